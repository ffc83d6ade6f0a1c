"""The pieces of a DOCX body as its elements come and go."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled
from civcheck.sources.docx_styles import BODY_LEVEL, Style, outline_level
from civcheck.sources.pieces import Grid, Piece, raised

if TYPE_CHECKING:
    from collections.abc import Mapping

_LEFT_OUT = frozenset({"del", "moveFrom", "Fallback", "rt", "sectPr", "pPrChange", "rPrChange", "tblPr", "tblGrid"})
_SPACE = compiled(r"[\t\r\n\f]+")
_SIGNS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_NOTE_OF = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}
_OFF = frozenset({"0", "false", "off"})


@dataclass(slots=True)
class _Paragraph:
    """A paragraph in hand. `run` is where its run starts, `goes_on` says that its end was deleted."""

    parts: list[str] = field(default_factory=list)
    style: str = ""
    outline: int | None = None
    listed: bool | None = None
    goes_on: bool = False
    run: int = 0
    hidden: bool = False
    superscript: bool = False


class BodyReader:
    """Takes the elements of a document, or of its notes; the result is in `pieces`, or by id in `notes`."""

    def __init__(self, styles: Mapping[str, Style]) -> None:
        self.styles = styles
        self.pieces: list[Piece] = []
        self.notes: dict[str, list[Piece]] = {}
        self.cited: dict[str, list[str]] = {"footnotes": [], "endnotes": []}
        self._open: list[str] = [""]
        self._skipped = 0
        self._paragraphs: list[_Paragraph] = []
        self._carried: list[str] = []
        self._grids: list[Grid] = []
        self._row_deleted = False

    @staticmethod
    def label(kind: str, number: int) -> str:
        """Give the label of a note."""
        return f"e{number}" if kind == "endnotes" else str(number)

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the start of an element."""
        if tag == "del":
            self._deleted()
        if self._skipped or tag in _LEFT_OUT:
            self._skipped += 1
            return
        parent = self._open[-1]
        self._open.append(tag)
        if tag in {"p", "tbl", "tr", "tc", "gridSpan", "footnote", "endnote"}:
            self._start_block(tag, attributes)
        elif self._paragraphs and parent == "r":
            self._start_in_run(tag, attributes)
        elif self._paragraphs:
            self._start_property(tag, parent, attributes)

    def end(self, tag: str) -> None:
        """Take the end of an element."""
        if self._skipped:
            self._skipped -= 1
            return
        self._open.pop()
        if tag == "r" and self._paragraphs:
            self._end_run(self._paragraphs[-1])
        elif tag == "p" and self._paragraphs:
            self._end_paragraph(self._paragraphs.pop())
        elif tag in {"tc", "body", "footnote", "endnote"}:
            self._end_carried()
        elif tag in {"tr", "tbl"} and self._grids:
            row = self._grids[-1].close()
            if tag == "tbl":
                self._grids.pop()
            self._emit([] if self._row_deleted else row)
            self._row_deleted = False

    def data(self, text: str) -> None:
        """Take text."""
        if self._open[-1] == "t" and self._paragraphs and not self._skipped:
            self._paragraphs[-1].parts.append(_SPACE.sub(" ", text))

    def finish(self) -> None:
        """Take the end of the part."""
        self._end_carried()

    def _deleted(self) -> None:
        """Take the mark of a deleted row, or of a deleted end of a paragraph. A deletion around runs is left out as a whole."""
        if self._open[-1] == "trPr":
            self._row_deleted = True
        elif self._open[-2:] == ["pPr", "rPr"] and self._paragraphs:
            self._paragraphs[-1].goes_on = True

    def _start_block(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "p":
            self._paragraphs.append(_Paragraph(self._carried))
            self._carried = []
        elif tag == "tbl":
            if self._grids and not self._grids[-1].arranges:
                self.pieces += self._grids[-1].arrange()
            self._grids.append(Grid())
        elif tag == "tc" and self._grids:
            self._grids[-1].open()
        elif tag == "gridSpan" and self._grids:
            value = attributes.get("val", "")
            self._grids[-1].widen(int(value) - 1 if value.isascii() and value.isdigit() and len(value) <= 3 else 0)  # noqa: PLR2004
        elif tag in {"footnote", "endnote"}:
            self.pieces = self.notes.setdefault(attributes.get("id", ""), [])

    def _start_in_run(self, tag: str, attributes: Mapping[str, str]) -> None:
        parts = self._paragraphs[-1].parts
        if tag in _NOTE_OF:
            kind = _NOTE_OF[tag]
            self.cited[kind].append(attributes.get("id", ""))
            parts.append(f"[^{self.label(kind, len(self.cited[kind]))}]")
        elif tag in _SIGNS and attributes.get("type") not in {"page", "column"}:
            parts.append(_SIGNS[tag])

    def _start_property(self, tag: str, parent: str, attributes: Mapping[str, str]) -> None:
        paragraph, value = self._paragraphs[-1], attributes.get("val", "")
        if tag == "r":
            paragraph.run, paragraph.hidden, paragraph.superscript = len(paragraph.parts), False, False
        elif tag == "pStyle":
            paragraph.style = value
        elif tag == "outlineLvl":
            paragraph.outline = outline_level(value)
        elif tag == "numId":
            paragraph.listed = value != "0"
        elif parent == "rPr" and self._open[-3] == "r":
            paragraph.hidden |= tag == "vanish" and value not in _OFF
            paragraph.superscript |= tag == "vertAlign" and value == "superscript"

    def _end_run(self, paragraph: _Paragraph) -> None:
        if paragraph.hidden:
            del paragraph.parts[paragraph.run :]
        elif paragraph.superscript:
            paragraph.parts[paragraph.run :] = [raised("".join(paragraph.parts[paragraph.run :]))]

    def _end_paragraph(self, paragraph: _Paragraph) -> None:
        if paragraph.goes_on:
            self._carried = paragraph.parts
            return
        text = "\n".join(line.strip() for line in "".join(paragraph.parts).strip().split("\n"))
        if not text:
            return
        style = self.styles.get(paragraph.style, Style())
        level = style.level
        if paragraph.outline is not None:
            level = paragraph.outline + 2 if paragraph.outline < BODY_LEVEL else 0
        listed = paragraph.listed if paragraph.listed is not None else style.kind == "item"
        kind = style.kind if style.kind not in {"heading", "item", "paragraph"} else "item" if listed else "paragraph"
        self._emit([Piece("heading" if level else kind, text, level)])

    def _end_carried(self) -> None:
        """Make a paragraph of text that was to go on in the next, where no next comes."""
        text, self._carried = "".join(self._carried).strip(), []
        if text:
            self._emit([Piece("paragraph", text)])

    def _emit(self, pieces: list[Piece]) -> None:
        """Add pieces to the open cell of a table, or to the document."""
        cell = self._grids[-1].cell if self._grids else None
        (self.pieces if cell is None else cell).extend(pieces)
