"""The date and the place that belong to a verb: right behind it, at the beginning of the sentence, or before the thing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.audit.happened.told import PLACE, masked
from civcheck.audit.tables import happening as table
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import DateMention, NameMention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.audit.happened.record import Thing
    from civcheck.audit.told import Told

FARTHEST = 90
_LEADING = 4
_FARTHEST_BEFORE = 60
_DATE_ZH = compiled(rf"[于在]?(?:[于在]{PLACE}{{1,12}})?")


def date_of(told: Told, thing: Thing, start: int, end: int) -> DateMention | None:
    """Give the date of a verb: right behind it, or at the beginning of the sentence, or before the name."""
    low, high = thing.low, thing.high
    dates = [one for one in told.dates if is_dated(one[0]) and not _of_name(told.text, one, low, high)]
    chinese = not told.text[low:high].isascii()
    far = max(end, high)
    behind = [one for one in dates if 0 <= one[1] - far <= FARTHEST and _close(told.text[far : one[1]])]
    between = [one for one in dates if min(high, end) <= one[1] and one[2] <= max(low, start)]
    first = min(low, start)
    leading = [one for one in dates if one[2] <= first and (one[1] <= _LEADING or first - one[2] <= _FARTHEST_BEFORE)]
    if len({one[0].edtf for one in leading}) > 1 and not (between or behind):
        return None
    if chinese:
        hidden = masked(told)
        behind = [one for one in behind if _DATE_ZH.fullmatch(hidden, far, one[1])]
    found = between[-1:] or behind[:1] or leading[-1:]
    return found[0][0] if found else None


def _of_name(text: str, date: tuple[DateMention, int, int], low: int, high: int) -> bool:
    """Say whether a date is part of a name, or the year right beside it that tells the edition."""
    mention, start, end = date
    if mention.granularity == "year" and text[high:start] in {" of ", " "}:
        return True
    return start < high and low < end + (mention.granularity == "year") * 2


def is_dated(date: DateMention) -> bool:
    """Say whether a date tells itself when it is, or leans on one beside it."""
    told = date.edtf is not None and not date.impossible and not date.recurs and date.relative in {None, "text", "document"}
    return told and ".." not in (date.edtf or "")


def date_in(told: Told, span: tuple[int, int]) -> DateMention | None:
    """Give the date that a cell or value is as a whole: a bare year too, which no sentence tells to be one."""
    if re.fullmatch(r"(?:1[0-9]|20)\d\d", told.text[slice(*span)]):
        return DateMention("date", told.region(*span), told.text[slice(*span)], "year")
    return next((date for date, low, high in told.dates if (low, high) == span and is_dated(date)), None)


def _close(between: str) -> bool:
    """Say whether what stands between a verb and a date is no other clause."""
    return not re.search(
        r"[.;:；。]|,\s*(?:and|but|while|where|which|with)\b|\b(?:since|after|before|until|when)\b"
        r"|\bby(?:\s+(?:the|end|of|early|late|mid))*\s*$",
        between,
    )


def place_of(told: Told, start: int, end: int) -> tuple[NameMention | None, str]:
    """Give the place of a verb with the word that leads up to it: in or at a place right behind; in Chinese right before it."""
    text = told.text
    places = [one for one in told.names if one[0].type == "place" and one[0].certainty != "unsure"]
    if not text[start:end].isascii():
        return _place_zh(told, places, start)
    for name, low, high in places:
        lead = _LEADS.search(text, end, low) if end <= low <= end + FARTHEST else None
        if lead and _close(text[end:low]):
            return (None, "") if _AND.match(text, high) else (name, lead[1].lower())
    found = _SOMEWHERE.match(text, _behind_date(told, end))
    if (
        found
        and not _AND.match(text, found.end())
        and not any(low < found.end() and found.start("name") < high for _, low, high in told.dates)
    ):
        return place_named(told, found["name"], found.start("name")), found["lead"].lower()
    return None, ""


def _behind_date(told: Told, end: int) -> int:
    """Give the end of the date that stands right behind a verb: was laid on 4 May 1929 in Larkhaven."""
    for _, low, high in told.dates:
        if low >= end and told.text[end:low] in {" on ", " in "}:
            return high
    return end


def _place_zh(told: Told, places: Sequence[tuple[NameMention, int, int]], start: int) -> tuple[NameMention | None, str]:
    text = told.text
    for name, low, high in reversed(places):
        lead = text[max(0, low - 8) : low]
        if high <= start <= high + _ADVERB and re.search(r"[在于]\s*$", lead) and _FILLED.fullmatch(text, high, start):
            return name, "在"
    found = _SOMEWHERE_ZH.search(text, max(0, start - _LONGEST_ZH), start)
    if found:
        return place_named(told, found["name"], found.start("name")), "在"
    return None, ""


_ADVERB = 6
_LONGEST_ZH = 16
_FILLED = compiled(rf"(?:{table.ADVERBS_ZH}|为[{HAN}]{{2,6}}|\s)*")
_SOMEWHERE_ZH = compiled(rf"[在于](?P<name>[{HAN}]{{1,8}}?{table.PLACES_ZH})(?:{table.ADVERBS_ZH})?$")


def place_named(told: Told, words: str, low: int) -> NameMention:
    """Give a place that no table knows as a name."""
    return NameMention("name", told.region(low, low + len(words)), "place", words)


_SOMEWHERE = compiled(
    r"\s+(?P<lead>in|at)\s+(?:the\s+[a-z]+\s+of\s+)?"
    r"(?P<name>[A-Z][\w'’-]+(?:\s(?:[A-Z][\w'’-]+|of|on|upon|the))*(?<!\sof)(?<!\son)(?<!\sthe))"
)
_LEADS = compiled(r"\b(in|at)\s+(?:the\s+)?(?:[a-z]+\s+of\s+)?$", re.IGNORECASE)
_AND = compiled(r"(?:,\s+[A-Z][\w .'-]{1,40})?\s*(?:,|and|&|or|as well as|、|和)\s+(?:in\s+|at\s+)?[A-Z]")
