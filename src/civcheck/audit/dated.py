"""The dates of a document where they stand in their passages, and what day a day was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as calendar_day
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.unit import Unit
    from civcheck.extract.passage import Passage
    from civcheck.model.edtf import Edtf
    from civcheck.model.mention import DateMention

_DAY = compiled(r"\d{4}-\d\d-\d\d")
_YEAR = compiled(r"(\d{4})(?:-\d\d){0,2}~?")


@dataclass(frozen=True, slots=True)
class Dated:
    """A date with its range in the text of its passage."""

    start: int
    end: int
    mention: DateMention


def dated(unit: Unit) -> Iterator[tuple[Passage, list[Dated]]]:
    """Give each passage that has dates, with them in order."""
    for passage, found in zip(unit.passages, unit.read_dates, strict=True):
        dates = [Dated(*passage.within(date.mention.region), date.mention) for date in found]
        if dates:
            yield passage, dates


def sentence_around(passage: Passage, offset: int) -> tuple[int, int]:
    """Give the range in the passage's text of the sentence that a place belongs to."""
    number = passage.sentence_at(offset)
    starts = passage.sentences or (0,)
    return starts[number], starts[number + 1] if number + 1 < len(starts) else len(passage.text)


def day_of(edtf: str | None) -> calendar_day | None:
    """Give the day that a date is, None where it is not one day of the calendar."""
    if edtf is None or not _DAY.fullmatch(edtf):
        return None
    try:
        return calendar_day.fromisoformat(edtf)
    except ValueError:
        return None


def year_of(edtf: str | None) -> int | None:
    """Give the year that a day, month or year belongs to; None for what has no one year."""
    found = _YEAR.fullmatch(edtf) if edtf else None
    return int(found[1]) if found else None


def year_of_document(today: Edtf | None) -> int | None:
    """Give the year a document is of, where its own date tells one."""
    if today is None or today.low is None or today.high is None or today.low[:4] != today.high[:4]:
        return None
    return int(today.low[:4])
