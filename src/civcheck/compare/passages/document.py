"""The words of a document that may be repeated: running text, in the order in which it is read."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from civcheck.compare.passages.parts import Parts
from civcheck.compare.passages.words import words_of
from civcheck.model.kept_patterns import compiled
from civcheck.model.span import Region, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from civcheck.compare.passages.words import Words
    from civcheck.model.document import BlockKind, Document

_RUNNING: frozenset[BlockKind] = frozenset({"paragraph", "item", "quote"})
_OPTIONAL: dict[str, tuple[BlockKind, ...]] = {
    "tables": ("row",),
    "notes": ("note", "source-line"),
    "captions": ("caption", "heading", "box-title", "attribution"),
}
_ENDS = ".。!！?？"
_OPENED = {"”": "“", "’": "‘", "」": "「", "』": "『", ")": "(", "）": "（", "》": "《"}
_ADDRESS = compiled(r"https?://[^\s<>\"”」）]+")
_KEPT = 32_000_000


@dataclass(frozen=True, slots=True, eq=False)
class Running:
    """The text of a document with its words that are compared: all that it takes to find copies, but for the layout.

    `breaks` are the numbers of the words that begin a piece of the text, in order.
    """

    text: str
    languages: tuple[str, ...]
    words: Words
    breaks: NDArray[np.int32]


class Compared:
    """A document that is compared. It is read again where its words are known already and its layout is asked for."""

    def __init__(self, running: Running, load: Callable[[], Document]) -> None:
        self.whole, self.languages, self.words = running.text, running.languages, running.words
        self.breaks: list[int] = running.breaks.tolist()
        self._load = load

    @cached_property
    def document(self) -> Document:
        """The document itself."""
        return self._load()

    @cached_property
    def parts(self) -> Parts:
        """The parts of its blocks."""
        return Parts(self.document)

    def region(self, first: int, end: int) -> Region:
        """Give the exact place of the words `[first, end)`: a part for each piece of the text that runs on without others between.

        The marks right behind the last word belong to it.
        """
        words, text = self.words, self.whole
        inside = self.breaks[bisect_right(self.breaks, first) : bisect_left(self.breaks, end)]
        spans = [
            Span(int(words.starts[low]), int(words.ends[high - 1])) for low, high in zip([first, *inside], [*inside, end], strict=True)
        ]
        last = spans.pop()
        spans.append(Span(last.start, _end_with_marks(text, spans[0].start if spans else last.start, last.end)))
        return Region(tuple(sorted(spans, key=lambda span: span.start)))

    def is_running(self, word: int) -> bool:
        """Say whether a word stands in running text, not in a note, a caption or a table."""
        return self.parts.kind(int(self.words.starts[word])) in _RUNNING

    def ends_sentence(self, end: int) -> bool:
        """Say whether a sentence, or a piece of the text, ends before the word `end`."""
        if end >= len(self.words) or self.breaks[min(bisect_left(self.breaks, end), len(self.breaks) - 1)] == end:
            return True
        between = self.whole[self.words.ends[end - 1] : self.words.starts[end]]
        return any(mark in between for mark in _ENDS)

    def text(self, first: int, end: int) -> str:
        """Give the words `[first, end)` as they stand; no text for none."""
        return self.whole[self.words.starts[first] : self.words.ends[end - 1]] if first < end else ""


def _end_with_marks(text: str, start: int, end: int) -> int:
    """Give where words end with the marks right behind them: those of a sentence, and those that close what was opened in it."""
    while end < len(text):
        opened = _OPENED.get(text[end])
        if text[end] not in _ENDS and not (opened and text.count(opened, start, end) > text.count(text[end], start, end)):
            break
        end += 1
    return end


def running(document: Document, options: Mapping[str, Any]) -> Running:
    """Give the text of a document with its words that are compared."""
    words = words_of(document.text, ranges_of(document, options))
    pieces = np.searchsorted(np.array(Parts(document).starts, np.int64), words.starts, "right")
    breaks = np.concatenate((np.zeros(1, np.int64), np.flatnonzero(np.diff(pieces) != 0) + 1)).astype(np.int32)
    return Running(document.text, document.languages, words, breaks)


def ranges_of(document: Document, options: Mapping[str, Any]) -> list[tuple[int, int]]:
    """Give the ranges of a document's text that are compared, block by block."""
    kinds = set(_RUNNING)
    for option, more in _OPTIONAL.items():
        if options[option]:
            kinds.update(more)
    blocks = document.layout.blocks
    found = [
        (blocks.starts[part], blocks.ends[part])
        for number, kind in enumerate(document.layout.kinds)
        if kind in kinds
        for part in range(blocks.first[number], blocks.first[number + 1])
    ]
    return list(_without_addresses(document.text, found)) if "://" in document.text else found


def _without_addresses(text: str, ranges: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Leave out web addresses: two links to one page are no passage."""
    for start, end in ranges:
        for found in _ADDRESS.finditer(text, start, end):
            yield start, found.start()
            start = found.end()  # noqa: PLW2901  what is left of the range
        yield start, end


class Texts:
    """Documents by their numbers: read when they are asked for, and as many of them kept as a few million words fill.

    `known` are the words of those that need not be read for them, by their paths.
    """

    def __init__(
        self, paths: Sequence[str], load: Callable[[str], Document], options: Mapping[str, Any], known: Mapping[str, Running] | None = None
    ) -> None:
        self.paths = paths
        self._load, self._options, self._known = load, options, known or {}
        self._kept: dict[int, Compared] = {}
        self._size = 0

    def __getitem__(self, number: int) -> Compared:
        """Give a document; the ones that were longest not asked for are let go."""
        found = self._kept.pop(number, None)
        if found is None:
            found = self._compared(self.paths[number])
            self._size += len(found.words)
        self._kept[number] = found
        while self._size > _KEPT and len(self._kept) > 2:  # noqa: PLR2004  two are compared
            self._size -= len(self._kept.pop(next(iter(self._kept))).words)
        return found

    def _compared(self, path: str) -> Compared:
        known = self._known.get(path)
        if known:
            return Compared(known, lambda: self._load(path))
        document = self._load(path)
        return Compared(running(document, self._options), lambda: document)

    def words(self, number: int) -> Words:
        """Give the words of a document."""
        return self[number].words
