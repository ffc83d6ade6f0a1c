"""Dates as civcheck reads them."""

from __future__ import annotations

from civcheck import scan


def read(text: str, language: str, date: str | None) -> list[dict[str, object]]:
    return [
        {
            "start": mention.region.start,
            "end": mention.region.end,
            "date": None if mention.impossible else mention.edtf,
            "relative": mention.relative,
            "recurs": mention.recurs,
        }
        for mention in scan(text, language=language, date=date, kinds=("date",))
    ]


def plain(text: str, language: str) -> None:
    scan(text, language=language, kinds=("date",))
