"""Names of events in one form: COP28, UNGA 78, "third edition of", Olympics, 二十大."""

from __future__ import annotations

import re
from typing import Final

from civcheck.extract.alternation import longest_first
from civcheck.extract.tables.names_en import ORDINALS
from civcheck.model.kept_patterns import compiled

_ORDINAL_WORD: Final = "|".join(longest_first(word.replace("-", "[- ]") for word in ORDINALS))
_EDITION_OF: Final = compiled(
    rf"^((?:\d{{1,4}} ?(?:st|nd|rd|th)|{_ORDINAL_WORD})(?: annual)?) "
    r"(?:edition|session|round|instal?lment|iteration|staging|meeting) of (?:the )?"
    r"(?=[A-Z])",
    re.IGNORECASE,
)
_EDITION_BEHIND: Final = compiled(
    rf"^(?=\S+ )(.{{3,120}}?)(?:,| [-–(])? ?(?:the )?((?:\d{{1,4}}(?:st|nd|rd|th)|{_ORDINAL_WORD})) (?:edition|session|round)\)?$",
    re.IGNORECASE,
)
_NUMBERED: Final = compiled(r"^(?:UN |WTO )?([A-Z]{2,6})[ -]?(\d{1,3})$")
_SHORT_EVENTS: Final = {
    "COP": "Conference of the Parties", "UNGA": "United Nations General Assembly", "WHA": "World Health Assembly",
    "UNEA": "United Nations Environment Assembly", "CSW": "Commission on the Status of Women",
    "UNCTAD": "United Nations Conference on Trade and Development", "WHC": "World Heritage Committee",
    "MC": "WTO Ministerial Conference",
}  # fmt: skip
"""Meetings whose short names have their number behind."""
_GAMES: Final = (
    (compiled(r"\bPlenum\b"), "Plenary Session"),
    (compiled(r"\bParalympics\b"), "Paralympic Games"),
    (compiled(r"\bOlympics\b"), "Olympic Games"),
)
_HAN_NUMBER: Final = "[一二三四五六七八九十]{1,3}|[0-9]{1,2}"
_HAN_FORMS: Final = (
    (compiled(rf"^(?:中共|党的)?({_HAN_NUMBER})届({_HAN_NUMBER})中全会$"), r"第\1届中央委员会第\2次全体会议"),
    (compiled(r"(?<!第)十([一二三四五六七])五(?=规划|计划|期间|时期|$)"), r"第十\1届五年"),
    (compiled(r"第([一二三四五六七八九十]{1,3})个五年(?=规划|计划)"), r"第\1届五年"),
    (compiled(r"(?<!第)([一二三四五六七八九十]{1,3}|[12]\d)世纪(?=.)"), r"第\1届世纪"),
    (compiled("^中国共产党(?=第)|^中共(?=第)"), ""),
)
_CONGRESS: Final = compiled(r"^(?:党的|中共)?([一二三四五六七八九十]{1,3})大$")


def in_one_form(text: str) -> str:
    """Give the name of an event in the form that events are compared in; other names as they are."""
    if match := _NUMBERED.match(text):
        return f"{match[2]}th {_SHORT_EVENTS[match[1]]}" if match[1] in _SHORT_EVENTS else text
    if match := _CONGRESS.match(text):
        return f"第{match[1]}次全国代表大会"
    for pattern, form in _HAN_FORMS if not text.isascii() else ():
        text = pattern.sub(form, text)
    if "lympics" in text or "Plenum" in text:
        for pattern, games in _GAMES:
            text = pattern.sub(games, text)
    text = _EDITION_OF.sub(r"\1 ", text)
    return _EDITION_BEHIND.sub(r"\2 \1", text)
