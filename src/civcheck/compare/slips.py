"""Values that differ as a slip of the pen makes them: 50,751 for 50,571, ten times too few, another month of the same year.

Two texts of two things do not have such numbers by chance: a slip tells that they are of one thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import DateMention, FigureMention

if TYPE_CHECKING:
    from decimal import Decimal

    from civcheck.compare.align import Aligned
    from civcheck.model.mention import Mention

_DAY = compiled(r"(?:\.\./)?(\d{4})-(\d\d)-(\d\d)(?:/\.\.)?")
_FEWEST, _ONE_OFF = 3, 4
"""Digits of a number that two numbers of two things do not share by chance, and of one that may differ in one of them."""


def is_slip(one: Aligned) -> bool:
    """Say whether what a claim says differs from its counterpart as a slip makes it."""
    return one.other is not None and are_slips(one.placed.mention, one.other.mention)


def are_slips(first: Mention, second: Mention) -> bool:
    """Say whether one value is another with digits exchanged, one digit wrong or one power of ten off; of dates, one part of three."""
    if isinstance(first, FigureMention) and isinstance(second, FigureMention):
        if first.ordinal or second.ordinal or first.value is None or second.value is None or first.value == second.value:
            return False
        units = {(one.unit, one.currency) for one in (first, second)} - {(None, None)}
        return len(units) <= 1 and _digits_slipped(first.value, second.value)
    if isinstance(first, DateMention) and isinstance(second, DateMention):
        ours, theirs = (_DAY.fullmatch(date.edtf or "") for date in (first, second))
        return bool(ours and theirs) and sum(one != other for one, other in zip(ours.groups(), theirs.groups(), strict=True)) == 1  # type: ignore[union-attr]
    return False


def _digits_slipped(one: Decimal, other: Decimal) -> bool:
    first, second = (f"{abs(value.normalize()):f}".replace(".", "").strip("0") for value in (one, other))
    if first == second:
        return len(first) > 1
    whole = [f"{abs(value.normalize()):f}" for value in (one, other)]
    if len(whole[0]) != len(whole[1]) or whole[0].find(".") != whole[1].find("."):
        return False
    if len(first) >= _FEWEST and len(second) >= _FEWEST and sorted(whole[0]) == sorted(whole[1]):
        return True
    return len(first) >= _ONE_OFF and sum(x != y for x, y in zip(whole[0], whole[1], strict=True)) == 1
