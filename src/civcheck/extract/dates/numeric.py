"""Dates in digits, of either language: ISO, year first with slashes or dots, day or month first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.dates.en_parts import Construct, word_before
from civcheck.extract.dates.found import FoundDate
from civcheck.extract.dates.values import LAST_MONTH, of_day, of_month, short_year
from civcheck.extract.tables.calendar_en import DOCUMENTS, NUMBERING
from civcheck.extract.tables.calendar_zh import CODE_BEFORE_PATTERN
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    import re

_MOST_DAYS, _MOST_MONTHS = 39, 19
"""What is written where a day or month stands and is no more than this is taken for one, if an impossible one."""
_LAST_LATIN = 0x2E7F
"""Characters above it are Chinese: after one, numbers of two digits with slashes are rather a ratio."""
_CODE_BEFORE = Late(rf"{CODE_BEFORE_PATTERN}\Z")
_LONGEST_NAME = 6
_SHORT = 2
_BEFORE = r"(?<![0-9A-Za-z])(?<![0-9A-Za-z][-/.:])(?<![/=#&_])"
_TO = "[-–—~～至到]"
_AFTER = r"(?![0-9A-Za-z_%]|[-/.][0-9A-Za-z]|:[0-9])"


def _day(found: re.Match[str], year: str, month: int, day: int) -> FoundDate | None:
    if not (0 <= month <= _MOST_MONTHS and 0 <= day <= _MOST_DAYS and month + day):
        return None
    edtf, impossible = of_day(year, month, day)
    return FoundDate(found.start(), found.end(), "day", edtf, impossible=impossible)


def _is_code(found: re.Match[str]) -> bool:
    """Say whether the words before tell that it numbers something: version 2024.1.2, 编号20240713."""
    text, start = found.string, found.start()
    named = not text.isascii() and _CODE_BEFORE.search(text, max(0, start - _LONGEST_NAME), start) is not None
    return named or word_before(text, start).lower().rstrip(".:") in NUMBERING


def _year_first(found: re.Match[str]) -> FoundDate | None:
    if found["sign"] == "." and _is_code(found):
        return None
    date = _day(found, found["year"], int(found["month"]), int(found["day"]))
    if date is None or not (found["last_day"] or found["end"]):
        return date
    year, month, day = found["end"].split("-") if found["end"] else found.group("year", "last_month", "last_day")
    edtf, impossible = of_day(year, int(month), int(day))
    if impossible or date.impossible or edtf <= (date.edtf or ""):
        return date._replace(end=found.end("day"))
    return FoundDate(found.start(), found.end(), "interval", f"{date.edtf}/{edtf}")


def _year_last(found: re.Match[str]) -> FoundDate | None:
    first, second, year = int(found["first"]), int(found["second"]), found["year"]
    if len(year) == _SHORT:
        if found["sign"] == "." or ord(found.string[found.start() - 1 : found.start()] or " ") > _LAST_LATIN:
            return None
        year = str(short_year(int(year)))
    day_first = first > LAST_MONTH or (found["sign"] == "." and second <= LAST_MONTH)
    month, day = (second, first) if day_first else (first, second)
    return _day(found, year, month, day) if 1 <= month <= LAST_MONTH and day else None


def _year_month(found: re.Match[str]) -> FoundDate | None:
    month = int(found["month"])
    if not 1 <= month <= LAST_MONTH or (found["sign"] == "/" and word_before(found.string, found.start()).lower() in DOCUMENTS):
        return None
    return FoundDate(found.start(), found.end(), "month", of_month(found["year"], month))


def _months(found: re.Match[str]) -> FoundDate | None:
    """Read 2019.09-2023.06. One such alone is a number."""
    first, last = (of_month(found[year], int(found[month])) for year, month in (("year", "month"), ("last_year", "last_month")))
    return FoundDate(found.start(), found.end(), "interval", f"{first}/{last}") if first < last else None


def _month_year(found: re.Match[str]) -> FoundDate | None:
    if word_before(found.string, found.start()).lower().rstrip(".:") in NUMBERING | DOCUMENTS:
        return None
    return FoundDate(found.start(), found.end(), "month", of_month(found["year"], int(found["month"])))


def _compact(found: re.Match[str]) -> FoundDate | None:
    if _is_code(found):
        return None
    edtf, impossible = of_day(found[0][:4], int(found[0][4:6]), int(found[0][6:]))
    return None if impossible else FoundDate(found.start(), found.end(), "day", edtf)


YEAR_FIRST = Construct(
    "year-first",
    Late(
        rf"{_BEFORE}(?P<year>(?:1[0-9]|20|21)[0-9]{{2}})(?P<sign>[-/.])(?P<month>[0-9]{{1,2}})(?P=sign)(?P<day>[0-9]{{1,2}})"
        rf"(?:\s?(?!(?P=sign)){_TO}\s?(?P<last_month>[0-9]{{1,2}})(?P=sign)(?P<last_day>[0-9]{{1,2}}){_AFTER}"
        rf"|/(?P<end>(?:19|20)[0-9]{{2}}-[01][0-9]-[0-3][0-9]){_AFTER}"
        r"|(?=T[0-9]{2}:)|(?![0-9A-Za-z_%]|[-/.][0-9A-Za-z]))"
    ),
    _year_first,
)
YEAR_LAST = Construct(
    "year-last",
    Late(
        rf"{_BEFORE}(?P<first>[0-9]{{1,2}})(?P<sign>[-/.])(?P<second>[0-9]{{1,2}})(?P=sign)(?P<year>(?:1[0-9]|20|21)[0-9]{{2}}|[0-9]{{2}}){_AFTER}"
    ),
    _year_last,
)
YEAR_MONTH = Construct(
    "year-month", Late(rf"{_BEFORE}(?P<year>(?:19|20)[0-9]{{2}})(?P<sign>[-/])(?P<month>[0-9]{{2}}){_AFTER}"), _year_month
)
MONTHS = Construct(
    "months-with-dots",
    Late(
        rf"{_BEFORE}(?P<year>(?:19|20)[0-9]{{2}})\.(?P<month>0[1-9]|1[0-2])\s?{_TO}\s?"
        rf"(?P<last_year>(?:19|20)[0-9]{{2}})\.(?P<last_month>0[1-9]|1[0-2]){_AFTER}"
    ),
    _months,
)
MONTH_YEAR = Construct("month-year", Late(rf"{_BEFORE}(?P<month>0[1-9]|1[0-2])/(?P<year>(?:19|20)[0-9]{{2}}){_AFTER}"), _month_year)
_NOT_COUNTING = (
    r"(?! ?(?:(?:tonne|ton|kilo|metre|meter|mile|litre|liter|barrel|dollar|euro|pound)s?|kg|km|yuan|percent|people"
    r"|[%$€£¥元吨噸只隻个個人件台辆名位家万萬亿億]))"
)
COMPACT = Construct("eight-digits", Late(rf"{_BEFORE}(?:19|20)[0-9]{{2}}(?:0[1-9]|1[0-2])[0-3][0-9]{_AFTER}{_NOT_COUNTING}"), _compact)
