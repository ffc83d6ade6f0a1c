"""What is read in a document, and the sentences that drafts are made of."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, TypeVar

from civcheck.extract.mentions import mentions
from civcheck.factbase.coverage.body import Body
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import DateMention, FigureMention, Mention, NameMention, QuoteMention
from civcheck.model.span import Region, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from civcheck.extract.terms import Matcher
    from civcheck.model.document import BlockKind, Document
    from civcheck.model.edtf import Edtf

M = TypeVar("M", bound=Mention)
DRAFTED: frozenset[BlockKind] = frozenset({"paragraph", "item", "quote", "caption"})
MOST_BACK = 3
"""So many sentences before it may one lean on."""
_SEMICOLON = compiled(r"[;；]\s*(?:and\s+)?")
_HEADING_MARK = compiled(r"#{1,6}[ \t]+")
_LEAST = 12
"""So many characters has a part of a sentence that says something by itself."""


class Reading:
    """A document with all that is read in it, by place."""

    def __init__(self, document: Document, today: Edtf | None, terms: Matcher | None) -> None:
        self.document, self.body = document, Body(document)
        found = mentions(document, today=today, kinds=("figure", "date", "name", "quote"), terms=terms)
        self._found = sorted(found, key=lambda mention: mention.region.start)
        self._starts = [mention.region.start for mention in self._found]

    def inside(self, region: Region, kind: type[M]) -> list[M]:
        """Give the mentions of a kind in a region; what stands in a note or box that interrupts it is not said by it."""
        around = self._found[bisect_left(self._starts, region.start) : bisect_left(self._starts, region.end)]
        return [one for one in around if isinstance(one, kind) and any(part.start <= one.region.start < part.end for part in region.parts)]

    def has_values(self, region: Region) -> bool:
        """Say whether a figure or a date stands in a region."""
        return bool(self.inside(region, FigureMention) or self.inside(region, DateMention))

    def sentences(self) -> Iterator[tuple[Region, list[Region]]]:
        """Give each sentence of the body, with those before it in its block, the nearest first."""
        layout = self.document.layout
        for block, kind in enumerate(layout.kinds):
            if kind not in DRAFTED or self.body.left_out(layout.blocks[block].start):
                continue
            low, high = layout.block_sentences[block], layout.block_sentences[block + 1]
            for number in range(low, high):
                before = [layout.sentences[other] for other in range(number - 1, max(low, number - MOST_BACK) - 1, -1)]
                yield layout.sentences[number], before

    def parts(self, sentence: Region) -> list[Region]:
        """Cut a sentence at its semicolons, where every part has figures or a date of its own; else give it whole."""
        if len(sentence.parts) > 1 or not self.inside(sentence, FigureMention):
            return [sentence]
        text = self.document.text[sentence.start : sentence.end]
        quoted = Covered([quote.region for quote in self.inside(sentence, QuoteMention) if quote.form != "indirect"])
        cuts = [match.span() for match in _SEMICOLON.finditer(text) if not quoted.holds(sentence.start + match.start())]
        edges = [0, *(edge for cut in cuts for edge in cut), len(text)]
        pieces = [Region((Span(sentence.start + low, sentence.start + high),)) for low, high in zip(edges[::2], edges[1::2], strict=True)]
        whole = all(len(piece.hull) >= _LEAST and self._counts(piece) for piece in pieces)
        return pieces if len(pieces) > 1 and whole else [sentence]

    def _counts(self, region: Region) -> bool:
        return any(not figure.ordinal for figure in self.inside(region, FigureMention)) or bool(self.inside(region, DateMention))

    def heading(self, region: Region) -> Region | None:
        """Give the words of the heading that a place stands under, where it is not the title of the document."""
        layout, text = self.document.layout, self.document.text
        block = self.document.block_at(region.start)
        number = layout.block_sections[block] if block is not None else -1
        if number < 0 or layout.sections[number].parent is None:
            return None
        own = self.document.block_at(layout.sections[number].region.start)
        if own is None or layout.kinds[own] != "heading" or len(layout.blocks[own].parts) > 1:
            return None
        start, end = layout.blocks[own].start, layout.blocks[own].end
        mark = _HEADING_MARK.match(text, start, end)
        start = mark.end() if mark else start
        words = text[start:end].rstrip()
        return Region((Span(start, start + len(words)),)) if words else None

    def sentence_at(self, region: Region) -> Region:
        """Give the sentence that something stands in."""
        return self.body.sentence(region.start)


def within(region: Region, other: Region) -> bool:
    """Say whether a region begins in another."""
    return any(part.start <= region.start < part.end for part in other.parts)


class Covered:
    """Some places of a text, to ask whether others are among them."""

    def __init__(self, regions: Iterable[Region]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted((part for region in regions for part in region.parts), key=lambda span: span.start):
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def holds(self, offset: int) -> bool:
        """Say whether a place is covered."""
        return self._touches(Span(offset, offset + 1))

    def touches(self, region: Region) -> bool:
        """Say whether some of a region is covered."""
        return any(self._touches(part) for part in region.parts)

    def _touches(self, span: Span) -> bool:
        at = bisect_right(self._starts, span.end - 1) - 1
        return at >= 0 and self._ends[at] > span.start


__all__ = ["Covered", "DateMention", "FigureMention", "NameMention", "QuoteMention", "Reading", "within"]
