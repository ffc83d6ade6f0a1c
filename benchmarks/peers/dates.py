"""Dates as dateparser finds them in running text. It gives the words without their place: they are looked for in turn."""

from __future__ import annotations

from datetime import datetime

from dateparser.search import search_dates

SETTINGS = {"PREFER_DAY_OF_MONTH": "first", "PREFER_MONTH_OF_YEAR": "first", "PREFER_DATES_FROM": "past", "RETURN_AS_TIMEZONE_AWARE": False}


def found(text: str, language: str, date: str | None, strategy: str) -> list[dict[str, object]]:
    base = {"RELATIVE_BASE": datetime.fromisoformat((date + "-01-01")[:10])} if date else {}
    dates: list[dict[str, object]] = []
    end = 0
    for words, moment in search_dates(text, languages=[language], settings=SETTINGS | base, strategy=strategy) or []:
        start = max(text.find(words, end), 0)
        end = start + len(words)
        dates.append({"start": start, "end": end, "date": moment.date().isoformat()})
    return dates


def read(text: str, language: str, date: str | None) -> list[dict[str, object]]:
    return found(text, language, date, "split")


def plain(text: str, language: str) -> None:
    search_dates(text, languages=[language], settings=SETTINGS)
