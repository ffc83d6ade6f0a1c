"""Numbers in English words as text2num finds them, isolated ones above its threshold of three alone."""

from __future__ import annotations

import re

from text_to_num import alpha2digit, find_numbers

TOKEN = re.compile(r"\w+(?:[-'’]\w+)*|\s+|[^\w\s]")
THRESHOLD = 3.0


class Token:
    """What text2num asks of a token."""

    def __init__(self, match: re.Match[str]) -> None:
        self.match = match

    def text(self) -> str:
        """Give the word."""
        return self.match[0]

    def nt_separated(self, previous: Token) -> bool:  # noqa: ARG002  the signature is text2num's
        """Words are set apart by spaces and marks alone."""
        return False

    def not_a_number_part(self) -> bool:
        """No word is known to be no number."""
        return False


def numbers(text: str, threshold: float) -> list[dict[str, object]]:
    tokens = [Token(match) for match in TOKEN.finditer(text)]
    return [
        {"start": tokens[found.start].match.start(), "end": tokens[found.end - 1].match.end(), "value": found.value}
        for found in find_numbers(tokens, "en", threshold)
    ]


def read(text: str, _language: str, _date: str | None) -> list[dict[str, object]]:
    return numbers(text, THRESHOLD)


def plain(text: str, language: str) -> None:
    alpha2digit(text, language)
