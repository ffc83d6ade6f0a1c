"""Lines to blocks as they stand on the page: paragraphs, list items, table rows, quotations, code, headings and rules.

A line break inside a block is a wrap; a line that follows one of over `UNWRAPPED` characters is a block of its own, since
such a text is not wrapped. What a block is to the document (a note, a caption, a running head) is told by later passes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterator

    from civcheck.model.document import BlockKind

UNWRAPPED = 160
_RULE = compiled(r"(?:[-*_=~][ \t]*){3,}")
_HEADING = compiled(r"#{1,6}[ \t]+\S")
_ITEM = compiled(r"(?:[-*+•●▪·][ \t]+|\d{1,3}[.)][ \t]+|[（(](?:\d{1,3}|[a-z]|[ivx]{1,4})[)）][ \t]*)\S")
_NUMBER = compiled(r"(?:[-*+•●▪·]|[（(]?[\dIVXivxa-z]{1,4}(?:\.\d{1,3}){0,3}[.)）、]|第\S{1,5}[编編部章篇节節])(?=\t)")
_FENCE = compiled(r"`{3,}|~{3,}")
_ROW = compiled(r"<t[dhr]\b[^<>]*>.*</(?:t[dhr]|p)>|<p\b[^<>]*>.*</p>\s*<p\b", re.IGNORECASE)
_TAGS = compiled(r"(?:</?(?:table|thead|tbody|tfoot|tr|colgroup|col|div|span|br|hr|p|center)\b[^<>]*>\s*)+", re.IGNORECASE)
_NOTE_START = compiled(r"<sup>|\[\^[^\]\s]{1,20}\]:")
_PAGE_NUMBER = compiled(
    r"(?:[-–—]\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*[-–—])?|(?:[Pp]age|p\.)\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?|第\s*\d{1,4}\s*页(?:\s*共\s*\d+\s*页)?"
)


@dataclass(frozen=True, slots=True)
class Block:
    """A run of lines without the white space around it.

    `underline` is 1 or 2 for a line that is underlined with `=` or `-` (the next block, a rule), else 0; `blank` is the
    number of blank lines before it (1 at the start of a text), `paged` says that a form feed stands there.
    """

    kind: BlockKind
    start: int
    end: int
    lines: int = 1
    underline: int = 0
    blank: int = 0
    paged: bool = False


def blocks_of(text: str, line_starts: array[int], *, markdown: bool) -> Iterator[Block]:
    """Give the blocks of a text in order."""
    run: list[tuple[int, int]] = []
    kind: BlockKind = "paragraph"
    blank, paged, before, paged_before = 1, False, 1, False
    for start, end, fed in _fenced(text, line_starts, markdown=markdown):
        line_kind = _kind(text, start, end, markdown=markdown)
        underlined = len(run) == 1 and markdown and kind == "paragraph" and _underline(text, start, end)
        if run and underlined:
            yield Block("heading", *run[0], underline=underlined, blank=before, paged=paged_before)
            yield Block("rule", start, end)
            run = []
            blank, paged = 0, False
            continue
        if run and (fed or not _continues(kind, line_kind, run[-1]) or _is_attribution(text, start, run[-1])):
            yield Block(kind, run[0][0], run[-1][1], len(run), 0, before, paged_before)
            run = []
        paged = paged or fed
        if line_kind is None:
            blank += 1
            continue
        if not run:
            kind, before, paged_before, blank, paged = line_kind, blank, paged, 0, False
        run.append((start, end))
    if run:
        yield Block(kind, run[0][0], run[-1][1], len(run), 0, before, paged_before)


def _is_attribution(text: str, start: int, last: tuple[int, int]) -> bool:
    """Say whether a line opens with a dash right under a line that ends a quotation."""
    return text.startswith(("—", "―", "--"), start) and text[last[1] - 1] in '”"’」』'


def _continues(kind: BlockKind, line_kind: BlockKind | None, last: tuple[int, int]) -> bool:
    """Say whether a line goes on with the block in hand."""
    if line_kind == "quote":
        return kind == "quote"
    return line_kind == "paragraph" and kind in {"paragraph", "item", "quote"} and last[1] - last[0] <= UNWRAPPED


def _kind(text: str, start: int, end: int, *, markdown: bool) -> BlockKind | None:  # noqa: PLR0911  one question after another
    """Say what a line is on its own; None for a blank one."""
    if start == end:
        return None
    first = text[start]
    if "\n" in text[start:end] or (markdown and first in "`~" and _FENCE.match(text, start, end)):
        return "code"
    if first in "-*_=~" and _RULE.fullmatch(text, start, end):
        return "rule"
    if first == "#" and _HEADING.match(text, start, end):
        return "heading"
    if first == "<" and _TAGS.fullmatch(text, start, end):
        return "rule"
    if first == "|" or _tabbed(text, start, end) or (first == "<" and _ROW.match(text, start, end)):
        return "row"
    if first == ">" and markdown:
        return "quote"
    if first in "<[" and _NOTE_START.match(text, start, end):
        return "note"
    if end - start <= 20 and _PAGE_NUMBER.fullmatch(text, start, end):  # noqa: PLR2004  "page 12 of 40" at most
        return "page-number"
    return "item" if _ITEM.match(text, start, end) else "paragraph"


def _tabbed(text: str, start: int, end: int) -> bool:
    """Say whether a tab parts a line in cells: not one that follows the number of an item or a heading."""
    number = _NUMBER.match(text, start, end) if text[start] != "\t" else None
    return text.find("\t", number.end() + 1 if number else start, end) >= 0


def _underline(text: str, start: int, end: int) -> int:
    """Give 1 for a line of `=`, 2 for one of `-`, else 0."""
    if start == end or text[start] not in "=-" or text[start] * (end - start) != text[start:end]:
        return 0
    return 1 if text[start] == "=" else 2


def _fenced(text: str, line_starts: array[int], *, markdown: bool) -> Iterator[tuple[int, int, bool]]:
    """Give the range of each line without the white space around it, and whether a form feed stands before it.

    A fenced piece of code in Markdown is one range.
    """
    fence: str | None = None
    opened = closed = 0
    for number, line_start in enumerate(line_starts):
        line_end = line_starts[number + 1] - 1 if number + 1 < len(line_starts) else len(text)
        start, end = strip(text, line_start, line_end)
        mark = _FENCE.match(text, start, end) if markdown and start < end and text[start] in "`~" else None
        if fence is None and mark:
            fence, opened, closed = mark[0], start, end
        elif fence is not None:
            closed = end if end > start else closed
            if mark and mark[0].startswith(fence) and mark.end() == end:
                fence = None
                yield opened, closed, False
        else:
            yield start, end, text.find("\f", line_start, start) >= 0 or (start == end and text.find("\f", line_start, line_end) >= 0)
    if fence is not None:
        yield opened, closed, False


def strip(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the range without the white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
