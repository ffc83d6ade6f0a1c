"""The short hand of values.yaml, which describes it, read as the reader of texts would give it."""

from __future__ import annotations

import re
from decimal import Decimal, localcontext
from typing import TYPE_CHECKING, Any

from civcheck.model.figure import Figure
from civcheck.model.mention import DateMention, FigureMention
from civcheck.model.span import Region

if TYPE_CHECKING:
    from civcheck.compare.values import AnyDate, AnyFigure

HERE = Region.of((0, 1))
SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "万": 10**4, "亿": 10**8}
NUMBER = r"-?[\d,]+(?:\.\d+)?(?:e\d+)?(?:/\d+)?"
FIGURE = re.compile(
    rf"(?P<fact>fact )?(?P<comparator>[<>]=|[<>]~|[<>~])? ?(?:(?P<currency>[A-Z]{{3}}) )?(?P<first>{NUMBER}|(?=\.\.))"
    rf"(?:\.\.(?P<last>{NUMBER}|))?(?: ?(?P<scale>{'|'.join(SCALES)}))?(?P<ordinal>th|st|nd|rd)?"
    rf"(?: \[(?P<low>{NUMBER}), (?P<high>{NUMBER})\])?"
    r"(?: (?P<unit>[A-Za-z][\w-]*?))??(?: (?P<direction>up|down))?(?: per (?P<per>\S+))?(?: '(?P<counted>[^']+)')?(?: \((?P<base>[^)]+)\))?"
)
DATE = re.compile(
    r"(?P<edtf>none|[-\d~?%X/.]+)(?: (?P<part>early|mid|late))?(?: (?P<week>week))?(?: every (?P<recurs>\w+))?(?: (?P<weekday>\w+day))?"
)


def figure(text: str) -> AnyFigure:
    """Read a figure."""
    found = FIGURE.fullmatch(text)
    assert found, text
    fields: dict[str, Any] = {name: found[name] for name in ("unit", "currency", "direction", "per", "counted", "base")}
    comparator: Any = found["comparator"] or "="
    scale = SCALES.get(found["scale"], 1)
    fields |= {"comparator": comparator, "ordinal": found["ordinal"] is not None}
    if found["last"] is not None:
        low, high = (number(found[name]) * scale if found[name] else None for name in ("first", "last"))
        return Figure(low=low, high=high, **fields) if found["fact"] else FigureMention("figure", HERE, low=low, high=high, **fields)
    value = number(found["first"]) * scale
    if found["fact"]:
        return Figure(value, **fields)
    low, high = (number(found["low"]), number(found["high"])) if found["low"] else asserted(found["first"], value, comparator, scale)
    return FigureMention("figure", HERE, value=value, low=low, high=high, scale=Decimal(scale) if scale > 1 else None, **fields)


def number(text: str) -> Decimal:
    """Read digits, or a fraction to 28 digits."""
    whole = text.replace(",", "")
    if "/" in whole:
        top, bottom = whole.split("/")
        with localcontext(prec=28):
            return Decimal(top) / Decimal(bottom)
    return Decimal(whole)


def asserted(text: str, value: Decimal, comparator: str, scale: int) -> tuple[Decimal | None, Decimal | None]:
    """Give the interval that a number in a text asserts."""
    decimals = len(text.partition(".")[2])
    rounded = (decimals or scale > 1) and "/" not in text
    half = Decimal(scale).scaleb(-decimals) / 2 if rounded else Decimal(0)
    digits = str(abs(int(value.scaleb(decimals)))) if value else "1"
    last = Decimal(1).scaleb(len(digits) - len(digits.rstrip("0")) - decimals)
    about = max(last / 2, abs(value) / 20)
    return {
        "=": (value - half, value + half),
        "~": (value - about, value + about),
        "<~": (value - about, value),
        ">~": (value, value + about),
        "<": (None, value),
        "<=": (None, value),
        ">": (value, None),
        ">=": (value, None),
    }[comparator]


def date(text: str) -> AnyDate:
    """Read a date: EDTF as it is, with words after it a mention."""
    found = DATE.fullmatch(text)
    if not found or text == found["edtf"]:
        return text if text != "none" else DateMention("date", HERE, edtf=None, granularity="week")
    return DateMention(
        "date",
        HERE,
        edtf=None if found["edtf"] == "none" else found["edtf"],
        granularity="week" if found["week"] else "year",
        weekday=found["weekday"],
        part=found["part"],  # type: ignore[arg-type]
        recurs=found["recurs"],
    )
