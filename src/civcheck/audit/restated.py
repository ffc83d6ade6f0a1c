"""How like two sayings are that may be one, told in two ways.

Two places tell of one saying where the words that carry it are mostly the same; a word counts the more the seldomer its
speaker uses it. Words are known by their senses, so that a synonym is no difference.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from civcheck.audit.wordings import words_in
from civcheck.extract.senses import words_of
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_PART = compiled(r"(?<=[.;!?:])\s+|(?<=[。；！？;])|, (?:namely|that is),? ")
_FEWEST, _WHOLE = 4, 60
"""So many senses at least carry a saying; a longer one than the second is compared in its sentences alone."""
_PART_FEWEST = 6
_BACKGROUND = 20
"""So many other sayings are thought to be there when words are weighed: of two sayings nothing is learnt of what is seldom."""
_SHARED, FEWEST_SHARED = 5, 4
_IN_A_ROW = 4
"""So many words that carry a saying in the same order, one behind the other, are seldom chance."""


class _Least(NamedTuple):
    """What two sayings must share of their words: where they share many, few, or some in a row."""

    many: float
    few: float
    in_a_row: float


_SAME, _ANY = _Least(0.36, 0.52, 0.3), _Least(0.5, 0.66, 0.42)


@dataclass(frozen=True, slots=True)
class Unit:
    """A part of a saying that can be compared: its range in the saying's text and the senses of its words, in order and as a set."""

    start: int
    end: int
    row: tuple[str, ...]
    senses: frozenset[str]


@lru_cache(maxsize=20_000)
def units_of(text: str) -> tuple[Unit, ...]:
    """Give a saying as a whole, where it is not too long, and its sentences where it has several."""
    whole = _unit(text, 0, len(text))
    found = [whole] if _FEWEST <= len(whole.senses) <= _WHOLE else []
    cuts = [0, *(one.end() for one in _PART.finditer(text)), len(text)]
    parts = [_unit(text, low, high) for low, high in pairwise(cuts)] if len(cuts) > 2 else []  # noqa: PLR2004  more than the whole
    return (*found, *(part for part in parts if len(part.senses) >= _PART_FEWEST))


def _unit(text: str, low: int, high: int) -> Unit:
    row = tuple(word.sense for word in words_of(text[low:high]))
    return Unit(low, high, row, frozenset(row))


@lru_cache(maxsize=20_000)
def senses_of(text: str) -> frozenset[str]:
    """Give the senses of all parts of a saying that can be compared."""
    return frozenset(one for unit in units_of(text) for one in unit.senses)


def weights(texts: Sequence[str]) -> Mapping[str, float]:
    """Give the weight of each sense among the sayings of one speaker: the seldomer, the more."""
    counts = Counter(sense for text in texts for sense in senses_of(text))
    total = len(texts) + _BACKGROUND
    return {sense: math.log(1 + total / count) for sense, count in counts.items()}


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like two parts of sayings are, from 0 to 1, with the parts."""

    share: float
    one: Unit
    other: Unit


def likeness(one: str, other: str, weight: Mapping[str, float], *, same_speaker: bool) -> Likeness | None:
    """Give the parts of two sayings that are most like one another; None where none are near enough.

    More must be shared where nobody knows that both are of one speaker.
    Parts that both have word for word, or that are cut out of the other, are no two wordings, and are left out.
    """
    first, second = units_of(one), units_of(other)
    same = [(a, b) for a in first for b in second if _is_cut(one[a.start : a.end], other[b.start : b.end]) or _is_run(a.row, b.row)]
    if any(a in same_of and b in same_of for a in first[:1] for b in second[:1] for same_of in same):
        return None
    left = [part for part in first if not any(part is pair[0] for pair in same)]
    right = [part for part in second if not any(part is pair[1] for pair in same)]
    return max(_likenesses(left, right, weight, _SAME if same_speaker else _ANY), key=lambda found: found.share, default=None)


def _is_cut(one: str, other: str) -> bool:
    """Say whether one wording has all words of another one, in order."""
    first, second = (f" {' '.join(words_in(text))} " for text in (one, other))
    return first in second or second in first


def _likenesses(first: Sequence[Unit], second: Sequence[Unit], weight: Mapping[str, float], least: _Least) -> Iterator[Likeness]:
    for one in first:
        for other in second:
            shared = one.senses & other.senses
            if len(shared) < FEWEST_SHARED:
                continue
            share = _sum(shared, weight) / _sum(one.senses | other.senses, weight)
            enough = least.many if len(shared) >= _SHARED else least.few
            if share >= enough or (share >= least.in_a_row and _in_a_row(one.row, other.row) >= _IN_A_ROW):
                yield Likeness(share, one, other)


def _is_run(one: Sequence[str], other: Sequence[str]) -> bool:
    """Say whether one row of words stands in a longer one as it is."""
    short, long = (one, other) if len(one) < len(other) else (other, one)
    return len(short) < len(long) and f" {' '.join(short)} " in f" {' '.join(long)} "


def _in_a_row(one: Sequence[str], other: Sequence[str]) -> int:
    """Give the length of the longest run of words that both have one behind the other."""
    longest = 0
    ends: dict[int, int] = {}
    for word in one:
        ends = {at: ends.get(at - 1, 0) + 1 for at, there in enumerate(other) if there == word}
        longest = max(longest, max(ends.values(), default=0))
    return longest


def _sum(senses: frozenset[str], weight: Mapping[str, float]) -> float:
    return sum(weight.get(sense, 1.0) for sense in senses)
