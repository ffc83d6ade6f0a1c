"""What belongs to the page, not to the text: running heads and feet, page numbers, rules.

A running head is a heading or a short line that only repeats: a title that was there before, or any line that stands at
least three times with a page break (a form feed, a rule, blank lines, notes) beside it.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled
from civcheck.sources.headings import LONGEST, key_of, may_run, roman

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.model.document import BlockKind
    from civcheck.sources.blocks import Block

LEAST_REPEATS = 3
_BLANK_LINES = 2
_PAGE_BESIDE = compiled(r"[|·•—–]\s*|\s*[|·•—–]\s*(?:page\s*)?\d{1,3}$|\s+page\s+\d{1,4}$", re.IGNORECASE)
FURNITURE: frozenset[BlockKind] = frozenset({"running-head", "page-number", "rule", "note"})


def mark_furniture(text: str, blocks: Sequence[Block], kinds: list[BlockKind]) -> None:
    """Mark the running heads, and take back page numbers that are none."""
    titles = {index: _title(text, block, kinds[index]) for index, block in enumerate(blocks) if _may_run(block, kinds[index])}
    _keep_page_numbers(text, blocks, kinds)
    beside_a_break = Counter(titles[index] for index in titles if _at_a_break(blocks, kinds, index))
    seen: set[str] = set()
    for index, title in titles.items():
        heading = kinds[index] == "heading"
        again = title in seen and may_run(title)
        if (heading and again) or (beside_a_break[title] >= LEAST_REPEATS and _at_a_break(blocks, kinds, index) and (again or not heading)):
            kinds[index] = "running-head"
        if heading:
            seen.add(title)


def _may_run(block: Block, kind: BlockKind) -> bool:
    short = block.end - block.start <= LONGEST + 10
    return kind == "heading" or (kind == "paragraph" and short and block.lines <= 2)  # noqa: PLR2004  a title on two lines


def _title(text: str, block: Block, kind: BlockKind) -> str:
    """Give what tells that two heads of pages are the same: the title, for a line of text without the page number beside it."""
    key = key_of(text[block.start : block.end])
    return key if kind == "heading" else _PAGE_BESIDE.sub("", key, count=2) or key


def _at_a_break(blocks: Sequence[Block], kinds: Sequence[BlockKind], index: int) -> bool:
    """Say whether a page may end before or after a block."""
    block = blocks[index]
    after = blocks[index + 1] if index + 1 < len(blocks) else None
    if block.paged or after is None or after.paged or index == 0:
        return True
    if block.blank > _BLANK_LINES or after.blank > _BLANK_LINES:
        return True
    underlines = index > 1 and blocks[index - 2].underline
    if kinds[index - 1] in {"note", "page-number"} or (kinds[index - 1] == "rule" and not underlines):
        return True
    return kinds[index + 1] in {"rule", "page-number"} and not block.underline


def _keep_page_numbers(text: str, blocks: Sequence[Block], kinds: list[BlockKind]) -> None:
    """Take lone numbers for page numbers where they say so, where they end a page, or where at least three of them count up."""
    lone = [index for index, kind in enumerate(kinds) if kind == "page-number" and text[blocks[index].start] not in "Pp第"]
    columns = {index for index in lone if _in_a_column(kinds, index)}
    alone = [index for index in lone if index not in columns]
    values = [_value(text[blocks[index].start : blocks[index].end]) for index in alone]
    counting = sum(low < high <= low + LEAST_REPEATS for low, high in pairwise(values)) >= LEAST_REPEATS - 1
    for index in lone:
        ends_a_page = index + 1 < len(blocks) and blocks[index + 1].paged
        if index in columns or not (counting or ends_a_page):
            kinds[index] = "paragraph"


def _in_a_column(kinds: Sequence[BlockKind], index: int) -> bool:
    """Say whether a lone number is one of at least three with nothing between them."""
    starts = range(max(0, index - LEAST_REPEATS + 1), min(index, len(kinds) - LEAST_REPEATS) + 1)
    return any(all(kind == "page-number" for kind in kinds[start : start + LEAST_REPEATS]) for start in starts)


def _value(number: str) -> int:
    """Give the value of a number in figures or in small Roman letters."""
    figures = "".join(filter(str.isdigit, number))
    return int(figures) if figures else roman(number)
