"""A figure while it is put together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from civcheck.extract.numbers.number import Number
    from civcheck.model.figure import Comparator, Direction

SHARES = frozenset({"percent", "percentage-point", "per-mille", "basis-point"})
PERIODS = frozenset({"year", "month", "week", "day", "hour", "minute", "second", "century"})


@dataclass(slots=True)
class FoundFigure:
    """A figure with its range in the passage's text, while it is put together."""

    start: int
    end: int
    number: Number
    low: Decimal | None = None
    high: Decimal | None = None
    value: Decimal | None = None
    comparator: Comparator = "="
    unit: str | None = None
    currency: str | None = None
    direction: Direction | None = None
    counted: tuple[int, int] | str | None = None
    base: str | None = None
    per: str | None = None
    ordinal: bool = False
    scale: Decimal | None = None
    head: int = -1
    after: int = 0
    rate: int = 0
    """`head` is where it starts with its comparator, `after` where what belongs to it ends (unit, comparator, what it counts), `rate`
    where "per 1,000" does."""
