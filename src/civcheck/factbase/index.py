"""The search index of a fact base: SQLite FTS5 without the text itself, brought up to date fact by fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.errors import FactFileError, ReadError, TermFileError
from civcheck.extract.words import SEPARATOR, terms_line
from civcheck.factbase.cache import Schema, open_cache, record_file, stale, state_of
from civcheck.factbase.term_index import TABLES, forget_concepts
from civcheck.factbase.term_rows import TABLE, TermRows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from civcheck.errors.problem import Problem
    from civcheck.factbase.cache import Cache
    from civcheck.factbase.store import FactBase
    from civcheck.model.edtf import Edtf
    from civcheck.model.fact import Fact, Source

SCHEMA = Schema(
    "facts",
    "9",
    """
CREATE TABLE facts (
  id INTEGER PRIMARY KEY AUTOINCREMENT, file INTEGER, chunk BLOB, name TEXT UNIQUE, source TEXT, low TEXT, high TEXT,
  kinds TEXT, languages TEXT, tags TEXT, terms TEXT, gist TEXT, record TEXT
);
CREATE INDEX facts_by_file ON facts (file);
CREATE TABLE evidence (file INTEGER, start INTEGER, end INTEGER, fact INTEGER, PRIMARY KEY (file, start, end, fact)) WITHOUT ROWID;
CREATE VIRTUAL TABLE fts USING fts5 (statement, rest, content = '', tokenize = "ascii tokenchars '.%'''");
CREATE VIRTUAL TABLE vocabulary USING fts5vocab (fts, row);
CREATE VIRTUAL TABLE instances USING fts5vocab (fts, instance);
"""
    + TABLE
    + TABLES,
)
FIELD_SEPARATOR = "\x1f"
_MOVES = {"up": "increase", "down": "decrease"}
"""What a figure with a direction is found by, however its statement says it."""


def open_index(base: FactBase) -> Cache:
    """Open the index of a fact base, up to date with its files. Raises FactFileError where they have bad fields."""
    files, terms = list(base.files), [path for path in base.terms if path not in base.files]

    def bring_up_to_date(db: sqlite3.Connection, _: list[str]) -> None:
        from civcheck.factbase.term_index import index_general

        update(db, files, terms)
        index_general(db)

    return open_cache(SCHEMA, base.roots, files + terms, bring_up_to_date)


def update(db: sqlite3.Connection, paths: list[str], terms: Sequence[str] = ()) -> None:
    """Bring the index up to date with the fact files and the termbases."""
    from civcheck.factbase.yaml_io import quick_allocation  # reading YAML is slow to import

    with quick_allocation():
        _update(db, paths, [path for path in stale(db, [*paths, *terms]) if path not in terms])
        _update_terms(db, terms)


def _update_terms(db: sqlite3.Connection, terms: Sequence[str]) -> None:
    """Bring the index up to date with the termbases. Raises TermFileError."""
    changed = set(stale(db, terms))
    problems: list[Problem] = []
    for path in (path for path in terms if path in changed):
        _update_termbase(db, path, problems)
    if problems:
        raise TermFileError(problems)


def _update_termbase(db: sqlite3.Connection, path: str, problems: list[Problem]) -> None:
    from civcheck.factbase.term_index import index_concepts
    from civcheck.factbase.terms.load import parse_terms
    from civcheck.sources.read import load

    state = state_of(path)
    try:
        data = load(path)
        digest = content_digest(data)
        if db.execute("SELECT 1 FROM files WHERE path = ? AND sha256 = ?", (path, digest)).fetchone():
            record_file(db, path, state, digest, "")
            return
        concepts = parse_terms(data, path, problems)
    except ReadError as error:
        problems += error.problems
        return
    file = record_file(db, path, state, digest, "")
    forget_concepts(db, file)
    index_concepts(db, file, concepts)


def _update(db: sqlite3.Connection, paths: list[str], changed: list[str]) -> None:
    from civcheck.factbase.updating import load_all

    wanted, holders = set(paths), TermRows(db)
    for path in changed:
        if path not in wanted:
            _forget_file(db, path, holders)
    if all(_update_file(db, path, paths, holders) for path in changed if path in wanted):
        holders.write()
        return
    # Two facts have one name. Unless that is an error of the files, a source has only moved from one file to another: start anew.
    load_all(paths)
    for statement in (
        "DELETE FROM facts", "DELETE FROM evidence", "DELETE FROM concepts", "DELETE FROM terms", "DELETE FROM files",
        "DELETE FROM holders", "INSERT INTO fts (fts) VALUES ('delete-all')",
    ):  # fmt: skip
        db.execute(statement)
    holders = TermRows(db)
    for path in paths:
        _update_file(db, path, paths, holders)
    holders.write()


def _update_file(db: sqlite3.Connection, path: str, paths: list[str], holders: TermRows) -> bool:
    """Bring the index up to date with one file; False where a fact has a name that is taken. Raises FactFileError."""
    from civcheck.factbase.updating import changed_facts, load_all

    state = state_of(path)
    problems: list[Problem] = []
    change = changed_facts(db, path, problems)
    if problems:
        load_all(paths)
        raise FactFileError(problems)
    if change is None:
        _touch(db, path)
        return True
    remove_facts(db, change.gone, holders)
    file = record_file(db, path, state, change.sha256, _detail(change.source))
    return add_facts(db, file, change.source, change.came, holders)


def _detail(source: Source) -> str:
    from civcheck.factbase.gist import source_in_words
    from civcheck.factbase.records import pack_source

    return f"{source_in_words(source)}{FIELD_SEPARATOR}{pack_source(source)}"


def sources_of(db: sqlite3.Connection) -> list[tuple[int, Source]]:
    """Give the source of each fact file with the number of the file, by path."""
    return [(number, source_of(detail)) for number, detail in db.execute("SELECT id, detail FROM files WHERE detail <> '' ORDER BY path")]


def digest_of_terms(db: sqlite3.Connection, terms: Sequence[str]) -> str:
    """Give what tells termbases from others: their contents, in order."""
    known = dict(db.execute("SELECT path, sha256 FROM files WHERE detail = ''"))
    return " ".join(known[path] for path in terms)


def source_of(detail: str) -> Source:
    """Give the source that the index tells of a fact file."""
    from civcheck.factbase.records import unpack_source

    return unpack_source(detail.partition(FIELD_SEPARATOR)[2])


def add_facts(db: sqlite3.Connection, file: int, source: Source, facts: Iterable[tuple[bytes, Fact]], holders: TermRows) -> bool:
    """Add facts of a file, each with the digest of its text; False where one has a name that is taken."""
    import sqlite3

    from civcheck.factbase.records import pack_fact

    languages, issued = ",".join(source.languages), source.issued
    (last,) = db.execute("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'facts'").fetchone() or (0,)
    rows, entries, places = [], [], []
    for number, (chunk, fact) in enumerate(facts, start=last + 1):
        columns = search_columns(fact)
        when = fact.as_of or fact.date or issued
        tags = f",{','.join(fact.tags)}," if fact.tags else ""
        rows.append((
            number, file, chunk, fact.name, fact.source, *_days(when), kinds_of(fact, source), languages, tags,
            FIELD_SEPARATOR.join(columns), FIELD_SEPARATOR.join(gist_of(fact, source)), pack_fact(fact),
        ))  # fmt: skip
        entries.append((number, *columns))
        places += [(file, part.start, part.end, number) for item in fact.evidence for part in item.region.parts]
    try:
        db.executemany("INSERT INTO facts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    except sqlite3.IntegrityError:
        return False
    db.executemany("INSERT INTO fts (rowid, statement, rest) VALUES (?, ?, ?)", entries)
    db.executemany("INSERT OR IGNORE INTO evidence VALUES (?, ?, ?, ?)", places)
    holders.came((number, " ".join(columns)) for number, *columns in entries)
    return True


def _days(when: Edtf | None) -> tuple[str | None, str | None]:
    """Give the first and the last day of a date, an open end as far away as can be; none for what has no date."""
    return (when.low or "0000", when.high or "9999") if when else (None, None)


def remove_facts(db: sqlite3.Connection, numbers: Iterable[int], holders: TermRows) -> None:
    """Take facts out of the index."""
    for number in numbers:
        file, columns = db.execute("SELECT file, terms FROM facts WHERE id = ?", (number,)).fetchone()
        # An FTS5 table without content forgets a row only when it is told the row's words again.
        values = (number, *columns.split(FIELD_SEPARATOR))
        holders.went([(number, columns)])
        db.execute("INSERT INTO fts (fts, rowid, statement, rest) VALUES ('delete', ?, ?, ?)", values)
        db.execute("DELETE FROM facts WHERE id = ?", (number,))
        db.execute("DELETE FROM evidence WHERE file = ? AND fact = ?", (file, number))


def gist_of(fact: Fact, source: Source) -> tuple[str, ...]:
    """Give what a fact is shown by where its source is not at hand.

    Statement, what it says, and the place in its parts.
    """
    from civcheck.factbase.gist import foremost, said_in_words
    from civcheck.model.printable import one_line

    evidence = foremost(fact)
    bounds = " ".join([f"{part.start} {part.end}" for part in evidence.region.parts])
    line, column = (str(number or "") for number in (evidence.line, evidence.column))
    return one_line(fact.statement), said_in_words(fact), one_line(source.file), line, column, one_line(evidence.section or ""), bounds


def search_columns(fact: Fact) -> tuple[str, str]:
    """Give the terms by which a fact is found: of its statement, and of the rest (what it names and counts, its tags and dates)."""
    named = [*fact.names, fact.place, fact.event, fact.speaker, *[figure.counted for figure in fact.figures]]
    values = [str(number) for figure in fact.figures for number in (figure.value, figure.low, figure.high) if number is not None]
    moves = [_MOVES[figure.direction] for figure in fact.figures if figure.direction in _MOVES]
    dates = [date.text.replace("-", " ") for date in (fact.as_of, fact.date) if date]
    rest = [*filter(None, named), fact.id.replace("-", " "), *fact.tags, *values, *moves, *dates]
    return terms_line(fact.statement), terms_line(SEPARATOR.join(rest))


def kinds_of(fact: Fact, source: Source) -> str:
    """Give the kinds of mention that a fact holds, between commas, and what else a search wants to know of it at once.

    "place": it has one; "holding": it tells how things stand, a figure with its day, month or year; "drafted": no person has checked
    it.
    """
    kinds = [
        "figure" if fact.figures else "",
        "date" if fact.as_of or fact.date else "",
        "name" if fact.names or fact.place or fact.event else "",
        "quote" if fact.speaker else "",
        "place" if fact.place else "",
        "holding" if fact.as_of and fact.figures and "/" not in fact.as_of.text else "",
        "drafted" if fact.status == "drafted" else "",
        "official" if source.rank == "official" else "",
    ]
    return f",{','.join(filter(None, kinds))},"


def _forget_file(db: sqlite3.Connection, path: str, holders: TermRows) -> None:
    row = db.execute("SELECT id FROM files WHERE path = ?", (path,)).fetchone()
    remove_facts(db, [number for (number,) in db.execute("SELECT id FROM facts WHERE file = ?", row).fetchall()], holders)
    forget_concepts(db, *row)
    db.execute("DELETE FROM files WHERE id = ?", row)


def _touch(db: sqlite3.Connection, path: str) -> None:
    """Note the new time of a file whose content is the same."""
    digest, detail = db.execute("SELECT sha256, detail FROM files WHERE path = ?", (path,)).fetchone()
    record_file(db, path, state_of(path), digest, detail)


def content_digest(data: bytes) -> str:
    """Give the digest by which the content of a file is known."""
    import hashlib

    return hashlib.sha256(data).hexdigest()
