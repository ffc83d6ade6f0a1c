"""The numbers of years between two years that an English sentence tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.audit.tables import spans_en as table
from civcheck.audit.years_apart import Year, YearsTold
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

    from civcheck.audit.years_apart import Told

_FAR = 30
"""An anniversary or age that is off by more than this belongs to something else in the sentence."""
_MOST_YEARS = 12
"""A sentence with more is a list."""
_GAP = compiled(r",? ?(?:just |only )?$")
_TWO = 2


def english_years_told(text: str, before: str) -> Iterator[YearsTold]:
    """Read a sentence; `before` is the sentence before it. Places count in `text`."""
    if not (any(word in text for word in table.HINTS) and table.MAY_TELL.search(text)):
        return
    years = [Year(int(found[0]), found.start(), found.end()) for found in table.YEAR.finditer(text)]
    if len(years) > _MOST_YEARS:
        return
    if "anniversary" in text:
        yield from _its_anniversary(text, years)
        yield from _anniversary_of(text, years)
    if "years" in text or "decades" in text or "-year" in text:
        yield from _after(text, years)
        yield from _later(text, years, before)
        yield from _until_now(text, years)
        yield from _from_to(text)
    if "age" in text:
        yield from _ages(text, years)


def _its_anniversary(text: str, years: list[Year]) -> Iterator[YearsTold]:
    """Founded in 1950, the school marked its 60th anniversary in 2010."""
    found = table.ITS_ANNIVERSARY.search(text)
    origins = [*table.ORIGIN.finditer(text)]
    if found is None or len(origins) != 1 or (found["what"] and found["what"] not in table.FOUNDING) or table.PLANNED.search(text):
        return
    origin = origins[0]
    if table.OWN_ORIGIN.search(text[: origin.start()]) and found.start() > origin.start():
        yield from _anniversary(text, found, _year(origin), years)


def origin_told(text: str) -> tuple[str, Year] | None:
    """Give whose origin a sentence tells, and the year. What has no name comes in small letters."""
    if not (" was " in text or " were " in text):
        return None
    found = table.NAMED_ORIGIN.match(text) or table.COMMON_ORIGIN.match(text)
    return (found["name"], _year(found)) if found else None


def anniversary_elsewhere(text: str, origins: Mapping[str, Year], just_told: str | None) -> tuple[str, YearsTold] | None:
    """Read the anniversary of something whose origin another sentence tells; `just_told` is what the sentence before tells of."""
    years = [Year(int(found[0]), found.start(), found.end()) for found in table.YEAR.finditer(text)]
    goes_on = table.GOES_ON.match(text) if just_told else None
    found = goes_on or next((one for pattern in table.NAMED_ANNIVERSARY for one in pattern.finditer(text) if one["name"] in origins), None)
    if found is None or table.PLANNED.search(text):
        return None
    name = just_told if goes_on else found["name"]
    if name is None or (goes_on and goes_on["head"] and not name.lower().endswith(goes_on["head"])):
        return None
    told = next(_anniversary(text, found, origins[name], years), None)
    return (name, told) if told else None


def _anniversary_of(text: str, years: list[Year]) -> Iterator[YearsTold]:
    """In 2010 the town marked the 60th anniversary of the flood in 1950."""
    found = table.ANNIVERSARY_OF.search(text)
    if found and not table.PLANNED.search(text):
        first = _year(found)
        if not any(year.year > first.year for year in years) and (origin := table.ORIGIN.search(text)):
            first = _year(origin)
        yield from _anniversary(text, found, first, years)


def _anniversary(text: str, found: re.Match[str], first: Year, years: list[Year]) -> Iterator[YearsTold]:
    """Give it where the other year is the only other one, and tells when the anniversary was; "this year" is the document's own."""
    others = {year.year: year for year in years if year.year != first.year}
    times = [*table.TOLD_ELSEWHERE.finditer(text)]
    last = next(iter(others.values())) if len(others) == 1 else None
    if last is None:
        if others or not any(time["this"] for time in times):
            return
    elif last.year < first.year or not any(int(time["y"] or time["y2"] or 0) == last.year for time in times):
        return
    yield YearsTold(*found.span("words"), _number(found["n"]), first, last, low=0, high=0, kind="anniversary", most=_FAR)


def _after(text: str, years: list[Year]) -> Iterator[YearsTold]:
    """In 1919, twelve years after the mill burnt down in 1907."""
    for found in table.AFTER.finditer(text):
        near = [year for year in years if year.end <= found.start() and _GAP.fullmatch(text, year.end, found.start())]
        if near and (told := _told(found, _year(found), near[-1])):
            yield told


def _later(text: str, years: list[Year], before: str) -> Iterator[YearsTold]:
    """Said after one year, in this sentence or the one before: "Twelve years later, in 1919"."""
    for pattern in table.LATER:
        for found in pattern.finditer(text):
            last = _year(found)
            same = {year.year: year for year in years if year.end <= found.start() and year.year != last.year}
            earlier = same or {int(year[0]): Year(int(year[0]), year.start() - len(before), year.end() - len(before))
                               for year in table.YEAR.finditer(before)}  # fmt: skip
            if len(earlier) == 1 and (first := next(iter(earlier.values()))).year < last.year and (told := _told(found, first, last)):
                yield told


def _until_now(text: str, years: list[Year]) -> Iterator[YearsTold]:
    """Twelve years ago, in 1907; for twelve years since 1907. A quotation may be older than the document."""
    if any(mark in text for mark in '“"”'):
        return
    for pattern in (*table.AGO, *table.RUNNING, table.SINCE):
        for found in pattern.finditer(text):
            first = _year(found)
            alone = all(year.year == first.year for year in years)
            if (alone or pattern in table.AGO) and (told := _told(found, first, None)):
                yield told


def _from_to(text: str) -> Iterator[YearsTold]:
    """From 1907 to 1919, for twelve years."""
    for pattern in table.FROM_TO:
        for found in pattern.finditer(text):
            if told := _told(found, _year(found), _year(found, "y2")):
                yield told


def _ages(text: str, years: list[Year]) -> Iterator[YearsTold]:
    """Born in 1907, she died in 1980 at the age of 73."""
    for found in table.LIFE.finditer(text):
        yield _age(found, _year(found), _year(found, "y2"))
    births = [*table.BORN.finditer(text)]
    if len(births) != 1 or len({year.year for year in years}) != _TWO:
        return
    for pattern in table.AT_AGE:
        for found in pattern.finditer(text, births[0].end()):
            if (at := _year(found)).year > int(births[0]["y"]):
                yield _age(found, _year(births[0]), at)


def _age(found: re.Match[str], born: Year, at: Year) -> YearsTold:
    return YearsTold(*found.span("words"), _number(found["n"]), born, at, low=-1, high=0, kind="age", most=_FAR)


def _told(found: re.Match[str], first: Year, last: Year | None) -> YearsTold | None:
    about = (found["about"] or "").lower()
    if about in table.PARTIAL:
        return None
    told: Told = "<" if about in table.LESS else ">" if about in table.MORE else "~" if about in table.ROUGH else "="
    number, wide = _number(found["n"]), 1
    if found["unit"].lower().startswith("decade"):
        number, wide = 10 * number, 5
    return YearsTold(*found.span("words"), number, first, last, told, low=-wide, high=wide)


def _year(found: re.Match[str], name: str = "y") -> Year:
    return Year(int(found[name]), *found.span(name))


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else table.NUMBERS[word.lower()]
