"""Copies: stretches that are long and alike enough to be told, each with its kind; and which of them are one group."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from civcheck.compare.passages.differences import details, differences
from civcheck.compare.passages.growing import same
from civcheck.compare.passages.stretches import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from civcheck.compare.passages.differences import Detail
    from civcheck.compare.passages.document import Compared, Texts
    from civcheck.compare.passages.growing import Run
    from civcheck.compare.passages.words import Words

HAN_WORDS = 5 / 8
"""A Chinese character counts for so many words: 40 are as much as 25."""
SIMILAR = 0.8
_BY_CHANCE = 6
_LONGEST_REFRAIN = 24
_MOST_SHOWN = 3
_EDGE, _SAME_AT_EDGE = 14, 2


@dataclass(frozen=True, slots=True)
class Least:
    """So many words a copy must have in common with its original: an exact one, and one with words edited (0: such are none)."""

    words: float
    edited: float


class Place(NamedTuple):
    """The words `[start, end)` of a text."""

    text: int
    start: int
    end: int


class Copy(NamedTuple):
    """A stretch that is told. `weight` is how many words are the same; figures are among them, be they others or not.

    `edited` says that other words differ than figures, dates and names; `details` are the kinds of these that differ where
    nothing else does. `shown` are the first few differences, the original's words first; `more` is the number of others.
    """

    first: Place
    second: Place
    weight: float
    edited: bool = False
    details: tuple[Detail, ...] = ()
    shown: tuple[tuple[str, str], ...] = ()
    more: int = 0

    @property
    def exact(self) -> bool:
        """Whether the words are the same, figures included."""
        return not self.edited and not self.details


def copies_of(one: Stretch, texts: Texts, least: Least) -> Iterator[Copy]:
    """Give what a stretch comes to: one copy, several where a text stands many times in a row, none where it is too short."""
    first, second = texts[one.first_text], texts[one.second_text]
    if one.first_text == one.second_text and one.second < one.first_end:
        yield from _in_a_row(one, first, least)
        return
    if not _may_be_long(one, first, second, least):
        return
    one = _trimmed(_alike(one), first.breaks, second.breaks)
    found = _longest_copy(one, first, second, least)
    if found is None and len(one.equal) > 1:
        longest = max(one.runs, key=lambda run: run[2])
        one = _trimmed(Stretch.of(one.second_text, one.first_text, [longest]), first.breaks, second.breaks)
        found = _copy(one, first, second, least)
    if found:
        yield found


def _longest_copy(one: Stretch, first: Compared, second: Compared, least: Least) -> Copy | None:
    """Give the copy up to the edges of its blocks or the stretch as it is.

    An exact copy ends where it ends, unless what differs beyond tells something.
    """
    longer = _to_the_edges(one, first, second)
    whole = _copy(longer, first, second, least) if longer != one else None
    if whole and whole.details:  # to read the names of the shorter one, too, is dear
        return whole
    found = _copy(one, first, second, least)
    return whole if whole and (found is None or found.edited) else found


def _may_be_long(one: Stretch, first: Compared, second: Compared, least: Least) -> bool:
    """Say whether a stretch may have as many words as a copy must have, with those up to the edges of its blocks."""
    if len(one.equal) > 1:
        return sum(run[2] for run in one.equal) + 2 * _EDGE >= least.words
    heads = one.first - _block_start(first, one.first), one.second - _block_start(second, one.second)
    tails = _block_end(first, one.first_end) - one.first_end, _block_end(second, one.second_end) - one.second_end
    more = sum(min(two) for two in (heads, tails) if max(two) <= _EDGE)
    return weigh(first.words, one.first, one.first_end) + more >= least.words


def _copy(one: Stretch, first: Compared, second: Compared, least: Least) -> Copy | None:
    most = sum(run[2] for run in one.equal)
    if most < least.words:
        return None
    whole = max(weigh(first.words, one.first, one.first_end), weigh(second.words, one.second, one.second_end))
    if most < SIMILAR * whole:
        return None
    here, there = one.same()
    han = first.words.han[here]
    weight = _weight(len(here), han)
    if weight < least.words or weight < SIMILAR * whole:
        return None
    figures = np.flatnonzero(first.words.exact[here] != second.words.exact[there])
    same_figures = _weight(len(here) - len(figures), np.delete(han, figures) if len(figures) else han)
    if same_figures < SIMILAR * whole or _is_refrain(first.words.loose[one.first : one.first_end]):
        return None
    found = differences(one, here[figures].tolist(), there[figures].tolist())
    kinds = details(found, one, first, second)
    if kinds is None and (not least.edited or weight < least.edited):
        return None
    shown = tuple((first.text(*each.first), second.text(*each.second)) for each in found[:_MOST_SHOWN]) if kinds else ()
    return Copy(
        Place(one.first_text, one.first, one.first_end), Place(one.second_text, one.second, one.second_end), weight,
        kinds is None, tuple(sorted(kinds or ())), shown, max(0, len(found) - _MOST_SHOWN) if kinds else 0,
    )  # fmt: skip


def weigh(words: Words, start: int, end: int) -> float:
    """Give how many words there are; a Chinese character is less than one."""
    return _weight(end - start, words.han[start:end])


def _weight(count: int, han: NDArray[np.bool_]) -> float:
    return count - int(np.count_nonzero(han)) * (1 - HAN_WORDS)


def _alike(one: Stretch) -> Stretch:
    """Give the part of a stretch that is alike enough: runs are left out at the ends, the shorter first."""
    runs = one.runs
    equal = sum(run[2] for run in runs)
    low, high = 0, len(runs)
    while high - low > 1 and equal < SIMILAR * _span(runs[low], runs[high - 1]):
        if runs[low][2] <= runs[high - 1][2]:
            equal -= runs[low][2]
            low += 1
        else:
            high -= 1
            equal -= runs[high][2]
    return one if high - low == len(runs) else Stretch.of(one.second_text, one.first_text, runs[low:high])


def _span(low: Run, high: Run) -> int:
    return max(high[0] - low[0], high[1] - low[1]) + high[2]


def _to_the_edges(one: Stretch, first: Compared, second: Compared) -> Stretch:
    """Lengthen a copy to both ends of its blocks where only a few words are left there and the last of them are the same."""
    runs = one.runs
    a, b = first.words.loose, second.words.loose
    x, y = _block_start(first, one.first), _block_start(second, one.second)
    if 0 < one.first - x <= _EDGE and 0 < one.second - y <= _EDGE:
        head = same(a[x : one.first], b[y : one.second])
        if head >= _SAME_AT_EDGE:
            runs.insert(0, (x, y, head))
    x, y = _block_end(first, one.first_end), _block_end(second, one.second_end)
    if 0 < x - one.first_end <= _EDGE and 0 < y - one.second_end <= _EDGE:
        tail = same(a[one.first_end : x][::-1], b[one.second_end : y][::-1])
        if tail >= _SAME_AT_EDGE:
            runs.append((x - tail, y - tail, tail))
    found = Stretch.of(one.second_text, one.first_text, runs)
    return one if found.first_text == found.second_text and found.first_end > found.second else found


def _block_start(text: Compared, at: int) -> int:
    """Give the number of the first word of the block that a word is in."""
    return text.breaks[bisect_right(text.breaks, at) - 1]


def _block_end(text: Compared, at: int) -> int:
    """Give the number of the word behind the last of the block that the word before `at` is in."""
    after = bisect_left(text.breaks, at)
    return text.breaks[after] if after < len(text.breaks) else len(text.words)


def _trimmed(one: Stretch, first: Sequence[int], second: Sequence[int]) -> Stretch:
    """Cut off what a stretch has of the blocks before and behind by chance: fewer than so many words of one of them."""
    (x, y, length), (u, v, last) = one.equal[0], one.equal[-1]
    begins, ends = (one.first + x, one.second + y), (one.first + u, one.second + v)
    low = max(_last_break(first, begins[0], length), _last_break(second, begins[1], length))
    high = min(_first_break(first, ends[0], last), _first_break(second, ends[1], last))
    if not low and high == last:
        return one
    runs = one.runs
    x, y, length = runs[0]
    runs[0] = x + low, y + low, length - low
    # A single run is cut at both ends.
    x, y, length = runs[-1]
    runs[-1] = x, y, high if len(runs) > 1 else min(_first_break(first, x, length), _first_break(second, y, length))
    return Stretch.of(one.second_text, one.first_text, runs)


def _last_break(starts: Sequence[int], start: int, length: int) -> int:
    """Give behind how many words of a run, of the first few, a block begins last; 0 where none does."""
    at = starts[bisect_right(starts, start + min(_BY_CHANCE, length) - 1) - 1] - start
    return max(at, 0)


def _first_break(starts: Sequence[int], start: int, length: int) -> int:
    """Give behind how many words of a run, of the last few, a block begins first; all of them where none does."""
    after = bisect_left(starts, start + max(1, length - _BY_CHANCE + 1))
    return min(length, starts[after] - start) if after < len(starts) else length


def _is_refrain(words: NDArray[np.uint64]) -> bool:
    """Say whether a passage is itself a few words again and again."""
    if len(set(words[: 4 * _LONGEST_REFRAIN].tolist())) > _LONGEST_REFRAIN:
        return False
    return any(bool((words[apart:] == words[:-apart]).all()) for apart in range(1, min(_LONGEST_REFRAIN, len(words) // 2) + 1))


def _in_a_row(one: Stretch, text: Compared, least: Least) -> Iterator[Copy]:
    """Give the copies where the two places of a stretch run into one another: a passage many times in a row."""
    apart = one.second - one.first
    if weigh(text.words, one.first, one.second) < least.words:
        return
    for start in range(one.first, one.second_end - 2 * apart + 1, apart):
        again = Stretch(one.second_text, start + apart, start + 2 * apart, one.first_text, start, start + apart, ((0, 0, apart),))
        found = _copy(again, text, text, least)
        if found:
            yield found
