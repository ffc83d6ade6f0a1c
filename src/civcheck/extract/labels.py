"""Items of the kind "Label: value": the label is what the figure behind it counts, or says that it is a year."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from civcheck.extract.tables.datelines import FOUNDED
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import DateMention, FigureMention

if TYPE_CHECKING:
    import re

    from civcheck.model.statement import Placed

_MARK = compiled(r"(?:>[ \t]*)*(?:(?:[-*+•●]|\(?\d{1,3}[.)）]|#+)\s+)?(?:\*\*)?")
_LABELLED = compiled(r"(?P<label>[^:：.;。；\n]{2,40})[:：]\s*(?=\S)")
_YEAR = Decimal(1000), Decimal(2100)


def lead_of(text: str) -> int:
    """Give where the words of an item start behind its mark."""
    mark = _MARK.match(text, len(text) - len(text.lstrip()))
    return mark.end() if mark else 0


def label_of(text: str, start: int = 0) -> re.Match[str] | None:
    """Give the label that a text begins with, up to its value."""
    return _LABELLED.match(text, start)


def labelled(one: Placed, label: str, end: int, text: str) -> Placed:
    """Make the label of an item the thing that the figure behind it counts; "Founded: 1874" is a year."""
    figure = one.mention
    if not isinstance(figure, FigureMention) or not end <= one.start < end + _NEAR_LABEL:
        return one
    if text[one.start : one.end].isdigit() and figure.value and _YEAR[0] <= figure.value < _YEAR[1] and label.lower().strip() in FOUNDED:
        return one._replace(mention=DateMention("date", figure.region, str(figure.value), "year"))
    return one._replace(mention=_counting(figure, label.strip())) if one.start == end else one


_NEAR_LABEL = 12


def _counting(figure: FigureMention, label: str) -> FigureMention:
    """Give a figure that counts what the label before it says, where it does not say so itself."""
    return figure if figure.counted or figure.ordinal else replace(figure, counted=label)
