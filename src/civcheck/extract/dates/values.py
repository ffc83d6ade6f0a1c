"""Making dates of their parts: EDTF for days, months and years, what comes before and after, and intervals of two ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.model.edtf import month_length, parse_edtf, year_text
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.model.edtf import Granularity

NO_YEAR = "XXXX"
_IN_EVERY_MONTH = 28
LAST_MONTH, FIRST_SEASON, LAST_SEASON, FIRST_QUARTER, LAST_QUARTER = 12, 21, 24, 33, 36
_PARTS = compiled(r"(-?\d{4}|XXXX|\d{3}X|\d{2}XX)(?:-(\d\d))?(?:-(\d\d))?[~?%]?")


def of_day(year: str, month: int, day: int) -> tuple[str, bool]:
    """Give a day, as it is written, and whether there is none such. 29 February of a year not given may be one."""
    text = f"{year}-{month:02}-{day:02}"
    if day <= _IN_EVERY_MONTH and month <= LAST_MONTH:
        return text, not (day and month)
    return text, month > LAST_MONTH or day > month_length(2000 if year == NO_YEAR else int(year), month)


def of_month(year: str, month: int) -> str:
    """Give a month."""
    return f"{year}-{month:02}"


def before_christ(year: int) -> str:
    """Give a year counted before Christ as an astronomical one: 1 BC is 0."""
    return year_text(1 - year)


def of_century(number: int, *, bc: bool = False) -> tuple[str, Granularity]:
    """Give a century by its number. Before Christ no century has digits of its own."""
    if bc:
        return f"{year_text(1 - 100 * number)}/{year_text(100 - 100 * number)}", "interval"
    return f"{number - 1:02}XX", "century"


def short_year(digits: int, *, turn: int = 50) -> int:
    """Give the year that two digits mean."""
    return digits + (2000 if digits < turn else 1900)


def following(edtf: str) -> str | None:
    """Give the first day, month, year ... after a date: where what is after it begins."""
    return _beside(edtf.rpartition("/")[2], 1)


def preceding(edtf: str) -> str | None:
    """Give the last day, month, year ... before a date: where what is before it ends."""
    return _beside(edtf.partition("/")[0], -1)


def _beside(edtf: str, step: int) -> str | None:
    parts = _PARTS.fullmatch(edtf)
    if not parts:
        return None
    year, month, day = parts.groups()
    if "X" in year and year != NO_YEAR:
        edge = year.replace("X", "9" if step > 0 else "0")
        return year_text(int(edge) + step)
    if day:
        return _day_beside(year, int(month), int(day), step)
    if month:
        return _month_beside(year, int(month), step)
    return year_text(int(year) + step)


def _day_beside(year: str, month: int, day: int, step: int) -> str | None:
    number = 2001 if year == NO_YEAR else int(year)
    if not 1 <= month <= LAST_MONTH:
        return None
    if 1 <= day + step <= month_length(number, month):
        return f"{year}-{month:02}-{day + step:02}"
    beside = _month_beside(year, month, step)
    last = month_length(number, int(beside[-2:]))
    return f"{beside}-{1 if step > 0 else last:02}"


def _month_beside(year: str, month: int, step: int) -> str:
    low, high = next(pair for pair in ((1, 12), (FIRST_SEASON, LAST_SEASON), (FIRST_QUARTER, LAST_QUARTER), (1, 99)) if month <= pair[1])
    if low <= month + step <= high:
        return f"{year}-{month + step:02}"
    other = year if year == NO_YEAR else year_text(int(year) + step)
    return f"{other}-{low if step > 0 else high:02}"


def edged(edtf: str, edge: str | None) -> str | None:
    """Give the interval that runs from a date, to it, after it or before it."""
    if edge is None:
        return edtf
    if edge == "since":
        start = edtf.partition("/")[0]
        return None if start == ".." else f"{start}/.."
    if edge == "until":
        end = edtf.rpartition("/")[2]
        return None if end == ".." else f"../{end}"
    beside = following(edtf) if edge == "after" else preceding(edtf)
    return beside and (f"{beside}/.." if edge == "after" else f"../{beside}")


def between(first: str, last: str) -> str | None:
    """Give the interval from one date to another, each of which may give the other its year. None when it would run backwards."""
    start, end = first.partition("/")[0].rstrip("~?%"), last.rpartition("/")[2].rstrip("~?%")
    if ".." in {start, end}:
        return None
    if start.startswith(NO_YEAR) != end.startswith(NO_YEAR):
        start, end = _share_year(start, end)
    try:
        parse_edtf(f"{start}/{end}")
    except ValueError:
        return None
    return f"{start}/{end}"


def _share_year(start: str, end: str) -> tuple[str, str]:
    given = _PARTS.match(end if start.startswith(NO_YEAR) else start)
    if not given or "X" in given[1]:
        return start, end
    turns = given[2] is not None and _after(start, end)
    year = int(given[1])
    if start.startswith(NO_YEAR):
        return start.replace(NO_YEAR, year_text(year - turns)), end
    return start, end.replace(NO_YEAR, year_text(year + turns))


def _after(start: str, end: str) -> bool:
    """Say whether the month and day of `start` are later in the year than those of `end`."""
    first, last = _PARTS.fullmatch(start), _PARTS.fullmatch(end)
    return bool(first and last and (first[2] or "", first[3] or "") > (last[2] or "", last[3] or "99"))


def in_year(edtf: str, year: int) -> str:
    """Put the year into a date or interval whose year is not given. An interval whose end would come first ends a year later."""
    if "/" not in edtf or ".." in edtf or edtf.count(NO_YEAR) == 1:
        return edtf.replace(NO_YEAR, year_text(year))
    start, _, end = edtf.partition("/")
    return f"{start.replace(NO_YEAR, year_text(year))}/{end.replace(NO_YEAR, year_text(year + _after(start, end)))}"


def part_of_year(edtf: str) -> tuple[int, int] | None:
    """Give month and day that a date without a year has, or its start: seasons and quarters by their first month."""
    parts = _PARTS.match(edtf.removeprefix("../"))
    if not parts or not parts[2]:
        return None
    month = int(parts[2])
    if FIRST_SEASON <= month <= LAST_SEASON:
        month = 3 * (month - FIRST_SEASON) + 3
    elif FIRST_QUARTER <= month <= LAST_QUARTER:
        month = 3 * (month - FIRST_QUARTER) + 1
    return (month, int(parts[3] or 1)) if 1 <= month <= LAST_MONTH else None


_WHOLE = compiled(r"(?P<year>-?\d{4}|XXXX)(?:-(?P<month>0[1-9]|1[0-2]))?")
_ROUND = compiled(r"(\d{3})X|(\d\d)XX")


def first_or_last(edtf: str, unit: str, number: int, *, first: bool) -> str | None:
    """Give the interval of the first or last so many units of a period, or its first or last "half"."""
    if found := _ROUND.fullmatch(edtf):
        years = 10 if found[1] else 100
        low = int(found[1] or found[2]) * years
        length = years // 2 if unit == "half" else number * {"year": 1, "decade": 10}.get(unit, 0)
        if not 0 < length < years:
            return None
        return f"{low:04}/{low + length - 1:04}" if first else f"{low + years - length:04}/{low + years - 1:04}"
    found = _WHOLE.fullmatch(edtf)
    if not found:
        return None
    if found["month"]:
        return _days_of(found["year"], int(found["month"]), unit, number, first=first)
    length = 6 if unit == "half" else number * {"month": 1, "quarter": 3}.get(unit, 0)
    if not 0 < length < LAST_MONTH:
        return None
    months = (1, length) if first else (LAST_MONTH + 1 - length, LAST_MONTH)
    if months[0] == months[1]:
        return f"{found['year']}-{months[0]:02}"
    return f"{found['year']}-{months[0]:02}/{found['year']}-{months[1]:02}"


def _days_of(year: str, month: int, unit: str, number: int, *, first: bool) -> str | None:
    last = month_length(2001 if year == NO_YEAR else int(year), month)
    length = (15 if first else last - 15) if unit == "half" else number * {"day": 1, "week": 7}.get(unit, 0)
    if not 0 < length < last:
        return None
    days = (1, length) if first else (last + 1 - length, last)
    if days[0] == days[1]:
        return f"{year}-{month:02}-{days[0]:02}"
    return f"{year}-{month:02}-{days[0]:02}/{year}-{month:02}-{days[1]:02}"
