"""Numbers with scale words and dates in a question, however they are written, as what facts record: 6.1亿 is 610000000."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from civcheck.extract.tables import calendar_en, numbers_en, numbers_zh
from civcheck.lookup.query import Query, Term, phrase, unquoted

if TYPE_CHECKING:
    from collections.abc import Iterator

_SCALES = {
    **{word: scale for word, scale in numbers_en.SCALES.items()},
    **{word: numbers_en.ABBREVIATED_SCALES[word] for word in numbers_en.SAFE_ABBREVIATIONS},
    **{"百万": 10**6, "百萬": 10**6, "千万": 10**7, "千萬": 10**7, "万亿": 10**12, "萬億": 10**12},
    **numbers_zh.SCALES,
}  # fmt: skip
_MONTHS = {name.lower(): number for name, number in (calendar_en.MONTHS | calendar_en.MONTHS_CUT).items()}
_NAMES = {number: name.lower() for name, number in calendar_en.MONTHS.items()}


@cache
def _pattern() -> re.Pattern[str]:
    month = "|".join(sorted(_MONTHS, key=len, reverse=True))
    scale = "|".join(sorted(map(re.escape, _SCALES), key=len, reverse=True))
    return re.compile(
        r"(?<![\d.,])(?:"
        r"(?P<zh_year>\d{4})\s?年(?:\s?(?P<zh_month>\d{1,2})\s?月(?:份|\s?(?P<zh_day>\d{1,2})\s?[日号號])?)?"
        r"|(?P<zh_month_alone>\d{1,2})\s?月\s?(?P<zh_day_alone>\d{1,2})\s?[日号號]"
        r"|(?P<iso_year>\d{4})-(?P<iso_month>\d{2})(?:-(?P<iso_day>\d{2}))?(?![\d-])"
        rf"|(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<month>{month})\b\.?(?:,?\s(?P<year>\d{{4}})(?!\d))?"
        rf"|(?P<number>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d{{1,15}}(?:\.\d{{1,15}})?)\s?(?P<scale>{scale})(?![A-Za-z])"
        r"|第(?P<ordinal>\d{1,4})[届次期版屆]"
        rf")|\b(?P<us_month>{month})\b\.?\s(?:(?P<us_day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:]),?\s?)?(?P<us_year>\d{{4}})?(?!\d)",
        re.IGNORECASE,
    )


def with_values(query: Query) -> Query:
    """Give a question whose numbers and dates are found by their values too."""
    if not any(map(str.isdigit, query.text)):
        return query
    terms = list(query.terms)
    for match in _pattern().finditer(unquoted(query.text)):
        also = tuple(_values(match.groupdict()))
        whole = phrase(match[0])
        if also and whole:
            terms = list(_taken(terms, replace(whole, also=also)))
    return Query(query.text, tuple({term.match: term for term in terms}.values()), query.wants)


def _taken(terms: list[Term], value: Term) -> Iterator[Term]:
    """Put a value in the place of the terms that it is made of."""
    stems = set(value.stems)
    inside = [term for term in terms if value.text.replace(" ", "") in term.text.replace(" ", "") or stems.issuperset(term.stems)]
    for term in terms:
        if term not in inside:
            yield term
        elif term is inside[0]:
            yield value
        rest = phrase(term.text.replace(value.text, " ")) if term in inside and len(term.text) > len(value.text) else None
        if rest:
            yield rest


def _values(found: dict[str, str | None]) -> Iterator[Term]:
    if number := found["number"]:
        value = Decimal(number.replace(",", "")) * _SCALES.get(found["scale"] or "", _SCALES.get((found["scale"] or "").lower(), 1))
        yield _term(f"{value.normalize():f}")
        return
    if ordinal := found["ordinal"]:
        yield _term(ordinal)
        return
    year = found["zh_year"] or found["iso_year"] or found["year"] or found["us_year"]
    named = found["month"] or found["us_month"]
    month = _MONTHS[named.lower()] if named else int(found["zh_month"] or found["zh_month_alone"] or found["iso_month"] or 0)
    day = found["zh_day"] or found["zh_day_alone"] or found["iso_day"] or found["day"] or found["us_day"]
    if (year or day) and month <= len(_NAMES):
        yield from _dates(year, month, int(day) if day else 0)


def _dates(year: str | None, month: int, day: int) -> Iterator[Term]:
    """Give the ways of writing a date: as facts record it, and in English."""
    parts = [part for part in (year, f"{month:02}" if month else "", f"{day:02}" if day else "") if part]
    yield _term(" ".join(parts))
    if month:
        tail = f" {year}" if year else ""
        yield _term(f"{day} {_NAMES[month]}{tail}" if day else f"{_NAMES[month]}{tail}")
        if day:
            yield _term(f"{_NAMES[month]} {day}{tail}")


def _term(text: str) -> Term:
    found = phrase(text)
    return found or Term(text, (text,))
