"""What stands around dates in digits in a Chinese text: 截至2024-06-30, 自2024/7/1起, 2024-07-01至2024-07-05."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.dates.zh_edges import stretched
from civcheck.extract.dates.zh_numbers import SPACE, TO
from civcheck.extract.dates.zh_reading import Point, Reading
from civcheck.extract.tables import edges_zh as words
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.extract.dates.found import FoundDate

_VALUE = compiled(r"([0-9]{4})(?:-(0[0-9]|1[0-9])(?:-([0-9]{2}))?)?")
_JOINT = compiled(f"{SPACE}{TO}{SPACE}")


def with_chinese_words(text: str, dates: list[FoundDate]) -> list[FoundDate]:
    """Read the Chinese words before, after and between dates in digits."""
    read: list[FoundDate] = []
    floor = number = 0
    while number < len(dates):
        date, number = dates[number], number + 1
        point = _point(text, date)
        if point:
            last, end = None, date.end
            if number < len(dates) and _JOINT.fullmatch(text, end, dates[number].start) and (last := _point(text, dates[number])):
                end, number = dates[number].end, number + 1
            if last or _has_words(text, date.start, end):
                date = stretched(text, Reading(date.start, end, point, last), floor)
        read.append(date)
        floor = date.end
    return read


def _has_words(text: str, start: int, end: int) -> bool:
    return text[max(start - 1, 0) : start] in words.LEAD_ENDS or text[end : end + 1] in words.TRAIL_STARTS


def _point(text: str, date: FoundDate) -> Point | None:
    """Give the day, month or year of a date that is digits alone."""
    if date.shift or date.weekday or not date.edtf or not (text[date.start].isdigit() and text[date.end - 1].isdigit()):
        return None
    value = _VALUE.fullmatch(date.edtf)
    if value is None or date.granularity not in {"day", "month", "year"}:
        return None
    year, month, day = (int(number or 0) for number in value.groups())
    return Point(date.granularity, year, month, day)
