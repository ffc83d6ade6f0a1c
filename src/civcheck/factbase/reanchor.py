"""Finding evidence again in a changed source, by its marks, in one pass over the text.

Every five words of the new text are hashed once. Where a mark of some evidence turns up, it says where the evidence would
start; a place at which the digest fits is the same words moved, the place for which most marks speak is where they were edited.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from civcheck.factbase.evidence import make_evidence
from civcheck.factbase.marks import GRAM, SHORT_GRAM, grams, holds
from civcheck.model.span import Region, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from civcheck.model.document import Document
    from civcheck.model.fact import FactEvidence

EvidenceState = Literal["intact", "moved", "edited", "lost"]

MOST_PLACES = 50
"""A mark that stands in more places than this tells nothing."""
_DRIFT = 200
"""Edits inside the words shift the later marks by so many code points at most."""
_LEAST_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Found:
    """What became of some evidence: its state, and the evidence at its new place (None: lost)."""

    state: EvidenceState
    evidence: FactEvidence | None


def reanchor(document: Document, evidence: Sequence[FactEvidence]) -> list[Found]:
    """Find evidence again in a document. Pieces that stand where they stood are intact."""
    touched = [item for item in evidence if not holds(document.text, item)]
    places = _places(document.text, {mark.partition("@")[0] for item in touched for mark in item.marks})
    return [Found("intact", item) if holds(document.text, item) else _find(document, item, places) for item in evidence]


def _places(text: str, wanted: set[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    if wanted:
        for size in (GRAM, SHORT_GRAM):
            for value, offset in grams(text, size):
                if value in wanted:
                    found.setdefault(value, []).append(offset)
    return {value: offsets for value, offsets in found.items() if len(offsets) <= MOST_PLACES}


def _find(document: Document, evidence: FactEvidence, places: dict[str, list[int]]) -> Found:
    starts = list(_starts(evidence, places))
    nearest = sorted(set(starts), key=lambda start: (abs(start - evidence.region.start), start))
    for start in nearest:
        region = _shifted(evidence.region, start - evidence.region.start, len(document.text))
        if region and holds(document.text, _at(evidence, region)):
            return Found("moved", _renewed(document, evidence, region))
    if not starts:
        return Found("lost", None)
    # The marks of edited words agree only roughly about the start: the place with most of them around it is taken.
    support = {start: sum(abs(other - start) <= _DRIFT for other in starts) for start in nearest}
    best = min(nearest, key=lambda start: (-support[start], abs(start - evidence.region.start)))
    if support[best] < _LEAST_SHARE * len(evidence.marks):
        return Found("lost", None)
    return Found("edited", _renewed(document, evidence, _sentences_at(document, evidence, best)))


def _starts(evidence: FactEvidence, places: dict[str, list[int]]) -> Iterator[int]:
    """Give where the evidence would start by each place of each of its marks."""
    for mark in evidence.marks:
        value, _, offset = mark.partition("@")
        inside = _offset_in_text(evidence.region, int(offset))
        yield from (max(0, place - inside) for place in places.get(value, ()))


def _offset_in_text(region: Region, offset: int) -> int:
    """Give how far an offset into the slice of a region lies from its start in the text, interruptions included."""
    for part in region.parts:
        if offset < len(part):
            return part.start - region.start + offset
        offset -= len(part) + 1
    return region.end - region.start


def _shifted(region: Region, by: int, length: int) -> Region | None:
    if region.start + by < 0 or region.end + by > length:
        return None
    return Region(tuple(Span(part.start + by, part.end + by) for part in region.parts))


def _at(evidence: FactEvidence, region: Region) -> FactEvidence:
    return replace(evidence, region=region)


def _renewed(document: Document, evidence: FactEvidence, region: Region) -> FactEvidence:
    return make_evidence(document, region, role=evidence.role, language=evidence.language)


def _sentences_at(document: Document, evidence: FactEvidence, start: int) -> Region:
    """Give the sentences that stand where edited words stood: those of which the middle lies in the range."""
    end = min(len(document.text), start + evidence.region.end - evidence.region.start)
    inside = [region for region in document.layout.sentences if region.start < end and start < region.end]
    chosen = [region for region in inside if _mostly(region, start, end)] or inside[:1]
    return Region(tuple(_merged(part for region in chosen for part in region.parts))) if chosen else Region.of((start, end))


def _mostly(region: Region, start: int, end: int) -> bool:
    shared = sum(max(0, min(part.end, end) - max(part.start, start)) for part in region.parts)
    return 2 * shared >= sum(len(part) for part in region.parts)


def _merged(parts: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for part in sorted(parts, key=lambda span: span.start):
        # Sentences that follow one another with nothing but a space between them are one stretch.
        if merged and part.start - merged[-1].end <= 1:
            merged[-1] = Span(merged[-1].start, part.end)
        else:
            merged.append(part)
    return merged


def worst(states: Iterable[EvidenceState]) -> EvidenceState:
    """Give the worst state of several: that of a fact with several pieces of evidence."""
    order: tuple[EvidenceState, ...] = ("lost", "edited", "moved", "intact")
    return min(states, key=order.index, default="intact")
