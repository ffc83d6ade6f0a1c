"""Which facts rest on the words at a place: those whose evidence covers it, and whether that evidence is short enough to say so."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.model.fact import Fact, FactEvidence
    from civcheck.model.span import Region, Span

TOLERANCE = 4
"""So many characters may evidence be longer than its sentence, white space, marks and list marks at its ends apart."""
_EDGE_MARKS = r"[\s\"'“”‘’「」『』（）()\[\]《》<>*_#|•●\-–—.,;:!?。，；：！？、…]*"
_BEFORE = compiled(rf"{_EDGE_MARKS}(?:\d{{1,3}}[.)、．]\s*)?")
_AFTER = compiled(_EDGE_MARKS)


class Covering(NamedTuple):
    """Some evidence of a fact that covers a place."""

    fact: Fact
    evidence: FactEvidence


class Evidence:
    """Finds the evidence that covers a place, among that of one source."""

    def __init__(self, items: Iterable[tuple[Fact, FactEvidence]], text: str) -> None:
        self._items = sorted((Covering(*item) for item in items), key=lambda item: item.evidence.region.start)
        self._starts = [item.evidence.region.start for item in self._items]
        # The furthest end of all that starts up to here: nothing before it need be looked at.
        self._reach: list[int] = []
        for item in self._items:
            self._reach.append(max(item.evidence.region.end, self._reach[-1] if self._reach else 0))
        self._text = text

    def at(self, region: Region) -> list[Covering]:
        """Give the evidence that covers a region, in the order of the text."""
        found: list[Covering] = []
        at = bisect_right(self._starts, region.start) - 1
        while at >= 0 and self._reach[at] >= region.end:
            own = self._items[at].evidence.region
            if all(own.covers(part) for part in region.parts):
                found.append(self._items[at])
            at -= 1
        return found[::-1]

    def excess(self, evidence: FactEvidence, region: Region, sentence: Region) -> tuple[int, int] | None:
        """Give how long the evidence around a region is, and the sentence it stands in, where it is longer; part by part."""
        parts = evidence.region.parts
        for part in region.parts:
            around = next((span for span in parts if span.covers(part)), None)
            own = next((span for span in sentence.parts if span.covers(part)), sentence.hull) if len(parts) > 1 else sentence.hull
            if around is not None and (length := self._length(around)) > len(own) + TOLERANCE:
                return length, len(own)
        return None

    def _length(self, span: Span) -> int:
        """Give the length of a span without the white space and the marks at its ends."""
        words = self._text[span.start : span.end]
        first = _BEFORE.match(words)
        last = _AFTER.match(words[::-1])
        return len(words) - (first.end() if first else 0) - (last.end() if last else 0)
