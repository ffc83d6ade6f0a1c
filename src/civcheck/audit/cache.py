"""What the rules saw in each file, kept by content: an unchanged file is not read again.

A row is found by everything that it depends on: the bytes of the file, its name, what is known of it, the rule with its
options, and the code itself. Nothing has to be thrown away when one of them changes: the old row is not asked for any
more. SQLite keeps a killed run from leaving half a row, and every row carries a checksum. A damaged file is put aside
and begun anew; where nothing can be written, nothing is kept.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import time
from binascii import crc32
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from civcheck import __version__
from civcheck.audit.records import pack, pack_findings, unpack, unpack_findings
from civcheck.factbase.cache import cache_folder, state_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from civcheck.audit.local import Saw
    from civcheck.factbase.cache import FileState
    from civcheck.model.finding import Finding

_TABLES = """
CREATE TABLE IF NOT EXISTS states (path TEXT PRIMARY KEY, size INTEGER, mtime INTEGER, ctime INTEGER, sha256 TEXT);
CREATE TABLE IF NOT EXISTS seen (document TEXT, rule TEXT, check_sum INTEGER, evidence TEXT, PRIMARY KEY (document, rule));
PRAGMA user_version = 1;
"""
_SETTLED_NS = 2_000_000_000
"""A file written less than two seconds ago may be written again within the same tick of the clock: its state tells nothing."""
_MOST_ROWS = 500_000
_READ = ""
"""The rule under which the number of characters of a document is kept."""
_MERGED = "\tmerged"
"""The rule under which findings about many documents are kept."""


class AuditCache:
    """The cache of one run. Without a file it keeps nothing, and asks for everything to be done."""

    def __init__(self, db: sqlite3.Connection | None, target: str = "") -> None:
        self._db = db
        self._target = target

    @classmethod
    def open(cls) -> AuditCache:
        """Open the cache in the user's cache folder; one that keeps nothing where that cannot be written."""
        target = os.path.join(cache_folder(), "audit.sqlite")
        for _ in range(2):
            try:
                os.makedirs(os.path.dirname(target), exist_ok=True)
                return cls(_connect(target), target)
            except sqlite3.OperationalError:
                return cls(None)
            except sqlite3.DatabaseError:
                _put_aside(target)
            except OSError:
                return cls(None)
        return cls(None)

    @classmethod
    def none(cls) -> AuditCache:
        """Give a cache that keeps nothing."""
        return cls(None)

    @property
    def keeps(self) -> bool:
        """Whether anything is kept at all."""
        return self._db is not None

    def digests(self, paths: Sequence[str]) -> dict[str, str]:
        """Give the sha256 of those files that have not been touched since they were last read."""
        known: dict[str, tuple[FileState, str]] = {}
        for absolute, size, mtime, ctime, digest in self._rows("SELECT path, size, mtime, ctime, sha256 FROM states"):
            known[absolute] = (size, mtime, ctime), digest
        found = {}
        for path in paths:
            state, digest = known.get(os.path.abspath(path), (None, ""))
            if state is not None and state == state_of(path):
                found[path] = digest
        return found

    def saw(self, document: str, rules: Iterable[str], path: str, source: str | None) -> tuple[dict[str, Saw], int]:
        """Give what is kept of a document by rule key, and its number of characters. `path` and `source` tell of the file."""
        found: dict[str, Saw] = {}
        characters = 0
        for rule, check_sum, packed in self._rows("SELECT rule, check_sum, evidence FROM seen WHERE document = ?", (document,)):
            if crc32(packed.encode()) != check_sum:
                continue
            if rule == _READ:
                characters = int(packed)
            elif rule in rules:
                found[rule] = unpack(packed, rule.partition("\t")[0], path, source)
        return found, characters

    def keep(self, path: str, state: FileState | None, digest: str, document: str, saw: Mapping[str, Saw], size: int) -> None:
        """Keep what was seen in a document, by rule key, with the state in which its file was read."""
        rows = [(rule, pack(one)) for rule, one in saw.items()] + [(_READ, str(size))]
        self.keep_state(path, state, digest)
        self._write(
            "INSERT OR REPLACE INTO seen VALUES (?, ?, ?, ?)", [(document, rule, crc32(text.encode()), text) for rule, text in rows]
        )

    def merged(self, key: str) -> list[Finding] | None:
        """Give the findings about many documents that are kept under a key; None where there are none."""
        for check_sum, packed in self._rows("SELECT check_sum, evidence FROM seen WHERE document = ? AND rule = ?", (key, _MERGED)):
            if crc32(packed.encode()) == check_sum:
                return unpack_findings(packed)
        return None

    def keep_merged(self, key: str, findings: Sequence[Finding]) -> None:
        """Keep findings about many documents under a key that tells everything they depend on."""
        packed = pack_findings(findings)
        self._write("INSERT OR REPLACE INTO seen VALUES (?, ?, ?, ?)", [(key, _MERGED, crc32(packed.encode()), packed)])

    def keep_state(self, path: str, state: FileState | None, digest: str) -> None:
        """Keep in which state a file had the content `digest`."""
        if state and time.time_ns() - max(state[1], state[2]) > _SETTLED_NS:
            self._write("INSERT OR REPLACE INTO states VALUES (?, ?, ?, ?, ?)", [(os.path.abspath(path), *state, digest)])

    def commit(self) -> None:
        """Write what was kept so far to the file."""
        if self._db is not None:
            with suppress(sqlite3.Error):
                self._db.commit()

    def close(self) -> None:
        """Write what was kept, and let go. A cache that has grown too large is begun anew next time."""
        self.commit()
        if self._db is None:
            return
        count = next(iter(self._rows("SELECT max(rowid) FROM seen")), (0,))[0] or 0
        self._db.close()
        self._db = None
        if count > _MOST_ROWS:
            _put_aside(self._target)

    def _rows(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        if self._db is None:
            return []
        try:
            return self._db.execute(query, values).fetchall()
        except sqlite3.DatabaseError:
            self._give_up()
            return []

    def _write(self, query: str, rows: Sequence[Sequence[object]]) -> None:
        if self._db is None:
            return
        try:
            self._db.executemany(query, rows)
        except sqlite3.DatabaseError:
            self._give_up()

    def _give_up(self) -> None:
        """Keep nothing more in this run: the file is damaged, locked or full. The next run begins it anew if need be."""
        with suppress(sqlite3.Error):
            if self._db is not None:
                self._db.close()
        self._db = None


def _connect(target: str) -> sqlite3.Connection:
    db = sqlite3.connect(target, timeout=30)
    db.execute("PRAGMA synchronous = OFF")  # a crash of the system may damage it, and then it is begun anew
    if db.execute("PRAGMA user_version").fetchone() != (1,):
        db.executescript(_TABLES)
    db.execute("SELECT count(*) FROM (SELECT 1 FROM seen LIMIT 1)").fetchone()
    return db


def _put_aside(target: str) -> None:
    """Take a damaged cache away with what SQLite may have left beside it: the journal first, lest it be applied to another file."""
    for ending in ("-journal", "-wal", "-shm", ""):
        with suppress(OSError):
            os.remove(target + ending)


def document_key(digest: str, path: str, *known: str) -> str:
    """Give the key of a document: its content, its name, what is known of it, and the code that reads it."""
    return hashlib.sha256("\0".join((code_version(), digest, path, *known)).encode(errors="surrogateescape")).hexdigest()[:32]


def rule_key(name: str, options: Mapping[str, object]) -> str:
    """Give the key of a rule with its options."""
    return f"{name}\t{json.dumps(options, sort_keys=True, ensure_ascii=False)}"


@cache
def code_version() -> str:
    """Tell this code from any other: the version, and in a working copy the state of every file."""
    root = Path(__file__).resolve().parent.parent
    states = [
        (entry.name, entry.stat().st_size, entry.stat().st_mtime_ns)
        for part in ("audit", "extract", "sources", "model", "compare", "factbase")
        for folder in [root / part, *sorted(path for path in (root / part).rglob("*") if path.is_dir() and path.name != "__pycache__")]
        for entry in sorted(os.scandir(folder), key=lambda entry: entry.name)
        if entry.is_file()
    ]
    return f"{__version__} {crc32(repr(states).encode()):08x}"
