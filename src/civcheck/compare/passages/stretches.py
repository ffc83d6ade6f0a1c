"""Stretches that two texts share: seeds grown to both sides as far as the words are the same, or nearly."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from civcheck.compare.passages.growing import nearly, same
from civcheck.compare.passages.seeds import SHORT_RUN
from civcheck.compare.passages.settling import AT_A_TIME, settled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from numpy.typing import NDArray

    from civcheck.compare.passages.growing import Run
    from civcheck.compare.passages.pairing import Seed
    from civcheck.compare.passages.words import Words


class Stretch(NamedTuple):
    """Two places that say the same: the words `[first, first_end)` of one text and `[second, second_end)` of another or the same.

    `equal` are the runs that are the same, in order: how far behind the beginnings they start, and how long they are.
    """

    second_text: int
    second: int
    second_end: int
    first_text: int
    first: int
    first_end: int
    equal: tuple[Run, ...]

    @classmethod
    def of(cls, second_text: int, first_text: int, runs: list[Run]) -> Stretch:
        """Make one of the runs that are the same, by the numbers of their words."""
        (first, second, _), (last, other, length) = runs[0], runs[-1]
        equal = tuple((x - first, y - second, n) for x, y, n in runs)
        return cls(second_text, second, other + length, first_text, first, last + length, equal)

    @property
    def runs(self) -> list[Run]:
        """The runs that are the same, by the numbers of their words."""
        return [(self.first + x, self.second + y, n) for x, y, n in self.equal]

    def same(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Give the numbers of the words that are the same, in the first text and in the second."""
        runs = np.array(self.equal)
        before = np.cumsum(runs[:, 2]) - runs[:, 2]
        within = np.arange(int(runs[:, 2].sum()))
        return (
            within + np.repeat(self.first + runs[:, 0] - before, runs[:, 2]),
            within + np.repeat(self.second + runs[:, 1] - before, runs[:, 2]),
        )


def stretches(seeds: Iterable[Seed], load: Callable[[int], Words], *, near: bool = True) -> Iterator[Stretch]:
    """Grow seeds to stretches, each once. `load` gives the words of a text by its number; seeds come text by text."""
    pair = _Pair(-1, -1)
    for seed, known in _with_runs(seeds, load, near=near):
        if (pair.first_text, pair.second_text) != (seed.first_text, seed.second_text):
            yield from sorted(pair.found)
            pair = _Pair(seed.first_text, seed.second_text)
        if pair.is_new(seed):
            pair.add(grown(seed, load(seed.first_text).loose, load(seed.second_text).loose, near=near) if known is None else known)
    yield from sorted(pair.found)


def _with_runs(seeds: Iterable[Seed], load: Callable[[int], Words], *, near: bool) -> Iterator[tuple[Seed, list[Run] | None]]:
    """Give seeds with the runs that they grow to, as far as these are told for many at a time."""
    rest = iter(seeds)
    while some := list(islice(rest, AT_A_TIME)):
        yield from zip(some, settled(some, load) if near else [None] * len(some), strict=True)


_BUCKET = 6
_DEEPEST = 4
"""Where so many stretches of two texts lie upon one another, no more are grown: such a text says one thing again and again."""


class _Pair:
    """What two texts share, and where that is known already: by the distance of the places, and by the place of the second."""

    def __init__(self, first_text: int, second_text: int) -> None:
        self.first_text, self.second_text = first_text, second_text
        self.found: set[Stretch] = set()
        self._reach: dict[int, int] = {}
        self._depth: Counter[int] = Counter()

    def is_new(self, seed: Seed) -> bool:
        return seed.second >= self._reach.get(seed.second - seed.first, -1) and self._depth[seed.second >> _BUCKET] < _DEEPEST

    def add(self, runs: list[Run]) -> None:
        if not runs:
            return
        for first, second, length in runs:
            self._reach[second - first] = max(self._reach.get(second - first, 0), second + length)
        one = Stretch.of(self.second_text, self.first_text, runs)
        self._depth.update(range(one.second >> _BUCKET, (one.second_end >> _BUCKET) + 1))
        self.found.add(one)


def grown(seed: Seed, a: NDArray[np.uint64], b: NDArray[np.uint64], *, near: bool) -> list[Run]:
    """Give the runs that are the same around a seed, or nearly. The two places of one text do not run into one another."""
    back, ahead = same(a[: seed.first][::-1], b[: seed.second][::-1]), same(a[seed.first :], b[seed.second :])
    if ahead < SHORT_RUN:  # the hashes alone were the same
        return []
    one, other, length = seed.first - back, seed.second - back, back + ahead
    together = seed.first_text == seed.second_text
    if not near or (together and one + length > other):
        return [(one, other, length)]
    end = one + length
    later = [(end + x, other + length + y, n) for x, y, n in nearly(a[end : other if together else None], b[other + length :])]
    floor = (later[-1][0] + later[-1][2] if later else end) if together else 0
    before = nearly(a[:one][::-1], b[floor:other][::-1])
    return [*((one - x - n, other - y - n, n) for x, y, n in reversed(before)), (one, other, length), *later]
