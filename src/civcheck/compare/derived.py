"""Values that follow from others: ratios, differences, totals, shares, changes; spans of years and ages in `spans_of_years`.

Each gives a figure that says between which bounds it lies, so that the rounding of what it was made of is carried through and
`compare` can hold a claim to it. None is given where nothing follows: units that do not go together, a division by zero.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from civcheck.compare.interval import Interval
from civcheck.compare.quantity import quantity
from civcheck.compare.spans_of_years import age, years_between
from civcheck.compare.things import HUNDRED, bridge
from civcheck.extract.numbers.number import decimal_of
from civcheck.model.figure import Figure

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.compare.interval import End
    from civcheck.compare.quantity import AnyFigure
    from civcheck.model.figure import Comparator, Direction

__all__ = ["age", "difference", "percent_change", "ratio", "share", "total", "years_between"]

_ONE = Fraction(1)


@dataclass(frozen=True, slots=True)
class _Term:
    """A number of a calculation: between what it lies, and what is stated of it, unless that is only a bound."""

    value: Fraction | None
    span: Interval
    about: bool = False


def ratio(first: AnyFigure, second: AnyFigure) -> Figure | None:
    """Give how many times the second the first is."""
    terms = _terms(first, second)
    quotient = terms and _divided(*terms)
    return _figure(quotient, unit="times") if quotient else None


def share(part: AnyFigure, whole: AnyFigure) -> Figure | None:
    """Give what percentage of the whole a part is."""
    terms = _terms(part, whole)
    quotient = terms and _divided(*terms)
    return _figure(_times(quotient, HUNDRED), unit="percent") if quotient else None


def difference(first: AnyFigure, second: AnyFigure) -> Figure | None:
    """Give how much the first is above the second (direction up) or below it (down)."""
    terms = _terms(first, second)
    return _change(_sum([terms[0], _times(terms[1], -_ONE)]), unit=first.unit, currency=first.currency) if terms else None


def percent_change(old: AnyFigure, new: AnyFigure) -> Figure | None:
    """Give by how many percent the new figure is above the old one (direction up) or below it (down)."""
    terms = _terms(new, old)
    quotient = terms and _divided(*terms)
    if quotient is None:
        return None
    return _change(_times(_sum([quotient, _Term(-_ONE, Interval(-_ONE, -_ONE))]), HUNDRED), unit="percent")


def total(figures: Iterable[AnyFigure]) -> Figure | None:
    """Give the sum, in the unit of the first."""
    listed = list(figures)
    pairs = [_terms(listed[0], figure) for figure in listed]
    terms = [pair[1] for pair in pairs if pair]
    if not listed or len(terms) < len(pairs):
        return None
    counted = listed[0].counted if len({figure.counted for figure in listed}) == 1 else None
    return _figure(_sum(terms), unit=listed[0].unit, currency=listed[0].currency, counted=counted)


def _terms(first: AnyFigure, second: AnyFigure) -> tuple[_Term, _Term] | None:
    """Give both numbers in the unit of the first."""
    if first.ordinal or second.ordinal:
        return None
    # Parts and wholes are counted as different things: women of employees.
    way = bridge(*(replace(figure, counted=None, base=None) for figure in (first, second)))
    ours, theirs = quantity(first), quantity(second)
    if isinstance(way, str) or way.doubt or ours is None or theirs is None:
        return None
    moved = theirs.times(way.factor, way.offset)
    one, other = (
        _Term(number.value if number.comparator in {"=", "~"} else None, number.span, number.comparator == "~") for number in (ours, moved)
    )
    return one, other


def _sum(terms: list[_Term]) -> _Term:
    lows, highs, values = ([*column] for column in zip(*((term.span.low, term.span.high, term.value) for term in terms), strict=True))
    low_end = _end(term.span.low_end for term in terms)
    high_end = _end(term.span.high_end for term in terms)
    return _Term(_added(values), Interval(_added(lows), _added(highs), low_end, high_end), any(term.about for term in terms))


def _added(numbers: list[Fraction | None]) -> Fraction | None:
    known = [number for number in numbers if number is not None]
    return sum(known, Fraction(0)) if len(known) == len(numbers) else None


def _times(term: _Term, factor: Fraction) -> _Term:
    return _Term(None if term.value is None else term.value * factor, term.span.times(factor), term.about)


def _divided(dividend: _Term, divisor: _Term) -> _Term | None:
    """Divide by what is certainly above zero; nothing is known of other quotients."""
    if divisor.span.low is None or divisor.span.low <= 0:
        return None
    value = dividend.value / divisor.value if dividend.value is not None and divisor.value is not None else None
    upper, upper_end = _upper(dividend.span, divisor.span)
    lower, lower_end = _upper(dividend.span.times(-_ONE), divisor.span)
    span = Interval(None if lower is None else -lower, upper, lower_end, upper_end)
    return _Term(value, span, dividend.about or divisor.about)


def _upper(dividend: Interval, divisor: Interval) -> tuple[Fraction | None, End]:
    """Give the upper end of a quotient: by the smallest divisor above zero, by the largest below."""
    if dividend.high is None or divisor.low is None:
        return None, "open"
    if dividend.high >= 0:
        return dividend.high / divisor.low, _end((dividend.high_end, divisor.low_end))
    if divisor.high is None:
        return Fraction(0), "open"
    return dividend.high / divisor.high, _end((dividend.high_end, divisor.high_end))


def _end(ends: Iterable[End]) -> End:
    found = set(ends)
    return "open" if "open" in found else "soft" if "soft" in found else "closed"


def _change(term: _Term, unit: str | None, currency: str | None = None) -> Figure | None:
    """Tell a difference as an amount and the way it went, where that is certain."""
    low, high = term.span.low, term.span.high
    if low is not None and low >= 0:
        return _figure(term, unit=unit, currency=currency, direction="up" if high != 0 else None)
    if high is not None and high <= 0:
        return _figure(_times(term, -_ONE), unit=unit, currency=currency, direction="down")
    if low is None or high is None:
        return None
    value = None if term.value is None else abs(term.value)
    return _figure(_Term(value, Interval(Fraction(0), max(-low, high), "soft", "soft"), term.about), unit=unit, currency=currency)


def _figure(
    term: _Term, *, unit: str | None, currency: str | None = None, counted: str | None = None, direction: Direction | None = None
) -> Figure | None:
    """Make a figure of a result: a value with its ends, a range, or a bound."""
    low, high = (None if end is None else decimal_of(end) for end in (term.span.low, term.span.high))
    value = None if term.value is None else decimal_of(term.value)
    comparator: Comparator = "~" if term.about and value is not None else "="
    if low is None and high is None:
        return None
    if low is None or high is None:
        value = high if low is None else low
        comparator = _bound(term.span)
    return Figure(value, low, high, counted, unit, currency, comparator, direction)


def _bound(span: Interval) -> Comparator:
    if span.low is None:
        return "<" if span.high_end == "open" else "<="
    return ">" if span.low_end == "open" else ">="
