"""A weekday that does not fall on its date.

One of the two is wrong, and whoever comes to the meeting may come a day late. The weekday is counted from the date.

Example:

    The council met on Monday, 4 March 2025.        4 March 2025 was a Tuesday, not a Monday; Monday was 3 March

Silent: a weekday without a date, days of several weekdays ("Monday to Friday, from 3 March"), dates before 1753 and dates
that the old calendar puts on that weekday, dates whose year nobody tells.

Limits: a year that stands in another sentence of the paragraph is taken only where no neighbouring year fits better; it is
a warning then.
"""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from civcheck.audit.rule import Looked, Rule
from civcheck.audit.tables.weekdays import TO
from civcheck.model.edtf import in_words
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date as calendar_day

    from civcheck.audit.dated import Dated
    from civcheck.audit.unit import Unit
    from civcheck.extract.passage import Passage
    from civcheck.model.edtf import Edtf
    from civcheck.model.finding import Evidence

NAME = "wrong-weekday"
_FIRST_YEAR, _LAST_OF_OLD_CALENDAR = 1753, 1923
"""English dates are of the Gregorian calendar from 1753; other countries took it up until 1923."""
_NEAR = timedelta(days=45)
"""So near to a document's own date its year is certain."""
_DAY_NUMBER = compiled(r"\s{0,3}(?:the\s)?(\d{1,2})(?:st|nd|rd|th)?(?P<to>" + TO.pattern + r")")
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_CHINESE = dict(zip("一二三四五六日天", (*_NAMES, "Sunday"), strict=True))
_LOOK_BACK = 30
_TWO = 2
_OPEN = compiled(r"^\.\./|/\.\.$")
_LEAP_DAY = (2, 29)
_ONE_DAY = compiled(r"(?:\d{4}|XXXX)-\d\d-\d\d")
_YEARLESS = compiled(r"XXXX-\d\d-\d\d")
_HEADLINE = 100
"""A longer first line is no headline."""
_SPRING, _SUMMER = 4, 8
"""Months: before the one a day may be of the year after one that is behind the other."""


class _Pair(NamedTuple):
    """A weekday with the day it is said of, the range of both, and the date that tells the day."""

    weekday: str
    day: calendar_day
    start: int
    end: int
    date: Dated


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See the weekdays that stand with a date."""
    from civcheck.audit.dated import dated

    for passage, dates in dated(unit):
        for pair in _pairs(passage.text, dates):
            yield Looked(1)
            if pair.day.year < _FIRST_YEAR or _fits(pair.day, pair.weekday):
                continue
            if _is_after_new_year(pair, dates):
                continue
            certain = _clock_with_year(passage.text, pair.date) is not None or _is_certain(passage, pair.date, unit.today)
            if not _fits_now(pair, unit.today) and (certain or _no_other_year(pair)):
                region = passage.region(*_bare(passage.text, pair.start, pair.end))
                yield unit.saw(NAME, region, _message(pair, unit.today), severity=None if certain else "warning")
    yield from _by_headline(unit)


def _by_headline(unit: Unit) -> Iterator[Evidence]:
    """See days without a year whose weekday fits neither the year of the headline nor its neighbours."""
    from civcheck.audit.dated import dated, day_of

    year = _headline_year(unit)
    if year is None:
        return
    for passage, dates in dated(unit):
        for date in dates:
            edtf = date.mention.edtf or ""
            if not date.mention.weekday or date.mention.recurs or date.mention.impossible or not _YEARLESS.fullmatch(edtf):
                continue
            day = day_of(f"{year}{edtf[4:]}") if _has_number(passage.text, date) and _before(passage.text, date) is None else None
            pair = _Pair(date.mention.weekday, day, date.start, date.end, date) if day else None
            if pair and not any(_fits(one, pair.weekday) for one in (pair.day, *_other_years(pair.day))):
                region = passage.region(*_bare(passage.text, pair.start, pair.end))
                yield unit.saw(NAME, region, _message(pair, unit.today), severity="warning")


def _headline_year(unit: Unit) -> int | None:
    """Give the only year of the first line, where that is a headline; None where the document has a date of its own."""
    from civcheck.audit.dated import dated, year_of

    if unit.today is not None or not unit.passages:
        return None
    first = unit.passages[0]
    years = {year_of(one.mention.edtf) for passage, dates in islice(dated(unit), 1) if passage is first for one in dates}
    if len(first.text) > _HEADLINE or first.text.rstrip().endswith((".", "。")) or len(years) != 1:
        return None
    return years.pop()


def _pairs(text: str, dates: Sequence[Dated]) -> Iterator[_Pair]:
    for number, date in enumerate(dates):
        after = dates[number + 1] if number + 1 < len(dates) else None
        if date.mention.recurs or date.mention.impossible:
            continue
        if date.mention.granularity == "interval" and (ends := _both_ends(date)):
            yield from _with_weekdays(text, date, ends)
        elif date.mention.weekday and _has_number(text, date):
            yield from _with_weekday(text, date)
        elif after and date.mention.weekday and not after.mention.weekday:
            yield from _bracketed(text, date, after)
        elif after and not date.mention.weekday and after.mention.weekday and not _has_number(text, after):
            yield from _behind(text, date, after)
        if after and date.mention.weekday and after.mention.weekday and not _has_number(text, date):
            yield from _first_of_two(text, date, after)


def _has_number(text: str, date: Dated) -> bool:
    return any(character.isdigit() or character in "一二三四五六七八九十" for character in _without_weekday(text, date))


def _without_weekday(text: str, date: Dated) -> str:
    from civcheck.audit.tables.weekdays import WEEKDAYS

    return WEEKDAYS.sub("", text[date.start : date.end])


def _with_weekday(text: str, date: Dated) -> Iterator[_Pair]:
    """One mention tells both: "Monday, 4 March"."""
    before = _before(text, date)
    if (day := _day_said(text, date)) and (before is None or before["and"]):
        clock = _clock_with_year(text, date)
        yield _Pair(date.mention.weekday or "", day, date.start, clock.end() if clock else date.end, date)


def _clock_with_year(text: str, date: Dated) -> re.Match[str] | None:
    """Find the time of day behind a date that has its year behind that: Fri Dec 19 20:54:35 2003."""
    from civcheck.audit.tables.weekdays import CLOCK_WITH_YEAR

    return CLOCK_WITH_YEAR.match(text, date.end)


def _before(text: str, date: Dated) -> re.Match[str] | None:
    from civcheck.audit.tables.weekdays import MORE_WEEKDAYS

    return MORE_WEEKDAYS.search(text, max(0, date.start - _LOOK_BACK), date.start)


def _both_ends(date: Dated) -> tuple[calendar_day, calendar_day] | None:
    from civcheck.audit.dated import day_of

    first, last = map(day_of, (date.mention.edtf or "").partition("/")[::2])
    return (first, last) if first and last else None


def _with_weekdays(text: str, date: Dated, ends: tuple[calendar_day, calendar_day]) -> Iterator[_Pair]:
    """Monday 3 March to Wednesday 5 March; Monday to Wednesday, 3-5 March."""
    from civcheck.audit.tables.weekdays import WEEKDAYS

    first, last = ends
    names = [*WEEKDAYS.finditer(text, date.start, date.end)]
    before = _before(text, date)
    if len(names) == _TWO:
        behind = any(character.isdigit() for character in text[date.start : names[0].start()])
        middle = names[0].end() if behind else names[1].start()
        yield _Pair(_name(names[0][0]), first, date.start, middle, date)
        yield _Pair(_name(names[1][0]), last, middle, date.end, date)
    elif names and before and before["to"]:
        yield _Pair(_name(before["name"]), first, before.start("name"), date.end, date)
        yield _Pair(_name(names[0][0]), last, date.start, date.end, date)


def _day_said(text: str, date: Dated) -> calendar_day | None:
    """Give the one day that is said: "before 4 March" says the 4th and means up to the 3rd."""
    from civcheck.audit.dated import day_of

    edtf = date.mention.edtf or ""
    if (clock := _clock_with_year(text, date)) and _ONE_DAY.fullmatch(edtf):
        return day_of(f"{clock['year']}{edtf[4:]}")
    if not _OPEN.search(edtf):
        return day_of(edtf)
    day = day_of(_OPEN.sub("", edtf))
    near = (day + timedelta(days=step) for step in (0, 1, -1)) if day else ()
    words = text[date.start : date.end]
    return next((one for one in near if re.search(rf"(?<!\d)0?{one.day}(?!\d)", words)), None)


def _name(word: str) -> str:
    return next((day for day in _NAMES if day.lower().startswith(word.lower()[:3])), _CHINESE.get(word[-1], "Monday"))


def _bracketed(text: str, weekday: Dated, date: Dated) -> Iterator[_Pair]:
    """Last Friday (14 March 2025)."""
    from civcheck.audit.tables.weekdays import BRACKET, SHUT

    if (day := _day_said(text, date)) and BRACKET.fullmatch(text, weekday.end, date.start) and SHUT.match(text, date.end):
        yield _Pair(weekday.mention.weekday or "", day, weekday.start, date.end, date)


def _behind(text: str, date: Dated, weekday: Dated) -> Iterator[_Pair]:
    """14 March 2025 (Friday), 14 March 2025, a Friday."""
    from civcheck.audit.tables.weekdays import BEHIND, BRACKET, IN_APPOSITION, NOTHING_MORE, SHUT

    day = _day_said(text, date)
    if day is None:
        return
    in_brackets = BRACKET.fullmatch(text, date.end, weekday.start) and SHUT.match(text, weekday.end)
    alone = BEHIND.fullmatch(text, date.end, weekday.start) and NOTHING_MORE.match(text, weekday.end)
    if in_brackets or alone or IN_APPOSITION.fullmatch(text, date.end, weekday.start):
        yield _Pair(weekday.mention.weekday or "", day, date.start, weekday.end, date)


def _first_of_two(text: str, first: Dated, last: Dated) -> Iterator[_Pair]:
    """Monday 3 to Wednesday 5 March 2025: the month of the second is that of the first."""
    from civcheck.audit.dated import day_of
    from civcheck.audit.tables.weekdays import WEEKDAYS

    found = _DAY_NUMBER.fullmatch(text, first.end, last.start)
    day = day_of(last.mention.edtf)
    if found and day and 1 <= int(found[1]) < day.day:
        start = WEEKDAYS.search(text, first.start, first.end)
        yield _Pair(first.mention.weekday or "", day.replace(day=int(found[1])), start.start() if start else first.start, last.end, last)


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the range of the date alone: without "from" and "to" at its ends, with both brackets."""
    from civcheck.audit.tables.weekdays import BRACKET, LEAD, SHUT, TAIL

    lead, tail = LEAD.match(text, start, end), TAIL.search(text, start, end)
    start, end = lead.end() if lead else start, tail.start() if tail else end
    shut = SHUT.match(text, end)
    return start, shut.end() if shut and BRACKET.search(text, start, end) else end


def _fits(day: calendar_day, weekday: str) -> bool:
    number = _NAMES.index(weekday)
    if day.weekday() == number:
        return True
    return day.year <= _LAST_OF_OLD_CALENDAR and (day + timedelta(days=11 + (day.year > 1800) + (day.year > 1900))).weekday() == number  # noqa: PLR2004  the Julian calendar fell behind by a day in each of these years


def _is_certain(passage: Passage, date: Dated, today: Edtf | None) -> bool:
    """Say whether the year is certain: it stands in the same sentence, or the document is of these weeks."""
    from civcheck.audit.dated import day_of

    mention = date.mention
    if mention.relative is None:
        return True
    if mention.relative == "text" and mention.anchor:
        (low, high), place = passage.pieces[0][:1] + passage.pieces[-1][1:], mention.anchor.start
        if not low <= place < high:
            return False
        return passage.sentence_at(passage.within(mention.anchor)[0]) == passage.sentence_at(date.start)
    own, day = day_of(today.text) if today else None, day_of(mention.edtf)
    return own is not None and day is not None and abs(own - day) <= _NEAR


def _is_after_new_year(pair: _Pair, dates: Sequence[Dated]) -> bool:
    """Say whether the day, told without its year behind one of autumn, is of the year after that."""
    from civcheck.audit.dated import day_of

    if pair.date.mention.relative is None or pair.day.month >= _SPRING:
        return False
    before = (day_of(one.mention.edtf) for one in dates if one.end <= pair.date.start)
    return any(one is not None and one.month > _SUMMER for one in before) and any(
        _fits(other, pair.weekday) for other in _other_years(pair.day) if other > pair.day
    )


def _fits_now(pair: _Pair, today: Edtf | None) -> bool:
    """Say whether a date without a year is right in the year of the document."""
    from civcheck.audit.dated import year_of_document

    own = year_of_document(today)
    if own is None or pair.date.mention.relative is None or (pair.day.month, pair.day.day) == _LEAP_DAY:
        return False
    return _fits(pair.day.replace(year=own), pair.weekday)


def _no_other_year(pair: _Pair) -> bool:
    """Say whether the text's own year was near, and the weekday fits neither that nor its neighbours."""
    return pair.date.mention.relative == "text" and not any(_fits(other, pair.weekday) for other in _other_years(pair.day))


def _other_years(day: calendar_day) -> Iterator[calendar_day]:
    for years in (-1, 1):
        try:
            yield day.replace(year=day.year + years)
        except ValueError:
            continue


def _message(pair: _Pair, today: Edtf | None) -> str:
    day, weekday = pair.day, pair.weekday
    was = "is" if today and today.high and day.isoformat() > today.high else "was"
    told = f"{in_words(day.isoformat())} {was} a {_NAMES[day.weekday()]}, not a {weekday}"
    near = next((other for other in (day - timedelta(days=1), day + timedelta(days=1)) if other.weekday() == _NAMES.index(weekday)), None)
    year = next((other for other in _other_years(day) if other.weekday() == _NAMES.index(weekday)), None)
    if near:
        told += f"; {weekday} {was} {in_words(f'XXXX-{near:%m-%d}')}"
    if year:
        told += f"; {in_words(year.isoformat())} was a {weekday}"
    return told


RULE = Rule(NAME, "dates", "error", emit, kinds=frozenset({"value"}))
