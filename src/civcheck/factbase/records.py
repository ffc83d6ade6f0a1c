"""Facts and sources as one line of JSON each: how the index keeps them."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING

from civcheck.model.edtf import parse_edtf
from civcheck.model.fact import Fact, FactEvidence, Source
from civcheck.model.figure import Figure
from civcheck.model.span import Region

if TYPE_CHECKING:
    from typing import Any

    from civcheck.model.edtf import Edtf

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def pack_fact(fact: Fact) -> str:
    """Give a fact as one line."""
    return _encode(_trimmed([
        fact.id, fact.source, fact.statement, fact.status, [_pack_evidence(item) for item in fact.evidence],
        [_pack_figure(figure) for figure in fact.figures], fact.names, _text(fact.as_of), _text(fact.date), fact.place, fact.event,
        fact.speaker, fact.conflicts_with, fact.tags,
    ]))  # fmt: skip


def unpack_fact(record: str) -> Fact:
    """Give the fact of a line."""
    (
        own, source, statement, status, evidence, figures, names, as_of, date, place, event, speaker, conflicts, tags,
    ) = _filled(json.loads(record), 14)  # fmt: skip
    return Fact(
        own, source, statement, tuple(map(_unpack_evidence, evidence or ())), tuple(map(_unpack_figure, figures or ())), _date(as_of),
        _date(date), place, event, speaker, tuple(names or ()), tuple(conflicts or ()), status, tuple(tags or ()),
    )  # fmt: skip


def _trimmed(row: list[Any]) -> list[Any]:
    """Give a row without the empty fields at its end: most facts have few."""
    while row and not row[-1] and row[-1] != 0:
        row.pop()
    return row


def _filled(row: list[Any], count: int) -> list[Any]:
    return row + [None] * (count - len(row))


def pack_source(source: Source) -> str:
    """Give a source as one line."""
    return _encode([
        source.id, source.title, source.file, source.sha256, source.publisher, source.author, source.container, _text(source.issued),
        source.languages, source.url, source.rank, source.supersedes,
    ])  # fmt: skip


def unpack_source(record: str) -> Source:
    """Give the source of a line."""
    own, title, file, sha256, publisher, author, container, issued, languages, url, rank, supersedes = json.loads(record)
    return Source(own, title, file, sha256, publisher, author, container, _date(issued), tuple(languages), url, rank, supersedes)


def _text(date: Edtf | None) -> str | None:
    return None if date is None else date.text


def _date(text: str | None) -> Edtf | None:
    return None if text is None else parse_edtf(text)


def _pack_evidence(item: FactEvidence) -> list[Any]:
    parts = [bound for part in item.region.parts for bound in (part.start, part.end)]
    return _trimmed([parts, item.digest, item.role, item.marks, item.line, item.column, item.section, item.language, item.quote])


def _unpack_evidence(row: list[Any]) -> FactEvidence:
    bounds, digest, role, marks, line, column, section, language, quote = _filled(row, 9)
    region = Region.of(*zip(bounds[::2], bounds[1::2], strict=True))
    return FactEvidence(region, digest, tuple(marks or ()), role, language, line, column, section, quote)


def _pack_figure(figure: Figure) -> list[Any]:
    value, low, high = (None if number is None else str(number) for number in (figure.value, figure.low, figure.high))
    return _trimmed([
        value, figure.comparator, figure.counted, figure.unit, figure.direction, figure.base, figure.currency, low, high,
        figure.ordinal or None, _text(figure.as_of),
    ])  # fmt: skip


def _unpack_figure(row: list[Any]) -> Figure:
    value, comparator, counted, unit, direction, base, currency, low, high, ordinal, as_of = _filled(row, 11)
    value, low, high = (None if number is None else Decimal(number) for number in (value, low, high))
    return Figure(value, low, high, counted, unit, currency, comparator, direction, base, bool(ordinal), _date(as_of))
