"""What a text tells as past though its own source is older: a box compiled from a report, a sentence with a note.

The dates of the source are those of the box's source line, or of the notes whose markers stand in the sentence. The last
of them counts, and each part of the source must give one.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from civcheck.audit.dated import day_of
from civcheck.audit.tables import happening as table
from civcheck.model.kept_patterns import compiled
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date as calendar_day

    from civcheck.audit.told import Told
    from civcheck.audit.unit import Unit
    from civcheck.model.mention import DateMention

_LONG = timedelta(days=20)
_SLACK = timedelta(days=1)
"""The day may be another one where the source was written."""
_PART = compiled(r"[;；]|\s-\s")
_RANGE = compiled(r"(?:(?P<begin>\d{4}-\d\d(?:-\d\d)?|\.\.)/)?(?P<last>\d{4}-\d\d(?:-\d\d)?)")
_RUNNING = frozenset({"paragraph", "item"})


@dataclass(frozen=True, slots=True)
class AfterSource:
    """A date that is later than the one of its source; `sure` where the source is of another month at least, or of a whole box."""

    date: DateMention
    source: DateMention
    sure: bool


def late(unit: Unit) -> Iterator[AfterSource]:
    """Give the dates told as past that are later than their source."""
    yield from _in_boxes(unit)
    yield from _noted(unit)


def _in_boxes(unit: Unit) -> Iterator[AfterSource]:
    boxes = [(box.title, box.source) for box in unit.document.layout.boxes]
    if not boxes:
        return
    by_block = _by_block(unit.told)
    for title, source in boxes:
        newest = _newest([told for told in by_block.get(source, ()) if told.passage.kind == "source-line"])
        for block in range(title + 1, source) if newest else ():
            for told in by_block.get(block, ()):
                yield from _later(told, newest)


def _by_block(tolds: Sequence[Told]) -> dict[int, list[Told]]:
    found: dict[int, list[Told]] = {}
    for told in tolds:
        found.setdefault(told.passage.block, []).append(told)
    return found


def _newest(tolds: Sequence[Told]) -> tuple[DateMention, calendar_day] | None:
    """Give the last day in a source, None where a part of it gives none, or one that is less exact."""
    text = "".join(told.text for told in tolds)
    dates = [date for told in tolds for date, _, _ in told.dates if date.relative is None]
    days = [(day, date) for date in dates if (day := day_of(date.edtf)) is not None]
    parts = len([part for part in _PART.split(text) if re.search(r"\w{3}", part)])
    if not days or len(days) < parts or any((date.edtf or "")[:7] > max(days, key=lambda one: one[0])[0].isoformat()[:7] for date in dates):
        return None
    day, date = max(days, key=lambda one: one[0])
    return date, day


def _later(told: Told, source: tuple[DateMention, calendar_day] | None) -> Iterator[AfterSource]:
    """Give the dates of a sentence in the past tense that begin after its source."""
    if source is None or told.passage.kind not in _RUNNING or not _PAST.search(told.text) or _AHEAD.search(told.text.lower()):
        return
    for date, low, _ in told.dates:
        start = _last_start(date)
        if start is not None and start > source[1] + _SLACK and not _AHEAD_BEFORE.search(told.text, max(0, low - 20), low):
            yield AfterSource(date, source[0], start - source[1] > _LONG)
            return


def _last_start(date: DateMention) -> calendar_day | None:
    """Give the day on which a day or month begins, or the last of a period of them."""
    found = _RANGE.fullmatch(date.edtf or "") if not (date.impossible or date.recurs or date.relative not in {None, "text"}) else None
    if found is None:
        return None
    return day_of(found["last"] if len(found["last"]) == len("2021-05-03") else f"{found['last']}-01")


def _noted(unit: Unit) -> Iterator[AfterSource]:
    """Give the dates of sentences whose notes are older: the newest of all notes of a sentence counts."""
    notes = [(one.marker, one.body) for one in unit.document.layout.notes if one.marker and one.body and one.body.start > one.marker.end]
    if not notes:
        return
    tolds = sorted((one for one in unit.told if one.text.strip()), key=lambda one: one.whole.start)
    running = [one for one in tolds if one.passage.kind in _RUNNING]
    starts, places = [one.whole.start for one in tolds], [one.whole.start for one in running]
    bodies: dict[int, list[Told]] = {}
    for marker, body in notes:
        at, place = bisect_left(starts, body.start), bisect_right(places, marker.start) - 1
        if place >= 0 and running[place].whole.end + _MARKER >= marker.start:
            bodies.setdefault(place, []).extend(tolds[at : bisect_left(starts, body.end)][:_MOST_SENTENCES])
    for place, found in bodies.items():
        if found and all(_REFERRED.search(one.passage.text[:_HEAD]) for one in found):
            newest = _newest(found)
            yield from _later(running[place], newest)
            for before in _since_last_note(running, place, set(bodies)):
                yield from (replace(one, sure=False) for one in _later(before, newest))


def _since_last_note(running: Sequence[Told], place: int, noted: set[int]) -> Iterator[Told]:
    """Give the sentences of the paragraph before one with a note, back to the last that has its own: the note may be theirs too."""
    for number in range(place - 1, max(-1, place - 1 - _MOST_BEFORE), -1):
        if number in noted or running[number].number != running[place].number:
            return
        yield running[number]


_MOST_BEFORE = 3
_MOST_SENTENCES, _HEAD, _MARKER = 8, 1000, 2
_REFERRED = compiled(table.REFERRED)


_PAST = Late(table.PAST)


_AHEAD = Late(table.AHEAD)


_AHEAD_BEFORE = Late(table.AHEAD_OF_DATE, re.IGNORECASE)
