"""Verdicts in words and as records: what a claim's evidence agrees with, where it differs, and which gates spoke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.model.mention import NameMention, QuoteMention
from civcheck.model.verdict import CandidateRecord, ClaimEvidence, ClaimRecord, Difference, MentionRecord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.compare.align import Aligned
    from civcheck.match.drafts import Claim
    from civcheck.match.verdicts import Judged, Told
    from civcheck.match.weighed import Weighed
    from civcheck.model.statement import Placed, Statement


NAMES_ALONE = "titles and names in quotation marks"
NOT_AT_HAND = "no sources at hand"
SHORT = "too short to look for"


def reason_of(told: Told) -> str:
    """Say why a mention has its outcome."""
    mention = told.placed.mention
    if told.outcome != "not-checked" or not isinstance(mention, QuoteMention):
        return told.reason
    if mention.form in {"title", "term"}:
        return NAMES_ALONE
    return NOT_AT_HAND if "at hand" in told.reason else SHORT


def evidence_of(judged: Judged) -> list[ClaimEvidence]:
    """Give the evidence of a claim as records, the best first."""
    return [_evidence(judged, weighed) for weighed in judged.evidence]


def near_misses(judged: Judged) -> list[Weighed]:
    """Give what failed narrowly: something agrees, what nothing else answers to is said otherwise, and a gate did not let that count."""
    open_ = {id(one.placed) for one in judged.told if one.outcome == "not-found"}
    return [one for one in judged.see_also if one.sameness.supported and _one_difference(one, open_)]


def _one_difference(weighed: Weighed, open_: set[int]) -> bool:
    conflicts = [one for one in weighed.sameness.aligned if one.outcome == "conflict"]
    return len(conflicts) + len(weighed.sameness.opposed) == 1 and all(id(one.placed) in open_ for one in conflicts)


def stopped(weighed: Weighed) -> str:
    """Give the reason of the gate that did not let a difference count."""
    return next((gate.reason for gate in weighed.sameness.gates if not gate.passed), "")


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
    document, region = claim.document, statement.region
    line, column = document.line_column(region.start)
    return ClaimRecord(
        claim.number, document.path, region.slice(document.text), region.start, region.end, line, column, judged.verdict,
        claim.fingerprint, mentions, tuple(evidence_of(judged)), tuple(_explained(judged)),
        tuple(_evidence(judged, weighed) for weighed in near_misses(judged)),
    )  # fmt: skip


def _mention(judged: Judged, told: Told) -> MentionRecord:
    region = told.placed.mention.region
    return MentionRecord(
        told.placed.mention.kind, words(judged.claim, told.placed), region.start, region.end, told.outcome, reason_of(told) or None
    )


def _explained(judged: Judged) -> Iterator[CandidateRecord]:
    for one in judged.considered:
        name = one.unit.fact.name if one.unit.fact else None
        gates = tuple((gate.name, gate.passed, gate.reason) for gate in one.sameness.gates)
        yield CandidateRecord(name, one.unit.location, one.sameness.kind, round(one.sameness.coverage, 3), gates)
