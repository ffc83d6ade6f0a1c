"""All that civcheck reads, for its speed alone."""

from __future__ import annotations

from civcheck import scan


def plain(text: str, language: str) -> None:
    scan(text, language=language)
