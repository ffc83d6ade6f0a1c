"""Mentions as the JSON contract `civcheck/mentions/1` gives them, and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.compare.number_words import unit_name
from civcheck.model.mention import DateMention, FigureMention, NameMention, QuoteMention
from civcheck.report.contracts import location_json

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Any

    from civcheck.model.document import Document
    from civcheck.model.mention import Mention
    from civcheck.model.span import Region

SCHEMA = "civcheck/mentions/1"
_SIGNS = {
    "=": "",
    "~": "about ",
    "<": "fewer than ",
    "<=": "at most ",
    ">": "more than ",
    ">=": "at least ",
    "<~": "nearly ",
    ">~": "a little over ",
}
_SYMBOLS = {"percent": "%"}


def mention_json(document: Document, mention: Mention) -> dict[str, Any]:
    """Give a mention with its place. Numbers are decimals as strings."""
    common: dict[str, Any] = {"kind": mention.kind, "location": location_json(document.locate(mention.region))}
    if isinstance(mention, FigureMention):
        return common | _figure_json(mention)
    if isinstance(mention, DateMention):
        return common | _date_json(mention)
    if isinstance(mention, NameMention):
        return common | _name_json(mention)
    return common | _quote_json(mention) if isinstance(mention, QuoteMention) else common


def _figure_json(figure: FigureMention) -> dict[str, Any]:
    return {
        "value": _number(figure.value),
        "low": _number(figure.low),
        "high": _number(figure.high),
        "comparator": figure.comparator,
        "unit": figure.unit,
        "currency": figure.currency,
        "ordinal": figure.ordinal,
        "direction": figure.direction,
        "counted": figure.counted,
        "as_of": figure.as_of,
        "base": figure.base,
        "per": figure.per,
        "scale": _number(figure.scale),
        "as_of_parts": _parts(figure.as_of_region),
    }


def _date_json(date: DateMention) -> dict[str, Any]:
    return {
        "edtf": date.edtf,
        "granularity": date.granularity,
        "relative": date.relative,
        "impossible": date.impossible,
        "weekday": date.weekday,
        "part": date.part,
        "recurs": date.recurs,
        "anchor_parts": _parts(date.anchor),
    }


def _name_json(name: NameMention) -> dict[str, Any]:
    return {
        "type": name.type,
        "normal": name.normal,
        "territory": name.territory,
        "certainty": name.certainty,
        "term": name.term,
        "edition": name.edition,
        "titles": list(name.titles),
        "short": name.short,
        "stands_for_parts": _parts(name.stands_for),
    }


def _quote_json(quote: QuoteMention) -> dict[str, Any]:
    return {
        "form": quote.form,
        "speaker": quote.speaker,
        "verb": quote.verb,
        "depth": quote.depth,
        "unbalanced": quote.unbalanced,
        "speaker_parts": _parts(quote.speaker_region),
        "verb_parts": _parts(quote.verb_region),
    }


def _number(value: Decimal | None) -> str | None:
    """Give a decimal without the zeros that only its scale put there: 610000000, not 610000000.0."""
    if value is None:
        return None
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _parts(region: Region | None) -> list[list[int]] | None:
    return [[part.start, part.end] for part in region.parts] if region else None


def in_words(mention: Mention) -> str:
    """Give the normal form of a mention in a few words, as a person checks it."""
    if isinstance(mention, FigureMention):
        return _figure_in_words(mention)
    if isinstance(mention, NameMention):
        return _name_in_words(mention)
    if isinstance(mention, QuoteMention):
        return _quote_in_words(mention)
    return _date_in_words(mention) if isinstance(mention, DateMention) else ""


def _figure_in_words(figure: FigureMention) -> str:
    amount = f"{_grouped(figure.low)} to {_grouped(figure.high)}" if figure.value is None else _grouped(figure.value)
    if figure.ordinal:
        amount = f"number {amount}"
    said = [_SIGNS[figure.comparator] + amount + _unit_in_words(figure) + (f" {figure.counted}" if figure.counted else "")]
    said += [f"per {figure.per}"] if figure.per else []
    said += [figure.direction] if figure.direction else []
    said += [f"of {figure.base}" if figure.direction is None else f"against {figure.base}"] if figure.base else []
    return " ".join(said) + (f", as of {figure.as_of}" if figure.as_of else "")


def _unit_in_words(figure: FigureMention) -> str:
    if figure.unit is None:
        return f" {figure.currency}" if figure.currency else ""
    if symbol := _SYMBOLS.get(figure.unit):
        return symbol
    return f" {unit_name(figure.unit, plural=figure.value != 1)}"


def _grouped(value: Decimal | None) -> str:
    whole, point, rest = (_number(value) or "?").partition(".")
    digits = whole.removeprefix("-")
    grouped = f"{int(digits):,}" if digits.isdigit() else digits
    return ("-" if whole.startswith("-") else "") + grouped + point + rest


def _date_in_words(date: DateMention) -> str:
    said = [date.edtf or "unresolved"]
    said += [date.part] if date.part else []
    said += [date.weekday] if date.weekday else []
    said += [f"every {date.recurs}"] if date.recurs else []
    said += ["no such day"] if date.impossible else []
    if date.relative == "document":
        said.append("from the document's date")
    elif date.relative == "text":
        said.append("from the date before")
    elif date.relative == "unresolved" and date.edtf:
        said.append("unresolved")
    return ", ".join(said)


def _name_in_words(name: NameMention) -> str:
    said = [name.type or "name of an unknown type", name.normal]
    said += [f"edition {name.edition}"] if name.edition else []
    said += [", ".join(name.titles)] if name.titles else []
    said += [name.territory] if name.territory else []
    said += ["short form, unresolved"] if name.short and not (name.stands_for or name.term) else []
    said += ["unsure"] if name.certainty == "unsure" else []
    return ", ".join(said)


def _quote_in_words(quote: QuoteMention) -> str:
    said = [_FORMS[quote.form]]
    if quote.form not in {"term", "title"}:
        said.append(f"{quote.speaker} ({quote.verb})" if quote.speaker and quote.verb else quote.speaker or "speaker not told")
    said += ["within a quotation"] if quote.depth else []
    said += ["closing mark missing"] if quote.unbalanced else []
    return ", ".join(said)


_FORMS = {
    "quotation": "quotation",
    "fragment": "words of a sentence",
    "block": "block quotation",
    "title": "title",
    "term": "term or scare quotes",
    "indirect": "reported speech",
}
