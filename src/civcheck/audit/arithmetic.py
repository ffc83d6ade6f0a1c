"""Whether a stated figure can be what follows from others, with what rounding allows.

A number that is stated with three zeros at its end may itself be rounded; so may the result. What nobody would call wrong is
not called so.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from civcheck.compare.interval import Interval
from civcheck.compare.quantity import last_digit, quantity

if TYPE_CHECKING:
    from civcheck.model.mention import FigureMention

_ROUND = 1_000
"""From here on whole numbers with zeros at their end may be rounded."""
_MOST_ROUNDING = Fraction(1, 150)
_ABOUT = Fraction(1, 10)
_HUNDRED = Fraction(100)
_TIMES = Fraction(1, 7)
"""Doubled may be said for 1.8 or 2.2."""
_SLACK = ((10, Fraction(5, 2)), (5, Fraction(3, 2)), (1, Fraction(11, 10)))
"""How far off a whole number of percent may be, by what it is a multiple of."""
_BIG = 100


def loosened(figure: FigureMention) -> FigureMention:
    """Give a figure with the ends that it may have been rounded from."""
    ready = quantity(figure)
    if ready is None or figure.value is None:
        return figure
    span = ready.span
    value = abs(Fraction(figure.value))
    slack = Fraction(0)
    if figure.comparator != "=":
        slack = value * _ABOUT / 2
    elif span.is_point and value >= _ROUND:
        slack = min(last_digit(figure.value) / 2, value * _MOST_ROUNDING) if last_digit(figure.value) > 1 else Fraction(0)
    low = None if span.low is None else _decimal(span.low - slack)
    high = None if span.high is None else _decimal(span.high + slack)
    return replace(figure, low=low, high=high)


def _decimal(number: Fraction) -> Decimal:
    return Decimal(number.numerator) / Decimal(number.denominator)


def span_of(figure: FigureMention) -> Interval | None:
    """Give the ends of a loosened figure."""
    ready = quantity(loosened(figure))
    return ready.span if ready else None


def stated_percent(figure: FigureMention) -> Interval | None:
    """Give between how many percent a stated share or change may lie: 40 percent, a third, 三成. None for what is none."""
    if figure.value is None:
        return None
    value = abs(Fraction(figure.value))
    if figure.unit in {"percent", "percentage-point"}:
        return _bounded(figure, value, _slack_of_percent(figure, value))
    if figure.unit is None and figure.currency is None and 0 < value < 1:
        return _bounded(figure, value * _HUNDRED, Fraction(7, 2))
    return None


def stated_times(figure: FigureMention) -> Interval | None:
    """Give between how many times a stated multiple may lie: doubled, threefold, 三倍."""
    if figure.unit != "times" or figure.value is None or figure.value <= 0:
        return None
    value = Fraction(figure.value)
    broken = figure.value != figure.value.to_integral_value()
    return _bounded(figure, value, max(value * _TIMES, last_digit(figure.value) / 2 if broken else Fraction(0)))


def _slack_of_percent(figure: FigureMention, value: Fraction) -> Fraction:
    if figure.value is not None and int(figure.value.as_tuple().exponent) < 0:
        return max(last_digit(figure.value) * 3 / 2, Fraction(3, 20), value / 200)
    slack = next(slack for step, slack in _SLACK if value % step == 0)
    return max(slack, value / 40) if value > _BIG else slack


def _bounded(figure: FigureMention, value: Fraction, slack: Fraction) -> Interval:
    """Widen what is asserted by the slack; "more than" has no upper end."""
    loose = slack + (value * _ABOUT if figure.comparator in {"~", "<~", ">~"} else 0)
    low = None if figure.comparator in {"<", "<="} else value - loose
    high = None if figure.comparator in {">", ">="} else value + loose
    return Interval(low, high, "closed", "closed")


def apart(one: Interval, other: Interval) -> bool:
    """Say whether two intervals have no number in common, ends included."""
    return _below(one.high, other.low) or _below(other.high, one.low)


def _below(high: Fraction | None, low: Fraction | None) -> bool:
    return high is not None and low is not None and high < low


def shown(number: Fraction | Decimal, digits: int = 1) -> str:
    """Write a number for people: no more than so many decimals, thousands apart."""
    rounded = round(number if isinstance(number, Fraction) else Fraction(number), digits)
    return f"{int(rounded):,}" if rounded.denominator == 1 else f"{float(rounded):,.{digits}f}".rstrip("0")
