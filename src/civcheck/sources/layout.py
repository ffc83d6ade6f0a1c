"""The layout of a text: lines to blocks, what each block is, sections, and sentences over all that interrupts them.

Every character that is no white space lies in exactly one block, so that nothing of a text is out of reach of a search.
"""

from __future__ import annotations

import gc
from array import array
from typing import TYPE_CHECKING

from civcheck.model.document import Box, Layout, Regions, Table
from civcheck.sources.blocks import blocks_of
from civcheck.sources.floats import mark_boxes, mark_contents, mark_floats
from civcheck.sources.furniture import mark_furniture
from civcheck.sources.headings import headings_of
from civcheck.sources.joining import join
from civcheck.sources.languages import language_of
from civcheck.sources.notes import mark_notes, pair_notes
from civcheck.sources.parts import split_parts
from civcheck.sources.sections import Sections
from civcheck.sources.tables import tables_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.model.document import BlockKind
    from civcheck.sources.blocks import Block
    from civcheck.sources.headings import Heading

_WHOLE: frozenset[BlockKind] = frozenset(
    {"heading", "box-title", "row", "code", "rule", "running-head", "page-number", "contents", "caption"}
)
"""Kinds that are not cut into sentences."""


def lay_out(text: str, *, markdown: bool = False) -> Layout:
    """Give the layout of a text."""
    # The collector would look again and again at blocks that all stay: without it this takes an eighth less time.
    enabled = gc.isenabled()
    gc.disable()
    try:
        return _lay_out(text, markdown=markdown)
    finally:
        if enabled:
            gc.enable()


def _lay_out(text: str, *, markdown: bool) -> Layout:
    line_starts = array("q", _line_starts(text))
    blocks = list(blocks_of(text, line_starts, markdown=markdown))
    return assemble(text, blocks, headings_of(text, blocks), line_starts)


def assemble(text: str, blocks: Sequence[Block], headings: Mapping[int, Heading], line_starts: array[int] | None = None) -> Layout:
    """Give the layout of a text whose blocks are known, and which of them (by number) are headings."""
    kinds: list[BlockKind] = ["heading" if index in headings else block.kind for index, block in enumerate(blocks)]
    mark_furniture(text, blocks, kinds)
    markers = mark_notes(text, blocks, kinds)
    mark_contents(text, blocks, kinds)
    mark_floats(text, blocks, kinds)
    boxes = mark_boxes(text, blocks, kinds)
    joined = join(text, blocks, kinds, boxes)
    sections = Sections(headings[index] for index in headings if kinds[index] == "heading")
    numbers = _numbers(joined, len(blocks))
    parts = _parts(blocks, joined)
    block_sections, block_sentences = array("q"), array("q", [0])
    sentences: list[list[tuple[int, int]]] = []
    languages: list[str] = []
    logical = [index for index in range(len(blocks)) if index not in joined]
    for index in logical:
        if kinds[index] == "heading":
            sections.open(headings[index], blocks[index].start)
        block_sections.append(sections.current)
        sentences += [[*parts[index]]] if kinds[index] in _WHOLE else split_parts(text, parts[index])
        block_sentences.append(len(sentences))
        languages.append(language_of(text, parts[index]))
    return Layout(
        line_starts=line_starts or array("q", _line_starts(text)),
        kinds=tuple(kinds[index] for index in logical),
        blocks=Regions.pack(parts[index] for index in logical),
        block_sections=block_sections,
        block_sentences=block_sentences,
        sentences=Regions.pack(sentences),
        sections=sections.close(len(text)),
        pages=array("q", _pages(blocks)),
        notes=pair_notes(text, blocks, kinds, markers),
        boxes=tuple(Box(numbers[box.title], numbers[box.source]) for box in boxes),
        tables=tuple(Table(tuple(numbers[row] for row in table.rows), table.header) for table in tables_of(text, blocks, kinds)),
        languages=tuple(languages),
    )


def _line_starts(text: str) -> Iterator[int]:
    start = 0
    while start >= 0:
        yield start
        newline = text.find("\n", start)
        start = newline + 1 if newline >= 0 else -1


def _numbers(joined: dict[int, int], count: int) -> list[int]:
    """Give the number of each block after those that go on with others are taken out."""
    numbers: list[int] = []
    number = 0
    for index in range(count):
        numbers.append(number)
        number += index not in joined
    return numbers


def _parts(blocks: Sequence[Block], joined: dict[int, int]) -> dict[int, list[tuple[int, int]]]:
    """Give the parts of each block: its own range, and those of the blocks that go on with it."""
    parts: dict[int, list[tuple[int, int]]] = {}
    first: dict[int, int] = {}
    for index, block in enumerate(blocks):
        origin = joined.get(index, index)
        origin = first.get(origin, origin)
        first[index] = origin
        parts.setdefault(origin, []).append((block.start, block.end))
    return parts


def _pages(blocks: Sequence[Block]) -> list[int]:
    """Give the offsets at which pages start, where form feeds show them."""
    fed = [block.start for block in blocks if block.paged]
    return [0, *(start for start in fed if start > 0)] if fed else []
