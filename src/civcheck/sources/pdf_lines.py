"""Lines of a PDF page to paragraphs: by the gaps between them, sizes and weights of type, and lines that end early."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Sequence

_SENTENCE_END = compiled(r"[.!?:。！？：][\"'”’)\]）】」』]*$")
_FIRST_WORD = compiled(r"[\u2e80-\u9fff\uff00-\uffef“《（]|[^\s\u2e80-\u9fff\uff00-\uffef]+")
_BROKEN = compiled(r"([^\W\d_]+)-\n([^\W\d_]+)")
_WORD = compiled(r"[^\W\d_]+")
_WIDER_GAP = 1.22
_USUAL_PITCH = 1.2
_LEAST_PITCH, _MOST_PITCH = 0.8, 3.0
_SIZE_CHANGES = 1.08
_COLUMN = 3.0
"""So many times the size of type the lines of one column start apart at most: a first line is indented by one or two."""
_SHORT = 0.7


@dataclass(frozen=True, slots=True)
class Place:
    """Where a character stands: left and right edge, the height of its base line, and its type."""

    left: float
    right: float
    base: float
    size: float
    bold: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A line with the places of its first and last character."""

    text: str
    first: Place
    last: Place

    @property
    def size(self) -> float:
        """Give the size of its type: a mark of a note at one end is smaller."""
        return max(self.first.size, self.last.size)


def merged(lines: Iterable[Line]) -> list[Line]:
    """Put lines together that are one: a raised figure parts what is before it from what is after."""
    found: list[Line] = []
    for line in lines:
        before = found[-1] if found else None
        if before and _same_line(before, line):
            found[-1] = replace(before, text=before.text + line.text, last=line.last)
        else:
            found.append(line)
    return found


def _same_line(before: Line, after: Line) -> bool:
    size = max(before.last.size, after.first.size)
    gap = after.first.left - before.last.right
    return abs(before.last.base - after.first.base) < size / 2 and -size / 2 < gap < size / 4


def written(pages: Sequence[Sequence[Line]]) -> list[str]:
    """Give the text of each page, with blank lines between paragraphs and words whole."""
    usual = _usual_pitch(pages)
    texts = ["".join(_with_breaks(page, usual)) for page in pages]
    words = {word.casefold() for text in texts for word in _WORD.findall(text)}
    return [_BROKEN.sub(lambda match: _whole(match, words), text) for text in texts]


def _whole(match: re.Match[str], words: set[str]) -> str:
    """Put a divided word together where the document has it undivided: else the hyphen may be its own."""
    whole = match[1] + match[2]
    return whole if whole.casefold() in words else match[0]


def _usual_pitch(pages: Sequence[Sequence[Line]]) -> float:
    """Give the distance between lines of a paragraph, in sizes of type: few gaps are smaller."""
    pairs = (pair for page in pages for pair in pairwise(page) if not _sizes_differ(*pair))
    pitches = sorted(pitch for pair in pairs if _LEAST_PITCH < (pitch := _pitch(*pair)) < _MOST_PITCH)
    return pitches[len(pitches) // 5] if pitches else _USUAL_PITCH


def _sizes_differ(before: Line, after: Line) -> bool:
    return max(before.size, after.size) > _SIZE_CHANGES * min(before.size, after.size)


def _pitch(before: Line, after: Line) -> float:
    return (before.first.base - after.first.base) / (max(before.size, after.size) or 1.0)


def _with_breaks(page: Sequence[Line], usual: float) -> Iterator[str]:
    columns = _columns(page)
    for number, line in enumerate(page):
        if number:
            before = page[number - 1]
            yield "\n\n" if _parts(before, line, usual, columns[number - 1]) else "\n"
        yield line.text


def _columns(page: Sequence[Line]) -> list[tuple[float, float]]:
    """Give for each line the edges of its column: of all lines that start about where it does."""
    groups: list[list[int]] = []
    for number in sorted(range(len(page)), key=lambda number: page[number].first.left):
        line = page[number]
        if not groups or line.first.left - page[groups[-1][0]].first.left > _COLUMN * line.size:
            groups.append([])
        groups[-1].append(number)
    edges = [(0.0, 0.0)] * len(page)
    for group in groups:
        edge = page[group[0]].first.left, max(page[number].last.right for number in group)
        for number in group:
            edges[number] = edge
    return edges


def _parts(before: Line, after: Line, usual: float, column: tuple[float, float]) -> bool:
    """Say whether a paragraph ends between two lines."""
    if _sizes_differ(before, after):
        return True
    if before.first.bold == before.last.bold != after.first.bold == after.last.bold:
        return True
    pitch = _pitch(before, after)
    if pitch > usual * _WIDER_GAP:
        return True
    size = before.size or 1.0
    ends = bool(_SENTENCE_END.search(before.text))
    if ends and (pitch < 0 or _indented(after, before.first.left, size)):
        return True
    left, right = column
    short = before.last.right - before.first.left < _SHORT * (right - before.first.left)
    return _ends_early(before, after, right, size) and (ends or short or _indented(after, left, size))


def _indented(line: Line, left: float, size: float) -> bool:
    return 0.9 * size < line.first.left - left < 2 * _COLUMN * size


def _ends_early(before: Line, after: Line, right: float, size: float) -> bool:
    """Say whether the first word of a line would have had room on the line before."""
    word = _FIRST_WORD.match(after.text)
    characters = len(word[0]) if word else 1
    wide = characters == 1 and not after.text[:1].isascii()
    return right - before.last.right > 1.5 * size * (1 if wide else 0.55 * (characters + 1))
