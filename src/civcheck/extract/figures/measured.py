"""A number with its sign, its currency and its unit."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from civcheck.extract.figures.changing import multiple_direction
from civcheck.extract.figures.compounds_zh import put_together
from civcheck.extract.figures.found import SHARES, FoundFigure
from civcheck.extract.figures.measures import age_unit, measure_after
from civcheck.extract.figures.measures_zh import data_unit
from civcheck.extract.figures.money import currency_before
from civcheck.extract.numbers.around import is_han
from civcheck.extract.tables.units import BY_ALIAS
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.extract.figures.measure import Measure
    from civcheck.extract.numbers.number import Number


_MINUS = compiled(r"(?:(?<![A-Za-z0-9)%])-|\b[Mm]inus |\b[Nn]egative |(?<![肩担抱胜辜背自])[负負]|零下 ?)$")
_PLUS = compiled(r"(?:^|(?<=[\s(（,，：:]))[+±]$")
_ORDINAL = compiled("(?:倒数|倒數)?第 ?$")

_BELOW_ZERO = " below zero"
_MAY_BE_ORDINAL = frozenset({"第", " "})
_MILLION_MILLION = Decimal(10**12)
_SIGNS = frozenset("-+±负負下上 ")
_DEGREES = {"摄氏": "degree-celsius", "攝氏": "degree-celsius", "华氏": "degree-fahrenheit", "華氏": "degree-fahrenheit"}
_OF_THEMSELVES = frozenset({"ratio", "times"})


def measured(text: str, number: Number) -> FoundFigure:
    """Read sign, currency and unit around a number."""
    figure = FoundFigure(number.start, number.end, number, value=number.value, ordinal=number.ordinal, scale=number.scale, after=number.end)
    before = text[number.start - 1 : number.start]
    if before in _MAY_BE_ORDINAL and (ordinal := _ORDINAL.search(text, max(0, number.start - 4), number.start)):
        return _as_ordinal(figure, ordinal.start())
    if number.ordinal or number.unit in _OF_THEMSELVES:
        figure.unit = number.unit
        figure.direction = multiple_direction(text, number) if number.unit == "times" else None
        return figure
    if number.unit in SHARES:
        figure.unit = number.unit
        return _signed(text, figure)
    if number.unit and number.unit in BY_ALIAS:
        figure.unit = BY_ALIAS[number.unit].id
        return figure
    return _with_measure(text, _with_currency(text, _signed(text, figure)))


def _with_currency(text: str, figure: FoundFigure) -> FoundFigure:
    if before := currency_before(text, figure.start):
        figure.start, figure.currency = before
        return _signed(text, figure)
    return figure


def _with_measure(text: str, figure: FoundFigure) -> FoundFigure:
    measure = measure_after(text, figure.number)
    if measure is None:
        if text[figure.end - 1] == "兆" and (unit := data_unit(text, figure.number)) and figure.value is not None:
            figure.number = replace(figure.number, value=figure.value / _MILLION_MILLION, scale=None, factor=Decimal(1))
            figure.value, figure.scale, figure.unit = figure.number.value, None, unit
            return figure
        _below_zero(text, figure)
        figure.unit = age_unit(text, figure.start) if figure.currency is None else None
        return figure
    figure.end = figure.after = measure.end
    figure.unit = measure.unit
    _below_zero(text, figure)
    named = figure.currency is not None and is_han(text[figure.start])  # 港幣50萬元: the name before says which dollar
    figure.currency = figure.currency if named else measure.currency or figure.currency
    if measure.unit and measure.unit.startswith("degree") and (scale := _DEGREES.get(text[figure.start - 2 : figure.start])):
        figure.start, figure.unit = figure.start - 2, scale
        figure = _signed(text, figure)
    if measure.odd or measure.more or measure.times > 1:
        _more_than_unit(figure, measure)
    return figure


def _below_zero(text: str, figure: FoundFigure) -> None:
    """Take "20 degrees below zero" as a negative number."""
    if figure.value is None or figure.value <= 0 or not text.startswith(_BELOW_ZERO, figure.end):
        return
    figure.end = figure.after = figure.end + len(_BELOW_ZERO)
    figure.value = -figure.value
    figure.number = replace(figure.number, value=figure.value)


def _as_ordinal(figure: FoundFigure, start: int) -> FoundFigure:
    figure.start, figure.ordinal = start, True
    figure.number = replace(figure.number, ordinal=True)
    return figure


def _more_than_unit(figure: FoundFigure, measure: Measure) -> None:
    """Take in what follows a Chinese unit: 三年多 reaches to four years, 一年半 is one and a half."""
    number = figure.number
    if figure.value is not None:
        figure.value = (figure.value + (measure.more if figure.value >= 0 else -measure.more)) * measure.times
    high = number.high * measure.times if number.high is not None else None
    if measure.odd:
        high = (number.value + max(number.step, Decimal(1))) * measure.times
    figure.number = replace(
        number,
        value=figure.value if figure.value is not None else number.value * measure.times,
        odd=measure.odd or number.odd,
        high=high,
        rounded=measure.rounded,
        step=Decimal("0.1") if measure.more == measure.more.quantize(Decimal("0.1")) else Decimal("0.01"),
    )


def _signed(text: str, figure: FoundFigure) -> FoundFigure:
    before = text[figure.start - 1 : figure.start]
    if before not in _SIGNS:
        return figure
    if _PLUS.search(text, max(0, figure.start - 2), figure.start):
        figure.start -= 1
        return figure
    if before == "上":
        figure.start -= 2 * text.endswith("零上", 0, figure.start)
        return figure
    minus = _MINUS.search(text, max(0, figure.start - 9), figure.start)
    if minus and (figure.value or 0) > 0:
        figure.start = minus.start()
        figure.value = -(figure.value or Decimal(0))
        high = figure.number.high
        if high is not None and not figure.number.odd:
            figure.value, high = -high, -figure.number.value  # 零下二三十度
        figure.number = replace(figure.number, value=figure.value, high=high)
    return figure


def compound(text: str, figure: FoundFigure, second: Number) -> bool:
    """Put 3元5角, 2分38秒 and "3 dollars 50 cents" together: two units of one quantity, one right behind the other."""
    other = measured(text, second)
    if figure.currency and other.unit in {"cent", "penny"}:
        if figure.value is None or other.value is None or figure.value != int(figure.value) or other.value >= 100:
            return False
        figure.value += other.value / 100
    elif figure.currency and other.unit in {"jiao", "fen"} and figure.value is not None and other.value is not None:
        figure.value += other.value / (10 if other.unit == "jiao" else 100)
    elif text[figure.end - 1] == "分" and other.unit == "second" and figure.value is not None and other.value is not None:
        figure.value, figure.unit = figure.value * 60 + other.value, "second"
    elif not put_together(text, figure, other):
        return False
    figure.end = figure.after = other.end
    figure.number = replace(figure.number, value=figure.value or Decimal(0))
    return True
