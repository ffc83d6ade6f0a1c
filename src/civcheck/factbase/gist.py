"""The gist of a fact in words: its figures and dates, its source, its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.model.edtf import in_words
from civcheck.model.printable import one_line, place_line

if TYPE_CHECKING:
    from decimal import Decimal

    from civcheck.model.fact import Fact, FactEvidence, Source
    from civcheck.model.figure import Figure
    from civcheck.model.location import Location

_COMPARATORS = {
    "~": "about ", "<": "fewer than ", "<=": "up to ", ">": "more than ", ">=": "at least ", "<~": "nearly ",
    ">~": "a little over " }  # fmt: skip
_TEENS = range(11, 14)


def number_in_words(value: Decimal) -> str:
    """Give a number with thousands separators: 1,240,000."""
    return f"{value:,f}"


def figure_in_words(figure: Figure) -> str:
    """Give a figure as it is said.

    "about 1,240,000 TEU", "containers up 4.5 percent on the year before", "more than 50 countries".
    """
    if figure.value is not None:
        amount = number_in_words(figure.value) + (_ordinal_ending(figure.value) if figure.ordinal else "")
    else:
        amount = " to ".join(number_in_words(end) for end in (figure.low, figure.high) if end is not None)
    money = f"{figure.currency} " if figure.currency else ""
    when = f" as of {in_words(figure.as_of.text)}" if figure.as_of else ""
    unit = f" {figure.unit.replace('-', ' ')}" if figure.unit else ""
    said = f"{_COMPARATORS.get(figure.comparator, '')}{money}{amount}{unit}"
    if figure.direction or figure.base:
        direction = f"{figure.direction} " if figure.direction else ""
        base = f" on {figure.base}" if figure.base and figure.direction else f" of {figure.base}" if figure.base else ""
        return f"{figure.counted}: {direction}{said}{base}{when}" if figure.counted else f"{direction}{said}{base}{when}"
    if not figure.counted:
        return said + when
    return f"{said} ({figure.counted}){when}" if figure.unit or figure.currency else f"{said} {figure.counted}{when}"


def _ordinal_ending(value: Decimal) -> str:
    number = int(value)
    return "th" if number % 100 in _TEENS else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def time_in_words(fact: Fact) -> str | None:
    """Give the time of a fact: "as of March 2026" for what its figures hold for, the date alone for an event."""
    if fact.as_of:
        return f"as of {in_words(fact.as_of.text)}" if "/" not in fact.as_of.text else in_words(fact.as_of.text)
    return in_words(fact.date.text) if fact.date else None


def source_in_words(source: Source) -> str:
    """Give a source: author or publisher, title, date of issue."""
    issued = in_words(source.issued.text) if source.issued else None
    return one_line(", ".join(part for part in (source.author or source.publisher, source.title, issued) if part))


def said_in_words(fact: Fact) -> str:
    """Give what a fact says beside its statement.

    Figures, time, what it conflicts with, and whether it is only a draft.
    """
    said = [*map(figure_in_words, fact.figures), time_in_words(fact)]
    said += [f"conflicts with {name}" for name in fact.conflicts_with]
    said += ["drafted, not yet checked by a person"] if fact.status == "drafted" else []
    return one_line(" · ".join(part for part in said if part))


def recorded_place(source: Source, evidence: FactEvidence) -> Location:
    """Give the place of evidence as the fact file tells it, for those who do not have the source."""
    from civcheck.model.location import Location

    return Location(source.id, source.file, evidence.region, evidence.line, evidence.column, section=evidence.section, text=evidence.quote)


def foremost(fact: Fact, language: str | None = None) -> FactEvidence:
    """Give the evidence that is shown of a fact: the first that says it, in a language if there is one."""
    saying = [item for item in fact.evidence if item.role == "says"] or list(fact.evidence)
    return next((item for item in saying if language and item.language == language), saying[0])


def place_in_words(location: Location) -> str:
    """Give a place as an editor finds it: file, line and column, page, innermost section, characters."""
    page = location.page_label or (str(location.page) if location.page else "")
    characters = [(part.start, part.end) for part in location.region.parts]
    return place_line(location.path, location.line, location.column, page, location.section or "", characters)
