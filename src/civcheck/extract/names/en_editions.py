"""Which edition of an event a name means: "11th Northern Ports Forum", "Fifth Session", "2024 Seaweed Fair", "Fair 2024"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from civcheck.extract.alternation import longest_first
from civcheck.extract.tables.names_en import ORDINALS
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.extract.names.en_words import Word

_BEFORE = compiled(
    r"(?:\b(?P<nth>\d{1,3})(?:st|nd|rd|th)|\b(?P<roman>[IVX]{1,6})|"
    r"(?P<from>\b(?:in|since|from|until|by|during|after|before) )?\b(?P<year>(?:19|20)\d\d))[ \n]$",
    re.IGNORECASE,
)
_WORD_BEFORE = compiled(rf"\b(?P<word>{'|'.join(longest_first(ORDINALS))})[ \n]$", re.IGNORECASE)
_BEHIND = compiled(r"[ \n](?P<year>(?:19|20)\d\d)\b(?![-–/]\d|[ \n](?:and|to)[ \n]\d)")
_SESSION = compiled(
    rf"\b(?:(?P<digits>\d{{1,3}})(?:st|nd|rd|th)|(?P<word>{'|'.join(longest_first(ORDINALS))}))[ \n]"
    r"(?P<of>(?:(?:plenary|regular|special|emergency|annual|extraordinary|closing|opening)[ \n])?sessions?[ \n]of[ \n](?:the[ \n])?)$",
    re.IGNORECASE,
)
_FIRST = compiled(r"[A-Z][a-z]+(?:-[a-z]+)?")


def with_edition(text: str, start: int, end: int, *, years: bool = True) -> tuple[int, int, str | None]:
    """Give the range of a name with its edition, and the edition as digits; None where there is none. Years where `years`."""
    first = _FIRST.match(text, start, end)
    if first and first[0].lower() in ORDINALS:
        return start, end, ORDINALS[first[0].lower()]
    if text[start - 2 : start - 1] not in _LAST_OF_EDITION:
        behind = _BEHIND.match(text, end) if years else None
        return (start, behind.end("year"), behind["year"]) if behind else (start, end, None)
    before = _BEFORE.search(text, max(0, start - 14), start)
    if before and before["nth"]:
        return before.start(), end, before["nth"]
    if before and before["roman"] and before["roman"].isupper():
        return before.start("roman"), end, str(arabic(before["roman"]))
    if before and years and not before["from"]:
        return before.start("year"), end, before["year"]
    word = _WORD_BEFORE.search(text, max(0, start - 16), start)
    if word:
        return word.start(), end, ORDINALS[word["word"].lower()]
    behind = _BEHIND.match(text, end) if years else None
    return (start, behind.end("year"), behind["year"]) if behind else (start, end, None)


def arabic(roman: str) -> int:
    """Give a Roman number of I, V and X as an integer."""
    values = [_ROMAN[letter] for letter in roman]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))


def edition_of(text: str, start: int, words: Sequence[Word]) -> str | None:
    """Give the edition that a bare head has: the Third Forum, the 11th Forum."""
    if words[0].key in ORDINALS:
        return ORDINALS[words[0].key]
    before = _BEFORE.search(text, max(0, start - 14), start)
    if before and before["roman"] and before["roman"].isupper():
        return str(arabic(before["roman"]))
    return before["nth"] if before else None


_LAST_OF_EDITION = frozenset("0123456789htdHTDIVX")
"""With what an ordinal, a year or a Roman number ends."""
_ROMAN = {"I": 1, "V": 5, "X": 10}


class Session(NamedTuple):
    """A session in small letters before the name of a body: "78th session of the"."""

    start: int
    edition: str
    words: str


def session_before(text: str, start: int) -> Session | None:
    """Give the session of a body that the words before its name tell of."""
    match = _SESSION.search(text, max(0, start - 60), start) if text.find("ession", max(0, start - 16), start) >= 0 else None
    if match is None:
        return None
    edition = match["digits"] or ORDINALS[match["word"].lower()]
    return Session(match.start(), edition, " ".join(match["of"].split()))
