"""The lists of contents of a document and its headings, as titles that can be compared."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.audit.labels import label_of
from civcheck.audit.plain import MARKUP, plain
from civcheck.model.kept_patterns import compiled
from civcheck.model.span import Region, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.labels import Label
    from civcheck.model.document import Document

_PAGE = compiled(rf"(?P<gap>[.…·⋯ \t{MARKUP}|]{{0,200}}?[\s.…·{MARKUP}|])(?P<page>\d{{1,4}}|[ivxlc]{{1,6}})[\s{MARKUP}|]*$")
_PAGE_CHINESE = compiled(r"(?P<gap>[….·\s]{0,200}?)[（(](?P<page>\d{1,4})[)）]\s*$")
_LEADERS = compiled(rf"[\s.…·⋯{MARKUP}|:：—–-]+$")
_HEAD = compiled(rf"[\s{MARKUP}•·*+#>|-]+")
_TITLE = compiled(r"(?:table of )?contents\b|目\s*[录錄次]", re.IGNORECASE)
_NOTHING = compiled(r"[\W_]+")
_BETWEEN = frozenset({"rule", "page-number", "running-head"})
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Title:
    """A heading, or an entry of a list of contents: its label, where its words stand, and the words in normal form."""

    label: Label | None
    region: Region
    words: str
    key: str
    block: int
    page: int | None = None
    page_region: Region | None = None
    level: int = 0


def lists(document: Document) -> Iterator[list[Title]]:
    """Give the lists of contents, each as its entries. A list goes on over pages; an item between two entries is one too."""
    kinds = document.layout.kinds
    entries: list[Title] = []
    last = -2
    for block, kind in enumerate(kinds):
        if kind == "contents" or (kind == "item" and last == block - 1 and block + 1 < len(kinds) and kinds[block + 1] == "contents"):
            entries += _entries(document, block)
            last = block
        elif kind in _BETWEEN and last == block - 1:
            last = block
        elif entries:
            yield entries
            entries = []
    if entries:
        yield entries


def _entries(document: Document, block: int) -> Iterator[Title]:
    """Give the entries of a block: each of its lines."""
    for part in document.layout.blocks[block].parts:
        at = part.start
        for line in document.text[part.start : part.end].split("\n"):
            title = None if len(line) > _LONGEST else _title(line, at, block, paged=True)
            if title is not None and title.key and not _TITLE.fullmatch(title.words.strip(" |:：")):
                yield title
            at += len(line) + 1


def headings(document: Document) -> Iterator[Title]:
    """Give the headings in order."""
    layout = document.layout
    for block, kind in enumerate(layout.kinds):
        if kind in {"heading", "box-title"}:
            region = layout.blocks[block]
            section = layout.block_sections[block]
            level = layout.sections[section].level if section >= 0 and kind == "heading" else 0
            line = document.text[region.start : region.end]
            title = _title(line.replace("\n", " "), region.start, block, paged=False, level=level)
            if title is not None:
                yield title


def _title(line: str, at: int, block: int, *, paged: bool, level: int = 0) -> Title | None:
    text = plain(line)
    head = _HEAD.match(text)
    start, end = head.end() if head else 0, len(text)
    page = (_PAGE_CHINESE.search(text, start) or _PAGE.search(text, start)) if paged else None
    number, page_region = None, None
    if page is not None and page.start() > start:
        end = page.start()
        number = int(page["page"]) if page["page"].isdigit() else None
        page_region = Region((Span(at + page.start("page"), at + page.end("page")),))
    label = label_of(text[:end])
    if label is not None:
        start = label.end
        behind = compiled(rf"[\s.:：、{MARKUP}]*").match(text, start, end)
        start = behind.end() if behind else start
    leaders = _LEADERS.search(text[:end])
    end = max(start, leaders.start()) if leaders else end
    words = line[start:end]
    if start >= end:
        return None
    region = Region((Span(at + start, at + end),))
    return Title(label, region, text[start:end].replace(MARKUP, ""), key_of(words), block, number, page_region, level)


def key_of(words: str) -> str:
    """Give the words of a title without case, marks and spaces."""
    return _NOTHING.sub("", unicodedata.normalize("NFKC", plain(words).replace(MARKUP, "")).casefold())
