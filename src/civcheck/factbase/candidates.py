"""What the sources may say of a claim: facts and sentences that share its rare words, its names or its numbers, as Statements.

The union of four ways to find them: rare English stems and Chinese pairs of characters, the names of a termbase in the
other language, and the numbers as either language writes them.
"""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

from civcheck.extract.senses import chinese_words
from civcheck.extract.tables import stopwords
from civcheck.extract.words import phrase_terms, terms
from civcheck.factbase.across import Across
from civcheck.factbase.index import sources_of
from civcheck.factbase.ordering import by_name, by_place
from civcheck.factbase.postings import Postings, Query
from civcheck.factbase.term_rows import LANGUAGES, of_language
from civcheck.factbase.units import Units
from civcheck.model.mention import FigureMention, NameMention

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

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
        self._weights = _Weights(self._found_weight)
        self._postings = {False: Postings(facts, "facts", by_name(facts))}
        self._rows = {False: _facts_in(facts)}
        self._across = {False: Across(self._postings[False], {"en": self._rows[False]})}  # facts are told in English
        if texts is not None:
            self._postings[True] = postings = Postings(texts, "passages", by_place(texts))
            self._rows[True] = sum(postings.count(of_language(language)) for language in LANGUAGES)
            self._across[True] = Across(postings, {language: postings.count(of_language(language)) for language in LANGUAGES})

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
        count = sum(postings.count(word) for postings in self._postings.values())
        return log(1 + (rows + 1) / (max(count, 0.8) + 0.5))

    def units(self, claim: Statement) -> list[Unit]:
        """Give the facts and sentences that may bear on a claim, the likeliest first."""
        found: list[Unit] = []
        for number in self.likeliest(claim, texts=False):
            found += self._units.of_fact(number)
        if self.texts is not None:
            for file, block in dict.fromkeys(self._blocks(self.likeliest(claim, texts=True))):
                found += self._units.of_block(file, block)
        return found

    def likeliest(self, claim: Statement, *, texts: bool) -> list[int]:
        """Give the numbers of the facts, or of the sentences, that may bear on a claim, the likeliest first."""
        return list(dict.fromkeys([*self._candidates(claim, texts=texts), *self._across[texts].likeliest(claim, _LIKELY)]))

    def _candidates(self, claim: Statement, *, texts: bool) -> list[int]:
        queries = [*self._rare(set(terms(claim.text)) - stopwords.ENGLISH, texts=texts), *self._keys(claim, texts=texts)][: _MOST_TERMS * 2]
        ranked = self._postings[texts].ranked(queries, MOST_CANDIDATES * (1 + texts), _LIKELY / _OF_A_ROW)
        if texts:
            fullness = self._fullness([row for row, _ in ranked])
            ranked = sorted(((row, weight * fullness[row]) for row, weight in ranked), key=lambda pair: -pair[1])[:MOST_CANDIDATES]
        least = ranked[0][1] * _LIKELY if ranked else 0.0
        return [row for row, weight in ranked if weight >= least]

    def _fullness(self, rows: Sequence[int]) -> dict[int, float]:
        """Give how much more each row says than its own few words: the header and the title of its table stand elsewhere."""
        assert self.texts is not None
        marks = ",".join("?" * len(rows))
        kinds = self.texts.execute(f"SELECT id, kind FROM passages WHERE id IN ({marks})", rows)
        return {row: _OF_A_ROW if kind == "row" else 1.0 for row, kind in kinds}

    def _rare(self, known: AbstractSet[str], *, texts: bool) -> list[Query]:
        """Give the rarest of some terms, with their weights."""
        rows, count = self._rows[texts], self._postings[texts].count
        counted = sorted((held, term) for term in known if (held := count(term)))
        return [Query(term, log(1 + rows / held), held) for held, term in counted[:_MOST_TERMS]]

    def _keys(self, claim: Statement, *, texts: bool) -> Iterator[Query]:
        """Give what finds a claim in the other language: names of the termbase, and numbers as they are written there."""
        count = self._postings[texts].count
        for placed in claim.mentions:
            mention = placed.mention
            if isinstance(mention, NameMention) and mention.term is not None and mention.term in self.concepts:
                for term in self.concepts[mention.term].terms:
                    if term.language[:2] != claim.language and term.form == "full" and (stems := phrase_terms(term.text)[0]):
                        yield Query(" ".join(stems), 2.0, min(map(count, stems)))
            elif isinstance(mention, FigureMention) and mention.value is not None:
                for text in _written(mention):
                    yield Query(text, 3.0, count(text))

    def blocks_with(self, words: str) -> Iterator[list[Unit]]:
        """Give the sentences of each block of the sources that some quoted words may stand in, the likeliest first."""
        if self.texts is None:
            return
        queries = self._rare(set(terms(words)), texts=True)
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
        marks = ",".join("?" * len(numbers))
        found = self.texts.execute(f"SELECT id, file, block, kind FROM passages WHERE id IN ({marks})", numbers)
        known = {number: (file, block, kind) for number, file, block, kind in found}
        for file, block, kind in map(known.__getitem__, numbers):
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
