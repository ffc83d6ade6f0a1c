"""A day after the document's own date that it tells as past.

A report of March 2025 cannot tell what "was held on 5 May 2027": the year is a slip, or the sentence was meant as a plan.

Example:

    (issued in March 2025) The lock was opened on 5 May 2027.        lies after March 2025, when the document was issued

Silent: plans and conditions ("will be", "is to be held", "scheduled"), days without their year, documents whose own date
nobody knows.

Limits: a verb of the past must stand in the same clause as the date, and be one that tells an event (held, opened, signed).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Rule
from civcheck.model.edtf import in_words, parse_edtf

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.dated import Dated
    from civcheck.audit.unit import Unit
    from civcheck.extract.passage import Passage
    from civcheck.model.finding import Evidence

NAME = "future-told-as-past"
_NEAR, _QUOTED = 180, 600
_LEFT_OUT = frozenset({"row", "note", "source-line"})
_FINE = frozenset({"day", "month", "year"})


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See dates after the document's own that are told as past."""
    from civcheck.audit.dated import dated

    if unit.today is None or unit.today.high is None:
        return
    for passage, dates in dated(unit):
        yield Looked(len(dates))
        if passage.kind in _LEFT_OUT:
            continue
        for date in dates:
            if _is_after(date, unit.today.high) and _is_told_as_past(passage, date):
                message = f"{in_words(date.mention.edtf or '')} lies after {in_words(unit.today.text)}, when the document was issued"
                yield unit.saw(NAME, date.mention.region, message)


def _is_after(date: Dated, last: str) -> bool:
    mention = date.mention
    if mention.edtf is None or mention.relative or mention.impossible or mention.recurs or mention.granularity not in _FINE:
        return False
    first = parse_edtf(mention.edtf).low
    return first is not None and first > last


def _is_told_as_past(passage: Passage, date: Dated) -> bool:
    from civcheck.audit.dated import Dated, sentence_around

    low, high = sentence_around(passage, date.start)
    first = max(low, date.start - _QUOTED)
    text = passage.text[first : min(high, date.end + _NEAR)].replace("\n", " ")
    here = Dated(date.start - first, date.end - first, date.mention)
    before = text[: here.start]
    if before.count("“") > before.count("”") or before.count("「") > before.count("」") or before.count('"') % 2:
        return False  # somebody's words
    start = max(0, here.start - _NEAR)
    return _english(text, here, start, len(text)) or _chinese(text, here, start, len(text))


def _english(text: str, date: Dated, start: int, end: int) -> bool:
    from civcheck.audit.tables import tense as table

    if table.AHEAD.search(text[start:end]):
        return False
    before = table.PAST_BEFORE.search(text[start : date.start])
    if before and not table.GAP_ENDS.search(before["gap"]):
        return True
    if table.LEAD.search(text[start : date.start]) is None:
        return False
    return table.PAST_BEHIND.match(text, date.end, end) is not None or table.PAST_FURTHER.match(text, date.end, end) is not None


def _chinese(text: str, date: Dated, start: int, end: int) -> bool:
    """Say so of a verb with 了, or with 成功 and the like before it."""
    from civcheck.audit.tables import tense as table

    around = text[start:end]
    if table.HAN_AHEAD.search(around):
        return False
    if table.HAN_ALREADY.search(text[: date.start]) or table.HAN_ENDED.match(text, date.end, end):
        return True
    found = table.HAN_PAST.match(text, date.end, end)
    if found is None:
        return False
    return found["over"] is not None or table.HAN_OVER.search(text, max(start, date.start - 4), found.start("verb")) is not None


RULE = Rule(NAME, "dates", "warning", emit, kinds=frozenset({"value"}))
