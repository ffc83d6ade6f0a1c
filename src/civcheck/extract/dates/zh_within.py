"""What Chinese names within a year or a month: months, days, quarters, halves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from civcheck.extract.dates.zh_numbers import AND, ARABIC, LISTING, SPACE, TO, character_before, small
from civcheck.extract.dates.zh_reading import Point, Reading
from civcheck.extract.tables import calendar_zh as words
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    import re

    from civcheck.extract.dates.zh_reading import Anchor
    from civcheck.model.mention import Part

_MONTH = rf"[{words.ARABIC}]{{1,2}}+|[一二三四五六七八九十]{{1,2}}+"
_DAY = rf"[{words.ARABIC}]{{1,2}}+|[一二三四五六七八九十廿卅]{{1,3}}+"
_WEEKDAY = (
    rf"(?:{SPACE}[（(]{SPACE}(?P<w1>{words.WEEKDAY_PATTERN}){SPACE}[)）]"
    rf"|[，,]?{SPACE}(?P<w2>{words.WEEKDAY_PATTERN})(?![围圍边邊]))?+"
)
_NAMED_DAY = rf"(?:(?P<d0>{_DAY}){SPACE}(?P<ds>{TO}|{AND}){SPACE})?(?P<d>{_DAY}){SPACE}[日号號]{_WEEKDAY}"
_NAMED_MONTH = (
    rf"(?:(?P<m0>{_MONTH}){SPACE}(?P<ms>{TO}|{AND}){SPACE})?(?P<m>{_MONTH}){SPACE}月(?!{words.MONTH_NAMES_PATTERN})份?"
    rf"(?:{SPACE}(?:{_NAMED_DAY}|(?P<mp>{words.MONTH_PART_PATTERN})))?"
)
_QUARTER = (
    rf"(?:(?P<q0>[{words.DIGIT_QUARTERS}]){SPACE}(?:{TO}|{AND}){SPACE})?(?:第{SPACE})?(?P<q>[{words.DIGIT_QUARTERS}首]){SPACE}"
    "[个個]?季(?:度|(?<=第.季)|(?<=首季))"
    r"|[QＱ](?P<q1>[1-4１-４])(?![0-9A-Za-z])"
)
_FIRST = rf"[前头頭]{SPACE}(?:(?P<fq>[两兩二三23])[个個]?季度|(?P<fm>{_MONTH}){SPACE}[个個]月)"
WITHIN_PATTERN = rf"(?:{_NAMED_MONTH}|(?P<half>{words.HALF_PATTERN})|{_QUARTER}|{_FIRST})"
_MONTH_GROUPS = ("m0", "ms", "m", "mp")
_OTHER_GROUPS = ("half", "q0", "q", "q1", "fq", "fm")
_WITHIN = Late(WITHIN_PATTERN)
_QUARTER_PARTS: Final[dict[str, Part]] = {"初": "early", "末": "late", "底": "late"}
_MONTHS = 12
_LAST_DAY = 31
_DAY_OF_MONTH = Late(_NAMED_DAY)
_DAY_GROUPS = ("m0", "m", "d0", "ds", "d", "w1", "w2")
_NAMED_NUMBER = Late(words.NAMED_NUMBER_PATTERN)
_LENGTH_AFTER_DAY = Late(words.LENGTH_AFTER_DAY_PATTERN)
_LUNAR_DAY = Late(words.LUNAR_DAY_PATTERN)
_MONTH_NAME = Late(words.NAMED_AFTER_MONTH_PATTERN)


def read_within(text: str, start: int, *, year: int | None = None, anchor: Anchor | None = None) -> Reading | None:
    """Read what starts with a month, a quarter or half of a year that is given elsewhere."""
    match = _WITHIN.match(text, start)
    if match is None:
        return None
    reading = within(text, match, start, year, anchor)
    if reading is None or year is not None or anchor is not None:
        return reading
    # 民国十七年十月, 第三年七月: a month of a year that was not read.
    return None if text[reading.start - 1 : reading.start] == "年" and reading.start else reading


def within(text: str, match: re.Match[str], start: int, year: int | None, anchor: Anchor | None) -> Reading | None:
    """Make a reading of what was matched within a year."""
    if match["m"] is None:
        return _part_of_year(match, start, year, anchor)
    if match["d"] is not None:
        return _day(match, start, year, anchor)
    if anchor is None and year is None and _is_lunar(text, match):
        return None
    return _months(text, match, start, year, anchor)


def _part_of_year(match: re.Match[str], start: int, year: int | None, anchor: Anchor | None) -> Reading | None:
    """Read a quarter, or halves and quarters and the first months as intervals of months."""
    half, q0, q, q1, quarters, months = match.group(*_OTHER_GROUPS)
    if half is not None:
        low = 1 if half[0] == "上" else 7
        high = low + 5
    elif quarters is not None or months is not None:
        low, high = 1, 3 * words.QUARTERS.get(quarters, 2) if quarters else small(months) or 0
    else:
        first, last = words.QUARTERS[q0 or q or q1], words.QUARTERS[q or q1]
        if first == last:
            end = match.end()
            part = _QUARTER_PARTS.get(match.string[end : end + 1])
            return Reading(start, end + (part is not None), Point("quarter", year, sub=f"{32 + first}"), None, anchor, part)
        low, high = 3 * first - 2, 3 * last
    if not low < high <= _MONTHS:
        return None
    return Reading(start, match.end(), Point("month", year, low), Point("month", year, high), anchor)


def _is_lunar(text: str, match: re.Match[str]) -> bool:
    """Say whether a month is of the lunar calendar (七月初七), or no month at all (十月怀胎)."""
    start, end = match.start("m"), match.end("m") + 1
    before = text[max(start - 2, 0) : start]
    if before in words.LUNAR or before[-1:] in words.LUNAR:
        return True
    if ARABIC.match(match["m"]):
        return False
    # 三月三, 九月九
    doubled = text[end : end + 1] == match["m"] and text[end + 1 : end + 2] not in {"日", "号", "號"}
    return doubled or _LUNAR_DAY.match(text, end) is not None or _MONTH_NAME.match(text, end) is not None


def _months(text: str, match: re.Match[str], start: int, year: int | None, anchor: Anchor | None) -> Reading | None:
    """Read a month, or months from one to another."""
    first_written, between, written, part = match.group(*_MONTH_GROUPS)
    dated = year is not None or anchor is not None
    if first_written is None and written in words.NEIGHBOURS:
        first_written, between, written = written[0], "、", written[1]
    month, end = small(written), match.end()
    if not month or (month > _MONTHS and (not dated or written[0] not in "1１")):
        return None
    if first_written is not None:
        first = small(first_written) or 0
        if 0 < first <= _MONTHS and _go_together(first, month, between, turn=True):
            last = Point("month", year + (month < first) if year is not None else None, month)
            return Reading(start, end, Point("month", year, first), last, anchor)
        if dated:
            return None
        start = match.start("m")
    if not dated and start and text[start - 1] in words.BEFORE_MONTHS:
        return None
    return Reading(start, end, Point("month", year, month), None, anchor, part_of(part) if part else None)


def _go_together(first: int, last: int, between: str | None, *, turn: bool = False) -> bool:
    """Say whether two numbers are the ends of an interval: 7至9, 7、8, with the turn of the year 11至2; not 3、9."""
    if between in LISTING:
        return last - first == 1
    return first != last if turn else first < last


def _day(match: re.Match[str], start: int, year: int | None, anchor: Anchor | None) -> Reading | None:
    """Read a month with a day, or with days from one to another."""
    first_month, written_month, first_day, between, written_day, w1, w2 = match.group(*_DAY_GROUPS)
    month, day = small(written_month), small(written_day)
    if first_month is not None:
        if year is not None or anchor is not None:
            return None
        start = match.start("m")
    if not month or not day or (month > _MONTHS and year is None):
        return None
    last = Point("day", year, month, day)
    if first_day is None:
        return Reading(start, match.end(), last, None, anchor, None, _weekday(w1, w2))
    first = small(first_day)
    if not first:
        return None
    if _go_together(first, day, between):
        return Reading(start, match.end(), last._replace(day=first), last, anchor)
    return Reading(start, match.end("d0"), last._replace(day=first), None, anchor)


def _weekday(bracketed: str | None, plain: str | None) -> str | None:
    written = bracketed or plain
    return words.WEEKDAYS[written[-1]] if written else None


def read_day(text: str, start: int, *, anchor: Anchor, bare: bool, dated: bool = False) -> Reading | None:
    """Read a day, or days from one to another, within a month that is given elsewhere. A bare one needs more signs."""
    match = _DAY_OF_MONTH.match(text, start)
    if match is None:
        return None
    first_written, between, written, w1, w2 = match.group(*_DAY_GROUPS[2:])
    day = small(written)
    if not day or day > _LAST_DAY or (bare and not _is_bare_day(text, match, written, dated=dated)):
        return None
    point = Point("day", None, 0, day)
    if first_written is None:
        return Reading(start, match.end(), point, None, anchor, None, _weekday(w1, w2))
    first = small(first_written)
    return Reading(start, match.end(), point._replace(day=first), point, anchor) if first and _go_together(first, day, between) else None


def _is_bare_day(text: str, match: re.Match[str], written: str, *, dated: bool) -> bool:
    """Say whether a number with 日 or 号 and no month before it is a day of a month, not a length or a name."""
    before = character_before(text, match.start())
    after = text[match.end("d") : match.end() + 4].replace(" ", "")
    unit, following = after[:1], after[1:2]
    if before and (before in words.BEFORE_DURATION or before == "年"):
        return False
    if unit != "日":
        return (not before or before in words.BEFORE_NUMBER_DAY) and (
            not following
            or (following in words.AFTER_BARE_DAY and following not in words.NOT_AFTER_NUMBER and not _NAMED_NUMBER.match(after, 1))
        )
    if following and (following in words.NOT_AFTER_DAY or _LENGTH_AFTER_DAY.match(after, 1)):
        return False
    # 三日 is three days as a rule, 十三日 more often the 13th.
    spoken = len(written) > 1 and (dated or not following or following in words.AFTER_BARE_DAY)
    return spoken or before in words.BEFORE_SPOKEN_DAY or ARABIC.match(written) is not None


def part_of(written: str) -> Part | None:
    """Give the end of a period that a word such as 年底 or 中旬 means."""
    part = words.PART_WORDS.get(written)
    return part or words.PART_WORDS.get(written[1:]) or words.PART_WORDS.get(written[-1])
