"""Whether a date of a fact is in the evidence for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.compare.values import compare_dates
from civcheck.model.edtf import parse_edtf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.model.edtf import Edtf
    from civcheck.model.mention import DateMention

_YEARLY = frozenset({"year", "decade", "century"})
_OPEN = frozenset({"", ".."})


def said_date(date: Edtf, mentions: Sequence[DateMention], words: str, titles: str, issued: Edtf | None) -> bool:
    """Say whether some words, with the dates read in them, imply a date.

    The `titles` above them tell the year where they tell none; when the source was `issued`, which year is meant.
    """
    if any(compare_dates(date, mention).supports or _is_end(date, mention) for mention in mentions):
        return True
    near = _year_is_near(date, "\n".join((words, titles, issued.text if issued else "")))
    if any(_may_be(date, mention, near=near) for mention in mentions):
        return True
    first, slash, last = date.text.partition("/")
    if slash:
        return all(end in _OPEN or said_date(parse_edtf(end), mentions, words, titles, issued) for end in (first, last))
    dated = any(mention.edtf and mention.relative is None and not mention.edtf.startswith("XXXX") for mention in mentions)
    return date.granularity in _YEARLY and _stands(date, words if dated else f"{words}\n{titles}")


def _stands(date: Edtf, words: str) -> bool:
    """Say whether the figures of a year or decade stand in some words: inside a name, as part of a school year."""
    year = date.text.rstrip("~?%").rstrip("X")
    return re.search(rf"(?<!\d){re.escape(year)}", words) is not None


def _may_be(date: Edtf, mention: DateMention, *, near: bool) -> bool:
    """Say whether a date of the text that leaves its year open, or leans on another one, may be the one that is looked for."""
    if mention.edtf is None:
        return near
    if mention.edtf.startswith("XXXX"):
        return near and mention.granularity == date.granularity and compare_dates(date, mention).outcome == "compatible"
    leans = mention.relative is not None and mention.granularity != "interval"  # "the next five years" tell no day
    return leans and compare_dates(date, mention).outcome == "compatible"


def _year_is_near(date: Edtf, words: str) -> bool:
    """Say whether the year of a date, or one beside it, stands in some words."""
    years = {int(year) for year in re.findall(r"(?<!\d)[12]\d{3}(?!\d)", words)}
    return any(date.low is not None and abs(year - int(date.low[:4])) <= 1 for year in years)


def _is_end(date: Edtf, mention: DateMention) -> bool:
    """Say whether a date is one end of a period of the text: "from May 2021", "by the end of 2023", "late that year"."""
    start, slash, end = (mention.edtf or "").partition("/")
    if not slash:
        return mention.part == "late" and not start.startswith("XXXX") and parse_edtf(start).high == date.high
    first, last = (None if one in _OPEN else parse_edtf(one) for one in (start, end))
    if first is not None and (compare_dates(date, first).supports or first.low == date.low):
        return True
    return last is not None and (compare_dates(date, last).supports or last.high == date.high)


def agrees_with_issue(date: Edtf, issued: Edtf | None) -> bool:
    """Say whether a date is that of the source itself, which needs no words: what is said holds as of then."""
    return issued is not None and (compare_dates(date, issued).supports or compare_dates(issued, date).supports)
