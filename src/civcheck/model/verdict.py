"""What the sources say of a claim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from civcheck.model.location import Location
    from civcheck.model.statement import Statement

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
class Verdict:
    """The verdict of one claim, with its evidence, the best first."""

    claim: Statement
    verdict: VerdictKind
    evidence: tuple[ClaimEvidence, ...] = ()
