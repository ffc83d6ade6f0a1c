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
from typing import TYPE_CHECKING, Any

from civcheck.audit.records import pack, pack_findings, unpack, unpack_findings
from civcheck.factbase.cache import state_of
from civcheck.factbase.damage import give_up, opened
from civcheck.model.cache_folder import cache_folder
from civcheck.model.code_version import code_version
from civcheck.sources.suffixes import DOCX, HTML, PDF

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from civcheck.audit.group import HotKey
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
"""So many rows that no run asks for any more are kept."""
_OFTEN, _SOON = 64, 2.0
"""A killed run loses the work on no more documents, or of no more seconds, than so many."""
_WAIT = 10.0
"""So many seconds a run waits for another that is writing; that takes milliseconds."""
_READ = ""
"""The rule under which the number of characters of a document is kept."""
_MERGED = "\tmerged"
"""The rule under which findings about many documents are kept."""
Row = tuple[Any, ...]


class AuditCache:
    """The cache of one run. Without a file it keeps nothing, and asks for everything to be done.

    What is to be kept waits in memory and is written at once, so that two runs never wait long for each other.
    """

    def __init__(self, db: sqlite3.Connection | None, target: str = "") -> None:
        self._db = db
        self._target = target
        self._states: list[Row] = []
        self._seen: list[Row] = []
        self._documents = 0
        self._used = 0
        self._written = time.monotonic()

    @classmethod
    def open(cls) -> AuditCache:
        """Open the cache in the user's cache folder; one that keeps nothing where that cannot be written."""
        target = os.path.join(cache_folder(), "audit.sqlite")
        return cls(opened(target, _connect), target)

    @classmethod
    def none(cls) -> AuditCache:
        """Give a cache that keeps nothing."""
        return cls(None)

    @property
    def keeps(self) -> bool:
        """Whether anything is kept at all."""
        return self._db is not None

    def digest(self, path: str) -> str | None:
        """Give the sha256 of a file that has not been touched since it was last read."""
        rows = self._rows("SELECT size, mtime, ctime, sha256 FROM states WHERE path = ?", (_named(path),))
        return next((str(row[3]) for row in rows if row[:3] == state_of(path)), None)

    def saw(self, document: str, rules: Iterable[str], path: str, source: str | None) -> tuple[dict[str, Saw], int | None]:
        """Give what is kept of a document by rule key, and its number of characters, None where it was never read.

        `path` and `source` tell of the file.
        """
        found: dict[str, Saw] = {}
        characters: int | None = None
        rows = self._rows("SELECT rule, check_sum, evidence FROM seen WHERE document = ?", (document,))
        self._used += len(rows)
        for rule, check_sum, packed in rows:
            if crc32(packed.encode()) != check_sum:
                continue
            if rule == _READ:
                characters = int(packed)
            elif rule in rules:
                found[rule] = unpack(packed, rule.partition("\t")[0], path, source)
        return found, characters

    def keep(self, path: str, state: FileState | None, digest: str, document: str, saw: Mapping[str, Saw], size: int) -> None:
        """Keep what was seen in a document, by rule key, with the state in which its file was read."""
        if self._db is None:
            return
        rows = [(rule, pack(one)) for rule, one in saw.items()] + [(_READ, str(size))]
        self.keep_state(path, state, digest)
        self._seen.extend((document, rule, crc32(text.encode()), text) for rule, text in rows)
        self._documents += 1
        if self._documents >= _OFTEN or time.monotonic() - self._written > _SOON:
            self.commit()

    def merged(self, key: str) -> tuple[list[Finding], list[HotKey]] | None:
        """Give the findings about many documents that are kept under a key, and what was not compared; None where nothing is kept."""
        for check_sum, packed in self._rows("SELECT check_sum, evidence FROM seen WHERE document = ? AND rule = ?", (key, _MERGED)):
            if crc32(packed.encode()) == check_sum:
                return unpack_findings(packed)
        return None

    def keep_merged(self, key: str, findings: Sequence[Finding], hot: Sequence[HotKey] = ()) -> None:
        """Keep findings about many documents, and what was not compared, under a key that tells everything they depend on."""
        packed = pack_findings(findings, hot)
        self._seen.append((key, _MERGED, crc32(packed.encode()), packed))

    def keep_state(self, path: str, state: FileState | None, digest: str) -> None:
        """Keep in which state a file had the content `digest`."""
        if self._db is not None and state and time.time_ns() - max(state[1], state[2]) > _SETTLED_NS:
            self._states.append((_named(path), *state, digest))

    def commit(self) -> None:
        """Write what waits to the file, all or nothing."""
        states, seen = self._states, self._seen
        self._states, self._seen, self._documents, self._written = [], [], 0, time.monotonic()
        self._used += len(seen)
        if self._db is None or not (states or seen):
            return
        try:
            with self._db:
                self._db.executemany("INSERT OR REPLACE INTO states VALUES (?, ?, ?, ?, ?)", states)
                self._db.executemany("INSERT OR REPLACE INTO seen VALUES (?, ?, ?, ?)", seen)
        except sqlite3.DatabaseError as error:
            self._give_up(error)

    def close(self) -> None:
        """Write what waits, and let go. Where rows that nobody asks for have become too many, all are taken away."""
        self.commit()
        count = next(iter(self._rows("SELECT max(rowid) FROM seen")), (0,))[0] or 0
        if self._db is None:
            return
        if count > _MOST_ROWS + 2 * self._used:
            with suppress(sqlite3.Error):
                self._db.executescript("BEGIN IMMEDIATE; DELETE FROM seen; DELETE FROM states; COMMIT; VACUUM")
        self._db.close()
        self._db = None

    def _rows(self, query: str, values: Sequence[object] = ()) -> list[Row]:
        if self._db is None:
            return []
        try:
            return self._db.execute(query, values).fetchall()
        except sqlite3.DatabaseError as error:
            self._give_up(error)
            return []

    def _give_up(self, error: sqlite3.DatabaseError) -> None:
        """Keep nothing more in this run."""
        give_up(self._db, self._target, error)
        self._db = None


def _connect(target: str) -> sqlite3.Connection:
    db = sqlite3.connect(target, timeout=_WAIT)
    db.execute("PRAGMA synchronous = OFF")  # a crash of the system may damage it, and then it is begun anew
    if db.execute("PRAGMA user_version").fetchone() != (1,):
        db.executescript(_TABLES)
    db.execute("SELECT path, size, mtime, ctime, sha256 FROM states LIMIT 1").fetchone()
    db.execute("SELECT document, rule, check_sum, evidence FROM seen LIMIT 1").fetchone()
    return db


def _named(path: str) -> bytes:
    """Give the whole path as the system has it: names need not be text."""
    return os.fsencode(os.path.abspath(path))


def document_key(digest: str, path: str, *known: str) -> str:
    """Give the key of a document: its content, its name, what is known of it, and the code that reads it."""
    ending = os.path.splitext(path)[1].lower()
    parts = (code_version(), _library_version(_LIBRARIES.get(ending, "")), digest, path, *known)
    return hashlib.sha256("\0".join(parts).encode(errors="surrogateescape")).hexdigest()[:32]


def rule_key(name: str, options: Mapping[str, object]) -> str:
    """Give the key of a rule with its options."""
    return f"{name}\t{json.dumps(options, sort_keys=True, ensure_ascii=False)}"


@cache
def _library_version(name: str) -> str:
    """Give the version of the library that reads a format: another one may give another text."""
    if not name:
        return ""
    from importlib.metadata import PackageNotFoundError, version  # only where there are such files

    try:
        return version(name)
    except PackageNotFoundError:
        return ""


_LIBRARIES = dict.fromkeys(PDF, "pypdfium2") | dict.fromkeys(HTML | DOCX, "lxml")
