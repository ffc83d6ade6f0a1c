"""Reading the dates of a passage in both languages: found, resolved, and put where they stand in the document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from civcheck.extract.dates.en import find_english_dates
from civcheck.extract.dates.en_tense import is_ahead
from civcheck.extract.dates.resolve import base_of, day_near, is_date, nth_weekday, shifted, weekday_of, year_for, yearless
from civcheck.extract.dates.values import NO_YEAR, edged, in_year
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import DateMention

if TYPE_CHECKING:
    from civcheck.extract.dates.found import FoundDate, Shift
    from civcheck.extract.dates.resolve import Base
    from civcheck.extract.passage import Passage
    from civcheck.model.edtf import Edtf
    from civcheck.model.mention import Relative
    from civcheck.model.span import Region


class ReadDate(NamedTuple):
    """A date of a passage with its range in the passage's text, and that of the duration in it that is a figure too."""

    start: int
    end: int
    mention: DateMention
    duration: tuple[int, int] | None


class Said(NamedTuple):
    """The date said last, which later ones lean on: in EDTF, where it stands, and in which block and sentence.

    `lent` tells that its year is the document's and not one the text gave. `yearless` is the month said last that no year
    is known for.
    """

    edtf: str = ""
    region: Region | None = None
    block: int = -1
    sentence: int = -1
    lent: bool = False
    yearless: str = ""

    @property
    def base(self) -> Base | None:
        """What is known of it to count from."""
        return base_of(self.edtf) if self.edtf else None


NOTHING_SAID = Said()
_HAN = compiled(f"[{HAN}]")
_MONTH_SAID = compiled(r"XXXX-(?:0[1-9]|1[0-2])")
_SINCE = compiled(r"\bsince (?:[^,;.:]{0,50} )?$", re.IGNORECASE)
_COMPARED = compiled(
    r"(?:\bthan (?:in|at|on|during)|(?:percent|per cent|points?|%|\d) (?:up|down|more|less|fewer|higher|lower) on"
    r"|\bcompared (?:with|to)(?: in)?|\bagainst|\bversus"
    r"|\b(?:(?:up|down) from|compared (?:with|to)|against (?=\d)) ?[^;:.]{0,20}(?:\.\d)?[^;:.]{0,30} (?:in|at|on|during|for)"
    r"|\b(?:percent|per cent|%) (?:more |less |up |down |higher |lower )?(?:over|above|below|on)"
    r"|\b(?:up|down) from) (?:the )?$"
    r"|(?:比|较|較|與|与)$",
    re.IGNORECASE,
)
_COMPARED_BEHIND = compiled(r"\)? ?[:：]")
_BACK = 60
"""Characters before a date that tell whether it is only compared with: "more than in 2023" does not make 2023 the time told of."""
_NEAR = 2
"""So many sentences on, a date without a year still means the year said last."""


def read_dates(passage: Passage, today: Edtf | None, said: Said = NOTHING_SAID) -> tuple[list[ReadDate], Said]:
    """Read the dates of a passage. `today` is the document's own date, `said` what earlier passages left."""
    found = _find(passage.text)
    if not found:
        return [], said
    document = base_of(today.text) if today else None
    dates: list[ReadDate] = []
    for date in found:
        region = passage.region(date.start, date.end)
        edtf, relative, impossible = date.edtf, None, date.impossible
        if edtf is None or date.shift is not None or NO_YEAR in edtf:
            edtf, relative, impossible = _value(date, document, said, passage)
        granularity = date.granularity
        if date.nth and date.weekday and edtf and (day := nth_weekday(edtf, date.weekday, date.nth)):
            edtf, granularity = day, "day"
        anchor = said.region if relative == "text" else None
        mention = DateMention("date", region, edtf, granularity, relative, anchor, impossible, date.weekday, date.part, date.recurs)
        dates.append(ReadDate(date.start, date.end, mention, date.duration))
        if edtf and not (impossible or date.recurs):
            if "X" not in edtf and not _is_aside(date, passage, said, document):
                said = Said(edtf, region, passage.block, passage.sentence_at(date.start), relative == "document")
            elif _MONTH_SAID.match(edtf):
                said = said._replace(yearless=edtf[:7])
    return dates, said


def _is_aside(date: FoundDate, passage: Passage, said: Said, document: Base | None) -> bool:
    """Say whether a date is none that later ones lean on: one behind another, or where the date of the text is known."""
    return (said.block == passage.block or document is not None) and is_aside(passage.text, date.start)


def is_aside(text: str, start: int) -> bool:
    """Say whether a date is only compared with, or counted from: it is not the time that the text tells of."""
    before = max(0, start - _BACK)
    return is_compared(text, start) or any(aside.search(text, before, start) for aside in (_SINCE, _OPENED))


_OPENED = compiled(r", (?:first |originally |then )?(?:[a-z]{3,12}ed|built|born|begun|made|bought|laid) (?:there |here )?(?:in|on) $")
"""The old house, opened in 1962, was closed in March."""


def is_compared(text: str, start: int, end: int | None = None) -> bool:
    """Say whether a date is only what something is compared with: up from 82 percent in 2022, 9 percent down on the year before.

    With its `end`, a date in brackets in front of a colon is one too: (2023: 305 million).
    """
    if _COMPARED.search(text, max(0, start - _BACK), start):
        return True
    return end is not None and text[max(0, start - 1) : start] in _BRACKETS and _COMPARED_BEHIND.match(text, end) is not None


_BRACKETS = frozenset("(（")


def _value(date: FoundDate, document: Base | None, said: Said, passage: Passage) -> tuple[str | None, Relative | None, bool]:
    """Give a relative or incomplete date's value, what it was resolved against, and whether there is no such day."""
    edtf, relative = _resolve(date, document, said, passage)
    possible = edtf is None or edtf == date.edtf or is_date(edtf)
    if possible is None:
        return None, "unresolved", date.impossible
    return edtf, relative, date.impossible or not possible


def _find(text: str) -> list[FoundDate]:
    english = find_english_dates(text)
    if text.isascii() or not _HAN.search(text):
        return english
    from civcheck.extract.dates.zh import find_chinese_dates
    from civcheck.extract.dates.zh_digits import with_chinese_words

    return longest([*with_chinese_words(text, english), *find_chinese_dates(text)])


def longest(dates: list[FoundDate]) -> list[FoundDate]:
    """Keep of dates that overlap the longest, in order."""
    dates.sort(key=lambda date: (date.start, -date.end))
    kept: list[FoundDate] = []
    for date in dates:
        if not kept or kept[-1].end <= date.start:
            kept.append(date)
        elif date.end - date.start > kept[-1].end - kept[-1].start:
            kept[-1] = date
    return kept


def _resolve(date: FoundDate, document: Base | None, said: Said, passage: Passage) -> tuple[str | None, Relative | None]:
    shift = date.shift
    if shift is None:
        if date.recurs:
            return date.edtf, None
        if date.edtf is not None:
            return _give_year(date, date.edtf, document, said, passage)
        edtf = weekday_of(date.weekday, document, int(_is_ahead(date, passage))) if date.weekday and document else None
        return edtf, "document" if edtf else "unresolved"
    if shift.day and shift.unit == "month" and shift.base == "text" and not shift.amount:
        return _resolve_day(shift, document, said, near=_is_near(said, date, passage))
    return _resolve_shift(date, shift, document, said)


def _resolve_shift(date: FoundDate, shift: Shift, document: Base | None, said: Said) -> tuple[str | None, Relative]:
    base, relative = (document, "document") if shift.base == "document" or (shift.base == "any" and document) else (said.base, "text")
    if base is None and (shift.amount < 0 or shift.edge or date.part or date.edtf):
        # "from a year earlier", "by the end of the year", where nothing was said: counted from now.
        base, relative = document, "document"
    edtf = shifted(shift, base, date.edtf, date.weekday) if base else None
    if edtf is None and relative == "text" and (date.part or shift.edge) and document:
        # "by the end of the month" after "in 2019": of this month.
        edtf, relative = shifted(shift, document, date.edtf, date.weekday), "document"
    if edtf is None:
        return date.edtf or yearless(shift), "unresolved"
    return edtf, relative  # type: ignore[return-value]


def _resolve_day(shift: Shift, document: Base | None, said: Said, *, near: bool) -> tuple[str | None, Relative]:
    """Resolve a day of a month that is not said with it."""
    base = said.base if near or not document else None
    if base and base.month:
        return shifted(shift, base), "text"
    if document and document.month:
        edtf = day_near(shift.day or 1, document)
        return (edged(edtf, shift.edge), "document") if edtf else (None, "unresolved")
    return (edged(f"{said.yearless}-{shift.day:02}", shift.edge) if said.yearless else None), "unresolved"


def _give_year(date: FoundDate, edtf: str, document: Base | None, said: Said, passage: Passage) -> tuple[str, Relative]:
    # After "yesterday" the months are those around the document's date; after "in 2019" they are months of 2019.
    base = said.base if _is_near(said, date, passage) else None
    if base and not (said.lent and document):
        return in_year(edtf, base.year), "text"
    if document is None:
        return edtf, "unresolved"
    year = year_for(edtf, document, ahead=_is_ahead(date, passage))
    if not base and _is_close(said, edtf, passage) and said.base:
        year = said.base.year  # "on June 27, 2025", and in the next paragraph "on June 28"
        return in_year(edtf, year), "text"
    return in_year(edtf, year), "text" if base and base.year == year else "document"


def _is_close(said: Said, edtf: str, passage: Passage) -> bool:
    """Say whether a day is told soon after one of the same or the next month whose year the text gives, in the paragraph before."""
    base = said.base
    month = edtf[5:7]
    if said.lent or base is None or base.month is None or base.day is None or not month.isdigit() or said.block is None:
        return False
    return 0 < passage.block - said.block <= _NEXT_BLOCKS and 0 <= int(month) - base.month <= 1


_NEXT_BLOCKS = 4


def _is_near(said: Said, date: FoundDate, passage: Passage) -> bool:
    return said.block == passage.block and passage.sentence_at(date.start) - said.sentence <= _NEAR


def _is_ahead(date: FoundDate, passage: Passage) -> bool:
    start = passage.sentences[passage.sentence_at(date.start)] if passage.sentences else 0
    return is_ahead(passage.text, start, date.start)
