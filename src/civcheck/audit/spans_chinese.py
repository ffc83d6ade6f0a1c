"""The numbers of years between two years that a Chinese sentence tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.audit.tables import spans_zh as table
from civcheck.audit.years_apart import Year, YearsTold
from civcheck.compare.name_editions import chinese_number

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_FAR = 30
_MOST_YEARS = 12
_RELATIONS = "建交"


def chinese_years_told(text: str) -> Iterator[YearsTold]:
    """Read a sentence. Places count in it."""
    if not table.QUICK.search(text):
        return
    years = [Year(int(found[0]), found.start(), found.end()) for found in table.YEAR.finditer(text)]
    if len(years) > _MOST_YEARS:
        return
    if "周年" in text:
        yield from _anniversary(text, years)
    for pattern in table.SPANS:
        yield from (_told(found, _year(found), _year(found, "y2")) for found in pattern.finditer(text))
    yield from _later(text, years)
    yield from _until_now(text, years)
    yield from _age(text)


def _anniversary(text: str, years: list[Year]) -> Iterator[YearsTold]:
    """成立于1950年，2010年迎来60周年."""
    found = table.ANNIVERSARY.search(text)
    origins = {int(origin["y"]): origin for pattern in table.ORIGIN for origin in pattern.finditer(text)}
    if found is None or len(origins) != 1:
        return
    origin = next(iter(origins.values()))
    if found["verb"] and (found["verb"] == _RELATIONS) != (origin["verb"] == _RELATIONS):
        return
    first = _year(origin)
    others = {year.year: year for year in years if year.year != first.year}
    last = next(iter(others.values())) if len(others) == 1 else None
    if (last and last.year > first.year) or (not others and table.THIS_YEAR.search(text)):
        yield YearsTold(*found.span("words"), chinese_number(found["n"]), first, last, low=0, high=0, kind="anniversary", most=_FAR)


def _later(text: str, years: list[Year]) -> Iterator[YearsTold]:
    """1950年建成，60年后的2010年."""
    for found in table.LATER.finditer(text):
        last = _year(found)
        earlier = {year.year: year for year in years if year.end <= found.start() and year.year != last.year}
        if len(earlier) == 1 and (first := next(iter(earlier.values()))).year < last.year:
            yield _told(found, first, last)


def _until_now(text: str, years: list[Year]) -> Iterator[YearsTold]:
    """60年前的1950年; 始建于1950年，距今已有60年. A quotation may be older than the document."""
    if "“" in text or "「" in text:
        return
    for pattern in (*table.AGO, table.STANDING, table.SINCE):
        for found in pattern.finditer(text):
            if pattern in table.AGO or all(year.year == int(found["y"]) for year in years):
                yield _told(found, _year(found), None)


def _age(text: str) -> Iterator[YearsTold]:
    """1907年出生，1980年逝世，享年73岁: by either way of counting."""
    found = table.AGE.search(text)
    if found is None:
        return
    lives = [*table.LIFE.finditer(text)]
    births, deaths = [*table.BORN.finditer(text)], [*table.DIED.finditer(text)]
    if len(lives) == 1:
        born, died = _year(lives[0]), _year(lives[0], "y2")
    elif len(births) == len(deaths) == 1 and not lives:
        born, died = _year(births[0], "y" if births[0]["y"] else "y2"), _year(deaths[0])
    else:
        return
    if born.year < died.year:
        yield YearsTold(*found.span("words"), chinese_number(found["n"]), born, died, kind="age", most=_FAR)


def _told(found: re.Match[str], first: Year, last: Year | None) -> YearsTold:
    return YearsTold(*found.span("words"), chinese_number(found["n"]), first, last, ">" if found["more"] else "=")


def _year(found: re.Match[str], name: str = "y") -> Year:
    return Year(int(found[name]), *found.span(name))
