"""Texts as the peers get them: paragraphs, or windows of a few words, as sets of shingles, which is what MinHash compares.

Whole paragraphs are the peers' own ground, but a copy within a paragraph is lost among its other words: who wants all of 25
words or more has to compare windows.
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_HAN = re.compile("[\u3400-\u9fff]")
_TOKEN = re.compile("[\u3400-\u9fff]|\\d+|[^\\W\\d\u3400-\u9fff]+")
WINDOW, STEP = 25, 5
"""Words in a window, and how far apart windows start."""
SHINGLE, THRESHOLD = 3, 0.5
"""Words in a shingle, and the similarity of Jaccard from which on pairs are told: with every tenth word edited it is .57."""


def pieces(folder: Path, *, windows: bool) -> Iterator[tuple[list[object], list[str]]]:
    """Give each paragraph, or each window of it, with its place, text, start, end, and its shingles."""
    for path in sorted(folder.glob("*.txt")):
        text, start = path.read_text("utf-8"), 0
        for part in text.split("\n\n"):
            if part:
                yield from _of_part(path.name, part, start, windows=windows)
            start += len(part) + 2


def _of_part(name: str, part: str, start: int, *, windows: bool) -> Iterator[tuple[list[object], list[str]]]:
    chinese = bool(_HAN.search(part))
    words = _TOKEN.findall(part) if chinese else part.split()
    shingles = [" ".join(words[at : at + SHINGLE]) for at in range(max(1, len(words) - SHINGLE + 1))]
    if not windows:
        yield [name, start, start + len(part)], shingles
        return
    ends = list(accumulate(len(word) + (not chinese) for word in words))
    for at in range(0, max(1, len(words) - WINDOW + 1), STEP):
        last = min(at + WINDOW, len(words))
        yield [name, start + (ends[at - 1] if at else 0), start + ends[last - 1]], shingles[at : at + WINDOW - SHINGLE + 1]
