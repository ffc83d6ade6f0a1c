"""Looking for a dear expression only near what every place that it finds has in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from civcheck.model.pattern import Late


def found_near(pattern: Late, core: Late, text: str, back: int, ahead: int) -> Iterator[re.Match[str]]:
    """Find all places of an expression, each of which has one of `core` in it.

    Each starts no more than `back` characters before the start of its core, and all it asks about, what follows it
    included, ends no more than `ahead` behind that.
    """
    low, high = 0, -1
    for found in core.finditer(text):
        if found.start() - back > high:
            if high >= 0:
                yield from pattern.finditer(text, low, high)
            low = max(0, found.start() - back)
        high = found.start() + ahead
    if high >= 0:
        yield from pattern.finditer(text, low, high)
