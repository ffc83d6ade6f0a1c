"""Numbers and dates in a question, however they are written, as what facts record: 6.1亿 is 610000000, the 4th is the fourth."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING

from civcheck.extract.tables import calendar_en
from civcheck.lookup.query import Query, phrase, unquoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.lookup.query import Term

# Those of the readers of figures are more, and take longer to import than a lookup takes.
_SCALES = {
    "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "k": 10**3, "mn": 10**6, "bn": 10**9, "tn": 10**12,
    "百": 100, "千": 10**3, "万": 10**4, "萬": 10**4, "百万": 10**6, "百萬": 10**6, "千万": 10**7, "千萬": 10**7, "亿": 10**8, "億": 10**8,
    "万亿": 10**12, "萬億": 10**12,
}  # fmt: skip
_DIGITS = {**{one: number for number, one in enumerate("零一二三四五六七八九")}, "两": 2, "兩": 2}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_ORDINALS = (
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
    "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
)  # fmt: skip
_MOST_VALUES = 20
_MONTHS = {name.lower(): number for name, number in (calendar_en.MONTHS | calendar_en.MONTHS_CUT).items()}
_NAMES = ("", *(name.lower() for name in calendar_en.MONTHS))


_NUMBER = r"(?P<number>\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,15})?|\d{1,15}(?:\.\d{1,15})?)"
_MONTH = "(?i:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[A-Za-z]{0,6}"
_ENGLISH = (
    r"(?<![\d.,])(?:"
    r"(?P<year>\d{4})-(?P<month>\d{2})(?:-(?P<day>\d{2}))?(?![\d-])"
    rf"|(?P<uk_day>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<uk_month>{_MONTH})\b\.?(?:,?\s(?P<uk_year>\d{{4}})(?!\d))?"
    r"|(?P<nth>\d{1,4})(?:st|nd|rd|th)\b"
    rf"|{_NUMBER}\s?(?P<scale>[A-Za-z]{{1,8}})\b"
    rf")|\b(?P<us_month>{_MONTH})\b\.?\s(?:(?P<us_day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:]),?\s?)?(?P<us_year>\d{{4}})?(?!\d)"
)
_NUMERAL = f"[{''.join(_DIGITS)}{''.join(_UNITS)}]{{1,12}}"
_CHINESE = (
    r"(?<![\d.,])(?:"
    r"(?P<year>\d{4})\s?年(?:\s?(?P<month>\d{1,2})\s?月(?:份|\s?(?P<day>\d{1,2})\s?[日号號])?)?"
    r"|(?P<month_alone>\d{1,2})\s?月\s?(?P<day_alone>\d{1,2})\s?[日号號]"
    rf"|{_NUMBER}\s?(?P<scale>[百千]?[万萬亿億]{{1,2}})"
    rf"|第(?:(?P<ordinal>\d{{1,4}})|(?P<zh_ordinal>{_NUMERAL}))[届次期版屆]"
    rf")|(?P<numeral>{_NUMERAL})(?P<zh_scale>[万萬亿億])"
)


def with_values(query: Query) -> Query:
    """Give a question whose numbers and dates are found by their values too."""
    terms, text = list(query.terms), unquoted(query.text)
    # Compiling an expression takes longer than all else here: only those are that may find something.
    patterns = [] if text.isascii() else [_CHINESE]
    patterns += [_ENGLISH] if "-" in text or any(character.isascii() and character.isalpha() for character in text) else []
    found = (match for pattern in patterns for match in re.finditer(pattern, text))
    for match in islice({match[0].strip(): match for match in found}.values(), _MOST_VALUES):
        also = tuple(_values({name: found for name, found in match.groupdict().items() if found}))
        whole = phrase(match[0])
        if also and whole:
            terms = list(_taken(terms, replace(whole, also=also)))
    return Query(query.text, tuple({term.match: term for term in terms}.values()), query.wants)


def _taken(terms: list[Term], value: Term) -> Iterator[Term]:
    """Put a value in the place of the terms that it is made of."""
    stems, text = set(value.stems), "".join(value.text.split())
    inside = [term for term in terms if not term.also and (text in term.text or stems.issuperset(term.stems))]
    for term in terms:
        if term not in inside:
            yield term
            continue
        if term is inside[0]:
            yield value
        rest = phrase(term.text.replace(text, " ")) if len(term.text) > len(text) else None
        if rest:
            yield rest


def _values(found: dict[str, str]) -> Iterator[Term]:
    if "number" in found:
        scale = _SCALES.get(found["scale"].lower())
        value = Decimal(found["number"].replace(",", "")) * (scale or 0)
        yield from _terms(f"{value.normalize():f}") if scale else ()
    elif "numeral" in found:
        yield from _terms(str(_whole(found["numeral"]) * _SCALES[found["zh_scale"]]))
    elif ordinal := found.get("nth") or found.get("ordinal") or found.get("zh_ordinal"):
        number = int(ordinal) if ordinal.isascii() else _whole(ordinal)
        yield from _terms(str(number), *_ORDINALS[number : number + 1])
    else:
        yield from _date(found)


def _date(found: dict[str, str]) -> Iterator[Term]:
    """Give the other ways of writing a date: as facts record it, and in English."""
    year = next((found[name] for name in ("year", "uk_year", "us_year") if name in found), "")
    day = next((int(found[name]) for name in ("day", "day_alone", "uk_day", "us_day") if name in found), 0)
    named = next((found[name].lower() for name in ("uk_month", "us_month") if name in found), None)
    month = _MONTHS.get(named, -1) if named else next((int(found[name]) for name in ("month", "month_alone") if name in found), 0)
    if not (year or day) or not 0 <= month < len(_NAMES):
        return
    yield from _terms(" ".join(filter(None, (year, f"{month:02}" if month else "", f"{day:02}" if day else ""))))
    if day:
        yield from _terms(f"{day} {_NAMES[month]} {year}", f"{_NAMES[month]} {day} {year}")
    elif month:
        yield from _terms(f"{_NAMES[month]} {year}")


def _whole(numeral: str) -> int:
    """Give the value of a Chinese numeral below ten thousand: 三百二十, 十五."""
    total, digit = 0, 0
    for character in numeral:
        if character in _UNITS:
            total, digit = total + (digit or 1) * _UNITS[character], 0
        else:
            digit = digit * 10 + _DIGITS[character]
    return total + digit


def _terms(*texts: str) -> Iterator[Term]:
    return (term for term in map(phrase, texts) if term)
