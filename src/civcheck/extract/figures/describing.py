"""What a figure is compared with, counts, is a rate or a share of, and how it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.figures.changing import direction_of
from civcheck.extract.figures.comparing import comparator_after, comparator_before
from civcheck.extract.figures.counting import count
from civcheck.extract.figures.found import PERIODS, SHARES
from civcheck.extract.figures.intervals import interval
from civcheck.extract.figures.rates import per_after, per_before
from civcheck.extract.figures.shares import base_after, base_before, share_of, whole_before
from civcheck.extract.tables.changes import COMPARATIVES, UP
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from civcheck.extract.figures.found import FoundFigure
    from civcheck.model.figure import Comparator

_BARE: dict[str, Comparator] = {"上": ">=", "过": ">", "過": ">", "破": ">"}


def add_comparator(text: str, figure: FoundFigure) -> None:
    """Read the comparators on both sides and give the interval."""
    number = figure.number
    figure.head = figure.start
    figure.comparator = ">~" if number.odd else "~" if number.unit == "approximately" else "="
    if not figure.ordinal:
        _compare(text, figure)
    if figure.value is None or figure.low is not None:
        return
    if number.high is not None and not number.odd:
        figure.low, figure.high, figure.value = number.value, number.high, None
        return
    figure.low, figure.high = interval(number, figure.value, figure.comparator)


def _compare(text: str, figure: FoundFigure) -> None:
    before = _before(text, figure)
    if before:
        figure.comparator = before
    if not (after := comparator_after(text, figure.after)):
        if not before and "-plus" in text[figure.start : figure.end]:
            figure.comparator = ">="  # "20-plus years": inside the measure
        return
    figure.after = after[1]
    if text[figure.end] == "+" or text.startswith("-plus", figure.end):
        figure.end = after[1]
    if (not before or after[0] != "~") and (figure.value is not None or after[0] == "~"):
        figure.comparator = after[0]


def _before(text: str, figure: FoundFigure) -> Comparator | None:
    """Give the comparator before a figure, or before the whole that it is a share of: 不超过货值的30%."""
    if found := comparator_before(text, figure.start):
        if _is_throughout(text, found[1], figure):
            return None
        figure.head = found[1]
        return found[0]
    if figure.number.bare and (sign := _BARE.get(text[figure.start - 1 : figure.start])):
        return sign
    if figure.unit in {"percent", "times", "per-mille"}:
        low = max(0, figure.start - 24)
        whole = whole_before(text[low : figure.start])
        found = comparator_before(text, low + whole[0]) if whole else None
        return found[0] if found else None
    return None


def _more_or_fewer(text: str, figure: FoundFigure) -> None:
    """Read a bare number as a change where it tells by how many there are more or fewer than before: six fewer than in 2023."""
    if figure.unit or figure.currency or figure.ordinal or not (match := _MORE_THAN.match(text, figure.after)):
        return
    figure.direction = figure.direction or ("up" if match["word"] in UP else "down")
    if isinstance(figure.counted, tuple) and text[slice(*figure.counted)] == match["word"]:
        figure.counted = None


_MORE_THAN = Late(rf" (?P<word>{'|'.join(sorted(COMPARATIVES))}) (?:[a-z-]{{2,20}} ){{0,4}}than\b")


def _is_throughout(text: str, head: int, figure: FoundFigure) -> bool:
    """Say whether "over" leads in a time in which something was done, and does not compare: drew 78,000 visitors over three days."""
    if figure.unit not in _TIMES or text[head : head + 5].lower() != "over " or _MEASURES_BEHIND.match(text, figure.end):
        return False
    before = _WORD_BEFORE.search(text, max(0, head - 24), head)
    return before is not None and before["word"].lower() not in _BEFORE_MORE


_TIMES = PERIODS | {"decade"}
_WORD_BEFORE = Late(r"(?P<word>[A-Za-z]{2,20}) $")
_MEASURES_BEHIND = Late(r"[ -](?:old|ago|later|earlier|ahead|longer|late|of)\b|s?['’]")
_BEFORE_MORE = frozenset(
    [
        "for",
        "after",
        "with",
        "has",
        "have",
        "had",
        "having",
        "lasted",
        "last",
        "lasts",
        "lasting",
        "took",
        "take",
        "takes",
        "taking",
        "of",
        "is",
        "was",
        "are",
        "were",
        "be",
        "been",
        "by",
        "than",
        "to",
        "just",
        "well",
        "little",
        "slightly",
        "spent",
        "spend",
        "serving",
        "served",
        "serve",
        "aged",
        "from",
        "at",
        "and",
        "or",
        "only",
        "in",
        "within",
        "waited",
        "wait",
        "waiting",
        "worked",
        "work",
        "working",
        "comes",
        "came",
        "until",
        "every",
        "each",
        "nearly",
        "not",
        "that",
        "but",
        "stayed",
        "stay",
        "ran",
        "run",
        "runs",
        "continued",
        "requires",
        "require",
        "required",
        "need",
        "needs",
        "needed",
        "the",
        "now",
        "covers",
        "covered",
        "cover",
        "spans",
        "spanned",
        "span",
        "totals",
        "totalled",
        "lives",
        "lived",
    ]
)
"""Behind these "over" compares: for over three years."""


def describe(text: str, figure: FoundFigure) -> None:
    """Read what the figure counts, its base, its rate and its direction."""
    start = figure.start
    if not figure.ordinal:
        figure.direction = direction_of(text, figure, figure.head)
        figure.per = per_before(text, start) if figure.unit is None or "-per-" not in figure.unit else None
        _rate(text, figure)
    count(text, figure)
    _more_or_fewer(text, figure)
    if not figure.ordinal and figure.per is None and isinstance(figure.counted, tuple):
        figure.after = max(figure.after, figure.counted[1])
        _rate(text, figure)
    if figure.unit in SHARES or figure.number.part or figure.direction or figure.unit == "times":
        share = share_of(text, figure.after) if figure.unit in {"percent", "per-mille"} or figure.number.part else None
        if share:
            figure.base, figure.counted = share[0], None
        else:
            part = figure.unit in SHARES or figure.number.part or figure.unit == "times"
            figure.base = base_after(text, figure.after) or base_before(text, figure.start, part=part) or figure.base


def _rate(text: str, figure: FoundFigure) -> None:
    """Read what a rate is for each of, behind the figure."""
    if figure.per is None and (rate := per_after(text, figure.after, money=figure.currency is not None)):
        figure.after, figure.per = rate
        figure.rate = rate[0]
