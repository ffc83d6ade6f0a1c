"""What the sources may say of a claim: facts and sentences that share its rare words, its names or its numbers, as Statements.

The union of four ways to find them: rare English stems and Chinese pairs of characters, the names of a termbase in the
other language, and the numbers as either language writes them.
"""

from __future__ import annotations

from collections import defaultdict
from math import log
from typing import TYPE_CHECKING

from civcheck.extract.senses import chinese_words
from civcheck.extract.tables import stopwords
from civcheck.extract.words import phrase_terms, terms
from civcheck.factbase.frequency import rows_with
from civcheck.factbase.index import sources_of
from civcheck.factbase.units import Units
from civcheck.model.mention import FigureMention, NameMention

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.extract.terms import Matcher
    from civcheck.factbase.kept import Kept
    from civcheck.factbase.units import Unit
    from civcheck.model.statement import Statement
    from civcheck.model.term import Concept

MOST_CANDIDATES = 12
_LIKELY = 0.4
"""What shares less than this part of the weight that the likeliest shares is not read."""
_MOST_QUOTED = 10
_RARE = 0.7
_MOST_POSTINGS = 6000
_MOST_TERMS = 14
_PER_TERM = 2500
_LEFT_OUT = frozenset({"heading", "running-head", "page-number", "rule", "contents", "code", "note", "source-line"})


class Corpus:
    """The facts and the sources at hand, asked for what may bear on a claim. What was read once is kept."""

    def __init__(
        self, facts: sqlite3.Connection, texts: sqlite3.Connection | None, matcher: Matcher, concepts: Mapping[str, Concept],
        paths: Mapping[str, str],
    ) -> None:  # fmt: skip
        self.facts, self.texts, self.matcher, self.concepts = facts, texts, matcher, concepts
        self._units = Units(facts, texts, matcher, paths)
        self._counts: dict[tuple[bool, str], int] = {}
        self._weights: dict[str, float] = {}
        self._rows = {db is texts: _rows(db, "passages" if db is texts else "facts") for db in (facts, texts) if db is not None}

    def keep_in(self, kept: Kept, terms: str) -> None:
        """Keep what is read; `terms` tells the termbases from others."""
        self._units.kept, self._units.terms = kept, terms

    def commit(self) -> None:
        """Write what was read, for the next run."""
        self._units.kept.commit()

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
            found += self._units.of_fact(number)
        if self.texts is not None:
            blocks = dict.fromkeys(self._blocks(self._candidates(self.texts, claim, texts=True)))
            for file, block in blocks:
                found += self._units.of_block(file, block)
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
            yield self._units.of_block(file, block)

    def _blocks(self, numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
        assert self.texts is not None
        for number in numbers:
            file, block, kind = self.texts.execute("SELECT file, block, kind FROM passages WHERE id = ?", (number,)).fetchone()
            if kind not in _LEFT_OUT:
                yield file, block

    def parallel(self, unit: Unit) -> list[Unit]:
        """Give the sentences of the paragraphs beside a sentence that are in the other language: a text with its translation."""
        return self._units.parallel(unit)


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


def paths_at_hand(facts: sqlite3.Connection, texts: sqlite3.Connection) -> dict[str, str]:
    """Give the path of each source of the fact base whose file is at hand, as the facts were made of it."""
    from civcheck.factbase.sources_at_hand import match_sources
    from civcheck.factbase.texts import digests

    found = match_sources([source for _, source in sources_of(facts)], digests(texts))
    return {own: file.path for own, file in found.items() if file.intact}
