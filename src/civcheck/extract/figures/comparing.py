"""Comparators around a number: more than, at least, nearly, or so; 超过, 近, 以上, 左右."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.extract.alternation import longest_first
from civcheck.extract.numbers.around import is_han, words_before
from civcheck.extract.tables.changes import MOVING
from civcheck.extract.tables.comparators import (
    AFTER_EN,
    AFTER_ZH,
    BEFORE_EN,
    BEFORE_ZH,
    FILLERS,
    LONGEST,
    LONGEST_ZH,
    MOTION,
    NOT_BEFORE,
    NOT_COMPARING,
)
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from civcheck.model.figure import Comparator

_SIGNS = {"~": "~", "≈": "~", "∼": "~", "<": "<", ">": ">", "≤": "<=", "≥": ">=", "±": None}
_LAST_WORDS = frozenset(phrase.rpartition(" ")[2] for phrase in BEFORE_EN)
_LAST_HAN = frozenset(phrase[-1] for phrase in BEFORE_ZH)
_FIRST_HAN = frozenset(phrase[0] for phrase in AFTER_ZH)
_AFTER = Late(rf" ?-?(?P<phrase>{'|'.join(longest_first(map(re.escape, AFTER_EN)))})(?![A-Za-z])(?! (?:than|minus|or minus|[$€£]?\d))")
_NOUN_BEHIND = Late(r" [a-z]{3,}s\b")
_NEEDS_END = frozenset(
    {"and more", "and over", "and above", "and under", "and below", "and older", "and younger", "and up", "and less", "plus"}
)
_PLUS = Late(r"\+(?! ?\d)")
_PREPOSITIONS = frozenset({"over", "under", "around", "above", "below", "beyond", "near", "about", "past"})
_FAR_ZH = Late(r"(?P<phrase>至少|至多|最多|最少|起码|顶多|大约|大概|不少于|估计)(?!的)[^，。；、,;0-9]{1,5}$")
_IN_BETWEEN = frozenset("共有达達到为為计計是在了至其有")


def comparator_before(text: str, start: int) -> tuple[Comparator, int] | None:
    """Read the comparator before a number (or its currency): which, and where it starts."""
    while text[start - 2 : start] == "  ":
        start -= 1
    before = text[start - 1 : start]
    if not before:
        return None
    if before == " ":
        found = _english_before(text, start)
        if found:
            return found
        before = text[start - 2 : start - 1]
        start -= 1
    sign = None if before == ">" and _in_tag(text, start) else _SIGNS.get(before)
    if sign:
        return sign, start - 1  # type: ignore[return-value]  # the table holds comparators
    if before in _LAST_HAN or before in _IN_BETWEEN:
        found = _chinese_before(text, start)
        if found:
            return found
    if not is_han(before):
        return None
    far = _FAR_ZH.search(text, max(0, start - 12), start)
    return (BEFORE_ZH[far["phrase"]], far.start()) if far else None


def _in_tag(text: str, position: int) -> bool:
    """Say whether the sign before a place ends a tag."""
    low = max(0, position - 40)
    return text.rfind("<", low, position) > text.rfind(">", low, position - 1)


def _english_before(text: str, start: int) -> tuple[Comparator, int] | None:
    words = words_before(text, start - 1, LONGEST + 2)
    definite = False
    while len(words) > 1 and words[-1].lower() in FILLERS:
        definite = definite or words[-1].lower() not in {"a", "an", "another", "further", "additional"}
        start -= len(words.pop()) + 1
    if words[-1].lower().lstrip("(\"'“[—–") not in _LAST_WORDS:
        return None
    for count in range(min(LONGEST, len(words)), 0, -1):
        phrase = " ".join(words[-count:])
        bare = phrase.lower().lstrip("(\"'“[—–")
        if comparator := BEFORE_EN.get(bare):
            if (definite and bare in _PREPOSITIONS) or _is_preposition(words, count, bare):
                return None
            return comparator, start - 1 - len(bare)
    return None


def _is_preposition(words: list[str], count: int, phrase: str) -> bool:
    """Say whether "over", "under", "about" or "up to" goes with the verb or noun before it: flew over 12 villages."""
    before = words[-count - 1].lower() if len(words) > count else ""
    if phrase == "up to":
        return before in MOVING
    return phrase in _PREPOSITIONS and before in NOT_BEFORE.get(phrase, MOTION)


def _chinese_before(text: str, start: int) -> tuple[Comparator, int] | None:
    end = start
    for skipped in range(3):
        position = end - skipped
        if skipped and text[position : position + 1] not in _IN_BETWEEN:
            return None
        if text[position - 1 : position] not in _LAST_HAN:
            continue
        for length in range(min(LONGEST_ZH, position), 0, -1):
            phrase = text[position - length : position]
            comparator = BEFORE_ZH.get(phrase)
            before = text[position - length - 1 : position - length] if position > length else ""
            if comparator and not (before and before in NOT_COMPARING.get(phrase, "")):
                return comparator, position - length
    return None


def comparator_after(text: str, end: int) -> tuple[Comparator, int] | None:
    """Read the comparator behind a figure: which, and where it ends."""
    following = text[end : end + 1]
    if following == "+" and _PLUS.match(text, end):
        return ">=", end + 1
    if following in _FIRST_HAN and following:
        for length in range(LONGEST_ZH, 0, -1):
            if comparator := AFTER_ZH.get(text[end : end + length]):
                return comparator, end + length
        return None
    if following in {" ", "-"}:
        match = _AFTER.match(text, end)
        if match and (match["phrase"] not in _NEEDS_END or text[end] == "-" or not _NOUN_BEHIND.match(text, match.end())):
            return AFTER_EN[match["phrase"]], match.end()
    return None
