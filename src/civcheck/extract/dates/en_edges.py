"""The words before and after an English date that make it the edge of a time, or tell that it comes again: since, by, every."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.extract.dates.en_parts import JOINT, WEEKDAY, respan
from civcheck.extract.dates.en_within import WITHIN_BEFORE_IN, WITHIN_ENDS
from civcheck.extract.dates.found import FoundDate, Shift
from civcheck.extract.dates.values import NO_YEAR, edged
from civcheck.extract.tables import calendar_en as table
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.extract.dates.found import Edge
    from civcheck.model.mention import Part

_LAST_WORDS = frozenset({"of", "to", "than", "in", "on"})
"""What the words of several that make an edge end with."""
_SEVERAL = compiled(
    r"(?<![A-Za-z-])(?:"
    r"(?P<since>ever\s{1,4}since|as\s{1,4}from|(?:start|beginn|commenc)ing\s{1,4}(?:from|in|on))"
    r"|(?P<until>up\s{1,4}(?:to|until|till)|no[t]?\s{1,4}later\s{1,4}than)"
    r"|(?P<before>prior\s{1,4}to)"
    r"|(?P<plain>as\s{1,4}of)"
    r")\s{1,4}(?:the\s{1,4})?\Z",
    re.IGNORECASE,
)
_AHEAD = frozenset({"ever", "as", "starting", "beginning", "commencing", "up", "later", "prior"})
_ONWARDS = compiled(r"\s{1,4}(?:onwards?|on(?=[,.;:)]|$)|and\s{1,4}(?:after|beyond|onwards?))(?![A-Za-z])")
_MONTH_LENGTH = len("2024-07")
_OPENING = "(\"“‘'[—–"


def with_edges(text: str, date: FoundDate, low: int) -> FoundDate:
    """Read the words before a date that make it the edge of a time, and those after it."""
    if onwards := _ONWARDS.match(text, date.end):
        date = _edge(text, date, "since", date.start, onwards.end())
    if text[date.start - 1 : date.start] == "-" and (glued := _GLUED.search(text, max(low, date.start - 6), date.start)):
        return _edge(text, date, _PREFIXES[glued[1].lower()], glued.start(), date.end)
    if _beside_weekday(text, date):
        return date
    short = date.part is None and (date.edtf is None or len(date.edtf) <= _MONTH_LENGTH) and date.granularity in {"year", "month", "day"}
    lead = _lead(text, low, date.start, whole=not short or date.shift is not None)
    if lead:
        date = _read_edge(text, date, low, lead)
    often = date.granularity == "interval" or (date.edtf is not None and date.edtf.startswith(NO_YEAR))
    return _recurring(text, date, low) if often else date


_TELLING = frozenset({*table.EDGES, *_LAST_WORDS, *WITHIN_ENDS})
_BEFORE_IN = frozenset({*_AHEAD, *WITHIN_BEFORE_IN, "year", "annually"})
_ONWARDS_STARTS = frozenset(["", *"oaey", " ", "\n", "\t", "\u00a0"])
_LONGEST_WORD = 40


def stands_bare(text: str, start: int) -> bool:
    """Say whether the word before a date plainly says nothing of it, so that no more need be looked at."""
    if not start or text[start - 1] != " ":
        return not start
    gap = text.rfind(" ", max(0, start - _LONGEST_WORD), start - 1)
    word = text[gap + 1 : start - 1]
    if word in {"in", "on"} and gap > 0:
        word = text[text.rfind(" ", max(0, gap - _LONGEST_WORD), gap) + 1 : gap]
        return word.isalpha() and word.lower() not in _BEFORE_IN
    return word.isalpha() and word.lower() not in _TELLING


def may_go_on(text: str, date: FoundDate) -> bool:
    """Say whether what comes after a date may say something of it: "onwards", "each year"."""
    after = text[date.end : date.end + 1]
    if after == ",":
        return date.edtf is None or date.edtf.startswith(NO_YEAR)
    return after.isspace() and text[date.end + 1 : date.end + 2] in _ONWARDS_STARTS


_PREFIXES: dict[str, Edge] = {"pre": "before", "post": "after", "since": "since"}
_GLUED = compiled(r"(?<![A-Za-z])([Pp]re|[Pp]ost|since)-\Z")
_TO_WEEKDAY = compiled(rf"{JOINT}(?:{WEEKDAY})")
_FROM_WEEKDAY = compiled(rf"(?:{WEEKDAY}){JOINT}\Z")


def _beside_weekday(text: str, date: FoundDate) -> bool:
    """Say whether a weekday is an end of a range of such: opening hours are no edges of a time."""
    if not date.weekday or date.edtf or date.shift:
        return False
    return _TO_WEEKDAY.match(text, date.end) is not None or _FROM_WEEKDAY.search(text, max(0, date.start - 20), date.start) is not None


def _lead(text: str, low: int, start: int, *, whole: bool) -> tuple[str, str, int] | None:
    """Give the kind of edge that the words before a date make, the word and where they start.

    What is not `whole` but only a year, a month or a weekday says with "the" before it which one something is: "after the
    2024 elections".
    """
    low = max(low, start - 32)
    tail = text[low:start]
    words = tail.split()
    if not words or tail[-1] not in " \n\t\u00a0.":
        return None
    modifies = False
    if words[-1] in {"the", "The"}:
        modifies = not whole
        tail = tail[: tail.rindex(words.pop())]
        if not words:
            return None
    word = words[-1].lstrip(_OPENING)
    kind = table.EDGES.get(word.lower())
    if kind is None and word not in _LAST_WORDS:
        return None
    if len(words) > 1 and words[-2].lower() in _AHEAD and (found := _SEVERAL.search(text, low, start)):
        return found.lastgroup or "", "", found.start()
    return (kind, word.lower(), low + tail.rindex(word)) if kind and not (modifies and kind not in {"between", "about"}) else None


def _read_edge(text: str, date: FoundDate, low: int, lead: tuple[str, str, int]) -> FoundDate:
    kind, word, start = lead
    closed = date.granularity == "interval" and date.edtf is not None and ".." not in date.edtf
    if kind == "plain" or (closed and word in {"between", "from"}):
        return respan(date, start)
    if kind == "between":
        return date
    if kind == "every":
        return _every(date, start)
    if kind == "about":
        exact = date.edtf is None or "/" in date.edtf or "XX" in date.edtf
        return date if exact else respan(date, start, date.end, f"{date.edtf}~", date.granularity, date.part)
    if word == "from" and table.SOURCES.intersection(text[max(low, start - 16) : start].lower().split()[-1:]):
        return date
    if word == "through" and date.granularity not in {"day", "month", "year", "quarter"}:
        return date
    return _edge(text, date, kind, start, date.end)  # type: ignore[arg-type]


def _edge(text: str, date: FoundDate, edge: Edge, start: int, end: int) -> FoundDate:
    if date.recurs:
        return date
    if date.edtf is None:
        shift = date.shift or Shift("document", "weekday", 0)
        edge, part = _exact(edge, date.part, text[date.start : date.end].lower())
        return date._replace(start=start, end=end, shift=shift._replace(edge=edge), granularity="interval", part=part)
    if date.edtf.startswith("../") or date.edtf.endswith("/.."):
        return respan(date, start, end)
    edge, part = _exact(edge, date.part, text[date.start : date.end].lower())
    edtf = edged(date.edtf, edge)
    return respan(date, start, end, edtf, "interval", part) if edtf else date


def _exact(edge: Edge, part: Part | None, words: str) -> tuple[Edge, Part | None]:
    """Give the edge alone where it says all: by the end of 2024 is until 2024, and so is before its end."""
    if part == "late" and (words.startswith(("end", "close")) or words.endswith("end")) and edge != "since":
        return ("until" if edge == "before" else edge), None
    if part == "early" and words.startswith(("beginn", "start")) and edge != "until":
        return ("since" if edge == "after" else edge), None
    return edge, part


def _every(date: FoundDate, start: int) -> FoundDate:
    if date.nth:
        return FoundDate(start, date.end, "day", weekday=date.weekday, recurs="month")
    if date.weekday and date.edtf is None:
        return date._replace(start=start, recurs="week")
    return date._replace(start=start, recurs="year") if date.edtf and date.edtf.startswith(NO_YEAR) and "/" not in date.edtf else date


_EVERY_YEAR = compiled(r",?\s{1,4}(?:of\s{1,4})?(?:(?:every|each)\s{1,4}year|annually|yearly)(?![A-Za-z])")
_EACH_YEAR_IN = compiled(r"(?<![A-Za-z])(?:[Ee](?:very|ach)\s{1,4}year|[Aa]nnually)\s{1,4}(?:in|on)\s{1,4}(?:the\s{1,4})?\Z")
_OFTEN = compiled(
    r"(?<![A-Za-z])(?:annually|yearly|(?:every|each)\s{1,4}(?:single\s{1,4})?(?P<unit>year|month|week|day)|(?P<m>monthly)|(?P<w>weekly))\s{1,4}\Z",
    re.IGNORECASE,
)


def _recurring(text: str, date: FoundDate, low: int) -> FoundDate:
    if date.edtf is None:
        return date
    if date.edtf.startswith(NO_YEAR):
        if every := _EVERY_YEAR.match(text, date.end):
            return date._replace(end=every.end(), recurs="year")
        each = _EACH_YEAR_IN.search(text, max(low, date.start - 24), date.start)
        return date._replace(start=each.start(), recurs="year") if each else date
    if date.granularity != "interval" or date.edtf.startswith(".."):
        return date
    often = _OFTEN.search(text, max(low, date.start - 20), date.start)
    if not often:
        return date
    recurs = (often["unit"] or ("month" if often["m"] else "week" if often["w"] else "year")).lower()
    return date._replace(start=often.start(), recurs=recurs)
