"""Entries of a termbase as they are read: names with their places in the file, made into concepts and held against each other."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, get_args

from civcheck.errors.problem import Problem
from civcheck.extract.folding import fold
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import NameType
from civcheck.model.term import Concept, Term

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.model.term import TermForm, TermStatus

FIELDS = ("id", "type", "en", "zh", "zh-hant", "abbreviations", "forbidden", "adjectives", "territory", "note")
NAME_FIELDS = ("en", "zh", "zh-hant", "abbreviations", "adjectives", "forbidden")
TYPES: tuple[str, ...] = get_args(NameType)
TERRITORY = compiled(r"[A-Z]{2}|[0-9]{3}")
TERRITORY_HINT = "write an ISO 3166-1 code of two capitals (NO) or a UN M49 code of three digits (154)"
ID_PATTERN = compiled(r"[a-z0-9]+(?:-[a-z0-9]+)*")
ID_HINT = "write lower-case words of letters and digits joined by hyphens: baltic-ports-organization"
LONGEST_NAME = 300

_HAN = compiled(f"[{HAN}]")
_LANGUAGES = ("en", "zh", "zh-hant")
_FORMS = ("full", "abbreviation", "adjective")

Place = tuple[int, int]
"""Line and column, from 1."""


@dataclass(slots=True)
class Entry:
    """One concept as a file has it, at a line and column. Each name stands beside its own place."""

    place: Place
    id: str = ""
    type: str | None = None
    territory: str | None = None
    note: str | None = None
    names: list[tuple[Term, Place]] = field(default_factory=list)

    def add(self, kind: str, texts: Iterable[tuple[str, Place]]) -> None:
        """Add the names of one of NAME_FIELDS, the preferred one first."""
        for number, (text, place) in enumerate(texts):
            self.names.append((_term(kind, text, first=number == 0), place))

    def concept(self, path: str) -> Concept:
        """Give the concept: full names first, forbidden ones last."""
        terms = sorted((term for term, _ in self.names), key=_order)
        kind: NameType | None = self.type  # type: ignore[assignment]  # the readers let nothing else through
        return Concept(self.id, kind, tuple(terms), self.territory, self.note, path=path, line=self.place[0])


def _term(kind: str, text: str, *, first: bool) -> Term:
    text = " ".join(text.split())
    language = kind if kind in _LANGUAGES else "zh" if _HAN.search(text) else "en"
    status: TermStatus = "forbidden" if kind == "forbidden" else "preferred" if first and kind in _LANGUAGES else "admitted"
    form: TermForm = "abbreviation" if kind == "abbreviations" else "adjective" if kind == "adjectives" else "full"
    return Term(text, language, status, form)


def _order(term: Term) -> tuple[bool, int, int, bool]:
    return term.status == "forbidden", _FORMS.index(term.form), _LANGUAGES.index(term.language), term.status != "preferred"


def concepts_of(entries: Iterable[Entry], path: str, problems: list[Problem], *, strict: bool = True) -> tuple[Concept, ...]:
    """Make concepts of the entries of a file. What is wrong between them is added to `problems`.

    Without `strict` two concepts may share a name, as they do in termbases made elsewhere: the first has it.
    """
    entries = list(entries)
    _check_ids(entries, path, problems)
    for entry in entries:
        _check_names(entry, path, problems)
    if strict:
        _check_shared(entries, path, problems)
    return tuple(entry.concept(path) for entry in entries)


def _check_ids(entries: Iterable[Entry], path: str, problems: list[Problem]) -> None:
    seen: dict[str, int] = {}
    for entry in entries:
        if entry.id in seen:
            hint = f"rename one; the first is in line {seen[entry.id]}"
            problems.append(Problem(path, *entry.place, f"the concept id {entry.id!r} stands twice in the file", hint))
        elif entry.id:
            seen[entry.id] = entry.place[0]


def _check_names(entry: Entry, path: str, problems: list[Problem]) -> None:
    if not entry.names:
        problems.append(Problem(path, *entry.place, f"the concept {entry.id!r} has no name", "add a name under `en:` or `zh:`"))
    seen: dict[str, tuple[Term, Place]] = {}
    for term, place in entry.names:
        if len(term.text) > LONGEST_NAME:
            problems.append(Problem(path, *place, f"a name of {len(term.text):,} characters", f"keep it under {LONGEST_NAME}"))
        first, where = seen.setdefault(term.text, (term, place))
        if first is term:
            continue
        if (first.status == "forbidden") != (term.status == "forbidden"):
            message = f"{term.text!r} is forbidden and {first.status if term.status == 'forbidden' else term.status} at once"
            problems.append(Problem(path, *place, message, f"keep one; the other is in line {where[0]}"))
        elif first.form == term.form and first.language == term.language:
            problems.append(
                Problem(path, *place, f"{term.text!r} stands twice in {entry.id!r}", f"keep one; the first is in line {where[0]}")
            )


def _check_shared(entries: Iterable[Entry], path: str, problems: list[Problem]) -> None:
    seen: dict[str, tuple[Entry, Place]] = {}
    for entry in entries:
        for term, place in entry.names:
            # WHO is one thing and "who" another; the other names match in capitals too.
            key = term.text if term.form == "abbreviation" else fold(term.text)
            first, where = seen.setdefault(key, (entry, place))
            if first is not entry:
                hint = f"keep it in one of them; the first is in line {where[0]}"
                problems.append(Problem(path, *place, f"{term.text!r} is a name of {first.id!r} and of {entry.id!r}", hint))


def identifier(text: str) -> str:
    """Make an id of a text: lower-case words of ASCII letters and digits joined by hyphens; may be empty."""
    return "-".join(re.findall("[a-z0-9]+", fold(text)))
