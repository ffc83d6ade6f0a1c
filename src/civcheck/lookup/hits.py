"""Facts and passages as hits: each with its place, and a sentence that a fact covers only once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from civcheck.factbase.index import FIELD_SEPARATOR, source_of, sources_of
from civcheck.lookup.results import Gist, Hit
from civcheck.model.printable import place_line

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from civcheck.factbase.sources_at_hand import AtHand
    from civcheck.lookup.query import Term
    from civcheck.lookup.results import Filters
    from civcheck.model.fact import Fact, FactEvidence, Source
    from civcheck.model.location import Location


class Indexes:
    """What is searched: the index of the facts, and that of the source files at hand or None."""

    def __init__(self, facts: sqlite3.Connection, texts: sqlite3.Connection | None = None) -> None:
        self.facts = facts
        self.texts = texts

    def both(self) -> list[sqlite3.Connection]:
        """Give those there are."""
        return [db for db in (self.facts, self.texts) if db is not None]


class Folder:
    """The sources of one lookup: what the fact base says of them, which are at hand, and the texts that were opened."""

    def __init__(self, indexes: Indexes, terms: tuple[Term, ...], language: str | None = None) -> None:
        self.indexes = indexes
        self.terms = terms
        self.language = language
        self.at_hand: dict[str, AtHand] = {}
        self.fact_files: dict[str, int] = {}
        self._sources: dict[str, Source] = {}
        self._texts: dict[str, str] = {}
        if indexes.texts:
            from civcheck.factbase.sources_at_hand import match_sources
            from civcheck.factbase.texts import digests

            for number, source in sources_of(indexes.facts):
                self._sources[source.id] = source
                self.fact_files[source.id] = number
            self.at_hand = match_sources(self._sources.values(), digests(indexes.texts))

    def source(self, fact: Fact) -> Source:
        """Give the source of a fact."""
        if fact.source not in self._sources:
            query = "SELECT files.detail FROM facts JOIN files ON files.id = facts.file WHERE facts.name = ?"
            (detail,) = self.indexes.facts.execute(query, (fact.name,)).fetchone()
            self._sources[fact.source] = source_of(detail)
        return self._sources[fact.source]

    def text(self, path: str) -> str:
        """Give the canonical text of a file, read once."""
        from civcheck.sources.read import load, text_of  # only where a file is read

        if path not in self._texts:
            self._texts[path] = text_of(load(path), path)
        return self._texts[path]

    def fact_hit(self, fact: Fact, points: float, gist: Gist, evidence: FactEvidence | None = None) -> Hit:
        """Make a hit of a fact, at a piece of its evidence: the foremost, if none is named."""
        from civcheck.factbase.gist import foremost, recorded_place
        from civcheck.factbase.marks import holds
        from civcheck.lookup.highlight import find, in_document

        evidence = evidence or foremost(fact, self.language)
        source = self.source(fact)
        recorded = recorded_place(source, evidence)
        file = self.at_hand.get(fact.source)
        if file is None:
            return Hit(points, gist, recorded, source, fact)
        text = self.text(file.path)
        if not holds(text, evidence):
            return Hit(points, gist, recorded, source, fact, issue=f"{file.path} has changed here since: run `civcheck verify`")
        words = evidence.region.slice(text)
        start = evidence.region.start
        line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
        section = self._section(file.path, start)
        location = replace(recorded, path=file.path, line=line, column=column, section=section, text=words)
        return Hit(points, gist, location, source, fact, in_document(evidence.region, find(words, self.terms)))

    def _section(self, path: str, start: int) -> str | None:
        """Give the section path of a place in a file at hand."""
        query = "SELECT section FROM passages WHERE file = (SELECT id FROM files WHERE path = ?) AND start <= ? ORDER BY start DESC LIMIT 1"
        row = self.indexes.texts.execute(query, (path, start)).fetchone() if self.indexes.texts else None
        return row[0] if row else None

    def passage_hit(self, location: Location, points: float, filters: Filters) -> Hit | None:
        """Make a hit of a passage; None where a filter leaves it out."""
        from civcheck.lookup.highlight import find, in_document

        source = next((self._sources[name] for name, file in self.at_hand.items() if file.path == location.path), None)
        if filters.sources and (source is None or source.id not in filters.sources):
            return None
        issued = source and source.issued
        if (filters.since or filters.until) and not (issued and issued.meets(filters.since, filters.until)):
            return None
        matches = in_document(location.region, find(location.text or "", self.terms))
        named = replace(location, source=source.id if source else None)
        return Hit(points, None, named, source, matches=matches) if matches else None


def together(folder: Folder, facts: Iterable[Hit], passages: Iterable[Hit]) -> list[Hit]:
    """Bring facts and passages together: a passage whose words lie in the evidence of a fact is told as that fact."""
    hits = {hit.gist.name: hit for hit in facts if hit.gist}
    alone: list[Hit] = []
    for passage in passages:
        if any(_shows(hit, passage) for hit in hits.values()):
            continue
        covering = _covering(folder, passage)
        before = hits.get(covering[0].name) if covering else None
        if covering is None or (before and before.matches):
            alone.append(passage)
            continue
        fact, evidence, gist = covering
        hits[fact.name] = folder.fact_hit(fact, max(passage.score, before.score if before else 0.0), gist, evidence)
    return [*hits.values(), *alone]


def _shows(hit: Hit, passage: Hit) -> bool:
    """Say whether the words found in a passage are those that a fact is shown with."""
    if hit.location is None or passage.location is None or hit.location.path != passage.location.path:
        return False
    region = hit.location.region
    return all(region.covers(span) for span in passage.matches)


def _covering(folder: Folder, passage: Hit) -> tuple[Fact, FactEvidence, Gist] | None:
    """Give the fact, and its evidence, that holds all the words found in a passage.

    Of several, the one with the shortest evidence.
    """
    if passage.source is None or passage.location is None:
        return None
    from civcheck.factbase.marks import holds
    from civcheck.factbase.records import unpack_fact

    text = folder.text(passage.location.path)
    first = passage.matches[0]
    rows = folder.indexes.facts.execute(
        f"SELECT DISTINCT {GIST}, facts.record FROM evidence JOIN facts ON facts.id = evidence.fact JOIN files ON files.id = facts.file"
        " WHERE evidence.file = ? AND evidence.start <= ? AND evidence.end >= ?",
        (folder.fact_files[passage.source.id], first.start, first.end),
    )
    found = [
        (len(evidence.region.hull), fact.name, fact, evidence, gist)
        for gist, fact in ((gist_from(columns), unpack_fact(record)) for *columns, record in rows)
        for evidence in fact.evidence
        if evidence.role == "says" and all(evidence.region.covers(span) for span in passage.matches) and holds(text, evidence)
    ]
    return min(found, key=lambda row: row[:2])[2:] if found else None


GIST = "facts.name, facts.gist, files.detail"
"""The columns of which the gist of a fact is made."""


def gist_from(columns: Sequence[str]) -> Gist:
    """Make the gist of its columns."""
    name, lines, detail = columns
    statement, said, path, line, column, section, bounds = lines.split(FIELD_SEPARATOR)
    numbers = bounds.split()
    place = place_line(path, line, column, "", section, zip(numbers[::2], numbers[1::2], strict=True))
    return Gist(name, statement, said, detail.partition(FIELD_SEPARATOR)[0], place)
