"""Dates as facts record them: EDTF levels 0 and 1, and quarters.

EDTF is the Extended Date/Time Format of ISO 8601-2, as profiled by the Library of Congress.

Read are days, months, seasons (`2024-21`), quarters (`2024-33`), years, decades (`201X`), centuries (`19XX`), the
qualifiers `~` about, `?` uncertain and `%` both, and intervals with open (`..`) or unknown (empty) ends. Years before
Christ are astronomical: `0000` is 1 BC, `-0220` is 221 BC. Of level 2 only a year that is not given is read (`XXXX-07-04`,
`XXXX-07`, `XXXX-21`). Times of day are not.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from civcheck.model.kept_patterns import compiled

Granularity = Literal["day", "week", "month", "season", "quarter", "year", "decade", "century", "interval"]

_DATE = compiled(
    r"(?P<year>[0-9]{2}XX|[0-9]{3}X|-?[0-9]{4}|XXXX(?=-))(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?(?P<qualifier>[~?%]?)"
)
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
_SEASONS = {21: ("spring", 3), 22: ("summer", 6), 23: ("autumn", 9), 24: ("winter", 12)}
_FIRST_QUARTER, _LAST_QUARTER = 33, 36


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date or interval.

    `low` and `high` are its first and last day (`YYYY-MM-DD`, with a minus before Christ), None where the interval is
    open or unknown and where the year is not given.
    """

    text: str
    low: str | None
    high: str | None
    granularity: Granularity
    qualifier: str = ""

    def meets(self, since: str | None, until: str | None) -> bool:
        """Say whether some day of it lies between the days `since` and `until`, both inclusive."""
        after = since is None or self.high is None or in_order(since, self.high)
        return after and (until is None or self.low is None or in_order(self.low, until))


def in_order(first: str, last: str) -> bool:
    """Say whether the day `first` is `last` or comes before it. As text, years before Christ run backwards."""
    if first[:1] == last[:1] == "-":
        return (last[:5], first[5:]) <= (first[:5], last[5:])
    return first <= last


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
    if low is not None and high is not None and not in_order(low, high):
        raise ValueError(f"the interval {text!r} ends before it starts")
    return Edtf(text, low, high, "interval")


def _single(text: str) -> Edtf:
    found = _DATE.fullmatch(text)
    if not found:
        raise ValueError(f"{text!r} is no date: write 2024, 2024-03, 2024-03-15 or an interval such as 2018/2024")
    year, qualifier = found["year"], found["qualifier"]
    if year == "-0000":
        raise ValueError(f"{text!r} is no date: write 0000 for the year 1 BC")
    if found["month"] is None:
        first, last = year.replace("X", "0"), year.replace("X", "9")
        kinds: dict[int, Granularity] = {0: "year", 1: "decade", 2: "century"}
        return Edtf(text, f"{first}-01-01", f"{last}-12-31", kinds[year.count("X")], qualifier)
    if year == "XXXX":
        # 2000 is a leap year: 29 February is a day of some year.
        _, _, granularity = _within_year(text, 2000, int(found["month"]), found["day"])
        return Edtf(text, None, None, granularity, qualifier)
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
        raise ValueError(f"{text!r} is no date: {_MONTHS[month - 1]} {year_text(year)} has {month_length(year, month)} days")
    plain = text.rstrip("~?%")
    return plain, plain, "day"


def _months(year: int, first: int, last: int) -> tuple[str, str]:
    last_year, last_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return f"{year_text(year)}-{first:02}-01", f"{year_text(last_year)}-{last_month:02}-{month_length(last_year, last_month):02}"


def year_text(year: int) -> str:
    """Give an astronomical year in four digits, with a minus before the year 0."""
    return f"{year:04}" if year >= 0 else f"-{-year:04}"


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
    before_christ = plain.startswith("-") or plain[:4] == "0000"
    year, month, day = plain[:4], plain[5:7], plain[8:10]
    if before_christ:
        month, day = plain.lstrip("-")[5:7], plain.lstrip("-")[8:10]
        year = f"{1 - int(plain[: 4 + plain.startswith('-')])} BC"
    of_year = "" if year == "XXXX" else f" {year}"
    match date.granularity:
        case "day":
            words = f"{int(day)} {_MONTHS[int(month) - 1]}{of_year}"
        case "month":
            words = f"{_MONTHS[int(month) - 1]}{of_year}"
        case "season":
            words = f"{_SEASONS[int(month)][0]}{of_year}"
        case "quarter":
            words = f"quarter {int(month) - _FIRST_QUARTER + 1}" + (of_year and f" of{of_year}")
        case "decade":
            words = f"the {year[:3]}0s"
        case "century":
            words = f"the {year[:2]}00s"
        case _:
            words = year
    return about + words
