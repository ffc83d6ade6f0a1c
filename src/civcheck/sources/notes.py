"""Notes: their markers in the text, their bodies, and which belong together.

Markers are superscripts (`<sup>①</sup>`, `¹`), circled digits, `[1]` and `[^1]`. Bodies are blocks that begin with one. The
numbers may start again on each page or in each section: a run of bodies goes with the markers since the run before.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from typing import TYPE_CHECKING

from civcheck.model.document import Note
from civcheck.model.kept_patterns import compiled
from civcheck.model.span import Span

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from civcheck.model.document import BlockKind
    from civcheck.sources.blocks import Block

_MARKER = compiled(
    r"(?=[<\[①-⑳㉑-㉟㊱-㊿❶-❿¹²³⁰⁴-⁹])(?:<sup>\s*(?P<sup>[^<>\s]{1,12})\s*</sup>|\[\^(?P<foot>[^\]\s]{1,20})\]|(?P<circled>[①-⑳㉑-㉟㊱-㊿❶-❿])|(?<![0-9])(?<!\bm)(?<!km)(?<!cm)(?<!mm)(?<!ft)(?P<raised>[¹²³⁰⁴-⁹]{1,3})"
    r"|\[(?P<square>\d{1,3})\])"
)
_STARTS_WITH_LINK = compiled(r"[<\[(]?https?://")
Mark = tuple[int, int, str, bool]
"""Start, end and label of a marker, and whether its form alone makes it one."""


def mark_notes(text: str, blocks: Sequence[Block], kinds: list[BlockKind]) -> list[Mark]:
    """Mark the blocks that are bodies of notes, or go on with one; gives the markers in all other blocks."""
    found = list(_markers(text, blocks, kinds))
    cited = {label for _, _, label, _ in found}
    sure_cited = {label for start, end, label, _ in found if _follows_a_word(text, start, end)}
    for index, block in enumerate(blocks):
        before = kinds[index - 1] if index else None
        if kinds[index] not in {"paragraph", "item", "note"}:
            continue
        marker = _MARKER.match(text, block.start, block.end)
        if marker:
            sure = marker["sup"] or marker["foot"]
            below = before in {"rule", "note"} or marker["square"] or marker["raised"] or _label(marker) in sure_cited
            kinds[index] = (
                "note" if sure or (below and _label(marker) in cited) else "paragraph" if kinds[index] == "note" else kinds[index]
            )
        elif before == "note" and block.blank <= 1 and _goes_on(text, blocks[index - 1], block):
            kinds[index] = "note"
    bodies = [block.start for block, kind in zip(blocks, kinds, strict=True) if kind == "note"]
    ends = [block.end for block, kind in zip(blocks, kinds, strict=True) if kind == "note"]
    return [mark for mark in found if not _within(mark[0], bodies, ends)]


def _follows_a_word(text: str, start: int, end: int) -> bool:
    """Say whether a marker stands as one of a note does: right after a word and before a space or a mark. A count of things does not."""
    after = text[end : end + 1]
    return start > 0 and not text[start - 1].isspace() and not after.isalnum()


def _within(offset: int, starts: list[int], ends: list[int]) -> bool:
    number = bisect_right(starts, offset) - 1
    return number >= 0 and offset < ends[number]


def _markers(text: str, blocks: Sequence[Block], kinds: Sequence[BlockKind]) -> Iterator[Mark]:
    """Give the markers inside blocks: not those with which a block begins, and none in code."""
    code = [block for block, kind in zip(blocks, kinds, strict=True) if kind == "code"]
    starts = {block.start for block in blocks}
    bounds = [block.start for block in code], [block.end for block in code]
    for match in _MARKER.finditer(text):
        if match.start() not in starts and not _within(match.start(), *bounds):
            yield match.start(), match.end(), _label(match), bool(match["sup"] or match["foot"])


def _goes_on(text: str, note: Block, block: Block) -> bool:
    """Say whether a block goes on with the note before it: an address, or the rest of a sentence that has no end."""
    if _STARTS_WITH_LINK.match(text, block.start):
        return True
    return text[block.start].islower() and text[note.end - 1] not in ".。)>"


def _label(match: re.Match[str]) -> str:
    """Give what a marker says, as plain digits where it is a number: ① and ¹ are 1."""
    return unicodedata.normalize("NFKC", next(filter(None, match.groups())))


def pair_notes(text: str, blocks: Sequence[Block], kinds: Sequence[BlockKind], found: Sequence[Mark]) -> tuple[Note, ...]:
    """Give the notes: each marker with its body; either is None where the other is missing.

    A circled, raised or bracketed number without a body is no marker: it may number a list, or be a square metre.
    """
    notes: list[Note] = []
    position = 0
    for group in _groups(text, blocks, kinds):
        start = group[0][1].start
        window: list[Mark] = []
        while position < len(found) and found[position][0] < start:
            window.append(found[position])
            position += 1
        notes += _pair(window, group)
    notes += [Note(label, Span(start, end), None) for start, end, label, sure in found[position:] if sure]
    return tuple(notes)


def _groups(text: str, blocks: Sequence[Block], kinds: Sequence[BlockKind]) -> Iterator[list[tuple[str, Span]]]:
    """Give the runs of bodies, each with its label: a run ends where running text comes between."""
    group: list[tuple[str, Span]] = []
    for block, kind in zip(blocks, kinds, strict=True):
        marker = _MARKER.match(text, block.start, block.end) if kind == "note" else None
        if marker:
            group.append((_label(marker), Span(block.start, block.end)))
        elif kind == "note" and group:
            label, span = group[-1]
            group[-1] = (label, Span(span.start, block.end))
        elif kind not in {"rule", "page-number"} and group:
            yield group
            group = []
    if group:
        yield group


def _pair(window: list[Mark], group: list[tuple[str, Span]]) -> Iterator[Note]:
    bodies: dict[str, list[Span]] = {}
    for label, span in group:
        bodies.setdefault(label, []).append(span)
    for start, end, label, sure in window:
        waiting = bodies.get(label)
        if waiting or sure:
            yield Note(label, Span(start, end), waiting.pop(0) if waiting else None)
    for label, left in bodies.items():
        yield from (Note(label, None, span) for span in left)
