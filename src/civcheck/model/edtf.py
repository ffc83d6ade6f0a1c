"""Dates as facts record them: EDTF levels 0 and 1, and quarters.

EDTF is the Extended Date/Time Format of ISO 8601-2, as profiled by the Library of Congress.

Read are days, months, seasons (`2024-21`), quarters (`2024-33`), years, decades (`201X`), centuries (`19XX`), the
qualifiers `~` about, `?` uncertain and `%` both, and intervals with open (`..`) or unknown (empty) ends. Times of day
are not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Granularity = Literal["day", "month", "season", "quarter", "year", "decade", "century", "interval"]

_DATE = re.compile(r"(?P<year>[0-9]{2}XX|[0-9]{3}X|[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?(?P<qualifier>[~?%]?)")
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
_SEASONS = {21: ("spring", 3), 22: ("summer", 6), 23: ("autumn", 9), 24: ("winter", 12)}
_FIRST_QUARTER, _LAST_QUARTER = 33, 36


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date or interval.

    `low` and `high` are its first and last day (`YYYY-MM-DD`), None where the interval is open or unknown.
    """

    text: str
    low: str | None
    high: str | None
    granularity: Granularity
    qualifier: str = ""

    def meets(self, since: str | None, until: str | None) -> bool:
        """Say whether some day of it lies between the days `since` and `until`, both inclusive."""
        after = since is None or self.high is None or self.high >= since
        return after and (until is None or self.low is None or self.low <= until)


def month_length(year: int, month: int) -> int:
    """Give the number of days of a month of the Gregorian calendar."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and leap else _LENGTHS[month - 1]  # noqa: PLR2004  February


def parse_edtf(text: str) -> Edtf:
    """Read a date. Raises ValueError with what is wrong with it."""
    first, slash, last = text.partition("/")
    if not slash:
        return _single(text)
    start, end = (None if side in {"", ".."} else _single(side) for side in (first, last))
    if start is None and end is None:
        raise ValueError(f"{text!r} has no end that is a date")
    low, high = start.low if start else None, end.high if end else None
    if low is not None and high is not None and high < low:
        raise ValueError(f"the interval {text!r} ends before it starts")
    return Edtf(text, low, high, "interval")


def _single(text: str) -> Edtf:
    found = _DATE.fullmatch(text)
    if not found:
        raise ValueError(f"{text!r} is no date: write 2024, 2024-03, 2024-03-15 or an interval such as 2018/2024")
    year, qualifier = found["year"], found["qualifier"]
    if found["month"] is None:
        first, last = year.replace("X", "0"), year.replace("X", "9")
        kinds: dict[int, Granularity] = {0: "year", 1: "decade", 2: "century"}
        return Edtf(text, f"{first}-01-01", f"{last}-12-31", kinds[year.count("X")], qualifier)
    if "X" in year:
        raise ValueError(f"{text!r} gives a month of a year that is not given")
    low, high, granularity = _within_year(text, int(year), int(found["month"]), found["day"])
    return Edtf(text, low, high, granularity, qualifier)


def _within_year(text: str, year: int, month: int, day: str | None) -> tuple[str, str, Granularity]:
    if month in _SEASONS and day is None:
        first = _SEASONS[month][1]
        return (*_months(year, first, first + 2), "season")
    if _FIRST_QUARTER <= month <= _LAST_QUARTER and day is None:
        first = 3 * (month - _FIRST_QUARTER) + 1
        return (*_months(year, first, first + 2), "quarter")
    if not 1 <= month <= len(_LENGTHS):
        raise ValueError(f"{text!r} is no date: there is no month {month:02}")
    if day is None:
        return (*_months(year, month, month), "month")
    if not 1 <= int(day) <= month_length(year, month):
        raise ValueError(f"{text!r} is no date: {_MONTHS[month - 1]} {year} has {month_length(year, month)} days")
    return text[:10], text[:10], "day"


def _months(year: int, first: int, last: int) -> tuple[str, str]:
    last_year, last_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return f"{year:04}-{first:02}-01", f"{last_year:04}-{last_month:02}-{month_length(last_year, last_month):02}"


@lru_cache(maxsize=1000)
def in_words(text: str) -> str:
    """Give an EDTF date as it is written in running English.

    `2026-03` is "March 2026", `2018/2024` "2018 to 2024", `../2024` "until 2024".
    """
    first, slash, last = text.partition("/")
    if not slash:
        return _single_in_words(text)
    open_ends = {"", ".."}
    if first in open_ends:
        return f"until {_single_in_words(last)}"
    return f"since {_single_in_words(first)}" if last in open_ends else f"{_single_in_words(first)} to {_single_in_words(last)}"


def _single_in_words(text: str) -> str:
    date = _single(text)
    about = {"": "", "~": "about ", "?": "perhaps ", "%": "perhaps about "}[date.qualifier]
    plain = text.rstrip("~?%")
    year, month = plain[:4], plain[5:7]
    match date.granularity:
        case "day":
            words = f"{int(plain[8:10])} {_MONTHS[int(month) - 1]} {year}"
        case "month":
            words = f"{_MONTHS[int(month) - 1]} {year}"
        case "season":
            words = f"{_SEASONS[int(month)][0]} {year}"
        case "quarter":
            words = f"quarter {int(month) - _FIRST_QUARTER + 1} of {year}"
        case "decade":
            words = f"the {year[:3]}0s"
        case "century":
            words = f"the {year[:2]}00s"
        case _:
            words = year
    return about + words
