"""A draft as claims: its statements with their places in it, what was not checked and why, and what changed since an older one."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from civcheck.extract.mentions import read_passages
from civcheck.extract.passage import passages
from civcheck.extract.statements import statements
from civcheck.match.endless import mentions_of, parted
from civcheck.match.foreign import are_foreign
from civcheck.model.mention import QuoteMention

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from civcheck.extract.passage import Passage
    from civcheck.extract.terms import Matcher
    from civcheck.model.document import Document
    from civcheck.model.edtf import Edtf
    from civcheck.model.mention import Mention, MentionKind
    from civcheck.model.statement import Statement

_CHECKED = frozenset({"paragraph", "item", "quote", "caption"})
_UNCHECKED = {"heading": "headings", "box-title": "headings", "row": "table rows", "note": "notes", "code": "blocks of code"}
FOREIGN = "sentences in other languages"
ENDLESS = "sentences too long to be one claim"
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
class Unchecked:
    """Pieces of a draft that were not checked: what they are, how many, and how many mentions of each kind stand in them."""

    what: str
    pieces: int
    mentions: Counter[MentionKind] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft's claims, and what of it was not checked."""

    document: Document
    claims: tuple[Claim, ...]
    unchecked: tuple[Unchecked, ...] = ()


def read_draft(document: Document, *, today: Edtf | None, terms: Matcher, first: int = 1) -> Draft:
    """Split a draft into claims, numbered from `first`."""
    known = [passage for passage in passages(document) if passage.kind in _CHECKED or passage.kind in _UNCHECKED]
    given, endless = parted([passage for passage in known if passage.kind in _CHECKED or passage.kind in {"heading", "box-title"}])
    said = [statement for statement in statements(given, today=today, terms=terms) if any(map(str.isalnum, statement.text))]
    foreign = are_foreign([text[:LONGEST_CLAIM] for text in (*(one.text for one in said), *(one.text for one in endless))])
    claims: list[Claim] = []
    passed: dict[str, list[Counter[MentionKind]]] = {}
    for statement, other in zip(said, foreign[: len(said)], strict=True):
        if other or len(statement.text) > LONGEST_CLAIM or len(statement.mentions) > MOST_MENTIONS:
            passed.setdefault(FOREIGN if other else ENDLESS, []).append(_kinds(placed.mention for placed in statement.mentions))
        else:
            claims.append(Claim(document, statement, first + len(claims), fingerprint(statement.text)))
    for passage, other in zip(endless, foreign[len(said) :], strict=True):
        if passage.kind in _CHECKED and any(map(str.isalnum, passage.text)):
            passed.setdefault(FOREIGN if other else ENDLESS, []).append(_kinds(mentions_of(passage, terms)))
    return Draft(document, tuple(claims), (*_blocks(document, known, terms), *_sentences(passed)))


def _blocks(document: Document, known: Sequence[Passage], terms: Matcher) -> list[Unchecked]:
    """Count the blocks that say something and hold no claims."""
    left = [passage for passage in known if passage.kind not in _CHECKED and any(map(str.isalnum, passage.text))]
    pieces = Counter(_UNCHECKED[passage.kind] for passage in left)
    pieces[_UNCHECKED["code"]] += document.layout.kinds.count("code")
    mentions: dict[str, Counter[MentionKind]] = {what: Counter() for what in pieces}
    for passage, read in zip(left, read_passages(left, terms=terms), strict=True):
        mentions[_UNCHECKED[passage.kind]] += _kinds(read)
    return [Unchecked(what, number, mentions[what]) for what, number in sorted(pieces.items()) if number]


def _sentences(passed: Mapping[str, Sequence[Counter[MentionKind]]]) -> Iterator[Unchecked]:
    """Count the sentences that are no claims."""
    for what, mentions in sorted(passed.items()):
        yield Unchecked(what, len(mentions), sum(mentions, Counter()))


def _kinds(mentions: Iterable[Mention]) -> Counter[MentionKind]:
    return Counter(one.kind for one in mentions if not (isinstance(one, QuoteMention) and one.form == "indirect"))


def fingerprint(text: str) -> str:
    """Give the fingerprint of a claim: of its words, without what typography adds."""
    words = "".join(letter for letter in text.casefold() if letter.isalnum())
    return hashlib.blake2b(words.encode(), digest_size=8).hexdigest()


def changed_since(claims: Sequence[Claim], known: Container[str]) -> list[Claim]:
    """Give the claims whose words are not among those of an older draft."""
    return [claim for claim in claims if claim.fingerprint not in known]


def all_unchecked(drafts: Iterable[Draft]) -> list[Unchecked]:
    """Put together what of several drafts was not checked."""
    pieces: Counter[str] = Counter()
    mentions: dict[str, Counter[MentionKind]] = {}
    for one in (one for draft in drafts for one in draft.unchecked):
        pieces[one.what] += one.pieces
        mentions[one.what] = mentions.get(one.what, Counter()) + one.mentions
    return [Unchecked(what, number, mentions[what]) for what, number in sorted(pieces.items())]
