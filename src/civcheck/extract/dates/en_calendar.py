"""Days, months, years and weekdays in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.dates.en_names import is_month, is_weekday
from civcheck.extract.dates.en_parts import (
    ANY_WEEKDAY,
    DAY,
    END,
    ERA,
    GAP,
    MONTH,
    NTH,
    ORDINAL,
    TO,
    WEEKDAY,
    WEEKDAY_NAMES,
    YEAR,
    Construct,
    any_of,
    is_bc,
    month_of,
    word_after,
)  # fmt: skip
from civcheck.extract.dates.found import FoundDate, Shift
from civcheck.extract.dates.values import NO_YEAR, before_christ, of_day, of_month, short_year
from civcheck.extract.tables import calendar_en as table
from civcheck.model.edtf import year_text
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    import re

    from civcheck.extract.dates.found import ShiftBase
    from civcheck.model.edtf import Granularity

_WEEKDAY_FIRST = rf"(?:(?P<weekday>{ANY_WEEKDAY})[.,]{{0,2}}{GAP}(?:the{GAP})?)?"
OF_YEAR = (
    rf"(?:,?{GAP}(?:of{GAP})?(?:the{GAP}year{GAP})?(?:(?P<year>{YEAR})|(?P<old>[0-9]{{1,4}}){GAP}(?P<era>{ERA})|['’](?P<cut>[0-9][0-9])(?![0-9A-Za-z]))"
    rf"|[,/-](?P<glued>{YEAR})"
    rf"|,?{GAP}(?:of{GAP})?(?P<which>this|last|next|that|the{GAP}(?:same|following|previous|next)|(?<=of.)the){GAP}year(?![A-Za-z]))"
)
_AND = rf"(?:{TO}|{GAP}(?:and|&|or){GAP}(?:the{GAP})?|(?:,{GAP}{DAY}{NTH}?(?![0-9])){{1,4}},?{GAP}(?:and|&){GAP})"
_NOT_IN_NUMBER = r"(?![0-9]|[.,:/][0-9]|%)"
_WHICH: dict[str, tuple[ShiftBase, int]] = {
    "this": ("document", 0), "last": ("document", -1), "next": ("document", 1), "that": ("text", 0), "the": ("any", 0), "same": ("text", 0),
    "following": ("text", 1), "previous": ("text", -1),
}  # fmt: skip


def shift_of(words: str | None) -> Shift | None:
    """Read the words that say which year a day or month belongs to: "of the same year"."""
    if words is None:
        return None
    *the, which = words.split()
    base, amount = _WHICH[which]
    return Shift("text" if the else base, "year", amount)


def year_of(found: re.Match[str]) -> str:
    """Give the year that `OF_YEAR` matched."""
    if plain := found["year"] or found["glued"]:
        return plain
    if found["old"]:
        return before_christ(int(found["old"])) if is_bc(found["era"]) else year_text(int(found["old"]))
    return year_text(short_year(int(found["cut"]))) if found["cut"] else NO_YEAR


def _of_days(found: re.Match[str], month: int, day: int, last: str | None, year: str | None = None) -> FoundDate | None:
    year, shift = year or year_of(found), shift_of(found["which"])
    edtf, impossible = of_day(year, month, day)
    granularity: Granularity = "day"
    if last:
        end, no_such_end = of_day(year, month, int(last))
        edtf, impossible, granularity = f"{edtf}/{end}", impossible or no_such_end, "interval"
    weekday = WEEKDAY_NAMES[found["weekday"].lower()] if found["weekday"] else None
    return FoundDate(found.start(), found.end(), granularity, edtf, shift, weekday, impossible)


def day_number(word: str) -> int:
    """Read the number of a day, in digits or as an ordinal."""
    return int(word) if word.isdigit() else table.ORDINALS[word.lower()]


def _month_first(found: re.Match[str]) -> FoundDate | None:
    month, text = month_of(found["month"]), found.string
    first, last = found["day"], found["last"]
    if last and int(last) <= int(first):
        return None
    if year_of(found) is NO_YEAR and not found["which"] and not found["nth"] and word_after(text, found.end()).lower() in table.MEASURED:
        return None
    return _of_days(found, month, int(first), last)


def _month(found: re.Match[str]) -> FoundDate | None:
    year, shift = year_of(found), shift_of(found["which"])
    if year is NO_YEAR and shift is None and not is_month(found.string, found.start("month"), found.end("month")):
        return None
    return FoundDate(found.start(), found.end(), "month", of_month(year, month_of(found["month"])), shift)


def _month_short_year(found: re.Match[str]) -> FoundDate:
    return FoundDate(found.start(), found.end(), "month", of_month(year_text(short_year(int(found["year"]))), month_of(found["month"])))


def _day_first(found: re.Match[str]) -> FoundDate | None:
    first, last = day_number(found["day"]), found["last"]
    if last and int(last) <= first:
        return None
    return _of_days(found, month_of(found["month"]), first, last, year_text(short_year(int(found["short"]))) if found["short"] else None)


def _weekday(found: re.Match[str]) -> FoundDate | None:
    text, start, end = found.string, found.start(), found.end()
    if not is_weekday(text, start, end):
        return None
    name = WEEKDAY_NAMES[found["name"].lower()]
    return FoundDate(start, end, "day", weekday=name, recurs="week" if found["many"] else None)


MONTH_DAY = Construct(
    "month-day",
    Late(
        rf"{_WEEKDAY_FIRST}(?P<month>{MONTH}){GAP}(?:the{GAP})?(?P<day>{DAY})(?P<nth>{NTH})?{_NOT_IN_NUMBER}"
        rf"(?:{_AND}(?P<last>{DAY}){NTH}?{_NOT_IN_NUMBER}(?!{GAP}(?:{MONTH}|[a-z]{{3,20}}s(?![A-Za-z]))))?(?:{OF_YEAR})?(?![A-Za-z0-9])"
    ),
    _month_first,
)
MONTH_ALONE = Construct("month", Late(rf"(?P<month>{MONTH})(?:{OF_YEAR})?"), _month)
MONTH_SHORT_YEAR = Construct(
    "month-year-in-tables",
    Late(rf"(?P<month>{any_of(table.MONTHS_CUT)})[-’'](?P<year>1[3-9]|[2-9][0-9])(?![0-9A-Za-z-])"),
    _month_short_year,
)
DAY_MONTH = Construct(
    "day-month",
    Late(
        rf"{_WEEKDAY_FIRST}(?P<day>{DAY}|{ORDINAL})(?:{NTH})?(?:{_AND}(?P<last>{DAY}){NTH}?)?"
        rf"(?:{GAP}(?:day{GAP})?(?:of{GAP})?|-)(?P<month>{MONTH})(?:{OF_YEAR}|(?<=-[A-Za-z]{{3}})-(?P<short>[0-9]{{2}}))?{END}"
    ),
    _day_first,
)
WEEKDAY_ALONE = Construct("weekday", Late(rf"(?P<name>{WEEKDAY})(?P<many>s)?{END}"), _weekday)
