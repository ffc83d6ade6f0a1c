"""Figures of a claim that follow from figures of a source: tripled, a third of, up 12 percent from.

What is computed supports a claim and never contradicts it: the source may mean other figures than those that were found.
"""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

from civcheck.compare.derived import difference, percent_change, ratio, share
from civcheck.compare.figures import compare_figures
from civcheck.extract.senses import senses_in
from civcheck.model.mention import FigureMention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.model.figure import Figure
    from civcheck.model.statement import Placed, Statement

_MOST = 6
"""Figures of a statement that are paired."""


def follows(placed: Placed, source: Statement) -> tuple[Placed, str] | None:
    """Give the figure of a source, with the calculation in words, of which a figure of a claim follows; None for none."""
    mention = placed.mention
    if not isinstance(mention, FigureMention) or mention.ordinal:
        return None
    figures = [one for one in source.of_kind("figure") if isinstance(one.mention, FigureMention) and not one.mention.ordinal][:_MOST]
    for new, old in permutations(figures, 2):
        if not _alike(new, old):
            continue
        for derived, words in _computed(new, old, mention):
            if derived is not None and compare_figures(mention, derived).supports:
                return new, words
    return None


def _alike(one: Placed, other: Placed) -> bool:
    """Say whether two figures count one thing in one unit, so that one may be measured by the other."""
    first, second = one.mention, other.mention
    assert isinstance(first, FigureMention)
    assert isinstance(second, FigureMention)
    if (first.unit, first.currency) != (second.unit, second.currency) or first.unit in {"percent", "percentage-point", "times"}:
        return False
    if not first.counted or not second.counted:
        return first.unit is not None or first.currency is not None
    return bool(senses_in(first.counted) & senses_in(second.counted))


def _computed(new: Placed, old: Placed, claim: FigureMention) -> Iterator[tuple[Figure | None, str]]:
    first, second = new.mention, old.mention
    assert isinstance(first, FigureMention)
    assert isinstance(second, FigureMention)
    said = f"{first.value:,} and {second.value:,}" if first.value is not None and second.value is not None else "two figures"
    if claim.unit == "percent" and claim.direction is not None:
        yield percent_change(second, first), f"computed of {said}"
    elif claim.unit == "percent":
        yield share(first, second), f"computed of {said}"
    elif claim.unit == "times":
        yield ratio(first, second), f"computed of {said}"
    elif claim.direction is not None:
        yield difference(first, second), f"computed of {said}"
