"""The search index of source files.

Every sentence, heading and table row with its place, whether a fact rests on it or not, and the blocks that stand around it.
"""

from __future__ import annotations

import json
import os
from hashlib import blake2b
from typing import TYPE_CHECKING

from civcheck.errors import ReadError
from civcheck.extract.words import is_chinese, terms_line
from civcheck.factbase.cache import Schema, open_cache, record_file, stale, state_of
from civcheck.factbase.contexts import contexts
from civcheck.factbase.term_rows import TABLE, TermRows, of_language
from civcheck.model.location import Location
from civcheck.model.span import Region

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from civcheck.factbase.cache import Cache
    from civcheck.model.document import Document

SCHEMA = Schema(
    "texts",
    "8",
    """
CREATE TABLE passages (
  id INTEGER PRIMARY KEY AUTOINCREMENT, file INTEGER, start INTEGER, parts TEXT, line INTEGER, col INTEGER, page INTEGER, section TEXT,
  language TEXT, terms TEXT, text TEXT, block INTEGER, kind TEXT, box TEXT,
  around TEXT
);
CREATE INDEX passages_by_file ON passages (file, start);
CREATE INDEX passages_by_block ON passages (file, block);
CREATE TABLE firsts (file INTEGER PRIMARY KEY, row INTEGER);
CREATE VIRTUAL TABLE fts USING fts5 (words, content = '', tokenize = "ascii tokenchars '.%'''");
CREATE VIRTUAL TABLE vocabulary USING fts5vocab (fts, row);
CREATE VIRTUAL TABLE instances USING fts5vocab (fts, instance);
"""
    + TABLE,
)
UNREADABLE = ""
"""The digest of a file that could not be read."""


def open_texts(roots: Sequence[str], paths: list[str], progress: Callable[[Iterable[str]], Iterable[str]] = iter) -> Cache:
    """Open the index of source files, up to date with them. `progress` wraps the files that are read."""
    return open_cache(SCHEMA, roots, paths, lambda db, wanted: update(db, wanted, progress))


def update(db: sqlite3.Connection, paths: list[str], progress: Callable[[Iterable[str]], Iterable[str]] = iter) -> None:
    """Bring the index up to date with the files."""
    from civcheck.sources.read import INSTALL, load, read_bytes  # only where a file is read

    wanted, holders = set(paths), TermRows(db)
    for path in progress(list(stale(db, paths))):
        if path not in wanted:
            _forget(db, path, holders)
            db.execute("DELETE FROM files WHERE path = ?", (path,))
            continue
        state = state_of(path)
        try:
            document = read_bytes(load(path), path)
        except ReadError as error:
            # It is told at every lookup, and read again only when it has changed, or when a library is missing.
            _forget(db, path, holders)
            lasting = all(problem.hint != INSTALL for problem in error.problems)
            record_file(db, path, state if lasting else None, UNREADABLE, str(error))
            continue
        row = db.execute("SELECT sha256, detail FROM files WHERE path = ?", (path,)).fetchone()
        if row is None or row[0] != document.sha256:
            _forget(db, path, holders)
            add_document(db, record_file(db, path, state, document.sha256, ""), document, holders)
        else:
            record_file(db, path, state, document.sha256, row[1])
    holders.write()


def add_document(db: sqlite3.Connection, file: int, document: Document, holders: TermRows) -> None:
    """Add the sentences of a document, whose numbers follow one another; the detail of its file is then the digest of them."""
    (last,) = db.execute("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'passages'").fetchone() or (0,)
    rows, entries, held = [], [], []
    titles = _box_titles(document)
    around = [",".join(map(str, blocks)) for blocks in contexts(document)]
    for number, (region, section, block) in enumerate(_sentences(document), start=last + 1):
        text = region.slice(document.text)
        line, column = document.line_column(region.start)
        parts = ", ".join([f"[{part.start}, {part.end}]" for part in region.parts])
        words = terms_line(text)
        language = "zh" if is_chinese(text) else "en"
        kind = document.layout.kinds[block]
        rows.append(
            (
                number,
                file,
                region.start,
                f"[{parts}]",
                line,
                column,
                None,
                section,
                language,
                words,
                text,
                block,
                kind,
                titles.get(block),
                around[block],
            )
        )
        entries.append((number, words))
        held.append((number, f"{words} {of_language(language)}"))
    db.executemany("INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    db.executemany("INSERT INTO fts (rowid, words) VALUES (?, ?)", entries)
    holders.came(held)
    db.execute("INSERT OR REPLACE INTO firsts VALUES (?, ?)", (file, last + 1))
    # What is read in a block depends on nothing else of its row.
    told = repr([(document.sha256, os.path.splitext(document.path)[1]), *(row[2:9] + row[11:] for row in rows)])
    db.execute("UPDATE files SET detail = ? WHERE id = ?", (blake2b(told.encode(), digest_size=16).hexdigest(), file))


def _box_titles(document: Document) -> dict[int, str]:
    """Give the title of its box for each block that stands in one."""
    boxes, blocks = document.layout.boxes, document.layout.blocks
    return {
        block: " ".join(blocks[box.title].slice(document.text).lstrip("#").split())
        for box in boxes
        for block in range(box.title + 1, box.source + 1)
    }


def _sentences(document: Document) -> Iterator[tuple[Region, str | None, int]]:
    layout = document.layout
    for block, section in enumerate(layout.block_sections):
        path = layout.section_path(section)
        for sentence in range(layout.block_sentences[block], layout.block_sentences[block + 1]):
            yield layout.sentences[sentence], path, block


def _forget(db: sqlite3.Connection, path: str, holders: TermRows) -> None:
    row = db.execute("SELECT id FROM files WHERE path = ?", (path,)).fetchone()
    if row:
        old = db.execute("SELECT id, terms, language FROM passages WHERE file = ?", row).fetchall()
        db.executemany("INSERT INTO fts (fts, rowid, words) VALUES ('delete', ?, ?)", [(number, words) for number, words, _ in old])
        holders.went((number, f"{words} {of_language(language)}") for number, words, language in old)
        db.execute("DELETE FROM firsts WHERE file = ?", row)
        db.execute("DELETE FROM passages WHERE file = ?", row)


def digests(db: sqlite3.Connection) -> dict[str, str]:
    """Give the sha256 of each file that could be read by its path."""
    return dict(db.execute("SELECT path, sha256 FROM files WHERE sha256 <> ?", (UNREADABLE,)))


def unreadable(db: sqlite3.Connection) -> list[str]:
    """Give what is wrong with the files that could not be read."""
    return [detail for (detail,) in db.execute("SELECT detail FROM files WHERE sha256 = ? ORDER BY path", (UNREADABLE,))]


def passage_location(row: tuple[str, str, int, int, int | None, str | None, str], source: str | None) -> Location:
    """Give the location of a passage from its columns path, parts, line, col, page, section and text."""
    path, parts, line, column, page, section, text = row
    return Location(source, path, Region.of(*json.loads(parts)), line, column, page, None, section, text)
