"""The offices that a document gives to named people: who, what, of which body, at which time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.audit.tables import offices as table
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.told import Told
    from civcheck.audit.unit import Unit
    from civcheck.model.span import Region

_LEFT_OUT = frozenset({"row", "source-line", "heading", "contents"})
_MOST_NAMES = 60
"""A sentence with more names is a list of them."""


@dataclass(frozen=True, slots=True)
class Given:
    """An office as a sentence gives it: the name of the person, the words of the office and of the body, and the place of both.

    `at` is where the name stands, `territory` the code of a body that is a country.
    """

    person: str
    at: tuple[int, int]
    office: str
    body: str
    low: int
    high: int
    body_type: str | None = None
    territory: str | None = None


@dataclass(frozen=True, slots=True)
class Office:
    """An office of a person.

    `sense` is what it is, "at" for belonging to a body. `body` are the words of the body that tell it, `kind` what kind of
    body it is. `dates` are those of the sentence in EDTF, `period` from and to which years it was held, where that is told.
    """

    given: Given
    told: Told
    region: Region
    name_region: Region
    sense: str
    deputy: bool
    body: str
    kind: str
    dates: tuple[str, ...]
    period: tuple[int, int] | None
    changed: bool


def offices(unit: Unit) -> Iterator[Office]:
    """Give the offices of people in the running text, captions and notes."""
    from civcheck.audit.offices_chinese import given_in_chinese
    from civcheck.audit.offices_english import given_in_english
    from civcheck.extract.words import is_chinese

    for told in unit.told:
        if told.passage.kind in _LEFT_OUT or not 0 < len(told.names) <= _MOST_NAMES:
            continue
        given = given_in_chinese(told) if is_chinese(told.text) else given_in_english(told)
        for one in given:
            yield _office(told, one)


def _office(told: Told, given: Given) -> Office:
    from civcheck.audit.office_bodies import bare_body, kind_of_body

    sense, deputy = table.sense_of_office(given.office) if given.office else ("at", False)
    dates = tuple(sorted({date.edtf for date, low, high in told.dates if date.edtf and not (low < given.high and given.low < high)}))
    return Office(
        given,
        told,
        told.region(given.low, given.high),
        told.region(*given.at),
        sense,
        deputy,
        f"territory {given.territory}" if given.territory else bare_body(given.body),
        kind_of_body(given, sense),
        dates,
        _period(told),
        _is_changed(told, given, dates),
    )


def _is_changed(told: Told, given: Given, dates: tuple[str, ...]) -> bool:
    """Say whether a sentence tells, outside of what is quoted, that an office was not held then; "then" and a date say that it was."""
    text = told.text
    for quote, low, high in told.quotes:
        if quote.form in _MARKED:
            text = text[:low] + " " * (high - low) + text[high:]
    if dates and (then := _THEN.search(text, max(0, given.low - _NEAR), given.low)):
        text = text[: then.start()] + " " * (then.end() - then.start()) + text[then.end() :]
    return table.CHANGED.search(text) is not None


_MARKED = frozenset({"quotation", "fragment"})
_THEN = compiled(r",\s+(?:then|at the time)\s+$")
_NEAR = 20


def _period(told: Told) -> tuple[int, int] | None:
    from civcheck.audit.office_bodies import years_held

    return years_held(told.text, sorted({int(date.edtf[:4]) for date, _, _ in told.dates if date.edtf and date.edtf[:4].isdigit()}))
