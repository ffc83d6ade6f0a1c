"""What a unit is, and the short hand its tables are written in."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

Row = tuple[str, str, str, str, str]
"""Id, factor, words, symbols, Chinese; each of the last three with commas between."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of the inventory.

    `factor` leads to the base unit of the dimension and is exact; None where there is no fixed one: degrees of temperature have
    different zeros, and a gallon is one thing in London and another in Boston. `symbols` are told apart by upper and lower case.
    """

    id: str
    dimension: str
    factor: Fraction | None
    words: tuple[str, ...]
    symbols: tuple[str, ...]
    chinese: tuple[str, ...]


def units(dimension: str, *rows: Row) -> tuple[Unit, ...]:
    """Make the units of a dimension from the rows of its table."""
    return tuple(
        Unit(name, dimension, Fraction(factor) if factor else None, forms(words), split(symbols), split(chinese))
        for name, factor, words, symbols, chinese in rows
    )


def split(listed: str) -> tuple[str, ...]:
    """Take a list apart at its commas."""
    return tuple(listed.split(", ")) if listed else ()


def forms(words: str) -> tuple[str, ...]:
    """Give each word in all its forms: "(s)" stands for a plural, and a hyphen or British -re for the other spelling too."""
    numbers = [
        form for word in split(words) for form in ((word.replace("(s)", ""), word.replace("(s)", "s")) if "(s)" in word else (word,))
    ]
    spaced = [form for word in numbers for form in (word, word.replace("-", " "))]
    american = [form for word in spaced for form in (word, word.replace("metre", "meter").replace("litre", "liter"))]
    return tuple(dict.fromkeys(american))
