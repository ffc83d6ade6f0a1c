"""Chinese counts with their list: 三大港口：甲、乙、丙; 三大港口甲、乙、丙; 甲、乙、丙三国."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from civcheck.audit.counts.announced import NUMBER_ZH, announced_zh, counts_in, number_zh
from civcheck.audit.counts.compared import Compared
from civcheck.audit.counts.listing import MASK, MOST_CHARACTERS, chinese, masked
from civcheck.audit.tables.lists import HEADS_ZH, UNITS_ZH
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.counts.listing import Items
    from civcheck.extract.passage import Passage

_HAN = "\u3400-\u9fff"
_LEAD = Late(
    rf"(?<=[{_HAN}”》）])(?:：|——|，(?:即|分别是|分别为|分別是|分別為|包括|包含)：?|(?:分别是|分别为|分別是|分別為|是|有|为|即|包括)(?=[{_HAN}“《]{{1,24}}、)|（(?=[^（）]{{1,24}}、|{MASK}))"
)
_NOUN = Late(rf"[{_HAN}]{{0,10}}")
_STOP = Late(r"[。！？）]|\n\n")
_BRACKET = Late("）")
_OPEN = Late(r"包括|包含|有")
_AFTER = Late(
    rf"、[^、，。；：！？]{{1,24}}?(?P<all>[这這]?)(?<![\d.%十百千万亿第的共计总约近超有了每各另其])(?P<number>[二三四五六七八九十两兩]|[2-9]|1\d)(?P<unit>大|个|個|座|所|家|名|位|条|條|项|項|门|門|种|種|类|類)?(?P<head>{HEADS_ZH})(?![{_HAN}]?[、\d]|[{_HAN}]{{0,2}}中[的有，])"
)


def in_chinese(passage: Passage) -> Iterator[Compared]:
    """Give the counts of a passage with the lists before or behind them."""
    if "、" not in passage.text and "；" not in passage.text:
        return
    hidden = masked(passage.text)
    yield from _behind(passage, hidden)
    yield from _before(passage, hidden)


def _behind(passage: Passage, hidden: str) -> Iterator[Compared]:
    """Give the lists behind their number."""
    text = passage.text
    for lead in _LEAD.finditer(hidden):
        counts = announced_zh(text, lead.start())
        if not counts or not _NOUN.fullmatch(text, counts[-1].end, lead.start()):
            continue
        end = _end(hidden, lead)
        items = _items(text, hidden, lead, end) if end else None
        others = set(counts_in(text, max(0, lead.start() - 40), lead.start())) - {counts[-1].number}
        if items is None or end is None or any(not items.speaks_against(other) for other in others):
            continue
        yield Compared(counts[-1].number, items, passage.region(counts[-1].start, counts[-1].end), passage.region(lead.end(), end))


def _end(hidden: str, lead: re.Match[str]) -> int | None:
    """Find where a list ends; None where that is too far."""
    high = min(len(hidden), lead.end() + MOST_CHARACTERS)
    stop = (_BRACKET if lead[0] == "（" else _STOP).search(hidden, lead.end(), high)
    return stop.start() if stop else high if high == len(hidden) and lead[0] != "（" else None


def _items(text: str, hidden: str, lead: re.Match[str], end: int) -> Items | None:
    items = chinese(masked(text[lead.end() : end]) if lead[0] == "（" else hidden[lead.end() : end])
    return replace(items, open=True) if items and _OPEN.search(lead[0]) else items


def _before(passage: Passage, hidden: str) -> Iterator[Compared]:
    """Give the lists with their number right behind them: 甲、乙、丙三国."""
    text = passage.text
    for found in _AFTER.finditer(hidden):
        match = NUMBER_ZH.match(text, found.start("number"))
        if text.startswith(UNITS_ZH, found.start("head")) or (match is None and found["unit"]):
            continue
        start = _start_of_list(hidden, found.start())
        words = text[start : found.start("number")]
        items = chinese(hidden[start : found.start("all")])
        if items is None or any(re.search(r"[和与與及]", part) for part in words.split("、")[:-1]):
            continue
        number = number_zh(found["number"])
        yield Compared(
            number, items, passage.region(found.start("number"), found.end("head")), passage.region(start, found.start("number"))
        )


def _start_of_list(hidden: str, position: int) -> int:
    """Go back to where the list may start: behind the last mark that is none of a list."""
    low = max(0, position - 120)
    counted = [match.end() for match in NUMBER_ZH.finditer(hidden, low, position)]
    return max(low, *counted[-1:], *(hidden.rfind(sign, low, position) + 1 for sign in "，。；：！？（“"))
