"""Which rows of an index hold each term, kept beside it as arrays of row numbers: a claim asks for dozens of terms.

The full-text index would read where in each row a term stands, too, which takes a hundred times as long for a common one.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    Rows = array[int]

TABLE = "CREATE TABLE holders (term TEXT PRIMARY KEY, held INTEGER, rows BLOB);"
LANGUAGES = ("en", "zh")
_NUMBERS = "I"
"""Row numbers are kept in four bytes each."""
_MOST_WAITING = 4_000_000
"""Rows of terms that wait in memory, of four bytes each, before they are written."""


class TermRows:
    """Takes in the rows that come and go during one update of an index, each with its line of terms; numbers only grow."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._came: dict[str, Rows] = {}
        self._went: dict[str, set[int]] = {}
        self._waiting = 0

    def came(self, lines: Iterable[tuple[int, str]]) -> None:
        """Take in rows that were added."""
        came = self._came
        for number, line in lines:
            terms = set(line.split())
            for term in terms:
                try:
                    came[term].append(number)
                except KeyError:
                    came[term] = array(_NUMBERS, (number,))
            self._waiting += len(terms)
            if self._waiting > _MOST_WAITING:
                self.write()
                came = self._came

    def went(self, lines: Iterable[tuple[int, str]]) -> None:
        """Take in rows that were taken out."""
        for number, line in lines:
            terms = set(line.split())
            for term in terms:
                self._went.setdefault(term, set()).add(number)
            self._waiting += len(terms)
            if self._waiting > _MOST_WAITING:
                self.write()

    def write(self) -> None:
        """Bring the table up to date."""
        self._db.executemany(
            "INSERT INTO holders VALUES (?, ?, ?) ON CONFLICT (term) DO UPDATE SET held = excluded.held, rows = excluded.rows",
            self._changed(),
        )
        self._db.executemany("DELETE FROM holders WHERE term = ? AND held = 0", [(term,) for term in self._went])
        self._came, self._went, self._waiting = {}, {}, 0

    def _changed(self) -> Iterator[tuple[str, int, bytes]]:
        empty = self._db.execute("SELECT 1 FROM holders LIMIT 1").fetchone() is None
        for term in sorted(self._came.keys() | self._went.keys()):
            rows = array(_NUMBERS) if empty else rows_of(self._db, term)
            rows.extend(self._came.get(term, ()))
            if term in self._went:
                gone = self._went[term]
                rows = array(_NUMBERS, [row for row in rows if row not in gone])
            yield term, len(rows), rows.tobytes()


def rows_of(db: sqlite3.Connection, term: str) -> Rows:
    """Give the rows that hold a term, in order."""
    rows = array(_NUMBERS)
    found = db.execute("SELECT rows FROM holders WHERE term = ?", (term,)).fetchone()
    if found:
        rows.frombytes(found[0])
    return rows


def of_language(language: str) -> str:
    """Give the term that all rows in a language hold; no text has it."""
    return f":{language}"


def count_of(db: sqlite3.Connection, term: str) -> int:
    """Give the number of rows that hold a term."""
    found = db.execute("SELECT held FROM holders WHERE term = ?", (term,)).fetchone()
    return int(found[0]) if found else 0
