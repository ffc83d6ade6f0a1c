"""Concepts of a termbase, and where their terms stand in a text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from civcheck.model.mention import NameType

TermStatus = Literal["preferred", "admitted", "forbidden"]
TermForm = Literal["full", "abbreviation", "adjective"]


@dataclass(frozen=True, slots=True)
class Term:
    """One name of a concept in one language: "en", "zh" (simplified) or "zh-hant".

    An adjective belongs to a place: "Norwegian".
    """

    text: str
    language: str
    status: TermStatus = "preferred"
    form: TermForm = "full"


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing with its names in all languages.

    `type` is None for a concept that is no name ("sister city"). `territory` is an ISO 3166-1 alpha-2 or UN M49 code.
    `general` says that it comes from the tables of the package, not from a termbase; `ambiguous` that its name is a common word
    or a person's name as often. `path` and `line` tell where it was
    read.
    """

    id: str
    type: NameType | None
    terms: tuple[Term, ...]
    territory: str | None = None
    note: str | None = None
    general: bool = False
    ambiguous: bool = False
    path: str | None = field(default=None, compare=False)
    line: int | None = field(default=None, compare=False)

    def preferred(self, language: str) -> str | None:
        """Give the preferred term in a language, else its first that is not forbidden."""
        own = [term for term in self.terms if term.language == language and term.status != "forbidden" and term.form != "adjective"]
        own.sort(key=lambda term: (term.status != "preferred", term.form != "full"))
        return own[0].text if own else None


@dataclass(frozen=True, slots=True)
class TermMatch:
    """A term found in a text: half-open range of code points of that text.

    `normal` is the preferred name of the concept in the language of the term.
    """

    start: int
    end: int
    concept: Concept
    term: Term
    normal: str = ""
