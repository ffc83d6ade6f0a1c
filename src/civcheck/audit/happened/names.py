"""The named things of a sentence: how a name is compared, and the edition or years it is of."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from civcheck.audit.happened.record import Thing
from civcheck.audit.tables import happening as table
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.told import Told
    from civcheck.model.mention import NameMention

THINGS = frozenset({"event", "organisation", "work", "initiative"})
_FEWEST_HAN, _FEWEST_HAN_NUMBERED, _FEWEST_WORDS = 4, 2, 2
_ORDINAL = compiled(
    r"^(?:the\s+)?(?:\d+(?:st|nd|rd|th)|(?:19|20)\d\d|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s+", re.IGNORECASE
)
_YEARS = compiled(r"\b(?:19|20)\d\d(?:\s*[-–/]\s*(?:(?:19|20)?\d\d))?\b\s*年?度?")
_OF_YEAR = compiled(r"\s+(?:of\s+)?((?:19|20)\d\d)(?=[,.;)]|\s+(?:was|were|took|in|at|opened|closed|is)\b|$)")
"""The year of an event right behind its name: the Nursing Symposium of 2016 was held."""


def named(told: Told) -> Iterator[Thing]:
    """Give the named things of a sentence, those within another left out."""
    things = [(name, low, high) for name, low, high in told.names if _is_thing(name, told.text[low:high])]
    for name, low, high in things:
        within = any(other[1] <= low and high <= other[2] and other[2] - other[1] > high - low for other in things)
        if not within and not _ANOTHER.search(told.text, max(0, low - _BEFORE), low):
            local = name.type == "work" and _is_short(told.text[low:high])
            yield Thing(name_key(name), low, high, edition_of(name, told.text, low, high), of_document=local)


_BEFORE = 24
_ANOTHER = compiled(
    r"\b(?:another|an?\s+(?:second|third|new|further|similar|separate)|the\s+(?:new|old|former))\s+[“\"‘]?$|(?:新|另一[份个项])的?[“《]?$"
)
"""Words before a name that tell of another thing of the same name."""


def _is_thing(name: NameMention, written: str) -> bool:
    if _is_built_place(name, written):
        return True
    if name.type not in THINGS or name.certainty == "unsure" or (name.short and name.stands_for is None and name.term is None):
        return False
    bare = name_key(name)
    marked = name.type == "work" and name.certainty == "sure"
    fewest = _FEWEST_HAN_NUMBERED if name.edition or marked else _FEWEST_HAN
    return name.term is not None or len(bare.split()) >= _FEWEST_WORDS or (not bare.isascii() and len(bare) >= fewest)


def _is_short(written: str) -> bool:
    """Say whether a name of two words is a work's: there is more than one Oslo Declaration."""
    return written.isascii() and len(written.split()) == _FEWEST_WORDS


def _is_built_place(name: NameMention, written: str) -> bool:
    """Say whether a name that is read as a place's is of something that is built there: the Northern Container Terminal."""
    if name.type != "place" or name.territory is not None or name.term is not None or name.certainty == "unsure":
        return False
    words = written.split()
    return len(words) >= _FEWEST_WORDS and words[-1].lower() in table.BUILT_EN - table.SITES_EN


def without_place(thing: Thing, text: str) -> Thing:
    """Give a thing without the town that a reader of names took for a part of its name: founded the Museum of Tides in Oxlea."""
    found = _IN_TOWN.search(text, thing.low, thing.high)
    if found is None or found[1].casefold() in _known() or not thing.key.endswith(found[0].casefold()):
        return thing
    return replace(thing, key=thing.key.removesuffix(found[0].casefold()), high=found.start())


_IN_TOWN = compiled(r"\s(?:in|at)\s([A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)$")


@cache
def _known() -> frozenset[str]:
    """Give the countries and regions that names of bodies have in them: Alliance for Cultural Heritage in Asia."""
    from civcheck.extract.tables.places import places

    return frozenset(name.casefold() for place in places() if place.kind != "city" for name in place.english)


def name_key(name: NameMention) -> str:
    """Give a name as it is compared: by its term, or its words without article, edition and years."""
    if name.term is not None:
        return f"term:{name.term}"
    bare = " ".join(name.normal.replace("’", "'").split())
    return " ".join(_ORDINAL.sub("", _YEARS.sub(" ", bare)).split()).casefold()


def edition_of(name: NameMention, text: str, low: int, high: int) -> str | None:
    """Give the edition of an event: its number, or the year in its name or right beside it."""
    if name.edition:
        return name.edition
    year = _YEARS.search(name.normal)
    if year is not None:
        return year[0].strip(" 年度")
    beside = re.search(r"((?:19|20)\d\d)\s*年?\s*$", text[max(0, low - 8) : low])
    if beside is None and name.type == "event":
        beside = _OF_YEAR.match(text, high)
    return beside[1] if beside else None


def years_of(text: str, low: int, high: int) -> tuple[tuple[int, int], int, int] | None:
    """Give the years that a name is of, first and last, and where they stand: at its beginning, or right before it."""
    first_year = _YEAR_DASH.search(text, max(0, low - 8), low)
    found = _SPAN.match(text, first_year.start() if first_year else low) or _SPAN_BEFORE.search(text, max(0, low - 16), low)
    if found is None or found.end() > high:
        return None
    first = int(found["first"])
    last = int(found["last"] or first)
    last = last if last >= 1000 else first // 100 * 100 + last  # noqa: PLR2004  2024-25
    return ((first, last), *found.span("years")) if first <= last <= first + _MOST_YEARS else None


_SPAN = compiled(r"(?P<years>(?P<first>(?:19|20)\d\d)(?:\s*[-–—/]\s*(?P<last>(?:(?:19|20)\d\d|\d\d)))?)(?![\d-])\s*年?\s*")
_SPAN_BEFORE = compiled(_SPAN.pattern + r"[“\"]?$")
_YEAR_DASH = compiled(r"(?<!\d)(?:19|20)\d\d\s*[-–—/]\s*$")
_MOST_YEARS = 6
