"""Which rows of an index share most with a claim: the rows of its rare terms, ranked by all its terms.

The terms are taken rarest first. Only the rarest bring rows in; each further one tells some of these rows from others, and
rows that cannot come among the first any more, whatever the terms to come are worth, are let go before it is read. So the
commonest terms, whose rows are a good part of the index, are asked about a few rows or none.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from civcheck.factbase.term_rows import count_of, rows_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Sequence

    from civcheck.factbase.term_rows import Rows

    Order = Callable[[Iterable[int]], dict[int, tuple[object, ...]]]

_MOST_READ = 2000
"""Rows that the terms of one claim bring in."""
_TOGETHER = 4
"""Where the rarest term is common, the rows that hold two of so many are brought in,"""
_MOST_COMMON = 30_000
"""of so many rows of each."""
_MOST_RANKED, _MOST_OF_PHRASE = 40, 500
"""Rows that are ranked by terms that stand together, for which the words of a row are read."""
_MOST_HELD = 8_000_000
"""Rows of terms that are held in memory, of four bytes each."""
_FEW = 12
"""Looking so many rows up one by one takes as long as going through one."""


@dataclass(frozen=True, slots=True)
class Query:
    """A term, or several with a space between them that stand together, its weight, and at most how many rows hold it."""

    words: str
    weight: float
    count: int


class Postings:
    """Asks one index, and holds the rows of terms that were read. `order` gives what puts rows in order that weigh the same."""

    def __init__(self, db: sqlite3.Connection, table: str, order: Order) -> None:
        self._db = db
        self._table = table
        self._order = order
        self._held: dict[str, Rows] = {}
        self._holding = 0
        self._counts: dict[str, int] = {}

    def count(self, term: str) -> int:
        """Give the number of rows that hold a term."""
        if term not in self._counts:
            self._counts[term] = count_of(self._db, term)
        return self._counts[term]

    def rows(self, term: str) -> Rows:
        """Give the rows that hold a term, in order."""
        found = self._held.get(term)
        if found is None:
            found = rows_of(self._db, term)
            if self._holding > _MOST_HELD:
                self._held.clear()
                self._holding = 0
            self._held[term] = found
            self._holding += len(found)
        return found

    def ranked(self, queries: Sequence[Query], most: int, share: float = 0.0) -> list[tuple[int, float]]:
        """Give the rows that share most with the queries, and the weight that each shares, the heaviest first.

        Rows that weigh less than `share` of the heaviest are left out.
        """
        known = sorted((query for query in queries if query.count), key=lambda query: query.count)
        singles, phrases = ([query for query in known if (" " in query.words) == together] for together in (False, True))
        left = sum(query.weight for query in known)
        scores: dict[int, float] = defaultdict(float)
        for query in singles[: self._read(singles, scores)]:
            left -= query.weight
            singles = singles[1:]
        if not scores:
            self._together(singles or _words_of(phrases), scores)
        for query in singles:
            scores = _kept(scores, left, most, share)
            self._add(query.words, query.weight, scores)
            left -= query.weight
        if phrases:
            brought = {row: scores.get(row, 0.0) for query in phrases for row in self._with_all(query.words.split(" "))}
            scores = self._by_words(self._heaviest(scores, _MOST_RANKED) | brought, phrases)
        return self.heaviest(scores, most, share)

    def heaviest(self, scores: dict[int, float], most: int, share: float = 0.0) -> list[tuple[int, float]]:
        """Give the heaviest rows in order, of at least a share of the weight of the first."""
        heaviest = self._heaviest(_kept(scores, 0.0, most, share), most)
        return sorted(heaviest.items(), key=self._key(heaviest))

    def _read(self, known: Sequence[Query], scores: dict[int, float]) -> int:
        """Score the rows of the rarest terms, as long as they are few; give the number of these terms."""
        left = _MOST_READ
        for number, query in enumerate(known):
            if query.count > left:
                return number
            for row in self.rows(query.words):
                scores[row] += query.weight
            left -= query.count
        return len(known)

    def _together(self, known: Sequence[Query], scores: dict[int, float]) -> None:
        """Bring in the rows that hold two of the rarest terms, where even these are common; those of one where there are none."""
        rows = [self.rows(query.words)[:_MOST_COMMON] for query in known[:_TOGETHER]]
        for one, other in combinations(rows, 2):
            scores.update(dict.fromkeys(frozenset(one).intersection(other), 0.0))
        if not scores and rows:
            scores.update(dict.fromkeys(rows[0][:_MOST_READ], 0.0))

    def _with_all(self, words: Sequence[str]) -> list[int]:
        """Give the rows that hold all words of a phrase, of which one at least is not too common: they may have nothing else of a claim."""
        counts = sorted((self.count(word), word) for word in words)
        if not 0 < counts[0][0] <= _MOST_OF_PHRASE:
            return []
        others = [self.rows(word) for _, word in counts[1:]]
        return [row for row in self.rows(counts[0][1]) if all(holds(rows, row) for rows in others)]

    def _add(self, term: str, weight: float, scores: dict[int, float]) -> None:
        """Add the weight of a term to the rows that hold it."""
        rows = self.rows(term)
        for row in scores.keys() & rows if len(rows) < len(scores) * _FEW else [row for row in scores if holds(rows, row)]:
            scores[row] += weight

    def _by_words(self, scores: dict[int, float], phrases: Sequence[Query]) -> dict[int, float]:
        """Add the weights of terms that stand together, which the words of a row tell."""
        marks = ",".join("?" * len(scores))
        for row, line in self._db.execute(f"SELECT id, terms FROM {self._table} WHERE id IN ({marks})", list(scores)).fetchall():
            whole = f" {line} ".replace("\x1f", " \x1f ")
            scores[row] += sum(query.weight for query in phrases if f" {query.words} " in whole)
        return scores

    def _heaviest(self, scores: dict[int, float], most: int) -> dict[int, float]:
        """Give the heaviest rows: of those that weigh the same the first."""
        if len(scores) <= most:
            return scores
        least = sorted(scores.values())[-most]
        heavier = {row: score for row, score in scores.items() if score > least}
        alike = [row for row, score in scores.items() if score == least]
        order = self._order(alike) if len(alike) > most - len(heavier) else {}
        alike = sorted(alike, key=order.__getitem__) if order else alike
        return heavier | dict.fromkeys(alike[: most - len(heavier)], least)

    def _key(self, scores: dict[int, float]) -> Callable[[tuple[int, float]], tuple[object, ...]]:
        order = self._order(scores) if len(set(scores.values())) < len(scores) else {}
        return lambda one: (-one[1], *order.get(one[0], ()))


def _words_of(phrases: Sequence[Query]) -> list[Query]:
    """Give the rarest word of terms that stand together: where nothing else is known, they bring rows in by it."""
    return [Query(word, query.weight, query.count) for query in phrases for word in query.words.split(" ")[:1]]


def _kept(scores: dict[int, float], left: float, most: int, share: float) -> dict[int, float]:
    """Let go of rows that cannot come among the first, nor to a share of the heaviest, with all that is left to be added."""
    if not scores:
        return scores
    least = max(scores.values()) * share
    if len(scores) > most:
        least = max(least, sorted(scores.values())[-most])
    least -= left + _ROUNDING
    return scores if least <= 0 else {row: score for row, score in scores.items() if score >= least}


_ROUNDING = 1e-9


def holds(rows: Rows, row: int) -> bool:
    """Say whether a row is among others, which are in order."""
    at = bisect_left(rows, row)
    return at < len(rows) and rows[at] == row
