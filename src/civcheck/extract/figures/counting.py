"""What a figure counts, in either language, and the comparator behind it: 40,000 people or more, 二十名以上."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.figures import counted_en, counted_zh
from civcheck.extract.figures.comparing import comparator_after
from civcheck.extract.figures.found import PERIODS, SHARES
from civcheck.extract.figures.intervals import interval
from civcheck.extract.numbers.around import is_han

if TYPE_CHECKING:
    from civcheck.extract.figures.found import FoundFigure


def count(text: str, figure: FoundFigure) -> None:
    """Find what a figure counts, or what it is a share of where that stands right behind it."""
    following = text[figure.after : figure.after + 2].lstrip() or "."
    if is_han(following[0]) and text[figure.after] != "\n":
        _in_chinese(text, figure)
    elif not _noun_before(text, figure):
        _in_english(text, figure)


def _noun_before(text: str, figure: FoundFigure) -> bool:
    """Find the noun that a Chinese verb puts before its figure: 出口茶叶三点五亿斤."""
    before = text[max(0, figure.start - 2) : figure.start].rstrip()[-1:]
    if not before or not is_han(before) or figure.unit in SHARES or figure.unit in PERIODS or figure.currency:
        return False
    figure.counted = counted_zh.noun_before(text, figure.head, listed=figure.unit is not None)
    return figure.counted is not None


def _in_english(text: str, figure: FoundFigure) -> None:
    position, part = figure.after, figure.number.part
    if figure.unit in SHARES or (part and figure.unit is None and text.startswith(" of ", position)):
        return
    if figure.unit or figure.currency:
        if not text.startswith((" of ", " worth of "), position):
            return
        position = counted_en.without_article(text, text.index("of", position) + 2)
    elif part:
        position = counted_en.without_article(text, position)
    single = figure.value == 1 or text[position : position + 1] == "-" or figure.ordinal or part
    if found := counted_en.counted_after(text, position, single=single):
        figure.counted = found
        after = comparator_after(text, found[1])
        if after and after[0] != "~":
            _compared_behind(text, figure, found[1])


def _in_chinese(text: str, figure: FoundFigure) -> None:
    if figure.unit or figure.currency or figure.number.part:
        _of_measured(text, figure)
        return
    behind = counted_zh.counted_after(text, figure.after)
    if not behind:
        return
    low, high, classifier = behind
    figure.counted = (low, high) if low < high else counted_zh.noun_before(text, figure.head)
    if not _compared_behind(text, figure, classifier):
        _compared_behind(text, figure, high)


def _of_measured(text: str, figure: FoundFigure) -> None:
    """Find what is measured (50吨柴油), or the whole of a share (三成学生, 12%的出口)."""
    position, share = figure.after, figure.unit in SHARES or figure.number.part
    if figure.unit and not share:
        noun = counted_zh.noun_at(text, position) if figure.unit not in PERIODS else None
        untold = figure.currency or figure.unit in PERIODS or figure.unit == "times"
        figure.counted = noun or (None if untold else counted_zh.noun_before(text, figure.head))
    position += text.startswith(" 的", position)
    linked = text.startswith("的", position)
    if linked and figure.direction:
        return
    noun = counted_zh.noun_at(text, position + linked) if linked or figure.number.part or text[figure.end - 1] == "成" else None
    if noun and share:
        figure.base = text[slice(*noun)]
    elif noun and linked:
        figure.counted = noun


def _compared_behind(text: str, figure: FoundFigure, position: int) -> bool:
    """Take the comparator behind what is counted."""
    after = comparator_after(text, position)
    if after is None or figure.value is None or figure.ordinal:
        return False
    figure.comparator = after[0]
    figure.low, figure.high = interval(figure.number, figure.value, after[0])
    return True
