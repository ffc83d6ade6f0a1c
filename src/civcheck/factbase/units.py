"""What the sources say, one thing at a time: facts and sentences of the sources at hand, read as Statements, each once."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from civcheck.extract.statements import statements
from civcheck.factbase.fact_statements import fact_statement, surroundings_of
from civcheck.factbase.index import sources_of
from civcheck.factbase.kept import Kept, key_of
from civcheck.factbase.packed import Read, Said
from civcheck.factbase.records import pack_source, unpack_fact
from civcheck.factbase.source_passages import SourcePassages
from civcheck.model.location import Location
from civcheck.model.statement import Surroundings

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from civcheck.extract.terms import Matcher
    from civcheck.model.fact import Fact, Source
    from civcheck.model.statement import Statement

_BESIDE = 2
"""So many blocks away a paragraph's translation may stand: a page number may be between them."""
_MOST_HELD = 4000
"""Blocks and facts that are held in memory: those of a long draft would fill it."""


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """One thing that a source says: a fact, or a sentence of a source at hand.

    `place` is the file and the hull of its words, by which a fact and the sentence that it rests on are known as one.
    `recorded` is where a fact says that it stands.
    """

    said: Said
    source: Source | None
    place: tuple[str, int, int]
    fact: Fact | None = None
    recorded: Location | None = None

    @property
    def statement(self) -> Statement:
        """Give what is said."""
        return self.said.read.statement

    @property
    def location(self) -> Location | None:
        """Give where it stands."""
        if self.fact is not None:
            return self.recorded
        statement, line, column, page, section = self.said.read
        own = self.source.id if self.source else None
        return Location(own, self.place[0], statement.region, line, column, page, None, section, statement.text)


@dataclass(frozen=True, slots=True)
class _File:
    """A file of the index: its path, the source that it is of the fact base, and what everything read in it depends on."""

    path: str
    source: Source | None
    known: tuple[str, ...]


class Units:
    """Reads facts and blocks of the sources at hand, and keeps what they were read as.

    `terms` tells the termbases of `matcher` from others; `paths` are those of the sources at hand.
    """

    def __init__(
        self, facts: sqlite3.Connection, texts: sqlite3.Connection | None, matcher: Matcher, paths: Mapping[str, str],
    ) -> None:  # fmt: skip
        self.facts, self.texts, self.matcher, self.paths = facts, texts, matcher, paths
        self.kept, self.terms = Kept(None), ""
        self._sources = {source.id: source for _, source in sources_of(facts)}
        self._by_path = {path: self._sources[own] for own, path in paths.items() if own in self._sources}
        self._passages = SourcePassages(texts) if texts is not None else None
        self._held: dict[tuple[int, int], list[Unit]] = {}
        self._known: dict[str, Surroundings] = {}
        self._files: dict[int, _File] = {}

    def of_fact(self, number: int) -> list[Unit]:
        """Give the unit of a fact by its number in the index."""
        key = -1, number
        if key not in self._held:
            (record,) = self.facts.execute("SELECT record FROM facts WHERE id = ?", (number,)).fetchone()
            self._hold(key, [self._fact_unit(record)])
        return self._held[key]

    def of_block(self, file: int, block: int) -> list[Unit]:
        """Give the sentences of a block of a source."""
        key = file, block
        if key not in self._held:
            self._hold(key, list(self._block_units(file, block)))
        return self._held[key]

    def parallel(self, unit: Unit) -> list[Unit]:
        """Give the sentences of the paragraphs beside a sentence that are in the other language: a text with its translation."""
        if self.texts is None or unit.fact is not None:
            return []
        path, start, _ = unit.place
        row = self.texts.execute(
            "SELECT p.file, p.block, p.language FROM passages AS p JOIN files ON files.id = p.file WHERE files.path = ? AND p.start <= ?"
            " ORDER BY p.start DESC LIMIT 1",
            (path, start),
        ).fetchone()
        if row is None:
            return []
        file, block, language = row
        beside = self.texts.execute(
            "SELECT DISTINCT block FROM passages WHERE file = ? AND block BETWEEN ? AND ? AND language <> ?",
            (file, block - _BESIDE, block + _BESIDE, language),
        )
        return [found for (other,) in beside for found in self.of_block(file, other)]

    def _hold(self, key: tuple[int, int], units: list[Unit]) -> None:
        if len(self._held) >= _MOST_HELD:
            self._held.clear()
        self._held[key] = units

    def _said(self, known: Sequence[str], read: Callable[[], Iterable[Read]]) -> Sequence[Said]:
        """Give what is kept, or read it and keep it."""
        key = key_of(*known, self.terms)
        found = self.kept.get(key)
        if found is None:
            found = [Said.of(one) for one in read()]
            self.kept.keep(key, found)
        return found

    def _fact_unit(self, record: str) -> Unit:
        from civcheck.factbase.gist import foremost, recorded_place

        fact = unpack_fact(record)
        source = self._sources.get(fact.source)
        evidence = foremost(fact)
        location = recorded_place(source, evidence) if source else None
        path = self.paths.get(fact.source)
        if location and path:
            location = self._in_file(location, path)
        hull = evidence.region.hull
        (said,) = self._said(("fact", record, pack_source(source) if source else ""), lambda: self._read_fact(fact, source))
        return Unit(said, source, (path or fact.source, hull.start, hull.end), fact, location)

    def _read_fact(self, fact: Fact, source: Source | None) -> Iterator[Read]:
        yield Read(fact_statement(fact, source, self.matcher, self._known_of(source)), 0, 0, None, None)

    def _in_file(self, location: Location, path: str) -> Location:
        """Give a recorded place with the words that stand there, where its file is at hand."""
        assert self.texts is not None
        row = self.texts.execute(
            "SELECT p.start, p.text, p.section, p.parts FROM passages AS p JOIN files ON files.id = p.file"
            " WHERE files.path = ? AND p.start <= ? ORDER BY p.start DESC LIMIT 1",
            (path, location.start),
        ).fetchone()
        words = None
        if row and len(location.region.parts) == 1 and len(json.loads(row[3])) == 1 and location.end - row[0] <= len(row[1]):
            words = row[1][location.start - row[0] : location.end - row[0]]
        return replace(location, path=path, text=words, section=row[2] if row else location.section)

    def _block_units(self, file: int, block: int) -> Iterator[Unit]:
        known = self._file(file)
        for said in self._said((*known.known, str(block)), lambda: self._read_block(file, block)):
            yield Unit(said, known.source, (known.path, said.gist.start, said.gist.end))

    def _file(self, file: int) -> _File:
        if file not in self._files:
            assert self.texts is not None
            path, indexed = self.texts.execute("SELECT path, detail FROM files WHERE id = ?", (file,)).fetchone()
            source = self._by_path.get(path)
            self._files[file] = _File(path, source, ("block", indexed, pack_source(source) if source else ""))
        return self._files[file]

    def _read_block(self, file: int, block: int) -> Iterator[Read]:
        assert self._passages is not None
        source = self._file(file).source
        passage, places, before = self._passages.block(file, block)
        today = source.issued if source else None
        given = [*before, passage]
        read = statements(given, today=today, terms=self.matcher, known=self._known_of(source), context=len(before), titles=True)
        for statement in read:
            place = max((one for one in places if one.start <= statement.region.start), key=lambda one: one.start, default=places[0])
            column = place.column + statement.region.start - place.start
            yield Read(statement, place.line, column, place.page, place.section)

    def _known_of(self, source: Source | None) -> Surroundings:
        if source is None:
            return Surroundings()
        if source.id not in self._known:
            self._known[source.id] = surroundings_of(source, self.matcher)
        return self._known[source.id]
