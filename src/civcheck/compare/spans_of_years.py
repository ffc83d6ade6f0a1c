"""Spans of years between two dates, and ages."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from civcheck.compare.periods import day_number, year_month_day
from civcheck.model.edtf import Edtf, parse_edtf
from civcheck.model.figure import Figure

if TYPE_CHECKING:
    from civcheck.compare.periods import AnyDate

_DAYS_A_YEAR = 365.2425


def years_between(first: AnyDate, second: AnyDate) -> Figure | None:
    """Give the years from one date to another, in whichever order they come.

    From 2008 to 2024 are 16 years, and 15 or 17 are not wrong, as the days are not known.
    """
    start, end = _edtf(first), _edtf(second)
    if start is None or end is None:
        return None
    if start.low and end.high and year_month_day(end.high) < year_month_day(start.low):
        start, end = end, start
    about = bool(start.qualifier or end.qualifier)
    low = max(0, _completed(start.high, end.low)) if start.high and end.low else 0
    if start.low is None or end.high is None:
        return _at_least(low)
    high = _completed(start.low, end.high) + (start.low[-5:] != end.high[-5:])
    days = sum(day_number(end_day) - day_number(start_day) for start_day, end_day in _known_ends(start, end)) / 2
    return Figure(Decimal(round(days / _DAYS_A_YEAR)), Decimal(low), Decimal(high), unit="year", comparator="~" if about else "=")


def age(born: AnyDate, at: AnyDate) -> Figure | None:
    """Give somebody's age in years: one value, or two where it is not known whether the birthday has been."""
    birth, day = _edtf(born), _edtf(at)
    if (
        birth is None
        or day is None
        or not (birth.low and birth.high and day.low and day.high)
        or year_month_day(day.high) < year_month_day(birth.low)
    ):
        return None
    low, high = max(0, _completed(birth.high, day.low)), _completed(birth.low, day.high)
    return Figure(Decimal(low) if low == high else None, Decimal(low), Decimal(high), unit="year")


def _edtf(date: AnyDate) -> Edtf | None:
    if isinstance(date, Edtf):
        return date
    text = date if isinstance(date, str) else date.edtf
    try:
        return parse_edtf(text) if text else None
    except ValueError:
        return None


def _known_ends(start: Edtf, end: Edtf) -> list[tuple[str, str]]:
    return [(begins, ends) for begins, ends in ((start.low, end.low), (start.high, end.high)) if begins and ends]


def _completed(start: str, end: str) -> int:
    """Count the anniversaries of a day up to another day."""
    (year, *day), (last_year, *last_day) = year_month_day(start), year_month_day(end)
    return last_year - year - (last_day < day)


def _at_least(years: int) -> Figure | None:
    return Figure(Decimal(years), Decimal(years), None, unit="year", comparator=">=") if years else None
