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


@dataclass(frozen=True, slots=True)
class _Hit:
    """A mark that turns up: its hash, how far inside the evidence it stands, and where the evidence would start by it."""

    value: str
    inside: int
    start: int


def reanchor(document: Document, evidence: Sequence[FactEvidence]) -> list[Found]:
    """Find evidence again in a document. Pieces that stand where they stood are intact."""
    touched = [item for item in evidence if not holds(document.text, item)]
    places = _places(document.text, {mark.partition("@")[0] for item in touched for mark in item.marks}, (GRAM, SHORT_GRAM))
    # The one mark of very short evidence may be of a single word: that it stands somewhere tells nothing but that it is there.
    single = _places(document.text, {item.marks[0].partition("@")[0] for item in touched if len(item.marks) == 1}, (1,))
    return [Found("intact", item) if holds(document.text, item) else _find(document, item, places, single) for item in evidence]


def _places(text: str, wanted: set[str], sizes: Iterable[int]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    if wanted:
        for size in sizes:
            for value, offset in grams(text, size):
                if value in wanted:
                    found.setdefault(value, []).append(offset)
    return {value: offsets for value, offsets in found.items() if len(offsets) <= MOST_PLACES}


def _find(document: Document, evidence: FactEvidence, places: dict[str, list[int]], single: dict[str, list[int]]) -> Found:
    hits = list(_hits(evidence, places))
    starts = {hit.start for hit in (*hits, *_hits(evidence, single))}
    for start in sorted(starts, key=lambda start: (abs(start - evidence.region.start), start)):
        region = _shifted(evidence.region, start - evidence.region.start, len(document.text))
        if region and holds(document.text, _at(evidence, region)):
            return Found("moved", _renewed(document, evidence, region))
    best = _best(evidence, hits)
    if not best:
        return Found("lost", None)
    # The first and the last mark tell most exactly where the words start and end: edits lie between them.
    start = max(0, min(best, key=lambda hit: hit.inside).start)
    end = max(best, key=lambda hit: hit.inside).start + evidence.region.end - evidence.region.start
    region = _sentences_at(document, start, min(len(document.text), max(end, start + 1)))
    # What interrupts them may have changed, the words not.
    state: EvidenceState = "moved" if holds(document.text, _at(evidence, region)) else "edited"
    return Found(state, _renewed(document, evidence, region))


def _best(evidence: FactEvidence, hits: list[_Hit]) -> list[_Hit]:
    """Give the marks around the place for which most of them speak, at least half; each once, however often its words stand there."""
    best: dict[str, _Hit] = {}
    for hit in sorted(hits, key=lambda hit: (abs(hit.start - evidence.region.start), hit.start)):
        around: dict[str, _Hit] = {}
        for other in sorted(hits, key=lambda other: abs(other.start - hit.start)):
            if abs(other.start - hit.start) <= _DRIFT:
                around.setdefault(other.value, other)
        if len(around) > len(best):
            best = around
    return list(best.values()) if len(best) >= _LEAST_SHARE * len({mark.partition("@")[0] for mark in evidence.marks}) else []


def _hits(evidence: FactEvidence, places: dict[str, list[int]]) -> Iterator[_Hit]:
    """Give where the evidence would start by each place of each of its marks."""
    for mark in evidence.marks:
        value, _, offset = mark.partition("@")
        inside = _offset_in_text(evidence.region, int(offset or 0))
        yield from (_Hit(value, inside, place - inside) for place in places.get(value, ()))


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


def _sentences_at(document: Document, start: int, end: int) -> Region:
    """Give the sentences that stand in a range: those that lie in it for the most part, or the one with most of it."""
    inside = [region for region in document.layout.sentences if region.start < end and start < region.end]
    chosen = [region for region in inside if 2 * _shared(region, start, end) >= sum(map(len, region.parts))]
    if inside and not chosen:
        chosen = [max(inside, key=lambda region: _shared(region, start, end))]
    # What interrupts one of them, a page number or a note, is not part of it.
    chosen = [region for region in chosen if not any(other.start < region.start and region.end < other.end for other in chosen)]
    return Region(tuple(_merged(part for region in chosen for part in region.parts))) if chosen else Region.of((start, end))


def _shared(region: Region, start: int, end: int) -> int:
    return sum(max(0, min(part.end, end) - max(part.start, start)) for part in region.parts)


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
