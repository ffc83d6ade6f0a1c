"""Stretches that two texts share: seeds grown to both sides as far as the words are the same, or nearly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.compare.passages.growing import nearly, same
from civcheck.compare.passages.seeds import SHORT_RUN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import numpy as np
    from numpy.typing import NDArray

    from civcheck.compare.passages.growing import Run
    from civcheck.compare.passages.pairing import Seed
    from civcheck.compare.passages.words import Words


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
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


def stretches(seeds: Iterable[Seed], load: Callable[[int], Words], *, near: bool = True) -> Iterator[Stretch]:
    """Grow seeds to stretches, each once. `load` gives the words of a text by its number; seeds come text by text."""
    found: set[Stretch] = set()
    covered: dict[int, int] = {}  # of a distance: how far it is told already
    texts = (-1, -1)
    for seed in seeds:
        if texts != (seed.second_text, seed.first_text):
            yield from sorted(found)
            texts = seed.second_text, seed.first_text
            found, covered = set(), {}
        if seed.second < covered.get(seed.second - seed.first, -1):
            continue
        runs = _grown(seed, load(seed.first_text).loose, load(seed.second_text).loose, near=near)
        for first, second, length in runs:
            covered[second - first] = max(covered.get(second - first, 0), second + length)
        if runs:
            found.add(Stretch.of(seed.second_text, seed.first_text, runs))
    yield from sorted(found)


def _grown(seed: Seed, a: NDArray[np.uint64], b: NDArray[np.uint64], *, near: bool) -> list[Run]:
    """Give the runs that are the same around a seed. The two places of one text do not run into one another."""
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
