"""Comparing two dates: whether the source's implies the claim's."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from civcheck.compare.comparison import Comparison
from civcheck.compare.parts import core, window
from civcheck.compare.periods import in_year, period
from civcheck.model.edtf import year_text

if TYPE_CHECKING:
    from civcheck.compare.periods import AnyDate, Period

_LEAP_YEAR = 366
_YEAR_ZERO = 365.2425
_Days = tuple[int | None, int | None]


@lru_cache(maxsize=4096)
def compare_dates(claim: AnyDate, source: AnyDate) -> Comparison:
    """Say how a date of a claim stands to a date of a source."""
    ours, theirs = period(claim), period(source)
    if isinstance(ours, str):
        return Comparison("same" if ours == theirs and claim == source else "incomparable", f"the claim gives {ours}")
    if isinstance(theirs, str):
        return Comparison("incomparable", f"the source gives {theirs}")
    if bool(ours.yearless) != bool(theirs.yearless):
        return _one_without_year(ours, theirs)
    found = _relate(ours, theirs)
    if found.supports and ours.yearless and ours.recurs != theirs.recurs:
        return Comparison("compatible", f"{theirs.words} does not say that it is {ours.words}")
    return found


def _one_without_year(claim: Period, source: Period) -> Comparison:
    open_one, dated = (claim, source) if claim.yearless else (source, claim)
    if dated.low is not None and dated.high is not None and dated.high - dated.low <= _LEAP_YEAR:
        around = range(_year_of(dated.low) - 1, _year_of(dated.high) + 2)
        candidates = (in_year(open_one, year_text(year), year_text(year + 1)) for year in around)
        if not any(candidate and _meet(candidate, dated) for candidate in candidates):
            return _apart(claim, source)
    side = "claim" if claim.yearless else "source"
    return Comparison("compatible", f"the {side} does not say of which year: {source.words} against {claim.words}")


def _year_of(day: int) -> int:
    """Give the year of a day, or one next to it."""
    return int(day // _YEAR_ZERO)


def _relate(claim: Period, source: Period) -> Comparison:
    if claim.shape == source.shape == "interval":
        return _intervals(claim, source)
    if claim.shape == source.shape == "since" and claim.start and source.start:
        return _named_by_one_end(claim, source, claim.start, source.start)
    if claim.shape == source.shape == "until" and claim.end and source.end:
        return _named_by_one_end(claim, source, claim.end, source.end)
    found = _spans(claim, source)
    if found.supports and {claim.shape, source.shape} & {"since", "until"}:
        return _open(claim, source)
    return found


def _spans(claim: Period, source: Period) -> Comparison:
    if (claim.low, claim.high, claim.part) == (source.low, source.high, source.part):
        return _equal(claim, source)
    stated = _wide(source) if source.vague else window(source)
    if _covers(core(claim), stated):
        return Comparison("entailed", f"{source.words} is in {claim.words}")
    return _open(claim, source) if _meet(claim, source) else _apart(claim, source)


def _equal(claim: Period, source: Period) -> Comparison:
    if claim.vague == source.vague:
        return Comparison("same", f"both say {claim.words}" if claim.words == source.words else f"{source.words} is {claim.words}")
    if claim.vague:
        return Comparison("entailed", f"{source.words} is {claim.words}")
    return Comparison("compatible", f"{source.words} does not say that it is {claim.words}")


def _named_by_one_end(claim: Period, source: Period, ours: Period, theirs: Period) -> Comparison:
    """Compare two open intervals: since 2008 and since 2009 share most days, and are two different things to say."""
    found = _spans(ours, theirs)
    if found.outcome == "conflict":
        return _apart(claim, source)
    return _equal(claim, source) if found.outcome == "same" else found


def _intervals(claim: Period, source: Period) -> Comparison:
    """Compare two intervals by their ends: 9 to 18 July and 9 to 19 July are not the same event.

    January to March is no error for the first half of the year, though, which is written January to June.
    """
    if not (claim.start and claim.end and source.start and source.end):
        return _spans(claim, source)
    first, last = _spans(claim.start, source.start), _spans(claim.end, source.end)
    if first.outcome == last.outcome == "same":
        return _equal(claim, source)
    if first.supports and last.supports:
        return Comparison("entailed", f"{source.words} is in {claim.words}")
    one_end = (first.supports and last.outcome == "conflict") or (last.supports and first.outcome == "conflict")
    if one_end:
        return _open(claim, source) if claim.named or source.named else _apart(claim, source)
    found = _spans(claim, source)
    by_day = "day" in {claim.start.granularity, claim.end.granularity}
    return _open(claim, source) if found.supports and by_day and not claim.named else found


def _open(claim: Period, source: Period) -> Comparison:
    if _covers(window(source), window(claim)):
        return Comparison("compatible", f"{source.words} does not say that it is {claim.words}")
    if _overlap(window(source), window(claim)):
        return Comparison("compatible", f"{source.words} and {claim.words} overlap, and neither implies the other")
    return Comparison("compatible", f"{source.words} may be {claim.words}")


def _apart(claim: Period, source: Period) -> Comparison:
    return Comparison("conflict", f"the source says {source.words}, not {claim.words}")


def _wide(date: Period) -> _Days:
    """Give all days that may be meant."""
    low, high = window(date)
    return None if low is None else low - date.before, None if high is None else high + date.after


def _covers(outer: _Days, inner: _Days) -> bool:
    starts = outer[0] is None or (inner[0] is not None and outer[0] <= inner[0])
    return starts and (outer[1] is None or (inner[1] is not None and inner[1] <= outer[1]))


def _meet(one: Period, other: Period) -> bool:
    """Say whether the two may be one day."""
    return _overlap(_wide(one), _wide(other))


def _overlap(one: _Days, other: _Days) -> bool:
    (low, high), (other_low, other_high) = one, other
    return (low is None or other_high is None or low <= other_high) and (high is None or other_low is None or other_low <= high)
