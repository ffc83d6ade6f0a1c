"""A run of Chinese as words: the fewest common words that make it up, and what is left between them.

Chinese is written without spaces. Of all ways to cut a run, the one with the fewest words of the tables and the fewest
loose characters is taken (shortest path over the lattice of words; N. Liang, 1987).
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from civcheck.extract.tables import senses_zh, senses_zh_things
from civcheck.extract.tables.characters_zh import FUNCTION, SUFFIXES
from civcheck.extract.tables.classifiers import CLASSIFIERS
from civcheck.extract.tables.names_zh_people import HEADS_OF
from civcheck.extract.tables.words_zh import COMMON_TOO, cutting_words, nouns, plain_words

if TYPE_CHECKING:
    from collections.abc import Iterator

Kind = Literal["entry", "noun", "verb", "compound", "loose", "function"]
_LONGEST = 8
_MOST_KEPT = 100
"""Characters of the longest run whose words are kept for the next time."""
_FUNCTION_COST, _LOOSE_COST = 1.05, 1.6
_ENTRY, _LONGER = 0.05, 0.01
"""So much less costs an entry of the table, and a word for each square of its length: of two ways with as many words the one
with the longer word."""


class Segment(NamedTuple):
    """A stretch of a run of Chinese.

    An entry of the table of senses; a common noun; a common verb, adverb or the like; a compound of a common noun and a
    head of one character; loose characters that no table knows; a function character.
    """

    kind: Kind
    start: int
    end: int


@cache
def _words() -> dict[str, Kind]:
    found: dict[str, Kind] = dict.fromkeys(plain_words() | COMMON_TOO, "noun")
    found.update(dict.fromkeys((place + head for head, places in HEADS_OF.items() for place in places), "noun"))
    found.update(dict.fromkeys(cutting_words(), "verb"))
    found.update(dict.fromkeys(nouns(), "noun"))
    found.update(dict.fromkeys(entries(), "entry"))
    return found


@cache
def entries() -> frozenset[str]:
    """Give the entries of the table of senses."""
    return frozenset(entry.strip() for line in (*senses_zh.SAME, *senses_zh_things.SAME) for entry in line.split("|")[1:])


def segments(run: str) -> tuple[Segment, ...]:
    """Cut a run of Chinese characters into segments, in order."""
    return _kept(run) if len(run) <= _MOST_KEPT else _segments(run)


@lru_cache(maxsize=50_000)
def _kept(run: str) -> tuple[Segment, ...]:
    return _segments(run)


def _segments(run: str) -> tuple[Segment, ...]:
    found: list[Segment] = []
    for start, end in _cut(run):
        kind = _words().get(run[start:end]) or ("function" if _is_function(run, start) else "loose")
        last = found[-1] if found else None
        if last and kind == "loose" and last.kind == "loose":
            found[-1] = last._replace(end=end)
        elif last and kind == "loose" and run[start] in SUFFIXES and last.kind in {"noun", "entry"} and last.end - last.start > 1:
            found[-1] = Segment("compound", last.start, end)
        else:
            found.append(Segment(kind, start, end))
    return tuple(found)


def _cut(run: str) -> Iterator[tuple[int, int]]:
    """Give the ranges of the words and single characters of the cheapest way to cut a run."""
    words = _words()
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(run) + 1):
        ways = [(best[end - 1][0] + _single(run[end - 1]), end - 1)]
        for start in range(max(0, end - _LONGEST), end - 1):
            kind = words.get(run[start:end])
            if kind:
                ways.append((best[start][0] + 1 - (kind == "entry") * _ENTRY - _LONGER * (end - start) ** 2, start))
        best.append(min(ways))
    cuts, end = [], len(run)
    while end:
        cuts.append((best[end][1], end))
        end = best[end][1]
    return reversed(cuts)


def _single(character: str) -> float:
    return _FUNCTION_COST if character in FUNCTION or character in entries() else _LOOSE_COST


def _is_function(run: str, at: int) -> bool:
    """Say whether a character is a particle or the like, or a classifier behind a number or a pronoun."""
    return run[at] in FUNCTION or (run[at] in CLASSIFIERS and (at == 0 or run[at - 1] in _COUNTING))


_COUNTING = frozenset("每各该这那一几两多余此某哪首")
