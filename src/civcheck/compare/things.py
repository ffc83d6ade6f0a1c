"""Whether two figures measure one thing at all, and what brings the source's numbers to the claim's unit."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from civcheck.compare.number_words import currency_name, unit_name
from civcheck.extract.tables.stopwords import ENGLISH
from civcheck.extract.tables.units import BY_ALIAS, BY_ID
from civcheck.extract.words import is_chinese, stem, terms

if TYPE_CHECKING:
    from civcheck.compare.quantity import AnyFigure

HUNDRED = Fraction(100)
_ZERO_POINTS = {"degree-celsius": (Fraction(1), Fraction(27315, 100)), "degree-fahrenheit": (Fraction(5, 9), Fraction(45967, 180)),
                "kelvin": (Fraction(1), Fraction(0))}  # fmt: skip
"""Size and zero of the degrees, in kelvin."""
_PERIODS = frozenset({"year-on-year", "month-on-month", "quarter-on-quarter"})


@dataclass(frozen=True, slots=True)
class Bridge:
    """How the source's numbers come to the claim's unit: times `factor`, plus `offset`.

    `doubt` says why the two may measure different things after all; then they never contradict one another.
    """

    factor: Fraction = Fraction(1)
    offset: Fraction = Fraction(0)
    doubt: str = ""


def bridge(claim: AnyFigure, source: AnyFigure) -> Bridge | str:
    """Give what leads from the source to the claim, or why they cannot be compared."""
    if reason := _different_kinds(claim, source) or _different_things(claim, source):
        return reason
    found = _between_units(claim, source)
    if isinstance(found, str) or found.doubt or (claim.per is None) == (source.per is None):
        return found
    side, rate = ("source", source.per) if claim.per is None else ("claim", claim.per)
    return Bridge(found.factor, found.offset, f"only the {side} says that it is for each {rate}")


def _different_kinds(claim: AnyFigure, source: AnyFigure) -> str:
    if claim.ordinal != source.ordinal:
        return "a place in an order against a number of things" if claim.ordinal else "a number of things against a place in an order"
    if claim.currency == source.currency:
        return ""
    if claim.currency and source.currency:
        return f"{currency_name(claim.currency)} against {currency_name(source.currency)}"
    return f"{_measure(claim)} against {_measure(source)}"


def _measure(figure: AnyFigure) -> str:
    if figure.currency:
        return f"an amount of {currency_name(figure.currency)}"
    return unit_name(figure.unit) if figure.unit else "a number without a unit"


def _different_things(claim: AnyFigure, source: AnyFigure) -> str:
    if claim.counted and source.counted and not may_be_one(claim.counted, source.counted):
        return f"{claim.counted} against {source.counted}"
    if claim.per and source.per and not _same_rate(claim.per, source.per):
        return f"for each {claim.per} against for each {source.per}"
    if claim.base != source.base and {claim.base, source.base} <= _PERIODS:
        return f"{claim.base} against {source.base}"
    return ""


def may_be_one(first: str, second: str) -> bool:
    """Say whether two names of things may mean one: they share a word, or are in two languages."""
    if first.casefold() == second.casefold() or is_chinese(first) != is_chinese(second):
        return True
    return not _words(first).isdisjoint(_words(second))


def _words(text: str) -> set[str]:
    if is_chinese(text):
        return {character for character in text if character.isalnum() and character != "的"}
    return {term for term in terms(text) if term not in ENGLISH} or set(terms(text))


def _same_rate(first: str, second: str) -> bool:
    units = [BY_ALIAS.get(rate.casefold()) or BY_ID.get(rate) for rate in (first, second)]
    if units[0] and units[1]:
        return units[0].id == units[1].id
    return is_chinese(first) != is_chinese(second) or [*map(stem, first.split())] == [*map(stem, second.split())]


def _between_units(claim: AnyFigure, source: AnyFigure) -> Bridge | str:
    if claim.unit == source.unit:
        return Bridge()
    ours, theirs = BY_ID.get(claim.unit or ""), BY_ID.get(source.unit or "")
    if claim.unit and source.unit:
        if ours is None or theirs is None or ours.dimension != theirs.dimension:
            return f"{unit_name(claim.unit)} against {unit_name(source.unit)}"
        if ours.factor is None or theirs.factor is None:
            return _between_degrees(claim.unit, source.unit)
        return Bridge(theirs.factor / ours.factor)
    return _unit_on_one_side(claim, source)


def _between_degrees(claim: str, source: str) -> Bridge | str:
    if claim not in _ZERO_POINTS or source not in _ZERO_POINTS:
        return f"{unit_name(claim)} against {unit_name(source)}"
    (size, zero), (their_size, their_zero) = _ZERO_POINTS[claim], _ZERO_POINTS[source]
    return Bridge(their_size / size, (their_zero - zero) / size, "degrees of two scales, and a difference is converted otherwise")


def _unit_on_one_side(claim: AnyFigure, source: AnyFigure) -> Bridge | str:
    unit = BY_ID.get(claim.unit or source.unit or "")
    dimension = unit.dimension if unit else ""
    bare = source if claim.unit else claim
    if dimension == "share" and unit and unit.factor and _is_fraction(bare):
        factor = HUNDRED / unit.factor
        return Bridge(factor if claim.unit else 1 / factor)
    if dimension == "occasions":
        return Bridge()  # 人次 has no word in English: visits, trips and departures stand for it
    if dimension == "containers":
        return Bridge(doubt="containers of one size against containers")
    return f"{_measure(claim)} against {_measure(source)}"


def _is_fraction(figure: AnyFigure) -> bool:
    """Say whether it is a part of one: half, a third, one in eight."""
    number = figure.value if figure.value is not None else figure.high
    return number is not None and 0 < number < 1
