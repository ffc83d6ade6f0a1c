"""A date that no calendar has.

30 February, 31 September, the 29th of February of a year that is no leap year, a 13th month. Such a date is a slip of
the pen or of a conversion, and whoever checks it against another source will not find it.

Example:

    The pilots met on 31 June 2021.        June has 30 days

Silent: 29 February 2024 (a leap year), numbers that only look like dates (section 13.13, a score of 31-6).

Limits: the Gregorian calendar is meant. A date in figures alone is read as a day only where its form leaves no doubt.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Rule
from civcheck.model.edtf import in_words, month_length

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence

NAME = "impossible-date"
_DAY = re.compile(r"(?P<year>-?\d{4}|XXXX)-(?P<month>\d\d)-(?P<day>\d\d)")
_MONTHS = 12
_FEBRUARY = 2
_SOME_LEAP_YEAR = 2000


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See the dates that the reader of dates found impossible."""
    yield Looked(len(unit.dates))
    for date in unit.dates:
        if date.impossible:
            yield unit.saw(NAME, date.region, _why(date.edtf or ""))


def _why(edtf: str) -> str:
    """Say what is wrong with the first day of a date that no calendar has."""
    for found in _DAY.finditer(edtf):
        year, month, day = found["year"], int(found["month"]), int(found["day"])
        if not 1 <= month <= _MONTHS:
            return f"there is no month {month}"
        length = month_length(_SOME_LEAP_YEAR if year == "XXXX" else int(year), month)
        if not 1 <= day <= length:
            name = in_words(f"XXXX-{month:02}") if year == "XXXX" or month != _FEBRUARY else in_words(f"{year}-{month:02}")
            return f"there is no such day: {name} has {length} days"
    return "no calendar has this date"


RULE = Rule(NAME, "dates", "error", emit, kinds=frozenset({"value"}))
