"""What relative and incomplete dates mean: counted from the document's own date, or from the date said before them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as calendar_day
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from civcheck.extract.dates.values import NO_YEAR, edged, in_year, part_of_year
from civcheck.model.edtf import month_length, parse_edtf, year_text
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.extract.dates.found import Shift

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WRITTEN = compiled(r"(?:(?:-?\d{4}|XXXX)-\d\d-\d\d/|\.\./)?(?:-?\d{4}|XXXX)-\d\d-\d\d(?:/\.\.)?")
_MONTHS, _SATURDAY = 12, 5
_YEAR_LENGTH, _LAST_YEAR = 4, 9999
_LONG_AGO = 1000
"""So many years ago is said of no single year."""
_MONTH = compiled(r"[12]\d{3}-(?:0[1-9]|1[0-2])")
_HALVES = {"40": (1, 6), "41": (7, 12)}


@dataclass(frozen=True, slots=True)
class Base:
    """A date to count from, as far as it is known: a year may be all."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def on(self) -> calendar_day | None:
        """The day, where it is known and the calendar of computers has it."""
        if self.month is None or self.day is None or not 1 <= self.year <= _LAST_YEAR:
            return None
        return calendar_day(self.year, self.month, self.day)


@lru_cache(maxsize=1000)
def base_of(text: str) -> Base | None:
    """Give what is known of a date to count from. Of an interval it is the end; of one that is open, what is known."""
    date = parse_edtf(text)
    if date.granularity == "interval":
        start, _, end = date.text.partition("/")
        side = start if end in {"", ".."} else end
        return base_of(side) if side not in {"", ".."} else None
    if date.low is None or date.granularity in {"decade", "century"}:
        return None
    negative = date.low.startswith("-")
    year, month, day = date.low.lstrip("-").split("-")
    number = -int(year) if negative else int(year)
    if date.granularity == "day":
        return Base(number, int(month), int(day))
    return Base(number, int(month)) if date.granularity == "month" else Base(number)


def weekday_of(name: str, base: Base, amount: int) -> str | None:
    """Give the nearest such day at or before the base (0), before it (-1) or after it (1)."""
    today = base.on
    if today is None:
        return None
    wanted = WEEKDAYS.index(name)
    if amount > 0:
        return _iso(today, 1 + (wanted - today.weekday() - 1) % 7)
    back = (today.weekday() - wanted) % 7
    return _iso(today, -(back or 7) if amount < 0 else -back)


def _iso(day: calendar_day, days: int) -> str | None:
    try:
        return (day + timedelta(days=days)).isoformat()
    except OverflowError:
        return None


def year_for(edtf: str, base: Base, *, ahead: bool = False) -> int:
    """Give the year of a date without one that a text of the base's date means: what is near, rather before than after.

    What the text tells to be `ahead` is the next to come.
    """
    place = part_of_year(edtf)
    if place is None or base.month is None:
        return base.year
    if ahead:
        return base.year + (place[0] < base.month)
    return base.year if place[0] <= base.month + 1 else base.year - 1


def day_near(day: int, base: Base) -> str | None:
    """Give the day of that number that is nearest to a day: the 28th is last month's on the 2nd."""
    today = base.on
    if today is None:
        return f"{year_text(base.year)}-{base.month:02}-{day:02}" if base.month and day <= month_length(base.year, base.month) else None
    near: list[calendar_day] = []
    for months in (-1, 0, 1):
        year, month = _month_after(base, months)
        if 1 <= year <= _LAST_YEAR and day <= month_length(year, month):
            near.append(calendar_day(year, month, day))
    return min(near, key=lambda other: abs(other - today)).isoformat() if near else None


def shifted(shift: Shift, base: Base, edtf: str | None = None, weekday: str | None = None) -> str | None:
    """Give the date that a shift from a base leads to. None where the base is not known closely enough."""
    if edtf is not None and edtf.startswith((NO_YEAR, f"../{NO_YEAR}")):
        return in_year(edtf, base.year + shift.amount)
    if shift.unit == "weekday":
        found = weekday_of(weekday, base, shift.amount) if weekday else None
    elif shift.length:
        found = _stretch(shift, base)
    elif shift.unit == "week" and weekday:
        found = _weekday_of_week(weekday, shift.amount, base.on)
    else:
        found = _SHIFTS[shift.unit](shift, base)
    return found and edged(found, shift.edge)


def nth_weekday(month: str, name: str, nth: int) -> str | None:
    """Give the first, second ... or last (-1) such day of a month."""
    if not _MONTH.fullmatch(month):
        return None
    number, length = int(month[5:]), month_length(int(month[:4]), int(month[5:]))
    first = 1 + (WEEKDAYS.index(name) - calendar_day(int(month[:4]), number, 1).weekday()) % 7
    day = first + 7 * (nth - 1) if nth > 0 else first + (length - first) // 7 * 7
    return f"{month}-{day:02}" if day <= length else None


def _weekday_of_week(name: str, weeks: int, today: calendar_day | None) -> str | None:
    return None if today is None else _iso(today, 7 * weeks - today.weekday() + WEEKDAYS.index(name))


def yearless(shift: Shift) -> str | None:
    """Give what is known of a date of last year when nobody knows what year this is: "XXXX-09" of last year's September."""
    if shift.unit != "year" or shift.length or shift.month is None:
        return None
    text = f"{NO_YEAR}-{shift.month:02}"
    return edged(f"{text}-{shift.day:02}" if shift.day else text, shift.edge)


def _days(shift: Shift, base: Base) -> str | None:
    today = base.on
    return None if today is None else _iso(today, shift.amount)


def _weeks(shift: Shift, base: Base) -> str | None:
    today = base.on
    if today is None:
        return None
    first = shift.amount * 7 - today.weekday()
    if shift.sub == "WEB" and today.weekday() < _SATURDAY:
        first -= 7
    low, high = (_SATURDAY, 6) if shift.sub else (0, 6)
    start, end = _iso(today, first + low), _iso(today, first + high)
    return f"{start}/{end}" if start and end else None


def _months(shift: Shift, base: Base) -> str | None:
    if shift.month is not None:
        return _named_month(shift, base)
    if base.month is None:
        return None
    year, month = _month_after(base, shift.amount)
    text = f"{year_text(year)}-{month:02}"
    return _with_sub(text, shift.sub) if shift.sub else f"{text}-{shift.day:02}" if shift.day else text


def _month_after(base: Base, months: int) -> tuple[int, int]:
    number = base.year * _MONTHS + (base.month or 1) - 1 + months
    return number // _MONTHS, number % _MONTHS + 1


def _named_month(shift: Shift, base: Base) -> str | None:
    """Give "last July": the last that is over or that has begun; "next July": the first to come; "this July": of the year."""
    month = shift.month or 1
    # July is over in August: last July is this year's then, next July the year's after.
    year = base.year if base.month is not None and (month - base.month) * shift.amount > 0 else base.year + shift.amount
    text = f"{year_text(year)}-{month:02}"
    return f"{text}-{shift.day:02}" if shift.day else text


def _quarters(shift: Shift, base: Base) -> str | None:
    if base.month is None:
        return None
    number = base.year * 4 + (base.month - 1) // 3 + shift.amount
    return f"{year_text(number // 4)}-{33 + number % 4}"


def _seasons(shift: Shift, base: Base) -> str | None:
    """Give the season named that is nearest in the direction, or the one of the year; without a name, the one after so many."""
    if shift.sub is None:
        return _season_after(shift, base)
    year, first = base.year, 3 * (int(shift.sub) - 21) + 3
    if shift.amount < 0 and (base.month is None or base.month < first + 3):
        year -= 1
    elif shift.amount > 0 and (base.month is None or base.month >= first):
        year += 1
    return f"{year_text(year)}-{shift.sub}"


def _season_after(shift: Shift, base: Base) -> str | None:
    if base.month is None:
        return None
    number = base.year * 4 + (base.month // 3 - 1) + shift.amount
    return f"{year_text(number // 4)}-{21 + number % 4}"


def _years(shift: Shift, base: Base) -> str | None:
    year = year_text(base.year + shift.amount)
    if shift.sub:
        return _with_sub(year, shift.sub)
    if shift.month:
        return f"{year}-{shift.month:02}-{shift.day:02}" if shift.day else f"{year}-{shift.month:02}"
    return f"{year}~" if abs(shift.amount) >= _LONG_AGO else year


def _with_sub(text: str, sub: str) -> str:
    if sub in _HALVES:
        low, high = _HALVES[sub]
        return f"{text}-{low:02}/{text}-{high:02}"
    if "/" in sub and len(text) == _YEAR_LENGTH:
        return in_year("/".join(f"{NO_YEAR}-{part}" for part in sub.split("/")), int(text))  # 去年10月至今年1月
    return "/".join(f"{text}-{part}" for part in sub.split("/"))


def _decades(shift: Shift, base: Base) -> str | None:
    return f"{base.year // 10 + shift.amount:03}X" if base.year + 10 * shift.amount > 0 else None


def _centuries(shift: Shift, base: Base) -> str | None:
    return f"{base.year // 100 + shift.amount:02}XX" if base.year + 100 * shift.amount > 0 else None


_SHIFTS = {
    "day": _days, "week": _weeks, "month": _months, "quarter": _quarters, "season": _seasons, "year": _years, "decade": _decades,
    "century": _centuries,
}  # fmt: skip


def _stretch(shift: Shift, base: Base) -> str | None:
    """Give the interval of so many units that ends with the base, or begins with it."""
    other = _far_end(shift, base)
    if other is None:
        return None
    near = _near_end(shift, base)
    return f"{other}/{near}" if shift.length > 0 else f"{near}/{other}"


def _near_end(shift: Shift, base: Base) -> str:
    if shift.unit in {"day", "week"} and base.on:
        return base.on.isoformat()
    return f"{year_text(base.year)}-{base.month:02}" if shift.unit in {"month", "quarter"} else year_text(base.year)


def _far_end(shift: Shift, base: Base) -> str | None:
    amount = -shift.length
    if shift.unit in {"day", "week"}:
        return None if base.on is None else _iso(base.on, amount * (7 if shift.unit == "week" else 1))
    if shift.unit in {"month", "quarter"}:
        if base.month is None:
            return None
        year, month = _month_after(base, amount * (3 if shift.unit == "quarter" else 1))
        return f"{year_text(year)}-{month:02}"
    return year_text(base.year + amount * {"decade": 10, "century": 100}.get(shift.unit, 1))


@lru_cache(maxsize=1000)
def is_date(edtf: str) -> bool | None:
    """Say whether what was put together is a date: False where the calendar has no such day, None where it is beyond EDTF."""
    try:
        parse_edtf(edtf)
    except ValueError:
        return False if _WRITTEN.fullmatch(edtf) else None
    return True
