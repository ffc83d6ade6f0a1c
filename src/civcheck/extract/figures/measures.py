"""Units and currencies around a number: 5 km, US$1.2 billion, 200 亿美元, 5 dollars per barrel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.figures.measure import Measure
from civcheck.extract.figures.measures_en import _WORDS, english_measure
from civcheck.extract.figures.measures_zh import FIRST_HAN, chinese_measure
from civcheck.extract.numbers.around import is_han
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.extract.numbers.number import Number


_PART_OF = compiled(r" (?:of )?[Aa]n?(?= [A-Za-z])| of (?:one|1)(?=[ %])")
_FEET = compiled(r"['′] ?(?:1[01]|\d)(?:\.\d)?(?:[ -]?(?:\"|″|”|''|in\b|inch)|(?![\d'.A-Za-z]))")
_NAMED_AGE = compiled(r"[A-Z][a-z]+, (?:1[0-9]|[2-9][0-9]|1[01][0-9])(?=,)")
_AGED = compiled(r"\b(?:[Aa]ged?|[Aa]ges|[Aa]ge of) (?:about |around |just |only |between |over |under |from )?$")
_FEET_BEFORE = compiled(r"(?<![\d.,'])[1-8]['′]$")
_QUOTE = compiled(r"(?<!\d)\"")
_QUOTES = frozenset("'\"′″”")
_QUOTED = 400
"""A quotation is looked for so far back."""
_AGED_ZH = frozenset(
    {"年过", "年過", "年近", "年逾", "年届", "年屆", "年满", "年滿", "年约", "年仅", "享年", "终年", "現年", "现年", "年方"}
)


def measure_after(text: str, number: Number) -> Measure | None:
    """Read the unit or currency behind a number."""
    end = number.end
    if (number.part or number.value < 1) and (gap := _PART_OF.match(text, end)):
        end = gap.end()
    character = text[end : end + 1]
    if character in _QUOTES:
        return _feet_or_inches(text, end, number)
    if character == " ":
        character = text[end + 1 : end + 2]
    if not character:
        return None
    if is_han(character):
        return chinese_measure(text, end, number) if character in FIRST_HAN else None
    match = _WORDS.match(text, end)
    if not match:
        return None
    return english_measure(text, match, number)


def _feet_or_inches(text: str, end: int, number: Number) -> Measure | None:
    """Read the marks of feet and inches: 5'10", a 27" screen, but not the end of a quotation."""
    mark = text[end]
    if mark in "'′":
        return Measure(end + 1, "foot") if mark == "′" or (number.value < 9 and _FEET.match(text, end)) else None
    if mark == "″" or text[number.start - 1 : number.start] in {"'", "′"}:
        return Measure(end + 1, "inch")
    opened = mark == "”" or len(_QUOTE.findall(text, max(0, number.start - _QUOTED), number.start)) % 2
    return Measure(end + 1, "inch") if not opened else None


def age_unit(text: str, start: int) -> str | None:
    """Give the unit of a bare age: aged 47, at the age of 91."""
    if text[start - 2 : start] in _AGED_ZH:
        return "year"
    if text[start - 1 : start] in {"'", "′"} and _FEET_BEFORE.search(text, max(0, start - 3), start) and _FEET.match(text, start - 1):
        return "inch"
    if text[start - 1 : start] != " ":
        return None
    return "year" if _AGED.search(text, max(0, start - 24), start) or _NAMED_AGE.search(text, max(0, start - 20), start + 5) else None
