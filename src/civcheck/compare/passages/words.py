"""A text as numbers: one hash for each word and each Chinese character, with the place where it stands.

Case, accents, wide forms and traditional characters make no difference, nor do marks and white space. A number is hashed
twice: as it stands, and as "some number", so that copies which differ in their figures alone are the same to a search.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from civcheck.extract.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Codes = NDArray[np.uint32] | NDArray[np.uint8]

_BMP, _ASCII = 0x10000, 0x80
_OTHER, _LETTER, _DIGIT, _HAN = 0, 1, 2, 3
_HAN_CODES = ((0x3400, 0xA000), (0xF900, 0xFB00), (0x3040, 0x3100))
"""Ideographs, and the letters of Japanese, which has no spaces either."""
_FAR_HAN = 0x20000
_LONGEST = 64
"""Letters beyond that many make no difference: no word is so long."""
_AT_A_TIME = 1 << 18
"""So many characters are hashed at a time."""
_BASE = 0x9E3779B97F4A7C15
NUMBER = np.uint64(0xD1B54A32D192ED03)
"""The hash of any number, in the hashes that figures make no difference to."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text in order. Word `i` stands at `[starts[i], ends[i])`.

    `exact[i]` is the hash of its normal form, `loose[i]` the same but for numbers, which are all alike. `han[i]` says that
    it is a Chinese character.
    """

    starts: NDArray[np.int32]
    ends: NDArray[np.int32]
    exact: NDArray[np.uint64]
    loose: NDArray[np.uint64]
    han: NDArray[np.bool_]

    def __len__(self) -> int:
        """Give the number of words."""
        return len(self.starts)


class _Tables:
    """The class and the normal form of the characters of the basic plane, as far as they were met."""

    def __init__(self) -> None:
        self.classes = np.zeros(_BMP, np.uint8)
        self.normal = np.arange(_BMP, dtype=np.uint32)
        self._known = np.zeros(_BMP, bool)
        self.learn(np.arange(_ASCII, dtype=np.uint8))

    def learn(self, codes: Codes) -> None:
        """Fill in the characters of a text."""
        met = np.zeros(_BMP, bool)
        met[codes] = True
        if not (met & ~self._known).any():
            return
        for code in np.flatnonzero(met & ~self._known).tolist():
            character = chr(code)
            category = unicodedata.category(character)
            if category[0] in "LMN":
                self.classes[code] = _HAN if _is_han(code) else _DIGIT if category == "Nd" else _LETTER
                folded = unicodedata.normalize("NFKD", fold(character)).casefold()[:1]
                self.normal[code] = ord(folded) if folded and ord(folded) < _BMP else code
        self._known |= met


@cache
def _tables() -> _Tables:
    return _Tables()


def _is_han(code: int) -> bool:
    return any(low <= code < high for low, high in _HAN_CODES)


def words_of(text: str, ranges: Sequence[tuple[int, int]] | None = None) -> Words:
    """Give the words of a text, or of some ranges of it in the order they are given in."""
    codes: Codes = (
        np.frombuffer(text.encode(), np.uint8) if text.isascii() else np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    )
    tables = _tables()
    far = codes >= _BMP
    low = np.where(far, 0, codes) if far.any() else codes
    if codes.dtype != np.uint8:
        tables.learn(low)
    kinds, forms = tables.classes[low], tables.normal[low]
    if low is not codes:
        kinds[codes >= _FAR_HAN] = _HAN
        forms = np.where(far, codes, forms)
    _close_numbers(codes, kinds)
    starts, ends = _bounds(kinds)
    if not len(starts):
        empty = np.empty(0, np.int32)
        return Words(empty, empty, empty.astype(np.uint64), empty.astype(np.uint64), empty.astype(bool))
    exact = _hashes(forms, starts, ends)
    at = kinds[starts]
    loose = np.where(at == _DIGIT, NUMBER, exact)
    found = Words(starts, ends, exact, loose, at == _HAN)
    return found if ranges is None else _within(found, ranges)


def _close_numbers(codes: Codes, kinds: NDArray[np.uint8]) -> None:
    """Make points and commas between digits part of their number."""
    if len(codes) < 3:  # noqa: PLR2004
        return
    digit = kinds == _DIGIT
    between = np.flatnonzero(digit[:-2] & digit[2:]) + 1
    marks = codes[between]
    kinds[between[(marks == 0x2C) | (marks == 0x2E) | (marks == 0xFF0C)]] = _DIGIT  # noqa: PLR2004  comma, point, wide comma


def _bounds(kinds: NDArray[np.uint8]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Give where words start and end: runs of letters, runs of digits, single Chinese characters."""
    before = np.concatenate((np.zeros(1, np.uint8), kinds[:-1]))
    after = np.concatenate((kinds[1:], np.zeros(1, np.uint8)))
    starts = np.flatnonzero((kinds != _OTHER) & ((kinds != before) | (kinds == _HAN)))
    ends = np.flatnonzero((kinds != _OTHER) & ((kinds != after) | (kinds == _HAN))) + 1
    return starts.astype(np.int32), ends.astype(np.int32)


def _hashes(forms: NDArray[np.uint32], starts: NDArray[np.int32], ends: NDArray[np.int32]) -> NDArray[np.uint64]:
    """Hash each word: a polynomial of its characters' normal forms, then mixed (the finaliser of SplitMix64).

    The polynomials of all words are differences of one running sum over the text; a power for each place tells them apart,
    and its inverse makes equal words equal again wherever they stand.
    """
    powers, inverses = _powers()
    ends = np.minimum(ends, starts + _LONGEST)
    total = np.empty(len(starts), np.uint64)
    low = 0
    while low < len(starts):
        base = int(starts[low])
        high = int(np.searchsorted(starts, base + _AT_A_TIME))
        text = forms[base : int(ends[high - 1])]
        sums = np.zeros(len(text) + 1, np.uint64)
        np.cumsum(text * powers[: len(text)], out=sums[1:])
        first, last = starts[low:high] - base, ends[low:high] - base
        total[low:high] = (sums[last] - sums[first]) * inverses[first]
        low = high
    return _mixed(total)


@cache
def _powers() -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """Give the powers of an odd number from the first on, and their inverses, all modulo 2 to the 64."""
    count = _AT_A_TIME + _LONGEST
    powers = np.multiply.accumulate(np.full(count, _BASE, np.uint64))
    inverse = np.uint64(pow(_BASE, -1, 1 << 64))
    return powers, np.multiply.accumulate(np.full(count, inverse, np.uint64))


def _mixed(value: NDArray[np.uint64]) -> NDArray[np.uint64]:
    value = (value ^ (value >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    value = (value ^ (value >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return value ^ (value >> np.uint64(31))


def _within(words: Words, ranges: Sequence[tuple[int, int]]) -> Words:
    bounds = np.array(ranges, np.int64).reshape(-1, 2)
    low = np.searchsorted(words.starts, bounds[:, 0])
    high = np.searchsorted(words.starts, bounds[:, 1])
    taken = np.concatenate([np.arange(a, b) for a, b in zip(low, high, strict=True)] or [np.empty(0, np.int64)])
    return Words(words.starts[taken], words.ends[taken], words.exact[taken], words.loose[taken], words.han[taken])
