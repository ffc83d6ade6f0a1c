"""Offices in English sentences: "Ines Okoro, director of the Water Authority", "Water Authority director Ines Okoro", "who heads ..."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.audit.offices import Given
from civcheck.audit.tables import offices as table
from civcheck.extract.tables.names_en import SYLLABLES, given_names
from civcheck.model.kept_patterns import compiled
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.told import Told
    from civcheck.model.mention import NameMention

_FARTHEST = 140
_MOST_JOINED = 4
_BODIES = frozenset({"organisation", "place", "initiative", None})
_STOPS = (
    "and|who|which|that|has|had|have|is|was|were|are|in|on|at|since|from|for|to|when|with|by|as|said|says|told|spoke|speaks|opened|opens|"
    "signed|signs|wrote|writes|won|wins|met|will|would|until|between|after|before|during|under|while|where|but|or|visited|attended|received|held"
)
_LOWER = compiled(rf"[A-Za-z][\w'’-]*(?:\s+(?!(?:{_STOPS})\b)[A-Za-z][\w'’-]*){{0,6}}")
_MORE = compiled(rf"(?:\s+(?!(?:{_STOPS})\b)[a-z][\w'’-]*){{1,4}}(?=\s*(?:[,.;:)(—–]|$)|\s+(?:{_STOPS})\b)")
_DET = r"(?:the\s+|its\s+|our\s+|an?\s+)?"
_OF = r"\s+(?:of|at|for|with)\s+(?:the\s+)?"
_FIELD = r"(?:\s+of\s+[a-z][a-z-]+(?:\s+(?:and\s+)?[a-z][a-z-]+){0,3})?"
"""What a professor is of."""


def given_in_english(told: Told) -> Iterator[Given]:
    """Give the offices of the people named in an English sentence."""
    for name, low, high in told.names:
        if _is_person(name):
            yield from _of_person(told, name, (low, high))
    if " by its " in told.text or " led by " in told.text:
        yield from _led_by(told)


def _of_person(told: Told, name: NameMention, place: tuple[int, int]) -> Iterator[Given]:
    behind, before = _behind(told, name, place), _before(told, name, place)
    if behind is None and before is None and (belongs := _belongs(told, name, place)) is not None:
        yield belongs
    if before is not None:
        yield before
    most = _MOST_JOINED
    while behind is not None and most:
        yield behind
        most -= 1
        further = _JOINED.match(told.text, behind.high)
        behind = _with_body(told, (behind.person, place), further["office"], further.start("office"), further.end()) if further else None


def _is_person(name: NameMention) -> bool:
    """Say whether a name is a person's: given and family name, or a short form of them."""
    return (name.type == "person" or _may_be(name)) and len(name.normal.split()) > 1


def _may_be(name: NameMention) -> bool:
    """Say whether what looks like a place begins with a given name: "Mei Castle"."""
    if name.type != "place" or name.territory is not None or name.term is not None:
        return False
    first = name.normal.split()[0]
    return first in given_names() or first.lower() in SYLLABLES


_APPOSED = Late(
    rf"(?:\s*\(|,\s+(?:who\s+(?:is|was|serves as|served as)\s+)?|\s+[-–—]\s+|\s+(?:is|was|has been|had been|serves as|served as|as)\s+)"
    rf"(?:(?:then|at the time)\s+)?{_DET}(?P<office>{table.english_office()})(?:(?<=professor){_FIELD}|(?<=lecturer){_FIELD})?{_OF}",
    re.IGNORECASE,
)


_JOINED = Late(rf"(?:,|,?\s+and)\s+(?:also\s+)?{_DET}(?P<office>{table.english_office()}){_OF}", re.IGNORECASE)


_HEADS = compiled(r",?\s+(?:who\s+)?(?:heads|headed|leads|directs|chairs)\s+(?:the\s+)?", re.IGNORECASE)


def _behind(told: Told, name: NameMention, place: tuple[int, int]) -> Given | None:
    """Give the office behind a name: an apposition or what the person is told to be."""
    text, high = told.text, place[1]
    who = _person(name), place
    if (found := _APPOSED.match(text, high)) is not None:
        return _with_body(told, who, found["office"], found.start("office"), found.end())
    if (headed := _HEADS.match(text, high)) is not None:
        verb = headed[0].split()[-1 if not headed[0].strip().endswith("the") else -2].lower()
        return _with_body(told, who, "chair" if verb == "chairs" else "head", headed.end(), headed.end())
    following = _named_at(told, high + 2) if text[high : high + 2] == ", " else None
    if following is not None and (office := _TITLE_AT.match(text, following[2])) is not None:
        body, low, end = following
        return Given(*who, office["office"], text[low:end], low, office.end("office"), body.type, body.territory)
    return None


_TITLE_AT = Late(rf"(?:['’]s)?\s+(?P<office>{table.english_office()})(?=\s*[,.;:)]|\s*$)", re.IGNORECASE)


_LEADING = Late(
    rf"(?:(?<=\s)|(?<=[“\"(])|^)(?P<office>{table.english_office()})(?:(?<=professor){_FIELD})?{_OF}(?P<body>[^.;:,()“”\"]{{3,90}}?),?\s+$",
    re.IGNORECASE,
)


_TITLED = Late(rf"(?:['’]s)?\s+(?P<office>{table.english_office()})\s*,?\s*$", re.IGNORECASE)


def _before(told: Told, name: NameMention, place: tuple[int, int]) -> Given | None:
    """Give the office before a name: "Director of the Water Authority, Ines Okoro", "Water Authority director Ines Okoro"."""
    text, low = told.text, place[0]
    address = _ADDRESSED.search(text, max(0, low - _LONGEST_ADDRESS), low)
    low = address.start() if address else low
    who = _person(name), place
    start = max(0, low - _FARTHEST)
    found = _LEADING.search(text[start:low]) if _LAST_OF.search(text, start, low) else None
    if found is not None:
        begin = start + found.start("body")
        named = _named_at(told, begin)
        whole = named is not None and named[2] == start + found.end("body")
        return Given(
            *who,
            found["office"],
            found["body"],
            start + found.start("office"),
            start + found.end("body"),
            named[0].type if named and whole else "unknown",
            named[0].territory if named and whole else None,
        )
    for body, begin, end in told.names:
        if begin < end < low <= end + 60 and body.type in _BODIES and (office := _TITLED.fullmatch(text, end, low)) is not None:
            return Given(*who, office["office"], text[begin:end], begin, office.end("office"), body.type, body.territory)
    return None


_ADDRESSED = compiled(r"(?:(?<=\s)|^)(?:(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Dame|Lord|Lady)\.?\s+){1,2}$")
"""A form of address between an office and a name."""
_LONGEST_ADDRESS = 24
_LAST_OF = compiled(r"\s(?:of|at|for|with)\s")


def _with_body(told: Told, who: tuple[str, tuple[int, int]], office: str, low: int, at: int) -> Given | None:
    """Give an office with the body that begins at a place."""
    text = told.text
    named = _named_at(told, at)
    if named is not None:
        end = named[2]
        joined = compiled(r"\s+(?:of|in)\s+(?:the\s+)?").match(text, end)
        if joined and (further := _named_at(told, joined.end())) is not None:
            end = further[2]
        elif more := _MORE.match(text, end):
            return Given(*who, office, text[at : more.end()], low, more.end(), "unknown")
        return Given(*who, office, text[at:end], low, end, named[0].type, named[0].territory if end == named[2] else None)
    found = _LOWER.match(text, at)
    return Given(*who, office, found[0], low, found.end(), "unknown") if found else None


def _named_at(told: Told, at: int) -> tuple[NameMention, int, int] | None:
    """Give the longest name of a body that begins at a place."""
    found = [one for one in told.names if one[1] == at and one[0].type in _BODIES]
    return max(found, key=lambda one: one[2]) if found else None


_AFFILIATED = compiled(r",?\s+(?:of|from|at)\s+(?:the\s+)?|\s+\((?:the\s+)?", re.IGNORECASE)


def _belongs(told: Told, name: NameMention, place: tuple[int, int]) -> Given | None:
    """Give the body that a person is told to be of: "Ines Okoro of the University of Tolverton"."""
    found = _AFFILIATED.match(told.text, place[1])
    named = _named_at(told, found.end()) if found else None
    if named is None or named[0].type != "organisation":
        return None
    return Given(_person(name), place, "", told.text[named[1] : named[2]], named[1], named[2], "organisation")


_LED = compiled(
    r"(?:^|\s)(?:the\s+)?(?P<body>[A-Za-z][\w'’-]*(?:\s+[\w'’-]+){1,5}?)\s+(?:was|is)\s+(?:led|headed|chaired)\s+by\s+"
    r"(?:its\s+(?P<office>[a-z][a-z -]{2,30}),\s+)?$",
    re.IGNORECASE,
)


def _led_by(told: Told) -> Iterator[Given]:
    """Give who leads a body: "the growers' union was led by its president, Tomas Bray"."""
    for name, low, high in told.names:
        found = _LED.search(told.text[max(0, low - _FARTHEST) : low]) if _is_person(name) else None
        if found:
            body = re.sub(r"^(?:in\s+)?(?:\d{4},?\s+)?(?:the\s+)?", "", found["body"], flags=re.IGNORECASE)
            yield Given(_person(name), (low, high), found["office"] or "head", body, low, high, "unknown")


def _person(name: NameMention) -> str:
    return " ".join(name.normal.split())
