"""Where a claim has nearly the words of a source: the words that stand in the place of others.

In a copy with one word changed that word is the whole difference, whether a reader knows what it is or not: another
animal, another mineral, another person whose name no table holds. The words are aligned by edit distance (V. I.
Levenshtein, 1966), English by word, Chinese by character.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel, Levenshtein

from civcheck.extract.senses import sense_of
from civcheck.extract.tables import stopwords
from civcheck.extract.words import HAN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.model.statement import Statement

LEAST_ALIKE = 0.6
"""A claim with so much of a source's sentence, word for word and in order, is a copy of it."""
_MOST_TOKENS = 400
_TOKEN = re.compile(rf"[{HAN}]|[^\W_{HAN}]+(?:['’.,-][^\W_{HAN}]+)*")


@dataclass(frozen=True, slots=True)
class Replaced:
    """Words of a claim that stand where the source has others, with their ranges in the two texts."""

    claim: tuple[int, int]
    source: tuple[int, int]


Token = tuple[str, int, int]


@lru_cache(maxsize=4096)
def _tokens(text: str) -> tuple[Token, ...]:
    return tuple((_key(match[0]), match.start(), match.end()) for match in _TOKEN.finditer(text))


@lru_cache(maxsize=50_000)
def _key(word: str) -> str:
    if len(word) == 1 and not word.isascii():
        return word
    return word.lower() if not word.isascii() or not word.isalpha() else sense_of(word)


def replacements(claim: Statement, source: Statement) -> list[Replaced] | None:
    """Give what a claim replaces in a source of which it is a copy; None where it is none."""
    if claim.language != source.language:
        return None
    ours, theirs = _tokens(claim.text), _tokens(source.text)
    if not ours or not theirs or max(len(ours), len(theirs)) > _MOST_TOKENS:
        return None
    first, second = [token[0] for token in ours], [token[0] for token in theirs]
    if Indel.similarity(first, second) / 2 < LEAST_ALIKE * len(ours):
        return None
    return [
        Replaced(_range(ours, code.src_start, code.src_end), _range(theirs, code.dest_start, code.dest_end))
        for code in Levenshtein.opcodes(first, second)
        if code.tag == "replace" and _tells(ours[code.src_start : code.src_end]) and _tells(theirs[code.dest_start : code.dest_end])
    ]


def _range(tokens: Sequence[Token], low: int, high: int) -> tuple[int, int]:
    return tokens[low][1], tokens[high - 1][2]


def _tells(tokens: Sequence[Token]) -> bool:
    """Say whether some words tell something: not only articles, prepositions and the like."""
    return any(token[0] not in stopwords.ENGLISH and token[0] not in _LITTLE for token in tokens)


_LITTLE = frozenset("的了在于和与及为是有被由从至到以将对等而并其该这那")
