"""What the sources may say of a claim: facts and sentences that share its rare words, its names or its numbers, as Statements.

The union of four ways to find them: rare English stems and Chinese pairs of characters, the names of a termbase in the
other language, and the numbers as either language writes them.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, replace
from math import log
from typing import TYPE_CHECKING

from civcheck.extract.passage import passage_of
from civcheck.extract.senses import chinese_words, english_words
from civcheck.extract.statements import statements
from civcheck.extract.tables import stopwords
from civcheck.extract.words import phrase_terms, terms
from civcheck.factbase.fact_statements import fact_statement, surroundings_of
from civcheck.factbase.frequency import rows_with
from civcheck.factbase.index import sources_of
from civcheck.factbase.records import unpack_fact
from civcheck.model.location import Location
from civcheck.model.mention import FigureMention, NameMention
from civcheck.model.statement import Surroundings

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.extract.passage import Passage
    from civcheck.extract.terms import Matcher
    from civcheck.model.document import BlockKind
    from civcheck.model.fact import Fact, Source
    from civcheck.model.statement import Statement
    from civcheck.model.term import Concept

MOST_CANDIDATES = 12
_LIKELY = 0.4
"""What shares less than this part of the weight that the likeliest shares is not read."""
_MOST_QUOTED = 10
_RARE = 0.7
_BESIDE = 2
"""So many blocks away a paragraph's translation may stand: a page number may be between them."""
_MOST_POSTINGS = 6000
_MOST_TERMS = 14
_PER_TERM = 2500
_LEANT_ON = 3
"""Sentences at the end of a paragraph that the next one may lean on."""
_MOST_ACROSS, _FEWEST_ACROSS, _MOST_WORDS = 8, 2, 20
"""Sentences in the other language that are read, words that they share with the claim, and words of a sense that are looked for."""
_LEFT_OUT = frozenset({"heading", "running-head", "page-number", "rule", "contents", "code", "note", "source-line"})


@dataclass(frozen=True, slots=True)
class Unit:
    """One thing that a source says: a fact, or a sentence of a source at hand.

    `place` is the file and the hull of its words, by which a fact and the sentence that it rests on are known as one.
    """

    statement: Statement
    source: Source | None
    location: Location | None
    fact: Fact | None = None
    place: tuple[str, int, int] = ("", 0, 0)


class Corpus:
    """The facts and the sources at hand, asked for what may bear on a claim. What was read once is kept."""

    def __init__(
        self, facts: sqlite3.Connection, texts: sqlite3.Connection | None, matcher: Matcher, concepts: Mapping[str, Concept],
        paths: Mapping[str, str],
    ) -> None:  # fmt: skip
        self.facts, self.texts, self.matcher, self.concepts = facts, texts, matcher, concepts
        self.paths = paths
        self._sources = {source.id: source for _, source in sources_of(facts)}
        self._by_path = {path: self._sources[own] for own, path in paths.items() if own in self._sources}
        self._counts: dict[tuple[bool, str], int] = {}
        self._weights: dict[str, float] = {}
        self._units: dict[tuple[str, int], list[Unit]] = {}
        self._passages: dict[tuple[int, int], Passage] = {}
        self._known: dict[str, Surroundings] = {}
        self._others: dict[str, bool] = {}
        self._rows = {db is texts: _rows(db, "passages" if db is texts else "facts") for db in (facts, texts) if db is not None}

    @property
    def rare(self) -> float:
        """The weight from which on a sense is rare: that of a word that few of the rows hold."""
        return _RARE * log(2 + sum(self._rows.values()))

    def __call__(self, sense: str) -> float:
        """Give the weight of a sense."""
        return self.weigh(sense)

    def weigh(self, sense: str) -> float:
        """Give how telling a sense is: the inverse document frequency of its rarest word (K. Spärck Jones, 1972).

        What is said by several words is as telling as the commonest of them.
        """
        found = self._weights.get(sense)
        if found is None:
            found = self._weights[sense] = min(map(self._phrase_weight, (sense, *chinese_words(sense))))
        return found

    def _phrase_weight(self, phrase: str) -> float:
        words = phrase_terms(phrase)[0] or (phrase,)
        return max(map(self._weight, words[:3]))

    def _weight(self, word: str) -> float:
        rows = sum(self._rows.values())
        count = sum(self._count(db is self.texts, word) for db in (self.facts, self.texts) if db is not None)
        return log(1 + (rows + 1) / (max(count, 0.8) + 0.5))

    def _count(self, texts: bool, word: str) -> int:  # noqa: FBT001  which of the two indexes
        key = texts, word
        if key not in self._counts:
            db = self.texts if texts else self.facts
            assert db is not None
            self._counts[key] = rows_with(db, word, self._rows[texts])
        return self._counts[key]

    def units(self, claim: Statement) -> list[Unit]:
        """Give the facts and sentences that may bear on a claim, the likeliest first."""
        found: list[Unit] = []
        for number in self._candidates(self.facts, claim, texts=False):
            found += self._fact_units(number)
        if self.texts is not None:
            rows = [*self._candidates(self.texts, claim, texts=True), *self._across(claim)]
            blocks = dict.fromkeys(self._blocks(rows))
            for file, block in blocks:
                found += self._block_units(file, block)
        return found

    def _candidates(self, db: sqlite3.Connection, claim: Statement, *, texts: bool) -> list[int]:
        scores: dict[int, float] = defaultdict(float)
        left = _MOST_POSTINGS
        queries = [*self._rare(claim, texts=texts), *self._keys(claim)]
        for match, weight in queries[: _MOST_TERMS * 2]:
            rows = db.execute("SELECT rowid FROM fts WHERE fts MATCH ? LIMIT ?", (match, min(_PER_TERM, left))).fetchall()
            for (row,) in rows:
                scores[row] += weight
            left -= len(rows)
            if left <= 0:
                break
        return _likely(scores)[:MOST_CANDIDATES]

    def _across(self, claim: Statement) -> list[int]:
        """Give the sentences in the other language that hold the words of a claim in it: two words at least."""
        assert self.texts is not None
        if not self._has_other(claim.language):
            return []
        scores: dict[int, float] = defaultdict(float)
        hits: dict[int, int] = defaultdict(int)
        for sense in list(dict.fromkeys(word.sense for word in claim.words if word.sense.isascii()))[:_MOST_TERMS]:
            words = chinese_words(sense) if claim.language == "en" else english_words(sense)
            phrases = [f'"{" ".join(stems)}"' for word in words[:_MOST_WORDS] if (stems := phrase_terms(word)[0])]
            if not phrases:
                continue
            query = "SELECT f.rowid FROM fts AS f JOIN passages AS p ON p.id = f.rowid WHERE f.fts MATCH ? AND p.language <> ? LIMIT ?"
            rows = self.texts.execute(query, (" OR ".join(phrases), claim.language, _PER_TERM)).fetchall()
            for (row,) in rows:
                scores[row] += log(1 + self._rows[True] / max(len(rows), 1))
                hits[row] += 1
        return _likely({row: score for row, score in scores.items() if hits[row] >= _FEWEST_ACROSS})[:_MOST_ACROSS]

    def _has_other(self, language: str) -> bool:
        """Say whether the sources say anything in another language."""
        if language not in self._others:
            assert self.texts is not None
            row = self.texts.execute("SELECT 1 FROM passages WHERE language <> ? LIMIT 1", (language,)).fetchone()
            self._others[language] = row is not None
        return self._others[language]

    def _rare(self, claim: Statement, *, texts: bool) -> list[tuple[str, float]]:
        """Give the terms of a claim, the rarest first, with their weights."""
        rows = self._rows[texts]
        known = {term for term in terms(claim.text) if term not in stopwords.ENGLISH}
        counted = sorted((count, term) for term in known if (count := self._count(texts, term)))
        return [(_quoted(term), log(1 + rows / count)) for count, term in counted[:_MOST_TERMS]]

    def _keys(self, claim: Statement) -> Iterator[tuple[str, float]]:
        """Give what finds a claim in the other language: names of the termbase, and numbers as they are written there."""
        for placed in claim.mentions:
            mention = placed.mention
            if isinstance(mention, NameMention) and mention.term is not None and mention.term in self.concepts:
                for term in self.concepts[mention.term].terms:
                    if term.language[:2] != claim.language and term.form == "full" and (stems := phrase_terms(term.text)[0]):
                        yield f'"{" ".join(stems)}"', 2.0
            elif isinstance(mention, FigureMention) and mention.value is not None:
                for text in _written(mention):
                    yield _quoted(text), 3.0

    def blocks_with(self, words: str) -> Iterator[list[Unit]]:
        """Give the sentences of each block of the sources that some quoted words may stand in, the likeliest first."""
        if self.texts is None:
            return
        scores: dict[int, float] = defaultdict(float)
        known = sorted((count, term) for term in set(terms(words)) if (count := self._count(True, term)))  # noqa: FBT003
        left = _MOST_POSTINGS
        for count, term in known[:_MOST_TERMS]:
            rows = self.texts.execute("SELECT rowid FROM fts WHERE fts MATCH ? LIMIT ?", (_quoted(term), min(_PER_TERM, left))).fetchall()
            for (row,) in rows:
                scores[row] += log(1 + self._rows[True] / count)
            left -= len(rows)
            if left <= 0:
                break
        likely = sorted(scores, key=lambda row: (-scores[row], row))[:_MOST_QUOTED]
        for file, block in dict.fromkeys(self._blocks(likely)):
            yield self._block_units(file, block)

    def _blocks(self, numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
        assert self.texts is not None
        for number in numbers:
            file, block, kind = self.texts.execute("SELECT file, block, kind FROM passages WHERE id = ?", (number,)).fetchone()
            if kind not in _LEFT_OUT:
                yield file, block

    def _fact_units(self, number: int) -> list[Unit]:
        key = "fact", number
        if key not in self._units:
            (record,) = self.facts.execute("SELECT record FROM facts WHERE id = ?", (number,)).fetchone()
            self._units[key] = [self.fact_unit(unpack_fact(record))]
        return self._units[key]

    def fact_named(self, name: str) -> Unit | None:
        """Give a fact by its name."""
        row = self.facts.execute("SELECT id FROM facts WHERE name = ?", (name,)).fetchone()
        return self._fact_units(row[0])[0] if row else None

    def fact_unit(self, fact: Fact) -> Unit:
        """Make a unit of a fact."""
        from civcheck.factbase.gist import foremost, recorded_place

        source = self._sources.get(fact.source)
        evidence = foremost(fact)
        location = recorded_place(source, evidence) if source else None
        path = self.paths.get(fact.source)
        if location and path:
            location = self._in_file(location, path)
        hull = evidence.region.hull
        return Unit(
            fact_statement(fact, source, self.matcher, self._known_of(source)),
            source,
            location,
            fact,
            (path or fact.source, hull.start, hull.end),
        )

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

    def _block_units(self, file: int, block: int) -> list[Unit]:
        key = str(file), block
        if key not in self._units:
            self._units[key] = list(self._read_block(file, block))
        return self._units[key]

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
        return [found for (other,) in beside for found in self._block_units(file, other)]

    def _read_block(self, file: int, block: int) -> Iterator[Unit]:
        assert self.texts is not None
        rows = self.texts.execute(
            "SELECT parts, text, line, col, page, section, kind, box, around FROM passages WHERE file = ? AND block = ? ORDER BY start",
            (file, block),
        ).fetchall()
        (path,) = self.texts.execute("SELECT path FROM files WHERE id = ?", (file,)).fetchone()
        source = self._by_path.get(path)
        section, kind, box = rows[0][5:8]
        passage = replace(_passage([(json.loads(row[0]), row[1]) for row in rows], kind), block=block)
        before = self._around(file, rows[0][8], section, box)
        known = self._known_of(source)
        places = [(row[2], row[3], row[4]) for row in rows]
        starts = [json.loads(row[0])[0][0] for row in rows]
        today = source.issued if source else None
        read = statements([*before, passage], today=today, terms=self.matcher, known=known, context=len(before), titles=True)
        for statement in read:
            at = max((number for number, start in enumerate(starts) if start <= statement.region.start), default=0)
            line, column, page = places[at]
            column += statement.region.start - starts[at]
            location = Location(source.id if source else None, path, statement.region, line, column, page, None, section, statement.text)
            yield Unit(statement, source, location, None, (path, statement.region.start, statement.region.end))

    def _around(self, file: int, blocks: str, section: str | None, box: str | None) -> list[Passage]:
        """Give the passages that stand around a block: its headings, and the blocks that the index names, in order."""
        titles = [title for title in (section or "").split(" › ")[-2:] if title]
        heads = [replace(passage_of(title, "heading"), block=-1) for title in titles]
        heads += [passage_of(box, "box-title")] if box else []
        found: list[Passage] = []
        for number in map(int, filter(None, blocks.split(","))):
            passage = self._passage_at(file, number)
            if passage.kind != "heading" or passage.text.lstrip("# ").strip() not in titles:
                found.append(passage)
        ahead = [passage for passage in found if passage.kind == "heading"]
        return [*ahead, *heads, *(passage for passage in found if passage.kind != "heading")]

    def _passage_at(self, file: int, block: int) -> Passage:
        """Give the last sentences of a block."""
        key = file, block
        if key not in self._passages:
            assert self.texts is not None
            rows = self.texts.execute(
                "SELECT parts, text, kind FROM passages WHERE file = ? AND block = ? ORDER BY start DESC LIMIT ?", (file, block, _LEANT_ON)
            ).fetchall()
            sentences = [(json.loads(row[0]), row[1]) for row in reversed(rows)]
            self._passages[key] = replace(_passage(sentences, rows[0][2]), block=block)
        return self._passages[key]

    def _known_of(self, source: Source | None) -> Surroundings:
        if source is None:
            return Surroundings()
        if source.id not in self._known:
            self._known[source.id] = surroundings_of(source, self.matcher)
        return self._known[source.id]


def _likely(scores: Mapping[int, float]) -> list[int]:
    """Give the rows that share most with a claim."""
    best = max(scores.values(), default=0.0)
    return sorted((row for row, score in scores.items() if score >= best * _LIKELY), key=lambda row: (-scores[row], row))


def _rows(db: sqlite3.Connection, table: str) -> int:
    return int((db.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone() or (0,))[0])


def _quoted(term: str) -> str:
    return '"' + term.replace('"', '""') + '"'


def _written(figure: FigureMention) -> Iterator[str]:
    """Give a number as the scale words of either language leave it: 610000000 as 6.1 (hundred million) and 610 (million)."""
    value = figure.value
    assert value is not None
    if abs(value) < 100:  # noqa: PLR2004  too common to find anything by
        return
    for scale in (1, 10_000, 100_000_000, 1_000_000, 1_000_000_000, 1_000):
        scaled = value / scale
        text = f"{scaled:f}".rstrip("0").rstrip(".") if "." in f"{scaled:f}" else f"{scaled:f}"
        if scaled >= 1 and len(text.replace(".", "")) <= 5:  # noqa: PLR2004  nobody writes more digits before a scale word
            yield text


def _passage(sentences: Sequence[tuple[list[list[int]], str]], kind: BlockKind) -> Passage:
    """Put the sentences of a block together again, each part at its place in the file."""
    from civcheck.extract.passage import put_together

    slices: dict[tuple[int, int], str] = {}
    for parts, text in sentences:
        at = 0
        for start, end in parts:
            slices[start, end] = text[at : at + end - start]
            at += end - start + 1
    return put_together(slices, [parts[0][0] for parts, _ in sentences], kind)


def paths_at_hand(facts: sqlite3.Connection, texts: sqlite3.Connection) -> dict[str, str]:
    """Give the path of each source of the fact base whose file is at hand, as the facts were made of it."""
    from civcheck.factbase.sources_at_hand import match_sources
    from civcheck.factbase.texts import digests

    found = match_sources([source for _, source in sources_of(facts)], digests(texts))
    return {own: file.path for own, file in found.items() if file.intact}
