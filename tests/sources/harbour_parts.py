"""The documents of the invented harbour as parts to be written in other formats, and what a reader found, made comparable."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.sources.tables import cells
from conftest import HARBOUR

if TYPE_CHECKING:
    from civcheck.model.document import Document

SOURCES = HARBOUR / "sources"
NAMES = ("annual-report-2024.md", "bilingual-notice.md", "dredging-study.txt", "harbour-news-zh.txt", "press-release-2025-03-14.txt")
NUMBERED_HEADING = re.compile(r"\d(?:\.\d|\.) [A-Z].{0,40}[^.]|[一二三四]、.{2,20}")


@dataclass(frozen=True)
class Part:
    """A heading of a level from 1, a paragraph (of several lines where they are short), an item ("bullet", "numbered") or a table."""

    kind: str
    text: str = ""
    level: int = 0
    rows: tuple[tuple[str, ...], ...] = ()


def parts(name: str) -> list[Part]:
    """Give the parts of a document: told from its blank lines and marks alone, not by the reader under test."""
    return [part for chunk in re.split(r"\n{2,}", (SOURCES / name).read_text("utf-8").strip()) for part in _parts(chunk.strip())]


def _parts(chunk: str) -> list[Part]:
    lines = chunk.splitlines()
    if chunk.startswith("#"):
        hashes, _, title = chunk.partition(" ")
        return [Part("heading", title, len(hashes))]
    if chunk.startswith("|"):
        return [Part("table", rows=tuple(_cells(line) for line in lines if not line.startswith("|---")))]
    if chunk.startswith("- "):
        return [Part("bullet", line[2:].replace("*", "")) for line in lines]
    if chunk.startswith("1. The Skarvik"):
        return [Part("numbered", line[3:]) for line in lines]
    if len(lines) == 1 and NUMBERED_HEADING.fullmatch(chunk):
        return [Part("heading", chunk, 2 if re.match(r"\d\.\d", chunk) else 1)]
    if all(len(line) < 60 for line in lines):
        return [Part("paragraph", chunk.replace("*", ""))]
    return [Part("paragraph", " ".join(lines).replace("*", ""))]


def _cells(line: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in line.strip("|").split("|"))


def sentences(document: Document, *, rows: bool = True) -> list[str]:
    """Give the sentences, headings and rows of a document, without marks and with single spaces."""
    layout, found = document.layout, []
    for block, kind in enumerate(layout.kinds):
        if kind == "rule" or (kind == "row" and not rows):
            continue
        for number in range(layout.block_sentences[block], layout.block_sentences[block + 1]):
            text = layout.sentences[number].slice(document.text)
            found.append(bare(text if kind != "row" else re.sub(r"\|?[-:|]{5,}\|?", "", text)))
    return [text for text in found if text]


def bare(text: str) -> str:
    """Give a text without the marks of Markdown, with single spaces."""
    return " ".join(
        re.sub(r"^(?:#+|-)\s+|^\d\.\s+(?=The (?:Skarvik|Annual) |Press office)", "", text).replace("*", "").replace("|", " ").split()
    )


def section_tree(document: Document) -> list[tuple[str, int]]:
    """Give the titles of the sections with their depth. In Markdown the bold title of a table opens one."""
    return [(section.title, section.level) for section in document.layout.sections if not section.title.startswith("Table ")]


def table_cells(document: Document) -> list[list[list[str]]]:
    """Give the cells of the rows of the tables."""
    layout = document.layout
    found = []
    for table in layout.tables:
        rows = [cells(document.text, layout.blocks[number].hull) for number in table.rows]
        found.append([[document.text[cell.start : cell.end] for cell in row] for row in rows if row])
    return found
