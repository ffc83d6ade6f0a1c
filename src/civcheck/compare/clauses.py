"""What two figures share in their own clauses, by which a figure is told from others in the sentence that count the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.related import related_in
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.model.statement import Placed, Statement

_CUT = compiled(r"[;；，、：]|[,:](?!\d)| (?:and|while|whereas|but|with|which) |其中|以及")
_WEIGHT = 1.0
_LONGEST = 300


def own_clause(one: Placed, other: Placed, claim: Statement, source: Statement) -> float:
    """Give what it tells that the clauses of two figures share words: 0 to 1."""
    if min(one.start, other.start) < 0 or claim.language != source.language:
        return 0.0
    ours, theirs = _words(claim, one), _words(source, other)
    if not ours or not theirs:
        return 0.0
    return _WEIGHT * related_in(theirs, ours) / len(theirs)


def _words(statement: Statement, placed: Placed) -> frozenset[str]:
    text = statement.text
    low = max((mark.end() for mark in _CUT.finditer(text, max(0, placed.start - _LONGEST), placed.start)), default=0)
    mark = _CUT.search(text, placed.end, placed.end + _LONGEST)
    high = mark.start() if mark else len(text)
    return frozenset(word.sense for word in statement.words if low <= word.start < high)
