"""Copies as civcheck finds them: what the rule `repeated-passage` does behind the reading of the layout."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from civcheck.compare.passages.copies import Least
from civcheck.compare.passages.document import Texts
from civcheck.compare.passages.found import copies_between
from civcheck.compare.passages.seeds import sketch
from civcheck.model.document import Document, Layout, Regions

if TYPE_CHECKING:
    from pathlib import Path

OPTIONS = {"tables": False, "notes": False, "captions": False}


def find(folder: Path, mode: str) -> list[list[object]]:
    near = mode == "near"
    paths = sorted(folder.glob("*.txt"))
    texts = Texts([str(path) for path in paths], _document, OPTIONS)
    sketches = [sketch(texts.words(number), near=near) for number in range(len(paths))]
    found = copies_between(sketches, texts, Least(25, 40 if near else 0))
    pairs: list[list[object]] = []
    for copy in found:
        row: list[object] = []
        for place in (copy.first, copy.second):
            region = texts[place.text].region(place.start, place.end)
            row += [paths[place.text].name, region.start, region.end]
        pairs.append(row)
    return pairs


def _document(path: str) -> Document:
    """Give a text as one paragraph."""
    with open(path, encoding="utf-8", newline="") as file:  # noqa: PTH123  a name, as the reader has it
        text = file.read()
    blocks = Regions.pack([[(0, len(text))]])
    layout = Layout(array("q", [0]), ("paragraph",), blocks, array("q", [-1]), array("q", [0, 0]), Regions.pack([]), ())
    return Document(text, path, "", ("en",), layout)
