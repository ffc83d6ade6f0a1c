"""Facts and sentences in the other language that hold the words of a claim, by the table of senses, and its smaller numbers.

A sense is looked for by all its words in the other language, and counts once. Two senses or numbers have to be shared.
"""

from __future__ import annotations

from collections import defaultdict
from math import log
from typing import TYPE_CHECKING

from civcheck.extract.senses import chinese_words, english_words
from civcheck.extract.words import phrase_terms
from civcheck.factbase.postings import holds
from civcheck.factbase.term_rows import LANGUAGES, of_language
from civcheck.model.mention import FigureMention

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from civcheck.factbase.postings import Postings
    from civcheck.model.statement import Statement

_MOST, _FEWEST_SHARED, _MOST_WORDS, _MOST_SENSES = 8, 2, 20, 14
"""Sentences that are given, senses that they share, words of a sense, and senses that are looked for."""
_MOST_READ = 10_000
"""Rows that the senses of one claim bring in; the commoner ones only tell these apart."""
_MOST_COMMON = 100_000
"""A sense that more rows hold tells nothing."""
_MOST_HELD = 300_000
"""Rows of senses that are held in memory."""


class Across:
    """Finds what is said in the other language. `languages` are the rows in each. What the rows of a sense are is found out once."""

    def __init__(self, postings: Postings, languages: Mapping[str, int]) -> None:
        self._postings = postings
        self._languages = languages
        self._held: dict[tuple[str, str], frozenset[int]] = {}
        self._holding = 0

    def likeliest(self, claim: Statement, share: float) -> list[int]:
        """Give the rows that share most with a claim, of at least a share of the weight that the first one shares."""
        (other,) = {*LANGUAGES} - {claim.language}
        if not self._languages.get(other):
            return []
        senses = list(dict.fromkeys(word.sense for word in claim.words if word.sense.isascii()))[:_MOST_SENSES]
        found = [self._rows(sense, claim.language) for sense in senses]
        found += [frozenset(self._together((number,))) for number in _numbers(claim)]
        scores, hits = self._scored(filter(None, found))
        shared = {row: score for row, score in scores.items() if hits[row] >= _FEWEST_SHARED}
        if len(self._languages) > 1:
            there = self._postings.rows(of_language(other))
            shared = {row: score for row, score in shared.items() if holds(there, row)}
        return [row for row, _ in self._postings.heaviest(shared, _MOST, share)]

    def _scored(self, found: Iterable[frozenset[int]]) -> tuple[dict[int, float], dict[int, int]]:
        """Give the weight of the senses that each row holds, and their number."""
        scores: dict[int, float] = defaultdict(float)
        hits: dict[int, int] = defaultdict(int)
        all_, left = sum(self._languages.values()), _MOST_READ
        for rows in sorted(found, key=len):
            left -= len(rows)
            for row in rows if left >= 0 else rows.intersection(scores):
                scores[row] += log(1 + all_ / len(rows))
                hits[row] += 1
        return scores, hits

    def _rows(self, sense: str, language: str) -> frozenset[int]:
        """Give the rows that hold a word of a sense in the other language."""
        key = sense, language
        if key not in self._held:
            if self._holding > _MOST_HELD:
                self._held.clear()
                self._holding = 0
            words = chinese_words(sense) if language == "en" else english_words(sense)
            found = frozenset[int]().union(*(self._together(phrase_terms(word)[0]) for word in words[:_MOST_WORDS]))
            self._held[key] = found if len(found) <= _MOST_COMMON else frozenset()
            self._holding += len(self._held[key])
        return self._held[key]

    def _together(self, stems: tuple[str, ...]) -> Iterable[int]:
        """Give the rows that hold all terms of a word."""
        counts = sorted((self._postings.count(stem), stem) for stem in stems)
        if not counts or not counts[0][0] or counts[0][0] > _MOST_COMMON:
            return ()
        found: Iterable[int] = self._postings.rows(counts[0][1])
        for _, stem in counts[1:]:
            others = self._postings.rows(stem)
            found = [row for row in found if holds(others, row)]
        return found


def _numbers(claim: Statement) -> Iterator[str]:
    """Give the smaller numbers of a claim; larger ones find a sentence by themselves."""
    for placed in claim.of_kind("figure"):
        value = placed.mention.value if isinstance(placed.mention, FigureMention) else None
        if value is not None and 10 <= value < 100 and value == int(value):  # noqa: PLR2004  see above
            yield str(int(value))
