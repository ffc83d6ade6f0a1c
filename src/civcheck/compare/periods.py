"""Dates made ready for comparing: first and last day as numbers, and what kind of date it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from civcheck.model.edtf import Edtf, in_words, parse_edtf
from civcheck.model.mention import DateMention

if TYPE_CHECKING:
    from civcheck.model.edtf import Granularity
    from civcheck.model.mention import Part

AnyDate = Edtf | str | DateMention
Shape = Literal["period", "interval", "since", "until"]
"""A period is a day, week, month, year and so on; an interval has two ends of its own, one of which may be open."""

_YEAR = 366
_SLACK: dict[Granularity, int] = {"day": 3, "week": 7, "month": 31, "season": 62, "quarter": 92, "year": 5 * _YEAR, "decade": 10 * _YEAR,
                                  "century": 25 * _YEAR, "interval": 31}  # fmt: skip
"""Days by which a date may be off that is only about right."""
_SEASON_SLACK = 31
"""Seasons begin in one month or the next, by the country and the calendar."""
_WINTER_SLACK = 335
"""Winter 2024 may be the one at its beginning too."""
_WINTER = "-24"
_CENTURY_SLACK = _YEAR
"""The year 1700 belongs to the 17th century, strictly."""
_NO_YEAR = "XXXX"
_MONDAY, _WEEK = 0, 7
_HALVES = (("01", "06"), ("07", "12"))
_CENTURY = 99


@dataclass(frozen=True, slots=True)
class Period:
    """A date or interval. `low` and `high` are the numbers of its first and last day, None for no end.

    `before` and `after` are the days by which it may be off; it is `vague` where it says so. `start` and `end` are the ends of an
    interval, which is `named` where it is written with two ends and may stand for a period: a week, a half year. `yearless` is
    the text of a date whose year is not given: it is read in the year 2000 until it is moved.
    """

    words: str
    low: int | None
    high: int | None
    granularity: Granularity
    shape: Shape = "period"
    vague: bool = False
    before: int = 0
    after: int = 0
    part: Part | None = None
    recurs: str | None = None
    start: Period | None = None
    end: Period | None = None
    named: bool = False
    yearless: str = ""


def day_number(day: str) -> int:
    """Give the number of a day (`2024-03-15`, `-0220-01-01`) in the Gregorian calendar, carried on before Christ."""
    year, month, of_month = year_month_day(day)
    shifted = year - (month < 3)  # noqa: PLR2004  years from March, so that 29 February is their last day
    of_year = (153 * ((month + 9) % 12) + 2) // 5 + of_month
    return 365 * shifted + shifted // 4 - shifted // 100 + shifted // 400 + of_year


def year_month_day(day: str) -> tuple[int, int, int]:
    """Take a day apart."""
    year, month, of_month = day.lstrip("-").split("-")
    return (-int(year) if day.startswith("-") else int(year)), int(month), int(of_month)


def period(date: AnyDate) -> Period | str:
    """Make a date ready, or say why it cannot be compared."""
    if isinstance(date, Edtf):
        return _read(date.text)
    if isinstance(date, str):
        return _read(date)
    if date.edtf is None:
        return f"a {date.weekday} that is not known" if date.weekday else "a date that nothing tells"
    found = _read(date.edtf)
    if isinstance(found, str):
        return found
    if date.granularity == "week" and found.shape == "interval":
        found = replace(found, shape="period", granularity="week")
    before = {None: "", "early": "early ", "mid": "mid-", "late": "late "}[date.part]
    words = f"{before}{found.words}" + (f" every {date.recurs}" if date.recurs else "")
    return replace(found, words=words, part=date.part, recurs=date.recurs)


@lru_cache(maxsize=4096)
def _read(text: str) -> Period | str:
    try:
        return _interval(text) if "/" in text else _single(text)
    except ValueError:
        return f"{text}, which is no date"


def _single(text: str) -> Period:
    if text.startswith(_NO_YEAR):
        return replace(_single(text.replace(_NO_YEAR, "2000")), words=in_words(text), yearless=text)
    date = parse_edtf(text)
    slack = _SLACK[date.granularity] if date.qualifier else 0
    before, after = _usual_slack(text, date.granularity)
    return Period(
        in_words(text),
        None if date.low is None else day_number(date.low),
        None if date.high is None else day_number(date.high),
        date.granularity,
        vague=bool(date.qualifier),
        before=max(slack, before),
        after=max(slack, after),
    )


def _usual_slack(text: str, granularity: Granularity) -> tuple[int, int]:
    """Give the days by which a season or century may be off by the way people use the word."""
    if granularity == "season":
        return _WINTER_SLACK if text.rstrip("~?%").endswith(_WINTER) else _SEASON_SLACK, _SEASON_SLACK
    return 0, _CENTURY_SLACK if granularity == "century" else 0


def in_year(date: Period, year: str, next_year: str) -> Period | None:
    """Give a date without a year in a year; None where it has no such day."""
    first, slash, last = date.yearless.partition("/")
    over_new_year = date.shape == "interval" and last[4:] < first[4:]
    found = _read(first.replace(_NO_YEAR, year) + slash + last.replace(_NO_YEAR, next_year if over_new_year else year))
    return None if isinstance(found, str) else found


def _interval(text: str) -> Period:
    words = in_words(text)
    first, _, last = text.partition("/")
    start, end = (None if side in {"", ".."} else _single(side) for side in (first, last))
    if start is None or end is None:
        return _open(words, start, end)
    if start.yearless and end.yearless and (end.low or 0) < (start.low or 0):
        end = replace(_single(last.replace(_NO_YEAR, "2001")), words=end.words, yearless=last)  # over New Year
    yearless = text if start.yearless and end.yearless else ""
    if not yearless:
        parse_edtf(text)  # an interval that ends before it starts is none
    vague, before, after = start.vague or end.vague, start.before, end.after
    named = _is_named(first, last, start, end)
    return Period(words, start.low, end.high, "interval", "interval", vague, before, after, None, None, start, end, named, yearless)


def _open(words: str, start: Period | None, end: Period | None) -> Period:
    known = start or end
    if known is None:
        raise ValueError("neither end is given")
    if start:
        return Period(words, start.low, None, "interval", "since", start.vague, start.before, start=start, yearless=start.yearless)
    return Period(words, None, known.high, "interval", "until", known.vague, after=known.after, end=known, yearless=known.yearless)


def _is_named(first: str, last: str, start: Period, end: Period) -> bool:
    """Say whether an interval may be a week from Monday, a half year or a century before Christ."""
    if start.low is None or end.high is None:
        return False
    if start.granularity == end.granularity == "day":
        # Day 1 of the year 1 was a Monday.
        return end.high - start.low == _WEEK - 1 and (start.low - day_number("0001-01-01")) % _WEEK == _MONDAY
    if start.granularity == end.granularity == "month":
        return first[:-3] == last[:-3] and (first[-2:], last[-2:]) in _HALVES
    is_long = start.granularity == end.granularity == "year" and int(last) - int(first) == _CENTURY
    return is_long and int(first) % 100 == 1
