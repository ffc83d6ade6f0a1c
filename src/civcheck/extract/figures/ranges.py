"""Two numbers that are one figure: the ends of a range, a value with its tolerance."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.extract.figures import ratios
from civcheck.extract.figures.changing import is_level_of_change
from civcheck.extract.figures.found import SHARES
from civcheck.extract.figures.measured import measured
from civcheck.extract.numbers.around import is_han
from civcheck.extract.numbers.number import ONE
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from decimal import Decimal

    from civcheck.extract.figures.found import FoundFigure
    from civcheck.extract.numbers.number import Number


_BETWEEN = compiled(
    r" ?(?:-{1,2}|–|—{1,2}|~|至|到|或|和|与|與) ?|-to-|-? (?:to|or) (?:about |around |nearly |almost |over )?| (?:and"
    r"|through|up to) (?:about |around )?"
)
_PLUS_MINUS = compiled(r" ?(?:±|\+/-|\+-| plus or minus |plus or minus |plus/minus ) ?")
_FROM = compiled(r"\b[Ff]rom (?:\w+ ){0,4}$|[从由自]\S{0,10}$")
_WENT = compiled(r"\b(?:went|gone|goes|moved|changed|turned) $")
_BETWEEN_WORD = compiled(r"\b(?:[Bb]etween|anywhere from) (?:[\w$€£]+ ){0,2}$")
_BETWEEN_ZH = compiled(r"[\u3400-\u9fff]{0,4}之?间")


def with_other_end(text: str, figure: FoundFigure, second: Number) -> str | bool:
    """Join a number with the next where they are the ends of a range, or value and tolerance."""
    other = measured(text, second)
    between = text[figure.end : other.start]
    if _PLUS_MINUS.fullmatch(text, figure.end, second.start):
        return _tolerance(figure, other)
    match = _BETWEEN.fullmatch(between)
    if not match:
        return False
    sign = between.strip().split(" ")[0].removeprefix("-") or "-"
    if figure.unit and other.unit is None and (figure.unit in SHARES or figure.unit == "times" or other.currency):
        return False
    if sign in {"and", "or", "up", "或", "和", "与", "與"} and not _between(text, figure, other, sign):
        return False
    if sign in {"到", "至", "to", "to-"} and _is_change(text, figure):
        return False
    dash = sign[0] in "-–—~"
    if dash and not _is_range(text, figure, other):
        return "dropped"
    return _range(figure, other, dash=dash, text=text)


def _between(text: str, figure: FoundFigure, other: FoundFigure, sign: str) -> bool:
    """Say whether two numbers joined by "and" or "or" are the ends of one range."""
    if sign in {"和", "与", "與"}:
        return _BETWEEN_ZH.match(text, other.end) is not None
    if sign == "up":
        return _FROM.search(text, max(0, figure.start - 40), figure.start) is not None
    if sign in {"or", "或"}:
        return figure.unit is None and other.value is not None and _next_to(figure, other)
    return _BETWEEN_WORD.search(text, max(0, figure.start - 30), figure.start) is not None


def _next_to(figure: FoundFigure, other: FoundFigure) -> bool:
    """Say whether "3 or 4" are neighbours, which makes them one guess."""
    low, high = figure.number.value, other.number.value / (other.number.factor if other.number.factor > figure.number.factor else 1)
    return low < high <= low * 2 and figure.currency is None


def _is_range(text: str, figure: FoundFigure, other: FoundFigure) -> bool:
    """Say whether a hyphen between digits may mean a range: not in scores, codes and names such as 7-Eleven."""
    if other.number.form == "words" and figure.number.form == "digits" and text[other.number.start].isupper():
        return False
    if text[figure.start - 1 : figure.start] == "-" or (
        text[other.end : other.end + 2][:1] == "-" and text[other.end + 1 : other.end + 2].isdigit()
    ):
        return False
    return not ratios.is_score(text, figure.start, other.end)


def _is_change(text: str, figure: FoundFigure) -> bool:
    """Say whether "from X to Y" tells of a change from one to the other."""
    origin = _FROM.search(text, max(0, figure.start - 40), figure.start)
    if not origin:
        return figure.unit in SHARES and not is_han(text[figure.start - 1 : figure.start] or " ") and is_level_of_change(text, figure.start)
    if origin[0][0] in "从由自":
        ahead = text[figure.end : figure.end + 12]
        return (
            is_level_of_change(text, origin.start())
            or bool(re.match(r"[ ]?(?:增|降|升|提|减|扩|涨|跌|缩|上|下|攀|回)", ahead))
            or bool(
                re.search(r"(?:增|降|升|提|减|扩|涨|跌|缩|攀|回落|上调|下调|上升|下降)", text[max(0, origin.start() - 12) : origin.start()])
            )
        )
    went = _WENT.search(text, max(0, origin.start() - 10), origin.start())
    return went is not None or is_level_of_change(text, origin.start()) or is_level_of_change(text, figure.start)


def _tolerance(figure: FoundFigure, other: FoundFigure) -> bool:
    value, leeway = figure.value, other.value
    if value is None or leeway is None:
        return False
    figure.low, figure.high = value - abs(leeway), value + abs(leeway)
    figure.end = figure.after = other.end
    figure.unit, figure.currency = other.unit or figure.unit, other.currency or figure.currency
    return True


def _shared_factor(figure: FoundFigure, other: FoundFigure) -> Decimal:
    """Give what the other end is multiplied by, where it holds for the first too: 5 to 10 million, 十到二十万."""
    if other.scale and figure.scale is None and figure.number.form == "chinese":
        return other.scale
    return other.number.factor if figure.number.factor == 1 else ONE


def _range(figure: FoundFigure, other: FoundFigure, *, dash: bool, text: str) -> str | bool:
    """Make a range of two figures: the first takes scale, unit and currency of the second where it has none."""
    low, high = figure.value, other.value
    if low is None or high is None:
        return False
    if (figure.unit and other.unit and figure.unit != other.unit) or (
        figure.currency and other.currency and figure.currency != other.currency
    ):
        return False
    if not figure.number.part and figure.unit is None and low < (scaled := low * _shared_factor(figure, other)) < high:
        low = scaled
    if low < 0 < high and dash and text[figure.start] == "-":
        return False
    if low < 0 < high and text.startswith("零下", figure.start) and other.start == other.number.start:
        high = -high  # 零下5到10度
    if high < low < 0:
        low, high = high, low  # -5 to -10 degrees
    if low >= high:
        return "dropped" if dash and figure.unit is None else False
    figure.low, figure.high, figure.value = low, high, None
    figure.end = figure.after = other.end
    figure.unit, figure.currency = other.unit or figure.unit, figure.currency or other.currency
    figure.scale = other.scale or figure.scale
    return True
