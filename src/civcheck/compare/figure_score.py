"""How surely a figure of a claim and one of a source tell of one thing: by what they count, their units and the words around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.compare.figure_pairs import are_persons, head
from civcheck.extract.senses import senses_in
from civcheck.extract.tables.changes import YEAR_BEFORE
from civcheck.extract.tables.senses_en import GENERIC
from civcheck.extract.tables.units import BY_ID
from civcheck.model.mention import FigureMention

if TYPE_CHECKING:
    from civcheck.model.statement import Placed, Statement

_WINDOW = 7
_SAME_WAY = 0.8
_SAME_HEAD = 1.5


def score_of(
    one: Placed, other: Placed, ours: frozenset[str], theirs: frozenset[str], heads: tuple[frozenset[str], frozenset[str]]
) -> float:
    """Give how surely two figures tell of one thing: by heads, units and words around them. 0 to about 3."""
    first, second = one.mention, other.mention
    assert isinstance(first, FigureMention)
    assert isinstance(second, FigureMention)
    score = 0.0
    if first.counted and second.counted:
        counted, their_counted = head(first.counted), head(second.counted)
        shared = counted & their_counted
        generic = (counted | their_counted) & GENERIC or are_persons(first.counted, second.counted)
        score += 1.5 * len(shared) / max(len(counted), len(their_counted)) if shared else 0.3 if generic else -1.0
    if first.currency and first.currency == second.currency:
        score += 0.7
    elif first.unit and first.unit == second.unit:
        unit = BY_ID.get(first.unit)
        score += 0.4 if unit is not None and unit.dimension in {"share", "ratio"} else 0.7
    union = min(len(ours), len(theirs))
    score += 1.5 * len(ours & theirs) / union if union else 0.0
    if other_base(one, other):
        score -= 1.0
    if first.ordinal and second.ordinal:
        score += 0.3
    if not (first.counted and second.counted) and heads[0] & heads[1]:
        score += _SAME_HEAD * (len(heads[0] & heads[1]) / min(len(heads[0]), len(heads[1]))) ** 2
    if first.direction and first.direction == second.direction:
        score += _SAME_WAY  # rose to 26 is told of what rose to 24, and not of what it rose from
    return score


def window_of(statement: Statement, placed: Placed) -> frozenset[str]:
    """Give the senses of the words around a mention, its own clause first."""
    if placed.start < 0:
        mention = placed.mention
        told = " ".join(filter(None, (getattr(mention, "counted", None), getattr(mention, "base", None))))
        return head(told) or frozenset(word.sense for word in statement.words)
    before = [word.sense for word in statement.words if word.end <= placed.start][-_WINDOW:]
    after = [word.sense for word in statement.words if word.start >= placed.end][:_WINDOW]
    return frozenset(before + after)


def other_base(one: Placed, other: Placed) -> bool:
    """Say whether two shares are shares of different things."""
    first, second = (
        None if mention.base in YEAR_BEFORE and mention.direction is None else mention.base
        for mention in (one.mention, other.mention)
        if isinstance(mention, FigureMention)
    )
    if first in YEAR_BEFORE and second in YEAR_BEFORE:
        return False
    return bool(first and second and senses_in(first) and senses_in(second) and not senses_in(first) & senses_in(second))
