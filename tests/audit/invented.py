"""Folders of invented documents, right and wrong ones, for tests of the engine."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

WRONG = "The pilots met on 31 June 2021."
RIGHT = "The pilots met on 30 June 2021."
_WHO = ("The school board", "The harbour office", "A ward sister", "The library", "The seed bank", "The chess club")
_DID = ("counted", "moved", "mended", "listed", "painted", "weighed")
_WHAT = ("boats", "atlases", "lamps", "beds", "jars of barley", "boards")


def sentence(source: random.Random) -> str:
    day = source.choice([*range(1, 29)] * 3 + [31, 32])
    month = source.choice(["April", "June", "July", "September"])
    what = f"{source.choice(_WHO)} {source.choice(_DID)} {source.randrange(2, 900)} {source.choice(_WHAT)}"
    return f"{what} on {day} {month} {source.randrange(1990, 2024)}."


def text(seed: int, sentences: int = 12) -> str:
    """Give a text in paragraphs; some of its dates are in no calendar."""
    source = random.Random(seed)  # noqa: S311  the same text every time
    told = [sentence(source) for _ in range(sentences)]
    return "\n\n".join(" ".join(told[at : at + 6]) for at in range(0, sentences, 6)) + "\n"


def folder_of(folder: Path, files: int, sentences: int = 12) -> Path:
    """Write a folder of documents, half of them in folders below."""
    for number in range(files):
        path = folder / (f"part-{number % 3}" if number % 2 else ".") / f"document-{number:03}.{'md' if number % 5 == 0 else 'txt'}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text(number, sentences), encoding="utf-8")
    return folder
