"""How many rows of an index hold a term."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

_COUNTED = 1000
"""So many instances of a common term are counted; how many rows hold it is then reckoned from how far they reach."""


def rows_with(db: sqlite3.Connection, stem: str, rows: int) -> int:
    """Give about how many of the `rows` of an index hold a search term."""
    # Counting a term that a million rows hold would take longer than everything else.
    last = db.execute("SELECT doc FROM instances WHERE term = ? LIMIT 1 OFFSET ?", (stem, _COUNTED)).fetchone()
    if last:
        return max(1, min(rows, _COUNTED * rows // max(int(last[0]), 1)))
    found = db.execute("SELECT doc FROM vocabulary WHERE term = ?", (stem,)).fetchone()
    return int(found[0]) if found else 0
