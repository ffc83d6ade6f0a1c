"""The invented texts: statements whose details are marked, each with rewrites that say the same.

A text is a file: `# Title`, then a line for each statement with its details marked as `[kind|words|wrong words/wrong words]`,
each followed by lines of rewrites: `~how words`, with `[2]` for the second detail of the statement as it stands there,
`[2|words]` for it in another form, and `[kind|words|wrong words]` for a detail of its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FOLDER = Path(__file__).resolve().parent / "texts"
_MARK = re.compile(r"\[([a-z]+|\d+x?)((?:\|[^\]|]*)*)\]")


@dataclass(frozen=True, slots=True)
class Detail:
    """A detail of a statement: its kind, its words, and what a writer might wrongly put for them."""

    kind: str
    words: str
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to say a statement: pieces that are plain text or details."""

    how: str
    pieces: tuple[str | Detail, ...]

    @property
    def details(self) -> list[int]:
        """Give the numbers of the pieces that are details."""
        return [at for at, piece in enumerate(self.pieces) if isinstance(piece, Detail)]

    def detail(self, at: int) -> Detail:
        """Give the detail at a piece."""
        piece = self.pieces[at]
        if not isinstance(piece, Detail):
            raise TypeError(piece)
        return piece

    def text(self, put: dict[int, str] | None = None) -> str:
        """Give the words, with others at some pieces; what begins the sentence is a capital."""
        put = put or {}
        whole = "".join(put.get(at, piece.words if isinstance(piece, Detail) else piece) for at, piece in enumerate(self.pieces))
        return whole[:1].upper() + whole[1:]


@dataclass(frozen=True, slots=True)
class Told:
    """A statement as its document says it, and its rewrites."""

    document: str
    language: str
    wording: Wording
    rewrites: tuple[Wording, ...]


def _wording(how: str, line: str, own: Sequence[Detail]) -> Wording:
    pieces: list[str | Detail] = []
    at = 0
    for mark in _MARK.finditer(line):
        pieces += [line[at : mark.start()], _detail(mark.group(1), mark.group(2).split("|")[1:], own)]
        at = mark.end()
    return Wording(how, (*pieces, line[at:]))


def _detail(kind: str, rest: list[str], own: Sequence[Detail]) -> str | Detail:
    if kind.endswith("x") and kind[:-1].isdigit():
        return rest[0]
    if not kind.isdigit():
        return Detail(kind, rest[0], tuple(rest[1].split("/")) if len(rest) > 1 else ())
    detail = own[int(kind) - 1]
    return Detail(detail.kind, rest[0], detail.wrong) if rest else detail


def _told(document: str, language: str, lines: Sequence[str]) -> Told:
    wording = _wording("copied", lines[0], ())
    own = [piece for piece in wording.pieces if isinstance(piece, Detail)]
    rewrites = []
    for line in lines[1:]:
        how, _, text = line[1:].partition(" ")
        rewrites.append(_wording(how, text, own))
    return Told(document, language, wording, tuple(rewrites))


def read_texts() -> Iterator[tuple[str, str, str, list[Told]]]:
    """Give each text: its name, language, title and statements."""
    for path in sorted(FOLDER.glob("*/*.txt")):
        language, name = path.parent.name, f"{path.parent.name}-{path.stem}"
        title, told, group = "", [], []
        for line in [*path.read_text("utf-8").splitlines(), ""]:
            if line.startswith("# "):
                title = line[2:]
                continue
            if not line.startswith("~") and group:
                told.append(_told(name, language, group))
                group = []
            if line:
                group.append(line)
        yield name, language, title, told
