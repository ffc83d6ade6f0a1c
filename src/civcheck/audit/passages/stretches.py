"""Stretches that two texts share: seeds grown to both sides as far as the words are the same, or nearly.

Sketches of all texts are compared first; only texts that share a seed are looked at again, two at a time.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from civcheck.audit.passages.seeds import RUN, WINDOW, run_hashes, winnowed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from civcheck.audit.passages.words import Words

_ALL_PAIRS = 6
"""So many places of one seed are compared each with each; of more each with the one before, so that the cost stays linear."""
_CHUNK = 256


@dataclass(frozen=True, slots=True)
class Sketch:
    """The seeds of a text: their hashes, and the numbers of the words they start at. `length` is the number of its words."""

    hashes: NDArray[np.uint64]
    places: NDArray[np.int64]
    length: int


@dataclass(frozen=True, slots=True, order=True)
class Seed:
    """Two places with the same words: word `second` of a text, and word `first` of an earlier one or earlier in the same."""

    second_text: int
    first_text: int
    second: int
    first: int


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
    equal: tuple[tuple[int, int, int], ...]


def sketch(words: Words) -> Sketch:
    """Give the seeds of a text. Numbers are all alike in them."""
    runs = run_hashes(words.loose)
    kept = winnowed(runs)
    return Sketch(runs[kept], kept, len(words))


def shared_seeds(sketches: Sequence[Sketch]) -> Iterator[Seed]:
    """Give one seed of each run of seeds that two places share, by the later text and then the earlier one."""
    bounds = np.concatenate((np.zeros(1, np.int64), np.cumsum([one.length for one in sketches], dtype=np.int64)))
    firsts, seconds = _pairs(sketches, bounds)
    if not len(firsts):
        return
    apart = seconds - firsts
    order = np.lexsort((seconds, apart))
    firsts, seconds, apart = firsts[order], seconds[order], apart[order]
    one, other = np.searchsorted(bounds, firsts, "right") - 1, np.searchsorted(bounds, seconds, "right") - 1
    begins = np.concatenate((np.ones(1, bool), (np.diff(apart) != 0) | (np.diff(seconds) > WINDOW) | (np.diff(other) != 0)))
    taken = np.flatnonzero(begins)
    rows = np.stack((other[taken], one[taken], seconds[taken] - bounds[other[taken]], firsts[taken] - bounds[one[taken]]), axis=1)
    for row in rows[np.lexsort(rows.T[::-1])].tolist():
        yield Seed(*row)


def _pairs(sketches: Sequence[Sketch], bounds: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Give the places that share a seed, the earlier ones and the later ones, counted through all texts."""
    keys = np.concatenate([one.hashes for one in sketches] or [np.empty(0, np.uint64)])
    where = np.concatenate([one.places + bounds[number] for number, one in enumerate(sketches)] or [np.empty(0, np.int64)])
    order = np.argsort(keys, kind="stable")
    keys, where = keys[order], where[order]
    begins = np.flatnonzero(np.concatenate((np.ones(min(len(keys), 1), bool), keys[1:] != keys[:-1])))
    sizes = np.repeat(np.diff(np.append(begins, len(keys))), np.diff(np.append(begins, len(keys))))
    firsts, seconds = [where[:0]], [where[:0]]
    for apart in range(1, _ALL_PAIRS):
        same = np.flatnonzero(keys[apart:] == keys[:-apart])
        if apart > 1:
            same = same[sizes[same] <= _ALL_PAIRS]
        firsts.append(where[same])
        seconds.append(where[same + apart])
    return np.concatenate(firsts), np.concatenate(seconds)


def stretches(seeds: Iterator[Seed], load: Callable[[int], Words], *, near: bool = True) -> list[Stretch]:
    """Grow seeds to stretches, each once. `load` gives the words of a text by its number; it is asked text by text."""
    found: set[Stretch] = set()
    covered: dict[tuple[int, int, int], int] = {}  # of two texts and a distance: how far it is told already
    for seed in sorted(seeds):
        key = seed.second_text, seed.first_text, seed.second - seed.first
        if seed.second < covered.get(key, -1):
            continue
        one = _grown(seed, load(seed.first_text), load(seed.second_text), near=near)
        for first, second, length in one.equal:
            inside = one.second_text, one.first_text, one.second + second - one.first - first
            covered[inside] = max(covered.get(inside, 0), one.second + second + length)
        found.add(one)
    return sorted(found)


def _grown(seed: Seed, first: Words, second: Words, *, near: bool) -> Stretch:
    a, b = first.loose, second.loose
    back, ahead = _same(a[: seed.first][::-1], b[: seed.second][::-1]), _same(a[seed.first :], b[seed.second :])
    blocks = [(seed.first - back, seed.second - back, back + ahead)]
    if near:
        low = blocks[0]
        blocks = [
            *((low[0] - x - n, low[1] - y - n, n) for x, y, n in reversed(_nearly(a[: low[0]][::-1], b[: low[1]][::-1]))),
            low,
            *((low[0] + low[2] + x, low[1] + low[2] + y, n) for x, y, n in _nearly(a[low[0] + low[2] :], b[low[1] + low[2] :])),
        ]
    start, end = blocks[0], blocks[-1]
    equal = tuple((x - start[0], y - start[1], n) for x, y, n in blocks)
    return Stretch(seed.second_text, start[1], end[1] + end[2], seed.first_text, start[0], end[0] + end[2], equal)


def _same(a: NDArray[np.uint64], b: NDArray[np.uint64]) -> int:
    """Give how many words are the same from the beginning on."""
    most, done, size = min(len(a), len(b)), 0, _CHUNK
    while done < most:
        size = min(size, most - done)
        differs = a[done : done + size] != b[done : done + size]
        if differs.any():
            return done + int(differs.argmax())
        done += size
        size *= 2
    return most


_GAP, _AGAIN = 12, 3
"""Copies may differ in so many words in a row on either side; behind that so many must be the same again."""
_LEAST_SIMILAR = 0.8
_MEMORY = 40
"""Over the last so many words copies must be as similar as over the whole, lest one copy run on into other words."""


def _nearly(a: NDArray[np.uint64], b: NDArray[np.uint64]) -> list[tuple[int, int, int]]:
    """Give the equal runs that go on behind a difference at the very beginning of two texts, as far as they are a copy."""
    blocks: list[tuple[int, int, int]] = []
    x = y = differing = equal = 0
    while True:
        gap = _next_again(a[x : x + _GAP + _AGAIN], b[y : y + _GAP + _AGAIN])
        if gap is None:
            return blocks
        x, y, differing = x + gap[0], y + gap[1], differing + max(gap)
        length = _same(a[x:], b[y:])
        if differing > (1 - _LEAST_SIMILAR) * (differing + equal + length + _MEMORY):
            return blocks
        blocks.append((x, y, length))
        x, y, equal = x + length, y + length, equal + length
        if length >= _MEMORY:
            differing = equal = 0


def _next_again(a: NDArray[np.uint64], b: NDArray[np.uint64]) -> tuple[int, int] | None:
    """Give how many words of each are passed over until some are the same again: as few as can be."""
    one, other = a.tolist(), b.tolist()
    for total in range(1, 2 * _GAP + 1):
        for skipped in range(max(0, total - _GAP), min(total, _GAP) + 1):
            rest = total - skipped
            run = one[skipped : skipped + _AGAIN]
            if len(run) == _AGAIN and run == other[rest : rest + _AGAIN]:
                return skipped, rest
    return None


def pack_sketch(one: Sketch) -> str:
    """Give a sketch as text, for the cache and other processes."""
    data = one.hashes.astype("<u8").tobytes() + one.places.astype("<u4").tobytes()
    return f"{one.length} {len(one.hashes)} {b64encode(data).decode()}"


def unpack_sketch(text: str) -> Sketch:
    """Give the sketch of a text that `pack_sketch` made."""
    length, count, data = text.split(" ")
    packed = b64decode(data)
    middle = int(count) * 8
    return Sketch(np.frombuffer(packed[:middle], "<u8"), np.frombuffer(packed[middle:], "<u4").astype(np.int64), int(length))
