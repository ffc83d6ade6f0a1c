"""A document's layout as an outline: what was understood of it, for a person to check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.model.printable import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.cli.render import Line
    from civcheck.model.document import Document

LONGEST = 100
_STYLES = {"heading": "title", "box-title": "title", "running-head": "note", "page-number": "note", "rule": "note", "note": "note"}


def outline(document: Document) -> Iterator[Line]:
    """Give a line a block: its line number, what it is, how it begins; under its section, with its notes and further parts."""
    layout = document.layout
    notes = {note.marker.start: note for note in layout.notes if note.marker}
    pages = list(layout.pages)
    for number, kind in enumerate(layout.kinds):
        region = layout.blocks[number]
        while pages and pages[0] <= region.start:
            yield [(f"--- page {len(layout.pages) - len(pages) + 1}", "note")]
            pages.pop(0)
        depth = layout.sections[layout.block_sections[number]].level if layout.block_sections[number] >= 0 else 0
        indent = "  " * (depth - 1 if kind == "heading" else depth)
        begins = one_line(region.slice(document.text))
        shown = begins if len(begins) <= LONGEST else begins[:LONGEST] + " …"
        line = document.line_column(region.start)[0]
        told = [f"{line:>6}", f"{kind:<12}", f"{layout.languages[number] or '-':<2}"]
        yield [(" ".join(told) + f" {indent}", "place"), (shown, _STYLES.get(kind, ""))]
        yield from _parts(document, number)
        inside = [notes[at].label for at in sorted(notes) if region.start <= at < region.end]
        if inside:
            yield [(f"{'':>23}{indent}notes {', '.join(inside)}", "note")]
    yield [(_summary(document), "note")]


def _parts(document: Document, number: int) -> Iterator[Line]:
    """Tell where a block goes on that something interrupts."""
    region = document.layout.blocks[number]
    if len(region.parts) > 1:
        lines = [str(document.line_column(part.start)[0]) for part in region.parts[1:]]
        yield [(f"{'':>23}goes on in line {', '.join(lines)}", "note")]


def _summary(document: Document) -> str:
    layout = document.layout
    paired = sum(note.marker is not None and note.body is not None for note in layout.notes)
    sizes = {"lines": len(layout.line_starts), "sections": len(layout.sections), "sentences": len(layout.sentences)}
    kinds = {str(kind): layout.kinds.count(kind) for kind in dict.fromkeys(layout.kinds)}
    counts = ", ".join(f"{count} {what}" for what, count in (sizes | kinds).items())
    rows = ", ".join(f"{len(table.rows)} rows" for table in layout.tables)
    tables = f"{len(layout.tables)} tables ({rows})" if layout.tables else "no tables"
    return f"{counts}; {paired} of {len(layout.notes)} notes paired, {len(layout.boxes)} boxes, {tables}."
