"""What an amount was before it changed: 58.2 million, where it rose by 3.5 million to 61.7 million."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

from civcheck.compare.changes import is_change
from civcheck.compare.figures import compare_figures
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import DateMention, FigureMention

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from civcheck.compare.align import Aligned
    from civcheck.model.statement import Placed, Statement

BEFORE = "before the change"
_MOST = 6
_YEAR = compiled(r"(?<![\d-])(\d{4})(?![\d])")


def amount_before(claim: FigureMention, source: Statement) -> tuple[Placed, str] | None:
    """Give the amount of a source that was what a claim says before it changed, with the calculation in words."""
    figures = [one for one in source.of_kind("figure") if isinstance(one.mention, FigureMention) and not one.mention.ordinal][:_MOST]
    for now, change in permutations(figures, 2):
        before = _before(now, change, source)
        if before is not None and compare_figures(replace(claim, counted=None, direction=None), before).outcome == "same":
            return now, f"{BEFORE}: computed of {_number(now)} and {_number(change)}"
    return None


def _before(now: Placed, change: Placed, source: Statement) -> FigureMention | None:
    first, second = now.mention, change.mention
    assert isinstance(first, FigureMention)
    assert isinstance(second, FigureMention)
    if (first.unit, first.currency) != (second.unit, second.currency) or first.value is None or second.value is None:
        return None
    if second.direction is None or not is_change(change, source.text) or is_change(now, source.text):
        return None
    value = first.value - second.value if second.direction == "up" else first.value + second.value
    return replace(first, value=value, low=value, high=value, counted=None, direction=None, base=None)


def _number(one: Placed) -> str:
    value = one.mention.value if isinstance(one.mention, FigureMention) else None
    return f"{value:,}" if value is not None else "a figure"


def dates_before(dates: Sequence[Aligned], figures: Iterable[Aligned], source: Statement) -> list[Aligned]:
    """Take the year before that of a source for agreed where the figure is the one before the change."""
    if not any(one.reason.startswith(BEFORE) for one in figures):
        return list(dates)
    told = {year for date in _dates(source) for year in _YEAR.findall(date)}
    wanted = told | {str(int(year) - 1) for year in told}
    return [
        replace(one, outcome="supported", reason="the time before the change", around=True)
        if one.outcome != "supported" and getattr(one.placed.mention, "edtf", None) in wanted
        else one
        for one in dates
    ]


def _dates(source: Statement) -> Iterable[str]:
    for one in source.mentions:
        mention = one.mention
        if isinstance(mention, DateMention) and mention.edtf:
            yield mention.edtf
        elif isinstance(mention, FigureMention) and mention.as_of:
            yield mention.as_of
    yield from (date.edtf for date in source.around.dates if date.edtf)
