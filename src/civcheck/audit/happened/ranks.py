"""Ordinals that rank one thing: the fifth director of the Observatory, the second of its kind, adopted at the fourth meeting.

What is ranked, and among what, is compared by its words; the ordinal is what may differ.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from civcheck.audit.happened.around import is_dated
from civcheck.audit.happened.described import of_described, subject_of
from civcheck.audit.happened.names import name_key
from civcheck.audit.happened.ranks_zh import ranks_zh
from civcheck.audit.happened.record import Rank, is_common
from civcheck.audit.happened.told import LETTERS, is_disputed, is_telling, masked_dates
from civcheck.audit.happened.verbs import of_named
from civcheck.audit.tables import happening as table
from civcheck.extract.alternation import longest_first
from civcheck.extract.tables.names_en import ORDINALS
from civcheck.model.kept_patterns import compiled
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.happened.record import Happening
    from civcheck.audit.told import Told
    from civcheck.audit.unit import Unit
    from civcheck.model.mention import DateMention

_REST = rf"(?P<rest>{table.RANKED_EN})"
_MOST_WORDS, _FEWEST_WORDS = 14, 3


@cache
def _ordinal() -> str:
    return rf"(?P<number>(?:{'|'.join(longest_first(ORDINALS))})|\d{{1,3}}(?:st|nd|rd|th))"


@cache
def _ranked() -> re.Pattern[str]:
    """Find what is ranked: was the second of its kind; , sixth director of; is Ann Bray's fifth novel."""
    owner = r"(?P<owner>[A-Z][\w-]+(?: [A-Z][\w-]+){0,2})['’]s\s"
    return compiled(rf"(?:\s(?P<be>was|is|became|were)\s|,\s)(?:the\s|{owner})?{_ordinal()}\s{_REST}", re.IGNORECASE)


_MEETING = Late(rf"\bat\s+the\s+{_ordinal()}\s{_REST}", re.IGNORECASE)


def ranks(unit: Unit) -> Iterator[Rank]:
    """Give the ordinals that rank things in a document."""
    tolds = unit.told
    for number, told in enumerate(tolds):
        if "第" in told.text:
            if told.names and is_telling(told):
                yield from ranks_zh(told)
        elif told.names and _has_ordinal(told) and is_telling(told) and not is_disputed(told):
            following = tolds[number + 1] if number + 1 < len(tolds) else None
            yield from _of_sentence(told, following)


def _has_ordinal(told: Told) -> bool:
    """Say whether a sentence has an ordinal: asked first, since few have one."""
    text = told.text.lower()
    return not _words_that_count().isdisjoint(LETTERS.findall(text)) or _IN_DIGITS.search(text) is not None


_IN_DIGITS = compiled(r"\d(?:st|nd|rd|th)\b")


@cache
def _words_that_count() -> frozenset[str]:
    return frozenset(word.rpartition("-")[2] for word in ORDINALS)


def _of_sentence(told: Told, following: Told | None) -> Iterator[Rank]:
    text = masked_dates(told)
    for found in _ranked().finditer(text):
        among = _among(found["rest"], found["owner"])
        subject = _subject(told, text, found.start()) if among else None
        if among and subject:
            key, low, high, local = subject
            date = _date_behind(told, found.end()) or _date(told, following)
            number = _number(found["number"])
            yield Rank(key, among, number, told.region(*found.span("number")), told.region(low, high), date if found["be"] else None, local)
    yield from _as_such(told, text)
    meeting = _MEETING.search(text)
    if meeting:
        yield from _decided(told, meeting)


def _as_such(told: Told, text: str) -> Iterator[Rank]:
    """Give the rank with which a sentence begins: As the first school in the country to heat its pool, Larvo is often visited."""
    found = _as().match(text)
    among = _among(found["rest"], None) if found else None
    behind = re.compile(r",\s+(?:the\s+)?").match(text, found.end()) if found else None
    named = next((one for one in told.names if behind and one[1] in {behind.end(), behind.start() + 2}), None)
    if found and among and named and named[0].type != "person":
        key = name_key(named[0])
        local = is_common(key) or " " not in key
        yield Rank(key, among, _number(found["number"]), told.region(*found.span("number")), told.region(*named[1:]), None, local)


@cache
def _as() -> re.Pattern[str]:
    return compiled(rf"\s*(?:As|Being)\s+the\s+{_ordinal()}\s{_REST}", re.IGNORECASE)


def _date_behind(told: Told, at: int) -> DateMention | None:
    """Give the date right behind what is ranked: the first port to do so in September 2019, and ..."""
    for date, low, _ in told.dates:
        if told.text[at:low] in {" in ", " on ", " "} and is_dated(date):
            return date
    return None


def _decided(told: Told, found: re.Match[str]) -> Iterator[Rank]:
    """Give the number of the meeting at which something was adopted: a thing is adopted once."""
    words = _words(found["rest"])
    once: list[Happening] = [one for one in (*of_named(told), *of_described(told)) if one.aspect in table.DECIDED]
    if words and len({one.key for one in once}) == 1:
        one = once[0]
        local = one.of_document or (is_common(one.key) and found["rest"] == found["rest"].lower())
        among = f"{one.aspect} at {words}"
        yield Rank(one.key, among, _number(found["number"]), told.region(*found.span("number")), one.region, None, local)


def _number(words: str) -> int:
    return int(ORDINALS.get(words.lower(), re.sub(r"\D", "", words)))


def _among(rest: str, owner: str | None) -> str | None:
    """Give what a thing is ranked among, None where that is no fixed row."""
    words = _words(rest)
    if words is None or re.match(table.UNFIXED_EN, words):
        return None
    if owner:
        return f"{words.split()[0]} of {owner.lower()}"
    fixed = re.search(r"\s(?:of|in|to|at|on|from)\s", f" {words} ") and len(words.split()) >= _FEWEST_WORDS
    return words if fixed else None


def _words(rest: str) -> str | None:
    words = rest.lower().replace("’", "'").removesuffix(" in").removesuffix(" on").split()
    return " ".join(word for word in words if word != "the") if len(words) <= _MOST_WORDS else None


def _subject(told: Told, text: str, end: int) -> tuple[str, int, int, bool] | None:
    """Give what is ranked: a description, or the name right before."""
    described = subject_of(text, end)
    if described is not None:
        return described.key, described.low, described.high, described.of_document
    for name, low, high in told.names:
        if (
            high == end
            and not name.short
            and not re.search(r"\b(?:of|for|in|at|with|and|to|by)\s+(?:the\s+)?[“\"]?$", text[max(0, low - 12) : low])
        ):
            key = name_key(name)
            if " " in key or name.term:
                return key, low, high, is_common(key)
            return (key, low, high, True) if name.type in {"place", "organisation", None} else None
    return None


def _date(told: Told, following: Told | None) -> DateMention | None:
    """Give the one date of a sentence, or of the one behind it that goes on about the same."""
    if told.dates or following is None or following.number != told.number:
        dates = told.dates
    else:
        dates = following.dates if re.match(r"\s*(?:She|He|It|They)\b", following.text) else ()
    return dates[0][0] if len(dates) == 1 and is_dated(dates[0][0]) else None
