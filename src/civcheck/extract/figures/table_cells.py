"""Figures in tables: what they count, their unit and their date from the headers of their row and column."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from civcheck.extract.figures.measures import measure_after
from civcheck.extract.figures.money import currency_before
from civcheck.extract.numbers.number import Number
from civcheck.extract.numbers.plain import plain
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.extract.dates import ReadDate
    from civcheck.extract.passage import Passage
    from civcheck.model.mention import FigureMention

_UNIT = compiled(
    r"[(\[] ?(?:units?(?:: ?| (?=\S))|单位[：:] ?|單位[：:] ?|in )?(?P<unit>[^()\[\]]{1,24})[)\]]"
    r"|(?<=.), ?(?P<late>%|per cent|percent|km|kg|tonnes|°C) ?$"
)
_UNIT_LINE = compiled(r"[(（]?(?:[Uu]nits?|单位|單位) ?[:：] ?(?P<unit>[^()（）]{1,24}?)[)）]?$")
_CAPTION = compiled(r"(?:Table|Figure|Chart|Exhibit|表|图|圖)(?: ?[\dA-Z一二三四五六七八九十])?|\*")
_BRACKETS_UNIT = compiled(r"[(（](?:in )?(?:单位[:：])?(?P<unit>[^,，()（）.。:：;；]{1,24}?)(?:[,，;；][^()（）]{1,60})?[)）][\s*_]*$")
_CAPTION_UNIT = compiled(r"(?:[,，] ?(?:in )?|[(（](?:in )?(?:单位[:：])?)(?P<unit>[^,，()（）.。:：]{1,24}?)[)）]?[\s*_]*$")
_SCALES = {
    "million": 10**6, "billion": 10**9, "thousand": 10**3, "万亿": 10**12, "百万": 10**6, "百萬": 10**6, "万": 10**4, "萬": 10**4,
    "亿": 10**8, "億": 10**8, "千": 10**3,
}  # fmt: skip
_SCALE = compiled(r"(?P<scale>million|billion|thousand|万亿|百[万萬]|[万萬]|[亿億]|千(?![瓦米克卡帕]))s? ?(?:of )?")
_SHORT_SCALES = {"million": 10**6, "billion": 10**9, "thousand": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "k": 10**3}
_MONEY = compiled(r"(?P<currency>[A-Z]{0,3}[$€£¥]|[A-Z]{3}) ?(?P<scale>million|billion|thousand|mn|bn|m|k)s?")
_PIPE = compiled(r"(?<!\\)\|")
_CELL_END = compiled(r"</(?:td|th|p)>|\t")
_TAG = compiled(r"<[^<>]*>")
_PERIOD = compiled(r"(?:year|date|period|month|season|年份|年度|年|日期|时间|時間|月份|季度)", re.IGNORECASE)
_NAMES = compiled(
    r"(?:#|no\.?|nos\.?|nr\.?|id|code|number|rank|room|phone|tel(?:ephone)?\.?|item|序号|序號|编号|編號|房间|房間|房号|电话|電話"
    r"|代码|代碼|邮编|学号|工号|排名|楼层|页码)"
    r"|.* (?:no\.?|number|code|id|phone)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Column:
    """What the header of a column says of its cells. In a column of `names` numbers count nothing: numbers of rooms, telephones."""

    counted: str | None = None
    unit: str | None = None
    currency: str | None = None
    as_of: str | None = None
    scale: int = 1
    names: bool = False


NO_COLUMN = Column()


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table, `period` if the first names years. `common` is the unit that holds for all cells."""

    columns: tuple[Column, ...]
    period: bool
    common: Column = NO_COLUMN


def cells(row: str) -> list[tuple[str, int]]:
    """Give the text and the end of each cell of a row."""
    if row.startswith("|"):
        edges = [match.start() for match in _PIPE.finditer(row)]
        bounds = list(zip(edges, [*edges[1:], len(row)], strict=True))
    else:
        edges = [match.end() for match in _CELL_END.finditer(row)]
        bounds = list(zip([0, *edges], [*edges, len(row)], strict=True))
    stripped = [(_TAG.sub("", row[low:high]).strip("| \t*_"), high) for low, high in bounds]
    return [cell for cell in stripped if cell[0] or row.startswith("|")][: len(bounds)]


def column_of(cell: int, cells_there: int, headers: int) -> int:
    """Give the number of the header of a cell: nothing may stand over the heads of the rows, and then no cell stands there."""
    return cell - 1 if cells_there == headers + 1 else cell


def columns_of(passage: Passage, dates: Sequence[ReadDate], unit_line: str | None) -> Columns:
    """Read the header of a table. `dates` are those in it, `unit_line` is what a line before the table says of its unit."""
    columns: list[Column] = []
    start = 0
    for text, end in cells(passage.text):
        date = next((date for date in dates if start <= date.start < end), None)
        words = passage.text[date.start : date.end] if date else ""
        columns.append(_column(text.replace(words, "").strip() if words else text, date.mention.edtf if date else None))
        start = end
    first = columns[0] if columns else NO_COLUMN
    dated = any(column.as_of for column in columns[1:])
    common = _unit_column(unit_line) if unit_line else replace(first, counted=None, as_of=None) if dated else NO_COLUMN
    return Columns(tuple(columns), period=bool(columns) and _PERIOD.fullmatch(first.counted or "") is not None, common=common)


def unit_line(passage: Passage) -> str | None:
    """Give the unit that a line above a table names: 单位：万吨; or its caption: "Table 2. Milk delivered, million litres"."""
    text = passage.text.strip()
    if len(text) < _UNIT_LINE_LONGEST and (match := _UNIT_LINE.match(text)):
        return match["unit"]
    captioned = len(text) <= _CAPTION_LONGEST and (passage.kind == "caption" or _CAPTION.match(text) is not None)
    match = (captioned and _CAPTION_UNIT.search(text)) or (len(text) <= _TITLE_LONGEST and _BRACKETS_UNIT.search(text)) or None
    if match:
        column = _unit_column(match["unit"])
        return match["unit"] if column.unit or column.currency or column.scale > 1 else None
    return None


_UNIT_LINE_LONGEST, _TITLE_LONGEST, _CAPTION_LONGEST = 40, 100, 200


def complete(
    figures: Sequence[FigureMention], columns: Columns, passage: Passage, starts: Sequence[int], dates: Sequence[ReadDate]
) -> list[FigureMention]:
    """Give the figures of a row with what its header and its columns say; those that are names are left out.

    `starts` are where the figures start in the passage.
    """
    row = cells(passage.text)
    head = row[0][0] if row else ""
    own = next((date.mention.edtf for date in dates if row and date.start < row[0][1]), None)
    side = Column(as_of=own) if own or columns.period else NO_COLUMN if head[:1].isdigit() else _column(head, None)
    told: list[FigureMention] = []
    for figure, start in zip(figures, starts, strict=True):
        index = next((number for number, (_, end) in enumerate(row) if start < end), 0)
        at = index if passage.text.startswith("|") else column_of(index, len(row), len(columns.columns))
        column = columns.columns[at] if 0 <= at < len(columns.columns) else NO_COLUMN
        if not column.names:
            told.append(_complete(figure, column, side if index else NO_COLUMN, columns.common if index else NO_COLUMN))
    return told


def _complete(figure: FigureMention, column: Column, row: Column, common: Column) -> FigureMention:
    bare = figure.unit is None and figure.currency is None and not figure.ordinal
    measured = next((one for one in (column, row, common) if one.unit or one.currency or one.scale > 1), NO_COLUMN) if bare else NO_COLUMN
    factor = measured.scale if figure.scale is None else 1
    return replace(
        figure,
        value=_times(figure.value, factor),
        low=_times(figure.low, factor),
        high=_times(figure.high, factor),
        scale=Decimal(factor) if factor > 1 else figure.scale,
        unit=figure.unit or measured.unit,
        currency=figure.currency or measured.currency,
        counted=figure.counted or column.counted or row.counted,
        as_of=column.as_of or row.as_of or figure.as_of,
    )


def _times(value: Decimal | None, factor: int) -> Decimal | None:
    return None if value is None else value * factor


def _column(header: str, when: str | None) -> Column:
    """Read a header without its date: what is counted, with the unit in its brackets."""
    if _NAMES.fullmatch(header):
        return Column(counted=header, as_of=when, names=True)
    text = plain(header)
    found = _UNIT.search(text)
    if not found:
        return Column(counted=header or None, as_of=when)
    unit = _unit_column(found["unit"] or found["late"])
    return replace(unit, counted=header[: found.start()].strip(" ,，") or None, as_of=when)


def _unit_column(words: str) -> Column:
    """Read what brackets say: tonnes, 万元, US$ million."""
    words = plain(words).strip()
    if money := _MONEY.fullmatch(words):
        before = currency_before(f"{money['currency']}1", len(money["currency"]))
        return Column(None, None, before[1] if before else None, scale=_SHORT_SCALES[money["scale"]])
    scale = _SCALE.match(words)
    rest = words[scale.end() :] if scale else words
    found = measure_after(f"1 {rest}", Number(0, 1, Decimal(1))) or measure_after(f"1{rest}", Number(0, 1, Decimal(1)))
    return Column(None, found.unit if found else None, found.currency if found else None, scale=_SCALES[scale["scale"]] if scale else 1)
