"""How many rows of the index of source texts hold each term, kept beside them: a claim asks for dozens.

Reckoning it from the full-text index takes many times as long.
"""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

TABLE = "CREATE TABLE counts (term TEXT PRIMARY KEY, held INTEGER) WITHOUT ROWID;"
_ROWS = "\n"
"""What all rows are counted under: no term."""
_MOST_HELD = 200_000
"""Terms that are counted in memory before they are written."""


class TermCounts:
    """Counts the rows that come and go during one update of an index."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._came: Counter[str] = Counter()
        self._went: Counter[str] = Counter()

    def came(self, lines: Sequence[str]) -> None:
        """Count rows that were added, each by its line of terms."""
        self._came[_ROWS] += len(lines)
        self._came.update(chain.from_iterable(set(line.split(" ")) for line in lines))
        if len(self._came) > _MOST_HELD:
            self.write()

    def went(self, lines: Sequence[str]) -> None:
        """Count rows that were taken out."""
        self._went[_ROWS] += len(lines)
        self._went.update(chain.from_iterable(set(line.split(" ")) for line in lines))
        if len(self._went) > _MOST_HELD:
            self.write()

    def write(self) -> None:
        """Bring the table up to date."""
        self._came.subtract(self._went)
        self._db.executemany(
            "INSERT INTO counts VALUES (?, ?) ON CONFLICT (term) DO UPDATE SET held = held + excluded.held", sorted(self._came.items())
        )
        self._came, self._went = Counter(), Counter()


def rows_of(db: sqlite3.Connection, term: str) -> int:
    """Give the number of rows that hold a term."""
    found = db.execute("SELECT held FROM counts WHERE term = ?", (term,)).fetchone()
    return int(found[0]) if found else 0


def all_rows(db: sqlite3.Connection) -> int:
    """Give the number of all rows."""
    return rows_of(db, _ROWS)
