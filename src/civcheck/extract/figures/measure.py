"""What a number is measured in, and the names of all units and currencies."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING

from civcheck.extract.tables.currencies import CURRENCY_BY_ALIAS
from civcheck.extract.tables.units import BY_ALIAS

if TYPE_CHECKING:
    from collections.abc import Mapping


NAMES: Mapping[str, tuple[str | None, str | None]] = MappingProxyType({
    **{alias: (unit.id, None) for alias, unit in BY_ALIAS.items()},
    **{alias: (None, currency.code) for alias, currency in CURRENCY_BY_ALIAS.items()},
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Measure:
    """What a number is measured in. `end` is where its words end; 多 (odd) or 半 and 五 (so much `more`: 三块五) may be among them.

    `times` is how many of its unit the word stands for, as in 刻钟.
    """

    end: int
    unit: str | None = None
    currency: str | None = None
    odd: bool = False
    more: Decimal = Decimal(0)
    rounded: bool = False
    times: int = 1
