"""How common a term is, and which term a mistyped word stands for."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

from civcheck.factbase.frequency import rows_with
from civcheck.lookup.query import Term

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

_LONGEST_ENDING = 3
_LONG_STEM = 5
_TWO_ERRORS_FROM = 7
"""Words of seven letters and more may have two typing errors, shorter ones one."""


def frequency(db: sqlite3.Connection, term: Term, rows: int) -> int:
    """Give about the number of the `rows` that hold a term.

    For a phrase, a bound: the number that hold its rarest part.
    """
    if term.also:
        return min(rows, sum(frequency(db, name, rows) for name in term.names))
    if term.prefix:
        (count,) = db.execute("SELECT count(*) FROM (SELECT 1 FROM fts WHERE fts MATCH ? LIMIT 10000)", (term.match,)).fetchone()
        return int(count)
    return min((rows_with(db, stem, rows) for stem in term.stems), default=0)


def holds(db: sqlite3.Connection, term: Term) -> bool:
    """Say whether some row holds a term, by any of its names; of a phrase, all its parts."""
    if term.also:
        return any(holds(db, name) for name in term.names)
    if term.prefix:
        return frequency(db, term, 1) > 0
    return all(db.execute("SELECT 1 FROM instances WHERE term = ? LIMIT 1", (stem,)).fetchone() for stem in term.stems)


def weight(frequency_: int, rows: int) -> float:
    """Give the weight of a term (inverse document frequency.

    K. Spärck Jones, 1972). A term that no row holds weighs little more than one that one row holds.
    """
    return log(1 + (rows + 1) / (max(frequency_, 0.8) + 0.5))


def correct(indexes: Sequence[sqlite3.Connection], term: Term) -> Term | None:
    """Give the term that a word which is nowhere in the indexes was probably meant to be; None where nothing is near.

    The index knows words by their stems: the word is compared as it was typed, as its stem, and as far as a stem reaches.
    """
    typed = term.text.lower()
    most = 2 if len(typed) >= _TWO_ERRORS_FROM else 1
    counts: dict[str, int] = {}
    for db in indexes:
        shortest = min(len(typed), len(term.stems[0])) - most - _LONGEST_ENDING
        rows = db.execute("SELECT term, doc FROM vocabulary WHERE length(term) BETWEEN ? AND ?", (max(shortest, 2), len(typed) + most))
        for word, count in rows:
            if word.isascii() and word.isalpha():
                counts[word] = counts.get(word, 0) + count
    # A word with another first letter and another error beside that is another word.
    near = [
        (distance, word[0] != typed[0], -counts[word], word)
        for word in counts
        if (distance := _distance(word, typed, term)) <= (most if word[0] == typed[0] else 1)
    ]
    return Term(term.text, (min(near)[3],)) if near else None


def _distance(word: str, typed: str, term: Term) -> int:
    from rapidfuzz.distance import OSA  # only for words that are not found

    forms = [typed, term.stems[0]]
    if _LONG_STEM <= len(word) < len(typed) <= len(word) + _LONGEST_ENDING:
        forms.append(typed[: len(word)])
    return min(OSA.distance(word, form, score_cutoff=2) for form in forms)
