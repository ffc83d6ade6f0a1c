"""Whether the names of months, weekdays, seasons and quarters mean such where they stand: April may be somebody, fall a verb."""

from __future__ import annotations

import re

from civcheck.extract.dates.en_parts import DASH, DAY, MONTH, MONTH_NUMBERS, NTH, starts_sentence, word_after, word_before
from civcheck.extract.tables import calendar_en as table
from civcheck.model.pattern import Late

_MID_TO = Late(r"to-(?:mid|late)\Z")
_AFTER_MONTH = Late(
    rf"\s{{0,2}}(?:,|{DASH}|/|to|and|or|through|until)\s{{0,4}}(?:in\s)?(?:{DAY}(?:{NTH})?\s)?(?:{MONTH})"
    r"|\s(?:and|or)\s(?:early|mid|late)[ -]"
)
_BEFORE_MONTH = Late(rf"(?:{MONTH})(?:\s[0-9]{{1,4}})?\s{{0,2}}(?:,|{DASH}|/|and|or|to|,\sand|,\sor|through|until)\s{{0,4}}\Z")
_SURNAME = Late(r"\s{1,4}(?:[A-Z]\.\s)?([A-Z][A-Za-z'’-]+)")


def is_month(text: str, start: int, end: int) -> bool:
    """Say whether a month's name without day and year means the month."""
    before, named = word_before(text, start), _SURNAME.match(text, end)
    if named and named[1].lower() in MONTH_NUMBERS:
        named = None
    lead = before.lower()
    if before in table.TITLES or (before == "The" and text.startswith(" of ", end)):
        return False
    if lead in table.MONTH_LEADS or _MID_TO.search(lead):
        return text[start].islower() or not (named and lead in table.NAME_LEADS)
    if text[start].islower():
        return False
    beside = not named and (_AFTER_MONTH.match(text, end) or _BEFORE_MONTH.search(text, max(0, start - 24), start)) is not None
    word = text[start:end].lower()
    return beside or (word in _FULL and _is_month_by_name(text, start, end, before, named=named is not None))


def _is_month_by_name(text: str, start: int, end: int, before: str, *, named: bool) -> bool:
    """Say whether a month's full name with a capital, and nothing around it that says so, is no person's."""
    lead, doubtful = before.lower(), MONTH_NUMBERS[text[start:end].lower()] in table.MONTHS_DOUBTFUL
    if named:
        return lead in _ONE_OF or (lead == "" and not doubtful and text[end] == "\n")
    if before[:1].isupper() and not starts_sentence(text, start - len(before) - 1) and not before.isupper():
        return False
    return not doubtful or lead in table.DETERMINERS or (start > 0 and text[max(0, start - 4) : start].lower() == "mid-")


_ONE_OF = frozenset({"a", "an", "this", "its", "their"})
_FULL = frozenset(name.lower() for name in table.MONTHS)
_PAPER = Late(r"\s[A-Z][a-z]")
_NAME = Late(rf"\s(?:{'|'.join(table.NAMED_AFTER_WEEKDAY)}|best(?!\s[a-z]))(?![A-Za-z])")


def is_weekday(text: str, start: int, end: int) -> bool:
    """Say whether a weekday's name is no part of a feast's or a newspaper's."""
    before = word_before(text, start)
    if before.removesuffix("'s") in table.FEAST_DAYS:
        return False
    return not ((before in {"The", "the"} and _PAPER.match(text, end)) or _NAME.match(text, end))


_ON_ITS_OWN = Late(
    r"\s{0,2}(?:[.,;:!?)\"”’]|$|\s(?:and|but|when|while|as|with|after|before|for|to|because|or|than|at|on|was|were|is|will|has)\s)"
)
_DURING = Late(
    r"\b(?:in|during|over|by|since|until|till|through|throughout|of|from|to|every|each|before|after|for|mid|early|late)\s{1,4}the\s{1,4}\Z",
    re.IGNORECASE,
)


def is_season(text: str, start: int, end: int) -> bool:
    """Say whether a season's name without a year means the season: not the verbs, nor a spring of water."""
    lead, after = word_before(text, start).lower(), word_after(text, end).lower()
    if lead == "the":
        return after not in table.NOT_AFTER_SEASON and _DURING.search(text, max(0, start - 16), start) is not None
    if text[start : start + 4].lower() == "fall" and lead not in {"every", "each", "late", "early", "in"}:
        return False
    return lead in table.SEASON_LEADS and _ON_ITS_OWN.match(text, end) is not None


_GAME = Late(r"\s{1,4}(?:of|against)\s(?!the\s(?:fiscal|financial|year|century))")


def is_quarter(text: str, start: int, end: int, *, hyphen: bool) -> bool:
    """Say whether a quarter without a year is one of a year."""
    if _GAME.match(text, end):
        return False
    lead = word_before(text, start).lower()
    return hyphen or lead.isdigit() or lead in {"the", "its", "their", "in", "fiscal", "this", "our", "for"} or lead.endswith(("'s", "’s"))
