"""Names that end with their head or have it before "of": "Northern Ports Forum", "Institute of Marine Research"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.extract.alternation import longest_first
from civcheck.extract.names.definitions import defined_behind, initials_of
from civcheck.extract.names.en_editions import edition_of, session_before, with_edition
from civcheck.extract.names.en_persons import is_given
from civcheck.extract.names.found import FoundName
from civcheck.extract.tables.heads_en import (
    ALSO_FAMILIES,
    CLUBS,
    COMPANY_ENDS,
    FOREIGN,
    HEADS,
    LEADING,
    MEETERS,
    PREPOSITIONS,
    PRESS,
    STATES,
)
from civcheck.extract.tables.names_en import CALENDAR, DOING, NOT_NAMES_TOGETHER, ORDINALS
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.extract.names.en_joining import Candidate
    from civcheck.extract.names.en_words import Word
    from civcheck.extract.names.surroundings import Reading, Surroundings
    from civcheck.model.mention import NameType

_THE = compiled(r"\b(?:the|this|that|said|(?P<whose>its|our|their))[ \n]{1,3}$", re.IGNORECASE)
_CALENDAR = "|".join(longest_first({word.capitalize() for word in CALENDAR}))
_OWN_COMPLEMENT = compiled(rf"[ \n](?:of|on|for|to|against|between|among)[ \n](?:the[ \n]|an?[ \n])?(?!(?:{_CALENDAR})\b)[“\"A-Z]")
_BEFORE_BARE = compiled(r"\b(?!and\b|or\b|of\b)[a-z]{1,11}[ \n]$|\b(?:An?|Next|Each|Every|Most|Some)[ \n]$")
"""What stands before a head alone that may mean a name of the same passage: "a Commission spokesperson"."""
_MARKED_TYPES = frozenset({"event", "initiative", "organisation"})
_MARK_BEHIND = frozenset({" “", ' "'})
"""What goes on with the name itself: the Exhibition “Long Piers”."""
_CLOSING_MARKS = frozenset('”"')
_OPENING_MARKS = frozenset('“"‘')
_NUMBER_BEHIND = compiled(r"[ \n]No\.? ?\d{1,4}\b")
"""School No. 12."""
_QUOTED_BEFORE = compiled(r"(?:(?<=^)|(?<=[\s(]))[“\"][^“”\"\n]{2,60}[”\"][ \n]$")
_PARTIES = frozenset("annual national party democratic republican comic fan union teachers biennial".split())
"""What makes a gathering of a convention; else it is a treaty."""
_WITH_YEAR = frozenset("agenda plan plans vision strategy roadmap framework".split())


def read_headed(around: Surroundings, candidate: Candidate) -> Reading | None:
    """Read a candidate as one name by its head. None where its head says nothing."""
    words = candidate.words
    at = candidate.head()
    complement = at < len(words) - 1
    type_ = _type(candidate, at)
    if words[at].key in MEETERS and at < len(words) - 1 and HEADS.get(words[-1].key) == "event":
        at, type_ = len(words) - 1, "event"
    if type_ is None:
        return _led(around, candidate) if complement or len(words) > 1 else None
    if words[at].key == "website" and candidate.joint() == "of":
        return [], [candidate.part(at + 1, len(words))]  # the body is the name
    if _names_nothing(around, candidate):
        return [], []
    if (last := _last_head(around, candidate, at)) is not None:
        at, type_ = len(words) - 1, last
    modifiers = [word for word in words[:at] if word.key not in ORDINALS]
    if "and" in candidate.gaps and at == len(words) - 1 and words[at].key.endswith("s") and all(_are_adjectives(around, modifiers)):
        return [], [candidate.part(index, index + 1) for index in range(at)]  # "Norwegian and Danish Universities" are no one's name
    if not modifiers and not complement and not _NUMBER_BEHIND.match(around.text, candidate.end):
        return _bare(around, candidate, at, type_), []
    if (
        not modifiers
        and candidate.opens
        and candidate.gaps[at : at + 1] != ["of"]
        and not (type_ != "place" and _in_marks(around.text, candidate))
    ):
        return None
    if at and words[at].key in ALSO_FAMILIES and not complement and at <= 2 and is_given(words[0].text):
        return None
    name = FoundName(candidate.start, candidate.end, type_, "", head=words[at].key)
    _finish(around, name, candidate)
    return [name], []


def _names_nothing(around: Surroundings, candidate: Candidate) -> bool:
    """Say whether words with a head are no name: "New Year", the motto “Promoting Trade Among Ports”."""
    words = candidate.words
    if len(words) == _PAIR:
        return f"{words[0].key} {words[1].key}" in NOT_NAMES_TOGETHER
    return words[0].key in DOING and candidate.has_complement() and _in_marks(around.text, candidate)


def _last_head(around: Surroundings, candidate: Candidate, at: int) -> NameType | None:
    """Give the type of a head at the end that outdoes the one before "of": "Network of Dairies Forum", "Bridge of Hope Program"."""
    words = candidate.words
    last = HEADS.get(words[-1].key)
    if (last != "event" and words[-1].key not in _PROGRAMMES) or len(words) - at < _FAR or HEADS.get(words[at].key) in {"event", last}:
        return None
    inside = " the " in around.text[words[at].end : words[-1].end].replace("\n", " ") and HEADS.get(words[at].key) != "place"
    return None if inside else last


_PROGRAMMES = frozenset("program programme project scheme scholarship".split())
_FAR = 4
"""So many words further on, a head at the end is that of the whole."""


def _are_adjectives(around: Surroundings, words: Sequence[Word]) -> list[bool]:
    """Say of each word whether it is the adjective of a place."""
    matches = [around.at(word) for word in words]
    return [match is not None and match.term.form == "adjective" for match in matches]


def _in_marks(text: str, candidate: Candidate) -> bool:
    """Say whether an opening mark right before a candidate is why it seems to begin a sentence: the “Plan for Quiet Quays”."""
    return text[candidate.start - 1 : candidate.start] in _OPENING_MARKS and candidate.start > 0 and len(candidate.words) > 2


def _type(candidate: Candidate, at: int) -> NameType | None:
    word = candidate.words[at]
    key = word.key.rstrip("+")
    complement = candidate.gaps[at] if at < len(candidate.gaps) else ""
    if at and key.replace(".", "") in COMPANY_ENDS and not (key in {"as", "sa", "ab", "ag"} and not word.text.isupper()):
        return "organisation"
    if key in {"workshop", "workshops"} and (complement in {"for", "on"} or not _TRAINING.isdisjoint(_before(candidate, at))):
        return "event"
    if key in {"course", "courses"} and not _GROUNDS.isdisjoint(_before(candidate, at)):
        return "place"
    if key == "establishment" and complement == "of":
        return None  # what somebody does
    if (key in PRESS and at and not complement) or (key == "port" and complement):
        return "organisation"
    if key == "convention" and at and not complement and not _PARTIES.isdisjoint(word.key for word in candidate.words[:at]):
        return "event"
    if key == "mission" and at and complement and _before(candidate, at) & _MISSIONS:
        return "organisation"
    return HEADS.get(key)


def _before(candidate: Candidate, at: int) -> set[str]:
    """Give the words before the head, in lower case."""
    return {word.key for word in candidate.words[:at]}


_TRAINING = ORDINALS.keys() | "training international regional thematic annual summer winter joint ministerial expert technical".split()
"""What makes a meeting of a workshop; else it is a place of work."""
_GROUNDS = frozenset("golf race water obstacle links".split())
_MISSIONS = frozenset({"permanent", "diplomatic", "observer"})


def _led(around: Surroundings, candidate: Candidate) -> Reading | None:
    """Read a place that its kind stands before: Lake Ulmen, Mount Kerrow."""
    words = candidate.words
    if len(words) > 1 and (type_ := _foreign(words)) is not None and not around.heading:
        return [
            FoundName(
                candidate.start,
                candidate.end,
                type_,
                around.words(candidate),
                defines=defined_behind(around.text, candidate.end, around.words(candidate)),
            )
        ], []
    if len(words) < 2 or words[0].key not in LEADING or len(words) > 3 or any(candidate.gaps) or around.at(words[1]):
        return None
    return [FoundName(candidate.start, candidate.end, "place", around.words(candidate), head=words[0].key)], []


def _foreign(words: Sequence[Word]) -> NameType | None:
    """Give the type that a head of another language tells at the start, or the letters of a football club: Musée X, FC X."""
    if words[0].key in CLUBS or words[-1].key in CLUBS:
        return "organisation"
    return FOREIGN.get(words[0].key)


def _bare(around: Surroundings, candidate: Candidate, at: int, type_: NameType) -> list[FoundName]:
    """Give a head alone as a short form: "the Forum", "the Third Forum". None where it goes on: "the Building of a Port"."""
    word = candidate.words[at]
    name = FoundName(candidate.start, candidate.end, type_, word.text, certainty="unsure", short=True, head=word.key)
    if type_ in _MARKED_TYPES and (quoted := _quoted_before(around.text, name.start)):
        name.start, name.short, name.certainty = quoted.start(), False, "likely"
        name.normal = " ".join(around.text[name.start : name.end].split())
        return [name]
    edition = edition_of(around.text, candidate.start, candidate.words)
    if word.key in _WITH_YEAR | {"convention"}:
        _take_year(around.text, name)
        if name.normal != word.text:
            name.short, name.certainty = False, "likely"
            return [name]
    before = _THE.search(around.text, max(0, candidate.start - 10), candidate.start)
    named = before is not None
    if (
        _OWN_COMPLEMENT.match(around.text, candidate.end, candidate.end + 24)
        or around.text[candidate.end : candidate.end + 2] in _MARK_BEHIND
    ):
        return []
    if before and before["whose"]:
        name.head = None  # "its Board" is a part of something
    if edition:
        name.start, name.end, name.edition = with_edition(around.text, name.start, name.end)
        name.edition = name.edition or edition
        named = True
    name.weak = not named or around.heading
    if not named and not candidate.opens and _BEFORE_BARE.search(around.text, max(0, candidate.start - 12), candidate.start):
        name.points = "here"
    return [name]


def _finish(around: Surroundings, name: FoundName, candidate: Candidate) -> None:
    """Fill in edition, normal form, territory and the short form that is defined behind."""
    text, words = around.text, candidate.words
    first = next((index for index, word in enumerate(words) if word.key not in ORDINALS), len(words) - 1)
    name.normal = around.words(candidate.part(first, len(words)))
    _number(text, name)
    if name.type in {"event", "initiative"} and (quoted := _quoted_before(text, name.start)):
        name.start = quoted.start()
        name.normal = " ".join(text[name.start : name.end].split())
    if name.type in {"event", "organisation", "initiative"}:
        name.start, name.end, name.edition = with_edition(text, name.start, name.end, years=name.type == "event")
    if name.head in _WITH_YEAR and not name.edition:
        _take_year(text, name)
    if first and not name.edition:
        name.edition = ORDINALS[words[0].key]
    name.territory = next(
        (match.concept.territory for match in around.within(candidate.start, candidate.end) if match.concept.territory), None
    )
    name.certainty = "sure" if name.type == "place" and name.head in STATES else "likely"
    name.weak = around.heading or _is_kind(around, words)
    _define(around, name, candidate)
    if first and (known := around.exactly(words[first].start, candidate.end)) and known.concept.type == name.type:
        name.known_as(known)
    if name.type == "organisation" and (session := session_before(text, name.start)):
        name.start, name.edition, name.type, name.head = session.start, session.edition, "event", "session"
        name.normal = f"{session.words} {name.normal}"


def _is_kind(around: Surroundings, words: Sequence[Word]) -> bool:
    """Say whether two words are a kind of bodies: "Friendly Organizations", where the document has "friendly" in small letters."""
    return len(words) == _PAIR and words[1].key in _BODIES and words[0].key in around.lower and around.is_common(words[0])


_PAIR = 2
_BODIES = frozenset("organizations organisations universities companies schools institutes institutions enterprises museums".split())


def _define(around: Surroundings, name: FoundName, candidate: Candidate) -> None:
    """Note the short form behind a name, for the part of it that it abbreviates, and the whole name that stands behind "of the"."""
    name.defines = defined_behind(around.text, name.end, name.normal)
    if not name.defines:
        name.inner = _inner(around, candidate)
        return
    for index, gap in enumerate(candidate.gaps, start=1):
        if gap and gap in PREPOSITIONS:
            part = candidate.part(index, len(candidate.words))
            normal = around.words(part)
            if HEADS.get(part.words[part.head()].key) and initials_of(normal) == name.defines.upper():
                name.inner = FoundName(part.start, part.end, HEADS[part.words[part.head()].key], normal, head=part.words[part.head()].key)
                return


def _inner(around: Surroundings, candidate: Candidate) -> FoundName | None:
    """Give the name behind "of the" inside another: the council of "Session of the Harbour Users Council"."""
    for index, gap in enumerate(candidate.gaps, start=1):
        between = around.text[candidate.words[index - 1].end : candidate.words[index].start]
        if gap == "of" and " the" in between:
            part = candidate.part(index, len(candidate.words))
            head = part.words[part.head()].key
            type_ = HEADS.get(head)
            return FoundName(part.start, part.end, type_, around.words(part), head=head) if type_ and len(part.words) > 1 else None
    return None


def _quoted_before(text: str, start: int) -> re.Match[str] | None:
    """Give what stands in quotation marks right before a place."""
    return _QUOTED_BEFORE.search(text, max(0, start - 64), start) if text[start - 2 : start - 1] in _CLOSING_MARKS else None


def _number(text: str, name: FoundName) -> None:
    if behind := _NUMBER_BEHIND.match(text, name.end):
        name.end = behind.end()
        name.normal += behind[0].replace("\n", " ")


def _take_year(text: str, name: FoundName) -> None:
    """Take a year that belongs to the name: the 2030 Agenda."""
    start, _, year = with_edition(text, name.start, name.end)
    if year and start < name.start:
        name.normal = f"{year} {name.normal}"
        name.start = start
