"""Seeds that grow little, grown many at a time: most places that share a few words share no more, and arrays tell it fast.

The result is the one of `growing.nearly`, word for word. What runs on beyond a window around the seed, or beyond a few
differences, is left to that: such a place is worth the time.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

import numpy as np

from civcheck.compare.passages.growing import AGAIN, DROP, GAP, LEFT_OUT, SURE, SURELY_AGAIN, costs_of_gaps, rank_of_gap
from civcheck.compare.passages.seeds import SHORT_RUN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from civcheck.compare.passages.growing import Run
    from civcheck.compare.passages.pairing import Seed
    from civcheck.compare.passages.words import Words

    Numbers = NDArray[np.int64]
    Flags = NDArray[np.bool_]
    Hashes = NDArray[np.uint64]

AT_A_TIME = 2048
"""So many seeds are grown together: their windows fill some megabytes."""
_WINDOW, _FARTHEST = 192, 96
"""So many words on either side of a seed are looked at, and no difference is weighed farther away than so many."""
_STEPS = 5
_RUN = 32
"""A run of so many words behind a difference is worth to be grown alone."""
_REACH = GAP + AGAIN
_NEAR = GAP + 1
_GAPS = np.array(sorted(np.ndindex(_NEAR, _NEAR), key=rank_of_gap))
"""What may be passed over of either text, in the order in which `growing.nearly` would rather have it."""
_FLAT = _GAPS[:, 0] * _NEAR + _GAPS[:, 1]
_FAR = int(np.iinfo(np.int64).max)
_OFFSETS = np.arange(_WINDOW)


@dataclass(frozen=True, slots=True, eq=False)
class _Beside:
    """The words on one side of n places, nearest first: `_WINDOW` of either text for each; `left` are how many of them there are.

    `words` are all rows of the first text and then of the second, end to end; `rows` are the numbers of those looked at.
    """

    words: tuple[Hashes, Hashes]
    left: Numbers
    rows: Numbers

    def of(self, rows: Numbers) -> _Beside:
        """Give some of the rows."""
        return _Beside(self.words, self.left[:, rows], self.rows[rows])

    def within(self, one: Numbers | int, other: Numbers | int) -> _Beside:
        """Give the same with no more than so many words of either text."""
        return _Beside(self.words, np.stack((np.minimum(self.left[0], one), np.minimum(self.left[1], other))), self.rows)

    def same(self) -> Numbers:
        """Give how many words are the same from the places on, as far as the windows reach."""
        one, other = (words.reshape(-1, _WINDOW) for words in self.words)
        return _first_false((one == other) & _below(self.left.min(0), _WINDOW))

    def taken(self, at: Numbers, count: int) -> tuple[Hashes, Hashes]:
        """Give so many words of each row of either text from a place on; behind the window the last one again."""
        places = np.minimum(at[:, :, None] + np.arange(count), _WINDOW - 1) + (self.rows * _WINDOW)[:, None]
        return self.words[0].take(places[0]), self.words[1].take(places[1])


def settled(seeds: Sequence[Seed], load: Callable[[int], Words]) -> list[list[Run] | None]:
    """Give the runs that each seed grows to, in order; None where it is left to be grown alone."""
    behind, ahead = _windows(seeds, load)
    back, more = behind.same(), ahead.same()
    sure = (back <= _FARTHEST) & (more <= _FARTHEST)
    apart = np.array([seed.second - seed.first if seed.first_text == seed.second_text else _FAR for seed in seeds])
    alone = back + more > apart
    # In one text the words ahead of the first place end where the second begins, and those behind the second the other way round.
    later = _grown(ahead.within(np.where(apart < _FAR, apart - back, _FAR), _FAR), more, sure & ~alone)
    ends = np.where(later.kept > 0, later.ends(), more)
    before = _grown(behind.within(_FAR, np.where(apart < _FAR, apart - ends, _FAR)), back, sure & ~alone & later.sure)
    sure &= alone | (later.sure & before.sure)
    sides = zip(seeds, sure.tolist(), back.tolist(), more.tolist(), before.runs(), later.runs(), strict=True)
    return [_joined(seed, back, more, behind, ahead) if sure else None for seed, sure, back, more, behind, ahead in sides]


def _joined(seed: Seed, back: int, more: int, before: Sequence[Sequence[int]], later: Sequence[Sequence[int]]) -> list[Run]:
    if more < SHORT_RUN:  # the hashes alone were the same
        return []
    x, y = seed.first, seed.second
    head = [(x - a - n, y - b - n, n) for a, b, n in reversed(before)]
    return [*head, (x - back, y - back, back + more), *((x + a, y + b, n) for a, b, n in later)]


def _windows(seeds: Sequence[Seed], load: Callable[[int], Words]) -> tuple[_Beside, _Beside]:
    """Give the words behind the places of seeds, and those from them on."""
    hashes = np.empty((4, len(seeds), _WINDOW), np.uint64)
    left = np.empty((4, len(seeds)), np.int64)
    for (first, second), rows in groupby(range(len(seeds)), lambda at: (seeds[at].first_text, seeds[at].second_text)):
        chosen = list(rows)
        for side, text, places in (
            (0, first, [seeds[at].first for at in chosen]),
            (1, second, [seeds[at].second for at in chosen]),
        ):
            words, at = load(text).loose, np.array(places)
            low = slice(chosen[0], chosen[-1] + 1)
            hashes[side, low] = words[np.maximum(at[:, None] - 1 - _OFFSETS, 0)]
            hashes[2 + side, low] = words[np.minimum(at[:, None] + _OFFSETS, len(words) - 1)]
            left[side, low], left[2 + side, low] = at, len(words) - at
    left = np.minimum(left, _WINDOW)
    behind, ahead = (tuple(side.ravel() for side in two) for two in (hashes[:2], hashes[2:]))
    every = np.arange(len(seeds))
    return _Beside(behind, left[:2], every), _Beside(ahead, left[2:], every)


@dataclass(slots=True, eq=False)
class _Growth:
    """How far some places go on alike: for each the runs, how many of them are kept, and whether that is all."""

    found: Numbers
    kept: Numbers
    sure: Flags

    def ends(self) -> Numbers:
        """Give where the last run that is kept ends in the first text, counted from the place."""
        last = self.found[np.arange(len(self.kept)), np.maximum(self.kept - 1, 0)]
        return np.asarray(last[:, 0] + last[:, 2])

    def runs(self) -> Iterator[list[list[int]]]:
        """Give the runs that are kept."""
        for at, kept in enumerate(self.kept.tolist()):
            yield self.found[at, :kept].tolist() if kept else []


def _grown(beside: _Beside, start: Numbers, wanted: Flags) -> _Growth:
    """Grow over differences, a difference of all places at a time, from behind `start` words on."""
    count = len(start)
    growth = _Growth(np.zeros((count, _STEPS, 3), np.int64), np.zeros(count, np.int64), wanted.copy())
    at = np.stack((start, start))
    balance, best = np.zeros((2, count), np.int64)
    rows = np.flatnonzero(wanted)
    for step in range(_STEPS):
        near = at[:, rows].max(0) <= _FARTHEST
        growth.sure[rows[~near]] = False
        rows = rows[near]
        gaps, far = _gaps(beside.of(rows), at[:, rows])
        growth.sure[rows[far]] = False
        there = gaps[0] >= 0
        rows, gaps = rows[there], gaps[:, there]
        balance[rows] -= costs_of_gaps(gaps)
        there = balance[rows] >= best[rows] - DROP
        rows, gaps = rows[there], gaps[:, there]
        at[:, rows] += gaps
        runs = _runs(beside.of(rows), at[:, rows])
        growth.found[rows, step] = np.stack((*at[:, rows], runs), axis=1)
        growth.sure[rows[runs >= _RUN]] = False
        rows, runs = rows[runs < _RUN], runs[runs < _RUN]
        at[:, rows] += runs
        balance[rows] += runs
        better = rows[balance[rows] > best[rows] + SURE]
        best[better], growth.kept[better] = balance[better], step + 1
        if not len(rows):
            break
    growth.sure[rows] = False
    return growth


def _gaps(beside: _Beside, at: Numbers) -> tuple[Numbers, Flags]:
    """Give how many words of either text are passed over, less than 0 where none are the same again; and where that is far away."""
    left = beside.left - at
    one, other = beside.taken(at, _REACH)
    equal = one[:, :, None] == other[:, None, :]
    again = equal[:, :_NEAR, :_NEAR].copy()
    for ahead in range(1, AGAIN):
        again &= equal[:, ahead : _NEAR + ahead, ahead : _NEAR + ahead]
    again &= _below(left[0] - AGAIN + 1, _NEAR)[:, :, None] & _below(left[1] - AGAIN + 1, _NEAR)[:, None, :]
    ordered = again.reshape(-1, _NEAR * _NEAR)[:, _FLAT]
    gaps = _GAPS[ordered.argmax(1)].T.copy()
    none = np.flatnonzero(~ordered.any(1))
    gaps[:, none] = -1
    far = np.zeros(len(again), bool)
    far[none] = _is_left_out(beside.of(none), at[:, none])
    return gaps, far


def _is_left_out(beside: _Beside, at: Numbers) -> Flags:
    """Say where the next words of one text come farther away in the other."""
    left = beside.left - at
    one, other = beside.taken(at, LEFT_OUT)
    found = np.zeros(len(one), bool)
    for here, there, rest in ((one, other, left[1]), (other, one, left[0])):
        width = LEFT_OUT - SURELY_AGAIN + 1
        again = _below(rest - SURELY_AGAIN + 1, width)
        for ahead in range(SURELY_AGAIN):
            again &= there[:, ahead : width + ahead] == here[:, ahead, None]
        found |= again.any(1)
    return np.asarray(found & (left.min(0) >= SURELY_AGAIN))


def _runs(beside: _Beside, at: Numbers) -> Numbers:
    """Give how many words are the same from some places on, up to `_RUN`."""
    one, other = beside.taken(at, _RUN)
    return _first_false((one == other) & _below((beside.left - at).min(0), _RUN))


def _below(counts: Numbers, width: int) -> Flags:
    """Give rows of so many columns that are true up to a count."""
    return np.asarray(np.arange(width) < counts[..., None])


def _first_false(flags: Flags) -> Numbers:
    """Give the number of the first column of each row that is false; how many there are where none is."""
    return np.asarray(np.where(flags.all(1), flags.shape[1], flags.argmin(1)))
