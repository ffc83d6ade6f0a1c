"""Numbers and years in the names of events: 11th, Eleventh, XI, 2024, 第十一届."""

from __future__ import annotations

import re
from typing import Final

from civcheck.extract.alternation import longest_first
from civcheck.extract.tables.heads_en import HEADS
from civcheck.extract.tables.names_en import ORDINALS
from civcheck.model.pattern import Late

_DIGITS: Final = dict(zip("〇零一二三四五六七八九", (0, *range(10)), strict=True)) | {"两": 2}
_UNITS: Final = {"十": 10, "百": 100}
_NUMBER_WORDS: Final = dict(zip("one two three four five six seven eight nine ten eleven twelve".split(), range(1, 13), strict=True))  # noqa: SIM905  a list of words is read as words
_ROMAN: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_ORDINAL_WORD = "|".join(longest_first(word.replace("-", "[- ]") for word in ORDINALS))
_ORDINAL = Late(rf"(?<!\w)(?:(\d{{1,4}}) ?(?:st|nd|rd|th)|({_ORDINAL_WORD}))(?!\w)", re.IGNORECASE)
_YEAR = Late(r"(?<![\w/.])(1[5-9]\d\d|20\d\d)(?:[-–/](\d\d(?:\d\d)?))?(?![\w/])")
_ROMAN_WORD = Late(r"(?<![\w.])[IVXL]{1,7}(?![\w.])")
_LAST = Late(r"(?<=\w)[ :-]+(?:no\.? ?)?(\d{1,3}|[A-Za-z]{3,6})$", re.IGNORECASE)
_HAN_ORDINAL = Late(r"第([〇零一二三四五六七八九十百两]{1,7}|\d{1,4})(?![\d号])(?:届|次|期|轮|版|季)?|(首)(?:届|次|轮)|(?<!\d)(\d{1,3})届")
_HAN_YEAR = Late(r"((?:1[5-9]|20)\d\d|[一二][〇零一二三四五六七八九]{3})年?(?:度)?")


def chinese_number(text: str) -> int:
    """Give the value of a Chinese number below 1,000: 十一, 第 left out."""
    if text.isdecimal():
        return int(text)
    if not any(character in _UNITS for character in text):
        return int("".join(str(_DIGITS[character]) for character in text))
    total, digit = 0, 0
    for character in text:
        if character in _UNITS:
            total += (digit or 1) * _UNITS[character]
            digit = 0
        else:
            digit = _DIGITS[character]
    return total + digit


def roman(text: str) -> int:
    """Give the value of a Roman number in capitals, 0 for letters that are none."""
    values = [_ROMAN[letter] for letter in text]
    total = sum(-value if value < max(values[index + 1 : index + 2], default=0) else value for index, value in enumerate(values))
    return total if re.fullmatch("L?X{0,3}(?:IX|IV|V?I{0,3})|XL(?:IX|IV|V?I{0,3})", text) else 0


def without_edition(text: str, *, han: bool) -> tuple[str, frozenset[str], frozenset[str]]:
    """Give a name without its numbers and years, and these: 11th Harbour Forum 2024 has 11 and 2024."""
    return _han(text) if han else _latin(text)


def _latin(text: str) -> tuple[str, frozenset[str], frozenset[str]]:
    numbers = [int(match[1] or ORDINALS[match[2].lower().replace(" ", "-")]) for match in _ORDINAL.finditer(text)]
    years = ["/".join(filter(None, (match[1], (match[2] or "")[-2:]))) for match in _YEAR.finditer(text)]
    rest = " ".join(_YEAR.sub(" ", _ORDINAL.sub(" ", text)).split()).strip(" -–:,")
    rest, more = _roman(rest)
    rest, last = _last(rest)
    if not rest:
        return text, frozenset(), frozenset()
    return rest, frozenset(map(str, (*numbers, *more, *last))), frozenset(years)


def _roman(text: str) -> tuple[str, list[int]]:
    """Take Roman numbers out: at the end of any name, elsewhere of one with a head. XI alone is a family name too."""
    for match in _ROMAN_WORD.finditer(text):
        value = roman(match[0])
        last = match.end() == len(text) and match.start() > 0
        headed = len(match[0]) > 1 and any(word.lower() in HEADS for word in text.split())
        if value and (last or headed):
            return " ".join((text[: match.start()] + text[match.end() :]).split()), [value]
    return text, []


def _last(text: str) -> tuple[str, list[int]]:
    match = _LAST.search(text)
    if match is None:
        return text, []
    value = int(match[1]) if match[1].isdecimal() else _NUMBER_WORDS.get(match[1].lower(), 0)
    return (text[: match.start()], [value]) if value else (text, [])


def _han(text: str) -> tuple[str, frozenset[str], frozenset[str]]:
    numbers = [chinese_number(found) if (found := match[1] or match[3]) else 1 for match in _HAN_ORDINAL.finditer(text)]
    rest = _HAN_ORDINAL.sub("", text)
    years = [str(chinese_number(match[1])) for match in _HAN_YEAR.finditer(rest)]
    rest = _HAN_YEAR.sub("", rest)
    return (rest, frozenset(map(str, numbers)), frozenset(years)) if rest else (text, frozenset(), frozenset())
