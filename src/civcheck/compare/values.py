"""Comparing a value in a claim to a value in a source: figures to figures, dates to dates.

The question is always whether the source implies the claim, so the order of the two matters.
"""

from __future__ import annotations

from typing import overload

from civcheck.compare.comparison import Comparison, Outcome
from civcheck.compare.dates import compare_dates
from civcheck.compare.figures import compare_figures
from civcheck.compare.periods import AnyDate
from civcheck.compare.quantity import AnyFigure
from civcheck.model.figure import Figure
from civcheck.model.mention import FigureMention

__all__ = ["AnyDate", "AnyFigure", "Comparison", "Outcome", "compare", "compare_dates", "compare_figures"]


@overload
def compare(claim: AnyFigure, source: AnyFigure) -> Comparison: ...
@overload
def compare(claim: AnyDate, source: AnyDate) -> Comparison: ...
def compare(claim: AnyFigure | AnyDate, source: AnyFigure | AnyDate) -> Comparison:
    """Say how a value of a claim stands to a value of a source."""
    if isinstance(claim, Figure | FigureMention):
        if isinstance(source, Figure | FigureMention):
            return compare_figures(claim, source)
    elif not isinstance(source, Figure | FigureMention):
        return compare_dates(claim, source)
    return Comparison("incomparable", "a figure against a date")
