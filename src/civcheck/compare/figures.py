"""Comparing two figures: whether the source's implies the claim's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from civcheck.compare.comparison import Comparison
from civcheck.compare.figure_reasons import (
    Said,
    bounds_apart,
    bounds_implied,
    bounds_open,
    plain_apart,
    plain_near,
    plain_open,
    plain_rounded,
    plain_within,
)
from civcheck.compare.interval import MIRROR
from civcheck.compare.quantity import alike, quantity
from civcheck.compare.rounding import near, rounds
from civcheck.compare.things import bridge
from civcheck.extract.tables.units import BY_ID

if TYPE_CHECKING:
    from fractions import Fraction

    from civcheck.compare.quantity import AnyFigure, Quantity
    from civcheck.compare.things import Bridge
    from civcheck.model.figure import Direction

_CHANGES = {"share", "share-difference"}
_MOVED: dict[Direction, str] = {"up": "rose", "down": "fell"}


def compare_figures(claim: AnyFigure, source: AnyFigure) -> Comparison:
    """Say how a figure of a claim stands to a figure of a source."""
    way = bridge(claim, source)
    if isinstance(way, str):
        return Comparison("incomparable", way)
    ours, theirs = quantity(claim), quantity(source)
    if ours is None or theirs is None:
        return Comparison("incomparable", f"the {'claim' if ours is None else 'source'} has no number that can be compared")
    ours, our_direction = _as_change(ours, claim, source)
    theirs, their_direction = _as_change(theirs, source, claim)
    theirs = theirs.times(way.factor, way.offset)
    found = _numbers(ours, theirs, Said.of(claim, source, theirs), claim)
    return _in_doubt(_directed(found, our_direction, their_direction), way)


def _as_change(number: Quantity, figure: AnyFigure, other: AnyFigure) -> tuple[Quantity, Direction | None]:
    """Read a negative change as a fall where the other side says which way it went: -12 percent is down 12 percent."""
    unit = BY_ID.get(figure.unit or "")
    is_change = unit is not None and unit.dimension in _CHANGES and other.direction is not None
    if not is_change or figure.direction or number.value is None or number.value >= 0:
        return number, figure.direction
    return replace(number, value=-number.value, span=number.span.times(MIRROR)), "down"


def _directed(found: Comparison, ours: Direction | None, theirs: Direction | None) -> Comparison:
    if ours is None or theirs is None or ours == theirs or found.outcome == "incomparable":
        return found
    reason = f"{_MOVED[ours]} against {_MOVED[theirs]}"
    return Comparison("conflict", f"{reason}; {found.reason}" if found.outcome == "conflict" else reason)


def _in_doubt(found: Comparison, way: Bridge) -> Comparison:
    if not way.doubt:
        return found
    return Comparison("incomparable" if found.outcome == "conflict" else found.outcome, f"{found.reason}; {way.doubt}")


def _numbers(claim: Quantity, source: Quantity, said: Said, figure: AnyFigure) -> Comparison:
    if _equal(claim, source):
        return Comparison("same", said.alike())
    if figure.ordinal:
        return Comparison("conflict", plain_apart(said))
    if claim.is_plain and source.is_plain:
        unit = BY_ID.get(figure.unit or "")
        return _plain(claim, source, said, ratio=unit is not None and unit.dimension == "ratio")
    return _bounds(claim, source, said)


def _equal(claim: Quantity, source: Quantity) -> bool:
    if claim.value is not None and source.value is not None:
        return claim.comparator == source.comparator and alike(claim.value, source.value)
    ends = ((claim.span.low, source.span.low), (claim.span.high, source.span.high))
    kinds = claim.span.low_end == source.span.low_end and claim.span.high_end == source.span.high_end
    return kinds and all(one == other or (one is not None and other is not None and alike(one, other)) for one, other in ends)


def _plain(claim: Quantity, source: Quantity, said: Said, *, ratio: bool) -> Comparison:
    match rounds(source, claim, ratio=ratio):
        case "right":
            return Comparison("entailed", plain_rounded(said))
        case "rough":
            return Comparison("compatible", plain_near(said) if source.loose else plain_open(said, finer="source"))
        case _:
            pass
    if rounds(claim, source, ratio=ratio) == "none" and claim.span.meets(source.span) != "overlap":
        return Comparison("conflict", plain_apart(said))
    shows_digits = source.span.is_point or claim.digits > source.digits
    return Comparison("compatible", plain_open(said, finer="claim") if shows_digits else plain_within(said, source))


def _bounds(claim: Quantity, source: Quantity, said: Said) -> Comparison:
    """Compare where one side is a range or says about, more than, nearly."""
    if _is_translation(claim, source):
        return Comparison("entailed", f"{bounds_implied(said, claim, source)}, as 多 and 余 are usually translated")
    if claim.span.covers(source.span):
        return _implied(claim, source, said)
    if source.loose and claim.comparator == source.comparator and rounds(_bare(source), _bare(claim)) == "right":
        return Comparison("entailed", bounds_implied(said, claim, source))
    if claim.span.meets(source.span) == "apart":
        return Comparison("conflict", bounds_apart(said, claim, source))
    return Comparison("compatible", bounds_open(said, claim, source))


def _implied(claim: Quantity, source: Quantity, said: Said) -> Comparison:
    centre, stated = claim.value, (source.span.low, source.span.high) if source.value is None else (source.value,)
    if centre is not None and claim.comparator in {"~", "<~"} and not all(_is_near(number, centre) for number in stated):
        return Comparison("compatible", f"{said.source} is far off for {said.claim}")
    return Comparison("entailed", bounds_implied(said, claim, source))


def _is_near(number: Fraction | None, centre: Fraction) -> bool:
    return number is not None and near(number, centre)


def _is_translation(claim: Quantity, source: Quantity) -> bool:
    """Say whether "more than 1,100" in the source stands against "a little over 1,100" (1 100多) in the claim."""
    return (claim.comparator, source.comparator) == (">~", ">") and claim.span.low == source.span.low


def _bare(number: Quantity) -> Quantity:
    """Give the number of a bound by itself."""
    span = number.span
    point = span.low if span.high is None else span.high
    return replace(number, comparator="=", span=type(span)(point, point))
