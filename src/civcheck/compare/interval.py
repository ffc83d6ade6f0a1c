"""Intervals of numbers, with what their ends are: in, out, or there by rounding only."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

End = Literal["closed", "open", "soft"]
"""A closed end belongs to the interval (at least 5), an open one does not (more than 5). A soft end comes of rounding or of
vagueness: a point may lie on it, but two intervals that only meet there have nothing in common (1.86 and 1.87 billion)."""
MIRROR = Fraction(-1)
"""Turns an interval round, so that what is said of lower ends serves for upper ones."""
Meeting = Literal["overlap", "touch", "apart"]


@dataclass(frozen=True, slots=True)
class Interval:
    """All numbers from `low` to `high`, None for no end."""

    low: Fraction | None
    high: Fraction | None
    low_end: End = "closed"
    high_end: End = "closed"

    @property
    def is_point(self) -> bool:
        """Say whether it holds one number only."""
        return self.low is not None and self.low == self.high

    @property
    def width(self) -> Fraction | None:
        """How far it reaches; None without end."""
        return None if self.low is None or self.high is None else self.high - self.low

    def holds(self, number: Fraction) -> bool:
        """Say whether a number lies between its ends, or on one; not where it has no end."""
        return self.low is not None and self.high is not None and self.low <= number <= self.high

    def times(self, factor: Fraction) -> Interval:
        """Give it in a unit of another size. A negative factor turns it round."""
        low, high = (None if end is None else end * factor for end in (self.low, self.high))
        return Interval(low, high, self.low_end, self.high_end) if factor > 0 else Interval(high, low, self.high_end, self.low_end)

    def plus(self, offset: Fraction) -> Interval:
        """Give it moved along."""
        low, high = (None if end is None else end + offset for end in (self.low, self.high))
        return Interval(low, high, self.low_end, self.high_end)

    def covers(self, other: Interval) -> bool:
        """Say whether every number of the other one lies in it."""
        return _starts_before(self, other) and _starts_before(self.times(MIRROR), other.times(MIRROR))

    def meets(self, other: Interval) -> Meeting:
        """Say whether they share numbers.

        They touch where one is a point on the other's open end: 1,300 and more than 1,300.
        """
        return min(_reaches(self, other), _reaches(other, self), key=("apart", "touch", "overlap").index)


def _starts_before(one: Interval, other: Interval) -> bool:
    if one.low is None or other.low is None:
        return one.low is None
    return one.low < other.low or (one.low == other.low and (one.low_end != "open" or other.low_end == "open"))


def _reaches(one: Interval, other: Interval) -> Meeting:
    """Say whether the upper end of one comes up to the other's lower end."""
    if one.high is None or other.low is None or one.high > other.low:
        return "overlap"
    if one.high < other.low:
        return "apart"
    if one.is_point or other.is_point:
        return "touch" if "open" in {one.high_end, other.low_end} else "overlap"
    return "overlap" if one.high_end == other.low_end == "closed" else "apart"
