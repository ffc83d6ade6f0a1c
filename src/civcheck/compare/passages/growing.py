"""How far two texts that are the same at one place go on alike: equal runs, and what stands between them.

A run of equal words counts for a copy and what differs against it; a copy ends where the balance is best, so that a few
words that are the same by chance behind a difference do not lengthen it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

Run = tuple[int, int, int]
"""Words that are the same: where they start in one text, where in the other, and how many they are."""
_CHUNK = 256
GAP, AGAIN = 12, 3
"""Copies may differ in so many words in a row on either side; behind that so many must be the same again."""
_USUAL = ((0, 1), (1, 0), (1, 1))
"""What is tried first: a word put in, left out, or changed."""
LEFT_OUT, SURELY_AGAIN = 80, 8
"""One of them may leave out so many words in a row; behind that so many must be the same again."""
_OPENS, _EACH, _AT_MOST, _LEFT_OUT_COSTS = 2, 2, 24, 12
"""What a difference costs, and each of its words, in equal words; the most that one costs, and where words are left out."""
DROP = 24
"""A copy is given up where the balance is so much worse than it was at its best."""
SURE = 1
_PATIENCE = 24


def same(a: NDArray[np.uint64], b: NDArray[np.uint64]) -> int:
    """Give how many words are the same from the beginning on."""
    most, done, size = min(len(a), len(b)), 0, _CHUNK
    while done < most:
        size = min(size, most - done)
        differs = a[done : done + size] != b[done : done + size]
        at = int(differs.argmax())
        if differs[at]:
            return done + at
        done += size
        size *= 2
    return most


def nearly(a: NDArray[np.uint64], b: NDArray[np.uint64]) -> list[Run]:
    """Give the equal runs that go on behind a difference at the very beginning of two texts, as far as they are a copy."""
    runs: list[Run] = []
    x = y = balance = best = kept = 0
    while len(runs) - kept < _PATIENCE:
        gap = _gap(a, b, x, y)
        if gap is None:
            break
        balance -= min(_OPENS + _EACH * max(gap), _AT_MOST if min(gap) else _LEFT_OUT_COSTS)
        if balance < best - DROP:
            break
        x, y = x + gap[0], y + gap[1]
        length = same(a[x:], b[y:])
        runs.append((x, y, length))
        x, y, balance = x + length, y + length, balance + length
        if balance > best + SURE:
            best, kept = balance, len(runs)
    return runs[:kept]


def costs_of_gaps(gaps: NDArray[np.int64]) -> NDArray[np.int64]:
    """Give what differences cost, by how many words of either text are passed over: 2 by n."""
    return np.asarray(np.minimum(_OPENS + _EACH * gaps.max(0), np.where(gaps.min(0) > 0, _AT_MOST, _LEFT_OUT_COSTS)))


def rank_of_gap(gap: tuple[int, int]) -> tuple[int, ...]:
    """Give what tells which of several gaps is taken: the least."""
    one, other = gap
    return (_USUAL.index(gap) - len(_USUAL),) if gap in _USUAL else (one + other, abs(one - other), one, other)


def _gap(a: NDArray[np.uint64], b: NDArray[np.uint64], x: int, y: int) -> tuple[int, int] | None:
    """Give how many words of each are passed over until some are the same again; None where that is too far away."""
    one, other = a[x : x + GAP + AGAIN].tolist(), b[y : y + GAP + AGAIN].tolist()
    found = _next_again(one, other)
    if found is not None or len(one) < SURELY_AGAIN or len(other) < SURELY_AGAIN:
        return found
    left_out = _place_of(one[:SURELY_AGAIN], b[y : y + LEFT_OUT].tolist())
    if left_out:
        return 0, left_out
    put_in = _place_of(other[:SURELY_AGAIN], a[x : x + LEFT_OUT].tolist())
    return (put_in, 0) if put_in else None


def _next_again(one: Sequence[int], other: Sequence[int]) -> tuple[int, int] | None:
    """Give how many words of each are passed over, as few as can be and in doubt as many of the one as of the other."""
    for skipped, rest in _USUAL:
        run = one[skipped : skipped + AGAIN]
        if len(run) == AGAIN and run == other[rest : rest + AGAIN]:
            return skipped, rest
    places: dict[int, list[int]] = {}
    for rest, word in enumerate(other[: min(len(other) - AGAIN, GAP) + 1]):
        places.setdefault(word, []).append(rest)
    found = [
        (skipped + rest, abs(skipped - rest), skipped, rest)
        for skipped, word in enumerate(one[: min(len(one) - AGAIN, GAP) + 1])
        if word in places
        for rest in places[word]
        if one[skipped : skipped + AGAIN] == other[rest : rest + AGAIN]
    ]
    return min(found)[2:] if found else None


def _place_of(words: Sequence[int], text: list[int]) -> int | None:
    at = -1
    while words[0] in text[at + 1 :]:
        at = text.index(words[0], at + 1)
        if text[at : at + len(words)] == words:
            return at
    return None
