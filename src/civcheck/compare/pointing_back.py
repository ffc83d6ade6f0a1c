"""Figures that only point back at what was named before: the two sides, 两国."""

from __future__ import annotations

import re

from civcheck.model.kept_patterns import compiled

_BEFORE = compiled(r"(?:\bthe|\bboth|\btheir|\bits|\bour|\bthese|\bthose)\s*$", re.IGNORECASE)
_BEHIND = compiled(
    r"\s*(?:sides?|countries|nations|states|leaders|peoples?|parties|presidents|cities|heads|governments|regions|institutions|schools|ports|"
    r"companies|towns|teams|economies|civilizations|capitals|universities|languages|cultures|continents|militaries|houses|organi[sz]ations)\b",
    re.IGNORECASE,
)
_CHINESE = compiled(r"国|方|地|岸|校|市|党|军|院|者")
_LOOK = 12


def points_back(text: str, start: int, end: int) -> bool:
    """Say whether the number at a place of a text tells no count, but refers to two or three that the text has named."""
    if text[start:end] in {"两", "双"}:
        return _CHINESE.match(text, end) is not None
    return _BEFORE.search(text, max(0, start - _LOOK), start) is not None and _BEHIND.match(text, end) is not None
