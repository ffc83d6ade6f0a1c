"""Which copies are of one passage, and how often a passage stands: in time that grows with the number of copies alone."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from civcheck.compare.passages.copies import Copy, Place

_SAME = 0.7
"""Two places are the same where they have so much of each of them in common."""
_LOOK_BACK = 8
_POINTS, _MOSTLY = 16, 12
"""A passage is a formula where most of so many points in it stand in other copies, too."""


@dataclass(frozen=True, slots=True)
class Group:
    """Copies of one passage, and all its places, each once, in the order of the texts."""

    copies: tuple[Copy, ...]
    places: tuple[Place, ...]


class _Sets:
    """Sets of numbers that are joined (union-find)."""

    def __init__(self, count: int) -> None:
        self._parents = list(range(count))

    def find(self, one: int) -> int:
        while self._parents[one] != one:
            self._parents[one] = self._parents[self._parents[one]]
            one = self._parents[one]
        return one

    def join(self, one: int, other: int) -> None:
        low, high = sorted((self.find(one), self.find(other)))
        self._parents[high] = low


def longest(copies: Iterable[Copy]) -> list[Copy]:
    """Leave out the copies that lie within others between the same texts, by their later places."""
    kept: list[Copy] = []
    texts, reach = (-1, -1), -1
    for copy in sorted(copies, key=lambda one: (one.second.text, one.first.text, one.second.start, -one.second.end, one.first)):
        if texts != (copy.second.text, copy.first.text):
            texts, reach = (copy.second.text, copy.first.text), -1
        if copy.second.end > reach:
            kept.append(copy)
            reach = copy.second.end
    return kept


def groups(copies: Sequence[Copy]) -> list[Group]:
    """Put copies together whose places are the same, in the order of their first places."""
    places = [place for copy in copies for place in (copy.first, copy.second)]
    same, together = _Sets(len(places)), _Sets(len(places))
    order = sorted(range(len(places)), key=places.__getitem__)
    for at, number in enumerate(order):
        for earlier in order[max(0, at - _LOOK_BACK) : at]:
            if are_same(places[earlier], places[number]):
                same.join(earlier, number)
                together.join(earlier, number)
    for number in range(0, len(places), 2):
        together.join(number, number + 1)
    found: dict[int, list[int]] = defaultdict(list)
    for number in order:
        found[together.find(number)].append(number)
    return [_group(numbers, copies, places, same) for numbers in found.values()]


def _group(numbers: Sequence[int], copies: Sequence[Copy], places: Sequence[Place], same: _Sets) -> Group:
    apart = {same.find(number): places[number] for number in reversed(numbers)}
    return Group(tuple(sorted({copies[number // 2] for number in numbers})), tuple(sorted(apart.values())))


def are_same(one: Place, other: Place) -> bool:
    """Say whether two places have most of each of them in common."""
    common = min(one.end, other.end) - max(one.start, other.start)
    return one.text == other.text and common >= _SAME * max(one.end - one.start, other.end - other.start)


def without_formulas(
    found: Sequence[Group], most: int, short: float, frequency: Callable[[Place], int] = lambda _place: 0,
    quoted: Callable[[Group], int] = lambda _group: 0,
) -> list[Group]:  # fmt: skip
    """Leave out copies that stand more often than `most` times, where they are shorter than `short` words or edited.

    `frequency` says how often the words of a place stand, as far as that is known otherwise; `quoted` says at how many places
    of a group they stand as a quotation: a quotation makes no formula.
    """
    depth = _Depth([copy for group in found for copy in group.copies])

    def formula(copy: Copy, group: Group, quotations: Callable[[], int]) -> bool:
        if copy.weight >= short and not copy.edited:
            return False
        places = copy.first, copy.second
        often = max(len(group.places), *map(depth.of, places), *map(frequency, places))
        # To ask what is quoted is dear, and no more places than there are can be.
        return often > most and (often - len(group.places) > most or often - quotations() > most)

    def kept(group: Group) -> list[Copy]:
        quotations = cache(lambda: quoted(group))
        return [copy for copy in group.copies if not formula(copy, group, quotations)]

    return _with_copies(found, [kept(group) for group in found])


def outermost(found: Sequence[Group]) -> list[Group]:
    """Leave out the copies that lie within others between the same texts."""
    kept = set(longest(copy for group in found for copy in group.copies))
    return _with_copies(found, [[copy for copy in group.copies if copy in kept] for group in found])


def _with_copies(found: Sequence[Group], kept: Sequence[Sequence[Copy]]) -> list[Group]:
    return [Group(tuple(copies), group.places) for group, copies in zip(found, kept, strict=True) if copies]


class _Depth:
    """How often the words of a place stand, as far as copies tell: one more than there are copies over them."""

    def __init__(self, copies: Iterable[Copy]) -> None:
        self._starts: dict[int, list[int]] = defaultdict(list)
        self._ends: dict[int, list[int]] = defaultdict(list)
        for copy in copies:
            for place in (copy.first, copy.second):
                self._starts[place.text].append(place.start)
                self._ends[place.text].append(place.end)
        for bounds in (self._starts, self._ends):
            for found in bounds.values():
                found.sort()

    def of(self, place: Place) -> int:
        step = (place.end - place.start) / _POINTS
        starts, ends = self._starts[place.text], self._ends[place.text]
        points = [place.start + int((number + 0.5) * step) for number in range(_POINTS)]
        return 1 + sorted(bisect_right(starts, at) - bisect_right(ends, at) for at in points)[_POINTS - _MOSTLY]
