"""Sentences with their figures and dates as single signs, so that a phrase about figures is one expression.

"Sales rose from 200 in 2020 to 260, up 30%" is read as "Sales rose from F in D to F, up F".
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from civcheck.model.mention import FigureMention

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from civcheck.audit.unit import Unit
    from civcheck.extract.dates import ReadDate
    from civcheck.extract.figures import FoundFigure
    from civcheck.extract.numbers.number import Number
    from civcheck.extract.passage import Passage
    from civcheck.model.mention import DateMention

FIGURE = "\ue000"
DATE = "\ue001"
OTHER = "\ue002"
"""A range, or a figure that is no number."""
RUNNING = frozenset({"paragraph", "item", "quote"})
_LEAST = 2
_FAR = 40
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
    from civcheck.extract.values import read_figures  # only where there is something to read

    for number, (passage, dates) in enumerate(zip(unit.passages, unit.read_dates, strict=True)):
        if passage.kind not in RUNNING:
            continue
        read = unit.all_figures
        figures = read[number] if read is not None else read_figures(passage, dates, partial(_may_be_enough, passage))
        if sum(map(_count, figures)) >= _LEAST:
            yield from _of_passage(passage, figures, dates)


def _may_be_enough(passage: Passage, numbers: Sequence[Number]) -> bool:
    """Say whether numbers may make two figures in one sentence. To make figures of them is dear, and most sentences have one at most."""
    told: Counter[int] = Counter()
    for number in numbers:
        # What belongs to a figure may start before its number: in the sentence before, where that ends too early.
        for sentence in {passage.sentence_at(number.start), passage.sentence_at(max(0, number.start - _FAR))}:
            told[sentence] += 1 if number.high is None or number.odd else 2
    return max(told.values(), default=0) >= _LEAST


def _count(figure: FoundFigure) -> int:
    """Count the figures that one stands for: a range has two."""
    return 2 if figure.value is None and figure.low is not None and figure.high is not None else 1


def _of_passage(passage: Passage, figures: Sequence[FoundFigure], dates: Sequence[ReadDate]) -> Iterator[Outline]:
    ends = [*passage.sentences[1:], len(passage.text)]
    starts = list(passage.sentences) or [0]
    placed: list[list[_Placed]] = [[] for _ in starts]
    every: list[FoundFigure | ReadDate] = [*figures, *dates]
    for one in sorted((_placed(passage, one) for one in every), key=attrgetter("order")):
        placed[max(bisect_right(starts, one.start) - 1, 0)].append(one)
    for start, end, inside in zip(starts, ends, placed, strict=False):
        count = sum(one.figures for one in inside)
        if end - start <= LONGEST and count >= _LEAST:
            yield _outline(passage, (start, end), inside, count)


class _Placed(NamedTuple):
    """A figure or a date with its range in the passage, what it is ordered by, and for how many figures it stands."""

    order: tuple[int, int]
    start: int
    end: int
    figures: int
    what: FoundFigure | ReadDate

    def mention(self, passage: Passage) -> FigureMention | DateMention:
        from civcheck.extract.figures import FoundFigure
        from civcheck.extract.values import figure_mention

        return figure_mention(passage, self.what) if isinstance(self.what, FoundFigure) else self.what.mention


def _placed(passage: Passage, one: FoundFigure | ReadDate) -> _Placed:
    from civcheck.extract.dates import ReadDate

    count = 0 if isinstance(one, ReadDate) else _count(one)
    if len(passage.pieces) == 1:
        return _Placed((one.start, -one.end), one.start, one.end, count, one)
    region = one.mention.region if isinstance(one, ReadDate) else passage.region(one.start, one.end)
    return _Placed((region.start, -region.end), *passage.within(region), count, one)


def _outline(passage: Passage, place: tuple[int, int], inside: Sequence[_Placed], count: int) -> Outline:
    start, end = place
    pieces: list[str] = []
    figures: dict[int, FigureMention] = {}
    spoken: dict[int, str] = {}
    length, position = 0, start
    for one in inside:
        low, high = one.start, one.end
        if low < position or high > end:
            continue
        before = passage.text[position:low].replace("\n", " ")
        length += len(before)
        sign, several = _sign(one.mention(passage))
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
