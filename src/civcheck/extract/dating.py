"""What dates the passages of a text: its own day, that of a piece of news, the year that a report tells of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from civcheck.extract.datelines import dateline, day_of, reported_year
from civcheck.extract.labels import label_of, lead_of
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import FigureMention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.extract.passage import Passage
    from civcheck.model.edtf import Edtf
    from civcheck.model.statement import Placed


class Day(NamedTuple):
    """What dates a passage: the date that relative dates lean on, the year that a report tells of, and the day that it gives itself."""

    today: Edtf | None
    year: Edtf | None
    own: Edtf | None


def days_of(passages: Sequence[Passage], today: Edtf | None) -> Iterator[Day]:
    """Give what dates each passage; `today` is the date of the text as its source tells it."""
    current, year = today, None
    for passage in passages:
        line = dateline(passage.text) if passage.kind in {"heading", "paragraph"} else None
        day = day_of(line) if line else None
        if passage.kind == "heading" and not day and (told := reported_year(passage.text, today)) is not None:
            year = told
        elif day and (year is None or day.text[:4] == year.text):
            current, year = day, None
        yield Day(year or current, year, day)


_BEFORE = compiled(
    r"\b(?:had|before|previous|previously|earlier|former|formerly|once|used to|until|will|plans?|planned)\b|此前|过去|曾|将|计划|预计"
)


def dated_figures(placed: Sequence[Placed], day: Day, passage: Passage) -> Sequence[Placed]:
    """Date the figures that have no date of their own: those of a report by its year, a list of labels by the day of the text."""
    if day.year is not None:
        return [_figure_in_year(one, day.year, passage.text) for one in placed]
    if day.today is not None and passage.kind == "item" and (label := label_of(passage.text, lead_of(passage.text))):
        return [_figure_in_year(one, day.today, passage.text) if one.start == label.end() else one for one in placed]
    return placed


def _figure_in_year(one: Placed, year: Edtf, text: str) -> Placed:
    figure = one.mention
    if not isinstance(figure, FigureMention) or figure.as_of or figure.ordinal or one.start < 0:
        return one
    before, after = text[max(0, one.start - _NEAR_YEAR) : one.start], text[one.end : one.end + _NEAR_YEAR]
    clause = _CLAUSE.split(before)[-1] + " " + _CLAUSE.split(after)[0]
    return one if _BEFORE.search(clause) else one._replace(mention=replace(figure, as_of=year.text))


_CLAUSE = compiled(r"[,;:，；：。]|\. ")
_NEAR_YEAR = 60
