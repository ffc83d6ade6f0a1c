"""What belongs to the page, not to the text: running heads and feet, page numbers, rules.

A running head is a heading or a short line that only repeats: a title that was there before, or any line that stands at
least three times with a page break (a form feed, a rule, blank lines, notes) beside it.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from civcheck.sources.headings import LONGEST, key_of, may_run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.model.document import BlockKind
    from civcheck.sources.blocks import Block

LEAST_REPEATS = 3
_BLANK_LINES = 2
FURNITURE: frozenset[BlockKind] = frozenset({"running-head", "page-number", "rule", "note"})


def mark_furniture(text: str, blocks: Sequence[Block], kinds: list[BlockKind]) -> None:
    """Mark the running heads, and take back page numbers that are none."""
    titles = {index: key_of(text[block.start : block.end]) for index, block in enumerate(blocks) if _may_run(block, kinds[index])}
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


def _at_a_break(blocks: Sequence[Block], kinds: Sequence[BlockKind], index: int) -> bool:
    """Say whether a page may end before or after a block."""
    block = blocks[index]
    after = blocks[index + 1] if index + 1 < len(blocks) else None
    if block.paged or after is None or after.paged or index == 0:
        return True
    if block.blank > _BLANK_LINES or after.blank > _BLANK_LINES:
        return True
    return kinds[index - 1] in {"rule", "note", "page-number"} or kinds[index + 1] in {"rule", "page-number"}


def _keep_page_numbers(text: str, blocks: Sequence[Block], kinds: list[BlockKind]) -> None:
    """Take lone numbers for page numbers where at least three of them count up; else they are text."""
    lone = [index for index, kind in enumerate(kinds) if kind == "page-number"]
    numbers = ["".join(filter(str.isdigit, text[blocks[index].start : blocks[index].end].partition("of")[0])) for index in lone]
    values = [int(number) if number else -1 for number in numbers]
    counting = sum(low < high <= low + LEAST_REPEATS for low, high in pairwise(values))
    if counting < LEAST_REPEATS - 1:
        for index in lone:
            kinds[index] = "paragraph"
