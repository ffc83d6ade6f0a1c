"""Dates as dateparser finds them with its other strategy, which tries the longest sequences of words."""

from __future__ import annotations

from dateparser.search import search_dates
from dates import SETTINGS, found


def read(text: str, language: str, date: str | None) -> list[dict[str, object]]:
    return found(text, language, date, "ngram")


def plain(text: str, language: str) -> None:
    search_dates(text, languages=[language], settings=SETTINGS, strategy="ngram")
