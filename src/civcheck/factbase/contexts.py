"""Which blocks of a document stand around each: what the index keeps so that a block can be read by itself.

The title and the date of the text, the date of a piece of news, a line in capitals that is a heading, the lead-in of a
list, the caption and the header of a table, and the paragraph before one that leans on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.extract.datelines import LONGEST, dateline
from civcheck.extract.surroundings import may_lean
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.model.document import Document

_LABEL = 60
_PROSE = compiled(r"[.!?。！？;；,，”\"][\s*_)）\]]{0,4}$")
_HEAD = 160
"""Characters of a block that are looked at to see whether it leans on the one before."""


@dataclass(slots=True)
class _Seen:
    """The blocks seen last that may stand around the next; -1 for none."""

    title: int = -1
    day: int = -1
    section_day: int = -1
    label: int = -1
    lead: int = -1
    header: int = -1
    before: int = -1

    def enter(self) -> None:
        """Begin a section."""
        self.section_day = self.label = self.lead = self.header = self.before = -1


def contexts(document: Document) -> Iterator[tuple[int, ...]]:
    """Give for each block the numbers of those that stand around it, in order."""
    layout, text = document.layout, document.text
    blocks = layout.blocks
    headers = {row: table.rows[0] for table in layout.tables for row in table.rows[1:]}
    seen = _Seen()
    for number, kind in enumerate(layout.kinds):
        first, last = blocks.first[number], blocks.first[number + 1] - 1
        start, end = blocks.starts[first], blocks.ends[last]
        short = end - start <= LONGEST
        words = text[start : end if short else start + _HEAD]
        near = {seen.title, seen.day, seen.section_day, seen.label}
        if kind in {"item", "row", "quote"}:
            near |= {seen.lead, headers.get(number, -1)}
        elif kind == "paragraph":
            near.add(seen.lead)  # rows that are set with spaces
            if seen.before >= 0 and may_lean(words):
                near.add(seen.before)
        yield tuple(sorted(near - {-1, number}))
        _note(seen, number, kind, words, short=short, tail=text[max(start, end - 8) : end])


def _note(seen: _Seen, number: int, kind: str, words: str, *, short: bool, tail: str) -> None:
    """Take in a block that has been passed."""
    if kind == "heading":
        if seen.title < 0:
            seen.title = number
        seen.enter()
        if short and dateline(words):
            seen.day = number
    elif kind == "caption":
        seen.lead = number
    elif kind in {"paragraph", "quote"}:
        _note_paragraph(seen, number, words, short=short, tail=tail)


def _note_paragraph(seen: _Seen, number: int, words: str, *, short: bool, tail: str) -> None:
    if short and dateline(words):
        if seen.title < 0:
            seen.title = number
        if seen.day < 0:
            seen.day = number
        else:
            seen.section_day = number
        return
    seen.lead = number if tail.rstrip().endswith((":", "：")) else -1
    if len(words) <= _LABEL and short and not _PROSE.search(words) and seen.lead < 0:
        seen.enter()
        seen.label = number
    else:
        seen.before = number
