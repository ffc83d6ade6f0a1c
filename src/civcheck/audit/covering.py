"""Which ranges of a sentence lie inside others, asked often."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Covering:
    """Ranges of a text: says in a moment whether one of them holds a given range."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(ranges)
        self._starts = [start for start, _ in ordered]
        self._ends = list(accumulate((end for _, end in ordered), max))

    def holds(self, low: int, high: int) -> bool:
        """Say whether one range starts at `low` or before and ends at `high` or behind."""
        at = bisect_right(self._starts, low)
        return at > 0 and self._ends[at - 1] >= high
