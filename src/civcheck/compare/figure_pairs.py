"""A figure of a claim beside one of a source: how the two stand to each other, as an editor reads them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from civcheck.compare.comparison import Comparison
from civcheck.compare.figures import compare_figures
from civcheck.extract.senses import senses_in
from civcheck.extract.tables.senses_en import GENERIC, PERSONS
from civcheck.extract.tables.units import BY_ID
from civcheck.model.mention import FigureMention

if TYPE_CHECKING:
    from civcheck.model.statement import Placed


def compared(one: Placed, other: Placed) -> Comparison:
    """Compare two figures that may tell of one thing: other words for what is counted, and other ways to say a bound, are no difference."""
    first, second = one.mention, other.mention
    assert isinstance(first, FigureMention)
    assert isinstance(second, FigureMention)
    if _is_part(first) != _is_part(second) and first.unit == second.unit and first.currency == second.currency:
        return Comparison("incomparable", "a part against a number")
    another = _other_bound(first, second)
    if first.counted and second.counted and _may_be_one(head(first.counted), head(second.counted)):
        first = replace(first, counted=None)  # one thing in two words
    if (first.per is None) != (second.per is None):
        first, second = replace(first, per=None), replace(second, per=None)  # "each week" is no rate to the reader
    elif first.per and second.per and head(first.per) & head(second.per):
        first, second = replace(first, per=None), replace(second, per=None)
    if first.counted and second.counted and ratio(one, other) <= VERY_NEAR and are_persons(first.counted, second.counted):
        first = replace(first, counted=None)  # 380 students, 380 young people
    first, second = _in_one_way(first, second)
    found = compare_figures(first, second)
    if found.supports and _is_another_bound(first, second):
        found = Comparison("compatible", found.reason)
    if found.outcome == "compatible" and (another or _other_limit(first, second)):
        return Comparison("conflict", f"{found.reason}, but another number is told in the same way" if another else found.reason)
    if found.outcome == "incomparable" and not (first.counted and second.counted) and ratio(one, other) <= VERY_NEAR:
        # Another word for what is counted is no other thing where the number is the same: that breaks the tie towards support.
        again = compare_figures(replace(first, counted=None), replace(second, counted=None))
        return again if again.supports else found
    return found


def _in_one_way(first: FigureMention, second: FigureMention) -> tuple[FigureMention, FigureMention]:
    """Read a claim's bound and span of time as the source's where they are but other words for it."""
    if {first.comparator, second.comparator} == {"~", ">"} and first.comparator == "~" and first.value == second.value:
        first = replace(first, comparator=">", low=first.value, high=None)  # some 380 of more than 380
    if _one_duration(first, second):
        first, second = (replace(one, comparator="=", low=one.value, high=one.value) for one in (first, second))
    return first, second


def _other_limit(first: FigureMention, second: FigureMention) -> bool:
    """Say whether two upper limits differ: within 20 hours, within 24 hours are two things to say."""
    return first.comparator == second.comparator in _LIMITS and first.value != second.value


_LIMITS = frozenset(["<", "<="])


def _is_another_bound(first: FigureMention, second: FigureMention) -> bool:
    """Say whether two bounds of one kind are told as exactly, and differ: under 18, under 16; more than 3,000 is 3,166 rounded."""
    if first.comparator != second.comparator or first.comparator not in _BOUNDS or not first.value or not second.value:
        return False
    return first.value != second.value and _digits(first.value) >= max(_FEWEST_DIGITS, _digits(second.value))


def _digits(value: Decimal) -> int:
    """Count the digits that tell something."""
    return len(f"{abs(value).normalize():f}".replace(".", "").strip("0"))


_FEWEST_DIGITS = 2
_BOUNDS = frozenset(["<", "<=", ">", ">="])


def _is_part(figure: FigureMention) -> bool:
    """Say whether a figure is a part in words: half, a third."""
    return figure.unit is None and figure.currency is None and figure.value is not None and 0 < figure.value < 1


def are_persons(first: str, second: str) -> bool:
    """Say whether two heads count the young, and may count the same ones: 380 students, 380 young people."""
    heads = head(first), head(second)
    return all(one & PERSONS for one in heads) and any("youth" in one for one in heads)


def _one_duration(one: FigureMention, other: FigureMention) -> bool:
    """Say whether two spans of time are equally long: within five years, over five years."""
    unit = BY_ID.get(one.unit or "")
    return (
        unit is not None
        and unit.dimension == "time"
        and one.unit == other.unit
        and one.value == other.value is not None
        and ({one.comparator, other.comparator} == {"=", "<="})
    )


def _other_bound(one: FigureMention, other: FigureMention) -> bool:
    """Say whether nobody would say the source's bound of the claim's number: over 50, or 50, of what is over 30."""
    if other.comparator not in {">", "<"} or not one.value or not other.value:
        return False
    if one.comparator != other.comparator and (other.comparator == "<" or one.comparator not in {"=", "~"} or one.value < other.value):
        return False
    if not (one.counted and other.counted and head(one.counted) & head(other.counted)):
        return False
    low, high = sorted((abs(one.value), abs(other.value)))
    return high >= low * (_CLEARLY if one.comparator == other.comparator else _FAR)


_CLEARLY, _FAR = Decimal("1.2"), Decimal("1.3")


def one_head(one: Placed, other: Placed) -> bool:
    """Say whether two figures count things of one name."""
    first, second = (getattr(placed.mention, "counted", None) or "" for placed in (one, other))
    return bool(head(first) & head(second))


def _may_be_one(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    return bool(ours & theirs) or bool((ours | theirs) & GENERIC)


VERY_NEAR = 1.05


def ratio(one: Placed, other: Placed) -> float:
    """Give how many times the larger of two numbers is the smaller; infinite where one is zero or not told."""
    first, second = (_number(placed) for placed in (one, other))
    if not first or not second or (first < 0) != (second < 0):
        return float("inf")
    low, high = sorted((abs(first), abs(second)))
    return high / low


def _number(placed: Placed) -> float | None:
    mention = placed.mention
    if not isinstance(mention, FigureMention):
        return None
    unit = BY_ID.get(mention.unit or "")
    factor = float(unit.factor) if unit is not None and unit.factor else 1.0
    if unit is not None and unit.dimension == "share":
        factor /= 100  # a third, 33 percent
    value = mention.value if mention.value is not None else mention.low if mention.low is not None else mention.high
    return None if value is None else float(value) * factor


def head(counted: str) -> frozenset[str]:
    """Give the senses of what is counted."""
    return senses_in(counted)
