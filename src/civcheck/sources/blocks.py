"""Lines to blocks: paragraphs, list items, table rows, quotations, code and rules.

A line break inside a block is a wrap; the lines of a text that is not wrapped (any line over `UNWRAPPED` characters)
are blocks of their own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterator

    from civcheck.model.document import BlockKind

UNWRAPPED = 160
_RULE = re.compile(r"(?:[-*_=~][ \t]*){3,}")
_HEADING = re.compile(r"#{1,6}[ \t]+\S")
_ITEM = re.compile(r"(?:[-*+•●▪·]|\d{1,3}[.)]|[（(](?:\d{1,3}|[a-z]|[ivx]{1,4})[)）])[ \t]+\S")
_FENCE = re.compile(r"(?:`{3,}|~{3,})")


@dataclass(frozen=True, slots=True)
class Block:
    """A run of lines without the white space around it.

    `underline` is 1 or 2 for a line that is underlined with `=` or `-`, else 0.
    """

    kind: BlockKind
    start: int
    end: int
    lines: int = 1
    underline: int = 0


def blocks_of(text: str, line_starts: array[int], *, markdown: bool) -> Iterator[Block]:
    """Give the blocks of a text in order."""
    run: list[tuple[int, int]] = []
    kind: BlockKind = "paragraph"
    for start, end in _fenced(text, line_starts, markdown=markdown):
        line = text[start:end]
        line_kind = _kind(line, multiline=text.find("\n", start, end) >= 0, markdown=markdown)
        if run and markdown and line_kind == "rule" and _underlines(line, run):
            yield Block("heading", run[0][0], run[-1][1], underline=1 if line[0] == "=" else 2)
            run = []
            continue
        if run and not _continues(text, kind, line_kind, run, start):
            yield Block(kind, run[0][0], run[-1][1], len(run))
            run = []
        if line_kind is None:
            continue
        kind = line_kind if not run else kind
        run.append((start, end))
    if run:
        yield Block(kind, run[0][0], run[-1][1], len(run))


def _continues(text: str, kind: BlockKind, line_kind: BlockKind | None, run: list[tuple[int, int]], start: int) -> bool:
    """Say whether a line goes on with the block in hand."""
    if line_kind == "quote" and kind == "quote":
        return True
    if line_kind != "paragraph" or kind not in {"paragraph", "item", "quote"}:
        return False
    last_start, last_end = run[-1]
    if last_end - last_start > UNWRAPPED:
        return False
    return kind != "item" or text[start - 1 : start].isspace() or last_end > last_start


def _kind(line: str, *, multiline: bool, markdown: bool) -> BlockKind | None:
    """Say what a line is on its own; None for a blank one."""
    if not line:
        return None
    if multiline or (markdown and _FENCE.match(line)):
        return "code"
    first = line[0]
    if first in "-*_=~" and _RULE.fullmatch(line):
        return "rule"
    if first == "#" and _HEADING.match(line):
        return "heading"
    if first == "|" or "\t" in line:
        return "row"
    if first == ">" and markdown:
        return "quote"
    return "item" if _ITEM.match(line) else "paragraph"


def _underlines(line: str, run: list[tuple[int, int]]) -> bool:
    return len(run) == 1 and line[0] in "=-" and len(set(line)) == 1


def _fenced(text: str, line_starts: array[int], *, markdown: bool) -> Iterator[tuple[int, int]]:
    """Give the range of each line without the white space around it; a fenced piece of code in Markdown is one range."""
    fence: str | None = None
    opened = closed = 0
    for number, line_start in enumerate(line_starts):
        line_end = line_starts[number + 1] - 1 if number + 1 < len(line_starts) else len(text)
        start, end = strip(text, line_start, line_end)
        mark = _FENCE.match(text, start, end) if markdown else None
        if fence is None and mark:
            fence, opened, closed = mark[0], start, end
        elif fence is not None:
            closed = end if end > start else closed
            if mark and mark[0].startswith(fence) and mark.end() == end:
                fence = None
                yield opened, closed
        else:
            yield start, end
    if fence is not None:
        yield opened, closed


def strip(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the range without the white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
