"""A number as it stands in a text, before it is known what it counts."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, localcontext
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from fractions import Fraction

ONE = Decimal(1)


@dataclass(frozen=True, slots=True)
class Number:
    """A number with its range in the passage's text.

    `step` is one unit of its last stated digit. It is `rounded` where it has decimals or ends in a scale word, `scale`
    is the product of its scale words, `factor` that of all words that multiply (hundred, dozen, 百). `odd` says that 多,
    余 or "-odd" is part of it; then it reaches to `high`, as it does where it is two numbers in one (五六百). `bare` is a
    百, 千 or 万 that nothing multiplies. `part` is a fraction or ratio.
    """

    start: int
    end: int
    value: Decimal
    form: Literal["digits", "words", "chinese"] = "digits"
    step: Decimal = ONE
    rounded: bool = False
    scale: Decimal | None = None
    factor: Decimal = ONE
    ordinal: bool = False
    odd: bool = False
    high: Decimal | None = None
    bare: bool = False
    part: bool = False
    unit: str | None = None


def decimal_of(fraction: Fraction) -> Decimal:
    """Give a fraction as a decimal: exact where it ends, else of 28 digits."""
    with localcontext() as context:
        context.prec = 28
        return (Decimal(fraction.numerator) / Decimal(fraction.denominator)).normalize() + 0


def last_significant(value: Decimal) -> Decimal:
    """Give one unit of the last significant digit of a number: 100 for 3,200, 0.1 for 2.5."""
    if not value:
        return ONE
    exponent = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(int(exponent))
