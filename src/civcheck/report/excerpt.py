"""Words in their context, as pieces of text that are marked or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.model.printable import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from civcheck.model.location import Location
    from civcheck.model.span import Span

Piece = tuple[str, bool]
"""Some text, and whether it is marked."""

LONGEST = 320


def pieces(location: Location, matches: Sequence[Span], longest: int = LONGEST) -> list[Piece]:
    """Give the words of a location with the matches marked.

    Of long ones the part around the first match, cut between words.
    """
    text = location.text or ""
    marked = bytearray(len(text))
    offset = 0
    for part in location.region.parts:
        for match in matches:
            for position in range(max(match.start, part.start), min(match.end, part.end)):
                marked[offset + position - part.start] = 1
        offset += len(part) + 1
    return _cut(text, marked, longest)


def marked_words(text: str, ranges: Iterable[tuple[int, int]], longest: int = LONGEST) -> list[Piece]:
    """Give a text with some ranges of it marked; of a long one the part around the first of them, cut between words."""
    marked = bytearray(len(text))
    for start, end in ranges:
        marked[start:end] = b"\1" * len(marked[start:end])
    return _cut(text, marked, longest)


def _cut(text: str, marked: bytearray, longest: int) -> list[Piece]:
    low, high = _window(text, max(0, marked.find(1)), longest)
    return _tidy([("… " if low else "", False), *_runs(text, marked, low, high), (" …" if high < len(text) else "", False)])


def _window(text: str, first: int, longest: int) -> tuple[int, int]:
    if len(text) <= longest:
        return 0, len(text)
    low = max(0, min(first - longest // 3, len(text) - longest))
    high = low + longest
    while 0 < low < first and not text[low - 1].isspace() and text[low].isascii():
        low += 1
    while high < len(text) and high > first + 1 and not text[high].isspace() and text[high].isascii():
        high -= 1
    return low, high


def _runs(text: str, marked: bytearray, low: int, high: int) -> list[Piece]:
    runs: list[Piece] = []
    start = low
    for position in range(low + 1, high + 1):
        if position == high or marked[position] != marked[start]:
            runs.append((text[start:position], bool(marked[start])))
            start = position
    return runs


def _tidy(runs: list[Piece]) -> list[Piece]:
    """Put the pieces on one line without control characters; the white space between them stays single."""
    tidy: list[Piece] = []
    for text, mark in runs:
        inner = one_line(text)
        lead = " " if text[:1].isspace() and tidy and not tidy[-1][0].endswith(" ") else ""
        trail = " " if inner and text[-1:].isspace() else ""
        if lead or inner:
            tidy.append((lead + inner + trail, mark))
    if tidy:
        tidy[-1] = (tidy[-1][0].rstrip(), tidy[-1][1])
    return tidy
