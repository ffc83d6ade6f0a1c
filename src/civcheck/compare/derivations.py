"""Figures of a claim that follow from figures of a source: tripled, a third of, up 12 percent from.

What is computed supports a claim and never contradicts it: the source may mean other figures than those that were found.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, permutations
from typing import TYPE_CHECKING

from civcheck.compare.derived import difference, percent_change, ratio, share, total
from civcheck.compare.figures import compare_figures
from civcheck.extract.senses import senses_in
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import FigureMention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.model.figure import Comparator, Figure
    from civcheck.model.statement import Placed, Statement

_MOST = 6
"""Figures of a statement that are paired."""


def follows(placed: Placed, source: Statement) -> tuple[Placed, str] | None:
    """Give the figure of a source, with the calculation in words, of which a figure of a claim follows; None for none."""
    mention = placed.mention
    if not isinstance(mention, FigureMention) or mention.ordinal:
        return None
    if (summed := _sum(mention, source)) is not None:
        return summed
    figures = [one for one in source.of_kind("figure") if isinstance(one.mention, FigureMention) and not one.mention.ordinal][:_MOST]
    for new, old in permutations(figures, 2):
        if not (_alike(new, old) or _is_part(new, old, source)):
            continue
        for derived, words in _computed(new, old, mention):
            if derived is not None and compare_figures(_as_ratio(mention), derived).supports:
                return new, words
    return None


def _alike(one: Placed, other: Placed) -> bool:
    """Say whether two figures count one thing in one unit, or one a part of the other, so that one may be measured by the other."""
    first, second = one.mention, other.mention
    assert isinstance(first, FigureMention)
    assert isinstance(second, FigureMention)
    if (first.unit, first.currency) != (second.unit, second.currency) or first.unit in {"percent", "percentage-point", "times"}:
        return False
    if not first.counted or not second.counted:
        return first.unit is not None or first.currency is not None
    return bool(senses_in(first.counted) & senses_in(second.counted))


_PART = compiled(
    r"\b(?:of which|of whom|of them|of these|of those|among them|including|in all|out of)\b|\b[Oo]f (?:the|its|all|these|those)\b|其中|当中"
)
_FROM_TO = compiled(r"\bfrom\b[^,;.]{0,30}$|[由从自][^，；。]{0,12}$")
_TO = compiled(r"[^,;.]{0,30}?\bto (?:\w+ )?|[^，；。\d]{0,8}[至到为]")


def _is_part(new: Placed, old: Placed, source: Statement) -> bool:
    """Say whether a source tells two bare numbers as part and whole, or as what something was and became."""
    first, second = new.mention, old.mention
    assert isinstance(first, FigureMention)
    assert isinstance(second, FigureMention)
    if first.unit or first.currency or second.unit or second.currency or min(new.start, old.start) < 0:
        return False
    text, low, high = source.text, *sorted((new, old), key=lambda one: one.start)
    became = new is high and _FROM_TO.search(text, max(0, low.start - 40), low.start) and _TO.fullmatch(text, low.end, high.start)
    if became:
        return True
    smaller = first.value is not None and second.value is not None and 0 < first.value < second.value
    return smaller and _PART.search(text, max(0, low.start - 20), min(len(text), high.end + 20)) is not None


def _computed(new: Placed, old: Placed, claim: FigureMention) -> Iterator[tuple[Figure | None, str]]:
    first, second = new.mention, old.mention
    assert isinstance(first, FigureMention)
    assert isinstance(second, FigureMention)
    claim = _as_ratio(claim)
    said = f"{first.value:,} and {second.value:,}" if first.value is not None and second.value is not None else "two figures"
    if claim.unit == "percent" and claim.direction is not None:
        yield percent_change(second, first), f"computed of {said}"
    elif claim.unit == "percent" or _is_fraction(claim):
        yield share(first, second), f"computed of {said}"
    elif claim.unit == "times":
        yield ratio(first, second), f"computed of {said}"
    elif claim.direction is not None:
        yield difference(first, second), f"computed of {said}"


def _is_fraction(claim: FigureMention) -> bool:
    """Say whether a figure is a part in words: half, a third, nine in ten."""
    return claim.unit is None and claim.currency is None and claim.value is not None and 0 < claim.value < 1


def _as_ratio(claim: FigureMention) -> FigureMention:
    """Read "more than halved" as less than half of what it was."""
    if claim.unit != "times" or claim.direction != "down" or claim.value is None or claim.value >= 1:
        return claim
    turned = _TURNED.get(claim.comparator, claim.comparator)
    return replace(claim, direction=None, comparator=turned, low=claim.value, high=claim.value)


_TURNED: dict[Comparator, Comparator] = {">": "<", ">=": "<=", "<": ">", "<=": ">=", "<~": ">~", ">~": "<~"}


def _sum(claim: FigureMention, source: Statement) -> tuple[Placed, str] | None:
    """Give the first of two figures of one kind that make up a figure together."""
    figures = [one for one in source.of_kind("figure") if isinstance(one.mention, FigureMention) and not one.mention.ordinal][:_MOST]
    for one, other in combinations(figures, 2):
        if not _alike(one, other) or _is_one_twice(one, other) or _is_of_one(claim, one, other):
            continue
        added = total([one.mention, other.mention])  # type: ignore[list-item]
        if added is not None and compare_figures(replace(claim, counted=None), replace(added, counted=None)).outcome == "same":
            return one, f"{_number(one)} and {_number(other)} together"
    return None


_OTHERS = compiled(r" other\b")


def with_others(placed: Placed, source: Statement) -> tuple[Placed, str] | None:
    """Give the figure of a source that counts all but one of those that a claim counts: among 18 choirs, ahead of 17 other choirs."""
    mention = placed.mention
    if not isinstance(mention, FigureMention) or mention.value is None or mention.unit or mention.currency or mention.ordinal:
        return None
    for one in source.of_kind("figure"):
        there = one.mention
        if isinstance(there, FigureMention) and there.value == mention.value - 1 and one.start >= 0 and _OTHERS.match(source.text, one.end):
            return one, f"{there.value} others and itself"
    return None


def _is_one_twice(one: Placed, other: Placed) -> bool:
    """Say whether a figure is the other told once more: by a fact and by the sentence on which it rests."""
    first, second = one.mention, other.mention
    assert isinstance(first, FigureMention)
    assert isinstance(second, FigureMention)
    return first.value == second.value and senses_in(first.counted or "") == senses_in(second.counted or "")


def _is_of_one(claim: FigureMention, one: Placed, other: Placed) -> bool:
    """Say whether a claim counts what one of two figures alone counts: board meetings are no sum of those and of staff meetings."""
    heads = [senses_in(getattr(placed.mention, "counted", None) or "") for placed in (one, other)]
    own = senses_in(claim.counted or "")
    return bool(own & (heads[0] ^ heads[1]))


def _number(one: Placed) -> str:
    value = one.mention.value if isinstance(one.mention, FigureMention) else None
    return f"{value:,}" if value is not None else "a figure"
