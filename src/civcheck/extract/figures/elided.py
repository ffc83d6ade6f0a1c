"""Figures that leave to a neighbour what both are measured in: from 21.50 to 24 dollars, 118 million euros, of which 45 million.

Only a figure that says nothing itself, neither a unit nor what it counts, takes over what the other says.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.extract.figures.found import FoundFigure

_FROM = compiled(r"(?:\b(?:from|between)|[由从自])[^,;.，。；]{0,40}$", re.IGNORECASE)
_TO = compiled(r"(?: a year| an hour| each)? (?:to|and) (?:about |around |nearly |almost |over |just )?|(?:[^，。；\d]{0,4}[至到为])")
_NOTHING_BEHIND = compiled(r"\s*(?:$|[.,;:!?)，。；）]|\b(?:in|on|at|by|a year|an hour|since|after|before|within|during|last|this)\b)")
_OF_THE = compiled(r" (?:out )?of (?:the |its |their )?(?:total )?")
_SENTENCE = compiled(r"[.!?] |[。！？]")
_FARTHEST = 120
"""Characters between two figures of which the second leaves its currency to the first."""
_SCALE = 1_000_000


def share_what_is_elided(text: str, figures: Sequence[FoundFigure]) -> None:
    """Give figures the unit or the currency that they leave to their neighbours."""
    for before, figure in pairwise(figures):
        if _is_bare(before) and _says_what(figure):
            _take_from_behind(text, before, figure)
        elif _says_what(before) and _is_bare(figure) and _is_far_end(text, before, figure):
            _take(figure, before)
    _carry_currency(text, figures)


def _is_bare(figure: FoundFigure) -> bool:
    return figure.unit is None and figure.currency is None and figure.counted is None and not figure.ordinal and not figure.number.part


def _measured(figure: FoundFigure) -> bool:
    return (figure.unit is not None and figure.unit != "times") or figure.currency is not None


def _says_what(figure: FoundFigure) -> bool:
    return _measured(figure) or (figure.counted is not None and figure.unit is None and not figure.ordinal)


def _take(figure: FoundFigure, other: FoundFigure) -> None:
    figure.unit, figure.currency, figure.per = other.unit, other.currency, figure.per or other.per
    if figure.unit is None and figure.currency is None:
        figure.counted = other.counted


def _take_from_behind(text: str, before: FoundFigure, figure: FoundFigure) -> None:
    """Take over the unit of the far end (from 21.50 to 24 dollars), and of a whole its scale too (45 of the 118 million dollars)."""
    if _TO.fullmatch(text, before.end, figure.start) and _FROM.search(text, max(0, before.start - 44), before.start):
        _take(before, figure)
    elif figure.scale is not None and before.scale is None and _OF_THE.fullmatch(text, before.end, figure.start):
        _scale_as_whole(before, figure)


def _scale_as_whole(part: FoundFigure, whole: FoundFigure) -> None:
    factor = whole.number.factor
    if not _measured(whole) or factor < _SCALE or part.value is None or whole.value is None or not 1 < part.value < whole.value / factor:
        return
    _take(part, whole)
    part.value, part.scale = part.value * factor, whole.scale
    part.low, part.high = (None if end is None else end * factor for end in (part.low, part.high))


def _is_far_end(text: str, before: FoundFigure, figure: FoundFigure) -> bool:
    """Say whether a number is the far end of a change, and says nothing of its own: from 31 weeks to 19."""
    joined = _TO.fullmatch(text, before.end, figure.start) and _FROM.search(text, max(0, before.start - 44), before.start)
    return bool(joined) and _NOTHING_BEHIND.match(text, figure.end) is not None


def _carry_currency(text: str, figures: Sequence[FoundFigure]) -> None:
    """Give the millions of a sentence that are of nothing the currency of those before them: 118 million euros, of which 45 million."""
    money: FoundFigure | None = None
    for figure in figures:
        if figure.currency is not None and figure.scale is not None:
            money = figure
        elif money is not None and figure.scale is not None and figure.scale >= _SCALE and _is_bare(figure):
            near = figure.start - money.end <= _FARTHEST and _SENTENCE.search(text, money.end, figure.start) is None
            if near and _NOTHING_BEHIND.match(text, figure.end):
                figure.currency = money.currency
