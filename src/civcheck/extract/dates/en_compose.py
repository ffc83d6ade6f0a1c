"""Puts English dates together: ranges, lists, quarters with their year, and the words around that tell a part or an edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.dates.en_bare_years import is_year
from civcheck.extract.dates.en_edges import may_go_on, stands_bare, with_edges
from civcheck.extract.dates.en_parts import JOINT, respan
from civcheck.extract.dates.en_within import within
from civcheck.extract.dates.found import FoundDate
from civcheck.extract.dates.values import NO_YEAR, between
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    Basic = tuple[FoundDate, bool]
    """A date said in one way, and whether it has to be borne out by what stands around it."""

_JOINT = compiled(JOINT)
_AND = compiled(r"\s{1,4}and\s{1,4}(?:the\s{1,4})?")
_BETWEEN = compiled(r"(?<![A-Za-z])(?:[Bb]etween|BETWEEN)\s{1,4}(?:the\s{1,4})?\Z")
_LIST = compiled(r"\s{0,4}(?:,|,?\s{1,4}(?:and|or|to|&))\s{1,4}")
_WIDEST = 40


def compose(text: str, basics: list[Basic]) -> list[FoundDate]:
    """Put together what belongs together, and drop what nothing bears out."""
    dates: list[FoundDate] = []
    number, low, named = 0, 0, -1
    while number < len(basics):
        date, weak = basics[number]
        start, end = date.start, date.end
        bare = stands_bare(text, start)
        if not bare:
            date = within(text, date, low)
        number += 1
        if number < len(basics) and basics[number][0].start - end <= _WIDEST:
            after, after_weak = basics[number]
            joined = _join(text, date, within(text, after, end), low)
            if joined:
                date, weak, end, number = joined, weak and after_weak, after.end, number + 1
        if weak and date.granularity == "day":
            if not _is_in_known_month(text, date, dates):
                continue
            weak = False
        if weak and ((0 <= start - named <= _WIDEST and _LIST.fullmatch(text, named, start)) or not is_year(text, start, end)):
            named = end  # what is listed after it is no year either: "rooms 1950 and 1951"
        else:
            if not bare or date.start != start or may_go_on(text, date):
                date = with_edges(text, date, low)
            dates.append(date)
        low = max(end, date.end)
    return _with_years_of_lists(text, dates)


def _is_in_known_month(text: str, date: FoundDate, dates: list[FoundDate]) -> bool:
    """Say whether a day without its month, "on the 5th", may be one: the text names months, or begins a sentence with it."""
    known = bool(dates) and (dates[-1].granularity in {"day", "month"} or "-" in (dates[-1].edtf or ""))
    return known or (text[date.end : date.end + 1] == "," and _SENTENCE_ON.search(text, max(0, date.start - 10), date.start) is not None)


_SENTENCE_ON = compiled(r"(?:\A|[.\n]\s{0,2})On the \Z")


def _with_years_of_lists(text: str, dates: list[FoundDate]) -> list[FoundDate]:
    """Give the days and months of a list the year that only the last has: "in March and April 2024"."""
    for number in range(len(dates) - 2, -1, -1):
        date, after = dates[number], dates[number + 1]
        if not (date.edtf and after.edtf and date.edtf.startswith(NO_YEAR)) or date.shift or date.recurs or after.shift:
            continue
        same = date.granularity == after.granularity != "interval" and not after.edtf.startswith((NO_YEAR, "-"))
        if same and _LIST.fullmatch(text, date.end, after.start):
            dates[number] = respan(date, date.start, date.end, date.edtf.replace(NO_YEAR, after.edtf[:4]), date.granularity, date.part)
    return dates


def _join(text: str, first: FoundDate, last: FoundDate, low: int) -> FoundDate | None:
    """Make the range of two dates that a dash or a word such as "to" joins."""
    if last.granularity == "week" and first.weekday:
        return _in_week(text, first, last)
    if last.granularity == "quarter" and first.granularity == "year" and first.part is None:
        return _quarter_of(text, first, last)
    if first.edtf is None or last.edtf is None or first.recurs or last.recurs or (first.shift and last.shift is None):
        return None
    gap = text[first.end : last.start]
    start = first.start
    if _AND.fullmatch(gap):
        lead = _BETWEEN.search(text, max(low, start - 20), start)
        if not lead:
            return None
        start = lead.start()
    elif not _JOINT.fullmatch(gap):
        return None
    edtf = between(first.edtf, last.edtf)
    if edtf is None:
        return None
    return FoundDate(start, last.end, "interval", edtf, last.shift, impossible=first.impossible or last.impossible)


def _quarter_of(text: str, year: FoundDate, quarter: FoundDate) -> FoundDate | None:
    """Put a quarter into the year said before it: "last year's fourth quarter"."""
    if quarter.edtf is None or not quarter.edtf.startswith(NO_YEAR) or quarter.shift or not _OWNER.fullmatch(text, year.end, quarter.start):
        return None
    edtf = quarter.edtf if year.edtf is None else quarter.edtf.replace(NO_YEAR, year.edtf)
    return FoundDate(year.start, quarter.end, "quarter", edtf, year.shift)


def _in_week(text: str, first: FoundDate, last: FoundDate) -> FoundDate | None:
    """Put a weekday into the week that is said after it: "Friday last week", "Monday of next week"."""
    bare = first.edtf is None and first.shift is None and not first.recurs
    if not bare or last.shift is None or last.shift.sub or last.part or not _OF_WEEK.fullmatch(text, first.end, last.start):
        return None
    return FoundDate(first.start, last.end, "day", shift=last.shift, weekday=first.weekday)


_OF_WEEK = compiled(r"(?:\s{1,4}of)?\s{1,4}(?:the\s{1,4})?(?=the|[Ll]ast|[Tt]his|[Nn]ext|\Z)")
_OWNER = compiled(r"(?:['’]s)?\s{1,4}(?:fiscal\s{1,4})?")
