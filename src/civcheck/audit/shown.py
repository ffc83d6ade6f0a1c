"""What is shown of a place that is a mark alone: the words beside it, too.

A full stop or a bracket by itself shows nobody what is meant, and a fingerprint of it would be that of any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled
from civcheck.model.span import Region

if TYPE_CHECKING:
    from civcheck.model.document import Document

_WORD = compiled(r"[^\W_]")
_FARTHEST = 24
_BEFORE = compiled(rf"(?:[{HAN}]{{1,6}}|[^\s{HAN}]{{1,{_FARTHEST}}})[^\S\n]?\Z")
_BEHIND = compiled(rf"[^\S\n]?(?:[{HAN}]{{1,6}}|[^\s{HAN}]{{1,{_FARTHEST}}})")


def with_words(document: Document, region: Region) -> Region:
    """Give a region with the word before and behind it in its block, if there is no letter and no digit in it."""
    text = document.text
    if len(region.parts) > 1 or _WORD.search(region.slice(text)):
        return region
    block = document.block_at(region.start)
    low, high = region.start, region.end
    if block is not None:
        hull = document.layout.blocks[block].hull
        low, high = max(low - _FARTHEST - 1, min(hull.start, low)), min(high + _FARTHEST + 1, max(hull.end, high))
    before, behind = _BEFORE.search(text, low, region.start), _BEHIND.match(text, region.end, high)
    return Region.of((before.start() if before else region.start, behind.end() if behind else region.end))
