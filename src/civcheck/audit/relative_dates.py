"""What day, month or year a text is written in, by its relative dates that stand beside the date they mean."""

from __future__ import annotations

from datetime import date as calendar_day
from datetime import timedelta
from typing import TYPE_CHECKING, Literal, NamedTuple

from civcheck.audit.tables import relative as table

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator

    from civcheck.model.pattern import Late

Kind = Literal["year", "month", "day", "weekday"]
_ANY_LEAP_YEAR = 2000
_SHUT = frozenset(")）")
_QUOTED = 600
_LINES = 6
"""So many passages from the start of a document a line with its date may stand."""


class Now(NamedTuple):
    """When a text is written, as its words at `start:end` imply; a weekday is 0 to 6, a month 1 to 12.

    A day is month and day, `year` is its year or that of the month, where it is told. `shift` is how far from it the words
    mean: -1 of last year.
    """

    kind: Kind
    value: int | tuple[int, int]
    year: int | None
    start: int
    end: int
    shift: int = 0

    def differs(self, other: Now) -> bool:
        """Say whether two exclude one another."""
        if self.kind != other.kind:
            return False
        return self.value != other.value or (None not in {self.year, other.year} and self.year != other.year)


def nows(text: str) -> Iterator[Now]:
    """Read when a passage is written."""
    if any(words in text for words in table.MAY_TELL) or (not text.isascii() and table.HAN_MAY_TELL.search(text)):
        # Chinese words stand in no text of ASCII alone.
        for pattern, read in _READERS_EN if text.isascii() else _READERS:
            for found in pattern.finditer(text):
                if now := read(found):
                    yield now


def _year(found: re.Match[str]) -> Now:
    return Now("year", int(found["year"]) - _shift(found), None, *_range(found), _shift(found))


def _weekday(found: re.Match[str]) -> Now:
    number = (table.WEEKDAY_NUMBERS[found["name"].lower()] - _shift(found)) % 7
    return Now("weekday", number, None, *_range(found), _shift(found))


def _range(found: re.Match[str]) -> tuple[int, int]:
    """Give the range of the word and its date, with both brackets."""
    shut = found.string[found.end("date") : found.end("date") + 1]
    return found.start("rel"), found.end("date") + (shut in _SHUT and any(mark in found[0] for mark in "(（"))


def dateline(text: str, number: int) -> Now | None:
    """Read the line that dates a document, in one of its first passages."""
    if number >= _LINES:
        return None
    for pattern in (table.DATELINE, table.HAN_DATELINE):
        found = pattern.match(text)
        if found and found["date"]:
            return _day_before(found, 0, found.span("date"))
        if found and (iso := found.groupdict().get("iso")):
            return _iso_day(iso, found.span("iso"))
    return None


def _iso_day(iso: str, place: tuple[int, int]) -> Now | None:
    year, month, day = map(int, iso.split("-"))
    try:
        calendar_day(year, month, day)
    except ValueError:  # a day that no calendar has dates nothing
        return None
    return Now("day", (month, day), year, *place)


def in_quotation(text: str, place: int) -> bool:
    """Say whether a place stands inside quotation marks, whose words may be of another day."""
    before = text[max(0, place - _QUOTED) : place]
    return before.count("“") > before.count("”") or before.count("「") > before.count("」") or before.count('"') % 2 == 1


def _shift(found: re.Match[str]) -> int:
    return table.SHIFTS[found["rel"].lower()]


def _month(found: re.Match[str]) -> Now | None:
    month = int(found["month"]) if found["month"].isdecimal() else table.MONTH_NUMBERS[found["month"].lower()]
    if not 1 <= month <= 12:  # noqa: PLR2004  months
        return None
    years, number = divmod(month - 1 - _shift(found), 12)
    year = int(found["year"]) + years if found["year"] else None
    return Now("month", number + 1, year, *_range(found), _shift(found))


def _day(found: re.Match[str]) -> Now | None:
    return _day_before(found, _shift(found), _range(found))


def _day_before(found: re.Match[str], shift: int, place: tuple[int, int]) -> Now | None:
    named = found.groupdict()
    word, number = named["month"] or named.get("month2") or "", named["day"] or named.get("day2") or "0"
    month = int(word) if word.isdecimal() else table.MONTH_NUMBERS[word.lower()]
    year = int(named["year"]) if named["year"] else None
    try:
        day = calendar_day(year or _ANY_LEAP_YEAR, month, int(number)) - timedelta(days=shift)
    except ValueError:
        return None
    return Now("day", (day.month, day.day), day.year if year else None, *place, shift)


_READERS: tuple[tuple[Late, Callable[[re.Match[str]], Now | None]], ...] = (
    (table.YEAR, _year),
    (table.HAN_YEAR, _year),
    (table.MONTH, _month),
    (table.HAN_MONTH, _month),
    (table.DAY, _day),
    (table.HAN_DAY, _day),
    (table.WEEKDAY, _weekday),
    (table.HAN_WEEKDAY, _weekday),
)
_READERS_EN = _READERS[::2]
"""Those of English."""
