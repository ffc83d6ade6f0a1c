"""Facts as Statements: their words read by the same readers, with the figures, dates and names that the fact records beside them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from civcheck.extract.passage import passage_of
from civcheck.extract.senses import senses_in
from civcheck.extract.statements import around_titles, keys_of, statements
from civcheck.model.mention import DateMention, FigureMention, NameMention
from civcheck.model.statement import Placed, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.extract.terms import Matcher
    from civcheck.model.edtf import Edtf
    from civcheck.model.fact import Fact, Source
    from civcheck.model.figure import Figure
    from civcheck.model.mention import Mention
    from civcheck.model.span import Region
    from civcheck.model.statement import Statement


def surroundings_of(source: Source | None, matcher: Matcher) -> Surroundings:
    """Give what stands around everything that a source says: its title and who published it."""
    if source is None:
        return Surroundings()
    return around_titles(filter(None, (source.title, source.publisher, source.author)), matcher)


def fact_statement(fact: Fact, source: Source | None, matcher: Matcher, known: Surroundings) -> Statement:
    """Make the Statement of a fact; `known` is what stands around everything of its source."""
    from dataclasses import replace

    read = statements([passage_of(fact.statement)], today=source.issued if source else None, terms=matcher)
    statement = read[0] if len(read) == 1 else _whole(read, fact)
    region = fact.evidence[0].region
    beside = tuple(Placed(mention, -1, -1) for mention in _recorded(fact, region))
    about = [*fact.tags, fact.id.replace("-", " ")]
    tags = frozenset(sense for text in about for sense in senses_in(text))
    around = Surroundings("\n".join([known.text, *about]), known.names, known.dates, known.senses | tags)
    return replace(
        statement,
        region=region,
        mentions=(*statement.mentions, *beside),
        speaker=statement.speaker or (fact.speaker and _said_by(fact)),
        around=around,
        keys=statement.keys | frozenset(key for placed in beside for key in keys_of(placed.mention)),
        senses=statement.senses | frozenset(sense for placed in beside for sense in _told(placed.mention)),
    )


def _told(mention: Mention) -> frozenset[str]:
    """Give the senses of what a recorded mention names or counts."""
    text = mention.normal if isinstance(mention, NameMention) else mention.counted if isinstance(mention, FigureMention) else None
    return senses_in(text) if text else frozenset()


def _said_by(fact: Fact) -> str | None:
    return None if fact.figures else fact.speaker


def _whole(read: list[Statement], fact: Fact) -> Statement:
    """Put the parts of a statement together again."""
    from civcheck.extract.statements import joined

    return joined(read, fact.statement)


def _recorded(fact: Fact, region: Region) -> Iterator[FigureMention | DateMention | NameMention]:
    for figure in fact.figures:
        yield _figure(figure, fact, region)
    for date in (fact.date, fact.as_of):
        if date is not None:
            yield DateMention("date", region, date.text, date.granularity)
    for name, type_ in (*((name, None) for name in fact.names), (fact.speaker, None), (fact.place, None), (fact.event, None)):
        if name and name not in fact.statement:  # else it was read there, with its edition
            yield NameMention("name", region, type_, name, certainty="sure")


def _figure(figure: Figure, fact: Fact, region: Region) -> FigureMention:
    as_of: Edtf | None = figure.as_of or fact.as_of or fact.date
    low, high = figure.low, figure.high
    if figure.value is not None and low is None and high is None and figure.comparator == "=":
        low = high = Decimal(figure.value)
    return FigureMention(
        "figure", region, figure.value, low, high, figure.comparator, figure.unit, figure.currency, figure.ordinal, figure.direction,
        figure.counted, as_of.text if as_of else None, figure.base, figure.per,
    )  # fmt: skip
