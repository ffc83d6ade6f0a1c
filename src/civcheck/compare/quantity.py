"""A figure made ready for comparing: exact fractions, the interval it asserts, and how finely it is stated."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from civcheck.compare.interval import Interval
from civcheck.model.figure import Figure
from civcheck.model.mention import FigureMention

if TYPE_CHECKING:
    from decimal import Decimal

    from civcheck.compare.interval import End
    from civcheck.model.figure import Comparator

AnyFigure = Figure | FigureMention
ABOUT = Fraction(1, 20)
"""How far "about" reaches at least."""
_ABOUT_A_PART = Fraction(1, 10)
"""How far it reaches of a part in words: 18 percent is almost a fifth, 22 percent a little over it."""
LARGEST_EXPONENT = 400
"""Numbers beyond are not turned into fractions: a hostile 1e999999999 would fill the memory."""
UNENDING = 99
"""Significant digits of a number that was computed or converted, or that is a fraction."""
UNENDING_DECIMALS = 20
"""As many are written for a third, never for a measurement."""
_FINE: int = 10**UNENDING_DECIMALS


@dataclass(frozen=True, slots=True)
class Quantity:
    """What a figure asserts.

    `value` is None for a range. `digits` are the significant ones, without the zeros at the end of a whole number. A `part` is
    a fraction in words: half, a third. `loose` is what was converted by an odd factor.
    """

    value: Fraction | None
    span: Interval
    comparator: Comparator
    digits: int
    part: bool = False
    loose: bool = False

    @property
    def is_plain(self) -> bool:
        """Say whether it is one number without "about" or "more than"."""
        return self.value is not None and self.comparator == "="

    def times(self, factor: Fraction, offset: Fraction = Fraction(0)) -> Quantity:
        """Give it in another unit, with its rounding.

        By other factors than powers of ten it loses its last digit. Odd factors are those of miles and kilometres, not of hours
        and minutes: nobody carries all digits over.
        """
        if factor == 1 and not offset:
            return self
        value = None if self.value is None else self.value * factor + offset
        loose = 1 not in {factor.numerator, factor.denominator}
        digits = self.digits if _is_power_of_ten(factor) and not offset else UNENDING
        return replace(self, value=value, span=self.span.times(factor).plus(offset), digits=digits, loose=loose)


def _is_power_of_ten(factor: Fraction) -> bool:
    return 1 in {factor.numerator, factor.denominator} and str(max(factor.numerator, factor.denominator)).strip("0") == "1"


def alike(first: Fraction, second: Fraction) -> bool:
    """Say whether two numbers are equal as far as 28 digits tell: 0.3333… and one third."""
    if first == second:
        return True
    # Only what has no end in decimals can be equal without being the same: ruling the others out first saves most of the time.
    return max(first.denominator, second.denominator) > _FINE and abs(first - second) <= abs(second) / _FINE


def readable(number: Decimal | None) -> bool:
    """Say whether a number can be compared at all: finite, and of a size that something may have."""
    return number is None or (number.is_finite() and abs(number.adjusted()) + len(number.as_tuple().digits) < LARGEST_EXPONENT)


def as_written(figure: AnyFigure) -> tuple[str, str, str]:
    """Give what tells 12.0 from 12, which are one number to Python: what is kept of a figure is kept under both."""
    return str(figure.value), str(figure.low), str(figure.high)


def quantity(figure: AnyFigure) -> Quantity | None:
    """Make a figure ready; None where it has no number that can be compared."""
    stated = _Stated(figure.value, figure.low, figure.high, figure.comparator)
    scale = figure.scale if isinstance(figure, FigureMention) else None
    return _quantity(stated, as_written(figure), scale, figure.unit is None and figure.currency is None)


class _Stated(NamedTuple):
    """The number of a figure, without what it counts."""

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    comparator: Comparator


@lru_cache(maxsize=4096)
def _quantity(figure: _Stated, _: tuple[str, str, str], scale: Decimal | None, bare: bool) -> Quantity | None:  # noqa: FBT001  whether it has no unit
    if not all(map(readable, (figure.value, figure.low, figure.high))):
        return None
    if figure.value is None:
        return _range(figure)
    value = Fraction(figure.value)
    low, high = (None if end is None else Fraction(end) for end in (figure.low, figure.high))
    if (low is None and high is None) or (low is not None and low == high and figure.comparator != "="):
        low, high = bounds(figure.value, figure.comparator)
    if bare and 0 < value < 1:
        low, high = _about_a_part(value, figure.comparator, low, high)
    low_end, high_end = _ends(figure.comparator, is_point=low == high)
    span = Interval(low, high, low_end, high_end)
    digits = stated_digits(figure.value, span, Fraction(scale or 1)) if figure.comparator == "=" else significant_digits(figure.value)
    return Quantity(value, span, figure.comparator, digits, part=bare and span.is_point and 0 < value < 1)


def _about_a_part(
    value: Fraction, comparator: Comparator, low: Fraction | None, high: Fraction | None
) -> tuple[Fraction | None, Fraction | None]:
    """Give the ends of what is said of a part that is only told roughly."""
    leeway = value * _ABOUT_A_PART
    return (
        value - leeway if comparator in {"~", "<~"} else low,
        value + leeway if comparator in {"~", ">~"} else high,
    )


def _range(figure: _Stated) -> Quantity | None:
    low, high = (None if end is None else Fraction(end) for end in (figure.low, figure.high))
    if low is None and high is None:
        return None
    if low is not None and high is not None and low > high:
        low, high = high, low
    if figure.comparator == "~":
        span = Interval(low and low - abs(low) * ABOUT, high and high + abs(high) * ABOUT, "soft", "soft")
        return Quantity(None, span, "~", 0)
    return Quantity(None, Interval(low, high), figure.comparator, 0)


def bounds(value: Decimal, comparator: Comparator) -> tuple[Fraction | None, Fraction | None]:
    """Give the ends of what a number asserts that is recorded without them.

    A whole number is exact; decimals cover half a unit of the last digit.
    """
    exact, last = Fraction(value), last_digit(value)
    about = max(last / 2, abs(exact) * ABOUT)
    match comparator:
        case "=":
            half = _half_a_decimal(value)
            return exact - half, exact + half
        case "~":
            return exact - about, exact + about
        case "<~":
            return exact - about, exact
        case ">~":
            return exact, exact + max(last, abs(exact) * ABOUT)
        case "<" | "<=":
            return None, exact
        case _:
            return exact, None


def _half_a_decimal(value: Decimal) -> Fraction:
    """Give half a unit of the last digit of a decimal number; nothing for whole ones and for fractions that never end."""
    exponent = int(value.as_tuple().exponent)
    return Fraction(10) ** exponent / 2 if -UNENDING_DECIMALS < exponent < 0 else Fraction(0)


def _ends(comparator: Comparator, *, is_point: bool) -> tuple[End, End]:
    match comparator:
        case "=":
            return ("closed", "closed") if is_point else ("soft", "soft")
        case "~":
            return "soft", "soft"
        case "<~":
            return "soft", "open"
        case ">~":
            return "open", "soft"
        case "<" | ">":
            return "open", "open"
        case _:
            return "closed", "closed"


def significant_digits(value: Decimal) -> int:
    """Count the significant digits: 2 for 3,200, 3 for 1.86 billion."""
    digits = "".join(map(str, value.as_tuple().digits)).strip("0")
    return len(digits) or 1


def stated_digits(value: Decimal, span: Interval, scale: Fraction) -> int:
    """Count the digits of a plain number.

    Zeros after the decimal point count: 12.0 has three, 10 million has one. A margin (5 ± 0.2) leaves nothing to the digits.
    """
    width = span.width
    if not width:
        return significant_digits(value)
    if not _is_power_of_ten(width):
        return UNENDING
    return len(str(int(abs(Fraction(value)) / width))) if width < scale else significant_digits(value)


def last_digit(value: Decimal) -> Fraction:
    """Give one unit of the last significant digit: 100 for 3,200."""
    if not value:
        return Fraction(1)
    shown = "".join(map(str, value.as_tuple().digits))
    zeros = len(shown) - len(shown.rstrip("0"))
    return Fraction(10) ** (int(value.as_tuple().exponent) + zeros)
