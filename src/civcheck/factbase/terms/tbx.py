"""Termbases in TBX (ISO 30042:2019, versions 2 and 3, the styles DCA and DCT), read and written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.errors.problem import Problem
from civcheck.factbase.terms.entries import TERRITORY, TYPES, Entry, concepts_of, identifier
from civcheck.factbase.terms.xml_entries import read_elements
from civcheck.model.term import Term

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.factbase.terms.entries import Place
    from civcheck.factbase.terms.xml_entries import Element
    from civcheck.model.term import Concept, TermForm, TermStatus

ROOTS = ("tbx", "martif")
_ENTRIES = ("conceptEntry", "termEntry")
_LANGUAGE_SECTIONS = ("langSec", "langSet")
_TERM_SECTIONS = ("termSec", "tig", "ntig")
_STATUS: dict[str, TermStatus] = {
    "preferredTerm": "preferred", "preferred": "preferred", "admittedTerm": "admitted", "admitted": "admitted",
    "standardizedTerm": "preferred", "legalTerm": "admitted", "regulatedTerm": "admitted",
    "deprecatedTerm": "forbidden", "deprecated": "forbidden", "supersededTerm": "forbidden", "superseded": "forbidden",
    "notRecommended": "forbidden", "obsolete": "forbidden",
}  # fmt: skip
_ABBREVIATIONS = frozenset({"abbreviation", "acronym", "initialism"})
"""A short form (`shortForm`) is written like a name: "the Harbour Office"."""
_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})
_CHINESE = frozenset({"zh", "zho", "chi", "cmn"})
_ENGLISH = frozenset({"en", "eng"})


def parse_tbx(data: bytes, path: str, problems: list[Problem]) -> tuple[Concept, ...]:
    """Read the bytes of a TBX file. What is wrong is added to `problems`. Languages other than English and Chinese are left out."""
    entries: list[Entry] = []
    for element in read_elements(data, path, _ENTRIES, ROOTS, problems):
        entry = _entry(element, path, problems)
        if entry.names:
            entries.append(entry)
    return concepts_of(entries, path, problems, strict=False)


def _entry(element: Element, path: str, problems: list[Problem]) -> Entry:
    entry = Entry(element.place, identifier(element.attributes.get("id", "")) or f"line-{element.place[0]}")
    for child in element.children:
        kind, value = child.category, child.value
        if kind == "nameType" and value in TYPES:
            entry.type = value
        elif kind == "territory" and TERRITORY.fullmatch(value):
            entry.territory = value
        elif kind == "note" and value and entry.note is None:
            entry.note = value
    for section in element.children:
        if section.tag not in _LANGUAGE_SECTIONS:
            continue
        code = section.attributes.get("xml:lang")
        if code is None:
            problems.append(Problem(path, *section.place, f"`{section.tag}` has no language", 'add xml:lang="en" or xml:lang="zh"'))
        language = _language(code or "")
        if language:
            entry.names += _terms(section, language, entry.type)
    return entry


def _language(code: str) -> str | None:
    parts = code.lower().replace("_", "-").split("-")
    if parts[0] in _CHINESE:
        return "zh-hant" if _TRADITIONAL & set(parts) and "hans" not in parts else "zh"
    return "en" if parts[0] in _ENGLISH else None


def _terms(section: Element, language: str, kind: str | None) -> Iterator[tuple[Term, Place]]:
    """Give the terms of a language. Where none is said to be preferred, the first that nothing is said of is."""
    read = [_term(child) for child in section.children if child.tag in _TERM_SECTIONS]
    settled = any(status == "preferred" for _, status, _, _ in read)
    for text, told, form, place in read:
        if not text:
            continue
        status: TermStatus = told or ("admitted" if settled or form else "preferred")
        settled = settled or status == "preferred"
        yield Term(text, language, status, form if form and (form != "adjective" or kind == "place") else "full"), place


def _term(section: Element) -> tuple[str, TermStatus | None, TermForm | None, Place]:
    text, place = "", section.place
    status: TermStatus | None = None
    form: TermForm | None = None
    for child in section.within():
        value = child.value
        if child.tag == "term" and not text:
            text, place = value, child.place
        elif child.category in {"administrativeStatus", "normativeAuthorization"}:
            status = _STATUS.get(value.removesuffix("-admn-sts"), status)
        elif child.category == "termType" and value in _ABBREVIATIONS:
            form = "abbreviation"
        elif child.category == "partOfSpeech" and value == "adjective":
            form = form or "adjective"
    return text, status, form, place
