"""How long a span of two dates is, in days, weeks, months or years."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from civcheck.model.kept_patterns import compiled

_DAYS = compiled(r"(\d{4})-(\d\d)-(\d\d)/(\d{4})-(\d\d)-(\d\d)")
_MONTHS = compiled(r"(\d{4})-(0[1-9]|1[0-2])/(\d{4})-(0[1-9]|1[0-2])")
_YEARS = compiled(r"(\d{4})/(\d{4})")
_WEEK, _YEAR = 7, 12


def lengths_of(edtf: str, unit: str) -> list[Decimal]:
    """Give how many days, weeks, months or years a span lasts: with and without its last one."""
    if unit in {"day", "week"} and (match := _DAYS.fullmatch(edtf)):
        return _days([int(number) for number in match.groups()], unit)
    if unit == "month" and (match := _MONTHS.fullmatch(edtf)):
        first, one, last, other = map(int, match.groups())
        return _with_last((last - first) * _YEAR + other - one)
    if unit == "year" and (match := _YEARS.fullmatch(edtf)):
        return _with_last(int(match[2]) - int(match[1]))
    return []


def _days(numbers: list[int], unit: str) -> list[Decimal]:
    try:
        days = (date(*numbers[3:]) - date(*numbers[:3])).days
    except ValueError:
        return []
    if unit == "day":
        return _with_last(days)
    return [Decimal(number // _WEEK) for number in (days, days + 1) if number % _WEEK == 0 and number > 0]


def _with_last(number: int) -> list[Decimal]:
    return [Decimal(number + 1), Decimal(number)] if number > 0 else []
