"""Edited copies of documents at hand, the same for the same seed: as much real text as is wanted, no two copies alike.

python benchmarks/edited_copies.py FOLDER --sources FOLDER [--megabytes 3] [--seed 7] [--changed 0.03]

In each copy some blocks change places, and of the words in small letters, the Chinese characters and the numbers a part is
others. What is written is for measuring on this machine; it is no document, and none is kept.
"""

from __future__ import annotations

import argparse
import random
import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

CHANGED = 0.03
FARTHEST = 5
PIECE = re.compile(r"(?P<word>\b[a-z]{4,}\b)|(?P<han>[\u4e00-\u9fff])|(?P<number>(?<![\d.,])\d{1,3}(?![\d.,]))")


class Copier:
    """A text with its words and characters, of which those of a copy are drawn."""

    def __init__(self, text: str) -> None:
        self.blocks = text.split("\n\n")
        self.drawn: dict[str, list[str]] = {"word": [], "han": [], "number": [str(number) for number in range(2, 999)]}
        for found in PIECE.finditer(text):
            if found.lastgroup != "number":
                self.drawn[found.lastgroup or ""].append(found[0])

    def copy(self, rng: random.Random, changed: float) -> str:
        """Give a copy of which such a part is changed."""
        blocks = list(self.blocks)
        for _ in range(len(blocks) // 3):
            one = rng.randrange(len(blocks))
            other = min(len(blocks) - 1, one + rng.randrange(1, FARTHEST))
            blocks[one], blocks[other] = blocks[other], blocks[one]

        def other_word(found: re.Match[str]) -> str:
            return rng.choice(self.drawn[found.lastgroup or ""]) if rng.random() < changed else found[0]

        return PIECE.sub(other_word, "\n\n".join(blocks))


def copies(sources: Path, seed: int, changed: float) -> Iterator[str]:
    """Give copies of the documents of a folder, one after the other, without end."""
    copiers = [Copier(path.read_text("utf-8")) for path in sorted(sources.glob("*.txt"))]
    number = 0
    while True:
        rng = random.Random(seed * 1_000_003 + number)  # noqa: S311  no secret, only the same text every time
        yield copiers[number % len(copiers)].copy(rng, changed)
        number += 1


def write_copies(folder: Path, sources: Path, size: int, seed: int = 7, changed: float = CHANGED) -> tuple[int, int]:
    """Write copies of `size` bytes together or a little more; give the bytes written and the number of files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = 0
    for number, text in enumerate(copies(sources, seed, changed)):
        if written >= size:
            return written, number
        written += (folder / f"copy-{number:05}.txt").write_bytes(text.encode())
    raise AssertionError  # copies have no end


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sources", type=Path, required=True)
    parser.add_argument("--megabytes", type=float, default=3)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--changed", type=float, default=CHANGED)
    options = parser.parse_args()
    written, files = write_copies(options.folder, options.sources, int(options.megabytes * 1e6), options.seed, options.changed)
    print(f"{written:,} bytes in {files} files")


if __name__ == "__main__":
    main()
