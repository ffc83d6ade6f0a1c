"""Figures as civcheck reads them."""

from __future__ import annotations

from civcheck import scan


def read(text: str, language: str, date: str | None) -> list[dict[str, object]]:
    return [
        {
            "start": mention.region.start,
            "end": mention.region.end,
            "value": None if mention.value is None else float(mention.value),
            "low": None if mention.low is None else float(mention.low),
            "high": None if mention.high is None else float(mention.high),
            "unit": mention.unit or mention.currency,
            "ordinal": mention.ordinal,
        }
        for mention in scan(text, language=language, date=date, kinds=("figure",))
    ]


def plain(text: str, language: str) -> None:
    scan(text, language=language, kinds=("figure",))
