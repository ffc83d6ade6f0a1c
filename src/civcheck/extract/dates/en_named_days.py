"""Days told by their weekday or number within a month in English: "the last Monday of May 2024", "the 21st of this month", "on the 5th"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.dates.en_calendar import OF_YEAR, day_number, shift_of, year_of
from civcheck.extract.dates.en_parts import DAY, END, GAP, MONTH, NTH, ORDINAL, WEEKDAY, WEEKDAY_NAMES, Construct, month_of
from civcheck.extract.dates.found import FoundDate, Shift
from civcheck.extract.dates.values import of_month
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    import re

    from civcheck.extract.dates.found import ShiftBase

_NUMBERS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "fifth": 5, "5th": 5, "last": -1}
_MONTHS: dict[str, tuple[ShiftBase, int]] = {
    "this": ("document", 0), "last": ("document", -1), "next": ("document", 1), "that": ("text", 0), "the same": ("text", 0),
    "the following": ("text", 1), "the next": ("text", 1), "the previous": ("text", -1), "the": ("text", 0),
}  # fmt: skip
_OF_MONTH = (
    rf"(?:of|in){GAP}(?:(?P<each>each|every)|(?P<step>this|last|next|that|the{GAP}(?:same|following|next|previous)|the))"
    rf"{GAP}(?:calendar{GAP})?month{END}"
)
_ON_THE = Late(r"(?<![A-Za-z])(?:[Oo]n|by|until|till|since|before|after)\s{1,4}the\s{1,4}\Z")
_ON_ITS_OWN = Late(r"\s?(?:[.,;:)]|$)|\s(?:and|but|when|while|as|with|after|before|at|because|he|she|they|it)\s")


def _month_meant(found: re.Match[str], day: int | None = None) -> Shift:
    base, amount = _MONTHS[" ".join(found["step"].split())]
    return Shift(base, "month", amount, day=day)


def _nth_weekday(found: re.Match[str]) -> FoundDate:
    weekday, nth = WEEKDAY_NAMES[found["weekday"].lower()], _NUMBERS[found["nth"].lower()]
    start, end = found.span()
    if found["each"]:
        return FoundDate(start, end, "day", weekday=weekday, recurs="month")
    if found["step"]:
        return FoundDate(start, end, "month", shift=_month_meant(found), weekday=weekday, nth=nth)
    edtf = of_month(year_of(found), month_of(found["month"]))
    return FoundDate(start, end, "month", edtf, shift_of(found["which"]), weekday, nth=nth)


def _nth_of_month(found: re.Match[str]) -> FoundDate:
    if found["each"]:
        return FoundDate(found.start(), found.end(), "day", recurs="month")
    return FoundDate(found.start(), found.end(), "day", shift=_month_meant(found, day_number(found["day"])))


def _on_the_nth(found: re.Match[str]) -> FoundDate | None:
    text, start, end = found.string, found.start(), found.end()
    if not _ON_THE.search(text, max(0, start - 14), start) or not _ON_ITS_OWN.match(text, end):
        return None
    return FoundDate(start, end, "day", shift=Shift("text", "month", 0, day=int(found["day"])))


NTH_WEEKDAY = Construct(
    "nth-weekday",
    Late(
        rf"(?P<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ll]ast|1st|2nd|3rd|4th|5th){GAP}(?P<weekday>{WEEKDAY}){GAP}"
        rf"(?:{_OF_MONTH}|(?:of|in){GAP}(?P<month>{MONTH})(?:{OF_YEAR})?)"
    ),
    _nth_weekday,
)
NTH_OF_MONTH = Construct("nth-of-month", Late(rf"(?P<day>(?:{DAY})(?={NTH})|{ORDINAL})(?:{NTH})?{GAP}{_OF_MONTH}"), _nth_of_month)
ON_THE_NTH = Construct("on-the-nth", Late(rf"(?P<day>{DAY}){NTH}(?![A-Za-z0-9-])"), _on_the_nth, weak=True)
