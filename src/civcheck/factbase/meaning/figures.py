"""Whether a figure of a fact is in the evidence for it."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from civcheck.compare.values import compare_figures
from civcheck.extract.numbers.finding import find_numbers
from civcheck.extract.numbers.plain import plain
from civcheck.extract.tables.numbers_en import MULTIPLIERS, ONES, ORDINALS, TENS
from civcheck.extract.tables.numbers_zh import SCALES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.model.figure import Figure
    from civcheck.model.mention import FigureMention

_DIGITS = re.compile(r"\d{1,3}(?:[,，  ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?")


def said_figure(figure: Figure, mentions: Sequence[FigureMention], words: str) -> bool:
    """Say whether some words, with the figures read in them, imply a figure: as it is written, rounded, in words, in other units."""
    if any(compare_figures(figure, mention).supports for mention in mentions):
        return True
    bare = replace(figure, counted=None, base=None, as_of=None, direction=None)
    enough = {"same", "entailed"} if figure.comparator == "=" else {"same"}  # "more than 60" is in every larger number of other things
    if any(compare_figures(bare, _bare(mention)).outcome in enough for mention in mentions):
        return True
    wanted = {abs(number) for number in (figure.value, figure.low, figure.high) if number is not None}
    numbers = _numbers(words)
    return any({number / scale for number in wanted} <= numbers for scale in _scales(words))


def said_instead(figure: Figure, mentions: Sequence[FigureMention]) -> FigureMention | None:
    """Give the one figure of the evidence that measures the same and differs; None where there is none, or more than one."""
    found = [mention for mention in mentions if compare_figures(figure, mention).outcome == "conflict"]
    return found[0] if len(found) == 1 else None


def _bare(mention: FigureMention) -> FigureMention:
    return replace(mention, counted=None, base=None, as_of=None, direction=None)


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
