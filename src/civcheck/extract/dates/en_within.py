"""Parts of a period in English: "early 2024", "the end of July", "the first half of this year", "the first three months of 2024"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.extract.dates.en_parts import AMOUNT, amount_of, respan, unit_of
from civcheck.extract.dates.values import NO_YEAR, first_or_last
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.extract.dates.found import FoundDate
    from civcheck.model.edtf import Granularity
    from civcheck.model.mention import Part

WITHIN_ENDS = frozenset({"early", "late", "mid", "of", "the", "earlier", "later", "in"})
"""What the words that take a part of a period end with."""
WITHIN_BEFORE_IN = frozenset({"early", "late", "earlier", "later", "half", "quarter", "part", "stages"})
"""What is before an "in" that does."""
_PARTS: dict[str, Part] = {
    "early": "early", "late": "late", "mid": "mid", "end": "late", "close": "late", "beginning": "early", "start": "early", "middle": "mid",
}  # fmt: skip
_WITHIN = compiled(
    r"(?<![A-Za-z])(?:"
    r"(?P<adjective>(?:early|mid)[-\s]to[-\s](?:mid|late)|early|late|mid|end(?=-))(?:\s{1,4}|-)(?:in\s{1,4})?"
    r"|(?P<step>earlier|later)\s{1,4}(?:in\s{1,4})?"
    r"|(?P<noun>end|beginning|start|middle|close)\s{1,4}of\s{1,4}"
    r"|(?:(?P<first>first|1st|former|early|opening)|(?:second|2nd|latter|final|last|closing|late))\s{1,4}"
    rf"(?:(?P<half>half)|(?P<some>part|days|weeks|months|years|stages)|(?P<amount>{AMOUNT})\s{{1,4}}(?P<unit>days|weeks|months|years|quarters)"
    r"|(?P<one>day|week|month|year|decade))\s{1,4}(?:of|in)\s{1,4}"
    r")(?:the\s{1,4})?\Z",
    re.IGNORECASE,
)
_WORD = compiled(r"early|late|mid$|end")
_MONTH_LENGTH = len("2024-07")
_WIDEST = 44


def within(text: str, date: FoundDate, low: int) -> FoundDate:
    """Read the words before a date that take a part of it."""
    start = date.start
    tail = text[max(low, start - 16) : start]
    if tail[-1:] == "-":
        if tail[-4:].lower() not in {"mid-", "rly-", "ate-", "end-"}:
            return date
    else:
        words = tail.lower().split()
        if not words or not tail[-1].isspace() or words[-1].lstrip("(\"“‘'[").rpartition("to-")[2] not in WITHIN_ENDS:
            return date
        if words[-1] == "in" and (len(words) == 1 or words[-2] not in WITHIN_BEFORE_IN):
            return date
    found = _WITHIN.search(text, max(low, start - _WIDEST), start)
    return _read(found, date) if found else date


def _read(found: re.Match[str], date: FoundDate) -> FoundDate:
    if word := found["adjective"] or found["noun"]:
        if date.granularity == "interval" and date.edtf:
            return respan(date, found.start())  # "late 19th and early 20th centuries"
        *_, last = _WORD.findall(word.lower()) if found["adjective"] else [word.lower()]
        return respan(date, found.start(), part=_PARTS[last])
    if found["step"]:
        return respan(date, found.start()) if date.granularity != "day" else date
    first = found["first"] is not None
    if found["some"]:
        return respan(date, found.start(), part="early" if first else "late")
    return _piece(found, date, first=first)


def _piece(found: re.Match[str], date: FoundDate, *, first: bool) -> FoundDate:
    """Take the first or last half, months, weeks or days of a period."""
    edtf = date.edtf
    if edtf is None and date.shift and date.shift.unit == "year" and not (date.shift.length or date.shift.sub or date.shift.month):
        edtf = NO_YEAR
    if edtf is None:
        return date
    unit = "half" if found["half"] else unit_of(found["unit"] or found["one"])
    number = amount_of(found["amount"]) if found["amount"] else 1
    piece = first_or_last(edtf, unit, number, first=first)
    if piece is None:
        return date
    duration = (found.start("amount"), found.end("unit")) if found["amount"] else None
    granularity: Granularity = "interval" if "/" in piece else "day" if len(piece) > _MONTH_LENGTH else "month"
    return date._replace(start=found.start(), edtf=piece, granularity=granularity, duration=duration)
