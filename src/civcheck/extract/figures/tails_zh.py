"""What follows a Chinese unit and adds to its number: 三块五, 一米七五, 三十七度五, 两斤半, 三年多."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from civcheck.extract.tables.numbers_zh import DIGITS
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from civcheck.extract.figures.measure import Measure
    from civcheck.extract.numbers.number import Number

_D = "[一二两兩三四五六七八九壹贰叁肆伍陆柒捌玖0-9]"
_OVER = r"(?=$|[^\u3400-\u9fff0-9.%]|一[^十百千万]|[的左上起吧了呢啊以每到至还還就也都出多高长宽大不几])"
_COINS = Late(
    rf"[零〇]?(?P<jiao>{_D})[毛角](?:(?P<fen>{_D})(?:分(?![钟鐘之])|{_OVER}))?[钱錢]?|[零〇]?(?P<cents>{_D})分(?![钟鐘之])[钱錢]?"
    rf"|(?P<tail>{_D})[钱錢]?{_OVER}|半(?![价價个個天年])(?P<half>)"
)
_FEN = Late(rf"(?P<fen>{_D})(?:分(?![钟鐘之])[钱錢]?|{_OVER})")
_METRES = Late(rf"(?P<tail>[一二三四五六七八九0-9]{{1,2}}){_OVER}")
_DEGREES = Late(rf"(?P<tail>{_D}){_OVER}")
_HALF = Late(r"半(?![年月天夜价價场場数數途径徑个個小马馬导導岛島])")
_ODD = frozenset("多余餘")
_NOT_ODD = frozenset("个個个种種次样樣年万亿億名家位")
_LONG = frozenset({"米", "尺", "丈", "斤"})
_TALLEST, _COOLEST, _HOTTEST = 100, 34, 43
_WHOLE = Decimal("0.5")


def with_tail(text: str, number: Number, name: str, measure: Measure) -> Measure:
    """Read what follows a Chinese unit."""
    following = text[measure.end : measure.end + 1]
    if not following:
        return measure
    plain = not number.odd and number.high is None and not number.rounded and not number.part
    if plain and (tail := _tail(text, number, name, measure)):
        return tail
    if following in _ODD and not number.odd and text[measure.end + 1 : measure.end + 2] not in _NOT_ODD:
        return replace(measure, end=measure.end + 1, odd=True)
    if following == "半" and measure.unit and "percent" not in measure.unit and (half := _HALF.match(text, measure.end)):
        return replace(measure, end=half.end(), more=_WHOLE)
    return measure


def _tail(text: str, number: Number, name: str, measure: Measure) -> Measure | None:
    if name in {"块", "塊", "元", "圆", "圓"}:
        return _coins(text, name, measure)
    if name == "毛" or measure.unit == "jiao":
        fen = _FEN.match(text, measure.end)
        return replace(measure, end=fen.end(), more=_tenths(fen["fen"])) if fen else None
    if name in _LONG and number.value < _TALLEST:
        match = _METRES.match(text, measure.end)
        return replace(measure, end=match.end(), more=_tenths(match["tail"]), rounded=True) if match else None
    if name == "度" and (match := _DEGREES.match(text, measure.end)):
        warm = measure.unit == "degree-celsius" or _COOLEST <= number.value < _HOTTEST
        return replace(measure, end=match.end(), more=_tenths(match["tail"]), rounded=True, unit="degree-celsius" if warm else measure.unit)
    return None


def _coins(text: str, name: str, measure: Measure) -> Measure | None:
    """Read the coins behind 块 and 元: 三块五, 五毛六分."""
    match = _COINS.match(text, measure.end)
    if not match or ((match["tail"] or match["half"] is not None) and name not in {"块", "塊"}):
        return None
    if match["half"] is not None:
        return replace(measure, end=match.end(), more=_WHOLE)
    jiao, fen = match["jiao"] or match["tail"], match["fen"] or match["cents"]
    more = (_tenths(jiao) if jiao else Decimal(0)) + (_tenths(fen) / 10 if fen else Decimal(0))
    return replace(measure, end=match.end(), more=more)


def is_money(text: str, end: int) -> bool:
    """Say whether coins follow 块 at `end`, so that it is no piece of something."""
    return _COINS.match(text, end) is not None


def _tenths(digits: str) -> Decimal:
    """Give digits as what stands behind a point."""
    return Decimal("".join(str(DIGITS.get(digit, digit)) for digit in digits)).scaleb(-len(digits))
