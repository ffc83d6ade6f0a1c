"""The JSON contract of `match`: `civcheck/verdicts/1`, as docs/json.md describes it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from civcheck.report.contracts import location_json

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from civcheck.model.verdict import CandidateRecord, ClaimEvidence, ClaimRecord, Difference

SCHEMA = "civcheck/verdicts/1"


def evidence_json(evidence: ClaimEvidence) -> dict[str, Any]:
    """Give one piece of evidence: the fact or the sentence, what agrees and what differs."""
    return {
        "fact": evidence.fact,
        "statement": evidence.statement,
        "location": location_json(evidence.location) if evidence.location else None,
        "agrees": list(evidence.agrees),
        "differences": [difference_json(one) for one in evidence.differences],
    }


def difference_json(difference: Difference) -> dict[str, Any]:
    """Give one difference."""
    return {"kind": difference.kind, "claim": difference.claim, "source": difference.source, "detail": difference.detail}


def claim_json(claim: ClaimRecord, *, explain: bool = False, accepted: str | None = None) -> dict[str, Any]:
    """Give a claim; `explain` adds the candidates with their gates, `accepted` the reason why a person lets it stand."""
    found: dict[str, Any] = {
        "number": claim.number,
        "path": claim.path,
        "text": claim.text,
        "start": claim.start,
        "end": claim.end,
        "line": claim.line,
        "column": claim.column,
        "verdict": claim.verdict,
        "accepted": accepted,
        "fingerprint": claim.fingerprint,
        "mentions": [
            {"kind": one.kind, "text": one.text, "start": one.start, "end": one.end, "outcome": one.outcome, "reason": one.reason}
            for one in claim.mentions
        ],
        "evidence": [evidence_json(one) for one in claim.evidence],
        "see_also": [evidence_json(one) for one in claim.see_also],
    }
    if explain:
        found["considered"] = [_candidate(one) for one in claim.considered]
    return found


def _candidate(one: CandidateRecord) -> dict[str, Any]:
    gates = [{"gate": name, "passed": passed, "reason": reason} for name, passed, reason in one.gates]
    location = location_json(one.location) if one.location else None
    return {"fact": one.fact, "location": location, "kind": one.kind, "coverage": one.coverage, "gates": gates}


@dataclass(frozen=True, slots=True)
class Summary:
    """What the summary is made of: the verdicts, the ledger by kind and outcome, and what was not checked, with why.

    `unchecked` are pieces of the draft that hold no claims: what, how many, and their mentions by kind. `coverage` is a
    percentage, `unchanged` the number of claims left out since an older text has them.
    """

    verdicts: Sequence[str]
    rows: Mapping[str, Mapping[str, int]]
    why: Sequence[tuple[str, str, int]]
    unchecked: Sequence[tuple[str, int, Mapping[str, int]]]
    coverage: float
    accepted: int = 0
    unchanged: int = 0


def summary_json(summary: Summary) -> dict[str, Any]:
    """Give the summary: the claims by verdict, the ledger, and what was not checked."""
    return {
        "claims": len(summary.verdicts),
        "verdicts": dict(sorted(Counter(summary.verdicts).items())),
        "accepted": summary.accepted,
        "unchanged": summary.unchanged,
        "ledger": {kind: dict(row) for kind, row in summary.rows.items()},
        "not_checked": [{"kind": kind, "why": why, "count": number} for kind, why, number in summary.why],
        "unchecked": [
            {"what": what, "count": number, "mentions": dict(sorted(mentions.items()))} for what, number, mentions in summary.unchecked
        ],
        "coverage": round(summary.coverage, 1),
    }


def verdicts_json(claims: Sequence[dict[str, Any]], summary: Mapping[str, Any]) -> dict[str, Any]:
    """Give the whole contract."""
    return {"schema": SCHEMA, "claims": list(claims), "summary": dict(summary)}
