"""A relative date that contradicts the date beside it, or another of its kind.

"Last year (2022)" in a text of 2025: one of the two was left over from an older version. Where nobody knows the document's
own date, its relative dates must still agree with each other and with the line that dates it.

Example:

    (issued in March 2025) Last year (2022) the ward took in 900 children.        counted from its date: 2024

Silent: the last year of a life, "the next year (1945)" of a story, words in quotation marks, a year behind a comma that may
count something ("last year, 2022 people").

Limits: the date must stand in brackets or between commas directly behind the word.
"""

from __future__ import annotations

from datetime import date as calendar_day
from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from civcheck.audit.rule import Looked, Rule
from civcheck.model.edtf import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.audit.relative_dates import Now
    from civcheck.audit.unit import Unit
    from civcheck.model.edtf import Edtf
    from civcheck.model.finding import Evidence
    from civcheck.model.span import Region

NAME = "contradicting-relative-date"
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LEFT_OUT = frozenset({"quote", "row", "note"})


class _Seen(NamedTuple):
    """What words imply about when the text is written, and where they stand."""

    now: Now
    place: Region


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See relative dates beside dates."""
    seen, lines = _read(unit)
    yield Looked(len(seen))
    own = _own(unit.today)
    for number, one in enumerate(seen):
        known = next((now for now in own if now.kind == one.now.kind), None)
        other = next((line for line in (*lines, *seen[:number]) if line.now.kind == one.now.kind), None)
        if known is not None:
            if one.now.differs(known):
                message = f"counted from the document's own date this is {_words(_shifted(known, one.now.shift))}"
                yield unit.saw(NAME, one.place, message)
        elif other is not None and one.now.differs(other.now):
            message = f"by this the text is of {_words(one.now)}, by the other of {_words(other.now)}"
            yield unit.saw(NAME, one.place, message, others=[other.place])


def _read(unit: Unit) -> tuple[list[_Seen], list[_Seen]]:
    """Give the relative dates in order, and the lines that date the document, with the weekday where their year is told."""
    from civcheck.audit.relative_dates import dateline, in_quotation, nows

    seen: list[_Seen] = []
    lines: list[_Seen] = []
    for number, passage in enumerate(unit.passages):
        text = passage.text.replace("\n", " ")
        if line := dateline(text, number):
            place = passage.region(line.start, line.end)
            lines += [_Seen(now, place) for now in (line, *_weekday(line))]
        if passage.kind not in _LEFT_OUT:
            found = [now for now in nows(text) if not in_quotation(text, now.start)]
            seen += [_Seen(now, passage.region(now.start, now.end)) for now in sorted(found, key=lambda now: now.start)]
    return seen, lines


def _weekday(line: Now) -> Iterator[Now]:
    if line.year and isinstance(line.value, tuple):
        yield line._replace(kind="weekday", value=calendar_day(line.year, *line.value).weekday(), year=None)


def _own(today: Edtf | None) -> Sequence[Now]:
    """Give what is known of the document's own date."""
    from civcheck.audit.dated import day_of, year_of_document
    from civcheck.audit.relative_dates import Now

    year = year_of_document(today)
    if today is None or year is None or today.low is None or today.high is None:
        return ()
    own = [Now("year", year, None, 0, 0)]
    if today.low[:7] == today.high[:7]:
        own.append(Now("month", int(today.low[5:7]), year, 0, 0))
    if day := day_of(today.low) if today.low == today.high else None:
        own += [Now("day", (day.month, day.day), year, 0, 0), Now("weekday", day.weekday(), None, 0, 0)]
    return own


def _shifted(now: Now, shift: int) -> Now:
    """Give the year, month, day or weekday that lies so far from when the document was written."""
    if isinstance(now.value, tuple):
        day = calendar_day(now.year or 1, *now.value) + timedelta(days=shift)
        return now._replace(value=(day.month, day.day), year=day.year)
    if now.kind == "month":
        years, month = divmod(now.value - 1 + shift, 12)
        return now._replace(value=month + 1, year=(now.year or 0) + years)
    return now._replace(value=(now.value + shift) % 7 if now.kind == "weekday" else now.value + shift)


def _words(now: Now) -> str:
    year = f"{now.year:04}" if now.year else "XXXX"
    if isinstance(now.value, tuple):
        return in_words(f"{year}-{now.value[0]:02}-{now.value[1]:02}")
    if now.kind == "weekday":
        return f"a {_WEEKDAYS[now.value]}"
    return in_words(f"{year}-{now.value:02}") if now.kind == "month" else str(now.value)


RULE = Rule(NAME, "dates", "warning", emit)
