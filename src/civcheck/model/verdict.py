"""What the sources say of a claim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from civcheck.model.location import Location

VerdictKind = Literal["contradicted", "misquoted", "disputed", "outdated", "partly-supported", "supported", "not-found", "nothing-to-check"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One detail in which the claim and a source part: `kind` is figure, date, name, place, speaker, quote and so on."""

    kind: str
    claim: str
    source: str
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class ClaimEvidence:
    """What one fact or sentence says of a claim, and where it says so."""

    fact: str | None
    statement: str | None
    location: Location | None
    agrees: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class MentionRecord:
    """A mention of a claim, its place in the draft, and what became of it: supported, contradicted, not-found, not-checked."""

    kind: str
    text: str
    start: int
    end: int
    outcome: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class CandidateRecord:
    """A fact or sentence that was considered, and the gates (name, whether it was passed, why) that a difference met."""

    fact: str | None
    location: Location | None
    kind: str
    coverage: float
    gates: tuple[tuple[str, bool, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimRecord:
    """A claim of a draft with its verdict and its evidence, the best first. `number` counts from 1.

    `see_also` is what failed narrowly: with one difference that may be another matter.
    """

    number: int
    path: str
    text: str
    start: int
    end: int
    line: int
    column: int
    verdict: VerdictKind
    fingerprint: str
    mentions: tuple[MentionRecord, ...] = ()
    evidence: tuple[ClaimEvidence, ...] = ()
    considered: tuple[CandidateRecord, ...] = ()
    see_also: tuple[ClaimEvidence, ...] = ()
