"""What the sentences of sources and the statements of facts were read as, kept by content: nothing is read twice.

A row is found by everything that it depends on: the content of the file, what is known of the source, the termbases and
the code itself. When one of them changes, the old row is not asked for any more. SQLite keeps a killed run from leaving
half a row, and every row carries a checksum. A damaged file is put aside and begun anew; where nothing can be written,
nothing is kept.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import sqlite3
import zlib
from binascii import crc32
from contextlib import suppress
from typing import TYPE_CHECKING

from civcheck.factbase.damage import give_up, opened, put_aside
from civcheck.model.cache_folder import cache_folder
from civcheck.model.code_version import code_version

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.factbase.packed import Said

_VERSION = 1
_TABLES = f"""
BEGIN IMMEDIATE;
DROP TABLE IF EXISTS read;
CREATE TABLE read (id INTEGER PRIMARY KEY, check_sum INTEGER, packed BLOB);
PRAGMA user_version = {_VERSION};
COMMIT;
"""
_MOST_BYTES = 500_000_000
"""A larger file is begun anew: most of it, nobody asks for any more."""
_OFTEN = 256
"""A killed run loses the work on no more rows than so many."""
_WAIT = 5.0
"""So many seconds a run waits for another that is writing; that takes milliseconds."""


class Kept:
    """What is kept, for one run. Without a file it keeps nothing."""

    def __init__(self, db: sqlite3.Connection | None, target: str = "") -> None:
        self._db = db
        self._target = target
        self._waiting: list[tuple[int, int, bytes]] = []

    @classmethod
    def open(cls) -> Kept:
        """Open the file in the user's cache folder; give one that keeps nothing where that cannot be written."""
        target = os.path.join(cache_folder(), "statements.sqlite")
        with suppress(OSError):
            if os.path.getsize(target) > _MOST_BYTES:
                put_aside(target)
        return cls(opened(target, _connect), target)

    def get(self, key: bytes) -> Sequence[Said] | None:
        """Give what is kept under a key."""
        if self._db is None:
            return None
        try:
            row = self._db.execute("SELECT check_sum, packed FROM read WHERE id = ?", (_number(key),)).fetchone()
        except sqlite3.DatabaseError as error:
            self._give_up(error)
            return None
        if row is None or row[0] != crc32(key + row[1]):
            return None
        from civcheck.factbase.packed import unpack

        try:
            return unpack(row[1])
        except (pickle.PickleError, zlib.error, EOFError, ValueError, TypeError):
            return None  # another program wrote it

    def keep(self, key: bytes, said: Sequence[Said]) -> None:
        """Keep what something was read as; it is written with the next ones."""
        if self._db is None:
            return
        from civcheck.factbase.packed import pack

        packed = pack(said)
        self._waiting.append((_number(key), crc32(key + packed), packed))
        if len(self._waiting) >= _OFTEN:
            self.commit()

    def commit(self) -> None:
        """Write what waits to the file, all or nothing."""
        waiting, self._waiting = self._waiting, []
        if self._db is None or not waiting:
            return
        try:
            with self._db:
                self._db.executemany("INSERT OR REPLACE INTO read VALUES (?, ?, ?)", waiting)
            if os.path.getsize(self._target) > _MOST_BYTES:
                self._db = None
        except OSError:
            self._db = None
        except sqlite3.DatabaseError as error:
            self._give_up(error)

    def _give_up(self, error: sqlite3.DatabaseError) -> None:
        """Keep nothing more in this run."""
        give_up(self._db, self._target, error)
        self._db = None


def key_of(*parts: str) -> bytes:
    """Give the key of what depends on all these, and on the code."""
    told = "\0".join((code_version(), *parts))
    return hashlib.blake2b(told.encode(errors="surrogateescape"), digest_size=16).digest()


def _number(key: bytes) -> int:
    return int.from_bytes(key[:8], "big", signed=True)


def _connect(target: str) -> sqlite3.Connection:
    db = sqlite3.connect(target, timeout=_WAIT)
    db.execute("PRAGMA synchronous = OFF")  # a crash of the system may damage it, and then it is begun anew
    if db.execute("PRAGMA user_version").fetchone() != (_VERSION,):
        db.executescript(_TABLES)
    db.execute("SELECT id, check_sum, packed FROM read LIMIT 1").fetchone()
    return db
