"""English quantities as quantulum3 reads them. Its names of units are turned into ours by benchmarks/figures.py."""

from __future__ import annotations

from quantulum3 import parser

COUNTS = {"dimensionless": 1, "count": 1, "dozen": 12, "pair": 2}


def read(text: str, _language: str, _date: str | None) -> list[dict[str, object]]:
    return [
        {
            "start": quantity.span[0],
            "end": quantity.span[1],
            "value": quantity.value * COUNTS.get(quantity.unit.name, 1),
            "low": quantity.value - (quantity.uncertainty or 0),
            "high": quantity.value + (quantity.uncertainty or 0),
            "unit": None if quantity.unit.name in COUNTS else quantity.unit.name,
        }
        for quantity in parser.parse(text)
    ]


def plain(text: str, _language: str) -> None:
    parser.parse(text)
