"""The body of a document: which of its blocks say something themselves, and the sentence that a place stands in."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled
from civcheck.model.span import Region, Span

if TYPE_CHECKING:
    from civcheck.model.document import BlockKind, Document, Regions

LEFT_OUT: dict[BlockKind, str] = {
    "heading": "in headings", "code": "in code", "attribution": "in attributions", "source-line": "in source lines",
    "contents": "in the contents", "note": "in notes", "running-head": "in running heads", "page-number": "in page numbers",
    "rule": "in rules",
}  # fmt: skip
IMPRINT = "in the imprint"
_SENTENCE = compiled(r"[.!?。！？…][\"'”’」』）)\]*_\s]*(?:(?:<sup>[^<>]{0,12}</sup>|\[\^[^\]\s]{1,12}\])\s*)*\Z")
_TAIL = 200
_FRONT = 0.2
"""A list of contents ends in this first part of a document; one further on belongs to something else."""


class Body:
    """Tells of places of one document whether they are in its body, and in which sentence."""

    def __init__(self, document: Document) -> None:
        self._document = document
        layout = document.layout
        self._blocks, self._sentences = _Parts(layout.blocks), _Parts(layout.sentences)
        self._imprint = _imprint(document)
        self._markers = sorted((note.marker.start, note.marker.end) for note in layout.notes if note.marker)

    def left_out(self, offset: int) -> str | None:
        """Give why what stands at a place is not in the body ("in notes"); None where it is."""
        block = self._blocks.at(offset)
        if block is None:
            return None
        marker = bisect_right(self._markers, (offset, len(self._document.text))) - 1
        if marker >= 0 and offset < self._markers[marker][1]:
            return "in the marks of notes"
        return IMPRINT if block in self._imprint else LEFT_OUT.get(self._document.layout.kinds[block])

    def sentence(self, offset: int) -> Region:
        """Give the sentence at a place; where there is none its block, else the place alone."""
        layout = self._document.layout
        if (sentence := self._sentences.at(offset)) is not None:
            return layout.sentences[sentence]
        block = self._blocks.at(offset)
        return Region((Span(offset, offset + 1),)) if block is None else layout.blocks[block]

    def by_sentence(self, region: Region) -> list[tuple[Region, Region]]:
        """Cut a region where sentences end: the pieces, each with its sentence."""
        found: list[tuple[Region, Region]] = []
        for part in region.parts:
            at = part.start
            while at < part.end:
                sentence = self.sentence(at)
                own = next((span for span in sentence.parts if span.start <= at < span.end), None)
                end = min(part.end, own.end) if own else part.end
                if found and found[-1][1] == sentence:
                    found[-1] = Region((*found[-1][0].parts, Span(at, end))), sentence
                else:
                    found.append((Region((Span(at, end),)), sentence))
                at = max(end, at + 1) + _space(self._document.text, end, part.end)
        return found


def _space(text: str, start: int, end: int) -> int:
    """Give the number of white space characters between two sentences."""
    at = start
    while at < end and text[at].isspace():
        at += 1
    return at - start


class _Parts:
    """The parts of many regions in the order of the text, to find the region at a place."""

    def __init__(self, regions: Regions) -> None:
        order = sorted(range(len(regions.starts)), key=regions.starts.__getitem__)
        owners = array("q", (bisect_right(regions.first, part) - 1 for part in order))
        self._starts = array("q", (regions.starts[part] for part in order))
        self._ends = array("q", (regions.ends[part] for part in order))
        self._owners = owners

    def at(self, offset: int) -> int | None:
        """Give the number of the region at a place."""
        part = bisect_right(self._starts, offset) - 1
        return self._owners[part] if part >= 0 and offset < self._ends[part] else None


def _imprint(document: Document) -> frozenset[int]:
    """Give the blocks of the title pages: those without a sentence, before the first sentence or the end of the contents."""
    layout = document.layout
    front = int(len(document.text) * _FRONT)
    contents = [number for number, kind in enumerate(layout.kinds) if kind == "contents" and layout.blocks[number].start <= front]
    plain = [number for number, kind in enumerate(layout.kinds) if kind in {"paragraph", "item"}]
    first = next((number for number in plain if _is_sentence(document, number)), len(layout.kinds))
    last = max(contents[-1] if contents else 0, first)
    if first == len(layout.kinds):
        return frozenset()  # nothing but lines without a full stop: they are the text
    return frozenset(number for number in plain if number < last and not _is_sentence(document, number))


def _is_sentence(document: Document, block: int) -> bool:
    """Say whether a block ends as a sentence does, the marks of notes apart."""
    end = document.layout.blocks[block].end
    return _SENTENCE.search(document.text[max(0, end - _TAIL) : end]) is not None
