"""Figures as they stand in a sentence for an editor: "more than 1.86 billion tonnes"."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from civcheck.compare.quantity import alike, as_written, readable
from civcheck.model.mention import FigureMention

if TYPE_CHECKING:
    from civcheck.compare.quantity import AnyFigure
    from civcheck.model.figure import Comparator

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_MOST_SCALED = 1000
"""Thousandths of a million are still said with the word: 1.863 million, but 1,863,500."""
_LONGEST = 10**21
"""From here on numbers are written with powers of ten."""
_FRACTIONS = {Fraction(1, 2): "half", Fraction(1, 3): "a third", Fraction(2, 3): "two thirds", Fraction(1, 4): "a quarter",
              Fraction(3, 4): "three quarters"}  # fmt: skip
_CURRENCIES = {"CNY": "RMB"}
_SINGULAR_ONLY = frozenset("percent per-mille times ratio mu li jin qing ping zhang chi cun liang hertz TEU FEU jiao fen bar".split())  # noqa: SIM905
_PLURALS = {"foot": "feet", "inch": "inches", "century": "centuries", "penny": "pence", "millennium": "millennia"}
_PROPER = {"celsius": "Celsius", "fahrenheit": "Fahrenheit", "us": "US"}
_MODIFIERS = frozenset("square cubic nautical percentage basis short long gross troy us imperial fluid".split())  # noqa: SIM905
"""Words that stand apart before their unit; other units of several words keep their hyphens: light-years, person-times."""
_DIGITS = 3
_DECIMALS = 3
_BEFORE: dict[Comparator, str] = {"=": "", "~": "about ", "<": "less than ", "<=": "up to ", ">": "more than ", ">=": "at least ",
                                  "<~": "nearly ", ">~": "a little over "}  # fmt: skip


def currency_name(code: str) -> str:
    """Give a currency as editors call it."""
    return _CURRENCIES.get(code, code)


def unit_name(unit: str, *, plural: bool = True) -> str:
    """Give a unit in words: "square kilometres", "degrees Celsius", "kilometres per hour"."""
    words = unit.split("-")
    is_phrase = not _MODIFIERS.isdisjoint(words) or not {"per", "of", "degree"}.isdisjoint(words)
    if plural and unit not in _SINGULAR_ONLY:
        head = 0 if "degree" in words else next((words.index(link) - 1 for link in ("per", "of") if link in words[1:]), len(words) - 1)
        words[head] = _PLURALS.get(words[head], words[head] + "s")
    return (" " if is_phrase else "-").join(_PROPER.get(word, word) for word in words)


def figure_text(figure: AnyFigure) -> str:
    """Give a figure as it would stand in a sentence."""
    return _figure_text(figure, as_written(figure))


@lru_cache(maxsize=4096)
def _figure_text(figure: AnyFigure, _: tuple[str, str, str]) -> str:
    if not all(map(readable, (figure.value, figure.low, figure.high))):
        return "a number beyond all measure"
    if figure.ordinal and figure.value is not None:
        return _ordinal(int(figure.value))
    return measured(_number(figure), figure, plural=figure.value is None or abs(figure.value) != 1)


def measured(number: str, figure: AnyFigure, *, plural: bool = True, comparator: Comparator | None = None) -> str:
    """Put a figure's comparator, or another one, and its currency, unit and rate to a number."""
    sign = comparator or figure.comparator
    before = "fewer than " if sign == "<" and figure.unit is None and figure.currency is None else _BEFORE[sign]
    money = f"{currency_name(figure.currency)} " if figure.currency else ""
    unit = f" {unit_name(figure.unit, plural=plural)}" if figure.unit else ""
    return f"{before}{money}{number}{unit}" + (f" per {figure.per}" if figure.per else "")


def _number(figure: AnyFigure) -> str:
    if figure.value is not None:
        return _value(figure, figure.value)
    low, high = (None if end is None else number_text(Fraction(end)) for end in (figure.low, figure.high))
    return f"{low} to {high}" if low and high else f"{low} or more" if low else f"{high} or less" if high else "no number"


def _value(figure: AnyFigure, value: Decimal) -> str:
    is_word = figure.low == figure.high is not None or figure.comparator != "="
    if figure.unit is None and figure.currency is None and is_word:
        return _in_words(Fraction(value))
    in_digits = not (isinstance(figure, FigureMention) and figure.scale)
    if in_digits and -_DECIMALS <= int(value.as_tuple().exponent) < 0 and abs(value) < _SCALES[-1][0]:
        return f"{value:,f}"  # 12.0 stays 12.0
    return number_text(Fraction(value))


def _in_words(exact: Fraction) -> str:
    if not 0 < exact < 1:
        return number_text(exact)
    return next((words for part, words in _FRACTIONS.items() if alike(exact, part)), number_text(exact))


def _ordinal(number: int) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")  # noqa: PLR2004  the teens
    return f"{number:,}{ending}"


def number_text(number: Fraction) -> str:
    """Give a number in digits, with the scale word for millions. What has many decimals is rounded to three digits."""
    for scale, word in _SCALES:
        if scale <= abs(number) < scale * 10**4 and (number / scale * _MOST_SCALED).denominator == 1:
            return f"{_plain(number / scale)} {word}"
    return _plain(number) if abs(number) < _LONGEST else f"{_decimal(number):.3g}"


def _plain(number: Fraction) -> str:
    if number.denominator == 1:
        return f"{int(number):,}"
    decimal = _decimal(number)
    if (number * 1000).denominator == 1 or len(decimal.as_tuple().digits) < _DIGITS:
        return f"{decimal:,f}"
    return f"{decimal:,.{max(0, _DIGITS - 1 - decimal.adjusted())}f}"


def _decimal(number: Fraction) -> Decimal:
    return (Decimal(number.numerator) / Decimal(number.denominator)).normalize()
