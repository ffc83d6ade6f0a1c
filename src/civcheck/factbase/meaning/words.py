"""What the evidence of facts says: its words, and the figures and dates in them.

Only the passages that some evidence stands in are read: a source may be long, and its facts lie in a small part of it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from civcheck.extract.passage import passages
from civcheck.extract.values import Values

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from civcheck.extract.passage import Passage
    from civcheck.model.document import Document
    from civcheck.model.edtf import Edtf
    from civcheck.model.fact import Fact
    from civcheck.model.mention import DateMention, FigureMention, Mention
    from civcheck.model.span import Region


class FactWords:
    """Reads the evidence of some facts in their source. `today` is the source's own date, that "last year" leans on."""

    def __init__(self, facts: Sequence[Fact], document: Document, today: Edtf | None) -> None:
        self._facts, self._document, self._today = facts, document, today

    def words(self, fact: Fact) -> str:
        """Give all words of the evidence of a fact, a piece a line."""
        return "\n".join(region.slice(self._document.text) for region in self.regions(fact))

    def regions(self, fact: Fact) -> list[Region]:
        """Give the evidence of a fact that lies in the text."""
        return [item.region for item in fact.evidence if item.region.end <= len(self._document.text)]

    def figures(self, fact: Fact, *, whole: bool = False) -> list[FigureMention]:
        """Give the figures in the evidence of a fact; with `whole`, as they are read where the whole source is, which takes longer."""
        mentions = self._whole if whole else self._mentions
        return [mention for mention in _inside(mentions, self.regions(fact)) if mention.kind == "figure"]  # type: ignore[misc]

    def dates(self, fact: Fact, *, whole: bool = False) -> list[DateMention]:
        """Give the dates in the evidence of a fact, in the same way."""
        mentions = self._whole if whole else self._mentions
        return [mention for mention in _inside(mentions, self.regions(fact)) if mention.kind == "date"]  # type: ignore[misc]

    @cached_property
    def _passages(self) -> tuple[Passage, ...]:
        return tuple(passages(self._document))

    @cached_property
    def _whole(self) -> list[Mention]:
        """The figures and dates of the whole source."""
        reader = Values(self._document, self._today, ("figure", "date"))
        return _in_order(mention for passage in self._passages for mention in reader.read(passage))

    @cached_property
    def _mentions(self) -> list[Mention]:
        """The figures and dates of the passages that evidence stands in, with the headers of their tables."""
        spans = [part for fact in self._facts for region in self.regions(fact) for part in region.parts]
        starts = sorted(span.start for span in spans)
        longest = max((len(span) for span in spans), default=0)
        ends = {span.start: 0 for span in spans}
        for span in spans:
            ends[span.start] = max(ends[span.start], span.end)
        reader = Values(self._document, self._today, ("figure", "date"))
        wanted = [_meets(passage, starts, ends, longest) for passage in self._passages]
        rows = {row for table in self._document.layout.tables for row in table.rows}
        found: list[Mention] = []
        for number, passage in enumerate(self._passages):
            # A row leans on the head of its table, and that on the line above, which may give the unit.
            below = self._passages[number + 1 : number + 2]
            if wanted[number] or passage.block in rows or (below and below[0].block in rows):
                found += reader.read(passage)
        return _in_order(found)


def _in_order(mentions: Iterable[Mention]) -> list[Mention]:
    return sorted(mentions, key=lambda mention: (mention.region.start, mention.region.end))


def _meets(passage: Passage, starts: Sequence[int], ends: dict[int, int], longest: int) -> bool:
    """Say whether some evidence stands in a passage."""
    for low, high in passage.pieces:
        for at in range(bisect_left(starts, low - longest), bisect_left(starts, high)):
            if ends[starts[at]] > low:
                return True
    return False


def _inside(mentions: Sequence[Mention], regions: Iterable[Region]) -> list[Mention]:
    """Give the mentions that lie in some regions, in order."""
    found: dict[int, Mention] = {}
    for region in regions:
        low = bisect_left(mentions, region.start, key=lambda mention: mention.region.start)
        high = bisect_right(mentions, region.end, key=lambda mention: mention.region.start)
        for number in range(low, high):
            if all(any(part.start <= one.start and one.end <= part.end for part in region.parts) for one in mentions[number].region.parts):
                found[number] = mentions[number]
    return [found[number] for number in sorted(found)]
