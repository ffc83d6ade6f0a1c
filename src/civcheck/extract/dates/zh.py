"""Finds the dates of Chinese texts, simplified and traditional.

One expression finds at the speed of C where a date may start and what kind it would be; the reader of that kind reads it,
and what stands around it may then make an interval of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from civcheck.extract.dates.found import FoundDate
from civcheck.extract.dates.zh_centuries import read_century, read_decade
from civcheck.extract.dates.zh_edges import stretched
from civcheck.extract.dates.zh_ends import TEXT_MONTH
from civcheck.extract.dates.zh_numbers import SPACE, TO, positional
from civcheck.extract.dates.zh_quick import QUICK, listed_years, number_end, plain
from civcheck.extract.dates.zh_reading import Anchor, Point, Reading, found
from civcheck.extract.dates.zh_relative import read_every, read_relative, read_span, read_weekday
from civcheck.extract.dates.zh_within import read_day, read_within
from civcheck.extract.dates.zh_years import read_after_year, read_year
from civcheck.extract.tables import calendar_zh as words
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Callable

_SEASON_YEARS = compiled(
    rf"(?:(?P<y0>[{words.ARABIC}]{{4}}){SPACE}(?:{TO}|/){SPACE})?(?P<y>[{words.ARABIC}]{{4}}|[{words.ARABIC}]{{2}}|[{words.POSITIONAL}]{{4}})"
    rf"{SPACE}(?:[学學财財]年|[赛賽]季|[财財]政年度)"
)
_HOUSE_NUMBER = compiled(rf"[{words.ARABIC}][-—–~～]$")
"""Before a number that ends a range which is no date: 文昌路2-3号."""
_SPOKEN: Final = frozenset("一两兩三四五")
_LONGEST_DAY: Final = 12
_YEAR_LENGTH, _FIRST_YEAR, _NO_YEAR = 4, 1000, 3000
_WEEKDAYS_JOINED: Final = frozenset("至到、和及—-与與")


def find_chinese_dates(text: str) -> list[FoundDate]:
    """Give the dates of a Chinese text, in order. None overlaps another."""
    dates: list[FoundDate] = []
    position = floor = 0
    search = QUICK.search
    while match := search(text, position):
        kind, start = match.lastgroup or "", match.start()
        date = _READERS[kind](text, start, floor, dates)
        if date is None:
            position = number_end(text, start) if kind in _NUMERIC else start + 1
            continue
        if kind == "year" and start > floor and text[start - 1] in "、和与與及或 ":
            dates += listed_years(text, floor, start)
        dates.append(date)
        position = floor = date.end
    return dates


def _of_year(text: str, start: int, floor: int, dates: list[FoundDate]) -> FoundDate | None:
    date = plain(text, start)
    if date:
        return date
    reading = read_year(text, start) or read_decade(text, start, start=start)
    return stretched(text, reading, floor) if reading else read_span(text, start, floor, dated=bool(dates))


def _of_month(text: str, start: int, floor: int, _dates: list[FoundDate]) -> FoundDate | None:
    reading = read_within(text, start)
    return stretched(text, reading, floor) if reading else None


def _of_day(text: str, start: int, floor: int, dates: list[FoundDate]) -> FoundDate | None:
    if start and text[start - 1] not in words.BEFORE_NUMBER_DAY and "日" not in text[start : start + _LONGEST_DAY]:
        return None
    if _HOUSE_NUMBER.search(text, max(start - 2, 0), start):
        return None
    reading = read_day(text, start, anchor=TEXT_MONTH, bare=True, dated=bool(dates))
    return stretched(text, reading, floor) if reading else read_span(text, start, floor, dated=bool(dates))


def _of_century(text: str, start: int, floor: int, dates: list[FoundDate]) -> FoundDate | None:
    # 三世纪前 is three centuries ago, 3世纪前 before the third.
    ago = read_span(text, start, floor, dated=bool(dates)) if text[start] in _SPOKEN and text[start + 1] == "世" else None
    if ago:
        return ago
    reading = read_century(text, start)
    return stretched(text, reading, floor) if reading else read_span(text, start, floor, dated=bool(dates))


def _of_quarter(text: str, start: int, floor: int, dates: list[FoundDate]) -> FoundDate | None:
    if start > floor and text[start - 1] in "前头頭第":
        start -= 1
    return _of_month(text, start, floor, dates)


def _of_letter(text: str, start: int, floor: int, dates: list[FoundDate]) -> FoundDate | None:
    """Read Q3 where it is no name of a thing: at the start of a phrase."""
    if start and text[start - 1] not in "，。、；：！？,;:（( \n在于於至到的年自":
        return None
    return _of_month(text, start, floor, dates)


def _of_season(text: str, start: int, floor: int, _dates: list[FoundDate]) -> FoundDate | None:
    """Read 2023—2024学年 and 2024赛季."""
    match = _SEASON_YEARS.match(text, start)
    if match is None:
        return None
    last = positional(match["y"])
    if match["y0"] is None:
        if len(match["y"]) < _YEAR_LENGTH or not _FIRST_YEAR <= last < _NO_YEAR:
            return None
        return stretched(text, read_after_year(text, start, match.end(), year=last), floor)
    first = positional(match["y0"])
    last += first // 100 * 100 if len(match["y"]) < _YEAR_LENGTH else 0
    if not _FIRST_YEAR <= first < last < _NO_YEAR:
        return None
    return found(Reading(start, match.end(), Point("year", first), Point("year", last)))


def _of_span(text: str, start: int, floor: int, dates: list[FoundDate]) -> FoundDate | None:
    return read_span(text, start, floor, dated=bool(dates))


def _of_word(text: str, start: int, floor: int, _dates: list[FoundDate]) -> FoundDate | None:
    reading = read_relative(text, start)
    return stretched(text, reading, floor) if reading else None


def _of_weekday(text: str, start: int, floor: int, dates: list[FoundDate]) -> FoundDate | None:
    reading = read_weekday(text, start)
    if reading is None:
        return None
    recurs = None
    if dates and dates[-1].recurs == "week" and text[dates[-1].end : start] in _WEEKDAYS_JOINED:
        recurs = "week"
    date = stretched(text, reading._replace(anchor=Anchor("document", "weekday", 0)), floor)
    shift = date.shift if date.shift and date.shift.edge else None
    if shift is None and date.granularity == "interval":  # 周三至三日: a weekday and the day of a month make no range
        return FoundDate(start, reading.end, "day", weekday=reading.weekday, recurs=recurs)
    return FoundDate(date.start, date.end, date.granularity, None, shift, date.weekday, recurs=recurs)


def _of_every(text: str, start: int, _floor: int, _dates: list[FoundDate]) -> FoundDate | None:
    reading = read_every(text, start)
    if reading is None:
        return None
    if reading.recurs != "year":
        return FoundDate(start, reading.end, "day", weekday=reading.weekday, recurs=reading.recurs)
    return stretched(text, reading, start)


_READERS: Final[dict[str, Callable[[str, int, int, list[FoundDate]], FoundDate | None]]] = {
    "year": _of_year,
    "month": _of_month,
    "day": _of_day,
    "century": _of_century,
    "quarter": _of_quarter,
    "season": _of_season,
    "span": _of_span,
    "word": _of_word,
    "long": _of_word,
    "weekday": _of_weekday,
    "every": _of_every,
    "nth": _of_month,
    "half": _of_month,
    "q": _of_letter,
}
_NUMERIC: Final = frozenset({"year", "month", "day", "century", "quarter", "season", "span"})
