"""DOCX files: what a reader sees with all changes accepted. Tracked deletions are left out, insertions kept; notes come last.

Left out are headers, footers, comments, hidden text and the numbers that Word counts by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.errors import ReadError
from civcheck.errors.problem import Problem
from civcheck.sources.docx_pieces import BodyReader
from civcheck.sources.docx_styles import StyleReader
from civcheck.sources.package import Package
from civcheck.sources.pieces import as_note, content

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.sources.pieces import Content, Piece

_MAIN = "word/document.xml"


def read_docx(data: bytes, path: str) -> Content:
    """Read a DOCX file. Raises ReadError for one that is broken, encrypted, made to do harm or without words."""
    package = Package(data, path)
    main = package.related("").get("officeDocument", _MAIN)
    related = package.related(main)
    styles = StyleReader()
    package.parse(related.get("styles", ""), styles)
    body = BodyReader(styles.resolved())
    if not package.parse(main, body):
        raise ReadError([Problem(path, None, None, "is no .docx file: there is no document in it", "open it in Word and save it as .docx")])
    body.finish()
    pieces = [*body.pieces, *_notes(package, related, body)]
    if not pieces:
        raise ReadError([Problem(path, None, None, "has no text", "if it holds pictures of pages, make text of them first (OCR)")])
    return content(pieces)


def _notes(package: Package, related: dict[str, str], body: BodyReader) -> Iterator[Piece]:
    """Give the notes in the order of their markers."""
    for kind, ids in body.cited.items():
        notes = BodyReader(body.styles)
        if ids and package.parse(related.get(kind, ""), notes):
            notes.finish()
            for number, name in enumerate(ids, start=1):
                yield from as_note(BodyReader.label(kind, number), notes.notes.get(name, ()))
