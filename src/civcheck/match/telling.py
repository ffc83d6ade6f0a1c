"""Verdicts in words and as records: what a claim's evidence agrees with, where it differs, and which gates spoke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.model.mention import NameMention
from civcheck.model.verdict import CandidateRecord, ClaimEvidence, ClaimRecord, Difference, MentionRecord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.compare.align import Aligned
    from civcheck.match.drafts import Claim
    from civcheck.match.verdicts import Judged, Told, Weighed
    from civcheck.model.statement import Placed, Statement


def evidence_of(judged: Judged) -> list[ClaimEvidence]:
    """Give the evidence of a claim as records, the best first."""
    return [_evidence(judged, weighed) for weighed in judged.evidence]


def _evidence(judged: Judged, weighed: Weighed) -> ClaimEvidence:
    claim, unit = judged.claim, weighed.unit
    agrees = tuple(words(claim, one.placed) for one in weighed.sameness.aligned if one.outcome == "supported")
    differences = tuple(_differences(judged, weighed))
    statement = unit.fact.statement if unit.fact else None
    return ClaimEvidence(unit.fact.name if unit.fact else None, statement, unit.location, agrees, differences)


def _differences(judged: Judged, weighed: Weighed) -> Iterator[Difference]:
    claim, source = judged.claim, weighed.statement
    for one in weighed.sameness.aligned:
        if one.outcome == "conflict":
            yield Difference(one.kind, words(claim, one.placed), counterpart(source, one), one.reason or None)
    if judged.verdict not in {"supported", "partly-supported", "not-found"}:
        for opposed in weighed.sameness.opposed:
            yield Difference(opposed.kind, opposed.claim, opposed.source, f"{opposed.claim} against {opposed.source}")
    for quotation in judged.quotations:
        if quotation.unit is weighed.unit and quotation.kind != "verbatim":
            kind = "speaker" if quotation.kind == "other-speaker" else "quote"
            yield Difference(kind, words(claim, quotation.placed), quotation.words, f"{quotation.kind}: {quotation.detail}")


def counterpart(source: Statement, one: Aligned) -> str:
    """Give the words of the source that stand where the claim has others."""
    if one.other is None:
        return ""
    if one.other.start >= 0:
        return source.text[one.other.start : one.other.end]
    mention = one.other.mention
    if isinstance(mention, NameMention):
        return mention.normal
    value = getattr(mention, "value", None)
    return f"{value:,}" if value is not None else str(getattr(mention, "edtf", "") or "")


def words(claim: Statement, placed: Placed) -> str:
    """Give the words of a mention."""
    return claim.text[placed.start : placed.end]


def claim_record(claim: Claim, judged: Judged) -> ClaimRecord:
    """Give a claim with its verdict as one record, its places those of the draft."""
    statement = claim.statement
    mentions = tuple(_mention(judged, told) for told in judged.told)
    return ClaimRecord(
        claim.number, statement.region.slice(claim.document.text), statement.region.start, statement.region.end, judged.verdict,
        claim.fingerprint, mentions, tuple(evidence_of(judged)), tuple(_explained(judged)),
    )  # fmt: skip


def _mention(judged: Judged, told: Told) -> MentionRecord:
    region = told.placed.mention.region
    return MentionRecord(
        told.placed.mention.kind, words(judged.claim, told.placed), region.start, region.end, told.outcome, told.reason or None
    )


def _explained(judged: Judged) -> Iterator[CandidateRecord]:
    for one in judged.considered:
        name = one.unit.fact.name if one.unit.fact else None
        gates = tuple((gate.name, gate.passed, gate.reason) for gate in one.sameness.gates)
        yield CandidateRecord(name, one.unit.location, one.sameness.kind, round(one.sameness.coverage, 3), gates)
