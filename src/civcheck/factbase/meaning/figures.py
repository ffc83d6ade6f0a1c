"""Whether a figure of a fact is in the evidence for it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from civcheck.compare.values import compare_figures
from civcheck.extract.numbers.finding import find_numbers
from civcheck.extract.numbers.plain import plain
from civcheck.extract.tables.numbers_en import MULTIPLIERS, ONES, ORDINALS, TENS
from civcheck.extract.tables.numbers_zh import SCALES
from civcheck.extract.tables.units import BY_ALIAS
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from civcheck.model.figure import Figure
    from civcheck.model.mention import FigureMention

_DIGITS = compiled(r"\d{1,3}(?:[,，  ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?")
_WORD = compiled(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Said:
    """What some words say of a figure.

    "same": they give it. "implied": another figure of theirs implies it. "otherwise": they give another of the kind, or the same
    number with another comparator or unit. "absent": nothing of the kind. `mention` is the figure of theirs that tells it.
    """

    how: Literal["same", "implied", "otherwise", "absent"]
    mention: FigureMention | None = None


def said_figure(figure: Figure, mentions: Sequence[FigureMention], words: str, beside: Iterable[Figure] = ()) -> Said:
    """Say how a figure stands in some words, with the figures read in them: as written, in words, in other units, inside a name.

    `beside` are the figures of the same fact: where they give both, "from 13 to 15 metres" are two.
    """
    if any(same_figure(figure, mention) for mention in mentions):
        return Said("same")
    wanted = _wanted(figure)
    alike = [mention for mention in mentions if wanted & _wanted(mention)]
    if not alike and _stands(wanted, words):
        return Said("same")
    for mention in alike:
        if _is_end(figure, mention):
            return Said("same" if _wanted(mention) <= {number for other in beside for number in _wanted(other)} else "implied", mention)
    for mention in mentions:
        if compare_figures(figure, mention).supports or _implies(mention, figure):
            return Said("implied", mention)
    if alike:
        return Said("otherwise", alike[0])
    other = [mention for mention in mentions if compare_figures(figure, mention).outcome == "conflict"]
    return Said("otherwise", other[0]) if len(other) == 1 else Said("absent")


def same_figure(one: Figure | FigureMention, other: Figure | FigureMention) -> bool:
    """Say whether two figures are one, whatever they count: the same value or ends, comparator, unit and currency.

    What each implies of the other counts, too: "1 100多" is translated as "more than 1,100".
    """
    if one.direction and other.direction and one.direction != other.direction:
        return False
    first, second = _bare(one), _bare(other)
    found = compare_figures(first, second)
    if found.outcome == "same" or (found.supports and compare_figures(second, first).supports):
        return True
    return _same_number(one, other) or _same_number(other, one)


def _same_number(counted: Figure | FigureMention, measured: Figure | FigureMention) -> bool:
    """Say whether a unit is in what the other figure counts: 5 `counted: years` and "five years", the 70th and 70周年."""
    if counted.unit or counted.currency or not measured.unit or counted.comparator != measured.comparator:
        return False
    if counted.value is None or counted.value != measured.value:
        return False
    if counted.ordinal:
        return measured.unit == "year" and not measured.ordinal
    return any(
        unit.id == measured.unit for word in _WORD.findall((counted.counted or "").lower()) if (unit := BY_ALIAS.get(word)) is not None
    )


def _bare(figure: Figure | FigureMention) -> Figure | FigureMention:
    """Give a figure without what it counts and what it is for."""
    return replace(figure, counted=None, base=None, as_of=None, per=None)


def _is_end(figure: Figure, mention: FigureMention) -> bool:
    """Say whether a figure is one end of a range."""
    return (
        mention.value is None
        and figure.value in {mention.low, mention.high}
        and (figure.unit, figure.currency) == (mention.unit, mention.currency)
    )


def _implies(mention: FigureMention, figure: Figure) -> bool:
    found = compare_figures(_bare(figure), _bare(mention))
    # "more than 60" is in every larger number of other things
    return found.outcome in ({"same", "entailed"} if figure.comparator == "=" else {"same"})


def _wanted(figure: Figure | FigureMention) -> set[Decimal]:
    """Give the numbers of a figure: its value, or its ends."""
    ends = (figure.value,) if figure.value is not None else (figure.low, figure.high)
    return {abs(number) for number in ends if number is not None}


def _stands(wanted: set[Decimal], words: str) -> bool:
    """Say whether numbers stand in some words, in one of the scales that are named there."""
    numbers = _numbers(words)
    return any({number / scale for number in wanted} <= numbers for scale in _scales(words))


@lru_cache(maxsize=2)
def _scales(words: str) -> frozenset[Decimal]:
    """Give what the numbers of some words may be in: units, and the scales that are named, which a table names once for all its rows."""
    english = {Decimal(MULTIPLIERS[word]) for word in re.findall(r"[a-z]+", words.lower()) if word in MULTIPLIERS}
    chinese = {Decimal(scale) for character, scale in SCALES.items() if character in words}
    return frozenset((Decimal(1), *english, *chinese))


@lru_cache(maxsize=2)
def _numbers(words: str) -> frozenset[Decimal]:
    """Give all numbers that some words hold, those inside names and dates too, with scale words and without."""
    found = {Decimal(re.sub(r"[^\d.]", "", match)) for match in _DIGITS.findall(words)}
    text = plain(words)
    for number in find_numbers(text):
        found.add(abs(number.value))
    for word in re.findall(r"[a-z]+", words.lower()):
        for known in (ONES.get(word), TENS.get(word), ORDINALS.get(word)):
            if known is not None:
                found.add(Decimal(known))
    return frozenset(found)
