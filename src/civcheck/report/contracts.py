"""The JSON contracts: locations, figures and dates as docs/json.md describes them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from civcheck.model.printable import escape_json

if TYPE_CHECKING:
    from typing import Any

    from civcheck.model.fact import Fact, Source
    from civcheck.model.figure import Figure
    from civcheck.model.location import Location


def dump(value: object, *, indent: int | None = None) -> str:
    """Give JSON in one line, or indented. Characters stand as they are, those that would act on a terminal as escapes."""
    return escape_json(json.dumps(value, ensure_ascii=False, indent=indent))


def location_json(location: Location) -> dict[str, Any]:
    """Give a location.

    `line`, `column` and `text` are null where the file is not at hand and the fact does not tell them.
    """
    return {
        "source": location.source,
        "path": location.path,
        "start": location.start,
        "end": location.end,
        "parts": [[part.start, part.end] for part in location.region.parts],
        "line": location.line,
        "column": location.column,
        "page": location.page,
        "page_label": location.page_label,
        "section": location.section,
        "text": location.text,
    }


def figure_json(figure: Figure) -> dict[str, Any]:
    """Give a figure of a fact; numbers are decimals as strings."""
    return {
        "value": _number(figure.value),
        "low": _number(figure.low),
        "high": _number(figure.high),
        "comparator": figure.comparator,
        "counted": figure.counted,
        "unit": figure.unit,
        "currency": figure.currency,
        "direction": figure.direction,
        "base": figure.base,
        "ordinal": figure.ordinal,
        "as_of": figure.as_of.text if figure.as_of else None,
    }


def fact_json(fact: Fact) -> dict[str, Any]:
    """Give what a fact says, without its evidence."""
    return {
        "fact": fact.name,
        "statement": fact.statement,
        "figures": [figure_json(figure) for figure in fact.figures],
        "as_of": fact.as_of.text if fact.as_of else None,
        "date": fact.date.text if fact.date else None,
        "place": fact.place,
        "event": fact.event,
        "speaker": fact.speaker,
        "names": list(fact.names),
        "tags": list(fact.tags),
        "status": fact.status,
        "conflicts_with": list(fact.conflicts_with),
    }


def source_json(source: Source) -> dict[str, Any]:
    """Give a source."""
    return {
        "id": source.id,
        "title": source.title,
        "author": source.author,
        "publisher": source.publisher,
        "issued": source.issued.text if source.issued else None,
        "language": list(source.languages),
        "url": source.url,
        "rank": source.rank,
    }


def _number(value: object) -> str | None:
    return None if value is None else f"{value:f}"
