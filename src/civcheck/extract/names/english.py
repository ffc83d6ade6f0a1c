"""Names in English text: capitalised words, told by titles, heads, given names, the termbase and what stands around them.

Each reader takes a candidate or leaves it to the next: a term that is all of it, a title with a person, a head, a person
by the given name, terms inside it, and last what nothing tells.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from civcheck.extract.names.antecedents import head_of
from civcheck.extract.names.definitions import defined_behind
from civcheck.extract.names.en_editions import with_edition
from civcheck.extract.names.en_headed import read_headed
from civcheck.extract.names.en_joining import joined
from civcheck.extract.names.en_persons import (
    FamilyName,
    is_given,
    is_initial,
    is_pinyin_name,
    is_title,
    lower_title_before,
    names_person,
    said_behind,
)  # fmt: skip
from civcheck.extract.names.en_titled import read_titled, with_lower_title
from civcheck.extract.names.en_unknown import ABBREVIATION, in_marks, read_unknown
from civcheck.extract.names.en_words import runs
from civcheck.extract.names.found import FoundName
from civcheck.extract.tables.heads_en import DIRECTIONS, HEADS, PREPOSITIONS
from civcheck.extract.tables.names_en import (
    ABSTRACT,
    FUNCTION_WORDS,
    HEADLINE_VERBS,
    IDEAS,
    MONTHS_AS_GIVEN,
    NOT_NAMES,
    NUMBERS,
    OPENERS,
    PARTICLES,
    ROMAN,
    common_words,
)  # fmt: skip
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from civcheck.extract.names.en_joining import Candidate
    from civcheck.extract.names.en_words import Word
    from civcheck.extract.names.surroundings import Reading, Surroundings
    from civcheck.model.mention import NameType
    from civcheck.model.term import TermMatch

_LONGEST_ABBREVIATION = 4
_MONTH_BEFORE = compiled(r"\b(?:in|since|by|of|from|until|till|during|early|late|mid|last|next|this|every)[ \n]$", re.IGNORECASE)
_UPPER = frozenset({"as", "us"})
"""A legal form and a country, where they stand in capitals."""
_THE = compiled(r"\bthe[ \n]$")


def find_english(around: Surroundings, sentences: Sequence[int]) -> list[FoundName]:
    """Give the names of a passage in order. Chains over the document are not resolved."""
    free = list(runs(around.text, sentences))
    if around.blocked:
        free = [run for run in free if not around.is_blocked(run.start, run.end)]
    found: list[FoundName] = []
    for candidate in joined(around.text, free, lambda word: _is_own(around, word)):
        word = candidate.words[0]
        alone = len(candidate.words) == 1
        if alone and word.key in FUNCTION_WORDS and not word.text.isupper():
            continue  # most capitals begin a sentence
        match = around.at(word) if alone else None
        if match and match.concept.type == "place" and (match.start, match.end) == (candidate.start, candidate.end):
            found.append(from_term(match))  # most names are countries
        else:
            found += _read(around, candidate)
    read = {name.start for name in found}
    found += [
        from_term(match)
        for match in around.matches
        if match.start not in read and match.concept.type and not around.is_blocked(match.start, match.end)
    ]
    return apart(found)


def apart(found: list[FoundName]) -> list[FoundName]:
    """Give names in order without those that lie in another one."""
    reached = 0
    for name in found:
        if name.start < reached:
            break
        reached = name.end
    else:
        return found  # as nearly always
    kept: list[FoundName] = []
    for name in sorted(found, key=lambda name: (name.start, -name.end)):
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
    return kept


def _is_own(around: Surroundings, word: Word) -> bool:
    """Say whether a word is a name or a title by itself, so that "and" before it starts another name."""
    match = around.at(word)
    if match and match.concept.type in {"place", "person", "organisation"} and match.term.form != "adjective":
        return True
    return is_title(word) or (is_given(word.text) and word.key not in HEADS and match is None)


def _read(around: Surroundings, candidate: Candidate) -> list[FoundName]:
    """Give the names that a candidate holds."""
    found: list[FoundName] = []
    waiting = [candidate]
    while waiting:
        part = _trimmed(around, waiting.pop(0))
        if part is None:
            continue
        names, rest = _reading(around, part)
        found += [with_lower_title(around, name) for name in names]
        if rest:
            waiting = rest + waiting
    return found


def _reading(around: Surroundings, part: Candidate) -> Reading:
    """Give what the first reader says that takes a candidate."""
    for reader in _READERS if len(part.words) > 1 else _READERS_OF_ONE:
        reading = reader(around, part)
        if reading is not None:
            return reading
    return [], []  # the last of them takes all


def from_term(match: TermMatch) -> FoundName:
    """Give the name that a term is."""
    concept, term = match.concept, match.term
    normal = match.normal
    start = match.start + 4 * term.text.lower().startswith("the ")
    name = FoundName(start, match.end, concept.type, normal, concept.territory, "sure", concept.id, short=term.form == "abbreviation")
    name.adjective = term.form == "adjective"
    name.head = head_of(normal)
    if name.type == "person":
        name.family = normal.split()[0 if " " in normal and not is_given(normal.split()[0]) else -1]
    return name


def _term(around: Surroundings, candidate: Candidate) -> Reading | None:
    match = around.at(candidate.words[0])
    if not (match and match.concept.type and match.start <= candidate.start and match.end >= candidate.end):
        return None
    name = from_term(match)
    if name.type == "event":
        name.start, name.end, name.edition = with_edition(around.text, name.start, name.end)
    elif name.short and name.type == "organisation":
        name.start, name.end, name.edition = with_edition(around.text, name.start, name.end, years=False)
        name.type = "event" if name.edition else name.type  # the 78th UNGA is a session
    name.defines = defined_behind(around.text, name.end, name.normal)
    return [name], []


def _shouted(around: Surroundings, candidate: Candidate) -> Reading | None:
    """Read a line in capitals: terms are names there too, nothing else is told by its form."""
    words = candidate.words
    if len(words) < 2 or not all(word.text.isupper() for word in words) or max(len(word.text) for word in words) <= _LONGEST_ABBREVIATION:
        return None
    return [from_term(match) for match in around.within(candidate.start, candidate.end) if match.concept.type], []


def _headline(_around: Surroundings, candidate: Candidate) -> Reading | None:
    """Part what a headline goes on with from the name before: "Northern Kelp Fair Opens in Bergen"."""
    words = candidate.words
    if len(words) < 3:
        return None
    for at in range(2, len(words)):
        if words[at].key in HEADLINE_VERBS and not candidate.gaps[at - 1]:
            return [], [candidate.part(0, at), *([candidate.part(at + 1, len(words))] if at + 1 < len(words) else [])]
    return None


def _owner(around: Surroundings, candidate: Candidate) -> Reading | None:
    """Part a place from what it owns: "the Netherlands' Harbour Authority"."""
    for index, word in enumerate(candidate.words[:-1]):
        if word.text[-1] in "’'":
            match = around.at(word._replace(end=word.end - 1))
            if match and match.concept.type == "place" and match.end == word.end - 1:
                first = next(at for at, other in enumerate(candidate.words) if other.end > match.start)
                return [from_term(match)], [*([candidate.part(0, first)] if first else []), candidate.part(index + 1, len(candidate.words))]
    return None


def _person(around: Surroundings, candidate: Candidate) -> Reading | None:
    """Read a person without a title in capitals."""
    words = candidate.words
    part = candidate
    if (
        candidate.opens
        and len(words) > 2
        and around.is_common(words[0])
        and not is_given(words[0].text)
        and (is_given(words[1].text) or is_initial(words[1]))
    ):
        part = candidate.part(1, len(words))
    part = _name_part(around, part)
    rest = [candidate.part(words.index(part.words[-1]) + 1, len(words))] if part.end < candidate.end else []
    match = around.at(part.words[0])
    known = (
        match is not None
        and match.concept.type
        and (match.term.form == "adjective" or match.end > part.words[0].end or not is_given(words[0].text))
    )
    told = said_behind(around.text, part.end) or (is_given(words[0].text) and lower_title_before(around.text, part.start))
    if known and not told:
        return None
    if names_person(around.text, part) and not any(around.at(word) for word in part.words[1:]) and not _is_thing(around, part):
        name = FoundName(part.start, part.end, "person", around.words(part), family=FamilyName.of(around.text, part), weak=around.heading)
        name.certainty = "sure" if said_behind(around.text, part.end) else "likely"
        if (same := around.exactly(part.start, part.end)) and same.concept.type == "person":
            name.known_as(same)
        return [name], rest
    return _person_alone(around, part) if len(part.words) == 1 else None


def _person_alone(around: Surroundings, candidate: Candidate) -> Reading | None:
    """Read one word with an office in small letters before it: "harbour master Lund"."""
    word = candidate.words[0]
    if around.at(word) is None and lower_title_before(around.text, word.start) and _may_be_name(around, word):
        return [FoundName(word.start, word.end, "person", word.text, certainty="likely", short=True, family=word.text)], []
    return None


def _is_thing(around: Surroundings, part: Candidate) -> bool:
    """Say whether the last word of what may be a person is one that the document writes small, and nothing else tells: "Rose Diplomacy"."""
    last = part.words[-1]
    plain = last.key.endswith(ABSTRACT) and last.key in around.lower and last.key in common_words()
    return plain and not said_behind(around.text, part.end) and not lower_title_before(around.text, part.start)


def _name_part(around: Surroundings, part: Candidate) -> Candidate:
    """Cut off what a headline goes on with behind a person: "Zhang Wei Opens Museum"."""
    words = part.words
    if len(words) > 2 and is_pinyin_name(words[:2]) and not is_pinyin_name(words[:3]):
        return part.part(0, 2)
    cut = next((index for index in range(2, len(words)) if words[index].key in around.lower and not is_given(words[index].text)), None)
    return part.part(0, cut) if cut and is_given(words[0].text) and not part.gaps[cut - 1] else part


def _may_be_name(around: Surroundings, word: Word) -> bool:
    return not (
        ABBREVIATION.fullmatch(word.text) or word.key in NOT_NAMES or word.key in around.lower or word.key in HEADS or is_title(word)
        or "-" in word.key or word.key.endswith(IDEAS[:4])
    )  # fmt: skip


def _inside(around: Surroundings, candidate: Candidate) -> Reading | None:
    """Read the terms inside a candidate, or part it at its small words."""
    matches = [match for match in around.within(candidate.start, candidate.end) if match.concept.type]
    words = candidate.words
    if not matches:
        cut = next((index for index, gap in enumerate(candidate.gaps) if gap and gap not in PARTICLES), None)
        if cut is None:
            return None
        return [], [candidate.part(0, cut + 1), candidate.part(cut + 1, len(words))]
    match = matches[0]
    first = next(index for index, word in enumerate(words) if word.end > match.start)
    after = next((index for index, word in enumerate(words) if word.start >= match.end), len(words))
    rest = [candidate.part(0, first)] if first else []
    whole = words[first].start == match.start or after - first > 1
    longer = _longer(around, candidate, first, after)
    if longer:
        type_ = None if longer == "unknown" else longer
        name = FoundName(candidate.start, candidate.end, type_, around.words(candidate), match.concept.territory, "unsure")
        name.defines = defined_behind(around.text, name.end, name.normal)
        return [name], []
    names = [from_term(match)] if whole else [from_term(one) for one in matches if one.end <= words[first].end]
    return names, rest + ([candidate.part(after, len(words))] if after < len(words) else [])


def _longer(around: Surroundings, candidate: Candidate, first: int, after: int) -> NameType | Literal["unknown"] | None:
    """Give the type of a name that capitals beside a place make with it: "the Korean Register", "Lagos Research", "Northern Norway".

    "unknown" where nothing tells it, None where they make no name.
    """
    words = candidate.words
    rest = [*words[:first], *words[after:]]
    if around.heading or not rest or len(rest) > 3 or any(candidate.gaps) or _is_amid(around.text, candidate):
        return None
    if any(around.at(word) or is_title(word) or is_given(word.text) or not word.text.isalpha() for word in rest):
        return None
    match = around.at(words[first])
    adjective = match is not None and match.term.form == "adjective"
    if first:
        if adjective or after < len(words) or candidate.opens:
            return None
        return "place" if all(word.key in DIRECTIONS for word in rest) else "unknown"
    if adjective:
        return "unknown" if not candidate.opens and _THE.search(around.text, max(0, candidate.start - 5), candidate.start) else None
    place = match is not None and match.concept.type == "place"
    return "unknown" if not place or around.text[candidate.start - 2 : candidate.start] != ", " else None


def _is_amid(text: str, candidate: Candidate) -> bool:
    """Say whether a candidate stands in quotation marks and touches neither of them: a piece of what stands there."""
    touches = text[candidate.start - 1 : candidate.start] in _OPENING_MARKS or text[candidate.end : candidate.end + 1] in _CLOSING_MARKS
    return not touches and in_marks(text, candidate.start)


_OPENING_MARKS = frozenset("“‘\"'")
_CLOSING_MARKS = frozenset("”’\"'")
_READERS: tuple[Callable[[Surroundings, Candidate], Reading | None], ...] = (
    _term,
    _headline,
    _owner,
    _shouted,
    read_titled,
    read_headed,
    _person,
    _inside,
    read_unknown,
)
_READERS_OF_ONE = (_term, read_titled, read_headed, _person_alone, _inside, read_unknown)
"""Those that read one word alone, which most candidates are."""


def _trimmed(around: Surroundings, candidate: Candidate) -> Candidate | None:
    """Take off words that only begin a sentence, the calendar, and numbers. None where nothing is left."""
    words = candidate.words
    low, high = 0, len(words)
    while low < high and _goes(around, candidate, low):
        low += 1
    while (
        high > low
        and not (words[high - 1].text in ROMAN and high - low > 1)
        and (_no_part(words[high - 1]) or words[high - 1].text.isdigit() or (high > 1 and words[high - 1].key in PREPOSITIONS))
        and not (high - low > 1 and is_pinyin_name(words[high - 2 : high]) and words[high - 1].text.istitle())
    ):
        high -= 1
    if low == high:
        return None
    return candidate.part(low, high) if (low, high) != (0, len(words)) else candidate


def _no_part(word: Word) -> bool:
    return (word.key in FUNCTION_WORDS or word.key in NOT_NAMES or word.text in ROMAN) and not (word.text.isupper() and word.key in _UPPER)


def _spelt(word: Word) -> bool:
    """Say whether a small word is an abbreviation by its capitals: the YES Programme."""
    return word.text.isupper() and len(word.text) > 2 and word.key in FUNCTION_WORDS


def _goes(around: Surroundings, candidate: Candidate, index: int) -> bool:
    """Say whether a word at the start of a candidate is no part of a name."""
    word = candidate.words[index]
    if (
        word.key in MONTHS_AS_GIVEN
        and index + 1 < len(candidate.words)
        and candidate.words[index + 1].text.isalpha()
        and not candidate.gaps[index]
    ):
        return (
            bool(_MONTH_BEFORE.search(around.text, max(0, word.start - 10), word.start))
            or around.at(candidate.words[index + 1]) is not None
        )
    goes = _no_part(word) or word.key in OPENERS or word.text.isdigit()
    return goes and not _stays(candidate, index)


def _stays(candidate: Candidate, index: int) -> bool:
    """Say whether a small word at the start of a candidate is a part of a name all the same: the Five Principles, the YES Programme."""
    word = candidate.words[index]
    if index + 1 == len(candidate.words):
        return False
    following = candidate.words[index + 1]
    if word.key in NOT_NAMES and is_pinyin_name(candidate.words[index : index + 2]) and not candidate.gaps[index]:
        return True  # Sun Wei
    if word.key in NUMBERS and not candidate.opens and not candidate.gaps[index]:
        return HEADS.get(following.key) in {"work", "initiative"} and following.key.endswith("s")
    if word.key == "photo":
        return HEADS.get(following.key) == "event" and not candidate.gaps[index]
    return _spelt(word) and not following.text.isupper()
