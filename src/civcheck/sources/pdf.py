"""PDF files: the text of each page as it is drawn, pages parted by form feeds, paragraphs by blank lines."""

from __future__ import annotations

import math
import re
from array import array
from contextlib import closing
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from civcheck.errors import ReadError
from civcheck.errors.problem import Problem
from civcheck.sources.layout import lay_out
from civcheck.sources.pdf_lines import Line, Place, merged, written
from civcheck.sources.pieces import Content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import ModuleType

    from pypdfium2 import PdfDocument, PdfTextPage

    from civcheck.model.document import Layout

PAGE_BREAK = "\n\f"
_HYPHENS = frozenset({0x2, 0xFFFE, 0xAD})
"""How a hyphen at the end of a line comes."""
_NAME_LENGTH = 128
_BOLD = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_DAMAGED = "open it in a PDF reader and save it anew, or export its text"


def read_pdf(data: bytes, path: str) -> Content:
    """Read a PDF file. Raises ReadError for one that is broken, encrypted or a scan without text."""
    import pypdfium2
    import pypdfium2.raw

    try:
        with closing(pypdfium2.PdfDocument(data)) as document:
            pages = [_page(document, number, pypdfium2.raw) for number in range(len(document))]
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise ReadError([Problem(path, None, None, "is encrypted", "save it without a password")]) from None
        raise ReadError([Problem(path, None, None, f"cannot be read as PDF: {error}", _DAMAGED)]) from None
    if not any(pages):
        hint = "it holds pictures of pages, it seems: make text of them first (OCR, for example `ocrmypdf`)"
        raise ReadError([Problem(path, None, None, "has no text", hint)])
    texts = written(pages)
    return Content(PAGE_BREAK.join(texts), partial(_layout, texts))


def _layout(texts: Sequence[str]) -> Layout:
    """Lay out the pages. Where each starts is known, that of one without text too."""
    starts = array("q", [0])
    for text in texts[:-1]:
        starts.append(starts[-1] + len(text) + len(PAGE_BREAK))
    return replace(lay_out(PAGE_BREAK.join(texts)), pages=starts)


def _page(document: PdfDocument, number: int, raw: ModuleType) -> list[Line]:
    """Give the lines of a page."""
    with closing(document[number]) as page, closing(page.get_textpage()) as text:
        return merged(_lines(text, raw))


def _lines(page: PdfTextPage, raw: ModuleType) -> Iterator[Line]:
    """Give the lines of a page as they were drawn."""
    characters: list[str] = []
    first = last = -1
    for index in range(max(0, raw.FPDFText_CountChars(page))):
        code = raw.FPDFText_GetUnicode(page, index)
        if code in {0xA, 0xD}:
            if first >= 0:
                yield Line("".join(characters).strip(), _place(page, first, raw), _place(page, last, raw))
            characters, first = [], -1
            continue
        character = _character(code)
        characters.append(character)
        if character and not character.isspace():
            first, last = (index if first < 0 else first), index
    if first >= 0:
        yield Line("".join(characters).strip(), _place(page, first, raw), _place(page, last, raw))


def _character(code: int) -> str:
    """Give a character; none for what is none."""
    if code in _HYPHENS:
        return "-"
    if code == 0x9:  # noqa: PLR2004  a tab would make a table of the line
        return " "
    return chr(code) if 0x20 <= code < 0xD800 or 0xE000 <= code < 0x110000 else ""  # noqa: PLR2004  the limits of Unicode


def _place(page: PdfTextPage, index: int, raw: ModuleType) -> Place:
    """Say where a character stands and how large and bold it is."""
    import ctypes

    x, y, box, matrix = ctypes.c_double(), ctypes.c_double(), raw.FS_RECTF(), raw.FS_MATRIX()
    raw.FPDFText_GetCharOrigin(page, index, x, y)
    raw.FPDFText_GetLooseCharBox(page, index, box)
    raw.FPDFText_GetMatrix(page, index, matrix)
    name = ctypes.create_string_buffer(_NAME_LENGTH)
    raw.FPDFText_GetFontInfo(page, index, name, _NAME_LENGTH, ctypes.c_int())
    size = raw.FPDFText_GetFontSize(page, index) * (math.hypot(matrix.b, matrix.d) or 1.0)
    return Place(x.value, box.right, y.value, size, bool(_BOLD.search(name.value)))
