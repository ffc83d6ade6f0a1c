"""Digests and marks: by what the words of a piece of evidence are known, and known again, without printing them.

A mark is the hash of five words in a row (Chinese: five characters; of evidence of few words: of two), written
`hash@offset`: eight hexadecimal digits, and how many code points after the start of the evidence they stand. Which
ones are kept is decided by winnowing, so that an edit elsewhere in the words changes few of them (S. Schleimer, D. S.
Wilkerson, A. Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003).
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from civcheck.extract.words import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.model.fact import FactEvidence

GRAM, SHORT_GRAM = 5, 2
FEW = 12
"""Of evidence of fewer words, one edit may touch all runs of five: its marks are of two words."""
MOST_MARKS = 4
DIGEST_DIGITS = 32


def digest(words: str) -> str:
    """Give the digest of the exact words: the first 32 hexadecimal digits of their sha256 in UTF-8."""
    return hashlib.sha256(words.encode()).hexdigest()[:DIGEST_DIGITS]


def holds(text: str, evidence: FactEvidence) -> bool:
    """Say whether the words at the place of some evidence are still those it was made of."""
    if evidence.region.end > len(text):
        return False
    return hashlib.sha256(evidence.region.slice(text).encode()).hexdigest().startswith(evidence.digest)


def grams(words: str, size: int = GRAM) -> Iterator[tuple[str, int]]:
    """Give hash and offset of every `size` words in a row; of all the words where there are fewer."""
    units = list(_units(words))
    for index in range(max(1, len(units) - size + 1) if units else 0):
        window = units[index : index + size]
        yield _hash(" ".join(unit for unit, _ in window)), window[0][1]


def marks(words: str) -> tuple[str, ...]:
    """Give the marks of some words: the smallest hash of each quarter, in the order of their places."""
    few = sum(1 for _ in _units(words)) < FEW
    found = list(grams(words, SHORT_GRAM if few else GRAM))
    count = min(MOST_MARKS, len(found))
    pieces = (found[len(found) * part // count : len(found) * (part + 1) // count] for part in range(count))
    return tuple(f"{value}@{offset}" for value, offset in map(min, pieces))


def _units(words: str) -> Iterator[tuple[str, int]]:
    for token, start, _, chinese in tokens(words):
        if chinese:
            yield from ((character, start + index) for index, character in enumerate(token) if not character.isspace())
        else:
            yield token.casefold(), start


def _hash(gram: str) -> str:
    return hashlib.blake2b(gram.encode(), digest_size=4).hexdigest()
