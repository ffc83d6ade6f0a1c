"""How common a term is, and which term a mistyped word stands for."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

from civcheck.lookup.query import Term

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

_TWO_ERRORS_FROM = 7
"""Words of seven letters and more may have two typing errors, shorter ones one."""


_COUNTED = 1000
"""So many instances of a common term are counted; how many rows hold it is then reckoned from how far they reach."""


def frequency(db: sqlite3.Connection, term: Term, rows: int) -> int:
    """Give about the number of the `rows` that hold a term.

    For a phrase, a bound: the number that hold its rarest part.
    """
    if term.prefix:
        (count,) = db.execute("SELECT count(*) FROM (SELECT 1 FROM fts WHERE fts MATCH ? LIMIT 10000)", (term.match,)).fetchone()
        return int(count)
    return min((_frequency(db, stem, rows) for stem in term.stems), default=0)


def _frequency(db: sqlite3.Connection, stem: str, rows: int) -> int:
    # Counting a term that a million rows hold would take longer than everything else.
    last = db.execute("SELECT doc FROM instances WHERE term = ? LIMIT 1 OFFSET ?", (stem, _COUNTED)).fetchone()
    if last:
        return max(1, min(rows, _COUNTED * rows // max(int(last[0]), 1)))
    found = db.execute("SELECT doc FROM vocabulary WHERE term = ?", (stem,)).fetchone()
    return int(found[0]) if found else 0


def holds(db: sqlite3.Connection, term: Term) -> bool:
    """Say whether some row holds a term; of a phrase, all its parts."""
    if term.prefix:
        return frequency(db, term, 1) > 0
    return all(db.execute("SELECT 1 FROM instances WHERE term = ? LIMIT 1", (stem,)).fetchone() for stem in term.stems)


def weight(frequency_: int, rows: int) -> float:
    """Give the weight of a term (inverse document frequency.

    K. Spärck Jones, 1972). A term that no row holds weighs most.
    """
    return log(1 + (rows + 1) / (frequency_ + 0.5))


def correct(indexes: Sequence[sqlite3.Connection], term: Term) -> Term | None:
    """Give the term that a word which is nowhere in the indexes was probably meant to be; None where nothing is near."""
    from rapidfuzz.distance import OSA  # only for words that are not found
    from rapidfuzz.process import extract

    (typed,) = term.stems
    most = 2 if len(typed) >= _TWO_ERRORS_FROM else 1
    counts: dict[str, int] = {}
    for db in indexes:
        rows = db.execute("SELECT term, doc FROM vocabulary WHERE length(term) BETWEEN ? AND ?", (len(typed) - most, len(typed) + most))
        for word, count in rows:
            if word.isascii() and word.isalpha():
                counts[word] = counts.get(word, 0) + count
    near = extract(typed, sorted(counts), scorer=OSA.distance, score_cutoff=most, limit=20)
    if not near:
        return None
    best, _, _ = min(near, key=lambda row: (row[1], row[0][0] != typed[0], -counts[row[0]], row[0]))
    return Term(term.text, (best,))
