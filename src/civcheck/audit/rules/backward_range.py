"""A range of dates that runs backwards.

"From 2024 to 2019" has its ends in the wrong order, or one of them is a slip: often the year after the turn of the year.

Example:

    The school was rebuilt from March 2025 to January 2025.        runs backwards: January 2025 is before March 2025

Silent: "November to February" (over the turn of the year), 1998/97, years before Christ, "from the 2020s to the 1990s",
amounts ("fell from 2024 to 2019"), dates that were moved ("brought forward from 2035 to 2030"), numbers of pages and rooms,
rows of tables.

Limits: both ends must tell their year, or be days of one month. Two months without years are never a range backwards.
"""

from __future__ import annotations

from datetime import date as calendar_day
from typing import TYPE_CHECKING, Any, NamedTuple

from civcheck.audit.nearby import found_near
from civcheck.audit.rule import Looked, Rule
from civcheck.model.edtf import in_words
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

    from civcheck.audit.unit import Unit
    from civcheck.extract.passage import Passage
    from civcheck.model.finding import Evidence, Severity
    from civcheck.model.pattern import Late

NAME = "backward-range"
_NUMBER = compiled(r"\d|[〇零○一二三四五六七八九]年")
_AROUND, _BEFORE = 200, 40
_QUARTERS = frozenset({0, 15, 30, 45})
_HAN_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_LONGEST_MONTH, _MONTHS = 31, 12
_TURN = 5
"""From a month to one that is so much smaller a time may run over the turn of the year."""


class _Range(NamedTuple):
    """The range in the passage's text, its ends in EDTF, and whether English says it."""

    start: int
    end: int
    first: str
    last: str
    english: bool = True
    between: bool = False

    @property
    def backwards(self) -> bool:
        """Whether the last end is before the first, as far as both are told."""
        shared = min(len(self.first), len(self.last))
        return self.last[:shared] < self.first[:shared]


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See ranges whose ends are in the wrong order."""
    for passage in unit.passages:
        if not _NUMBER.search(passage.text):
            continue
        for found in _ranges(passage):
            yield Looked(1)
            if found.backwards and not _is_set_aside(passage, found):
                message = f"runs backwards: {in_words(found.last)} is before {in_words(found.first)}"
                severity: Severity | None = "warning" if found.between else None
                yield unit.saw(NAME, passage.region(found.start, found.end), message, severity=severity)


def _ranges(passage: Passage) -> Iterator[_Range]:
    from civcheck.audit.tables import ranges as table

    text = passage.text
    plain = text.replace("\n", " ").replace("\u00a0", " ")
    for found in _points(plain):
        if _is_range(found, passage):
            first, last = _edtf(found["a"]), _edtf(found["b"])
            if first and last:
                yield _Range(found.start("a"), found.end("b"), first, last, between=found["and"] is not None)
    month = any(name in plain for name in table.MONTH_HINTS)
    same_month = month and table.MAY_BE_SAME_MONTH.search(plain) is not None
    patterns = _of_days(plain) if month else []
    for pattern in (*patterns, table.SAME_MONTH) if same_month else patterns:
        for found in pattern.finditer(plain):
            if (days := _days(found)) and not _is_two_months(plain, found):
                yield days
    yield from _told_by_verbs(plain, crossing=same_month)
    if "年" in text or "月" in text:
        yield from _chinese(text)


def _points(plain: str) -> Iterator[re.Match[str]]:
    """Find two points with their years."""
    from civcheck.audit.tables import ranges as table

    if table.MAY_BE_RANGE.search(plain):
        yield from found_near(table.RANGE, table.RANGE_CORE, plain, table.RANGE_BACK, table.RANGE_AHEAD)


def _of_days(plain: str) -> list[Late]:
    """Give the expressions that may find two days of one month in a text."""
    from civcheck.audit.tables import ranges as table

    if not table.MAY_BE_DAYS.search(plain):
        return []
    patterns = (table.DAYS, table.DAYS_CORE), (table.DAYS_BEHIND, table.DAYS_BEHIND_CORE)
    return [pattern for pattern, core in patterns if core.search(plain)]


def _told_by_verbs(plain: str, *, crossing: bool) -> Iterator[_Range]:
    """Give the times whose ends have a verb each, and, where there may be any, days of two months with one year."""
    from civcheck.audit.tables import ranges as table

    for found in table.BEGUN_AND_DONE.finditer(plain) if table.MAY_BE_DONE.search(plain) else ():
        first, last = _edtf(found["a"]), _edtf(found["b"])
        if first and last:
            yield _Range(found.start("a"), found.end("b"), first, last)
    for found in table.CROSS_MONTHS.finditer(plain) if crossing else ():
        months = [table.MONTH_NUMBERS[found[name].lower().rstrip(".")] for name in ("m1", "m2")]
        ends = [_joined(found["year"], month, int(found[f"d{n}"])) for n, month in enumerate(months, 1)]
        if ends[0] and ends[1] and months[0] - months[1] < _TURN:
            yield _Range(found.start("d1"), found.end(), ends[0], ends[1])


def _is_range(found: re.Match[str], passage: Passage) -> bool:
    """Say whether two points are ends of one time: two numbers alone need a word before them that tells so."""
    from civcheck.audit.tables import ranges as table

    lead = (found["lead"] or "").lower()
    if found["and"] and lead != "between":
        return False
    if len(found["a"]) + len(found["b"]) > len("20242019"):
        return True
    numbers = int(found["a"]), int(found["b"])
    if passage.kind == "row" or (numbers[0] % 100 in _QUARTERS and numbers[1] % 100 in _QUARTERS):
        return False
    if _is_amount(found):
        return False
    return found["bracket"] is not None or lead in table.LEADS or found["the"] is not None


def _is_amount(found: re.Match[str]) -> bool:
    from civcheck.audit.tables import ranges as table

    before = found.string[max(0, found.start() - _BEFORE) : found.start()]
    after = found.string[found.end() : found.end() + _BEFORE].split()
    numbered = before.split()[-1:] and before.split()[-1].lower().strip("(.,") in table.NUMBERED
    measured = after[:1] and after[0].lower().strip(".,;:)") in table.OF_MEASURE
    return bool(numbered or measured or table.COUNTED_DOWN.search(before))


def _edtf(point: str) -> str | None:
    from civcheck.audit.tables import ranges as table

    found = table.POINT.fullmatch(point)
    if found is None:
        return None
    month = table.MONTH_NUMBERS.get((found["m1"] or "").lower().rstrip("."), int(found["m2"] or 0))
    return _joined(found["y1"] or found["y2"], month, int(found["d1"] or found["d2"] or found["d3"] or 0))


def _joined(year: str, month: int, day: int) -> str | None:
    """Give a date in EDTF, None where no calendar has it."""
    if not month:
        return year
    if month > _MONTHS:
        return None
    try:
        calendar_day(2000 if year == "XXXX" else int(year), month, day or 1)
    except ValueError:
        return None
    return f"{year}-{month:02}-{day:02}" if day else f"{year}-{month:02}"


def _days(found: re.Match[str], *, english: bool = True) -> _Range | None:
    """Two days of one month: "12-9 May"."""
    from civcheck.audit.tables import ranges as table

    named = found.groupdict()
    first, last = int(named["a"] or named["a2"]), int(named["b"] or named["b2"])
    if not 1 <= last < first <= _LONGEST_MONTH or (named.get("and") and (named.get("lead") or "").lower().strip() != "between"):
        return None
    year = (named["year"] or "XXXX").translate(_HAN_DIGITS)
    if year == "XXXX" and last == first - 1 and "month2" in named:
        return None  # a year, from one day to the day before it
    word = named["month"] or named["month2"]
    month = table.MONTH_NUMBERS[word.lower().rstrip(".")] if english else int(word)
    ends = _joined(year, month, first), _joined(year, month, last)
    if ends[0] is None or ends[1] is None:
        return None
    starts = [start for name in ("a", "month", "month2", "year") if name in named and (start := found.start(name)) >= 0]
    return _Range(min(starts), found.end(), ends[0], ends[1], english)


def _is_two_months(text: str, found: re.Match[str]) -> bool:
    """Say whether the first day is of a month before it ("May 28-3 June"), or whether nothing tells that they are days."""
    from civcheck.audit.tables import ranges as table

    named = found.groupdict()
    if "bracket" not in named:
        return False
    before = text[max(0, found.start("a") - len("September. ")) : found.start("a")].split()
    if before and table.MONTH.fullmatch(before[-1].rstrip(",")):
        return True
    return not (named["year"] or named["bracket"] or (named["lead"] or "").lower() in table.LEADS | {"on"})


def _chinese(text: str) -> Iterator[_Range]:
    from civcheck.audit.tables import ranges as table

    joined = any(sign in text for sign in table.HAN_TO_HINTS)
    for found in table.HAN_RANGE.finditer(text) if joined else ():
        ends = [_joined(found[f"y{n}"].translate(_HAN_DIGITS), int(found[f"m{n}"] or 0), int(found[f"d{n}"] or 0)) for n in (1, 2)]
        if ends[0] and ends[1]:
            yield _Range(found.start(), found.end(), ends[0], ends[1], english=False)
    begun = "，" in text and any(word in text for word in table.HAN_BEGUN_HINTS)
    for found in table.HAN_BEGUN_AND_DONE.finditer(text) if begun else ():
        ends = [_joined(found[f"y{n}"], int(found[f"m{n}"] or 0), int(found[f"d{n}"] or 0)) for n in (1, 2)]
        if ends[0] and ends[1]:
            yield _Range(
                found.start("y1"), found.end("d2" if found["d2"] else "m2" if found["m2"] else "y2"), ends[0], ends[1], english=False
            )
    for found in table.HAN_CROSS_MONTHS.finditer(text) if joined or begun else ():
        year = found["y1"].translate(_HAN_DIGITS)
        ends = [_joined(year, int(found[f"m{n}"]), int(found[f"d{n}"])) for n in (1, 2)]
        if ends[0] and ends[1] and 0 < int(found["m1"]) - int(found["m2"]) < _TURN:
            yield _Range(found.start(), found.end(), ends[0], ends[1], english=False)
    for found in table.HAN_DAYS.finditer(text) if joined else ():
        if days := _days(found, english=False):
            yield days


def _is_set_aside(passage: Passage, found: _Range) -> bool:
    """Say whether the sentence moves a date, puts it right or counts back."""
    from civcheck.audit.dated import sentence_around
    from civcheck.audit.tables import ranges as table

    low, high = sentence_around(passage, found.start)
    around = passage.text[max(low, found.start - _AROUND) : min(max(high, found.end), found.end + _AROUND)]
    if found.between and table.COMPARED.search(around):
        return True
    return (table.SET_ASIDE if found.english else table.HAN_SET_ASIDE).search(around) is not None


RULE = Rule(NAME, "dates", "error", emit)
