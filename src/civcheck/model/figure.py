"""A figure: how much or how many is asserted, of what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from decimal import Decimal

    from civcheck.model.edtf import Edtf

Comparator = Literal["=", "~", "<", "<=", ">", ">=", "<~", ">~"]
"""`<~` is nearly, `>~` a little over, `~` about."""
Direction = Literal["up", "down"]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as a fact records it or a text says it.

    `value` is exact; a range has none. `low` and `high` are the ends of what is asserted: of a range, and in a text of
    the rounding and the comparator too (None where it is open). `counted` is the head noun phrase of what is counted,
    `unit` a unit of the inventory, `currency` an ISO 4217 code, `per` what a rate is for each of, `base` what a percentage
    or a change is measured against, `as_of` when it holds.
    """

    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    counted: str | None = None
    unit: str | None = None
    currency: str | None = None
    comparator: Comparator = "="
    direction: Direction | None = None
    base: str | None = None
    ordinal: bool = False
    as_of: Edtf | None = None
    per: str | None = None
