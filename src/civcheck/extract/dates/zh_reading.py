"""What was read at a place of a Chinese text, and how it becomes a date: points of the calendar, their neighbours, intervals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from civcheck.extract.dates.found import FoundDate, Shift
from civcheck.model.edtf import month_length

if TYPE_CHECKING:
    from civcheck.extract.dates.found import Edge, ShiftBase
    from civcheck.model.mention import Part

AnchorUnit = Literal["day", "weekday", "week", "month", "quarter", "year", "century"]
PointUnit = Literal["day", "week", "month", "season", "quarter", "year", "decade", "century"]
_LEAP = 2000
"""A year that has every day which a date without a year may name."""
_LAST_DAY = 31
_MONTHS = 12
_LAST_OF_FOUR = 3


class Anchor(NamedTuple):
    """What a relative date is reached from, as in `Shift`."""

    base: ShiftBase
    unit: AnchorUnit
    amount: int


class Point(NamedTuple):
    """A stretch of the calendar with a name. A year before Christ is astronomical, that of a decade or century its first."""

    unit: PointUnit
    year: int | None = None
    month: int = 0
    day: int = 0
    sub: str = ""


class Reading(NamedTuple):
    """A point, or the interval from one to the `last`; with an anchor what stands within it."""

    start: int
    end: int
    first: Point
    last: Point | None = None
    anchor: Anchor | None = None
    part: Part | None = None
    weekday: str | None = None
    recurs: str | None = None


def year_text(year: int | None, unit: PointUnit = "year") -> str:
    """Give a year, decade or century in EDTF."""
    if year is None:
        return "XXXX"
    if unit == "decade":
        return f"{year // 10:03}X"
    if unit == "century":
        return f"{year // 100:02}XX"
    return f"{year:04}" if year >= 0 else f"-{-year:04}"


def point_text(point: Point) -> str:
    """Give a point in EDTF."""
    unit, year, month, day, sub = point
    if unit == "day":
        return f"{year_text(year)}-{month:02}-{day:02}"
    if unit == "month":
        return f"{year_text(year)}-{month:02}"
    return f"{year_text(year)}-{sub}" if sub else year_text(year, unit)


def is_impossible(point: Point) -> bool:
    """Say whether the calendar has no such month or day."""
    if point.month > _MONTHS:
        return True
    return point.day > 0 and point.month > 0 and point.day > month_length(_LEAP if point.year is None else point.year, point.month)


def neighbour(point: Point, step: Literal[-1, 1]) -> Point:
    """Give the point after or before it. Where the year is not given, the one of 1 January or 31 December is a day of its own."""
    unit, year, month, day, sub = point
    if unit == "day":
        day += step
        if 1 <= day <= month_length(_LEAP if year is None else year, min(month, _MONTHS)):
            return point._replace(day=day)
        before = _step_month(year, month, step)
        if before is None:
            return point
        return Point("day", before[0], before[1], 1 if step > 0 else month_length(before[0] or _LEAP, before[1]))
    if unit == "month":
        stepped = _step_month(year, month, step)
        return Point("month", *stepped) if stepped else _edge_of_year(step)
    if sub:
        first = int(sub) // 10 * 10 + (1 if sub < "3" else 3)
        number = int(sub) - first + step
        if year is None and not 0 <= number <= _LAST_OF_FOUR:
            return _edge_of_year(step)
        return point._replace(year=None if year is None else year + number // 4, sub=str(first + number % 4))
    return point if year is None else _year_beside(point, year, step)


def _year_beside(point: Point, year: int, step: int) -> Point:
    """Give the year, decade or century after or before. Before Christ no century has digits of its own."""
    beside = year + step * {"decade": 10, "century": 100}.get(point.unit, 1)
    return Point("year", year) if point.unit == "century" and beside < 0 else point._replace(year=beside)


def _step_month(year: int | None, month: int, step: int) -> tuple[int | None, int] | None:
    month += step
    if 1 <= month <= _MONTHS:
        return year, month
    return None if year is None else (year + step, 1 if step > 0 else _MONTHS)


def _edge_of_year(step: int) -> Point:
    return Point("day", None, _MONTHS, _LAST_DAY) if step > 0 else Point("day", None, 1, 1)


def exact_edge(edge: Edge, part: Part | None) -> tuple[Edge, Part | None]:
    """Give the edge without the part of a period where both together say no more: before the end of 2024 is until 2024."""
    if part is None:
        return edge, None
    if edge == "before":
        return ("before", None) if part == "early" else ("until", None if part == "late" else part)
    if edge == "after":
        return ("after", None) if part == "late" else ("since", None if part == "early" else part)
    return edge, None if (edge, part) in {("until", "late"), ("since", "early")} else part


def found(reading: Reading, edge: Edge | None = None, *, about: bool = False) -> FoundDate:
    """Make a date of a reading, and of what stands around it."""
    start, end, first, last, anchor, part, weekday, recurs = reading
    if edge is not None:
        edge, part = exact_edge(edge, part)
    if anchor is not None:
        return _shifted(reading, anchor, edge, part)
    if edge is not None:
        text = _with_edge(first, last or first, edge)
    else:
        text = point_text(first) + (f"/{point_text(last)}" if last else "~" if about else "")
    wrong = is_impossible(first) or (last is not None and is_impossible(last))
    granularity = "interval" if edge or last else first.unit
    return FoundDate(start, end, granularity, text, None, weekday, wrong, part, recurs)


def _with_edge(first: Point, last: Point, edge: Edge) -> str:
    match edge:
        case "since":
            return point_text(first) + "/.."
        case "until":
            return "../" + point_text(last)
        case "before":
            return "../" + point_text(neighbour(first, -1))
        case _:
            return point_text(neighbour(last, 1)) + "/.."


def _shifted(reading: Reading, anchor: Anchor, edge: Edge | None, part: Part | None) -> FoundDate:
    start, end, first, last, _, _, weekday, recurs = reading
    if last is not None and edge in {"since", "before"}:
        last = None
    elif last is not None and edge is not None:
        first, last = last, None
    if last is None:
        shift = Shift(*anchor, 0, first.month or None, first.day or None, first.sub or None, edge)
    else:
        shift = Shift(*anchor, sub=f"{_within(first, anchor)}/{_within(last, anchor)}")
    granularity = "interval" if edge or last or (first.sub and first.unit == "week") else first.unit
    return FoundDate(start, end, granularity, None, shift, weekday, is_impossible(first), part, recurs)


def _within(point: Point, anchor: Anchor) -> str:
    """Give what follows the year or month that is meant: 07-09 of a year, 09 of a month."""
    text = point_text(point).removeprefix("XXXX-")
    return text[3:] if anchor.unit == "month" else text
