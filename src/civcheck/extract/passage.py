"""The text of one block in one string, as the readers want it, with the way back to the document.

A page break, a note or a running head inside a paragraph is closed up; so is the end of a line between two Chinese
characters, since it may stand inside a word or a number.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import TYPE_CHECKING

from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled
from civcheck.model.span import Region, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.model.document import BlockKind, Document

_WIDE = rf"[{HAN}０-９，。、；：！？（）《》“”0-9%％]"
_WRAP = compiled(
    rf"(?<=[{HAN}，。、；：！？）》”])[ \t\r\u3000]*\n[ \t\u3000]*(?={_WIDE})|(?<=\d,)\r?\n(?=\d{{3}})"
    rf"|(?<=[0-9０-９.%％（《“])[ \t\r\u3000]*\n[ \t\u3000]*(?=[{HAN}])"
)
_LEFT_OUT: frozenset[BlockKind] = frozenset({"running-head", "page-number", "rule", "contents", "code"})


@dataclass(frozen=True, slots=True)
class Passage:
    """A block's text with the places where its sentences start.

    `pieces` are the ranges of the document that it was put together from, `offsets[i]` is where piece `i` starts in it.
    `wraps` are the pieces that only the end of a line parts from the one before.
    """

    text: str
    sentences: tuple[int, ...]
    kind: BlockKind
    block: int
    pieces: tuple[tuple[int, int], ...]
    offsets: tuple[int, ...]
    wraps: frozenset[int] = frozenset()

    def sentence_at(self, offset: int) -> int:
        """Give the number of the sentence that a place in the passage belongs to."""
        return max(bisect_right(self.sentences, offset) - 1, 0)

    def region(self, start: int, end: int) -> Region:
        """Give the place in the document of a range of the passage. Pieces that only white space parts are one span."""
        if len(self.pieces) == 1:
            first = self.pieces[0][0]
            return Region((Span(first + start, first + end),))
        return Region(tuple(Span(*span) for span in self._spans(start, end)))

    def within(self, region: Region) -> tuple[int, int]:
        """Give the range in the passage of a region that it gave: the way back of `region`."""
        return self._offset(region.start), self._offset(region.end - 1) + 1

    def _offset(self, place: int) -> int:
        piece = max(bisect_right(self.pieces, place, key=itemgetter(0)) - 1, 0)
        return self.offsets[piece] + place - self.pieces[piece][0]

    def part(self, start: int, end: int, kind: BlockKind) -> Passage:
        """Give a range of the passage as one of its own."""
        numbers = range(bisect_right(self.offsets, start) - 1, bisect_left(self.offsets, end))
        pieces, offsets = [], []
        for number in numbers:
            (low, high), offset = self.pieces[number], self.offsets[number]
            cut = max(start - offset, 0), min(end - offset, high - low)
            pieces.append((low + cut[0], low + cut[1]))
            offsets.append(offset + cut[0] - start)
        inside = tuple(sentence - start for sentence in self.sentences if start < sentence < end)
        wraps = frozenset(number - numbers.start for number in self.wraps if number in numbers and number > numbers.start)
        return Passage(self.text[start:end], (0, *inside), kind, self.block, tuple(pieces), tuple(offsets), wraps)

    def _spans(self, start: int, end: int) -> list[tuple[int, int]]:
        spans: list[tuple[int, int]] = []
        for number in range(bisect_right(self.offsets, start) - 1, bisect_left(self.offsets, end)):
            (low, high), offset = self.pieces[number], self.offsets[number]
            span = max(low, low + start - offset), min(high, low + end - offset)
            if span[0] < span[1]:
                if spans and number in self.wraps:
                    span = spans.pop()[0], span[1]
                spans.append(span)
        return spans


def passages(document: Document) -> Iterator[Passage]:
    """Give the blocks of a document that say something, in order. Page furniture, contents and code are left out."""
    layout = document.layout
    blocks, firsts, sentences = layout.blocks, layout.block_sentences, layout.sentences
    starts = [sentences.starts[first] for first in sentences.first[:-1]]
    for number, kind in enumerate(layout.kinds):
        if kind in _LEFT_OUT:
            continue
        low, high = blocks.first[number], blocks.first[number + 1]
        parts = [(blocks.starts[part], blocks.ends[part]) for part in range(low, high)]
        yield _passage(document.text, parts, starts[firsts[number] : firsts[number + 1]], kind, number)


def _passage(text: str, parts: list[tuple[int, int]], starts: Sequence[int], kind: BlockKind, block: int) -> Passage:
    if len(parts) == 1:
        start, end = parts[0]
        slice_ = text[start:end]
        if "\n" not in slice_ or (slice_.isascii() and ",\n" not in slice_ and ",\r" not in slice_) or not _WRAP.search(slice_):
            return Passage(slice_, tuple(sentence - start for sentence in starts), kind, block, ((start, end),), (0,))
    return _put_together(text, parts, starts, kind, block)


def _put_together(text: str, parts: list[tuple[int, int]], starts: Sequence[int], kind: BlockKind, block: int) -> Passage:
    pieces: list[tuple[int, int]] = []
    wraps: set[int] = set()
    for start, end in parts:
        low = start
        for wrap in _WRAP.finditer(text, start, end):
            pieces.append((low, wrap.start()))
            wraps.add(len(pieces))
            low = wrap.end()
        pieces.append((low, end))
    slices, offsets, position = [], [], 0
    for number, (start, end) in enumerate(pieces):
        if number and number not in wraps and _needs_space(text, pieces[number - 1][1], start):
            slices.append(" ")
            position += 1
        offsets.append(position)
        slices.append(text[start:end])
        position += end - start
    lows = [low for low, _ in pieces]
    sentences = (offsets[at] + start - lows[at] for start in starts if (at := bisect_right(lows, start) - 1) >= 0)
    return Passage("".join(slices), tuple(sentences), kind, block, tuple(pieces), tuple(offsets), frozenset(wraps))


def passage_of(text: str, kind: BlockKind = "paragraph", sentences: tuple[int, ...] = (0,)) -> Passage:
    """Make a passage of a text that stands by itself."""
    return Passage(text, sentences, kind, 0, ((0, len(text)),), (0,))


def put_together(slices: Mapping[tuple[int, int], str], starts: Sequence[int], kind: BlockKind) -> Passage:
    """Make a passage of the parts of a block whose document is not at hand: the words of each part by its range in the document.

    `starts` are the offsets of its sentences in the document.
    """
    low = min(start for start, _ in slices)
    letters = [" "] * (max(end for _, end in slices) - low)
    for (start, end), words in slices.items():
        letters[start - low : end - low] = words.ljust(end - start)
    parts = _touching(sorted(slices))
    made = _passage("".join(letters), [(start - low, end - low) for start, end in parts], [start - low for start in starts], kind, 0)
    return replace(made, pieces=tuple((start + low, end + low) for start, end in made.pieces))


def _touching(parts: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join the parts between which there is only white space: the sentences of a paragraph."""
    joined: list[tuple[int, int]] = []
    for start, end in parts:
        if joined and start - joined[-1][1] <= _GAP:
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return joined


_GAP = 2
"""Characters between two sentences of a paragraph; a note or a running head between them is longer."""


def _needs_space(text: str, end: int, start: int) -> bool:
    """Say whether words that an interruption parts are to be kept apart: not inside Chinese, nor where a wrap was closed up."""
    return re.match(rf"[{HAN}，。、；：]", text[end - 1]) is None or re.match(rf"[{HAN}0-9]", text[start]) is None
