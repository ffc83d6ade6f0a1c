"""Which places of which texts share seeds. Only sketches are looked at, so that the texts need not fit into memory."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from civcheck.compare.passages.seeds import RUN, SHORT_RUN, WINDOW

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from civcheck.compare.passages.seeds import Seeds, Sketch

    Places = NDArray[np.int64]
    Rows = NDArray[np.int64]

_ALL_PAIRS = 6
"""So many places of one seed are compared each with each; of more each with the one before, so that the cost stays linear."""
_AT_A_TIME = 4_000_000
"""So many seeds are sorted at a time: the others wait, by their hashes."""
_MOSTLY = 0.6
_REACH = 64
"""Two short seeds of an edited copy stand no more than so many words apart."""
_SLIDE = 4
"""The distance of copies changes by less than two to the power of that many words between two of their short seeds."""


class Seed(NamedTuple):
    """Two places with the same words: word `second` of a text, and word `first` of an earlier one or earlier in the same."""

    second_text: int
    first_text: int
    second: int
    first: int


def shared_seeds(sketches: Sequence[Sketch]) -> Iterator[Seed]:
    """Give one seed of each run of seeds that two places share, by the later text and then the earlier one."""
    return seeds_of(rows_of_seeds(sketches))


def rows_of_seeds(sketches: Sequence[Sketch]) -> Rows:
    """Give the same as `shared_seeds` as an array: a seed a row, its columns in the order of the fields of a seed."""
    bounds = np.concatenate((np.zeros(1, np.int64), np.cumsum([one.length for one in sketches], dtype=np.int64)))
    firsts, seconds = _pairs([one.long for one in sketches], bounds)
    if any(len(one.short.places) for one in sketches):
        more = _chained(*_pairs([one.short for one in sketches], bounds))
        firsts, seconds = np.concatenate((firsts, more[0])), np.concatenate((seconds, more[1]))
    return _rows(firsts, seconds, bounds)


def seeds_of(rows: Rows) -> Iterator[Seed]:
    """Give the seeds that the rows of an array stand for."""
    for low in range(0, len(rows), 10_000):  # lest millions of them become objects at once
        for row in rows[low : low + 10_000].tolist():
            yield Seed(*row)


def parted(rows: Rows, most: int) -> list[Rows]:
    """Part seeds into so many parts of about the same length at most; those of two texts stay together."""
    bounds = [len(rows) * part // most for part in range(1, most)]
    new = np.flatnonzero((np.diff(rows[:, 0]) != 0) | (np.diff(rows[:, 1]) != 0)) + 1
    return np.split(rows, np.unique(new[np.searchsorted(new, bounds).clip(max=len(new) - 1)]) if len(new) and bounds else [])


def _rows(firsts: Places, seconds: Places, bounds: Places) -> Rows:
    """Give the first of each run of seeds that follow one another at the same distance."""
    apart = seconds - firsts
    order = np.lexsort((seconds, apart))
    firsts, seconds, apart = firsts[order], seconds[order], apart[order]
    one, other = np.searchsorted(bounds, firsts, "right") - 1, np.searchsorted(bounds, seconds, "right") - 1
    goes_on = (np.diff(apart) == 0) & (np.diff(seconds) <= WINDOW) & (np.diff(other) == 0) & (np.diff(one) == 0)
    taken = np.flatnonzero(np.concatenate((np.ones(min(len(firsts), 1), bool), ~goes_on)))
    one, other = one[taken], other[taken]
    rows = np.stack((other, one, seconds[taken] - bounds[other], firsts[taken] - bounds[one]), axis=1)
    return np.asarray(rows[np.lexsort(rows.T[::-1])])


def _pairs(seeds: Sequence[Seeds], bounds: Places) -> tuple[Places, Places]:
    """Give the places that share a seed, the earlier ones and the later ones, counted through all texts."""
    keys = np.concatenate([one.hashes for one in seeds] or [np.empty(0, np.uint64)])
    where = np.concatenate([one.places + bounds[number] for number, one in enumerate(seeds)] or [np.empty(0, np.int64)])
    parts = 1 + len(keys) // _AT_A_TIME
    found = []
    for part in range(parts):
        chosen = np.flatnonzero(keys % keys.dtype.type(parts) == part) if parts > 1 else slice(None)
        found += _pairs_of(keys[chosen], where[chosen])
    firsts = np.concatenate([one for one, _ in found])
    return firsts, np.concatenate([other for _, other in found])


def _pairs_of(keys: NDArray[np.uint64] | NDArray[np.uint32], where: Places) -> list[tuple[Places, Places]]:
    order = np.argsort(keys, kind="stable")
    keys, where = keys[order], where[order]
    begins = np.flatnonzero(np.concatenate((np.ones(min(len(keys), 1), bool), keys[1:] != keys[:-1])))
    lengths = np.diff(np.append(begins, len(keys)))
    few = np.repeat(lengths <= _ALL_PAIRS, lengths)
    found = [(where[:0], where[:0])]
    for apart in range(1, _ALL_PAIRS):
        same = np.flatnonzero(keys[apart:] == keys[:-apart])
        if apart > 1:
            same = same[few[same]]
        found.append((where[same], where[same + apart]))
    return found


class Frequency:
    """How often what stands at a place stands in all texts, as its long seeds tell. Counted where it is first asked for."""

    def __init__(self, sketches: Sequence[Sketch]) -> None:
        self._sketches = sketches

    @cached_property
    def _counts(self) -> list[NDArray[np.uint32]]:
        keys = np.concatenate([one.long.hashes for one in self._sketches])
        counts = np.empty(len(keys), np.uint32)
        parts = 1 + len(keys) // _AT_A_TIME
        for part in range(parts):
            chosen = np.flatnonzero(keys % keys.dtype.type(parts) == part)
            order = chosen[np.argsort(keys[chosen], kind="stable")]
            ordered = keys[order]
            begins = np.flatnonzero(np.concatenate((np.ones(min(len(order), 1), bool), ordered[1:] != ordered[:-1])))
            lengths = np.diff(np.append(begins, len(order)))
            counts[order] = np.repeat(lengths, lengths)
        return np.split(counts, np.cumsum([len(one.long.hashes) for one in self._sketches])[:-1])

    def of(self, text: int, start: int, end: int) -> int:
        """Give how often most of the seeds between two words of a text stand; 0 where there are none."""
        low, high = np.searchsorted(self._sketches[text].long.places, (start, max(start, end - RUN + 1)))
        found = np.sort(self._counts[text][low:high])
        return int(found[int(len(found) * (1 - _MOSTLY))]) if len(found) else 0


def _chained(firsts: Places, seconds: Places) -> tuple[Places, Places]:
    """Give those of the short seeds that have another one close by, at nearly the same distance and without a common word."""
    kept = np.zeros(len(firsts), bool)
    for shift in (0, 1 << (_SLIDE - 1)):
        bucket = (seconds - firsts + shift) >> _SLIDE
        order = np.lexsort((seconds, bucket))
        ordered, places = bucket[order], seconds[order]
        for ahead in (1, 2, 3):
            step = places[ahead:] - places[:-ahead]
            together = np.flatnonzero((ordered[ahead:] == ordered[:-ahead]) & (step >= SHORT_RUN) & (step <= _REACH))
            kept[order[together]] = True
            kept[order[together + ahead]] = True
    return firsts[kept], seconds[kept]
