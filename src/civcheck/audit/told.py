"""The sentences of a unit with the mentions that stand in each: what the rules about conflicts ask for.

Names and quotations are read over the whole document and dear; figures and dates are those that other rules share.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from civcheck.model.mention import DateMention, FigureMention, NameMention, QuoteMention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.audit.unit import Unit
    from civcheck.extract.passage import Passage
    from civcheck.model.mention import Mention
    from civcheck.model.span import Region


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence: its words with page breaks and notes closed up, and its mentions in order with their places in them.

    `passage` is the block it belongs to and `number` that block's place among the unit's passages; `start` is where the
    sentence starts in the block. `heading` is the nearest heading above it, `box` the title of the box it stands in.
    """

    text: str
    passage: Passage
    number: int
    start: int
    names: tuple[tuple[NameMention, int, int], ...] = ()
    dates: tuple[tuple[DateMention, int, int], ...] = ()
    figures: tuple[tuple[FigureMention, int, int], ...] = ()
    quotes: tuple[tuple[QuoteMention, int, int], ...] = ()
    heading: str = ""
    box: str = ""

    def region(self, low: int, high: int) -> Region:
        """Give the place in the document of a range of the sentence."""
        return self.passage.region(self.start + low, self.start + high)

    @property
    def whole(self) -> Region:
        """The place of the sentence, without the white space around it."""
        low = len(self.text) - len(self.text.lstrip())
        return self.region(low, max(len(self.text.rstrip()), low + 1))


def uninterrupted(text: str, unit: Unit, quotation: Region) -> str:
    """Give the text of a quotation as a passage has it, with spaces for what stands between its parts: “…,” said Anna Lund, “…”."""
    at = 0
    for one, other in pairwise(quotation.parts):
        between = unit.text[one.end : other.start]
        low = text.find(between, at) if between.strip() else -1
        if low >= 0:
            at = low + len(between)
            text = text[:low] + " " * len(between) + text[at:]
    return text


def told_in(unit: Unit) -> Iterator[Told]:
    """Give the sentences of a unit in order, those without a mention too."""
    mentions = sorted((*unit.names, *unit.quotes, *unit.dates, *unit.figures), key=lambda one: (one.region.start, -one.region.end))
    found = _by_passage(unit.passages, mentions)
    heading = box = ""
    for number, passage in enumerate(unit.passages):
        if passage.kind == "heading":
            heading, box = passage.text, ""
        elif passage.kind == "box-title":
            box = passage.text
        yield from _sentences(passage, number, found[number], heading, box)


def _by_passage(passages: Sequence[Passage], mentions: Sequence[Mention]) -> list[list[tuple[Mention, int, int]]]:
    """Put mentions to the passages that they stand in, with their places there."""
    pieces = sorted((low, high, number, at) for number, one in enumerate(passages) for at, (low, high) in enumerate(one.pieces))
    starts = [piece[0] for piece in pieces]
    found: list[list[tuple[Mention, int, int]]] = [[] for _ in passages]
    for mention in mentions:
        first, last = mention.region.parts[0], mention.region.parts[-1]
        piece = pieces[max(bisect_right(starts, first.start) - 1, 0)]
        end = pieces[max(bisect_left(starts, last.end) - 1, 0)]
        if piece[0] <= first.start < piece[1] and end[2] == piece[2]:
            offsets = passages[piece[2]].offsets
            found[piece[2]].append((mention, offsets[piece[3]] + first.start - piece[0], offsets[end[3]] + last.end - end[0]))
    return found


def _sentences(passage: Passage, number: int, found: Sequence[tuple[Mention, int, int]], heading: str, box: str) -> Iterator[Told]:
    bounds = [*passage.sentences, len(passage.text)] if passage.sentences else [0, len(passage.text)]
    inside = sorted(found, key=lambda one: (one[1], -one[2]))
    starts = [one[1] for one in inside]
    for low, high in pairwise(bounds):
        near = [(mention, start - low, end - low) for mention, start, end in inside[bisect_left(starts, low) : bisect_left(starts, high)]]
        yield Told(
            passage.text[low:high],
            passage,
            number,
            low,
            tuple(one for one in near if isinstance(one[0], NameMention)),  # type: ignore[misc]
            tuple(one for one in near if isinstance(one[0], DateMention)),  # type: ignore[misc]
            tuple(one for one in near if isinstance(one[0], FigureMention)),  # type: ignore[misc]
            tuple(one for one in near if isinstance(one[0], QuoteMention)),  # type: ignore[misc]
            heading,
            box,
        )
