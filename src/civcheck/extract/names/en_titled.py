"""People behind their titles: "Norwegian Foreign Minister Ola van der Berg", "Dr. de la Torre", "harbour master Signe Lund"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.names.en_persons import TITLE_FIRSTS, FamilyName, is_given, is_pinyin_name, lower_title_before, title_at
from civcheck.extract.names.found import FoundName
from civcheck.extract.tables.heads_en import HEADS, MEETERS
from civcheck.extract.tables.names_en import ABBREVIATED, NOT_NAMES, PARTICLES, common_words
from civcheck.extract.tables.titles import ALSO_FAMILY_NAMES

if TYPE_CHECKING:
    from civcheck.extract.names.en_joining import Candidate
    from civcheck.extract.names.en_words import Word
    from civcheck.extract.names.surroundings import Reading, Surroundings

_MOST_WORDS = 5
_MOST_IN_OFFICE = 5


def read_titled(around: Surroundings, candidate: Candidate) -> Reading | None:
    """Read the first title of a candidate. None where it has none."""
    words, gaps = candidate.words, candidate.gaps
    for index in range(len(words)):
        if words[index].key not in TITLE_FIRSTS:
            continue
        size = title_at(words, gaps, index)
        if not size or (index and index + size == len(words) and words[index].key in ALSO_FAMILY_NAMES and is_given(words[index - 1].text)):
            continue
        if words[index].key in MEETERS and HEADS.get(words[-1].key) == "event":
            return None
        if (match := around.at(words[index])) and match.end > words[index].end and match.concept.type in {"organisation", "event"}:
            continue  # the General of a General Assembly
        first = index + size
        if first == len(words):
            return ([], [candidate.part(0, index)]) if index else ([], [])
        if gaps[first - 1] and gaps[first - 1] not in PARTICLES:
            person = _behind_office(candidate, first)
            if not person:
                return _office_alone(candidate, index, first)
            return _person(around, candidate, index, person)
        return _person(around, candidate, index, first)
    return None


def _behind_office(candidate: Candidate, first: int) -> int:
    """Give the number of the word with which the person starts behind "Minister of Fisheries"; 0 for none."""
    for index in range(first + 1, min(first + _MOST_IN_OFFICE, len(candidate.words))):
        if candidate.gaps[index - 1] == "" and is_given(candidate.words[index].text):
            return index
    return 0


def _office_alone(candidate: Candidate, index: int, first: int) -> Reading:
    """Leave what stands around an office that nobody is named with: "President of Norway". Its portfolio names nothing."""
    rest = candidate.part(first, len(candidate.words))
    rest.portfolio = True
    return [], [*([candidate.part(0, index)] if index else []), rest]


def _person(around: Surroundings, candidate: Candidate, index: int, first: int) -> Reading | None:
    words, gaps = candidate.words, candidate.gaps
    while inner := title_at(words, gaps, first):
        first += inner
        if first == len(words):
            return None
    last = _last(candidate, first)
    alone = last == first
    if words[first].key in NOT_NAMES and not is_pinyin_name(words[first : last + 1]):
        return None
    match = around.at(words[first])
    if match and alone and match.concept.type != "person" and not is_given(words[first].text):
        return [], [candidate.part(0, index), candidate.part(first, len(words))] if index else [candidate.part(first, len(words))]
    if alone and HEADS.get(words[first].key) not in {None, "place"} and candidate.words[index].key.rstrip(".") not in ABBREVIATED:
        return None
    if not alone and words[last].key in HEADS and not is_given(words[first].text):
        return None
    if alone and candidate.words[index].key.rstrip(".") not in ABBREVIATED and _is_plain(around, words[first]):
        return None
    start = words[first].start
    if gaps[first - 1] in PARTICLES:
        start = (
            words[first - 1].end + len(around.text[words[first - 1].end : start]) - len(around.text[words[first - 1].end : start].lstrip())
        )
    normal = " ".join(around.text[start : words[last].end].split())
    title = " ".join(around.text[words[index].start : start].split())
    name = FoundName(start, words[last].end, "person", normal, certainty="sure", titles=(title,))
    name.family, name.short = FamilyName.of(around.text, candidate.part(first, last + 1), start), alone
    if not alone and (known := around.exactly(start, name.end)) and known.concept.type == "person":
        name.known_as(known)
    rest = _before(around, candidate, index)
    return [name], rest + ([candidate.part(last + 1, len(words))] if last + 1 < len(words) else [])


def _before(around: Surroundings, candidate: Candidate, index: int) -> list[Candidate]:
    """Give what stands before a title. "Meeting with Norwegian" before "President Ola Berg" is a place, and no event's name."""
    if index < _LEAST_BEFORE or candidate.gaps[index - 1]:
        return [candidate.part(0, index)] if index else []
    last = next((at for at in range(index - 1, 0, -1) if candidate.gaps[at - 1]), 0)
    match = around.at(candidate.words[last]) if last else None
    if not match or candidate.gaps[last - 1] != "with" or match.concept.type != "place" or match.end < candidate.words[index - 1].end:
        return [candidate.part(0, index)]
    return (
        [candidate.part(last, index)]
        if HEADS.get(candidate.words[last - 1].key) == "event"
        else [candidate.part(0, last), candidate.part(last, index)]
    )


_LEAST_BEFORE = 2


def _is_plain(around: Surroundings, word: Word) -> bool:
    """Say whether a word is one of the language that the document writes small too: nobody, behind a title ("Major Countries")."""
    return word.key in common_words() and (word.key in around.lower or word.key.removesuffix("s") in around.lower)


def _last(candidate: Candidate, first: int) -> int:
    last = first
    while last + 1 < len(candidate.words) and last - first < _MOST_WORDS:
        gap = candidate.gaps[last]
        if (gap and gap not in PARTICLES) or title_at(candidate.words, candidate.gaps, last + 1):
            break
        last += 1
    return last


def with_lower_title(around: Surroundings, name: FoundName) -> FoundName:
    """Add to a person the office in small letters right before: "harbour master"."""
    if name.type == "person" and not name.titles and (title := lower_title_before(around.text, name.start)):
        name.titles, name.certainty = (title,), "sure"
    return name
