"""When a drafted fact is, or what its figures hold for, and where that stands if not in its sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.factbase.drafting.reading import Covered, DateMention, FigureMention, NameMention, within
from civcheck.factbase.drafting.tables import HAPPENED, HOLDS_AS_OF, LEANS, SAID, WITHIN_AS_OF
from civcheck.model.edtf import parse_edtf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.factbase.drafting.reading import Reading
    from civcheck.model.edtf import Edtf
    from civcheck.model.span import Region

_BEFORE = 24
_FIRST = 3
"""A date that starts so many characters behind its sentence is its first word, "In" and "On" apart."""


@dataclass(frozen=True, slots=True)
class When:
    """The date of a fact, or that of its figures, and what evidence beside its sentence tells it."""

    date: Edtf | None = None
    as_of: Edtf | None = None
    context: tuple[Region, ...] = ()


def when(reading: Reading, region: Region, before: Sequence[Region]) -> When:
    """Give the time of a sentence: of its own dates, else of the one that it leans on, else of its heading."""
    figures = [figure for figure in reading.inside(region, FigureMention) if not figure.ordinal]
    governed = {figure.as_of for figure in figures}
    only = governed.pop() if len(governed) == 1 else None
    dates = usable(reading, region)
    first = bool(dates) and dates[0].region.start - region.start <= _FIRST
    if only and (first or len(dates) <= 1):
        source = next((figure.as_of_region for figure in figures if figure.as_of_region), None)
        outside = () if source is None or within(source, region) else (reading.sentence_at(source),)
        return _placed(reading, region, _edtf(only), source, outside, counts=True)
    if len(dates) == 1 or first:
        anchor = dates[0].anchor
        outside = () if anchor is None or within(anchor, region) else (reading.sentence_at(anchor),)
        return _placed(reading, region, _edtf(dates[0].edtf), dates[0].region, outside, counts=bool(figures))
    return When() if dates else _from_around(reading, region, before, counts=bool(figures))


def _placed(
    reading: Reading, region: Region, date: Edtf | None, at: Region | None, context: tuple[Region, ...], *, counts: bool
) -> When:  # fmt: skip
    """Say whether a date is that of an event or what figures hold for: "by", "as of" and figures without an event tell it."""
    text = reading.document.text
    start = at.start if at else region.start
    lead = text[max(region.start, start - _BEFORE) : start]
    holds = bool(HOLDS_AS_OF.search(lead) or (at and WITHIN_AS_OF.match(text[at.start : at.end])))
    words = region.slice(text)
    happened = HAPPENED.search(words) or (start - region.start <= _FIRST and SAID.search(words))
    if holds or (counts and not happened):
        return When(as_of=date, context=context)
    return When(date=date, context=context)


def _from_around(reading: Reading, region: Region, before: Sequence[Region], *, counts: bool) -> When:
    """Give the time of the sentence that this one leans on, or of its heading, where that tells one alone."""
    if (ground := leaned_on(reading, region, before)) is not None:
        dates = usable(reading, ground)
        date = _edtf(dates[0].edtf) if len(dates) == 1 and dates[0].anchor is None else None
        return When(date=date, context=(ground,))
    heading = reading.heading(region)
    dates = usable(reading, heading) if heading else []
    if heading is None or len(dates) != 1 or dates[0].relative is not None:
        return When()
    return _placed(reading, region, _edtf(dates[0].edtf), None, (heading,), counts=counts)


def leaned_on(reading: Reading, region: Region, before: Sequence[Region]) -> Region | None:
    """Give the sentence that one beginning with "It" or "The meeting" leans on: the nearest before it that does not lean itself."""
    text = reading.document.text
    if not before or not LEANS.match(region.slice(text)):
        return None
    return next((one for one in before if not LEANS.match(one.slice(text))), None)


def usable(reading: Reading, region: Region) -> list[DateMention]:
    """Give the dates of a region that tell when something was: resolved, possible, with a year, and in no name."""
    names = Covered(name.region for name in reading.inside(region, NameMention))
    return [
        date
        for date in reading.inside(region, DateMention)
        if date.edtf
        and not date.edtf.startswith("XXXX")
        and not (date.impossible or date.recurs or date.granularity == "century")
        and not names.holds(date.region.start)
    ]


def _edtf(text: str | None) -> Edtf | None:
    try:
        return parse_edtf(text) if text else None
    except ValueError:
        return None
