"""The other end of a Chinese interval: 18日 after 7月9日至, 次年2月 after 2023年12月至."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from civcheck.extract.dates.zh_centuries import read_century, read_decade
from civcheck.extract.dates.zh_numbers import SPACE, TO
from civcheck.extract.dates.zh_quick import QUICK
from civcheck.extract.dates.zh_reading import Anchor, Reading
from civcheck.extract.dates.zh_relative import read_relative
from civcheck.extract.dates.zh_within import read_day, read_within
from civcheck.extract.dates.zh_years import read_after_year, read_year
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from civcheck.extract.dates.zh_reading import Point

_TO = Late(f"{SPACE}(?:(?:起|开始|開始)，?(?=[至到]))?{TO}{SPACE}")
_ERA = Late(rf"(?:[公西]元前?|前){SPACE}")
_NEXT_YEAR = Anchor("text", "year", 1)
_OF_YEAR = ("month", "day", "quarter", "season")
TEXT_MONTH: Final = Anchor("text", "month", 0)
"""The month said last: what a day alone is of."""


def joined(text: str, reading: Reading) -> Reading:
    """Read the other end of an interval after 至, if there is one."""
    match = _TO.match(text, reading.end)
    if match is None:
        return reading
    other = _right(text, match.end(), reading)
    if other is None:
        return reading
    first, last = reading.first, other.last or other.first
    if not _in_order(first, last):
        return reading
    return Reading(reading.start, other.end, first, last, reading.anchor, None, None, reading.recurs)


def _in_order(first: Point, last: Point) -> bool:
    if first.year is None or last.year is None:
        return True
    if first.year != last.year:
        return first.year < last.year
    return first[2:] < last[2:] or not first.month or not last.month


def _right(text: str, position: int, left: Reading) -> Reading | None:
    """Read the other end of an interval. What it does not name it has from the left end."""
    base = left.first
    if left.last is not None:
        return None
    era = _ERA.match(text, position)
    match = QUICK.match(text, era.end() if era else position)
    if match is None:
        return None
    start = match.start()
    reading = _end_of_interval(text, start, match.lastgroup or "", left)
    if reading is None:
        return None
    point = reading.first
    if left.anchor is not None and (point.year is not None or point.unit not in {"day", "month", "quarter"}):
        return None
    if point.year is None and not _alike(base, point):
        return None
    whole = _inherited(point, base)
    last = _inherited(reading.last, base) if reading.last else None
    if whole is point and last is reading.last:
        return reading
    return None if whole is None else reading._replace(first=whole, last=last)


def _alike(base: Point, point: Point) -> bool:
    """Say whether an end without a year may go with the start: July 9 to 18, not 2019 to July."""
    return base.unit == point.unit or ({base.unit, point.unit} == {"day", "month"} and base.month > 0)


def _end_of_interval(text: str, start: int, kind: str, left: Reading) -> Reading | None:
    match kind:
        case "year":
            return read_year(text, start) or read_decade(text, start, start=start, century=_century_of(left.first))
        case "month" | "quarter" | "nth" | "half":
            return read_within(text, start)
        case "day" if left.first.unit == "day":
            return read_day(text, start, anchor=TEXT_MONTH, bare=False)
        case "century":
            return read_century(text, start)
        case "word" | "long":
            return _relative_end(text, start, left)
        case _:
            return None


def _century_of(point: Point) -> int | None:
    return point.year // 100 * 100 if point.unit == "decade" and point.year is not None else None


def _relative_end(text: str, start: int, left: Reading) -> Reading | None:
    """Read 次年2月 after 2023年12月至."""
    reading = read_relative(text, start)
    if reading is None or reading.anchor is None:
        return None
    if left.anchor is not None:
        return _end_in_next_year(reading, left.anchor, left.first)
    if left.first.year is not None:
        year = _relative_year(reading.anchor, left.first)
        return None if year is None else read_after_year(text, start, start + 2, year=year)
    # 12月28日至次年1月3日, without a year: an end that comes first in the year is of the next one anyway.
    later = reading.anchor == _NEXT_YEAR and reading.first.month and reading.first[2:4] < left.first[2:4]
    return reading._replace(anchor=None) if later and left.anchor is None else None


def _end_in_next_year(reading: Reading, anchor: Anchor, first: Point) -> Reading | None:
    """Read 今年1月 after 去年10月至: an end that comes first in the year is of the next one anyway."""
    next_year = reading.anchor == Anchor(anchor.base, anchor.unit, anchor.amount + 1) and anchor.unit == "year"
    return reading._replace(anchor=None) if next_year and (0, 0) < reading.first[2:4] < first[2:4] else None


def _inherited(point: Point, base: Point) -> Point | None:
    """Give the end of an interval the year, or the month, that only its start names. One that wraps is of the next year."""
    if point.unit not in _OF_YEAR or point.year is not None:
        return point
    if point.unit == "day" and not point.month:
        return point._replace(year=base.year, month=base.month) if point.day > base.day else None
    year = base.year
    if year is not None and point.month and base.month and (point.month, point.day) < (base.month, base.day):
        year += 1
    return point._replace(year=year)


def _relative_year(anchor: Anchor, base: Point) -> int | None:
    """Give the year that 次年 means after a start of an interval that is known."""
    return base.year + anchor.amount if anchor.base == "text" and anchor.unit == "year" and base.year is not None else None
