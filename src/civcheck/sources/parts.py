"""Sentences of a block that something interrupts: found in its parts put together, told as ranges of each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from civcheck.sources.blocks import strip
from civcheck.sources.sentences import split

if TYPE_CHECKING:
    from collections.abc import Sequence

Ranges = list[tuple[int, int]]


def split_parts(text: str, parts: Sequence[tuple[int, int]]) -> list[Ranges]:
    """Give the sentences in some parts of a text, each as one range or, where it goes on in the next part, as several."""
    if len(parts) == 1:
        return [[span] for span in split(text, *parts[0])]
    together = " ".join(text[start:end] for start, end in parts)
    offsets: list[int] = []
    position = 0
    for start, end in parts:
        offsets.append(position)
        position += end - start + 1
    return [_back(text, span, parts, offsets) for span in split(together, 0, len(together))]


def _back(text: str, span: tuple[int, int], parts: Sequence[tuple[int, int]], offsets: Sequence[int]) -> Ranges:
    """Give a range of the parts put together as ranges of the text."""
    ranges: Ranges = []
    for number in range(bisect_right(offsets, span[0]) - 1, bisect_left(offsets, span[1])):
        (start, end), offset = parts[number], offsets[number]
        low, high = strip(text, max(start, start + span[0] - offset), min(end, start + span[1] - offset))
        if low < high:
            ranges.append((low, high))
    return ranges
