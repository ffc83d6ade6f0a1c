"""Places narrowed to the words that matter: what is told of a long quotation is where it differs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled
from civcheck.model.span import Region

if TYPE_CHECKING:
    from civcheck.model.location import Location

_BEFORE = compiled(r"(?:[^\s,;:]+\s+)?\S*\Z")
_BEHIND = compiled(r"[^\s,;:.!?]*(?:\s+[^\s,;:.!?]+)?")
_HAN = compiled(r"[㐀-鿿]")
_BEFORE_HAN = compiled(r"[^，。；：、！？\s]{0,24}\Z")
_BEHIND_HAN = compiled(r"[^，。；：、！？\s]{0,24}")
_NEAR = 40
_MOST = 0.8
"""So large a part of the words differs that all are told."""


def narrowed(location: Location, text: str, low: int, high: int) -> Location:
    """Give a place narrowed to a range of its text with the words beside it; the whole of it where it is in several parts."""
    if len(location.region.parts) > 1 or location.text != text:
        return location
    low, high = _with_neighbours(text, low, high)
    if high - low > _MOST * len(text) or location.line is None or location.column is None:
        return location
    before = text[:low]
    lines = before.count("\n")
    column = low - before.rindex("\n") if lines else location.column + low
    region = Region.of((location.start + low, location.start + high))
    return replace(location, region=region, line=location.line + lines, column=column, text=text[low:high])


def _with_neighbours(text: str, low: int, high: int) -> tuple[int, int]:
    """Give a range with a word on both sides in its clause; in Chinese with all of the clause, as far as it is short."""
    chinese = _HAN.search(text) is not None
    before = (_BEFORE_HAN if chinese else _BEFORE).search(text, max(0, low - _NEAR), low)
    behind = (_BEHIND_HAN if chinese else _BEHIND).match(text, high, min(len(text), high + _NEAR))
    start, end = before.start() if before else low, behind.end() if behind else high
    start += len(text[start:low]) - len(text[start:low].lstrip())
    return start, end - (len(text[start:end]) - len(text[start:end].rstrip(" \n,.;:，。；：")))
