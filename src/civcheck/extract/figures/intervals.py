"""What interval a figure asserts: its value, its rounding and its comparator together."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from civcheck.extract.numbers.number import last_significant

if TYPE_CHECKING:
    from civcheck.extract.numbers.number import Number
    from civcheck.model.figure import Comparator

_LEAST = Decimal("0.05")
Interval = tuple[Decimal | None, Decimal | None]


def interval(number: Number, value: Decimal, comparator: Comparator) -> Interval:
    """Give the lowest and highest that is asserted; None where it is open."""
    match comparator:
        case ">" | ">=":
            return value, None
        case "<" | "<=":
            return None, value
    if comparator == ">~" and number.odd and number.high is not None:
        return (value, number.high) if value >= 0 else (-number.high, value)
    if comparator != "=":
        leeway = abs(value) * _LEAST if number.part else max(last_significant(value) / 2, abs(value) * _LEAST)
        return (value if comparator == ">~" else value - leeway), (value if comparator == "<~" else value + leeway)
    if number.rounded:
        return value - number.step / 2, value + number.step / 2
    return value, value
