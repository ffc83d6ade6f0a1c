"""The words of a document that may be repeated: running text, in the order in which it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from civcheck.audit.passages.words import words_of
from civcheck.model.span import Region, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from civcheck.audit.passages.words import Words
    from civcheck.model.document import BlockKind, Document

_RUNNING: frozenset[BlockKind] = frozenset({"paragraph", "item", "quote"})
_OPTIONAL: dict[str, tuple[BlockKind, ...]] = {
    "tables": ("row",),
    "notes": ("note", "source-line"),
    "captions": ("caption", "heading", "box-title", "attribution"),
}


def ranges_of(document: Document, options: Mapping[str, Any]) -> list[tuple[int, int]]:
    """Give the ranges of a document's text that are compared, block by block."""
    kinds = set(_RUNNING)
    for option, more in _OPTIONAL.items():
        if options[option]:
            kinds.update(more)
    blocks = document.layout.blocks
    return [
        (blocks.starts[part], blocks.ends[part])
        for number, kind in enumerate(document.layout.kinds)
        if kind in kinds
        for part in range(blocks.first[number], blocks.first[number + 1])
    ]


def words_of_document(document: Document, options: Mapping[str, Any]) -> Words:
    """Give the words of a document that are compared."""
    return words_of(document.text, ranges_of(document, options))


def region_of(document: Document, words: Words, first: int, end: int) -> Region:
    """Give the exact place of the words `[first, end)`: a part for each piece of the text that runs on without others between.

    The marks right behind the last word belong to it.
    """
    starts, ends = words.starts[first:end], words.ends[first:end]
    text, spans, low = document.text, [], 0
    for at in [*_breaks(document, words, first, end), len(starts)]:
        spans.append(Span(int(starts[low]), int(ends[at - 1])))
        low = at
    last = spans.pop()
    stop = last.end
    while stop < len(text) and text[stop] in ".。!！?？”’」』\"')）":
        stop += 1
    spans.append(Span(last.start, stop))
    return Region(tuple(sorted(spans, key=lambda span: span.start)))


def block_starts(document: Document, words: Words) -> list[int]:
    """Give the numbers of the words that begin a piece of the text, in order."""
    return [0, *_breaks(document, words, 0, len(words))]


def _breaks(document: Document, words: Words, first: int, end: int) -> list[int]:
    """Give behind how many words of a stretch another part of a block begins."""
    bounds = np.sort(np.frombuffer(document.layout.blocks.starts, np.int64))
    pieces = np.searchsorted(bounds, words.starts[first:end], "right")
    return (np.flatnonzero(np.diff(pieces) != 0) + 1).tolist()
