"""Whether words stand as a quotation, and whether the place says where they are from."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from civcheck.compare.passages.parts import Parts
from civcheck.extract.quotes.marks import pairs
from civcheck.extract.tables.sayings_en import SAYINGS
from civcheck.extract.tables.sayings_zh import SAYINGS_ZH
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.extract.quotes.marks import Pair
    from civcheck.model.document import Document
    from civcheck.model.span import Region, Span

_MOSTLY = 0.9
_NEAR = 240
"""Whose words they are stands within so many characters before or behind them."""
_REFERENCE = Late(
    r"\[\^?\w{1,12}(?:[,;:–-] ?(?:p\.? ?)?\d{1,4})?\]|\((?:[^()\n]{1,60}[, ])?(?:1[5-9]|20)\d\d[a-z]?(?:[:,] ?[^()\n]{1,20})?\)|[①-⑳]"
)

_SAID = Late(rf"\b(?:{'|'.join(SAYINGS)}|according to|in the words of)\b|{'|'.join(SAYINGS_ZH)}|据")


class Quoting:
    """The quotation marks of one document, read once where they are asked for."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._parts = Parts(document)
        self._pairs: dict[int, list[Pair]] = {}

    def quoted(self, region: Region) -> bool:
        """Say whether words stand between quotation marks or in a set-off quotation, for the most part."""
        inside = sum(self._quoted_part(part) for part in region.parts)
        return inside >= _MOSTLY * sum(len(part) for part in region.parts)

    def _quoted_part(self, part: Span) -> int:
        block = self._parts.block(part.start)
        if not len(self._document.layout.blocks):
            return 0
        if self._document.layout.kinds[block] == "quote":
            return len(part)
        start = self._document.layout.blocks[block].start
        found = self._outer(block)
        inside = 0
        for pair in found[max(0, bisect_left(found, part.start - start, key=lambda pair: pair.open) - 1) :]:
            low, high = (start + place for place in pair.inner)
            if low >= part.end:
                break
            inside += max(0, min(high, part.end) - max(low, part.start))
        return inside

    def _outer(self, block: int) -> list[Pair]:
        if block not in self._pairs:
            hull = self._document.layout.blocks[block].hull
            self._pairs[block] = [pair for pair in pairs(self._document.text[hull.start : hull.end]) if not pair.depth]
        return self._pairs[block]

    def cited(self, region: Region, names: Iterable[str]) -> bool:
        """Say whether a note, a reference in brackets, who says so, or one of the names of the original stands beside words."""
        text = self._document.text
        around = text[max(0, region.start - _NEAR) : region.start], text[region.end : region.end + _NEAR]
        if any(name in part for name in names for part in around):
            return True
        if _SAID.search(around[0][-_NEAR // 4 :]) or _SAID.search(around[1][: _NEAR // 4]):
            return True
        at = bisect_left(self._markers, region.start)
        if at < len(self._markers) and self._markers[at] <= region.end + 2:
            return True
        return any(_REFERENCE.search(part) for part in (around[0][-_NEAR // 4 :], around[1][: _NEAR // 4]))

    @cached_property
    def _markers(self) -> list[int]:
        return sorted(note.marker.start for note in self._document.layout.notes if note.marker)
