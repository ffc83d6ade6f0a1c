"""Figures of a claim that follow from figures of a source: tripled, a third of, up 12 percent from.

What is computed supports a claim and never contradicts it: the source may mean other figures than those that were found.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, permutations
from typing import TYPE_CHECKING

from civcheck.compare.before_change import amount_before
from civcheck.compare.derived import difference, percent_change, ratio, share, total
from civcheck.compare.figures import compare_figures
from civcheck.compare.spans_of_dates import lengths_of
from civcheck.extract.senses import senses_in
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import FigureMention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.compare.align import Aligned
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
    if (before := amount_before(mention, source)) is not None:
        return before
    if (lasted := _duration(mention, source)) is not None:
        return lasted
    figures = [one for one in source.of_kind("figure") if isinstance(one.mention, FigureMention) and not one.mention.ordinal][:_MOST]
    for new, old in permutations(figures, 2):
        if not (_alike(new, old) or _is_part(new, old, source) or _is_beside(new, old, source)):
            continue
        for derived, words in _computed(*_in_one_unit(new, old), mention):
            if derived is not None and compare_figures(_as_ratio(mention), derived).supports:
                return new, words
    return None


def is_computed(one: Aligned) -> bool:
    """Say whether a figure agrees with what was computed of others."""
    return "computed" in one.reason or one.reason.endswith(" together")


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
_MULTIPLES = frozenset([("percent", None), ("percentage-point", None), ("times", None)])
_FROM_TO = compiled(r"\bfrom\b[^,;.]{0,30}$|[由从自][^，；。]{0,12}$")
_TO = compiled(r"[^,;.]{0,30}?\bto (?:\w+ )?|[^，；。\d]{0,8}[至到为]")


_AGAINST = compiled(
    r"[^;.；。]{0,30}(?:\bagainst|\bcompared (?:with|to)|\bup from|\bdown from|\bafter|\bfrom|\bversus|上年为|[而较比])[^;.；。]{0,12}"
)
_BECAME = compiled(r"[^;.；。]{0,50}?\bto (?:\w+ )?|[^；。]{0,20}[至到为]")


def _is_beside(new: Placed, old: Placed, source: Statement) -> bool:
    """Say whether two bare numbers are one thing at two times: 187,000, against 164,000 in 2022; from 22, in 18 countries, to 196."""
    first, second = new.mention, old.mention
    if getattr(first, "unit", None) or getattr(second, "unit", None) or min(new.start, old.start) < 0:
        return False
    low, high = sorted((new, old), key=lambda one: one.start)
    if source.kind == "row":
        return True
    if _FROM_TO.search(source.text, max(0, low.start - 40), low.start):
        return new is high and _BECAME.fullmatch(source.text, low.end, high.start) is not None
    return new is low and _AGAINST.fullmatch(source.text, low.end, high.start) is not None


def _is_part(new: Placed, old: Placed, source: Statement) -> bool:
    """Say whether a source tells two bare numbers as part and whole, or as what something was and became."""
    first, second = new.mention, old.mention
    assert isinstance(first, FigureMention)
    assert isinstance(second, FigureMention)
    units = {(one.unit, one.currency) for one in (first, second)} - {(None, None)}
    if len(units) > 1 or units & _MULTIPLES or min(new.start, old.start) < 0:
        return False
    text, low, high = source.text, *sorted((new, old), key=lambda one: one.start)
    became = new is high and _FROM_TO.search(text, max(0, low.start - 40), low.start) and _TO.fullmatch(text, low.end, high.start)
    if became:
        return True
    smaller = first.value is not None and second.value is not None and 0 < first.value < second.value
    return smaller and _PART.search(text, max(0, low.start - 20), min(len(text), high.end + 20)) is not None


def _in_one_unit(new: Placed, old: Placed) -> tuple[Placed, Placed]:
    """Let a bare number have the unit of the other: 11.9 million euros, of which 5.2 million."""
    first, second = new.mention, old.mention
    assert isinstance(first, FigureMention)
    assert isinstance(second, FigureMention)
    bare = [one.unit is one.currency is None for one in (first, second)]
    if bare[0] and not bare[1]:
        new = new._replace(mention=replace(first, unit=second.unit, currency=second.currency))
    elif bare[1] and not bare[0]:
        old = old._replace(mention=replace(second, unit=first.unit, currency=first.currency))
    return new, old


def _computed(new: Placed, old: Placed, claim: FigureMention) -> Iterator[tuple[Figure | None, str]]:
    first, second = new.mention, old.mention
    assert isinstance(first, FigureMention)
    assert isinstance(second, FigureMention)
    claim = _as_ratio(claim)
    said = f"{first.value:,} and {second.value:,}" if first.value is not None and second.value is not None else "two figures"
    if claim.unit == "percent" and claim.direction is not None:
        yield percent_change(second, first), f"computed of {said}"
    elif claim.unit == "percent" or _is_fraction(claim):
        yield share(_rounded(first), _rounded(second)), f"computed of {said}"
    elif claim.unit == "times":
        yield ratio(first, second), f"computed of {said}"
    elif claim.direction is not None:
        yield difference(first, second), f"computed of {said}"


def _rounded(figure: FigureMention) -> FigureMention:
    """Read "more than 1,800" as about so many: a share of it is told in round words."""
    return replace(figure, comparator="~", low=None, high=None) if figure.comparator in {">", ">=", ">~"} and figure.value else figure


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


def _duration(claim: FigureMention, source: Statement) -> tuple[Placed, str] | None:
    """Give the span of dates that lasts as long as a claim says: four days for 15 to 18 July, the first and the last day counted or not."""
    if claim.unit not in _UNITS or claim.value is None:
        return None
    for placed in source.of_kind("date"):
        lengths = lengths_of(getattr(placed.mention, "edtf", None) or "", claim.unit)
        if any(compare_figures(claim, replace(claim, value=each, low=each, high=each, comparator="=")).supports for each in lengths):
            return placed, "computed of the first and the last day"
    return None


_UNITS = frozenset(["day", "week", "month", "year"])


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
    same = first.unit == second.unit and (first.unit in _UNITS or senses_in(first.counted or "") == senses_in(second.counted or ""))
    return first.value == second.value and same


def _is_of_one(claim: FigureMention, one: Placed, other: Placed) -> bool:
    """Say whether a claim counts what one of two figures alone counts: board meetings are no sum of those and of staff meetings."""
    heads = [senses_in(getattr(placed.mention, "counted", None) or "") for placed in (one, other)]
    own = senses_in(claim.counted or "")
    return bool(own & (heads[0] ^ heads[1]))


def _number(one: Placed) -> str:
    value = one.mention.value if isinstance(one.mention, FigureMention) else None
    return f"{value:,}" if value is not None else "a figure"
