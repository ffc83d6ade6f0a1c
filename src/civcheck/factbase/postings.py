"""Which rows of an index share most with a claim: the rows of its rare terms, ranked by all its terms.

Reading all rows of a common term would take longer than everything else. They are not read: whether one of the likeliest
rows holds the term is told by the row itself.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

_MOST_READ = 2000
"""Rows of the terms of one claim that are read."""
_MOST_SCANNED = 30_000
"""A term that no more rows hold is looked for among the rows that were read."""
_MOST_RANKED = 40
"""Rows that are ranked by the terms whose rows are not read."""
_TOGETHER = 4
"""Where the rarest term is common, the rows that hold two of so many are read."""
_MOST_HELD = 200_000
"""Rows of terms that are held in memory."""


@dataclass(frozen=True, slots=True)
class Query:
    """A term, or several with a space between them that stand together, its weight, and at most how many rows hold it."""

    words: str
    weight: float
    count: int

    @property
    def match(self) -> str:
        """Give it as the full-text index wants it."""
        return '"' + self.words.replace('"', '""') + '"'


class Postings:
    """Asks one index, and holds the rows of terms that were read."""

    def __init__(self, db: sqlite3.Connection, table: str) -> None:
        self._db = db
        self._table = table
        self._held: dict[str, list[int]] = {}
        self._holding = 0

    def ranked(self, queries: Sequence[Query], most: int) -> list[tuple[int, float]]:
        """Give the rows that share most with the queries, and the weight that each shares, the heaviest first."""
        known = sorted((query for query in queries if query.count), key=lambda query: query.count)
        scores: dict[int, float] = defaultdict(float)
        read = self._read(known, scores)
        if read == len(known):
            return _heaviest(scores, most)
        if read:
            self._among(known[read:], known[:read], scores)
        else:
            self._together(known, scores)
        return self._by_all([row for row, _ in _heaviest(scores, _MOST_RANKED)], queries)[:most]

    def _read(self, known: Sequence[Query], scores: dict[int, float]) -> int:
        """Score the rows of the rarest terms, as long as they are few; give the number of these terms."""
        left = _MOST_READ
        for number, query in enumerate(known):
            if query.count > left:
                return number
            for row in self._rows(query.match):
                scores[row] += query.weight
            left -= query.count
        return len(known)

    def _among(self, known: Sequence[Query], read: Sequence[Query], scores: dict[int, float]) -> None:
        """Score further terms among the rows that were read."""
        any_read = " OR ".join(one.match for one in read)
        for query in known:
            if query.count > _MOST_SCANNED:
                break
            for row in self._rows(f"{query.match} AND ({any_read})"):
                scores[row] += query.weight

    def _together(self, known: Sequence[Query], scores: dict[int, float]) -> None:
        """Score rows that hold two of the rarest terms, where even these are common; those of one where there are none."""
        for one, other in combinations(known[:_TOGETHER], 2):
            for row in self._rows(f"{one.match} AND {other.match}"):
                scores[row] += one.weight + other.weight
        if not scores:
            scores.update(dict.fromkeys(self._rows(known[0].match), known[0].weight))

    def _rows(self, match: str) -> list[int]:
        found = self._held.get(match)
        if found is None:
            found = [row for (row,) in self._db.execute("SELECT rowid FROM fts WHERE fts MATCH ? LIMIT ?", (match, _MOST_READ))]
            if self._holding > _MOST_HELD:
                self._held.clear()
                self._holding = 0
            self._held[match] = found
            self._holding += len(found)
        return found

    def _by_all(self, rows: Sequence[int], queries: Sequence[Query]) -> list[tuple[int, float]]:
        """Rank rows by all queries."""
        marks = ",".join("?" * len(rows))
        lines = self._db.execute(f"SELECT id, terms FROM {self._table} WHERE id IN ({marks})", rows).fetchall()
        scores: dict[int, float] = {}
        for row, line in lines:
            words = set(line.replace("\x1f", " ").split(" "))
            whole = f" {line} "
            scores[row] = sum(
                query.weight for query in queries if (query.words in words if " " not in query.words else f" {query.words} " in whole)
            )
        return _heaviest(scores, len(scores))


def _heaviest(scores: dict[int, float], most: int) -> list[tuple[int, float]]:
    """Give the heaviest rows in order: of two that weigh the same the first."""
    least = sorted(scores.values(), reverse=True)[most - 1] if len(scores) > most else 0.0
    heavy = [one for one in scores.items() if one[1] >= least]
    return sorted(heavy, key=lambda one: (-one[1], one[0]))[:most]
