"""What captions and nouns of doing tell: the signing of the Agreement in Ostermouth, 3 May 2019; the 14th Regatta, Marwick, June 2018."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.audit.happened.around import is_dated, place_named
from civcheck.audit.happened.chinese import described_zh
from civcheck.audit.happened.described import object_of
from civcheck.audit.happened.names import named, without_place
from civcheck.audit.happened.record import Happening
from civcheck.audit.happened.told import DATE, PLACE, masked, masked_dates
from civcheck.audit.tables import happening as table
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.happened.record import Thing
    from civcheck.audit.told import Told
    from civcheck.model.mention import DateMention, NameMention

_NAME_EN = r"[A-Z][\w'’-]{1,30}(?:\s[A-Z][\w'’-]{1,30}){0,2}"
_YEAR = r"(?:\s+of\s+(?:19|20)\d\d|\s+(?:19|20)\d\d)?"
_ENGLISH = compiled(
    rf"(?P<year>\s+(?:of\s+)?{DATE}{{4}}(?!{DATE}))?(?:,?\s+(?P<lead>in|at)\s+(?:the\s+)?|,\s+)(?P<place>{PLACE}+|{_NAME_EN})"
    rf"(?:,?\s+(?:in\s+|on\s+)?(?P<date>{DATE}+))?(?=\s*(?:[.;:)]|$|,(?!\s+[A-Z{PLACE}])))"
    rf"|(?P<year2>\s+(?:of\s+)?{DATE}{{4}}(?!{DATE}))?,?\s+(?:in\s+|on\s+)?(?P<date2>{DATE}+)(?=\s*(?:[.;:)]|$|,(?!\s+[A-Z{PLACE}])))"
)
_CHINESE = compiled(
    rf"(?:[”》]?(?:签字仪式|签署仪式|开幕式|现场)?)[，,、\s　]+(?:(?P<early>{DATE}+)[，,、\s　]+)?"
    rf"(?P<place>{PLACE}+|[{HAN}]{{1,8}}?{table.PLACES_ZH})?"
    rf"(?:[，,、\s　]*(?P<date>{DATE}+))?(?=\s*(?:[。；）)]|$))"
)
_NOUN = compiled(rf"\b(?P<noun>{'|'.join(table.NOUNS_EN)})\s+of\s+(?:the\s+)?[“\"‘]?$", re.IGNORECASE)
_AROUND = compiled(
    r"\b(?:at|during|of|from)\s+(?:the\s+)?[“\"‘]?$|^(?:\W*(?:Figure|Fig\.|Photo|Plate|Picture)\s*\d*[a-z]?[:.]?\s*(?:The\s+)?)$"
)
_CEREMONY = compiled(r"(?:签字|签署)仪式")


def in_caption(told: Told) -> Iterator[Happening]:
    """Give what a caption tells of an event with its place and date, and what "the signing of" tells anywhere."""
    caption = told.passage.kind == "caption"
    nouns = _NOUNS.search(told.text) is not None
    if not (caption or nouns):
        return
    text = masked(told)
    if caption:
        yield from _being_done(told)
    for thing in (*named(told), *described_zh(told)):
        aspect = _aspect(told, thing, caption=caption)
        if aspect is None:
            continue
        thing = without_place(thing, told.text)  # noqa: PLW2901  the same, cut
        found = (_ENGLISH if told.text[thing.low : thing.high].isascii() else _CHINESE).match(text, thing.high)
        if found and (one := _happening(told, thing, aspect, found)):
            yield one


def _being_done(told: Told) -> Iterator[Happening]:
    """Give what a caption shows being done to a described thing, with the one day it tells: opening the new hall, 3 May 2019."""
    found = _DOING.search(told.text)
    dates = [date for date, _, _ in told.dates if is_dated(date)]
    thing = object_of(masked_dates(told), found.end("verb")) if found else None
    if found and thing and len(dates) == 1 == len(told.dates):
        aspect = table.DOING_EN[found["verb"].lower()]
        yield Happening(thing.key, told.region(thing.low, thing.high), None, aspect, found["verb"], dates[0], of_document=thing.of_document)


_DOING = compiled(rf"\b(?P<verb>{'|'.join(table.DOING_EN)})(?=\s(?:the\s|[A-Z]))", re.IGNORECASE)


def _aspect(told: Told, thing: Thing, *, caption: bool) -> tuple[str, str] | None:
    """Give the aspect that a noun before a name tells, with that noun; in a caption a numbered or dated event is held."""
    before = told.text[max(0, thing.low - 60) : thing.low]
    noun = _NOUN.search(before)
    if noun:
        return table.NOUNS_EN[noun["noun"].lower()], noun["noun"]
    ceremony = _CEREMONY.match(told.text, thing.high + (told.text[thing.high : thing.high + 1] in {"》", "”"}))
    if ceremony:
        return "signed", ceremony[0]
    if not caption or thing.edition is None:
        return None
    chinese = not told.text[thing.low : thing.high].isascii()
    return ("held", told.text[thing.low : thing.high]) if chinese or _AROUND.search(before) else None


def _happening(told: Told, thing: Thing, aspect: tuple[str, str], found: re.Match[str]) -> Happening | None:
    groups = found.groupdict()
    date = _date(told, [found.start(group) for group in ("date", "date2", "early") if groups.get(group)])
    place = _place(told, found.span("place"), caption=aspect[0] == "held") if groups.get("place") else None
    if date is None and place is None:
        return None
    lead = groups.get("lead") or ""
    return Happening(
        thing.key, told.region(thing.low, thing.high), thing.edition, aspect[0], aspect[1], date, place, lead, thing.of_document
    )


def _date(told: Told, starts: list[int]) -> DateMention | None:
    return next((date for date, low, _ in told.dates if low in starts and is_dated(date)), None)


def _place(told: Told, span: tuple[int, int], *, caption: bool) -> NameMention | None:
    names = [name for name, low, high in told.names if low == span[0] and high >= span[1]]
    if any(name.type not in {"place", None} for name in names):
        return None
    place = next((name for name in names if name.type == "place"), None)
    chinese = not told.text[slice(*span)].isascii()
    return place or (
        None if _is_credit(told.text[slice(*span)]) and caption and not chinese else place_named(told, told.text[slice(*span)], span[0])
    )


def _is_credit(words: str) -> bool:
    """Say whether the last words of a caption tell who took the picture."""
    return not table.CREDITS.isdisjoint(words.lower().split())


_NOUNS = Late(rf"\b(?:{'|'.join(table.NOUNS_EN)})\s+of\b|(?:签字|签署)仪式", re.IGNORECASE)
