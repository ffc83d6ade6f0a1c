"""Chinese numerals: 三点五亿, 两千三百万, 一百零八, 二十多, 五六百, 一百五.

`read_chinese` reads the whole of a run. What may stand around it is the affair of `han_context`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from civcheck.extract.numbers.number import Number, last_significant
from civcheck.extract.tables.numbers_zh import DIGITS, FORMAL, NUMERALS, SCALES, TENS, UNITS
from civcheck.extract.tables.spoken_zh import DATA_ZH
from civcheck.model.kept_patterns import compiled

# 两 behind another digit is a weight, unless 千 or its like follow: 二两, 三千两银子, but 三千两百.
_LIANG = (
    rf"[两兩](?=[{''.join(UNITS)}{''.join(SCALES)}])|(?<![{NUMERALS}])[两兩]"
    r"|(?<=一)[两兩](?=[个個天年次人小周月种種名位家句杯口步条條件点點米里岁公块分秒成倍项場场日星本座只])"
)
_N = (
    f"(?:[{NUMERALS.translate(dict.fromkeys(map(ord, '零千兆两兩')))}]|零(?!下)|千(?![克瓦米卡伏帕焦赫牛安字])"
    f"|兆(?![瓦帕赫焦欧伏字]|{DATA_ZH})|{_LIANG})"
)
# No numeral is longer: what is goes on without end, and is no number.
RUN = compiled(rf"{_N}{{1,40}}+(?!{_N})(?:[点點]{_N}{{1,40}}+(?!{_N}))?(?:[多余餘几幾](?:[{''.join(SCALES)}]{{1,2}}+)?)?")
_UNIT = f"千(?![克瓦米卡伏帕焦赫牛安字])|兆(?![瓦帕赫焦欧伏字]|{DATA_ZH})|百(?!分)"
_SCALE = f"(?:[十拾佰仟{''.join(scale for scale in SCALES if scale != '兆')}]|{_UNIT})"
_SCALES_AFTER = compiled(rf" ?(?P<odd>[多余餘几幾])?(?P<scale>{_SCALE}{{1,3}}+)(?P<late>[多余餘])?")
_SMALLER = compiled(rf"(?P<digits>\d{{1,4}}(?:\.\d+)?)(?P<scale>{_SCALE}{{0,2}})")
_PAIR = compiled(r"[一二两兩三四五六七八九]{2}")
_NEIGHBOURS = frozenset({"一二", "一两", "一兩", "两三", "兩三", "二三", "三四", "三五", "四五", "五六", "六七", "七八", "八九"})
_ODD = compiled(r"[多余餘几幾]")
_TEN_THOUSAND = 10_000
_MIXED = compiled(r"(?:\d千)?(?:\d百)?(?:\d十)?(?P<scale>[万萬亿億]{0,2}+)(?![\d十百千])")
_GUESS = compiled(
    r"(?P<head>[一二三四五六七八九]?十|)(?P<low>[一二两三四五六七八九])、(?P<next>[二两三四五六七八九])(?![、一二三四五六七八九])"
    r"(?P<tail>[十百千万亿]{1,3}+(?![一二三四五六七八九大届])|(?=岁|歲|个月|天|里|人))"
)
_COUNTING_OFF = frozenset("第、")
_GROUP = compiled(r"(?P<digit>\d)(?P<unit>[十百千])")
_TOO_MUCH = 10**24
"""More than anybody counts: 万亿万亿 is no number."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """The value of a numeral. `scale` is the product of 万 and 亿, `step` one unit of the last stated digit."""

    value: Decimal
    step: Decimal
    scale: int
    factor: int
    decimals: bool


def parse(run: str) -> Numeral | None:
    """Read a numeral without 多, 余 or two digits in one; None where it is not well formed or more than anybody counts."""
    numeral = _read(run)
    return numeral if numeral and numeral.value < _TOO_MUCH else None


def _read(run: str) -> Numeral | None:
    for character, tens in TENS.items():
        run = run.replace(character, tens)
    whole, point, rest = re.sub("點", "点", run).partition("点")
    if not point:
        return _whole(whole)
    digits = re.match(rf"[{''.join(DIGITS)}]+", rest)
    scales = rest[digits.end() :] if digits else ""
    integer = _whole(whole)
    if not digits or integer is None or any(character not in SCALES for character in scales):
        return None
    decimals = "".join(str(DIGITS[digit]) for digit in digits[0])
    step = Decimal(1).scaleb(-len(decimals))
    scale = _product(scales)
    return Numeral((integer.value + Decimal(int(decimals)) * step) * scale, step * scale, scale, scale, decimals=True)


def _product(scales: str) -> int:
    product = 1
    for character in scales:
        product *= SCALES.get(character) or UNITS[character]
    return product


def _whole(run: str) -> Numeral | None:
    if all(character in DIGITS for character in run):
        return Numeral(Decimal("".join(str(DIGITS[digit]) for digit in run)), Decimal(1), 1, 1, decimals=False) if run else None
    total = section = 0
    digit: int | None = None
    unit, last_unit, scale, filled = 10**16, 1, 1, False
    for character in run:
        if character in DIGITS:
            if digit:
                return None
            filled = filled or DIGITS[character] == 0
            digit = DIGITS[character]
        elif character in UNITS:
            unit = UNITS[character]
            if digit is None and section and unit != UNITS["十"]:
                return None
            section += (1 if digit is None else digit) * unit
            digit, last_unit, filled = None, unit, False
        else:
            section += digit or 0
            size = SCALES.get(character, 0)
            if not size or (not section and not total):
                return None
            # 万亿: what is before is multiplied as a whole.
            total = (total + section) * size if not section or size > _TEN_THOUSAND else total + section * size
            section, digit, last_unit, scale, filled = 0, None, size, max(scale, 1), False
            scale = size if scale == 1 or section else scale
    return _finish(run, total + section, digit, last_unit, filled=filled)


def _finish(run: str, value: int, digit: int | None, last_unit: int, *, filled: bool) -> Numeral:
    """Add the last digit: 一百零五 is 105, 一百五 is 150."""
    if digit:
        # 一百五: a last digit without 零 is of the next lower unit. 二十五 is not: after 十 come ones.
        value += digit * (1 if filled or last_unit == 10 or run[-1] in FORMAL else last_unit // 10)
    tail = re.search(rf"[{''.join(SCALES)}]+$", run)
    scale = _product(tail[0]) if tail else 1
    factor = re.search(rf"[{''.join(UNITS)}{''.join(SCALES)}]+$", run)
    largest = max((SCALES[character] for character in run if character in SCALES), default=1)
    step = scale if tail else 1
    return Numeral(
        Decimal(value), Decimal(step), largest if not tail else max(scale, largest), _product(factor[0]) if factor else 1, decimals=False
    )


def read_chinese(text: str, start: int, end: int) -> Number | None:
    """Read the run of numerals in `[start, end)`, with 多, 余 or 几 in it or two digits in one."""
    run = text[start:end]
    odd = _ODD.search(run)
    core = run[: odd.start()] + run[odd.end() :] if odd else run
    pair = None if odd or _is_spelt_out(core) else next((match for match in _PAIR.finditer(core) if match[0] in _NEIGHBOURS), None)
    if pair and (both := _two_in_one(core, pair.start())):
        return Number(start, end, both[0], "chinese", high=both[1], rounded=False)
    if all(character in UNITS or character in SCALES for character in core) and core[0] != "十" and core[0] != "拾":
        value = Decimal(_product(core))
        if value >= _TOO_MUCH:
            return None
        return Number(start, end, value, "chinese", bare=True, odd=odd is not None, factor=value, high=value * 2 if odd else None)
    numeral = parse(core)
    if numeral is None:
        return None
    if odd and numeral.value < 10:
        return make(start, start + odd.start(), numeral, "chinese", odd=False) if odd.start() else None
    return make(start, end, numeral, "chinese", odd=odd is not None)


def _is_spelt_out(run: str) -> bool:
    """Say whether a numeral is digits one by one: 二〇三, 三点一四."""
    return len(run) > len("五六") and ("点" in run or "點" in run or all(character in DIGITS for character in run))


def read_guess(text: str, start: int) -> Number | None:
    """Read 三、四十 and 十七、八 as one range of neighbours. Not 一、二, that counts off."""
    match = _GUESS.match(text, start)
    if not match or text[start - 1 : start] in _COUNTING_OFF or match["low"] + match["next"] not in _NEIGHBOURS:
        return None
    head, tail = match["head"], match["tail"]
    if not head and not tail:
        return None
    low, high = parse(head + match["low"] + tail), parse(head + match["next"] + tail)
    return Number(start, match.end(), low.value, "chinese", high=high.value) if low and high and low.value < high.value else None


def make(start: int, end: int, numeral: Numeral, form: str, *, odd: bool) -> Number:
    """Give a numeral as a number of the text."""
    return Number(
        start,
        end,
        numeral.value,
        "chinese" if form == "chinese" else "digits",
        step=numeral.step,
        rounded=numeral.decimals or numeral.step > 1,
        scale=Decimal(numeral.scale) if numeral.scale > 1 else None,
        factor=Decimal(numeral.factor),
        odd=odd,
        high=numeral.value + last_significant(numeral.value) if odd else None,
    )


def _two_in_one(run: str, at: int) -> tuple[Decimal, Decimal] | None:
    """Read 五六百 as 500 to 600: the run without the second digit, and without the first."""
    low, high = parse(run[: at + 1] + run[at + 2 :]), parse(run[:at] + run[at + 1 :])
    return (low.value, high.value) if low and high and low.value < high.value else None


def mixed(text: str, start: int) -> Number | None:
    """Read digits that 千 or 百 stand between, as in a numeral: 3千5百万."""
    match = _MIXED.match(text, start)
    if not match:
        return None
    scale = _product(match["scale"] or "")
    value = sum(int(group["digit"]) * UNITS[group["unit"]] for group in _GROUP.finditer(match[0])) * scale
    return make(start, match.end(), Numeral(Decimal(value), Decimal(scale), scale, scale, decimals=False), "digits", odd=False)


def smaller(text: str, position: int, scale: int) -> tuple[int, Decimal] | None:
    """Read the digits of a smaller scale behind 万 or 亿: the 5000万 of 3亿5000万. Gives the end and the value."""
    match = _SMALLER.match(text, position)
    if not match:
        return None
    if len(match["digits"]) == 1 and not match["scale"]:
        return match.end(), Decimal(match["digits"]) * scale / 10  # 1万5 is 15,000
    value = Decimal(match["digits"]) * _product(match["scale"])
    return (match.end(), value) if value < scale else None


def scaled(text: str, position: int) -> tuple[int, int, int, bool] | None:
    """Read the scale after digits: 亿, 多万, 千多. Gives its end, its factor, the part of it that is 万 or 亿, and if 多 is in it."""
    match = _SCALES_AFTER.match(text, position)
    if not match:
        return None
    characters = match["scale"]
    factor = _product(characters)
    scale = _product("".join(character for character in characters if character in SCALES))
    return match.end(), factor, scale, bool(match["odd"] or match["late"])
