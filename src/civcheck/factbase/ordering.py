"""In what order rows of an index stand that weigh the same: by what they are, however the index came to be as it is."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from civcheck.factbase.postings import Order

_MOST_NAMED = 300
"""Of more facts that weigh the same the names are not read: each has to be looked up."""


def by_place(texts: sqlite3.Connection) -> Order:
    """Put sentences in order by the paths of their files, and their places in them."""
    files = texts.execute("SELECT firsts.row FROM firsts JOIN files ON files.id = firsts.file ORDER BY files.path").fetchall()
    ranks = sorted((first, rank) for rank, (first,) in enumerate(files))
    firsts = [first for first, _ in ranks]
    return lambda rows: {row: (ranks[bisect_right(firsts, row) - 1][1], row) for row in rows}


def by_name(facts: sqlite3.Connection) -> Order:
    """Put facts in order by their names."""

    def order(rows: Iterable[int]) -> dict[int, tuple[object, ...]]:
        given = list(rows)
        if len(given) > _MOST_NAMED:
            return {row: (row,) for row in given}
        marks = ",".join("?" * len(given))
        return {row: (name,) for row, name in facts.execute(f"SELECT id, name FROM facts WHERE id IN ({marks})", given)}

    return order
