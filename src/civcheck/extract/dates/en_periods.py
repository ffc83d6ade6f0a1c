"""Years, decades, centuries, quarters, seasons and fiscal years in English."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.extract.dates.en_calendar import OF_YEAR, shift_of, year_of
from civcheck.extract.dates.en_names import is_quarter, is_season
from civcheck.extract.dates.en_parts import DASH, END, ERA, GAP, NTH, ORDINAL, SEASON, TO, YEAR, Construct, is_bc, word_before
from civcheck.extract.dates.found import FoundDate
from civcheck.extract.dates.values import NO_YEAR, before_christ, of_century, short_year
from civcheck.extract.tables import calendar_en as table
from civcheck.model.edtf import year_text
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from civcheck.extract.dates.found import Shift

_LAST_YEAR, _FIRST_OF_ALL = 2199, 10_000
_CENTURY_LENGTH, _LAST_CENTURY = 100, 30
_YEAR_LENGTH, _HALVES = 4, 2
_FIRST_CUT = 3
"""The tens of the first decade that is told by them alone: "the 20s" may be those of either century."""
_LONGEST_CUT = 12
"""A hyphen and two digits up to here are a month, unless they are the next year."""


def _bare_year(found: re.Match[str]) -> FoundDate:
    return FoundDate(found.start(), found.end(), "year", found[0])


def _year_range(found: re.Match[str]) -> FoundDate | None:
    first, last = int(found["first"]), int(found["last"])
    if last < _CENTURY_LENGTH:
        if found["sign"] in "-/" and last <= _LONGEST_CUT and last != (first + 1) % 100:
            return None
        last += first // 100 * 100
        last += 100 if last == (first + 1) // 100 * 100 - 100 else 0
    if not first < last <= _LAST_YEAR:
        return None
    return FoundDate(found.start(), found.end(), "interval", f"{first}/{last}")


def _open_range(found: re.Match[str]) -> FoundDate:
    return FoundDate(found.start(), found.end(), "interval", f"{found['first']}/..")


def _with_era(found: re.Match[str]) -> FoundDate | None:
    first, last = (int(number.replace(",", "")) if number else None for number in (found["first"], found["last"]))
    if first is None or first > _FIRST_OF_ALL or first == 0:
        return None
    if found.groupdict().get("both") and word_before(found.string, found.start()).lower() != "between":
        return None
    bc = is_bc(found["era"])
    start = before_christ(first) if bc else year_text(first)
    if last is None:
        return FoundDate(found.start(), found.end(), "year", start)
    if not 0 < last <= _FIRST_OF_ALL or (first > last) != bc:
        return None
    return FoundDate(found.start(), found.end(), "interval", f"{start}/{before_christ(last) if bc else year_text(last)}")


def _dynasty(found: re.Match[str]) -> FoundDate | None:
    first, last = int(found["first"]), int(found["last"])
    known = word_before(found.string, found.start() - 1).lower() in {
        "dynasty",
        "dynasties",
        "period",
        "era",
        "kingdom",
        "empire",
        "caliphate",
    }
    if not known or first >= last:
        return None
    return FoundDate(found.start(), found.end(), "interval", f"{year_text(first)}/{year_text(last)}")


def _decade(found: re.Match[str]) -> FoundDate | None:
    text, start = found.string, found.start()
    if found["apostrophe"] and word_before(text, start).lower() not in _OF_DECADES and text[max(0, start - 4) : start].lower() != "mid-":
        return None  # "1990's first quarter" is one of the year 1990
    return FoundDate(start, found.end(), "decade", f"{found['decade'][:3]}X")


_OF_DECADES = frozenset({"the", "early", "late", "mid"})


def _cut_decade(found: re.Match[str]) -> FoundDate | None:
    start = found.start() - bool(found["apostrophe"] is not None)
    if _NUMBERS_OF.search(found.string, max(0, start - _REACH), start):
        return None
    tens = int(found["tens"])
    if found["apostrophe"] is None:
        if _DECADE_BEFORE.search(found.string, max(0, start - 14), start):
            return FoundDate(start, found.end(), "decade", f"19{tens}X")
        if tens < _FIRST_CUT or word_before(found.string, start).lower() not in _OF_DECADES:
            return None
    return FoundDate(start, found.end(), "decade", f"{'19' if tens > 1 else '20'}{tens}X")


_NUMBERS_OF = Late(r"\b(?:[Tt]emperatures?|[Dd]egrees|[Hh]ighs?|[Ll]ows?|aged?|[Ss]cores?|[Ss]peeds?|mercury|thermometer|shot)\b")
"""Before tens that are no years: "temperatures in the 80s"."""
_REACH = 50
_DECADE_BEFORE = Late(rf"1[0-9][0-9]0['’]?s(?:{DASH}|/|\s(?:and|or|to)\s(?:the\s)?|,\s)\Z")


def _decade_in_words(found: re.Match[str]) -> FoundDate | None:
    lead = word_before(found.string, found.start()).lower()
    mid = found.string[max(0, found.start() - 4) : found.start()].lower() == "mid-"
    if not (mid or lead in {"the", "early", "late", "mid"}):
        return None
    tens = table.DECADES[found[0].lower()]
    return FoundDate(found.start(), found.end(), "decade", f"{'19' if tens else '20'}{tens}X")


def _cut_year(found: re.Match[str]) -> FoundDate | None:
    start = found.start() - 1
    if word_before(found.string, start).lower() not in table.YEAR_LEADS:
        return None
    return FoundDate(start, found.end(), "year", str(short_year(int(found[1]))))


def _number(word: str) -> int:
    digits = word[:-2]
    return int(digits) if digits.isdigit() else table.ORDINALS[word.lower()]


def _century(found: re.Match[str]) -> FoundDate | None:
    first, last, bc = _number(found["first"]), _number(found["last"] or found["first"]), is_bc(found["era"])
    if first == 0 or last == 0 or max(first, last) > _LAST_CENTURY:
        return None
    if (
        found["gap"].isspace()
        and word_before(found.string, found.start()).lower() in {"a", "another", "his", "her"}
        and _INNINGS.match(found.string, found.end())
    ):
        return None
    start, granularity = of_century(first, bc=bc)
    if last != first:
        end = of_century(last, bc=bc)[0]
        return (
            FoundDate(found.start(), found.end(), "interval", f"{start.partition('/')[0]}/{end.rpartition('/')[2]}")
            if (first > last) == bc
            else None
        )
    return FoundDate(found.start(), found.end(), granularity, start)


_INNINGS = Late(r"\s{0,2}(?:[.,;:!?)]|$|(?:for|from|of|in|at|by|against|and|to|with|off)\s)")
_QUARTERS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "final": 4, "last": 4}


def _quarter_in_words(found: re.Match[str]) -> FoundDate | None:
    year, shift = year_of(found), shift_of(found["which"])
    if year is NO_YEAR and found["number"].lower() == "last" and shift is None:
        return None
    if year is NO_YEAR and shift is None and not is_quarter(found.string, found.start(), found.end(), hyphen=found["joint"] == "-"):
        return None
    return FoundDate(found.start(), found.end(), "quarter", f"{year}-{32 + _QUARTERS[found['number'].lower()]}", shift)


def _quarter(found: re.Match[str]) -> FoundDate | None:
    digits = found["digits"]
    year = year_of(found) if digits is None else digits if len(digits) == _YEAR_LENGTH else str(2000 + int(digits))
    return _quarter_or_half(found, year, int(found["before"] or found["after"]), shift_of(found["which"]))


def _year_quarter(found: re.Match[str]) -> FoundDate | None:
    return _quarter_or_half(found, found["year"], int(found["number"]))


def _quarter_or_half(found: re.Match[str], year: str, number: int, shift: Shift | None = None) -> FoundDate | None:
    if found["kind"] == "Q":
        return FoundDate(found.start(), found.end(), "quarter", f"{year}-{32 + number}", shift)
    if number > _HALVES or (year is NO_YEAR and shift is None):
        return None
    return FoundDate(found.start(), found.end(), "interval", f"{year}-{6 * number - 5:02}/{year}-{6 * number:02}", shift)


def _season(found: re.Match[str]) -> FoundDate | None:
    year, shift = year_of(found), shift_of(found["which"])
    if year is NO_YEAR and shift is None and not is_season(found.string, found.start(), found.end()):
        return None
    return FoundDate(found.start(), found.end(), "season", f"{year}-{table.SEASONS[found['season'].lower()]}", shift)


def _fiscal(found: re.Match[str]) -> FoundDate | None:
    digits = found["first"] or found["cut"]
    first = digits if len(digits) == _YEAR_LENGTH else f"20{digits}"
    if not found["last"]:
        return FoundDate(found.start(), found.end(), "year", first)
    last = first[: 4 - len(found["last"])] + found["last"]
    return FoundDate(found.start(), found.end(), "interval", f"{first}/{last}") if last > first else None


_NTH = rf"(?:[0-9]{{1,2}}{NTH}|{ORDINAL})"
_AND = rf"(?:{DASH}|-?(?:{TO}|{GAP}(?:and|or|&){GAP}(?:the{GAP})?|,{GAP}(?:{_NTH},?{GAP}){{0,3}}(?:and{GAP})?))"

YEAR_RANGE = Construct(
    "years-from-to",
    Late(rf"(?P<first>[12][0-9]{{3}})(?P<sign>{DASH}|/)(?P<last>[0-9]{{4}}|[0-9]{{2}})(?![0-9A-Za-z%]|[-/.,:][0-9])"),
    _year_range,
    weak=True,
)
OPEN_RANGE = Construct(
    "year-to-present",
    Late(rf"(?P<first>{YEAR})(?:(?:\s?{DASH}\s?|{GAP}to{GAP}(?:the{GAP})?)(?:present|now|today|date){END}|{DASH}\s?(?=\)))"),
    _open_range,
)
BARE_YEAR = Construct("year", Late(YEAR), _bare_year, weak=True)
ERA_LAST = Construct(
    "era-after-year",
    Late(
        rf"(?P<first>[0-9]{{1,4}}|[0-9]{{1,2}},[0-9]{{3}})(?:(?:{TO}|(?P<both>{GAP}and{GAP}))(?P<last>[0-9]{{1,4}}))?"
        rf"[ \u00a0]{{0,2}}(?P<era>{ERA})"
    ),
    _with_era,
)
ERA_FIRST = Construct(
    "era-before-year",
    Late(rf"(?P<era>AD|A\.D\.|BCE?){GAP}(?P<first>[0-9]{{1,4}})(?:{TO}(?P<last>[0-9]{{1,4}}))?(?![0-9A-Za-z]|[.,:][0-9]|%)"),
    _with_era,
)
DYNASTY = Construct("dynasty", Late(rf"(?<=\()(?P<first>[0-9]{{3}}){DASH}(?P<last>[0-9]{{3,4}})(?=[),;])"), _dynasty)
DECADE = Construct("decade", Late(r"(?P<decade>(?:1[0-9]|2[01])[0-9]0)(?P<apostrophe>['’])?s(?![A-Za-z0-9])"), _decade)
CUT_DECADE = Construct("decade-cut", Late(r"(?P<apostrophe>(?<=['’]))?(?P<tens>[0-9])0s(?![A-Za-z0-9])"), _cut_decade)
WORD_DECADE = Construct("decade-in-words", Late(rf"(?:{'|'.join(table.DECADES)})(?![A-Za-z-])", re.IGNORECASE), _decade_in_words)
CUT_YEAR = Construct("year-cut", Late(r"(?<=['’])([0-9]{2})(?![0-9A-Za-z'’%]|[.,][0-9])"), _cut_year)
CENTURY = Construct(
    "century",
    Late(
        rf"(?P<first>{_NTH})(?:{_AND}(?:(?:early|mid|late)[-\s])?(?P<last>{_NTH}))?(?P<gap>-|\s{{1,4}})[Cc](?:entur(?:y|ies)|\.)(?![A-Za-z])(?:{GAP}(?P<era>{ERA}))?"
    ),
    _century,
)
WORD_QUARTER = Construct(
    "quarter-in-words",
    Late(
        rf"(?P<number>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast|1st|2nd|3rd|4th)(?P<joint>-|{GAP})quarter(?![A-Za-z-])"
        rf"(?:(?:{GAP}(?:in|of))?(?:{GAP}the)?(?:{GAP}(?:fiscal|financial))?(?:{GAP}year)?{OF_YEAR})?"
    ),
    _quarter_in_words,
)
QUARTER = Construct(
    "quarter-or-half-in-digits",
    Late(
        rf"(?P<before>[1-4])?(?P<kind>[QH])(?P<after>(?(before)|[1-4]))(?:\s?(?:FY\s?)?['’]?(?P<digits>{YEAR}|[0-9]{{2}}(?![0-9]))|{OF_YEAR})?{END}"
    ),
    _quarter,
)
QUARTER_LAST = Construct("year-quarter", Late(rf"(?P<year>(?:19|20)[0-9]{{2}})[-\s]?(?P<kind>[QH])(?P<number>[1-4]){END}"), _year_quarter)
SEASON_YEAR = Construct("season", Late(rf"(?P<season>{SEASON})(?![A-Za-z])(?:{OF_YEAR}(?:[-–/][0-9]{{2}}(?![0-9]))?)?"), _season)
FISCAL = Construct(
    "fiscal-year",
    Late(
        rf"(?:[Ff](?:iscal|inancial){GAP}(?:[Yy]ears?{GAP})?(?P<first>[12][0-9]{{3}})|FY\s?['’]?(?P<cut>[12][0-9]{{3}}|[0-9]{{2}}))"
        rf"(?:[-–/](?P<last>[0-9]{{4}}|[0-9]{{2}}))?(?![0-9A-Za-z])"
    ),
    _fiscal,
)
