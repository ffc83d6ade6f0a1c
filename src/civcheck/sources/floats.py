"""What interrupts the running text: captions, attributions, boxes with their source line, the list of contents."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.model.document import Box
from civcheck.sources.headings import key_of, numbering_of, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.model.document import BlockKind
    from civcheck.sources.blocks import Block

LONGEST_CAPTION = 600
LONGEST_ATTRIBUTION = 300
LONGEST_BOX = 60
"""So many blocks a box has at most: a source line further down belongs to something else."""

_CREDIT = re.compile(
    r"[(（\[]\s*(?:(?:Photo|Image|Picture|Graphic|Illustration|Map|Chart)\b[^()（）]*"
    r"|[^()（）]{0,60}(?:摄|供图|制图|图片来源[^()（）]*|来源[:：][^()（）]*))\s*[)）\]]\.?$",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:!\[|\*{0,2}(?:Figure|Fig\.|Photo|Plate|Chart|Map|Table|Exhibit)\s*(?:\d+(?:[.-]\d+)?|[A-Z])?\s*[.:：]"
    r"|(?:图|表|照片)\s*\d+(?:[.-]\d+)?[\s:：　])",
    re.IGNORECASE,
)
_SOURCE_LINE = re.compile(
    r"(?:\*{1,2}|[(（])?(?:(?:Compiled|Adapted|Excerpted|Reproduced) from\b|Sources?\s*[:：]|(?:资料|数据)?来源\s*[:：]"
    r"|根据.{1,60}(?:整理|编写)|摘编?自)",
)
_ATTRIBUTION = re.compile(r"(?:—{1,2}|―|–|--)\s*[^\W\d_]")
_CONTENTS = re.compile(r"(?:table of )?contents\b|目\s*[录錄次]", re.IGNORECASE)
_ENDS_IN_PAGE = re.compile(r"[^\W\d_].*(?:\.{2,}|…+|\s|[*_>\t|])\s*(?:\d{1,4}|[ivxlc]{1,6})[\s*_|]*(?:</\w+>)*\s*$")


def mark_floats(text: str, blocks: Sequence[Block], kinds: list[BlockKind]) -> None:
    """Mark captions, attributions with the quotation before them, and source lines."""
    for index, block in enumerate(blocks):
        if kinds[index] not in {"paragraph", "item"}:
            continue
        line = text[block.start : block.end]
        if len(line) <= LONGEST_CAPTION and (_CREDIT.search(line) or (_LABEL.match(line) and block.lines <= 3)):  # noqa: PLR2004
            kinds[index] = "caption"
        elif _SOURCE_LINE.match(line):
            kinds[index] = "source-line"
        elif len(line) <= LONGEST_ATTRIBUTION and _ATTRIBUTION.match(line) and _quoted_before(blocks, kinds, index):
            kinds[index] = "attribution"
            kinds[index - 1] = "quote"


def _quoted_before(blocks: Sequence[Block], kinds: Sequence[BlockKind], index: int) -> bool:
    return index > 0 and kinds[index - 1] in {"paragraph", "quote"} and blocks[index].blank <= 1


def mark_boxes(text: str, blocks: Sequence[Block], kinds: list[BlockKind]) -> tuple[Box, ...]:
    """Mark the titles of boxes: headings without a number, with a source line before the next heading."""
    boxes: list[Box] = []
    title: int | None = None
    for index, kind in enumerate(kinds):
        if kind == "heading":
            line = plain(text[blocks[index].start : blocks[index].end])
            title = None if numbering_of(line) else index
        elif kind == "source-line" and title is not None and index - title <= LONGEST_BOX:
            kinds[title] = "box-title"
            boxes.append(Box(title, index))
            title = None
    return tuple(boxes)


def mark_contents(text: str, blocks: Sequence[Block], kinds: list[BlockKind]) -> None:
    """Mark the list of contents: the lines under its heading that end in a page number; and lists that only name the headings to come."""
    inside = False
    titles = {key_of(text[block.start : block.end]) for block, kind in zip(blocks, kinds, strict=True) if kind == "heading"}
    for index, block in enumerate(blocks):
        line = text[block.start : block.end]
        heading = kinds[index] == "heading"
        if (heading or (block.lines == 1 and kinds[index] == "paragraph")) and _CONTENTS.fullmatch(key_of(line).strip(" |:：")):
            inside = True
            kinds[index] = "contents"
            continue
        if inside and kinds[index] not in {"rule", "page-number", "running-head"}:
            inside = bool(_ENDS_IN_PAGE.search(line))
            if inside:
                kinds[index] = "contents"
        elif kinds[index] == "item" and key_of(line.lstrip("-*+• ")) in titles:
            kinds[index] = "contents"
