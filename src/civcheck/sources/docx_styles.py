"""The styles of a DOCX file: what a paragraph in one of them is, whatever language Word speaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from civcheck.model.document import BlockKind

_HEADING = compiled(r"heading ([1-9])")
_KINDS: dict[str, BlockKind] = {
    "quote": "quote",
    "intense quote": "quote",
    "block text": "quote",
    "caption": "caption",
    "toc heading": "contents",
    "html preformatted": "code",
}
_LISTS = compiled(r"list(?! paragraph)\b")
_LONGEST_CHAIN = 20
BODY_LEVEL = 9
"""The outline level of what is no heading."""


@dataclass(frozen=True, slots=True)
class Style:
    """What a paragraph is: a heading of a level from 1, or a kind."""

    kind: BlockKind = "paragraph"
    level: int = 0


@dataclass(slots=True)
class _Raw:
    name: str = ""
    parent: str = ""
    outline: int | None = None
    listed: bool | None = None


class StyleReader:
    """Takes the elements of the part with the styles."""

    def __init__(self) -> None:
        self._styles: dict[str, _Raw] = {}
        self._current = _Raw()

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the start of an element."""
        value = attributes.get("val", "")
        if tag == "style":
            self._current = self._styles.setdefault(attributes.get("styleId", ""), _Raw())
        elif tag == "name":
            self._current.name = value.lower()
        elif tag == "basedOn":
            self._current.parent = value
        elif tag == "outlineLvl":
            self._current.outline = outline_level(value)
        elif tag == "numId":
            self._current.listed = value != "0"

    def end(self, tag: str) -> None:
        """Take the end of an element."""

    def data(self, text: str) -> None:
        """Take text."""

    def resolved(self) -> dict[str, Style]:
        """Give the styles by their ids, each with what it has from those it is based on."""
        return {name: self._resolve(raw) for name, raw in self._styles.items()}

    def _resolve(self, raw: _Raw) -> Style:
        chain = [raw]
        while chain[-1].parent in self._styles and len(chain) < _LONGEST_CHAIN:
            chain.append(self._styles[chain[-1].parent])
        outline = next((style.outline for style in chain if style.outline is not None), BODY_LEVEL)
        named = next((style.name for style in chain if _known(style.name)), "")
        heading = _HEADING.fullmatch(named)
        if named == "title" or heading or outline < BODY_LEVEL:
            return Style("heading", 1 if named == "title" else int(heading[1]) + 1 if heading else outline + 2)
        if named.startswith("toc "):
            return Style("contents")
        listed = next((style.listed for style in chain if style.listed is not None), bool(_LISTS.match(named)))
        return Style(_KINDS.get(named, "item" if listed else "paragraph"))


def outline_level(value: str) -> int:
    """Give an outline level, from 0; that of body text where it is none."""
    return int(value) if value.isascii() and value.isdigit() and len(value) == 1 else BODY_LEVEL


def _known(name: str) -> bool:
    return name == "title" or name in _KINDS or name.startswith("toc ") or bool(_HEADING.fullmatch(name) or _LISTS.match(name))
