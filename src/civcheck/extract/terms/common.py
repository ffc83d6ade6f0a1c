"""The concepts that come with the package: places and bodies that everybody knows."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from civcheck.extract.terms.matching import Matcher, table_of
from civcheck.model.code_version import code_version
from civcheck.model.kept_rows import kept_rows
from civcheck.model.term import Concept, Term

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from civcheck.extract.tables.bodies import Body
    from civcheck.extract.tables.places import Place
    from civcheck.model.mention import NameType

_KINDS = ("country", "territory", "continent", "part", "subdivision", "city", "water", "landform")
"""Of two places with one name the first of these has it: Djibouti is the country."""


@cache
def general() -> tuple[Concept, ...]:
    """Give the general concepts; of two that share a name the more likely one first."""
    from civcheck.extract.tables.bodies import bodies
    from civcheck.extract.tables.places import places

    return (*map(_body, bodies()), *map(_place, sorted(places(), key=lambda place: _KINDS.index(place.kind))))


@cache
def general_matcher() -> Matcher:
    """Give the matcher of the general concepts alone."""
    return Matcher(table=kept_rows("terms", code_version(), lambda: table_of(general())))


def _place(place: Place) -> Concept:
    terms = [
        *_named(place.english, "en"),
        *(Term(text, "en", "admitted", "adjective") for text in place.adjectives),
        *_named(place.chinese, "zh"),
        *_named(place.traditional, "zh-hant"),
    ]
    return Concept(place.id, "place", tuple(terms), place.territory or None, general=True, ambiguous="ambiguous" in place.flags)


def _body(body: Body) -> Concept:
    abbreviations = (Term(text, "en", "admitted", "abbreviation") for text in body.abbreviations)
    terms = [*_named(body.english, "en"), *abbreviations, *_named(body.chinese, "zh"), *_named(body.traditional, "zh-hant")]
    return Concept(body.id, cast("NameType", body.type), tuple(terms), general=True)


def _named(texts: Iterable[str], language: str) -> Iterator[Term]:
    """Give the names in one language: the first is preferred."""
    for number, text in enumerate(texts):
        yield Term(text, language, "admitted" if number else "preferred")
