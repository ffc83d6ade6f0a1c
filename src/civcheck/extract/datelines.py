"""The date of a text or of a piece of news: a line of its own that holds hardly more than a day, and the year of a report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.extract.dates import read_dates
from civcheck.extract.passage import passage_of
from civcheck.extract.tables import datelines
from civcheck.model.edtf import parse_edtf
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.model.edtf import Edtf

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}"
    r"|\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)"
)
_WORD = "|".join(map(re.escape, datelines.BEFORE))
_RELEASE = "|".join(map(re.escape, datelines.RELEASE))
_LINE = compiled(
    rf"[\s>#*_(（\[]{{0,8}}(?:(?:{_WORD})[:：]? {{0,2}}|(?:{_RELEASE})[^\n.。;；]{{0,50}}?[ ,，—–-]{{1,3}}){{0,3}}"
    rf"{_DAY}(?: {_DAY})?[\s*_.)）\]]{{0,6}}",
    re.IGNORECASE,
)
_YEAR = compiled(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_REPORT = compiled("|".join(map(re.escape, datelines.REPORTS)), re.IGNORECASE)
_BARE_YEAR = compiled(r"[#\s*]{0,8}(?:19|20)\d\d ?年?(?:度)?[\s*]{0,4}")
LONGEST = 240
"""Characters of the longest block that a dateline is looked for in."""


def dateline(text: str) -> str | None:
    """Give the line of a short block that holds hardly more than a day; None where there is none."""
    if len(text) > LONGEST or not _YEAR.search(text):
        return None
    return next((line for line in text.split("\n") if len(line) <= LONGEST and _LINE.fullmatch(line)), None)


def day_of(line: str) -> Edtf | None:
    """Give the day that a dateline tells."""
    read, _ = read_dates(passage_of(line), None)
    days = [date.mention.edtf for date in read if date.mention.edtf and date.mention.granularity == "day" and not date.mention.impossible]
    return parse_edtf(days[0]) if days and "X" not in days[0] else None


def reported_year(title: str, issued: Edtf | None) -> Edtf | None:
    """Give the year that a report tells of by its title: the only one there, of the text's own date or the year before."""
    years = set(_YEAR.findall(title))
    if len(years) != 1 or not (_REPORT.search(title) or _BARE_YEAR.fullmatch(title)):
        return None
    year = years.pop()
    if issued is not None and issued.low is not None and not 0 <= int(issued.low[:4]) - int(year) <= 1:
        return None
    return parse_edtf(year)
