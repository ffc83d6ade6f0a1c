"""Counts before bullets: "the following five steps:" and the items of the list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.audit.counts.announced import announced_en, announced_zh, counts_in
from civcheck.audit.counts.compared import Compared
from civcheck.audit.counts.listing import Items
from civcheck.audit.tables.lists import OPEN_BEFORE
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.extract.passage import Passage
    from civcheck.model.document import Document

_OPEN = Late("|".join(re.escape(one) for one in OPEN_BEFORE) + r"|\binclude|包括|例如|等[：:]")
_MARK = Late(r"\s*(?:[-*+•·▪●○◦–—■□]|[(（]?(?:\d{1,2}|[A-Za-z]|[ivx]{1,4}|[一二三四五六七八九十]{1,3})[.)、）．])(?=\s|[\u3400-\u9fff])")
_COLON = Late(r"\s*(?:：|:)\s*\**\s*$")
_SENTENCE = Late(r"(?<=[.!?。！？])\s*")


def bulleted(document: Document, passages: Sequence[Passage]) -> Iterator[Compared]:
    """Give the counts before lists of items. The list ends where something that is no item stands."""
    for number, passage in enumerate(passages):
        colon = _COLON.search(passage.text) if passage.kind in {"paragraph", "quote"} and _ends_in_colon(passage.text) else None
        if not colon:
            continue
        items = _items(document, passages, number + 1)
        if len(items) < 2:  # noqa: PLR2004
            continue
        counts = announced_en(passage.text, colon.start()) or announced_zh(passage.text, colon.start())
        low = max((match.end() for match in _SENTENCE.finditer(passage.text, max(0, colon.start() - 300), colon.start())), default=0)
        others = set(counts_in(passage.text, low, colon.start()))
        if len(counts) != 1 or others != {counts[0].number}:
            continue
        length = Items(len(items), len(items), open=bool(_OPEN.search(passage.text, low)))
        count = counts[0]
        yield Compared(count.number, length, passage.region(count.start, count.end), items[0].region(0, len(items[0].text)))


def _ends_in_colon(text: str) -> bool:
    return text.rstrip().rstrip("*").rstrip().endswith((":", "："))


def _items(document: Document, passages: Sequence[Passage], first: int) -> list[Passage]:
    """Give the items of the outer level that follow one another from a passage on; none where the list may go on behind a paragraph."""
    items: list[Passage] = []
    for passage in passages[first : first + 60]:
        if passage.kind != "item":
            break
        items.append(passage)
    if any(item.block != passages[first - 1].block + offset for offset, item in enumerate(items, 1)):
        return []  # something stands between that only looks like page furniture
    if items and items[-1].block + 1 < len(document.layout.kinds) and document.layout.kinds[items[-1].block + 1] == "running-head":
        return []
    behind = passages[first + len(items) + 1] if first + len(items) + 1 < len(passages) else None
    if behind is not None and behind.kind == "item":
        return []
    columns = [document.line_column(item.region(0, len(item.text)).start)[1] for item in items]
    outer = [item for item, column in zip(items, columns, strict=True) if column == columns[0]]
    marks = {_mark(item.text) for item in outer}
    # Without marks (HTML) nobody knows which items are nested, and which are a second paragraph of one.
    return outer if len(marks) == 1 and "" not in marks and min(columns) == columns[0] else []


def _mark(item: str) -> str:
    """Give the kind of mark that an item has; empty without one."""
    mark = _MARK.match(item)
    return re.sub(r"[\dA-Za-z一二三四五六七八九十]+", "1", mark[0].strip()) if mark else ""
