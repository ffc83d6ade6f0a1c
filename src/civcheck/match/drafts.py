"""A draft as claims: its statements with their places in it, what was not checked and why, and what changed since an older one."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.extract.passage import passages
from civcheck.extract.statements import statements

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from civcheck.extract.terms import Matcher
    from civcheck.model.document import Document
    from civcheck.model.edtf import Edtf
    from civcheck.model.statement import Statement

_CHECKED = frozenset({"paragraph", "item", "quote", "caption"})
_UNCHECKED = {"heading": "headings", "box-title": "headings", "row": "table rows", "note": "notes", "code": "code"}
_FEWEST_LETTERS = 0.5
LONGEST_CLAIM, MOST_MENTIONS = 2000, 80
"""Characters and mentions of the longest claim: nobody writes longer ones, and each mention is held against each of a source."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim of a draft. `fingerprint` is of its words alone: it survives edits elsewhere. `number` counts from 1."""

    document: Document
    statement: Statement
    number: int
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft's claims, and how many pieces of it were not checked, by why."""

    document: Document
    claims: tuple[Claim, ...]
    unchecked: tuple[tuple[str, int], ...] = ()


def read_draft(document: Document, *, today: Edtf | None, terms: Matcher, first: int = 1) -> Draft:
    """Split a draft into claims, numbered from `first`."""
    unchecked: Counter[str] = Counter(_UNCHECKED[kind] for kind in document.layout.kinds if kind in _UNCHECKED)
    given = [passage for passage in passages(document) if passage.kind in _CHECKED or passage.kind in {"heading", "box-title"}]
    claims: list[Claim] = []
    for statement in statements(given, today=today, terms=terms):
        if not any(map(str.isalnum, statement.text)):
            continue
        if not _is_read(statement.text):
            unchecked["sentences in a language other than English and Chinese"] += 1
            continue
        if len(statement.text) > LONGEST_CLAIM or len(statement.mentions) > MOST_MENTIONS:
            unchecked["sentences too long to be one claim"] += 1
            continue
        claims.append(Claim(document, statement, first + len(claims), fingerprint(statement.text)))
    return Draft(document, tuple(claims), tuple(sorted(unchecked.items())))


def _is_read(text: str) -> bool:
    """Say whether most letters are Latin or Chinese: what the readers know."""
    letters = [letter for letter in text if letter.isalpha()]
    known = sum(letter < "\u0250" or "\u3400" <= letter <= "\u9fff" for letter in letters)
    return known >= len(letters) * _FEWEST_LETTERS


def fingerprint(text: str) -> str:
    """Give the fingerprint of a claim: of its words, without what typography adds."""
    words = "".join(letter for letter in text.casefold() if letter.isalnum())
    return hashlib.blake2b(words.encode(), digest_size=8).hexdigest()


def changed_since(claims: Sequence[Claim], known: Container[str]) -> list[Claim]:
    """Give the claims whose words are not among those of an older draft."""
    return [claim for claim in claims if claim.fingerprint not in known]
