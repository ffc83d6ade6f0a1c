"""Two Chinese units of one quantity: 两小时三十分, 两斤三两, 三年零六个月."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from civcheck.extract.figures.found import FoundFigure

GAPS = frozenset({"", "零", "〇", "又"})
_SMALLER = {
    ("year", "month"): 12, ("day", "hour"): 24, ("hour", "minute"): 60, ("minute", "second"): 60, ("jin", "liang"): 10,
    ("zhang", "chi"): 10, ("chi", "cun"): 10, ("foot", "inch"): 12, ("metre", "centimetre"): 100, ("mu", "fen"): 10,
}  # fmt: skip
_TENS = frozenset({10, 100})
_MINUTES = Late(r"分(?![之钟鐘数數])")


def put_together(text: str, figure: FoundFigure, other: FoundFigure) -> bool:
    """Add what a smaller unit right behind the figure measures. The smaller unit stays where the sum would not end."""
    if figure.unit == "hour" and other.unit is None and (minutes := _MINUTES.match(text, other.end)):
        other.unit, other.end = "minute", minutes.end()
    if figure.unit == "mu" and other.unit is None and text[other.end : other.end + 1] == "分" and other.value is not None:
        other.unit, other.end = "fen", other.end + 1
    factor = _SMALLER.get((figure.unit or "", other.unit or ""))
    value, more = figure.value, other.value
    if factor is None or value is None or more is None or figure.number.odd or other.number.odd or figure.low is not None:
        return False
    if value != int(value) or not 0 < more < factor or other.start < other.number.start:
        return False
    if factor in _TENS:
        figure.value = value + more / Decimal(factor)
    else:
        figure.value, figure.unit = value * factor + more, other.unit
    return True
