"""Parts and multiples of a whole: 三分之一, 三成五, 一半, ½, doubled, 翻两番."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from civcheck.extract.numbers import chinese
from civcheck.extract.numbers.number import ONE, Number, decimal_of
from civcheck.extract.tables.numbers_en import MULTIPLES, VULGAR
from civcheck.extract.tables.numbers_zh import DIGITS, DOZENS, ODD, TOGETHER
from civcheck.model.kept_patterns import compiled
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    import re

_FEN = Late(
    rf"分之 ?(?P<minus>[负負-])?(?P<top>{chinese.RUN.pattern}|\d+(?:\.\d+)?)(?:(?:到|至|—|-|~)(?:百分之)?(?P<high>{chinese.RUN.pattern}"
    rf"|\d+(?:\.\d+)?)(?!分之|[个個名家]))?"
)
_MIXED = Late(
    rf"又(?:(?P<bottom>{chinese.RUN.pattern}|\d+)分之(?P<top>{chinese.RUN.pattern}|\d+)|(?P<over>\d{{1,3}})/(?P<under>\d{{1,3}}))"
)
_CHENG = Late(
    r"成(?![员員功立本果都就人长績绩语語熟交品分])(?P<more>[一二三四五六七八九1-9半])?(?![一二三四五六七八九0-9]|[个個])(?P<odd>多)?"
)
_HUNDREDS = {100: "percent", 1000: "per-mille"}
_OFF = Late(r"折(?=$|[^\u3400-\u9fff]|[的起优優出销銷售甩以左上封后後促购購特])|(?<=[打享至][一二三四五六七八九])折|(?<=[打享至][1-9])折")
_DOZEN = Late(rf"打(?={DOZENS}|$|[^\u3400-\u9fff\w])")
_AND_HALF = Late("[个個只块片碗杯瓶袋箱张桶盒勺包]半(?![天年场岛圆球身决导自夜径拍价壁路]|个|小[时時]|月|世[纪紀]|[钟鐘]|星期|[礼禮]拜)")
_POWER = Late(rf"的(?P<minus>[负負])?(?P<power>{chinese.RUN.pattern}|\d{{1,2}})次方")
_LONGEST_POWER = 60


def read_part(text: str, start: int, end: int) -> Number | None:
    """Read 三分之一 and, with its unit, 百分之十二 and 千分之三."""
    match = _FEN.match(text, end) if text.startswith("分之", end) else None
    if not match:
        return _read_mixed(text, start, end)
    bottom, top = _number_of(text[start:end]), _number_of(match["top"])
    if bottom and top is None and int(bottom[0]) in _HUNDREDS:
        return _guess(text, start, match, _HUNDREDS[int(bottom[0])])
    if bottom is None or top is None or not bottom[0] or (match["minus"] and bottom[0] not in _HUNDREDS):
        return None
    unit = _HUNDREDS.get(int(bottom[0]))
    high = _number_of(match["high"]) if match["high"] else None
    if unit and high and high[0] > top[0]:
        return Number(start, match.end(), top[0], "chinese", high=high[0], unit=unit)
    if unit:
        return Number(start, match.end("top"), -top[0] if match["minus"] else top[0], "chinese", step=top[1], rounded=top[2], unit=unit)
    return Number(start, match.end("top"), decimal_of(Fraction(top[0]) / Fraction(bottom[0])), "chinese", part=True)


def _guess(text: str, start: int, match: re.Match[str], unit: str) -> Number | None:
    """Read 百分之二三十 and 百分之六十多."""
    number = chinese.read_chinese(text, match.start("top"), match.end("top"))
    if not number or number.high is None:
        return None
    return replace(number, start=start, unit=unit, scale=None)


def _read_mixed(text: str, start: int, end: int) -> Number | None:
    """Read 三又二分之一, three and a half."""
    match = _MIXED.match(text, end) if text.startswith("又", end) else None
    whole = _number_of(text[start:end]) if match else None
    if not match or not whole:
        return None
    bottom, top = _number_of(match["bottom"] or match["under"]), _number_of(match["top"] or match["over"])
    if not bottom or not top or not bottom[0]:
        return None
    return Number(start, match.end(), whole[0] + decimal_of(Fraction(top[0]) / Fraction(bottom[0])), "chinese")


def _number_of(run: str) -> tuple[Decimal, Decimal, bool] | None:
    """Give value, step and whether it has decimals, of digits or a Chinese numeral."""
    if run[0].isdigit() and run[0].isascii():
        decimals = len(run.partition(".")[2])
        return Decimal(run), Decimal(1).scaleb(-decimals), decimals > 0
    if not run or any(character in ODD for character in run):
        return None
    if run in {"百", "千", "万", "萬"}:
        return Decimal({"百": 100, "千": 1000}.get(run, 10000)), ONE, False
    numeral = chinese.parse(run)
    return (numeral.value, numeral.step, numeral.decimals) if numeral else None


def with_tenths(text: str, number: Number) -> Number:
    """Read 成, tenths: 三成 is 30 percent, 三成五 35."""
    match = _CHENG.match(text, number.end)
    if not match or number.value > 10 or number.ordinal or number.unit or number.scale:
        return number
    more = match["more"]
    digit = Decimal(5 if more == "半" else int(more) if more.isascii() else DIGITS[more]) if more else Decimal(0)
    value = number.value * 10 + digit
    high = number.high * 10 if number.high is not None else value + 10 if match["odd"] else None
    return replace(number, end=match.end(), value=value, high=high, odd=bool(match["odd"]), unit="percent", step=ONE)


def _with_discount(text: str, number: Number) -> Number:
    """Read 折, the tenths of the price that are left: 八折 is 80 percent, 九五折 95."""
    match = _OFF.match(text, number.end)
    if not match or number.value >= 100 or number.value < 1 or number.ordinal or number.unit or number.scale or number.odd:
        return number
    times = 10 if number.value < 10 else 1
    high = number.high * times if number.high is not None else None
    return replace(
        number, end=match.end(), value=_exact(number.value * times), high=high, unit="percent", step=ONE, rounded=False, factor=Decimal(10)
    )


def _exact(value: Decimal) -> Decimal:
    """Give a whole number without a point."""
    return value.quantize(ONE) if value == value.to_integral_value() else value


def _with_dozen(text: str, number: Number) -> Number:
    """Read 打, dozens of what is sold so: 三打鸡蛋."""
    match = _DOZEN.match(text, number.end)
    if not match or number.unit not in {None, "half"} or number.ordinal or number.bare:
        return number
    high = number.high * 12 if number.high is not None else None
    return replace(number, end=match.end(), value=_exact(number.value * 12), high=high, unit=None, factor=Decimal(12))


def _with_half(text: str, number: Number) -> Number:
    """Read 半 behind a classifier: 两个半 is 2.5."""
    match = _AND_HALF.match(text, number.end)
    if not match or number.unit or number.ordinal or number.bare or number.high is not None or number.rounded:
        return number
    return replace(number, end=match.end(), value=number.value + Decimal("0.5"), step=Decimal("0.1"))


def _with_power(text: str, number: Number) -> Number:
    """Read 二的十次方, 1,024."""
    match = _POWER.match(text, number.end)
    exponent = _number_of(match["power"]) if match else None
    if not match or not exponent or number.unit or number.ordinal or number.high is not None:
        return number
    power = int(exponent[0]) * (-1 if match["minus"] else 1)
    if not 0 < abs(number.value) <= 10**3 or abs(power) * len(str(number.value)) > _LONGEST_POWER:
        return number
    return replace(number, end=match.end(), value=number.value**power, step=ONE, rounded=False, scale=None)


_TAILS = {
    "成": with_tenths,
    "折": _with_discount,
    "打": _with_dozen,
    "的": _with_power,
    **dict.fromkeys("个個只块片碗杯瓶袋箱张桶盒勺包", _with_half),
}


def with_tail(text: str, number: Number) -> Number:
    """Read what follows a number and changes it: 成, 折, 打, 个半, 的十次方."""
    tail = _TAILS.get(text[number.end : number.end + 1])
    return tail(text, number) if tail else number


def read_together(text: str, start: int) -> Number:
    """Read 俩 and 仨, two and three with their classifier."""
    return Number(start, start + 1, Decimal(TOGETHER[text[start]]), "chinese", unit="together")


def read_vulgar(text: str, start: int) -> Number | None:
    """Read ½ that stands alone."""
    if text[start - 1 : start].isalnum() and start:
        return None
    return Number(start, start + 1, decimal_of(VULGAR[text[start]]), part=True)


def read_half(text: str, start: int) -> Number:
    """Read 一半, 半数 and the 半 of 半小时."""
    end = start + (1 if text[start] == "半" and text[start + 1 : start + 2] not in {"数", "數"} else 2)
    return Number(start, end, Decimal("0.5"), "chinese", part=end - start > 1, unit=None if end - start > 1 else "half")


def read_doubling(text: str, start: int) -> Number:
    """Read 翻一番, twice as much, and 翻两番, four times."""
    end = compiled("番|一倍").search(text, start).end()  # type: ignore[union-attr]  # one of them was found
    times = {"两": 2, "二": 2, "兩": 2, "2": 2, "三": 3, "3": 3, "四": 4, "4": 4}.get(text[end - 2], 1)
    return Number(start, end, Decimal(2) ** times, "chinese", unit="times")


def read_multiple(text: str, start: int) -> Number | None:
    """Read doubled, twice, tenfold."""
    word = compiled("[A-Za-z]+").match(text, start)
    value = MULTIPLES.get(word[0].lower()) if word else None
    return Number(start, word.end(), Decimal(str(value)), "words", unit="times") if word and value else None
