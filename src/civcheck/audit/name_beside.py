"""What a sentence tells beside a name: the words by which two sentences are seen to be about one thing."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from civcheck.compare.name_letters import HAN, american
from civcheck.extract.tables.characters_zh import FUNCTION
from civcheck.extract.tables.names_en import CALENDAR, FUNCTION_WORDS
from civcheck.extract.words import stem
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable

_FEW, _MANY = 100, 240
_FEW_HAN, _MANY_HAN = 20, 50
_MOST = 24
_WORD = compiled("[A-Za-z\u00aa-\u024f\u0370-\u1fff]{3,40}|[0-9]{2,8}(?![0-9])")
"""Words of alphabets: a plain set of letters is found twice as fast as all that is no digit and no mark."""
_HAN_RUN = compiled("[\u3400-\u9fff]{2,60}|\\d{2,8}")


def words_beside(text: str, low: int, high: int, *, near: bool) -> str:
    """Give the content words beside a range of a sentence, in order, each once. `near`: those right beside it."""
    if HAN.search(text[low:high]):
        reach = _FEW_HAN if near else _MANY_HAN
        return " ".join(dict.fromkeys(_pairs((text[max(0, low - reach) : low], text[high : high + reach]))))
    reach = _FEW if near else _MANY
    words = (*_WORD.findall(text, max(0, low - reach), low), *_WORD.findall(text, high, high + reach))
    kept = dict.fromkeys(map(_kept, words))
    kept.pop("", None)
    return " ".join(islice(kept, _MOST))


def _pairs(parts: Iterable[str]) -> Iterable[str]:
    """Give the pairs of neighbouring Chinese characters without particles, and the numbers."""
    for part in parts:
        for run in _HAN_RUN.finditer(part):
            if run[0].isdecimal():
                yield run[0]
                continue
            yield from (pair for at in range(len(run[0]) - 1) if not {*(pair := run[0][at : at + 2])} & FUNCTION)


@lru_cache(maxsize=32768)
def _kept(word: str) -> str:
    """Give the stem of a word in its American spelling, nothing for one that tells nothing."""
    word = word.lower()
    return "" if word in FUNCTION_WORDS or word in CALENDAR else stem(american(word))


@lru_cache(maxsize=16384)
def _set_of(words: str) -> frozenset[str]:
    return frozenset(words.split())


def shared_words(first: Iterable[str], second: Iterable[str]) -> tuple[frozenset[str], float]:
    """Give the words that two sentences share, of those that share most, and which part of the shorter one they are."""
    best, part = frozenset[str](), 0.0
    for one in first:
        for other in second:
            common = _set_of(one) & _set_of(other)
            if len(common) > len(best):
                best, part = common, len(common) / min(len(_set_of(one)), len(_set_of(other)))
    return best, part
