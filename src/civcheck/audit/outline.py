"""Sentences with their figures and dates as single signs, so that a phrase about figures is one expression.

"Sales rose from 200 in 2020 to 260, up 30%" is read as "Sales rose from F in D to F, up F".
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from civcheck.model.mention import FigureMention

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from civcheck.audit.unit import Unit
    from civcheck.extract.passage import Passage
    from civcheck.model.mention import DateMention
    from civcheck.model.span import Region

FIGURE = "\ue000"
DATE = "\ue001"
OTHER = "\ue002"
"""A range, or a figure that is no number."""
RUNNING = frozenset({"paragraph", "item", "quote"})
_LEAST = 2
LONGEST = 1_500
"""A sentence of more characters is left alone."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A sentence: its own words, and those words with a sign for each figure and date.

    `figures` are the figures by the place of their sign in `text`, `spoken` are their words; `count` is how many figures there
    are, with those that have another sign.
    """

    text: str
    words: str
    passage: Passage
    figures: dict[int, FigureMention]
    spoken: dict[int, str]
    count: int

    def at(self, match: re.Match[str], group: str) -> FigureMention:
        """Give the figure that a group of a match caught."""
        return self.figures[match.start(group)]

    def all_in(self, start: int, end: int) -> list[FigureMention]:
        """Give the figures of a stretch of the outline, in order."""
        return [self.figures[place] for place in range(start, min(end, len(self.text))) if place in self.figures]


def outlines(unit: Unit) -> Iterator[Outline]:
    """Give the sentences of the running text that have at least two figures."""
    for passage, mentions in zip(unit.passages, unit.values, strict=True):
        if passage.kind in RUNNING and sum(map(_figures, mentions)) >= _LEAST:
            yield from _of_passage(passage, mentions)


def _figures(mention: FigureMention | DateMention) -> int:
    """Count the figures a mention stands for: a range has two."""
    if not isinstance(mention, FigureMention):
        return 0
    return 2 if mention.value is None and mention.low is not None and mention.high is not None else 1


def _of_passage(passage: Passage, mentions: Sequence[FigureMention | DateMention]) -> Iterator[Outline]:
    ends = [*passage.sentences[1:], len(passage.text)]
    starts = list(passage.sentences) or [0]
    placed: list[list[tuple[int, int, FigureMention | DateMention]]] = [[] for _ in starts]
    for mention in mentions:
        start, end = _place(passage, mention.region)
        placed[max(bisect_right(starts, start) - 1, 0)].append((start, end, mention))
    for start, end, inside in zip(starts, ends, placed, strict=False):
        count = sum(_figures(mention) for _, _, mention in inside)
        if end - start <= LONGEST and count >= _LEAST:
            yield _outline(passage, (start, end), inside, count)


def _place(passage: Passage, region: Region) -> tuple[int, int]:
    """Give the range in a passage of a region of the document."""
    lows = [low for low, _ in passage.pieces]
    first, last = (bisect_right(lows, offset) - 1 for offset in (region.start, region.end - 1))
    return passage.offsets[first] + region.start - lows[first], passage.offsets[last] + region.end - lows[last]


def _outline(
    passage: Passage, place: tuple[int, int], inside: Sequence[tuple[int, int, FigureMention | DateMention]], count: int
) -> Outline:
    start, end = place
    pieces: list[str] = []
    figures: dict[int, FigureMention] = {}
    spoken: dict[int, str] = {}
    length, position = 0, start
    for low, high, mention in inside:
        if low < position or high > end:
            continue
        before = passage.text[position:low].replace("\n", " ")
        length += len(before)
        sign, several = _sign(mention)
        pieces += [before, sign]
        figures |= {length + offset: figure for offset, figure in several}
        spoken |= {length + offset: passage.text[low:high] for offset, _ in several}
        length += len(sign)
        position = high
    pieces.append(passage.text[position:end].replace("\n", " "))
    return Outline("".join(pieces), passage.text[start:end], passage, figures, spoken, count)


def _sign(mention: FigureMention | DateMention) -> tuple[str, list[tuple[int, FigureMention]]]:
    """Give what stands for a mention, and the figures at their places in it."""
    if not isinstance(mention, FigureMention):
        return DATE, []
    if mention.ordinal:
        return OTHER, []
    if mention.value is not None:
        return FIGURE, [(0, mention)]
    if mention.low is not None and mention.high is not None and mention.comparator == "=":
        ends = [replace(mention, value=one, low=one, high=one) for one in (mention.low, mention.high)]
        return f"{FIGURE} to {FIGURE}", [(0, ends[0]), (len(FIGURE) + 4, ends[1])]
    return OTHER, []
