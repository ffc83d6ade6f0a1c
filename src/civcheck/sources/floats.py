"""What interrupts the running text: captions, attributions, boxes with their source line, the list of contents."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.model.document import Box
from civcheck.model.kept_patterns import compiled
from civcheck.sources.counting import LONGEST_ORDINAL, ordinal_of
from civcheck.sources.headings import key_of, numbering_of, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.model.document import BlockKind
    from civcheck.sources.blocks import Block

LONGEST_CAPTION = 600
LONGEST_ATTRIBUTION = 300
LONGEST_BOX = 60
"""So many blocks a box has at most: a source line further down belongs to something else."""

_CREDIT = compiled(
    r"[(（\[]\s*(?:(?:Photo|Image|Picture|Graphic|Illustration|Map|Chart)\b[^()（）]*"
    r"|[^()（）]{0,60}(?:摄|供图|制图|图片来源[^()（）]*|来源[:：][^()（）]*))\s*[)）\]]\.?$",
    re.IGNORECASE,
)
_LABEL = compiled(
    r"(?:!\[|(?:\*\*|__|<b>)?(?:Figure|Fig\.|Photo|Plate|Chart|Map|Table|Exhibit)\s*(?:\d+(?:[.-]\d+)?|[A-Z])?\s*[.:：]"
    r"|(?:\*\*|__|<b>)?(?:图|表|照片)\s*\d+(?:[.-]\d+)?(?:[:：]|[\s　]+(?!.*[。；]$)(?!(?:显示|所示|表明|说明|可见))))",
    re.IGNORECASE,
)
_SOURCE_LINE = compiled(
    r"(?:\*{1,2}|[(（])?(?:(?:Compiled|Adapted|Excerpted|Reproduced) from\b|(?:资料|数据)?来源\s*[:：]"
    r"|Sources?\s*[:：]\s*+(?!(?!https?:|www\.)[a-z])|根据[^，。]{1,60}(?:整理|编写)[）)。*]{0,3}$|摘编?自)",
)
_SEE_SITE = compiled(r"(?:See|Visit) (?:the )?[^.!?]{3,160}\b[Ww]ebsite\b")
_ATTRIBUTION = compiled(r"(?:—{1,2}|―|–|--)\s*[^\W\d_]")
_LONGEST_ENTRY = 300
_BETWEEN_AT_MOST = 10
_BETWEEN_ENTRIES = frozenset({"rule", "page-number", "running-head"})
_SAYS_CONTENTS = compiled(r"[Cc]ontents|CONTENTS|目")
_CONTENTS = compiled(r"(?:table of )?contents\b|目\s*[录錄次]", re.IGNORECASE)
_ENDS_IN_PAGE = compiled(r"[^\W\d_].*(?:\.{2,}|…+|\s|[*_>\t|])\s*(?:\d{1,4}|[ivxlc]{1,6})[\s*_|]*(?:</\w+>)*\s*$")


def mark_floats(text: str, blocks: Sequence[Block], kinds: list[BlockKind]) -> None:
    """Mark captions, attributions with the quotation before them, and source lines."""
    for index, block in enumerate(blocks):
        if kinds[index] not in {"paragraph", "item"}:
            continue
        line = text[block.start : block.end]
        if len(line) <= LONGEST_CAPTION and (_CREDIT.search(line) or (_LABEL.match(line) and block.lines <= 3)):  # noqa: PLR2004
            kinds[index] = "caption"
            if _CREDIT.match(line) and _is_its_words(text, blocks, kinds, index - 1):
                kinds[index - 1] = "caption"
        elif _SOURCE_LINE.match(line) or (len(line) <= LONGEST_ATTRIBUTION and _SEE_SITE.match(line)):
            kinds[index] = "source-line"
        elif len(line) <= LONGEST_ATTRIBUTION and _ATTRIBUTION.match(line) and _quoted_before(text, blocks, kinds, index):
            kinds[index] = "attribution"
            kinds[index - 1] = "quote"
            _mark_those_before(text, blocks, kinds, index - 1)


def _mark_those_before(text: str, blocks: Sequence[Block], kinds: list[BlockKind], index: int) -> None:
    """Mark the paragraphs of a quotation that counts its points: "Third, ..." goes on with "Second, ..." and "First, ..." before it."""
    number = ordinal_of(text[blocks[index].start : blocks[index].start + LONGEST_ORDINAL])
    while number and number > 1 and index and kinds[index - 1] == "paragraph":
        index, number = index - 1, number - 1
        if ordinal_of(text[blocks[index].start : blocks[index].start + LONGEST_ORDINAL]) != number:
            return
        kinds[index] = "quote"


def _is_its_words(text: str, blocks: Sequence[Block], kinds: Sequence[BlockKind], index: int) -> bool:
    """Say whether a block is the words of a picture whose credit stands alone under it: short, and set apart or without an end."""
    if index < 0 or kinds[index] != "paragraph" or blocks[index].end - blocks[index].start > LONGEST_ATTRIBUTION:
        return False
    return blocks[index].blank > 1 or text[blocks[index].end - 1] not in '.!?。！？”"'


def _quoted_before(text: str, blocks: Sequence[Block], kinds: Sequence[BlockKind], index: int) -> bool:
    """Say whether a line with a dash names who said what is before it: not in a list or a talk, whose lines all have dashes."""
    if index == 0 or kinds[index - 1] not in {"paragraph", "quote"} or blocks[index].blank > 1:
        return False
    beside = [blocks[index - 1], *blocks[index + 1 : index + 2]]
    if any(_ATTRIBUTION.match(text, block.start, block.end) for block in beside):
        return False
    return text[blocks[index - 1].end - 1] not in ":：" and text[blocks[index].end - 1] not in "?!？！"


def mark_boxes(text: str, blocks: Sequence[Block], kinds: list[BlockKind]) -> tuple[Box, ...]:
    """Mark the titles of boxes: headings without a number, with a source line before the next heading."""
    boxes: list[Box] = []
    title: int | None = None
    for index, kind in enumerate(kinds):
        if kind == "heading":
            line = plain(text[blocks[index].start : blocks[index].end].lstrip("# \t"))
            title = None if numbering_of(line) else index
        elif kind == "source-line" and title is not None and index - title <= LONGEST_BOX and kinds[index - 1] != "row":
            kinds[title] = "box-title"
            boxes.append(Box(title, index))
            title = None
    return tuple(boxes)


def mark_contents(text: str, blocks: Sequence[Block], kinds: list[BlockKind]) -> None:
    """Mark the list of contents: the lines under its heading that end in a page number; and lists that only name the headings to come."""
    inside = False
    titles = {key_of(text[block.start : block.end]) for block, kind in zip(blocks, kinds, strict=True) if kind == "heading"}
    for index, block in enumerate(blocks):
        if kinds[index] in {"heading", "paragraph"} and _opens_contents(text, blocks, kinds, index, titles):
            inside = True
            kinds[index] = "contents"
        elif inside and kinds[index] not in _BETWEEN_ENTRIES:
            # An item among those that name the headings is an entry, even if its heading is missing.
            listed = kinds[index] == "item" and not (kinds[index - 1] == "contents" and blocks[index - 1].kind == "item" and block.blank)
            inside = _ends_in_page(text, block) or listed or (kinds[index] != "heading" and _names(text, block, titles))
            if inside:
                kinds[index] = "contents"
        elif kinds[index] == "item" and _names(text, block, titles):
            kinds[index] = "contents"


def _opens_contents(text: str, blocks: Sequence[Block], kinds: Sequence[BlockKind], index: int, titles: set[str]) -> bool:
    """Say whether a block is the word "Contents" over what lists pages or headings; the list may follow on its next lines."""
    block = blocks[index]
    first = text[block.start : min(block.end, block.start + _LONGEST_ENTRY)].partition("\n")[0]
    if not _SAYS_CONTENTS.search(first) or not _CONTENTS.fullmatch(key_of(first).strip(" |:：")):
        return False
    if block.lines > 1:
        return _ends_in_page(text, block)
    following = range(index + 1, min(index + 1 + _BETWEEN_AT_MOST, len(blocks)))
    entry = next((number for number in following if kinds[number] not in _BETWEEN_ENTRIES), None)
    return entry is not None and (_ends_in_page(text, blocks[entry]) or _names(text, blocks[entry], titles))


def _ends_in_page(text: str, block: Block) -> bool:
    """Say whether the last line of a block ends in the number of a page."""
    start = max(block.start, text.rfind("\n", block.start, block.end) + 1)
    return block.end - start <= _LONGEST_ENTRY and bool(_ENDS_IN_PAGE.search(text[start : block.end]))


def _names(text: str, block: Block, titles: set[str]) -> bool:
    """Say whether a block is only the title of a heading."""
    return block.end - block.start <= _LONGEST_ENTRY and key_of(text[block.start : block.end].lstrip("-*+• ")) in titles
