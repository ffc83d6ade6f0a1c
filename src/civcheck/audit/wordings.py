"""Quoted wordings that meet: by which keys two wordings of one quotation find each other, and how near they are.

Two wordings of the same words share their first or last words, or some telling words that follow one another, small words
left out. Of these pairs only the few with the least hashes are keys (A. Z. Broder, "On the resemblance and containment of
documents", 1997): their number is bounded however long a quotation is.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from rapidfuzz.distance import LCSseq

from civcheck.compare.text import in_words, same_wording
from civcheck.compare.text_tokens import tokens_of
from civcheck.extract.tables.stopwords import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Sequence

_EDGE = 3
_LEAST_HASHES = 8
_MOST_WORDS = 400
"""Words of a quotation that are looked at."""


@dataclass(frozen=True, slots=True)
class Nearness:
    """How near two wordings are: the share of the shorter that the longer has in order, in runs of two words or more.

    `words` is how many words that are, `telling` how many of them are not of the commonest, `longest` the longest run.
    `spread` is over how many words of the longer the runs lie for each word of the shorter. `inner` says that what differs has
    shared words on both sides.
    """

    share: float
    words: int
    telling: int
    longest: int
    spread: float
    inner: bool


@lru_cache(maxsize=20_000)
def words_in(text: str) -> tuple[str, ...]:
    """Give the words of a wording as they are compared; in Chinese its characters."""
    return tuple(token.key.casefold() for token in tokens_of(text) if token.kind in {"word", "han"})[:_MOST_WORDS]


def wording_keys(words: Sequence[str]) -> list[str]:
    """Give the keys of a wording."""
    telling = [word for word in words if word not in ENGLISH]
    pairs = {f"{one} {other}" for one, other in pairwise(telling)}
    least = sorted(pairs, key=lambda pair: (zlib.crc32(pair.encode()), pair))[:_LEAST_HASHES]
    return list(dict.fromkeys([" ".join(words[:_EDGE]), " ".join(words[-_EDGE:]), *least]))


def nearness(one: Sequence[str], other: Sequence[str]) -> Nearness:
    """Say how near two wordings are."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    runs = [one for one in LCSseq.opcodes(short, long) if one.tag == "equal" and one.src_end - one.src_start > 1]
    if not runs:
        return _APART
    lengths = [one.src_end - one.src_start for one in runs]
    telling = sum(word not in ENGLISH for one in runs for word in short[one.src_start : one.src_end])
    spread = (runs[-1].dest_end - runs[0].dest_start) / len(short)
    return Nearness(sum(lengths) / len(short), sum(lengths), telling, max(lengths), spread, len(runs) > 1)


_APART = Nearness(0.0, 0, 0, 0, 0.0, False)  # noqa: FBT003


def difference(a: str, b: str, most: int = 3) -> str:
    """Render what two wordings differ in, a few changes at most."""
    lines = in_words(same_wording(a, b), a, b)
    return "; ".join(lines[:most]) + ("; …" if len(lines) > most else "")
