"""The label that numbers a heading, an item of a list or a caption: its way of numbering and its number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.audit.tables.ordinals import CAPTIONS, CHAPTERS, CHINESE_DIGITS
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from collections.abc import Callable

_HAN_NUMBER = rf"[{CHINESE_DIGITS}十]{{1,3}}"
_ROMAN = {"i": 1, "v": 5, "x": 10}
_LEAD = r"[\s\ufdd0>•·*+-]*"


@dataclass(frozen=True, slots=True)
class Label:
    """A label at `[start, end)` of a line. `style` is its way of numbering, `value` its number, in parts ("2.1" is 2 and 1)."""

    style: str
    value: tuple[int, ...]
    start: int
    end: int


def roman(letters: str) -> int:
    """Give the number that Roman numerals up to 39 are; 0 for what is none."""
    total = 0
    values = [_ROMAN.get(letter, 0) for letter in letters.lower()]
    for value, following in zip(values, [*values[1:], 0], strict=True):
        total += -value if value < following else value
    return total if _in_roman(total) == letters.lower() else 0


def _in_roman(number: int) -> str:
    tens, ones = divmod(max(number, 0), 10)
    return "x" * tens + ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[ones]


def chinese(digits: str) -> int:
    """Give the number that Chinese numerals up to 99 are; 0 for what is none."""
    if digits.isdigit() and digits.isascii():
        return int(digits)
    tens, ten, ones = digits.partition("十")
    if not ten:
        return CHINESE_DIGITS.find(digits) + 1 if len(digits) == 1 else 0
    return (CHINESE_DIGITS.find(tens) + 1 if tens else 1) * 10 + (CHINESE_DIGITS.find(ones) + 1 if ones else 0)


def in_chinese(number: int) -> str:
    """Write a number from 1 to 99 in Chinese."""
    tens, ones = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else CHINESE_DIGITS[tens - 1] + "十"
    return head + (CHINESE_DIGITS[ones - 1] if ones else "")


def _letter(letter: str) -> int:
    return ord(letter.lower()) - ord("a") + 1


def _mixed(numeral: str) -> int:
    return int(numeral) if numeral.isdigit() else roman(numeral) or (_letter(numeral) if len(numeral) == 1 else 0)


_WAYS: tuple[tuple[str, str, Callable[[str], int]], ...] = (
    ("第{}章", rf"第(?P<n>{_HAN_NUMBER}|\d{{1,2}})章", chinese),
    ("第{}节", rf"第(?P<n>{_HAN_NUMBER}|\d{{1,2}})节", chinese),
    ("第{}部分", rf"第(?P<n>{_HAN_NUMBER}|\d{{1,2}})(?:部分|编|篇|部(?!分))", chinese),
    ("{}、", rf"(?P<n>{_HAN_NUMBER})、", chinese),
    ("（{}）", rf"[（(](?P<n>{_HAN_NUMBER})[)）]", chinese),
    ("(1)", r"[（(](?P<n>\d{1,2})[)）](?!\s?[-–—]\d)", int),
    ("1)", r"(?P<n>\d{1,2})[)）]", int),
    ("01", r"(?P<n>0\d)(?=[\s\ufdd0])(?!\s*\d)", int),
    ("1.", r"(?P<n>\d{1,2})(?:[.．](?=[\s\ufdd0]|[\u4e00-\u9fffA-Z])|、)(?!\s?\d)", int),
    ("(I)", r"[（(](?P<n>[IVX]{1,6})[)）]", roman),
    ("(i)", r"[（(](?P<n>[ivx]{1,6})[)）]", roman),
    ("(a)", r"[（(](?P<n>[a-h])[)）]", _letter),
    ("I.", r"(?P<n>[IVX]{1,6})\.\s", roman),
    ("A.", r"(?P<n>[A-H])\.\s(?=[A-Z][a-z]+\s[a-z])", _letter),
    ("a)", r"(?P<n>[a-h])[.)](?=\s)", _letter),
)  # fmt: skip
_SINGLE = [(style, Late(_LEAD + f"(?P<label>{pattern})"), read) for style, pattern, read in _WAYS]
_CHAPTER = Late(rf"{_LEAD}(?P<label>(?P<word>{CHAPTERS}) (?P<n>\d{{1,2}}|[IVX]{{1,6}}|[A-H]))(?![\w.-]\w|\w)")
_DECIMAL = Late(
    rf"{_LEAD}(?P<label>(?P<n>\d{{1,2}}(?:\.\d{{1,2}}){{1,3}}))\.?(?=[\s\ufdd0]+[A-Z\u4e00-\u9fff“\"]|(?![万亿千百倍元个名次年米%])[\u4e00-\u9fff])"
)
_CAPTION = Late(rf"{_LEAD}(?P<label>(?P<word>{CAPTIONS})\s?(?P<n>\d{{1,3}}(?:[.-]\d{{1,3}})?))(?![\d%.]\d|\d|\s?[年月日个])")
_MAY_START = Late(r"[\s\ufdd0>•·*+-]*[（(\d第一二三四五六七八九十IVXivxA-Ha-h]|" + _LEAD + CHAPTERS)


def label_of(line: str) -> Label | None:
    """Give the label at the start of a line of text whose markup is blotted out; None where there is none."""
    if not _MAY_START.match(line):
        return None
    decimal = _DECIMAL.match(line)
    if decimal is not None:
        value = tuple(map(int, decimal["n"].split(".")))
        return Label("1" + ".1" * (len(value) - 1), value, *decimal.span("label"))
    chapter = _CHAPTER.match(line)
    if chapter is not None:
        return Label(chapter["word"].title(), (_mixed(chapter["n"]),), *chapter.span("label"))
    for style, pattern, read in _SINGLE:
        match = pattern.match(line)
        if match is not None and (number := read(match["n"])):
            return Label(style, (number,), *match.span("label"))
    return None


def caption_of(line: str) -> Label | None:
    """Give the label of a caption: "Table 2", "图3-1"."""
    match = _CAPTION.match(line)
    if match is None:
        return None
    return Label(match["word"].title().rstrip("."), tuple(map(int, re.split(r"[.-]", match["n"]))), *match.span("label"))


def written(style: str, value: tuple[int, ...]) -> tuple[str, ...]:
    """Give the ways in which a label of a style and number may be written."""
    number = value[-1]
    figure, letters, small = str(number), _in_roman(number), chr(ord("a") + number - 1)
    if "{}" in style:
        both = style.format(in_chinese(number)), style.format(figure)
        return (*both, *(one.replace("（", "(").replace("）", ")") for one in both))
    if len(value) > 1:
        return (".".join(map(str, value)),)
    ways = {
        "(1)": (f"({figure})", f"（{figure}）"), "1)": (f"{figure})", f"{figure}）"), "01": (f"0{figure}", figure),
        "1.": (f"{figure}.", f"{figure}、", f"{figure}．", f"{figure})"),
        "(I)": (f"({letters.upper()})", f"（{letters.upper()}）"), "(i)": (f"({letters})", f"（{letters}）"),
        "(a)": (f"({small})", f"（{small}）"), "I.": (f"{letters.upper()}.",),
        "A.": (f"{small.upper()}.",), "a)": (f"{small})", f"{small}."),
    }  # fmt: skip
    return ways.get(style, (f"{style} {figure}", f"{style}{figure}", f"{style} {letters.upper()}"))
