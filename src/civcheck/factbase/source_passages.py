"""Blocks of the sources at hand as Passages, put together from the rows of their index, with the blocks that stand around them."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from civcheck.extract.passage import passage_of, put_together

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from civcheck.extract.passage import Passage
    from civcheck.model.document import BlockKind

_LEANT_ON = 3
"""Sentences at the end of a paragraph that the next one may lean on."""
_MOST_HELD = 4000
"""Blocks that are held in memory."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sentence of a block begins."""

    start: int
    line: int
    column: int
    page: int | None
    section: str | None


class SourcePassages:
    """Reads blocks from the index of the source texts."""

    def __init__(self, texts: sqlite3.Connection) -> None:
        self._texts = texts
        self._held: dict[tuple[int, int], Passage] = {}

    def block(self, file: int, block: int) -> tuple[Passage, list[Place], list[Passage]]:
        """Give a block, the places of its sentences, and what stands around it."""
        rows = self._texts.execute(
            "SELECT parts, text, line, col, page, section, kind, box, around FROM passages WHERE file = ? AND block = ? ORDER BY start",
            (file, block),
        ).fetchall()
        section, kind, box, around = rows[0][5:]
        sentences = [(json.loads(row[0]), row[1]) for row in rows]
        places = [Place(parts[0][0], row[2], row[3], row[4], section) for (parts, _), row in zip(sentences, rows, strict=True)]
        return replace(_passage(sentences, kind), block=block), places, self._around(file, around, section, box)

    def _around(self, file: int, blocks: str, section: str | None, box: str | None) -> list[Passage]:
        """Give the passages that stand around a block: its headings, and the blocks that the index names, in order."""
        titles = [title for title in (section or "").split(" › ")[-2:] if title]
        heads = [replace(passage_of(title, "heading"), block=-1) for title in titles]
        heads += [passage_of(box, "box-title")] if box else []
        found: list[Passage] = []
        for number in map(int, filter(None, blocks.split(","))):
            passage = self._end_of(file, number)
            if passage.kind != "heading" or passage.text.lstrip("# ").strip() not in titles:
                found.append(passage)
        ahead = [passage for passage in found if passage.kind == "heading"]
        return [*ahead, *heads, *(passage for passage in found if passage.kind != "heading")]

    def _end_of(self, file: int, block: int) -> Passage:
        """Give the last sentences of a block."""
        key = file, block
        if key not in self._held:
            if len(self._held) >= _MOST_HELD:
                self._held.clear()
            rows = self._texts.execute(
                "SELECT parts, text, kind FROM passages WHERE file = ? AND block = ? ORDER BY start DESC LIMIT ?", (file, block, _LEANT_ON)
            ).fetchall()
            sentences = [(json.loads(row[0]), row[1]) for row in reversed(rows)]
            self._held[key] = replace(_passage(sentences, rows[0][2]), block=block)
        return self._held[key]


def _passage(sentences: Sequence[tuple[list[list[int]], str]], kind: BlockKind) -> Passage:
    """Put the sentences of a block together again, each part at its place in the file."""
    slices: dict[tuple[int, int], str] = {}
    for parts, text in sentences:
        at = 0
        for start, end in parts:
            slices[start, end] = text[at : at + end - start]
            at += end - start + 1
    return put_together(slices, [parts[0][0] for parts, _ in sentences], kind)
