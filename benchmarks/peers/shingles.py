"""Paragraphs as the peers get them: the sets of their shingles, which is what MinHash compares."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_HAN = re.compile("[\u3400-\u9fff]")
_TOKEN = re.compile("[\u3400-\u9fff]|\\d+|[^\\W\\d\u3400-\u9fff]+")
EXACT, NEAR = (5, 0.8), (3, 0.5)
"""Words in a shingle, and the similarity of Jaccard from which on pairs are told: with every tenth word edited it is .57."""


def paragraphs(folder: Path, size: int) -> Iterator[tuple[list[object], list[str]]]:
    """Give each paragraph with its place: text, start, end."""
    for path in sorted(folder.glob("*.txt")):
        text, start = path.read_text("utf-8"), 0
        for part in text.split("\n\n"):
            if part:
                words = _TOKEN.findall(part) if _HAN.search(part) else part.split()
                yield [path.name, start, start + len(part)], [" ".join(words[at : at + size]) for at in range(max(1, len(words) - size + 1))]
            start += len(part) + 2
