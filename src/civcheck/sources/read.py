"""`read(path)`: a file, or standard input, as a Document."""

from __future__ import annotations

import hashlib
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from civcheck.errors import ReadError
from civcheck.errors.problem import Problem
from civcheck.model.document import Document
from civcheck.sources.decode import decode
from civcheck.sources.languages import languages_of
from civcheck.sources.layout import lay_out
from civcheck.sources.pieces import Content
from civcheck.sources.suffixes import DOCX, HTML, MARKDOWN, PDF

if TYPE_CHECKING:
    from collections.abc import Sequence

STANDARD_INPUT = "-"
INSTALL = "pip install 'civcheck[formats]'"
"""What to do where the libraries that read HTML, DOCX and PDF are not installed."""


def read(path: str | Path, *, languages: Sequence[str] = (), source: str | None = None) -> Document:
    """Read a text, Markdown, HTML, DOCX or PDF file; "-" is standard input.

    `languages` (BCP 47 codes) are guessed from the script where they are not given; `source` is the id under which the
    fact base knows the file. Raises ReadError for a file that is missing, unreadable or not what its name says.
    """
    return read_bytes(load(path), str(path), languages=languages, source=source)


def load(path: str | Path) -> bytes:
    """Give the bytes of a file or of standard input. Raises ReadError."""
    if str(path) == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    try:
        return Path(path).read_bytes()
    except FileNotFoundError:
        raise ReadError([Problem(str(path), None, None, "there is no such file", "check the name and the folder")]) from None
    except IsADirectoryError:
        raise ReadError([Problem(str(path), None, None, "is a folder, no file", "name the files in it")]) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ReadError([Problem(str(path), None, None, f"cannot be read: {reason}", "check the name and its permissions")]) from None


def read_bytes(data: bytes, path: str, *, languages: Sequence[str] = (), source: str | None = None) -> Document:
    """Make a Document of a file's bytes."""
    content = _content(data, path)
    return Document(
        text=content.text,
        path=path,
        sha256=hashlib.sha256(data).hexdigest(),
        languages=tuple(languages) or languages_of(content.text),
        layout=content.layout(),
        source=source,
    )


def text_of(data: bytes, path: str) -> str:
    """Give the canonical text of a file's bytes, without the layout."""
    return _content(data, path).text


def _content(data: bytes, path: str) -> Content:
    """Read a file's bytes with the reader that its name asks for."""
    suffix = Path(path).suffix.lower()
    try:
        if suffix in HTML:
            from civcheck.sources.html import read_html

            return read_html(data, path)
        if suffix in DOCX:
            from civcheck.sources.docx import read_docx

            return read_docx(data, path)
        if suffix in PDF:
            from civcheck.sources.pdf import read_pdf

            return read_pdf(data, path)
    except ImportError as error:
        name = (error.name or "a library").partition(".")[0]
        raise ReadError([Problem(path, None, None, f"cannot be read without {name}, which is not installed", INSTALL)]) from None
    text = decode(data, path)
    return Content(text, partial(lay_out, text, markdown=suffix in MARKDOWN))
