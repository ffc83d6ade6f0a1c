"""Pieces that all readers of Chinese dates share: the space between words, what joins two numbers, small numbers."""

from __future__ import annotations

from civcheck.extract.tables import calendar_zh as words
from civcheck.model.kept_patterns import compiled

SPACE = r"[ \u3000\xa0]{0,2}+"
TO = "(?:[—―─]{1,2}+|-{1,2}+|[–－~～〜‐‑至到])"
AND = "[、和与與及或]"
LISTING = frozenset("、和与與及或")
ARABIC = compiled(rf"[{words.ARABIC}]")
_BLANKS = " \u3000\xa0"


def small(written: str) -> int | None:
    """Read a number below a hundred."""
    value = words.SMALL.get(written)
    return int(written) if value is None and written.isdecimal() else value


def positional(written: str) -> int:
    """Read digits one after the other: 二〇二四."""
    if written.isdecimal():
        return int(written)
    value = 0
    for character in written:
        value = 10 * value + words.DIGIT_OF[character]
    return value


def is_positional(written: str) -> bool:
    """Say whether a number is written digit by digit."""
    return written.isdecimal() or all(character in words.DIGIT_OF for character in written)


def character_before(text: str, start: int) -> str:
    """Give the character before a place, spaces apart; nothing at the start."""
    for position in range(start - 1, max(start - 4, -1), -1):
        if text[position] not in _BLANKS:
            return text[position]
    return ""
