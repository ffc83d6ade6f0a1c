"""Chinese dates that are said from another day: 去年7月, 上周三, 同年, 三年前, 近五年, 每年6月10日."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from civcheck.extract.alternation import longest_first
from civcheck.extract.dates.found import FoundDate, Shift
from civcheck.extract.dates.zh_centuries import after_century, read_decade
from civcheck.extract.dates.zh_numbers import SPACE, is_positional, small
from civcheck.extract.dates.zh_reading import Anchor, Point, Reading
from civcheck.extract.dates.zh_within import part_of, read_day
from civcheck.extract.dates.zh_years import read_after_year
from civcheck.extract.numbers.chinese import parse
from civcheck.extract.tables import calendar_zh as words
from civcheck.extract.tables import relative_zh as table
from civcheck.extract.tables import spans_zh as spans
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    import re

_WORDS = Late("|".join(longest_first(table.RELATIVE)))
_MONTH_PART = Late(rf"{SPACE}的?(?P<part>{words.MONTH_PART_PATTERN})")
_DAY_OF_MONTH = Late(rf"{SPACE}的?{SPACE}(?=[{words.ARABIC}一二三四五六七八九十廿卅])")
_WEEKDAY_AFTER = Late(rf"{SPACE}[（(]{SPACE}(?P<day>{words.WEEKDAY_PATTERN}){SPACE}[)）]")
_WEEKDAY = Late(words.WEEKDAY_PATTERN)
_ORDINAL_WEEK = Late(r"第[0-9一二三四五两兩]?[个個]?$")
_EVERY_WEEKDAY = Late(rf"每(?:逢|一?[个個])?({words.WEEKDAY_PATTERN})|每(?:个|個|逢)?(?:星期|周|週|礼拜|禮拜)([一二三四五六日天])")
_ERA_OF_MING = Late(f"(?:{'|'.join(sorted(words.ERAS))})[年元初末间間一二三四五六七八九十0-9]")
_SPAN = Late(rf"(?P<n>[{words.ARABIC}]{{1,5}}+|[{words.COUNTING}]{{1,7}}+){SPACE}(?P<unit>{spans.UNIT_PATTERN})")
_DIRECTION = Late(f"{SPACE}{spans.DIRECTION_PATTERN}")
_STRETCH = Late(f"(?:{spans.STRETCH_PATTERN})(?:的|这|這)?{SPACE}$")
_WEEKEND: Final = "WE"
_SHORT, _LONGEST_LEAD = 2, 7
_CENTURIES: Final = {-1: 1900, 0: 2000, 1: 2100}
"""本世纪 in a text of these days."""


def read_relative(text: str, start: int) -> Reading | None:
    """Read what starts with a word such as 去年, 上个月, 同日, 年底."""
    match = _WORDS.match(text, start)
    if match is None:
        return _season_of(text, start)
    word, end = match[0], match.end()
    if _is_of_other_words(text, word, start, end):
        return None
    base, unit, amount = table.RELATIVE[word]
    anchor = Anchor(base, unit, amount)
    if part := table.PART_OF.get(word):
        return Reading(start, end, Point(unit), None, anchor, part)
    return _WITHIN[unit](text, start, end, anchor)


def _is_of_other_words(text: str, word: str, start: int, end: int) -> bool:
    """Say whether what looks like a word for a date is pieces of other words: 文明年, 同日本, or a title: 《今天》."""
    following = text[end : end + 1]
    if following and following in table.NOT_BEFORE.get(word, ()):
        return True
    if not start:
        return False
    before = text[start - 1]
    if before == "《" or before in table.NOT_AFTER.get(word, ()) or (word in table.ONLY_AFTER and before not in table.ONLY_AFTER[word]):
        return True
    return word[0] == "明" and _ERA_OF_MING.match(text, start + 1) is not None


def _season_of(text: str, start: int) -> Reading | None:
    """Read 今夏, 去冬."""
    season = table.SEASON_WORDS.get(text[start : start + 2])
    if season is None or text[start + 2 : start + 3] in table.NOT_AFTER_SEASON_WORD:
        return None
    if start and text[start - 1] in table.NOT_BEFORE_SEASON_WORD:
        return None
    return Reading(start, start + 2, Point("season", sub=season[1]), None, Anchor("document", "year", season[0]))


def _in_year(text: str, start: int, end: int, anchor: Anchor) -> Reading:
    return read_after_year(text, start, end, anchor=anchor)


def _in_quarter(_text: str, start: int, end: int, anchor: Anchor) -> Reading:
    return Reading(start, end, Point("quarter"), None, anchor)


def _in_day(text: str, start: int, end: int, anchor: Anchor) -> Reading:
    weekday = _WEEKDAY_AFTER.match(text, end)
    if weekday is None:
        return Reading(start, end, Point("day"), None, anchor)
    return Reading(start, weekday.end(), Point("day"), None, anchor, None, words.WEEKDAYS[weekday["day"][-1]])


def _in_month(text: str, start: int, end: int, anchor: Anchor) -> Reading:
    if part := _MONTH_PART.match(text, end):
        return Reading(start, part.end(), Point("month"), None, anchor, part_of(part["part"]))
    if day := _DAY_OF_MONTH.match(text, end):
        reading = read_day(text, day.end(), anchor=anchor, bare=False)
        if reading:
            return reading._replace(start=start)
    return Reading(start, end, Point("month"), None, anchor)


def _in_week(text: str, start: int, end: int, anchor: Anchor) -> Reading:
    following, after = text[end : end + 1], text[end + 1 : end + 2]
    weekday = words.WEEKDAYS.get(following)
    if weekday and (not after or after not in words.COUNTED_AFTER_WEEK):
        return Reading(start, end + 1, Point("day"), None, anchor, None, weekday)
    if following == "末":
        return Reading(start, end + 1, Point("week", sub=_WEEKEND), None, anchor)
    return Reading(start, end, Point("week"), None, anchor)


def _in_century(text: str, start: int, end: int, anchor: Anchor) -> Reading:
    decade = read_decade(text, end, start=start, century=_CENTURIES[anchor.amount])
    if decade:
        return decade
    reading = after_century(text, start, end, Point("century", _CENTURIES[anchor.amount]))
    return reading if reading.end > end else Reading(start, end, Point("century"), None, anchor)


_WITHIN: Final = {
    "day": _in_day, "week": _in_week, "month": _in_month, "quarter": _in_quarter, "year": _in_year, "century": _in_century,
}  # fmt: skip


def read_weekday(text: str, start: int) -> Reading | None:
    """Read a weekday alone. 周 and a numeral may start a name (周一某), 一周一次 counts."""
    match = _WEEKDAY.match(text, start)
    if match is None or text.startswith("黑色", max(start - 2, 0)) or _ORDINAL_WEEK.search(text, max(start - 3, 0), start):
        return None
    if match.end() - start == _SHORT and not _is_weekday(text[start - 1 : start], text[match.end() : match.end() + 1]):
        return None
    return Reading(start, match.end(), Point("day"), None, None, None, words.WEEKDAYS[match[0][-1]])


def _is_weekday(before: str, following: str) -> bool:
    """Say by its neighbours whether 周 and a numeral are a weekday."""
    if (following and following in words.COUNTED_AFTER_WEEK) or (before and before in words.COUNTED_BEFORE_WEEK):
        return False
    return not following or following in words.AFTER_WEEKDAY or (before != "" and before in words.BEFORE_WEEKDAY)


def read_every(text: str, start: int) -> Reading | None:
    """Read 每年6月10日 and 每周一. 每年 alone is no date."""
    if text.startswith("年", start + 1):
        reading = read_after_year(text, start, start + 2)
        return None if reading.first.unit == "year" else reading._replace(recurs="year")
    match = _EVERY_WEEKDAY.match(text, start)
    if text.startswith("月", start + 1):
        day = read_day(text, start + 2, anchor=Anchor("text", "month", 0), bare=False)
        if day is None or text[day.end : day.end + 1] in words.NOT_AFTER_DAY:
            return None
        return day._replace(start=start, recurs="month")
    if match is None or text[match.end() : match.end() + 1] in words.COUNTED_AFTER_WEEK:
        return None
    return Reading(start, match.end(), Point("day"), None, None, None, words.WEEKDAYS[match[0][-1]], "week")


def read_span(text: str, start: int, floor: int, *, dated: bool) -> FoundDate | None:
    """Read 三年前, 近五年, 两个月后. What comes after another date is counted from it, else from the document's own."""
    match = _SPAN.match(text, start)
    if match is None:
        return None
    before, following = text[start - 1 : start], text[match.end() : match.end() + 1]
    if before and before in spans.STRETCH_ENDS:
        lead = _STRETCH.search(text, max(start - _LONGEST_LEAD, floor), start)
        if lead:
            return _stretch(text, match, lead)
    if not following or following not in spans.DIRECTION_STARTS or (before and before in spans.NOT_COUNTED_AFTER):
        return None
    return _directed(text, match, before, dated=dated)


def _directed(text: str, match: re.Match[str], before: str, *, dated: bool) -> FoundDate | None:
    direction = _DIRECTION.match(text, match.end())
    count, unit = _count(match["n"]), spans.UNITS[match["unit"]]
    if direction is None or count is None:
        return None
    if direction.lastgroup == "ago":
        shift = Shift("document", unit, -count)
    elif direction.lastgroup == "later":
        if before and before not in spans.LATER_AFTER:
            return None
        shift = Shift("text" if dated else "document", unit, count)
    elif count > spans.LONGEST or (unit == "day" and count == 1):
        return None
    else:
        shift = Shift("document", unit, 0, count)
    return _found(match.start(), direction.end(), shift, match.span())


def _found(start: int, end: int, shift: Shift, duration: tuple[int, int]) -> FoundDate:
    return FoundDate(start, end, "interval" if shift.length else spans.GRANULARITY[shift.unit], None, shift, duration=duration)


def _stretch(text: str, match: re.Match[str], lead: re.Match[str]) -> FoundDate | None:
    count, unit = _count(match["n"]), spans.UNITS[match["unit"]]
    word = lead[0].rstrip(" \u3000\xa0的这這")
    before = text[lead.start() - 1 : lead.start()]
    if count is None or count > spans.LONGEST or (word == "近" and not _is_recent(text, before, match.end())):
        return None
    end = match.end()
    ahead = word in spans.AHEAD
    if not ahead and (tail := spans.TAIL.match(text, end)):
        end = tail.end()
    return _found(lead.start(), end, Shift("document", unit, 0, -count if ahead else count), match.span())


def _is_recent(text: str, before: str, end: int) -> bool:
    """Say whether 近 before a length of time means the last, not nearly: 历时近五年."""
    return not (before and before in spans.NEARLY_AFTER) and spans.NEARLY_BEFORE.match(text, end) is None


def _count(written: str) -> int | None:
    """Read the number of a length of time. 三五 is no number, 百 and 千 alone are vague."""
    value = small(written)
    if value is None and not is_positional(written) and written[0] not in "百千":
        numeral = parse(written.replace("○", "〇"))
        value = int(numeral.value) if numeral else None
    return value if value and value <= spans.FARTHEST else None
