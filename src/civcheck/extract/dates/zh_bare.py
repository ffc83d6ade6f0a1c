"""Years without 年 among Chinese: 始于1926, 2024国际渔业装备展, 2021—2025规划.

The reader of English dates finds the digits, so this is loaded with it, and apart from the rest of Chinese.
"""

from __future__ import annotations

from civcheck.extract.tables import calendar_zh as words
from civcheck.extract.words import HAN
from civcheck.model.pattern import Late

_HAN = Late(f"[{HAN}]")
_BEFORE = Late(rf"{words.YEAR_BEFORE_PATTERN}[ ]?\Z")
_PHRASE_ENDS = Late(rf"[ ]?(?:的|[^ 0-9A-Za-z%‰{HAN}]|\Z)")
_MEASURED = Late(f"[ ]?(?:{words.YEAR_MEASURED_PATTERN})")
_EVENT = Late(f"[ ]?(?:{words.YEAR_EVENT_PATTERN})")
_LONGEST_BEFORE = 4
_FIRST, _FIRST_FREE, _LAST = 1000, 1900, 2099
_YEAR_LENGTH = 4


def is_beside_chinese(text: str, start: int, end: int) -> bool:
    """Say whether Chinese characters stand right before or after a number, a space apart at most."""
    before, after = text[max(start - 2, 0) : start].rstrip(" ")[-1:], text[end : end + 2].lstrip(" ")[:1]
    return _HAN.match(before) is not None or _HAN.match(after) is not None


def is_year_in_chinese(text: str, start: int, end: int) -> bool:
    """Say whether a number of four digits among Chinese characters, or a range of such, is a year without 年."""
    before = text[max(start - 1, 0) : start]
    if before in words.NO_YEAR_BEFORE or before in words.GLUED_BEFORE or _MEASURED.match(text, end):
        return False
    first = int(text[start : start + _YEAR_LENGTH])
    if _PHRASE_ENDS.match(text, end) and _BEFORE.search(text, max(start - _LONGEST_BEFORE, 0), start):
        return _FIRST <= first <= _LAST
    if not _FIRST_FREE <= first <= _LAST:
        return False
    # 2021—2025发展纲要 stands at the start of a phrase, 电话2019-2024转3 does not.
    return (end - start > _YEAR_LENGTH and _HAN.match(before) is None) or _EVENT.match(text, end) is not None
