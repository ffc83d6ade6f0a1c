"""Shares of one whole in a sentence or in a column, and what they add up to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from civcheck.audit.arithmetic import shown
from civcheck.audit.outline import DATE, FIGURE, OTHER
from civcheck.audit.partitions import all_opinions, is_partition
from civcheck.audit.tables.shares import FRACTIONS, NOT_ONE_WHOLE, REST_EN, REST_FRACTION, REST_ZH, SHARING_EN, SHARING_ZH
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.outline import Outline
    from civcheck.model.mention import FigureMention

HUNDRED = 100
_MOST_REPEATED = 125
"""Further beyond, shares with a verb each are of traits that overlap."""
_STOPS = Late(r"[.!?](?=\s|$|\")|[;。；！？]")
_REST = Late(rf"(?:{REST_EN})[^{FIGURE}]{{0,30}}$", re.IGNORECASE)
_REST_ZH = Late(rf"(?:{REST_ZH})[^{FIGURE}，]{{0,14}}$")
_REST_WORD = Late(REST_FRACTION, re.IGNORECASE)
_SHARING, _SHARING_ZH = Late(SHARING_EN, re.IGNORECASE), Late(SHARING_ZH)
_NOT_ONE_WHOLE = tuple(f" {word.lstrip()}" if word.isascii() else word for word in NOT_ONE_WHOLE)
_ABOUT = 5


@dataclass(frozen=True, slots=True)
class Shares:
    """The shares of one whole in order, in percent. Those that are `complete` say so: the remaining 10 percent."""

    figures: tuple[FigureMention, ...]
    values: tuple[Fraction, ...]
    complete: bool
    repeated: bool = False

    @property
    def message(self) -> str | None:
        """Say what they add up to; None where that is a hundred, or may be."""
        added = sum(self.values, Fraction(0))
        slack = sum((_slack(figure) for figure in self.figures), Fraction(0))
        if added > HUNDRED + slack and not (self.repeated and added > _MOST_REPEATED):
            return f"the shares add up to {shown(added)} percent"
        if self.complete and added < HUNDRED - slack:
            return f"with the rest the shares add up to {shown(added)} percent"
        return None


def _slack(figure: FigureMention) -> Fraction:
    if figure.comparator != "=":
        return Fraction(_ABOUT)
    if figure.unit is None:
        return Fraction(1, 2)
    exponent = int(figure.value.as_tuple().exponent) if figure.value is not None else 0
    return Fraction(1, 2 * int(10 ** max(0, -exponent)))


def shares(outline: Outline) -> Iterator[Shares]:
    """Give the shares of one whole that stand together in a clause."""
    ends = [*(match.start() for match in _STOPS.finditer(outline.text)), len(outline.text)]
    low = 0
    for end in ends:
        if outline.text.count(FIGURE, low, end) > 1 and (found := _clause(outline, low, end)):
            yield found
        low = end


def _clause(outline: Outline, low: int, end: int) -> Shares | None:
    words = outline.text[low:end]
    figures = outline.all_in(low, end)
    small = f" {words.lower()} "
    if (
        OTHER in words
        or DATE in words[words.index(FIGURE) :]
        or (any(word in small for word in _NOT_ONE_WHOLE) and not all_opinions(words))
    ):
        return None
    values = [_percent(figure) for figure in figures]
    known = [value for value in values if value is not None]
    bases = {figure.base.partition(",")[0].strip() for figure in figures if figure.base}
    several = len(bases) > 1 and not ("由" in words and "组成" in words)  # 由60%的护士组成: these are the parts
    if len(known) < len(values) or several or len({figure.region for figure in figures}) < len(figures):
        return None
    last = words.rindex(FIGURE)
    rest = _REST_WORD.search(words, last)
    complete = rest is not None or bool(_REST.search(words, 0, last) or _REST_ZH.search(words, 0, last))
    if rest:
        known.append(Fraction(HUNDRED, FRACTIONS[rest["part"].lower()]))
    shared = _is_shared_out(words, known)
    parted = is_partition(words, len(known))
    if not complete and not shared and not parted:
        return None
    verbs = len(_SHARING.findall(words)) + len(_SHARING_ZH.findall(words))
    return Shares(tuple(figures), tuple(known), complete, repeated=(verbs > 1 or not shared) and not complete)


def _is_shared_out(words: str, values: list[Fraction]) -> bool:
    """Say whether the words share a whole out. Where each share has a verb of its own it takes three of them."""
    verbs = len(_SHARING.findall(words)) + len(_SHARING_ZH.findall(words))
    return verbs == 1 or (verbs > 1 and len(values) > 2)  # noqa: PLR2004


def _percent(figure: FigureMention) -> Fraction | None:
    """Give a share in percent; None for what is none: a change, a bound, a number of things."""
    if figure.value is None or figure.direction or figure.per or figure.comparator not in {"=", "~", "<~", ">~"}:
        return None
    value = Fraction(figure.value)
    if figure.unit == "percent" and 0 < value <= HUNDRED:
        return value
    if figure.unit is None and figure.currency is None and 0 < value < 1:
        return value * HUNDRED
    return None
