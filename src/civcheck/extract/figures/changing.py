"""Direction of change of a figure, told by the words around it or by the figure's own word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.figures import changing_en, changing_zh
from civcheck.extract.figures.found import PERIODS, SHARES
from civcheck.extract.numbers.around import is_han

if TYPE_CHECKING:
    from civcheck.extract.figures.found import FoundFigure
    from civcheck.extract.numbers.number import Number
    from civcheck.model.figure import Direction

_SINCE_THEN = frozenset("来內内以")


def multiple_direction(text: str, number: Number) -> Direction | None:
    """Give the direction that lies in a word: doubled is up, halved down, twice neither."""
    word = text[number.start : number.end].lower()
    if word.startswith("halv"):
        return "down"
    return "up" if word.endswith(("ed", "es", "ing")) or word.startswith("翻") else None


def direction_of(text: str, figure: FoundFigure, head: int) -> Direction | None:
    """Give the direction of change of a figure; `head` is where it starts with its comparator."""
    if figure.direction:
        return figure.direction
    before = text[head - 1 : head] if text[head - 1 : head] != " " else text[max(0, head - 2) : head - 1]
    chinese = bool(before) and is_han(before)
    if figure.unit in PERIODS and not _is_of_change(text, figure, head, chinese=chinese):
        return None
    if (figure.value or 0) < 0 and not chinese:
        return None
    share = figure.unit in SHARES or text.startswith((" points", " point"), figure.end)
    found = changing_zh.direction_before(text, head) if chinese else changing_en.direction_before(text, head, share=share)
    found = found or changing_zh.direction_after(text, figure.after)
    found = found or changing_en.direction_after(text, figure.after, measured=figure.unit is not None)
    plain_times = figure.unit == "times" and figure.number.unit != "times"  # it "fell 12 times"
    return None if plain_times and found == "down" else found


def _is_of_change(text: str, figure: FoundFigure, head: int, *, chinese: bool) -> bool:
    """Say whether a duration may be a change: extended by three years, but not rain that fell in 24 hours."""
    if chinese:
        return text[figure.after : figure.after + 1] not in _SINCE_THEN
    return text.endswith((" by ", " to ", " from "), 0, head)


def is_level_of_change(text: str, start: int) -> bool:
    """Say whether the words before a number tell of a change, so that "X to Y" are two levels."""
    return changing_en.direction_before(text, start, share=True) is not None
