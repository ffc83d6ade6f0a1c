"""The pieces of an HTML page as its elements come and go: no tree is built, so that no depth and no size is too much."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled
from civcheck.sources.pieces import Grid, Piece, raised

if TYPE_CHECKING:
    from collections.abc import Mapping

    from civcheck.model.document import BlockKind

_LEFT_OUT = frozenset({
    "head", "script", "style", "template", "noscript", "nav", "iframe", "object", "audio", "video", "canvas", "svg", "select",
    "button", "textarea", "datalist", "del", "rt", "rp",
})  # fmt: skip
_BREAKS = frozenset({
    "address", "article", "aside", "body", "center", "dd", "details", "dir", "dl", "dt", "div", "fieldset", "figure", "footer",
    "form", "header", "hgroup", "hr", "html", "legend", "main", "menu", "ol", "p", "section", "summary", "table", "tbody", "td",
    "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
_KINDS: dict[str, tuple[BlockKind, int]] = {
    "li": ("item", 0),
    "blockquote": ("quote", 0),
    "pre": ("code", 0),
    "figcaption": ("caption", 0),
    "caption": ("caption", 0),
    "td": ("paragraph", 0),
    "th": ("paragraph", 0),
    **{f"h{level}": ("heading", level) for level in range(1, 7)},
}
_BACK = compiled(r"back-?(?:link|ref)|footnote-(?:back|return)|reversefootnote")
_UNSEEN = compiled(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LINE, _LINE_TAG = "\0", "br"
"""What stands for a line break until white space is collapsed: no page that is read has it."""
_PARAGRAPH_BREAK = compiled(rf"{_LINE}\s*(?:{_LINE}\s*)+")
_IGNORED = compiled("[\u00ad\u200b\u2060\ufeff]")
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"
_WRAP = compiled(rf"(?:(?<=[{_WIDE}])[ \t]*\r?\n[ \t\r\n]*(?=[{_WIDE}“”])|(?<=[“”])[ \t]*\r?\n[ \t\r\n]*(?=[{_WIDE}]))")
_SPACE = compiled(r"[ \t\r\n\f]+")
_LONGEST_LABEL = 20


class PageReader:
    """Takes what a parser tells of a page, in order; the result is in `pieces`."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._buffer: list[str] = []
        self._kinds: list[tuple[BlockKind, int]] = [("paragraph", 0)]
        self._grids: list[Grid] = []
        self._skipped = 0
        self._link, self._superscript = "", -1
        self._labels: dict[str, str] = {}
        self._label = ""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the start of an element."""
        if self._skipped or tag in _LEFT_OUT or _hidden(tag, attributes):
            self._skipped += 1
        elif tag in _BREAKS or tag in _KINDS:
            self._flush()
            self._start_block(tag, attributes)
        elif tag == _LINE_TAG:
            self._buffer.append("\n" if self._kinds[-1][0] == "code" else _LINE)
        elif tag == "sup":
            self._superscript = len(self._buffer)
        elif tag == "a":
            self._link = attributes.get("href", "")

    def end(self, tag: str) -> None:
        """Take the end of an element."""
        if self._skipped:
            self._skipped -= 1
        elif tag in _BREAKS or tag in _KINDS:
            self._flush()
            self._end_block(tag)
        elif tag == "sup":
            self._end_superscript()
        elif tag == "a" and self._superscript < 0:
            self._link = ""

    def data(self, text: str) -> None:
        """Take text."""
        if not self._skipped:
            self._buffer.append(text)

    def close(self) -> None:
        """Take the end of the page."""
        self._flush()
        while self._grids:
            self._emit(self._grids.pop().close())

    def _start_block(self, tag: str, attributes: Mapping[str, str]) -> None:
        label = self._labels.pop(attributes.get("id", ""), "")
        self._label = label or self._label
        self._kinds.append(("note", 0) if label else _KINDS.get(tag, self._kinds[-1]))
        if tag == "table":
            if self._grids and not self._grids[-1].arranges:
                self.pieces += self._grids[-1].arrange()
            self._grids.append(Grid(arranges=attributes.get("role") == "presentation"))
        elif tag == "tr" and self._grids:
            self._emit(self._grids[-1].close())
        elif tag in {"td", "th"} and self._grids:
            self._grids[-1].open(across=_count(attributes.get("colspan")), down=_count(attributes.get("rowspan")))

    def _end_block(self, tag: str) -> None:
        if len(self._kinds) > 1:
            self._kinds.pop()
        if tag in {"table", "tr"} and self._grids:
            row = self._grids[-1].close()
            if tag == "table":
                self._grids.pop()
            self._emit(row)

    def _end_superscript(self) -> None:
        """Put a note's marker, an exponent or the text as it is for what was raised."""
        start, self._superscript = self._superscript, -1
        if start < 0:
            return
        text = "".join(self._buffer[start:]).strip()
        label = text.strip("[]() ")
        if self._link.startswith("#") and 0 < len(label) <= _LONGEST_LABEL and not re.search(r"[\s\]]", label):
            self._labels[self._link[1:]] = label
            text = f"[^{label}]"
        self._buffer[start:] = [raised(text)]
        self._link = ""

    def _flush(self) -> None:
        """Make a piece of the text since the last block started or ended; two line breaks part paragraphs."""
        if not self._buffer:
            return
        kind, level = self._kinds[-1]
        text = "".join(self._buffer)
        self._buffer.clear()
        if kind == "code":
            self._emit([Piece(kind, text.strip("\r\n").rstrip())] if text.strip() else [])
            return
        for part in _PARAGRAPH_BREAK.split(text):
            squeezed = _squeezed(part)
            if squeezed:
                label = f"[^{self._label}]: " if self._label else ""
                self._label = ""
                self._emit([Piece(kind, label + squeezed, level)])

    def _emit(self, pieces: list[Piece]) -> None:
        """Add pieces to the open cell of a table, or to the page."""
        cell = self._grids[-1].cell if self._grids else None
        (self.pieces if cell is None else cell).extend(pieces)


def _hidden(tag: str, attributes: Mapping[str, str]) -> bool:
    """Say whether an element is not seen, or leads back from a note to the text."""
    if not attributes:
        return tag == "dialog"
    return bool(
        "hidden" in attributes
        or attributes.get("role") in {"navigation", "doc-backlink"}
        or (tag == "dialog" and "open" not in attributes)
        or _UNSEEN.search(attributes.get("style", ""))
        or _BACK.search(attributes.get("class", ""))
    )


def _squeezed(text: str) -> str:
    """Collapse white space; a line break between two Chinese characters is none."""
    text = _SPACE.sub(" ", _WRAP.sub("", _IGNORED.sub("", text)))
    return "\n".join(line.strip() for line in text.split(_LINE)).strip()


def _count(value: str | None) -> int:
    """Give the number of columns or rows that a cell says it covers."""
    return int(value) if value and len(value) <= 5 and value.isascii() and value.isdigit() else 1  # noqa: PLR2004  65534 is the most
