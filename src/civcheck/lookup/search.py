"""The search itself: candidates from the indexes, their scores, and facts and passages brought together as one answer."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from civcheck.extract.tables import stopwords
from civcheck.extract.words import stem, terms_line, tokens
from civcheck.factbase.index import FIELD_SEPARATOR, sources_of
from civcheck.lookup.hits import GIST, Folder, gist_from, together
from civcheck.lookup.names import Spelling, named, with_other_names
from civcheck.lookup.query import Query, parse
from civcheck.lookup.rank import LEAST_COVERAGE, Weighed, coverage, other_names, score
from civcheck.lookup.results import Answer, Filters, Hit
from civcheck.lookup.vocabulary import correct, frequency, holds, weight

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from civcheck.lookup.hits import Indexes
    from civcheck.lookup.query import Term
    from civcheck.model.location import Location
    from civcheck.model.span import Span

    _Row = tuple[float, str, str, str, str]
    """A fact that answers: its negative score, name, lines of the gist, detail of its file, and record."""

_CANDIDATES = 80
_PASSAGE_CANDIDATES = 200
_RARE_SHARE = 20
"""A word that more than a twentieth of the rows hold chooses no candidates where another does."""
_ALWAYS_RARE = 500
_WEAK = 0.35
_PAIR = 0.5
"""Pairs of characters overlap: a word of three is two of them."""
_NOWHERE = 0.4
"""A word that is nowhere is told as such, and no reason to be silent about the others."""
_NOWHERE_PAIR = 0.1
"""Two characters that stand together nowhere are most often the end of one word and the beginning of the next."""
_FIRST = 0.04
"""What the order of BM25 adds: it tells apart what coverage does not."""
_PASSAGE_FACTOR = 0.85
"""What a person recorded goes before what the text says of itself."""


def lookup(indexes: Indexes, question: str, filters: Filters | None = None, *, limit: int = 10, brief: bool = False) -> Answer:
    """Answer a question; `limit` 0 gives all hits.

    A brief answer has of a fact only the gist where the texts are not at hand: all that is shown to people, in half the
    time.
    """
    filters = filters or Filters()
    names = tuple(term for name in filters.names if (term := named(name, indexes.facts, indexes.both())))
    query, missing, corrected = _corrected(indexes, with_other_names(_parsed(question), indexes.facts, indexes.both()))
    if not query.terms:
        query = Query(question, names)
    folder = Folder(indexes, (*query.terms, *names), filters.language)
    also = _Also(query, names)
    found = sorted(_facts(indexes.facts, also, filters))
    # Without texts to bring them together with, only the facts that are shown need be made.
    shown = found[:limit] if limit and not indexes.texts else found
    facts = [_fact_hit(folder, row, brief=brief and not indexes.texts) for row in shown]
    passages: list[Hit] = []
    if indexes.texts and not filters.facts_only:
        places = _passages(indexes.texts, also, filters)
        passages = [hit for location, points in places if (hit := folder.passage_hit(location, points, filters))]
    hits = sorted(together(folder, facts, passages), key=_order)
    hits = [hit for hit in hits if hit.score >= hits[0].score / 2]
    return Answer(
        query=question,
        hits=tuple(hits[:limit] if limit else hits),
        total=len(hits) + len(found) - len(shown),
        more=len(found) == _CANDIDATES,
        places=len({place for hit in hits for place in _places(hit)}),
        missing=missing,
        corrected=tuple((typed, _as_written(hits, read)) for typed, read in corrected),
        sources=indexes.facts.execute("SELECT count(*) FROM files WHERE detail <> ''").fetchone()[0],
        also=tuple(also.used),
        names=filters.names,
        at_hand=len(folder.at_hand),
        texts=indexes.texts.execute("SELECT count(*) FROM files").fetchone()[0] if indexes.texts else 0,
    )


def _parsed(question: str) -> Query:
    query = parse(question)
    if not any(character.isdigit() or character in "第万萬亿億" for character in question):
        return query
    from civcheck.lookup.values import with_values  # most questions have no figures

    return with_values(query)


class _Also:
    """A question with the names that all results must hold, and the other names by which results were found."""

    def __init__(self, query: Query, names: Sequence[Term]) -> None:
        self.query = query
        self.names = names
        self.spellings = [Spelling(term) for term in names]
        self.used: dict[str, None] = {}

    def use(self, row: str) -> None:
        """Note by which names a row answers."""
        self.used |= dict.fromkeys(other_names(self.query, row))

    def match(self, expression: str, column: str = "") -> str:
        """Give the FTS5 expression that demands the names too; they stand in a column."""
        if not self.names or not expression:
            return expression
        return " AND ".join([f"({expression})", *(f"{column}({term.match})" for term in self.names)])

    def in_fact(self, record: str) -> bool:
        """Say whether a fact names all the names."""
        if not self.names:
            return True
        from civcheck.factbase.records import unpack_fact

        fact = unpack_fact(record)
        fields = [*fact.names, fact.speaker, fact.place, fact.event]
        return all(any(map(spelling.found, fields)) for spelling in self.spellings)


def _places(hit: Hit) -> Iterator[tuple[str, int]]:
    """Give where the words found in a hit start; a word that an interruption splits is one place."""
    if hit.location is None:
        return
    breaks = {after.start: before.end for before, after in pairwise(hit.location.region.parts)}
    last = -1
    words = ""
    for match in hit.matches:
        own = _words_at(hit.location, match)
        if breaks.get(match.start, -2) != last or (own == words and len(own) > 1):  # the word twice, with the break between
            yield hit.location.path, match.start
        last, words = match.end, own


def _words_at(location: Location, span: Span) -> str:
    """Give the words at a span of a location whose text is known."""
    at = 0
    for part in location.region.parts:
        if part.covers(span):
            return (location.text or "")[at + span.start - part.start : at + span.end - part.start]
        at += len(part) + 1
    return ""


def _fact_hit(folder: Folder, row: _Row, *, brief: bool) -> Hit:
    points, _, lines, detail, record = row
    gist = gist_from((row[1], lines, detail))
    if brief:
        return Hit(-points, gist)
    from civcheck.factbase.records import unpack_fact

    return folder.fact_hit(unpack_fact(record), -points, gist)


def source_ids(indexes: Indexes) -> list[str]:
    """Give the ids of the sources that the fact base knows."""
    return sorted(source.id for _, source in sources_of(indexes.facts))


def _order(hit: Hit) -> tuple[float, bool, str, int]:
    name = hit.gist.name if hit.gist else hit.location.path if hit.location else ""
    return -round(hit.score, 6), hit.gist is None, name, hit.location.start if hit.location else 0


def _as_written(hits: list[Hit], found_stem: str) -> str:
    """Give a word that has a stem as the hits write it."""
    texts = (text for hit in hits for text in (hit.gist and hit.gist.statement, hit.location and hit.location.text) if text)
    written = (token for text in texts for token, _, _, _ in tokens(text) if stem(token) == found_stem)
    return next(written, found_stem)


def _corrected(indexes: Indexes, query: Query) -> tuple[Query, tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Replace words that are nowhere by the nearest ones that are.

    Gives those for which there are none, and what became of the others.
    """
    terms: list[Term] = []
    nowhere: list[Term] = []
    missing: list[str] = []
    corrected: list[tuple[str, str]] = []
    for term in query.terms:
        known = any(holds(db, term) for db in indexes.both())
        better = correct(indexes.both(), term) if term.correctable and not known else None
        if better:
            corrected.append((term.text, better.stems[0]))
        elif not known:
            nowhere.append(term)
            missing += [] if term.pair else [term.text]
        terms.append(better or term)
    found = Query(query.text, tuple(terms), query.wants, frozenset(term.match for term in nowhere))
    return found, tuple(missing), tuple(corrected)


def _plan(db: sqlite3.Connection, table: str, query: Query) -> tuple[str, Weighed]:
    """Give the FTS5 expression of the candidates, and the weights of the terms.

    Candidates hold any of the rarer words, or all the words where none is rare. An empty expression: no row can answer.
    """
    (rows,) = db.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone() or (0,)
    counts = {term.match: frequency(db, term, rows) for term in query.terms}
    held = [match for match, count in counts.items() if count]
    rare = [match for match in held if counts[match] <= max(rows // _RARE_SHARE, _ALWAYS_RARE)]
    weights = {term.match: weight(counts[term.match], rows) * _share(term, query) for term in query.terms}
    return " OR ".join(rare) or " AND ".join(held), Weighed(query, weights)


def _figures(lines: str, query: Query) -> str:
    """Give the terms of what a fact says beside its statement."""
    said = lines.split(FIELD_SEPARATOR, 2)[1]
    # The dots between its parts are no reason to prepare for other letters, which takes longer than the rest of a lookup.
    return terms_line(said.encode("ascii", "replace").decode() if query.text.isascii() else said)


def _share(term: Term, query: Query) -> float:
    """Give how much of its weight a term counts with: less if it is weak by itself, or if nothing holds it."""
    if term.match in query.nowhere:
        return _NOWHERE_PAIR if term.pair else _NOWHERE
    weak = term.text.lower() in stopwords.WEAK or any(other.loose and other.text in stopwords.WEAK for other in term.also)
    return _WEAK if weak else _PAIR if term.pair else 1.0


def _facts(db: sqlite3.Connection, also: _Also, filters: Filters) -> Iterator[_Row]:
    """Give the facts that answer."""
    match, weighed = _plan(db, "facts", also.query)
    if not match:
        return
    where, values = _where(filters)
    rows = db.execute(
        f"SELECT facts.terms, facts.kinds, {GIST}, facts.record"
        " FROM fts JOIN facts ON facts.id = fts.rowid JOIN files ON files.id = facts.file"
        f" WHERE fts MATCH ?{where} ORDER BY bm25(fts, 2.0, 1.0), facts.name LIMIT {_CANDIDATES}",
        (also.match(match, "rest : "), *values),
    )
    for position, (terms, kinds, name, lines, detail, record) in enumerate(rows.fetchall()):
        row = terms.replace(FIELD_SEPARATOR, " ")
        statement = terms.partition(FIELD_SEPARATOR)[0]
        if coverage(weighed, row) >= LEAST_COVERAGE and also.in_fact(record):
            also.use(row)
            said = _figures(lines, also.query) if also.query.wants == "figure" else ""
            points = score(weighed, row, kinds, statement, said) + _FIRST / (1 + position)
            yield -round(points, 6), name, lines, detail, record


def _where(filters: Filters) -> tuple[str, list[str]]:
    clauses: list[str] = []
    values: list[str] = []
    if filters.sources:
        clauses.append(f"facts.source IN ({', '.join('?' * len(filters.sources))})")
        values += filters.sources
    for column, wanted in (("kinds", filters.kinds), ("tags", filters.tags)):
        clauses += [f"instr(facts.{column}, ?)" for _ in wanted]
        values += [f",{item}," for item in wanted]
    for clause, value in (
        ("facts.high >= ?", filters.since),
        ("facts.low <= ?", filters.until),
        ("instr(',' || facts.languages || ',', ',' || ? || ',')", filters.language),
    ):
        if value:
            clauses.append(clause)
            values.append(value)
    return "".join(f" AND {clause}" for clause in clauses), values


def _passages(db: sqlite3.Connection, also: _Also, filters: Filters) -> Iterator[tuple[Location, float]]:
    from civcheck.factbase.texts import passage_location

    match, weighed = _plan(db, "passages", also.query)
    if not match:
        return
    # One word is looked up wherever it stands; of a question only the likeliest sentences are weighed.
    limit = -1 if len(also.query.terms) == 1 or also.names else _PASSAGE_CANDIDATES
    language = " AND p.language = ?" if filters.language else ""
    rows = db.execute(
        "SELECT p.terms, files.path, p.parts, p.line, p.col, p.page, p.section, p.text"
        " FROM fts JOIN passages AS p ON p.id = fts.rowid JOIN files ON files.id = p.file"
        f" WHERE fts MATCH ?{language} ORDER BY bm25(fts), files.path, p.start LIMIT ?",
        (also.match(match), *([filters.language] if filters.language else []), limit),
    )
    for terms, *columns in rows.fetchall():
        if coverage(weighed, terms) >= LEAST_COVERAGE and all(spelling.found(columns[-1]) for spelling in also.spellings):
            also.use(terms)
            yield passage_location(tuple(columns), None), score(weighed, terms) * _PASSAGE_FACTOR
