"""A text as it was read, stored once, with its layout in arrays: no object for each word, sentence or line."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Self

from civcheck.model.location import Location
from civcheck.model.span import Region, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

BlockKind = Literal[
    "heading", "paragraph", "item", "row", "quote", "code", "attribution", "caption", "box-title", "source-line", "contents",
    "note", "running-head", "page-number", "rule",
]  # fmt: skip
"""What a block is to the document. Running text is in paragraphs, items and quotations."""


@dataclass(frozen=True, slots=True)
class Regions:
    """A sequence of regions in three flat arrays.

    Part `k` is `[starts[k], ends[k])`, region `i` has the parts `first[i]` to `first[i + 1]`.
    """

    first: array[int]
    starts: array[int]
    ends: array[int]

    @classmethod
    def pack(cls, regions: Iterable[Iterable[tuple[int, int]]]) -> Self:
        """Pack regions given as lists of `(start, end)` parts."""
        first, starts, ends = array("q", [0]), array("q"), array("q")
        for parts in regions:
            for start, end in parts:
                starts.append(start)
                ends.append(end)
            first.append(len(starts))
        return cls(first, starts, ends)

    def __len__(self) -> int:
        """Give the number of regions."""
        return len(self.first) - 1

    def __getitem__(self, index: int) -> Region:
        """Give one region."""
        if not 0 <= index < len(self):
            raise IndexError(index)
        low, high = self.first[index], self.first[index + 1]
        return Region(tuple(Span(self.starts[k], self.ends[k]) for k in range(low, high)))

    def __iter__(self) -> Iterator[Region]:
        """Give the regions in order."""
        return (self[index] for index in range(len(self)))


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands under it, up to the next heading of its level or above."""

    title: str
    level: int
    parent: int | None
    region: Region


@dataclass(frozen=True, slots=True)
class Note:
    """A note: its marker in the text and its body. Either is None where the other stands alone."""

    label: str
    marker: Span | None
    body: Span | None


@dataclass(frozen=True, slots=True)
class Box:
    """A piece set apart from the running text, from its title to its source line. Both are numbers of blocks."""

    title: int
    source: int


@dataclass(frozen=True, slots=True)
class Table:
    """A table: the numbers of its rows' blocks, in order over all pages. `header` says that the first names the columns."""

    rows: tuple[int, ...]
    header: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """How a text is built.

    `line_starts[i]` is the offset of line `i + 1`. Block `b` has the kind `kinds[b]`, the region `blocks[b]`, the
    section `sections[block_sections[b]]` (-1: before the first heading) and the sentences `block_sentences[b]` to
    `block_sentences[b + 1]`. `pages` holds the offsets at which pages start and is empty when the text does not show
    them.
    """

    line_starts: array[int]
    kinds: tuple[BlockKind, ...]
    blocks: Regions
    block_sections: array[int]
    block_sentences: array[int]
    sentences: Regions
    sections: tuple[Section, ...]
    pages: array[int] = field(default_factory=lambda: array("q"))
    notes: tuple[Note, ...] = ()
    boxes: tuple[Box, ...] = ()
    tables: tuple[Table, ...] = ()
    languages: tuple[str, ...] = ()

    def section_path(self, index: int) -> str | None:
        """Give the titles from the outermost section down, joined by ` › `; None before the first heading."""
        titles: list[str] = []
        current = index if index >= 0 else None
        while current is not None:
            titles.append(self.sections[current].title)
            current = self.sections[current].parent
        return " › ".join(reversed(titles)) or None


@dataclass(frozen=True, slots=True)
class Document:
    """A source's canonical text with its layout. Every offset of civcheck points into `text`.

    `path` is the name the user gave ("-" for standard input), `sha256` is of the original bytes, `languages` are BCP 47
    codes.
    """

    text: str
    path: str
    sha256: str
    languages: tuple[str, ...]
    layout: Layout
    source: str | None = None

    def line_column(self, offset: int) -> tuple[int, int]:
        """Give line and column of an offset, both from 1, the column in code points."""
        line = bisect_right(self.layout.line_starts, offset)
        return line, offset - self.layout.line_starts[line - 1] + 1

    def block_at(self, offset: int) -> int | None:
        """Give the number of the last block that starts at `offset` or before; None where there is none."""
        blocks = self.layout.blocks
        low, high = 0, len(blocks)
        while low < high:
            middle = (low + high) // 2
            if blocks.starts[blocks.first[middle]] <= offset:
                low = middle + 1
            else:
                high = middle
        return low - 1 if low else None

    def section_at(self, offset: int) -> str | None:
        """Give the section path of the place at `offset`."""
        block = self.block_at(offset)
        return None if block is None else self.layout.section_path(self.layout.block_sections[block])

    def locate(self, region: Region) -> Location:
        """Give a region as people and programs are told of it."""
        line, column = self.line_column(region.start)
        page = bisect_right(self.layout.pages, region.start) if self.layout.pages else None
        return Location(
            source=self.source,
            path=self.path,
            region=region,
            line=line,
            column=column,
            page=page,
            section=self.section_at(region.start),
            text=region.slice(self.text),
        )
