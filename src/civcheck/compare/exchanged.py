"""Two figures of a claim that are each other's: what the source tells of one country, town or year the claim tells of the other."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import DateMention, FigureMention, NameMention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.compare.align import Aligned
    from civcheck.compare.named import Namer
    from civcheck.model.statement import Placed, Statement

_NEAR = 40
"""Characters between a figure and the name or date that it is told of."""
_MOST = 6


def exchanged_figures(aligned: Sequence[Aligned], claim: Statement, source: Statement, namer: Namer) -> list[Aligned]:
    """Take two figures that agree for different where what each is told of is exchanged."""
    found = list(aligned)
    figures = [
        at for at, one in enumerate(found) if one.kind == "figure" and one.outcome in {"supported", "compatible"} and _is_plain(one)
    ][:_MOST]
    for first, second in combinations(figures, 2):
        one, other = found[first], found[second]
        if not (_alike(one, other) and _are_exchanged(one, other, claim, source, namer)):
            continue
        for at, mine, theirs in ((first, one, other), (second, other, one)):
            reason = f"the source says {_value(theirs)} there, not {_value(mine)}"
            found[at] = replace(mine, outcome="conflict", other=theirs.other, reason=reason)
    return found


def _is_plain(one: Aligned) -> bool:
    there = one.other
    return there is not None and there.start >= 0 and one.placed.start >= 0 and isinstance(there.mention, FigureMention)


def _alike(one: Aligned, other: Aligned) -> bool:
    """Say whether two figures of a claim measure in one unit and differ, and stand for two of the source."""
    first, second = one.placed.mention, other.placed.mention
    assert isinstance(first, FigureMention)
    assert isinstance(second, FigureMention)
    same = (first.unit, first.currency, first.ordinal) == (second.unit, second.currency, second.ordinal)
    return same and None not in {first.value, second.value} and first.value != second.value and one.other != other.other


def _are_exchanged(one: Aligned, other: Aligned, claim: Statement, source: Statement, namer: Namer) -> bool:
    assert one.other is not None
    assert other.other is not None
    ours, theirs = _told_of([one.placed, other.placed], claim), _told_of([one.other, other.other], source)
    if ours is None or theirs is None:
        return False
    straight = _one_thing(ours[0], theirs[0], namer) or _one_thing(ours[1], theirs[1], namer)
    return not straight and _one_thing(ours[0], theirs[1], namer) and _one_thing(ours[1], theirs[0], namer)


def _told_of(figures: Sequence[Placed], statement: Statement) -> tuple[Placed, Placed] | None:
    """Give what each of two figures is told of: the name or date bound to it, of one kind and on one side of both."""
    for kind in ("name", "date"):
        for behind in (True, False):
            first, second = (_bound(figure, statement, kind, behind=behind) for figure in figures)
            if first is not None and second is not None and first != second:
                return first, second
    return None


def _bound(figure: Placed, statement: Statement, kind: str, *, behind: bool) -> Placed | None:
    """Give the name or date that stands right behind a figure, or before it, with a few words of the same phrase between."""
    gaps = [
        (gap, other)
        for other in statement.of_kind(kind)
        if other.start >= 0 and 0 <= (gap := other.start - figure.end if behind else figure.start - other.end) <= _NEAR
    ]
    if not gaps:
        return None
    other = min(gaps, key=lambda pair: pair[0])[1]
    between = statement.text[figure.end : other.start] if behind else statement.text[other.end : figure.start]
    return None if _ANOTHER.search(between) else other


_ANOTHER = compiled(r"[,;.，；。、:：\d]|\b(?:and|or|to (?!the|[A-Z]|$)|than|against|while|but|by|as|with)\b|[和与及同比]")
"""What stands between a figure and another phrase."""


def _one_thing(one: Placed, other: Placed, namer: Namer) -> bool:
    first, second = one.mention, other.mention
    if isinstance(first, NameMention) and isinstance(second, NameMention):
        return namer.same(first, second)
    return isinstance(first, DateMention) and isinstance(second, DateMention) and first.edtf is not None and first.edtf == second.edtf


def _value(one: Aligned) -> str:
    mention = one.placed.mention
    return f"{mention.value:,}" if isinstance(mention, FigureMention) and mention.value is not None else "another"
