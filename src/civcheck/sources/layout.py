"""Lines to blocks, sections and sentences: the layout that plain text and Markdown share.

A block is a run of lines that belong together. Every character that is no white space lies in exactly one block, so
that nothing of a text is out of reach of a search.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from civcheck.model.document import Layout, Regions, Section
from civcheck.model.span import Region
from civcheck.sources.blocks import blocks_of
from civcheck.sources.headings import heading_of, may_run, unnumbered
from civcheck.sources.sentences import split

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.model.document import BlockKind
    from civcheck.sources.blocks import Block


def lay_out(text: str, *, markdown: bool = False) -> Layout:
    """Give the layout of a text."""
    line_starts = array("q", _line_starts(text))
    sections = _Sections()
    kinds: list[BlockKind] = []
    block_parts: list[list[tuple[int, int]]] = []
    block_sections, block_sentences = array("q"), array("q", [0])
    sentence_parts: list[list[tuple[int, int]]] = []
    for block in blocks_of(text, line_starts, markdown=markdown):
        heading = heading_of(text, block, markdown=markdown)
        if heading:
            sections.open(heading.title, heading.level, block)
        kinds.append("heading" if heading else block.kind)
        block_parts.append([(block.start, block.end)])
        block_sections.append(sections.current)
        whole = heading or block.kind in {"row", "code", "rule"}
        spans = [(block.start, block.end)] if whole else split(text, block.start, block.end)
        sentence_parts += [[span] for span in spans]
        block_sentences.append(len(sentence_parts))
    return Layout(
        line_starts=line_starts,
        kinds=tuple(kinds),
        blocks=Regions.pack(block_parts),
        block_sections=block_sections,
        block_sentences=block_sentences,
        sentences=Regions.pack(sentence_parts),
        sections=sections.close(len(text)),
    )


def _line_starts(text: str) -> Iterator[int]:
    start = 0
    while start >= 0:
        yield start
        newline = text.find("\n", start)
        start = newline + 1 if newline >= 0 else -1


class _Sections:
    """The sections opened so far: a stack of open ones, and where each ends."""

    def __init__(self) -> None:
        self._titles: list[tuple[str, int, int | None, int]] = []
        self._ends: list[int | None] = []
        self._open: list[int] = []
        self._seen: set[str] = set()

    @property
    def current(self) -> int:
        return self._open[-1] if self._open else -1

    def open(self, title: str, level: int, block: Block) -> None:
        """Open a section, unless the heading only repeats at the top of a page a title that was there before."""
        key = unnumbered(title)
        if key in self._seen:
            return
        if may_run(key):
            self._seen.add(key)
        while self._open and self._titles[self._open[-1]][1] >= level:
            self._ends[self._open.pop()] = block.start
        parent = self._open[-1] if self._open else None
        self._titles.append((title, level, parent, block.start))
        self._ends.append(None)
        self._open.append(len(self._titles) - 1)

    def close(self, end: int) -> tuple[Section, ...]:
        return tuple(_section(row, closed or end) for row, closed in zip(self._titles, self._ends, strict=True))


def _section(row: tuple[str, int, int | None, int], end: int) -> Section:
    title, level, parent, start = row
    return Section(title, level, parent, Region.of((start, end)))
