"""Rows and cells: Markdown tables, lines with tabs, remnants of HTML; a table goes on over page breaks."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from civcheck.model.document import Table
from civcheck.model.kept_patterns import compiled
from civcheck.model.span import Span
from civcheck.sources.blocks import strip
from civcheck.sources.furniture import FURNITURE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.model.document import BlockKind
    from civcheck.sources.blocks import Block

_TAG = compiled(r"</?[A-Za-z][^<>]{0,200}>")
_CELL_END = compiled(r"</(?:td|th|p)>\s*(?=<(?:td|th|p)\b)", re.IGNORECASE)
_PIPE = compiled(r"(?<!\\)\|")


def cells(text: str, block: Block) -> list[Span]:
    """Give the cells of a row, each without the tags and white space around it. A ruler under a Markdown header has none."""
    start, end = block.start, block.end
    if text[start] == "|":
        if _is_ruler(text[start:end]):
            return []
        edges = [match.start() for match in _PIPE.finditer(text, start, end)]
        bounds = [(low + 1, high) for low, high in pairwise(edges if edges[-1] == end - 1 else [*edges, end])]
    elif text.find("\t", start, end) >= 0:
        edges = [match.start() for match in compiled("\t").finditer(text, start, end)]
        bounds = [(low + 1, high) for low, high in pairwise([start - 1, *edges, end])]
    else:
        edges = [match.end() for match in _CELL_END.finditer(text, start, end)]
        bounds = list(pairwise([start, *edges, end]))
    return [Span(*_bare(text, *bound)) for bound in bounds]


def _is_ruler(row: str) -> bool:
    """Say whether a row only rules off the header of a Markdown table."""
    return "-" in row and not row.strip("|:- \t")


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the range without tags and white space at its ends."""
    while True:
        start, end = strip(text, start, end)
        opening = _TAG.match(text, start, end)
        if opening:
            start = opening.end()
            continue
        closing = text.rfind("<", start, end)
        if closing >= 0 and text[end - 1] == ">" and _TAG.fullmatch(text, closing, end):
            end = closing
            continue
        return start, end


def tables_of(text: str, blocks: Sequence[Block], kinds: Sequence[BlockKind]) -> tuple[Table, ...]:
    """Give the tables: rows with nothing but page furniture between them."""
    runs: list[list[int]] = []
    open_ = False
    for index, kind in enumerate(kinds):
        if kind == "row":
            if open_ and not _is_new_header(text, blocks, runs[-1], index):
                runs[-1].append(index)
            else:
                runs.append([index])
            open_ = True
        elif kind not in FURNITURE:
            open_ = False
    return tuple(Table(tuple(run), header=_has_header(text, blocks, run)) for run in runs)


def _is_new_header(text: str, blocks: Sequence[Block], run: Sequence[int], index: int) -> bool:
    """Say whether a row is the header of another table: a ruler is under it, and it does not only say the header of this one again."""
    row, first, under = blocks[index], blocks[run[0]], blocks[index + 1] if index + 1 < len(blocks) else None
    if len(run) == 1 or under is None or text[row.start] != "|" or not _is_ruler(text[under.start : under.end]):
        return False
    return text[row.start] == text[under.start] and text[row.start : row.end] != text[first.start : first.end]


def _has_header(text: str, blocks: Sequence[Block], run: Sequence[int]) -> bool:
    """Say whether the first row names the columns: a ruler is under it, or it alone has no figure and is short."""
    if len(run) < 2:  # noqa: PLR2004  a header and a row
        return False
    first, second = (text[blocks[index].start : blocks[index].end] for index in run[:2])
    if first.startswith("|") and _is_ruler(second):
        return True
    return not any(map(str.isdigit, first)) and len(first) * 2 < len(second)
