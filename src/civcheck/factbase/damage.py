"""Files of a cache that are broken: they are put aside and begun anew."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_NOT_DAMAGED = frozenset({
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
})  # fmt: skip
"""What SQLite says where the file is sound but cannot be used now; the low byte of its codes."""


def is_damaged(error: sqlite3.DatabaseError) -> bool:
    """Say whether the file itself is at fault: no database, another one, or a broken one; not locked, full or read-only."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF not in _NOT_DAMAGED


def put_aside(target: str) -> None:
    """Take a damaged cache away with what SQLite may have left beside it: the journal first, lest it be applied to another file.

    A run that has it open goes on with the file that has no name any more; nothing it says depends on it.
    """
    for ending in ("-journal", "-wal", "-shm", ""):
        with suppress(OSError):
            os.remove(target + ending)


def give_up(db: sqlite3.Connection | None, target: str, error: sqlite3.DatabaseError) -> None:
    """Close a cache that failed; a damaged file is put aside, so that the next run begins it anew."""
    with suppress(sqlite3.Error):
        if db is not None:
            db.close()
    if is_damaged(error):
        put_aside(target)


def opened(target: str, connect: Callable[[str], sqlite3.Connection]) -> sqlite3.Connection | None:
    """Open a cache, anew where it is damaged; None where nothing can be written."""
    for _ in range(2):
        try:
            os.makedirs(os.path.dirname(target), exist_ok=True)
            return connect(target)
        except sqlite3.DatabaseError as error:
            if not is_damaged(error):
                break
            put_aside(target)
        except OSError:
            break
    return None
