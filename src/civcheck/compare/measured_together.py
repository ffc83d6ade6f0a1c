"""One measure told in two units: an hour and fifty minutes, 2小时40分钟, 3 m 20 cm."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from civcheck.extract.tables.units import BY_ID
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import FigureMention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.model.statement import Placed

_BETWEEN = compiled(r"(?: and |, | |零|又)?")
_ONE = compiled(r"\b(?:an?|one) (hour|minute|week|day|year|month|metre|meter|foot|pound)( and |, )$", re.IGNORECASE)
_NAMES = {"meter": "metre"}


def measured_together(figures: Sequence[Placed], text: str) -> list[Placed]:
    """Put what one measure says in two units together, in the smaller one."""
    found: list[Placed] = []
    for one in figures:
        if (
            found
            and _BETWEEN.fullmatch(text, found[-1].end, max(found[-1].end, one.start))
            and (whole := _joined(found[-1], one)) is not None
        ):
            found[-1] = whole
        else:
            found.append(_with_one(one, text))
    return found


def _joined(first: Placed, second: Placed) -> Placed | None:
    """Give the sum of a measure and one in a smaller unit of the same dimension right behind it."""
    one, other = first.mention, second.mention
    if not isinstance(one, FigureMention) or not isinstance(other, FigureMention) or min(first.start, second.start) < 0:
        return None
    if one.value is None or other.value is None or {one.comparator, other.comparator} - {"=", "~"} or other.comparator != "=":
        return None
    factor = _times(one.unit, other.unit)
    if not factor or other.value >= factor:
        return None
    value = one.value * factor + other.value
    mention = replace(other, value=value, low=value, high=value, comparator=one.comparator, region=one.region)
    return second._replace(mention=mention, start=first.start)


def _with_one(placed: Placed, text: str) -> Placed:
    """Read "an hour and" in front of minutes."""
    mention = placed.mention
    if not isinstance(mention, FigureMention) or placed.start < 0 or mention.value is None or mention.comparator != "=":
        return placed
    before = _ONE.search(text, max(0, placed.start - 20), placed.start)
    factor = _times(_NAMES.get(before[1].lower(), before[1].lower()), mention.unit) if before else 0
    if not before or not factor or mention.value >= factor:
        return placed
    value = mention.value + factor
    return placed._replace(mention=replace(mention, value=value, low=value, high=value), start=before.start())


def _times(larger: str | None, smaller: str | None) -> int:
    """Give how many of the smaller unit the larger one is; 0 where it is no whole number of them."""
    first, second = BY_ID.get(larger or ""), BY_ID.get(smaller or "")
    if first is None or second is None or first.dimension != second.dimension or not (first.factor and second.factor):
        return 0
    ratio = first.factor / second.factor
    return int(ratio) if ratio > 1 and ratio == int(ratio) else 0
