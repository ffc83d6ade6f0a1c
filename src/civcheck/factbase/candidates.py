"""What the sources may say of a claim: facts and sentences that share its rare words, its names or its numbers, as Statements.

The union of four ways to find them: rare English stems and Chinese pairs of characters, the names of a termbase in the
other language, and the numbers as either language writes them.
"""

from __future__ import annotations

from collections import defaultdict
from math import log
from typing import TYPE_CHECKING

from civcheck.extract.senses import chinese_words, english_words
from civcheck.extract.tables import stopwords
from civcheck.extract.words import phrase_terms, terms
from civcheck.factbase.frequency import rows_with
from civcheck.factbase.index import sources_of
from civcheck.factbase.postings import Postings, Query
from civcheck.factbase.term_counts import all_rows, rows_of
from civcheck.factbase.units import Units
from civcheck.model.mention import FigureMention, NameMention

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from civcheck.extract.terms import Matcher
    from civcheck.factbase.kept import Kept
    from civcheck.factbase.units import Unit
    from civcheck.model.statement import Statement
    from civcheck.model.term import Concept

MOST_CANDIDATES = 12
_LIKELY = 0.4
"""What shares less than this part of the weight that the likeliest shares is not read."""
_OF_A_ROW = 1.6
_MOST_QUOTED = 10
_FEWEST_IN_PHRASE, _MOST_IN_PHRASE = 3, 8
_RARE = 0.7
_MOST_TERMS = 14
_PER_TERM = 2500
_MOST_ACROSS, _FEWEST_ACROSS, _MOST_WORDS = 8, 2, 20
"""Sentences in the other language that are read, words that they share with the claim, and words of a sense that are looked for."""
_MOST_WEIGHED = 200_000
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
        self._others: dict[str, bool] = {}
        self._weights = _Weights(self._found_weight)
        tables = {False: (facts, "facts")} | ({True: (texts, "passages")} if texts is not None else {})
        self._rows = {key: all_rows(db) if key else _facts_in(db) for key, (db, _) in tables.items()}
        self._postings = {key: Postings(db, table) for key, (db, table) in tables.items()}

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
        return self._weights[sense]

    def weigh(self, sense: str) -> float:
        """Give how telling a sense is: the inverse document frequency of its rarest word (K. Spärck Jones, 1972).

        What is said by several words is as telling as the commonest of them.
        """
        return self._weights[sense]

    def _found_weight(self, sense: str) -> float:
        return min(map(self._phrase_weight, (sense, *chinese_words(sense))))

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
            self._counts[key] = rows_of(db, word) if texts else rows_with(db, word, self._rows[texts])
        return self._counts[key]

    def units(self, claim: Statement) -> list[Unit]:
        """Give the facts and sentences that may bear on a claim, the likeliest first."""
        found: list[Unit] = []
        for number in dict.fromkeys([*self._candidates(claim, texts=False), *self._across(claim, texts=False)]):
            found += self._units.of_fact(number)
        if self.texts is not None:
            rows = [*self._candidates(claim, texts=True), *self._across(claim, texts=True)]
            blocks = dict.fromkeys(self._blocks(rows))
            for file, block in blocks:
                found += self._units.of_block(file, block)
        return found

    def _candidates(self, claim: Statement, *, texts: bool) -> list[int]:
        queries = [*self._rare(claim, texts=texts), *self._keys(claim, texts=texts)][: _MOST_TERMS * 2]
        ranked = self._postings[texts].ranked(queries, MOST_CANDIDATES * (1 + texts))
        if texts:
            ranked = sorted(((row, weight * self._fullness(row)) for row, weight in ranked), key=lambda pair: -pair[1])[:MOST_CANDIDATES]
        least = ranked[0][1] * _LIKELY if ranked else 0.0
        return [row for row, weight in ranked if weight >= least]

    def _fullness(self, row: int) -> float:
        """Give how much more a row says than its own few words: its header and the title of its table stand elsewhere."""
        assert self.texts is not None
        (kind,) = self.texts.execute("SELECT kind FROM passages WHERE id = ?", (row,)).fetchone()
        return _OF_A_ROW if kind == "row" else 1.0

    def _across(self, claim: Statement, *, texts: bool) -> list[int]:
        """Give the facts or sentences in the other language that hold the words and numbers of a claim: two of them at least."""
        db = self.texts if texts else self.facts
        if db is None or (texts and not self._has_other(claim.language)):
            return []
        scores: dict[int, float] = defaultdict(float)
        hits: dict[int, int] = defaultdict(int)
        for phrases in _other_words(claim):
            rows = db.execute(_OF_TEXTS if texts else _OF_FACTS, (" OR ".join(phrases), claim.language, _PER_TERM)).fetchall()
            for (row,) in rows:
                scores[row] += log(1 + self._rows[texts] / max(len(rows), 1))
                hits[row] += 1
        shared = sorted((-score, row) for row, score in scores.items() if hits[row] >= _FEWEST_ACROSS)[:_MOST_ACROSS]
        return [row for score, row in shared if score <= shared[0][0] * _LIKELY]

    def _has_other(self, language: str) -> bool:
        """Say whether the sources say anything in another language."""
        if language not in self._others:
            assert self.texts is not None
            row = self.texts.execute("SELECT 1 FROM passages WHERE language <> ? LIMIT 1", (language,)).fetchone()
            self._others[language] = row is not None
        return self._others[language]

    def _rare(self, claim: Statement, *, texts: bool) -> list[Query]:
        """Give the terms of a claim, the rarest first, with their weights."""
        rows = self._rows[texts]
        known = {term for term in terms(claim.text) if term not in stopwords.ENGLISH}
        counted = sorted((count, term) for term in known if (count := self._count(texts, term)))
        return [Query(term, log(1 + rows / count), count) for count, term in counted[:_MOST_TERMS]]

    def _keys(self, claim: Statement, *, texts: bool) -> Iterator[Query]:
        """Give what finds a claim in the other language: names of the termbase, and numbers as they are written there."""
        for placed in claim.mentions:
            mention = placed.mention
            if isinstance(mention, NameMention) and mention.term is not None and mention.term in self.concepts:
                for term in self.concepts[mention.term].terms:
                    if term.language[:2] != claim.language and term.form == "full" and (stems := phrase_terms(term.text)[0]):
                        yield Query(" ".join(stems), 2.0, min(self._count(texts, stem) for stem in stems))
            elif isinstance(mention, FigureMention) and mention.value is not None:
                for text in _written(mention):
                    yield Query(text, 3.0, self._count(texts, text))

    def blocks_with(self, words: str) -> Iterator[list[Unit]]:
        """Give the sentences of each block of the sources that some quoted words may stand in, the likeliest first."""
        if self.texts is None:
            return
        rows = self._rows[True]
        known = sorted((count, term) for term in set(terms(words)) if (count := self._count(True, term)))  # noqa: FBT003
        queries = [Query(term, log(1 + rows / count), count) for count, term in known[:_MOST_TERMS]]
        likely = [row for row, _ in self._postings[True].ranked(queries, _MOST_QUOTED)]
        for file, block in dict.fromkeys(self._blocks([*self._with_phrase(words), *likely])):
            yield self._units.of_block(file, block)

    def _with_phrase(self, words: str) -> list[int]:
        """Give sentences that hold the first of some words in their order: common words alone would find others first."""
        assert self.texts is not None
        stems = phrase_terms(words)[0][:_MOST_IN_PHRASE]
        if len(stems) < _FEWEST_IN_PHRASE:
            return []
        query = "SELECT rowid FROM fts WHERE fts MATCH ? ORDER BY rowid LIMIT ?"
        return [row for (row,) in self.texts.execute(query, (f'"{" ".join(stems)}"', _MOST_QUOTED))]

    def _blocks(self, numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
        assert self.texts is not None
        for number in numbers:
            file, block, kind = self.texts.execute("SELECT file, block, kind FROM passages WHERE id = ?", (number,)).fetchone()
            if kind not in _LEFT_OUT:
                yield file, block

    def parallel(self, unit: Unit) -> list[Unit]:
        """Give the sentences of the paragraphs beside a sentence that are in the other language: a text with its translation."""
        return self._units.parallel(unit)


class _Weights(dict[str, float]):
    """Weights of senses that were asked for: a look into a dictionary costs a third of a call."""

    def __init__(self, find: Callable[[str], float]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, sense: str) -> float:
        """Find a weight."""
        if len(self) > _MOST_WEIGHED:
            self.clear()
        found = self[sense] = self._find(sense)
        return found


_OF_TEXTS = "SELECT f.rowid FROM fts AS f JOIN passages AS p ON p.id = f.rowid WHERE f.fts MATCH ? AND p.language <> ? LIMIT ?"
_OF_FACTS = "SELECT rowid FROM fts WHERE fts MATCH ?1 AND ?2 = 'zh' LIMIT ?3"
"""Facts are told in English."""


def _other_words(claim: Statement) -> Iterator[list[str]]:
    """Give what each word of a claim may be in the other language, as phrases of the full-text index; and its smaller numbers."""
    for sense in list(dict.fromkeys(word.sense for word in claim.words if word.sense.isascii()))[:_MOST_TERMS]:
        words = chinese_words(sense) if claim.language == "en" else english_words(sense)
        phrases = [f'"{" ".join(stems)}"' for word in words[:_MOST_WORDS] if (stems := phrase_terms(word)[0])]
        if phrases:
            yield phrases
    for placed in claim.of_kind("figure"):
        value = placed.mention.value if isinstance(placed.mention, FigureMention) else None
        if value is not None and 10 <= value < 100 and value == int(value):  # noqa: PLR2004  larger ones find a sentence by themselves
            yield [f'"{int(value)}"']


def _facts_in(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT count(*) FROM facts").fetchone()[0])


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
