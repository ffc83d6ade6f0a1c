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
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence

NAME = "impossible-date"
_DAY = compiled(r"(?P<year>-?\d{4}|XXXX)-(?P<month>\d\d)-(?P<day>\d\d)")
_MONTHS = 12
_FEBRUARY = 2
_SOME_LEAP_YEAR = 2000
_AROUND = 24
_DENIED = compiled(
    r"\b(?:no|never an?|called|number|room|file|form|code|ref\w*|lot|order|part|model|serial|case)(?: no\.?)? (?:the )?$"
    r"|[没沒]有|不存在|并无|(?:[编單单型学序]|房间?)号码?[:：为是]?$",
    re.IGNORECASE,
)
"""Before a date these say that there is none, or that it is a number."""
_COUNTS = compiled(r"[A-Z][a-z]{2,8}\.? \d{1,2}$")
_THINGS = compiled(
    r" (?!(?:is|was|has|as|this|its|his|us|unless|plus|minus|always|across|perhaps)\b)(?:[a-z-]+ed "
    r"|[a-z-]+ )?(?:[a-z-]+s|people|men|women|children)\b"
)
"""June 31 pupils: the number counts what stands behind it."""


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See the dates that the reader of dates found impossible."""
    yield Looked(len(unit.dates))
    for date in unit.dates:
        if date.impossible and not _is_no_date(unit.text, date.region.start, date.region.end):
            yield unit.saw(NAME, date.region, _why(date.edtf or ""))


def _is_no_date(text: str, start: int, end: int) -> bool:
    """Say whether the words around deny the date, or make a number or a count of it."""
    before = text[max(0, start - _AROUND) : start]
    if _DENIED.search(before) or _is_version(text[start:end], before, text[end : end + 1]):
        return True
    return _COUNTS.search(text[start:end]) is not None and _THINGS.match(text, end, end + 2 * _AROUND) is not None


def _is_version(words: str, before: str, behind: str) -> bool:
    """Say whether numbers between dots are a version: one is nought, or what stands beside them tells it."""
    found = _DOTTED.search(words)
    if found is None:
        return False
    return "0" in found.groups() or _VERSION.search(before) is not None or behind in {"-", "+", "_", "*"}


_DOTTED = compiled(r"(?<![^\s])\d{4}\.(\d{1,2})\.(\d{1,2})$")
_VERSION = compiled(
    r"(?:[=<>~^@_-]\s?|\b(?:version|versions|release|released|releases|build|tag|tagged|upgrade[ds]? to|update[ds]? to|v|rc)\s?|版本?号?)$",
    re.IGNORECASE,
)


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
