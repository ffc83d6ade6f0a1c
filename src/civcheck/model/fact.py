"""What the fact base records: sources, and facts with the evidence for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from civcheck.model.edtf import Edtf
    from civcheck.model.figure import Figure
    from civcheck.model.span import Region

Status = Literal["curated", "drafted"]
Role = Literal["says", "context"]
Rank = Literal["official", "research", "press", "other"]


@dataclass(frozen=True, slots=True)
class Source:
    """An original file and where it comes from.

    `sha256` is of its bytes, `supersedes` names the source whose newer edition it is.
    """

    id: str
    title: str
    file: str
    sha256: str
    publisher: str | None = None
    author: str | None = None
    container: str | None = None
    issued: Edtf | None = None
    languages: tuple[str, ...] = ()
    url: str | None = None
    rank: Rank = "other"
    supersedes: str | None = None


@dataclass(frozen=True, slots=True)
class FactEvidence:
    """The characters that say a fact, or with the role "context" those that supply its date or subject.

    `digest` is the sha256 of the exact slice in UTF-8, shortened to no fewer than 16 hexadecimal digits; `marks` are
    winnowed hashes by which the words are found again in a changed file; `line`, `column` and `section` tell the place
    where the file is not at hand. `at` is where the span stands in the fact file: line and column.
    """

    region: Region
    digest: str
    marks: tuple[str, ...] = ()
    role: Role = "says"
    language: str | None = None
    line: int | None = None
    column: int | None = None
    section: str | None = None
    quote: str | None = None
    at: tuple[int, int] = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement recorded in the fact base, with the evidence for it.

    `as_of` is what its figures hold for, `date` when an event was. `id` is unique in its file; `name` is unique
    everywhere. `line` is where it stands in its file.
    """

    id: str
    source: str
    statement: str
    evidence: tuple[FactEvidence, ...]
    figures: tuple[Figure, ...] = ()
    as_of: Edtf | None = None
    date: Edtf | None = None
    place: str | None = None
    event: str | None = None
    speaker: str | None = None
    names: tuple[str, ...] = ()
    conflicts_with: tuple[str, ...] = ()
    status: Status = "curated"
    tags: tuple[str, ...] = ()
    line: int = field(default=0, compare=False)

    @property
    def name(self) -> str:
        """The name by which it is known outside its file."""
        return f"{self.source}/{self.id}"
