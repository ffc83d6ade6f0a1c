"""The index files in the user's cache folder, proved by content, and rebuilt when anything is wrong with them.

An index is a SQLite file. Beside it stands a stamp with the size and times that the file had when it was last written:
a file that was touched by anybody else is not trusted, but built anew. Writers take turns under a lock; readers need
none, since an index that lags behind is told by the files it was made of (`stale`).
"""

from __future__ import annotations

import os
import sqlite3
import time
from binascii import crc32
from typing import TYPE_CHECKING

from civcheck import __version__
from civcheck.model.cache_folder import FOLDER_VARIABLE, cache_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Update = Callable[[sqlite3.Connection, list[str]], None]

_SETTLED_NS = 2_000_000_000
"""A file written less than two seconds before it was read may be written again within the same tick of the clock.

It is read again next time.
"""

FileState = tuple[int, int, int]


class Schema:
    """The tables of one kind of index, and the version of what is put into them."""

    def __init__(self, kind: str, version: str, tables: str) -> None:
        self.kind = kind
        self.version = version
        self.tables = tables


class Cache:
    """An open index, up to date with its files. `note` says why it is kept in memory, where it is."""

    def __init__(self, db: sqlite3.Connection, note: str = "") -> None:
        self.db = db
        self.note = note


class _Place:
    """Where an index is kept: the file, its tables, and the names of what it is about."""

    def __init__(self, target: str, schema: Schema, about: str) -> None:
        self.target = target
        self.schema = schema
        self.about = about

    def mark(self) -> str:
        """Give what the stamp of a whole index says.

        The versions that made it, what it is about, and the state of the file.
        """
        tables = crc32((_TABLES + self.schema.tables).encode())
        versions = f"{__version__} {self.schema.version} {tables:08x} {sqlite3.sqlite_version}"
        return f"{versions}\n{self.about}\n{state_of(self.target)}"

    def trusted(self) -> bool:
        try:
            with open(self.target + ".stamp", encoding="utf-8", errors="surrogateescape") as stamp:
                return stamp.read() == self.mark()
        except OSError:
            return False

    def stamp(self) -> None:
        with open(self.target + ".stamp", "w", encoding="utf-8", errors="surrogateescape") as stamp:
            stamp.write(self.mark())

    def connect(self) -> sqlite3.Connection:
        return connect(self.target)

    def clear(self) -> None:
        """Take the index away, with what SQLite may have left beside it.

        The journal first, lest it be applied to another file.
        """
        for ending in (".stamp", "-journal", "-wal", "-shm", ""):
            if os.path.lexists(self.target + ending):
                os.remove(self.target + ending)


def connect(target: str) -> sqlite3.Connection:
    """Open an index file. A crash of the system may damage it, and then it is built anew: nothing waits for the disk."""
    db = sqlite3.connect(target, isolation_level=None, timeout=60)
    db.executescript("PRAGMA page_size = 16384; PRAGMA cache_size = -65536; PRAGMA synchronous = OFF;")
    return db


def create_tables(db: sqlite3.Connection, schema: Schema) -> None:
    """Make the tables of an index."""
    for statement in (_TABLES + schema.tables).split(";"):
        db.execute(statement)


def open_cache(schema: Schema, key: Iterable[str], paths: list[str], update: Update) -> Cache:
    """Open the index of the files `paths`, up to date.

    `update(db, paths)` is called where a file changed, came or went. `key` tells this index from others of its kind.
    Where the cache folder cannot be written, the index is made in memory.
    """
    # One folder named in two ways has two indexes: they tell of their files as the user does.
    about = "\n".join(f"{os.path.abspath(part)}\t{part}" for part in key)
    # A short name will do: the stamp tells what the index is about, and one about something else is not trusted.
    number = crc32(about.encode(errors="surrogateescape"))
    place = _Place(os.path.join(cache_folder(), f"{schema.kind}-{number:08x}.sqlite"), schema, about)
    db = _open_fresh(place, paths)
    if db is not None:
        return Cache(db)
    try:
        return Cache(_bring_up_to_date(place, paths, update))
    except (OSError, sqlite3.OperationalError) as error:
        memory = connect(":memory:")
        create_tables(memory, schema)
        update(memory, paths)
        reason = getattr(error, "strerror", None) or str(error)
        where = f"{cache_folder()} cannot be written ({reason}); name another folder in {FOLDER_VARIABLE}"
        return Cache(memory, f"the index is kept in memory: {where}")


_TABLES = """
CREATE TABLE files (
  id INTEGER PRIMARY KEY, path TEXT UNIQUE, size INTEGER, mtime INTEGER, ctime INTEGER, settled INTEGER, sha256 TEXT, detail TEXT
);
"""


def distrust_all() -> None:
    """Take the stamps of all indexes away: each is built anew when it is next asked for."""
    folder = cache_folder()
    for name in os.listdir(folder) if os.path.isdir(folder) else ():
        if name.endswith(".stamp"):
            os.remove(os.path.join(folder, name))


def state_of(path: str) -> FileState | None:
    """Give size and times of a file; None where there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns, found.st_ctime_ns


def stale(db: sqlite3.Connection, paths: Iterable[str]) -> Iterator[str]:
    """Give the paths whose files differ from what the index was made of; files that went are among them."""
    known = {row[0]: row[1:] for row in db.execute("SELECT path, size, mtime, ctime, settled FROM files")}
    for path in paths:
        row = known.pop(path, None)
        if row is None or row[:3] != state_of(path) or not row[3]:
            yield path
    yield from known


def record_file(db: sqlite3.Connection, path: str, state: FileState | None, sha256: str, detail: str) -> int:
    """Note the state in which a file was read, before or after its rows are written; gives its number."""
    size, mtime, ctime = state or (-1, 0, 0)
    settled = state is not None and time.time_ns() - max(mtime, ctime) > _SETTLED_NS
    db.execute(
        "INSERT INTO files (path, size, mtime, ctime, settled, sha256, detail) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (path) DO UPDATE SET size = excluded.size, mtime = excluded.mtime, ctime = excluded.ctime,"
        " settled = excluded.settled, sha256 = excluded.sha256, detail = excluded.detail",
        (path, size, mtime, ctime, settled, sha256, detail),
    )
    (number,) = db.execute("SELECT id FROM files WHERE path = ?", (path,)).fetchone()
    return int(number)


def _open_fresh(place: _Place, paths: list[str]) -> sqlite3.Connection | None:
    """Open the index if it is whole and nothing has changed; else None."""
    if not place.trusted():
        return None
    db = None
    try:
        db = place.connect()
        if next(stale(db, paths), None) is None:
            return db
    except sqlite3.DatabaseError:
        pass
    if db is not None:
        db.close()
    return None


def _bring_up_to_date(place: _Place, paths: list[str], update: Update) -> sqlite3.Connection:
    from filelock import FileLock  # only where something is written

    os.makedirs(os.path.dirname(place.target), exist_ok=True)
    with FileLock(place.target + ".lock"):
        # Another run may have done the work while this one waited.
        fresh = _open_fresh(place, paths)
        if fresh is not None:
            return fresh
        if place.trusted():
            try:
                return _write(place, paths, update, anew=False)
            except sqlite3.DatabaseError:
                pass
        return _write(place, paths, update, anew=True)


def _write(place: _Place, paths: list[str], update: Update, *, anew: bool) -> sqlite3.Connection:
    """Update the index, or write it anew.

    The stamp goes first and comes back last: a run that is killed leaves an index that is not trusted.
    """
    if anew:
        place.clear()
    elif os.path.exists(place.target + ".stamp"):
        os.remove(place.target + ".stamp")
    db = place.connect()
    try:
        db.execute("BEGIN IMMEDIATE")
        if anew:
            create_tables(db, place.schema)
        update(db, paths)
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        db.close()
        if not anew:
            place.stamp()
        raise
    place.stamp()
    return db
