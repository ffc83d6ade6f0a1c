"""Documents that say themselves what their pieces are (HTML, DOCX): pieces in order to canonical text and layout."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled
from civcheck.sources.blocks import Block
from civcheck.sources.headings import LONGEST, Heading, heading_of, numbering_of, plain
from civcheck.sources.layout import assemble

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from civcheck.model.document import BlockKind, Layout

_RAISED = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_EXPONENT = compiled(r"[+−-]?\d{1,3}")
MOST_ACROSS, MOST_DOWN = 100, 1000
"""So many columns and rows a cell covers at most: a table may claim any number."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a reader makes of a file: its canonical text, and how to get the layout of it."""

    text: str
    layout: Callable[[], Layout]


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, heading, item, table row and so on, with its text. Headings have a level from 1."""

    kind: BlockKind
    text: str
    level: int = 0


def raised(text: str) -> str:
    """Give superscript text in superscript digits, where it is a number: 10⁶ and m² do not read as 106 and m2."""
    return text.translate(_RAISED) if _EXPONENT.fullmatch(text) else text


def content(pieces: Sequence[Piece]) -> Content:
    """Join pieces: blank lines between them, none between the rows of a table."""
    parts: list[str] = []
    blocks: list[Block] = []
    position = 0
    before: BlockKind | None = None
    for piece in pieces:
        blank = before is not None and not piece.kind == before == "row"
        parts.append("\n\n" if blank else "\n" if before else "")
        start = position + len(parts[-1])
        parts.append(piece.text)
        position = start + len(piece.text)
        blocks.append(Block(piece.kind, start, position, piece.text.count("\n") + 1, blank=int(blank)))
        before = piece.kind
    text = "".join(parts)
    return Content(text, partial(_layout, text, blocks, {number: piece.level for number, piece in enumerate(pieces) if piece.level}))


def _layout(text: str, blocks: Sequence[Block], levels: dict[int, int]) -> Layout:
    """Lay out the pieces. Where no more than a title is marked as a heading, numbered lines are headings as in plain text."""
    headings: dict[int, Heading] = {}
    for number, block in enumerate(blocks):
        found = heading_of(text, block, block.kind) if len(levels) <= 1 and block.kind == "paragraph" else None
        if number in levels:
            title = plain(text[block.start : block.end])
            found = Heading(title, levels[number], numbering_of(title))
        if found:
            headings[number] = found
    return assemble(text, blocks, headings)


class Grid:
    """The table in hand: what is in the cells of its row. In a table that only arranges a page, cells are no cells."""

    def __init__(self, *, arranges: bool = False) -> None:
        self.arranges = arranges
        self._cells: list[list[Piece]] = []
        self._current: list[Piece] | None = None
        self._down: dict[int, int] = {}

    @property
    def cell(self) -> list[Piece] | None:
        """Give the open cell, which takes the pieces that come; None where there is none."""
        return None if self.arranges else self._current

    def open(self, *, across: int = 1, down: int = 1) -> None:
        """Open the next cell of the row, under those of earlier rows that reach down into it."""
        self._fill()
        for column in range(len(self._cells), len(self._cells) + max(1, min(across, MOST_ACROSS))):
            if down > 1:
                self._down[column] = min(down, MOST_DOWN) - 1
        self._current = []
        self._cells.append(self._current)
        self.widen(across - 1)

    def widen(self, more: int) -> None:
        """Let the open cell cover more columns."""
        self._cells += [[] for _ in range(min(more, MOST_ACROSS - 1))]

    def _fill(self) -> None:
        while self._down.get(len(self._cells), 0):
            self._down[len(self._cells)] -= 1
            self._cells.append([])

    def close(self) -> list[Piece]:
        """Close the row; gives it as one piece, or what is in its cells where they are no cells."""
        if not self._cells:
            return []
        self._fill()
        cells, self._cells, self._current = self._cells, [], None
        inside = [piece for cell in cells for piece in cell]
        if not inside or self.arranges or any(piece.level for piece in inside) or _is_box(cells):
            return inside
        return [Piece("row", "\t".join(" ".join(piece.text for piece in cell).replace("\n", " ") for cell in cells))]

    def arrange(self) -> list[Piece]:
        """Take the table for one that only arranges a page: there is a table in it. Gives what was in its cells."""
        self.arranges = True
        return self.close()


def _is_box(cells: Sequence[Sequence[Piece]]) -> bool:
    """Say whether a row is text in a frame: one cell of several paragraphs, or with a long one."""
    return len(cells) == 1 and (len(cells[0]) > 1 or len(cells[0][0].text) > LONGEST)


def as_note(label: str, pieces: Sequence[Piece]) -> list[Piece]:
    """Give the pieces of a note, the first with its label."""
    return [
        replace(piece, kind="note", level=0, text=f"[^{label}]: {piece.text}" if number == 0 else piece.text)
        for number, piece in enumerate(pieces)
    ]
