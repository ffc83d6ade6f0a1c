"""Blocks that hold several things: a list's items, a quoted box with its title, lines set as a table with spaces.

Each becomes a passage of its own, so that a statement is never two items or two rows.
"""

from __future__ import annotations

import re
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from civcheck.extract.datelines import LONGEST, dateline
from civcheck.extract.passage import Passage
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.model.document import BlockKind

_CUT: frozenset[BlockKind] = frozenset({"paragraph", "quote", "item"})
_ITEM = compiled(r"[ \t]*(?:>[ \t]*){0,4}(?:[-*+•●]|\(?\d{1,2}[.)）])[ \t]+(?=\S)")
_EMPTY = compiled(r"[ \t>]*")
_BOLD = compiled(r"[ \t]*(?:>[ \t]*){0,4}(?:\*\*|__)[^*_\n]{2,150}(?:\*\*|__)[ \t]*")
_GAP = compiled(r"(?<=\S)(?: {3,}|[ \u3000]*\t[ \t\u3000]*|\u3000{2,})(?=\S)")
_DIGITS = compiled(r"(?<!\d)(?:19|20)\d\d(?![\d,.])|\d")
_FEWEST = 2


def inner_blocks(passage: Passage, number: int) -> list[Passage]:
    """Cut a block that holds several. `number` is one that no block has: headers of tables get it, negative."""
    if passage.kind not in _CUT or not (passage.wraps or "\n" in passage.text):
        return [passage]
    lines = list(_lines(passage))
    if len(lines) < _FEWEST:
        return [passage]
    if table := _table(passage, lines, number):
        return table
    if len(passage.text) <= LONGEST and any(dateline(passage.text[low:high]) for low, high in lines):
        return list(_head(passage, lines))
    return _listed(passage, lines)


def _head(passage: Passage, lines: Sequence[tuple[int, int]]) -> Iterator[Passage]:
    """Give the lines of the head of a text, where its title and its date stand close together; prose beside a date stays whole."""
    dates = [dateline(passage.text[low:high]) is not None for low, high in lines]
    for is_date, group in groupby(zip(dates, lines, strict=True), key=itemgetter(0)):
        bounds = [line for _, line in group]
        if is_date or _PROSE.search(passage.text, 0, bounds[-1][1]) is None:
            yield from (passage.part(low, high, "paragraph" if is_date else "heading") for low, high in bounds)
        else:
            yield passage.part(bounds[0][0], bounds[-1][1], passage.kind)


_PROSE = compiled(r"[.!?。！？;；][\s*_)）\]”\"]{0,4}$")


def _lines(passage: Passage) -> Iterator[tuple[int, int]]:
    """Give the range of each line of the passage's text."""
    text = passage.text
    ends = sorted({match.start() for match in re.finditer("\n", text)} | {passage.offsets[wrap] for wrap in passage.wraps})
    low = 0
    for end in [*ends, len(text)]:
        if end > low:
            yield low, end
        low = end + 1 if text[end : end + 1] == "\n" else end


def _table(passage: Passage, lines: Sequence[tuple[int, int]], number: int) -> list[Passage]:
    """Give lines that wide gaps part into cells as the rows of a table; nothing where they are none."""
    gaps = [[gap.end() for gap in _GAP.finditer(passage.text, *line)] for line in lines]
    if len(lines) < _FEWEST or sum(map(bool, gaps)) < len(lines) or not any(map(str.isdigit, passage.text)):
        return []
    rows = []
    for at, ((low, high), ends) in enumerate(zip(lines, gaps, strict=True)):
        letters = list(passage.text[low:high])
        for end in ends:
            letters[end - low - 1] = "\t"
        row = passage.part(low, high, "row")
        header = at == 0 and _is_header(passage.text[low:high])
        rows.append(Passage("".join(letters), (0,), "row", -number if header else passage.block, row.pieces, row.offsets, row.wraps))
    return rows


def _is_header(line: str) -> bool:
    """Say whether a line has no digits but those of years."""
    return all(len(match[0]) > 1 or line[match.end() : match.end() + 1] in "月季" for match in _DIGITS.finditer(line))


def _listed(passage: Passage, lines: Sequence[tuple[int, int]]) -> list[Passage]:
    """Cut at the items of a list, at empty lines of a quotation and behind its title; a block without these stays whole."""
    text = passage.text
    items = {low for low, high in lines if _ITEM.match(text, low, high)}
    starts: list[tuple[int, BlockKind]] = []
    fresh: BlockKind | None = passage.kind
    if len(items) < _FEWEST:
        items = set()
    for low, high in lines:
        if _EMPTY.fullmatch(text, low, high):
            fresh = passage.kind
        elif low in items:
            starts.append((low, "item"))
            fresh = None
        elif fresh is not None:
            is_title = low == 0 and passage.kind == "quote" and _BOLD.fullmatch(text, low, high) is not None
            starts.append((low, "box-title" if is_title else fresh))
            fresh = passage.kind if is_title else None
    if len(starts) < _FEWEST:
        return [passage]
    ends = [start for start, _ in starts[1:]]
    bounds = [(low, low + len(text[low:high].rstrip(" \t\n>")), kind) for (low, kind), high in zip(starts, [*ends, len(text)], strict=True)]
    return [passage.part(low, high, kind) for low, high, kind in bounds if high > low]
