"""Whether one number is another one rounded.

A plain number in a text may be rounded: 3,200 for 3,166. It is read so where two digits are kept, or where the text shows the
rounding itself by decimals or a scale word; 3,000 for 3,166 is too rough to be implied, and not wrong either.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from civcheck.compare.quantity import Quantity

Fit = Literal["right", "rough", "none"]
NEAR = Fraction(1, 10)
"""What is rounded further off than this implies nothing: 1 million for 1.4 million, about 100 for 140."""
_NEAR_PART = Fraction(1, 50)
"""A third is said for 33 percent, half for 49.5."""
_NEAR_TIMES = Fraction(1, 20)
"""Tripled is said for 3.05 times."""
_LOOSE = Fraction(1, 20)
"""Five miles may be called 8.2 kilometres, as nobody knows how exact the five were."""
_FEW_DIGITS = Fraction(1, 5)
"""As far off a single digit may be: 3 percent for 3.4, but not 1 for 1.4."""
_DIGITS_FOR_ONE = 3


def rounds(fine: Quantity, coarse: Quantity, *, ratio: bool = False) -> Fit:
    """Say whether the coarse number is the fine one rounded."""
    if fine.value is None or coarse.value is None or coarse.value * fine.value <= 0:
        return "none"
    if coarse.part:
        return _part(fine, coarse.value)
    if not (near(fine.value, coarse.value, _FEW_DIGITS) or coarse.span.holds(fine.value)):
        return "none"  # further off than any rounding
    fits = (_stated(fine, coarse), _by_digits(fine, coarse, fine.value, coarse.value), _by_habit(fine, coarse, ratio=ratio))
    return min(fits, key=("right", "rough", "none").index)


def near(first: Fraction, second: Fraction, share: Fraction = NEAR) -> bool:
    """Say whether two numbers are no further apart than a share of the larger one."""
    # Whole numbers: fractions are made in their lowest terms, which takes ten times as long.
    one, other = first.numerator * second.denominator, second.numerator * first.denominator
    return abs(one - other) * share.denominator <= share.numerator * max(abs(one), abs(other))


def _part(fine: Quantity, part: Fraction) -> Fit:
    if fine.value is None or fine.part:
        return "none"
    return "right" if near(fine.value, part, _NEAR_PART) else "rough" if near(fine.value, part) else "none"


def _stated(fine: Quantity, coarse: Quantity) -> Fit:
    """Judge by the rounding that the coarse number shows by itself: 1.86 billion."""
    span, value = coarse.span, fine.value
    if span.is_point or span.low is None or span.high is None or value is None or coarse.value is None:
        return "none"
    if not span.low <= value <= span.high or _wider(fine, span.high - span.low):
        return "none"
    tie_down = value == (span.high if value > 0 else span.low)
    return "right" if near(value, coarse.value) and not tie_down else "rough"


def _wider(fine: Quantity, step: Fraction) -> bool:
    return fine.span.width is None or fine.span.width >= step


def _by_digits(fine: Quantity, coarse: Quantity, value: Fraction, target: Fraction) -> Fit:
    """Judge by the zeros at the end of the coarse number: two digits kept are a rounding, one is a rough one."""
    top = _top_digit(target)
    last = top / 10 ** (coarse.digits - 1)
    needed = coarse.digits + 1 if coarse.digits > 1 else _DIGITS_FOR_ONE
    off = abs(value - target)
    if _wider(fine, last):
        return "none"
    step = min(last, top / 10)
    if fine.digits >= needed and (off < step / 2 or (off == step / 2 and abs(value) < abs(target))):
        return "right"
    if fine.digits >= needed and off == step / 2:
        return "rough"
    return _by_one_digit(fine, coarse, value, target)


def _by_one_digit(fine: Quantity, coarse: Quantity, value: Fraction, target: Fraction) -> Fit:
    """Judge by one digit kept: 3,000 for 3,166 and 3 percent for 3.4 are rough; 20 for 18 is another number."""
    top = _top_digit(target)
    if coarse.digits > 1 or abs(value - target) > top / 2 or top == 10:  # noqa: PLR2004
        return "none"
    if top > 1:
        return "rough" if fine.digits >= _DIGITS_FOR_ONE and near(value, target) else "none"
    return "rough" if fine.digits > 1 and near(value, target, _FEW_DIGITS) else "none"


def _by_habit(fine: Quantity, coarse: Quantity, *, ratio: bool) -> Fit:
    """Judge by how ratios and converted measures are told."""
    if fine.value is None or coarse.value is None:
        return "none"
    if ratio and fine.value.denominator != 1 and coarse.digits == 1 and near(fine.value, coarse.value, _NEAR_TIMES):
        return "right"
    return "rough" if (fine.loose or coarse.loose) and near(fine.value, coarse.value, _LOOSE) else "none"


def _top_digit(number: Fraction) -> Fraction:
    """Give one unit of the first digit: 1,000 for 3,166, 0.1 for 0.46."""
    size = abs(number)
    # A guess by bits is at most one digit off: fractions are slow to multiply.
    top = Fraction(10) ** ((size.numerator.bit_length() - size.denominator.bit_length()) * 30103 // 100_000)
    while top * 10 <= size:
        top *= 10
    while top > size:
        top /= 10
    return top
