"""Paragraphs that a page break, a note, a running head, a caption or a box interrupts are put together again.

What is unfinished is looked for first: a block of running text whose last sentence has no end. It goes on where running text
starts in the middle of a sentence. The pieces of a box are joined among themselves, and the text around it over it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled
from civcheck.sources.furniture import FURNITURE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.model.document import BlockKind, Box
    from civcheck.sources.blocks import Block

LOOK_AHEAD = 10
"""So many blocks of running text further on the rest of a sentence is still looked for."""
_SHORT = 30
_LONG = 60
"""A shorter line without an end may be a title: it goes on only in a line that starts in the middle of a sentence."""
_LONG_CHINESE = 15
_MOST_TAIL = 80
_LOOK_BACK = 2000

_MARKUP = compiled(r"<sup>[^<>]{1,12}</sup>|</?[a-zA-Z][^<>]{0,40}>|[*_`]{1,3}|\[\^?\d{1,3}\]|[①-⑳⁰¹²³⁴-⁹]")
_REFERENCE = compiled(r"(?<=[^\W\d_][.!?。！？])\d{1,3}\s*$")
"""The number of a note behind the last sentence."""
_END = compiled(r"[.!?…。！？:：;；|][\"'”’)\]）】」』》〉]*$|[”」』][)）]*$|[.!?。！？][\"”’」]?\s?[(（][^()（）]{1,40}[)）]$")
_TITLE = compiled(r"(?:^|\s)(?:Mrs?|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Capt|Lt|Col|Sgt|Adm|Rev|vs)\.$")
_OPEN_END = compiled(
    r"[,，、–—(（-]$|(?:^|\s)(?:a|an|the|of|in|on|at|by|for|from|to|with|and|or|but|as|that|which|who|its|their|his|her|our|this|these|those|between|into"
    r"|over|under|than|is|are|was|were|has|have|had|will|be|been|not|no|more|such|including|through|among|during|after|before|while|since)$",
    re.IGNORECASE,
)
_HAN = compiled(r"[\u3400-\u9fff]")
_SENTENCE_INSIDE = compiled(r"[.!?][\"”’)]*\s+[A-Z“\"]|[。！？]")
_MARK_INSIDE = compiled(r"[，。；！？：]")
_TEXT: frozenset[BlockKind] = frozenset({"paragraph", "item"})


def join(text: str, blocks: Sequence[Block], kinds: Sequence[BlockKind], boxes: Sequence[Box]) -> dict[int, int]:
    """Give for each block that goes on with an earlier one the number of that one."""
    joined: dict[int, int] = {}
    for flow in _flows(kinds, boxes):
        taken: set[int] = set()
        for position, index in enumerate(flow):
            if kinds[index] in _TEXT and _unfinished(text, blocks[index]):
                rest = _rest(text, blocks, kinds, flow, position)
                if rest is not None and rest not in taken:
                    taken.add(rest)
                    joined[rest] = index
    return joined


def _flows(kinds: Sequence[BlockKind], boxes: Sequence[Box]) -> Iterator[list[int]]:
    """Give the running text as numbers of blocks: that of each box, and the rest. Headings are among them: nothing goes on over them."""
    inside: set[int] = set()
    carried: set[BlockKind] = {"paragraph", "item", "heading", "row", "code"}
    for box in boxes:
        numbers = [index for index in range(box.title + 1, box.source) if kinds[index] in carried]
        inside.update(numbers)
        yield numbers
    yield [index for index, kind in enumerate(kinds) if kind in carried and index not in inside]


def _rest(text: str, blocks: Sequence[Block], kinds: Sequence[BlockKind], flow: Sequence[int], position: int) -> int | None:
    """Give the block that goes on with an unfinished one: the next, or one further on that starts in the middle of a sentence."""
    before = flow[position]
    tail = _tail(text, blocks[before])
    chinese = bool(_HAN.search(tail[-8:]))
    candidates: list[int] = []
    for index in flow[position + 1 : position + 1 + LOOK_AHEAD]:
        if kinds[index] in {"heading", "row", "code"}:
            break
        candidates.append(index)
        if kinds[index] == "paragraph" and _starts_inside(text, blocks[index]) and not chinese:
            return index
        if _unfinished(text, blocks[index]):
            break
    first = candidates[0] if candidates else None
    if first is None or kinds[first] != "paragraph" or not _one_language(text, blocks[first], chinese=chinese):
        return None
    gap = {kinds[index] for index in range(before + 1, first)}
    interrupted = bool(gap & FURNITURE) or blocks[first].paged or blocks[first].blank > 1
    return first if _likely(text, blocks[before], chinese=chinese, interrupted=interrupted) else None


def _one_language(text: str, block: Block, *, chinese: bool) -> bool:
    """Say whether a block goes on in the language of what is before it, as far as its first characters tell."""
    head = text[block.start : block.start + 8]
    if not chinese:
        return not _HAN.search(head)
    return bool(_HAN.search(head)) or head[0].isdigit() or head[0] in "“《（，、"


def _likely(text: str, before: Block, *, chinese: bool, interrupted: bool) -> bool:
    """Say whether an unfinished block goes on in the next: it is no title, and something interrupts it or it is a text of sentences."""
    start = max(before.start, before.end - _LOOK_BACK)
    if chinese:
        return interrupted or bool(_MARK_INSIDE.search(text, start, before.end))
    if before.end - before.start < _LONG:
        return False
    return interrupted or bool(_OPEN_END.search(_tail(text, before)) or _SENTENCE_INSIDE.search(text, start, before.end))


def _unfinished(text: str, block: Block) -> bool:
    """Say whether the last sentence of a block has no end. Short lines without one are titles, addresses and the like."""
    length = block.end - block.start
    tail = _tail(text, block)
    if not tail or (_END.search(tail) and not _TITLE.search(tail)):
        return False
    chinese = _HAN.search(tail[-8:])
    return length >= (_LONG_CHINESE if chinese else _SHORT) or bool(not chinese and _OPEN_END.search(tail) and tail[:1].islower())


def _tail(text: str, block: Block) -> str:
    return _REFERENCE.sub("", _MARKUP.sub("", text[max(block.start, block.end - _MOST_TAIL) : block.end])).rstrip()


def _starts_inside(text: str, block: Block) -> bool:
    """Say whether a block starts in the middle of a sentence: in lower case, or with a mark that opens none."""
    head = _MARKUP.sub("", text[block.start : block.start + 40]).lstrip("“\"'‘(")
    return bool(head) and (head[0].islower() or text[block.start] in ",;)”’")
