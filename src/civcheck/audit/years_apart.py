"""A number of years that a text tells between two years, and whether it fits them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Told = Literal["=", "~", "<", ">"]
Kind = Literal["span", "anniversary", "age"]
_ROUGHLY, _NEARLY = 0.15, 0.2


class Year(NamedTuple):
    """A year with its range in the text."""

    year: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class YearsTold:
    """A number of years with its range, and the years it lies between; `last` is None where the document's own year is meant.

    `low` and `high` are how far from the plain difference the number may be and still be right: -1 and 0 of an age.
    A number that is wrong by more than `most` is of something else.
    """

    start: int
    end: int
    number: int
    first: Year
    last: Year | None
    told: Told = "="
    low: int = -1
    high: int = 1
    kind: Kind = "span"
    most: int = 1000

    def off(self, last: int) -> int:
        """Say by how many years the number is wrong, given the last year; 0 where it is right or may be."""
        apart = abs(last - self.first.year)
        low, high = self.low, self.high
        if self.told == "~":
            wide = max(2, round(self.number * _ROUGHLY))
            low, high = -wide, wide
        elif self.told == "<":
            low, high = 0 - 1, max(2, round(self.number * _NEARLY))
        elif self.told == ">":
            low, high = -apart, 1
        away = self.number - apart
        return away - high if away > high else min(0, away - low)
