"""Whether a number of four digits is a year where it stands."""

from __future__ import annotations

import re

from civcheck.extract.dates.en_parts import word_after, word_before
from civcheck.extract.dates.zh_bare import is_beside_chinese, is_year_in_chinese
from civcheck.extract.tables import calendar_en as table
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled

_GLUED_BEFORE = compiled(
    rf"(?:[^\s(\[{{\"“'‘,;—–/|<>*_（《「『【〈，、；：。{HAN}-]|[0-9][,/]|[A-Za-z0-9)]-|[A-Za-z0-9]_|[0-9][–—]|\b[A-Z]{{1,6}}[/_]|[{HAN}]\s?)\Z"
)
_PREFIXES = compiled(r"(?:mid|pre|post|early|late|since|non|until|then|circa|ca|end)-\Z", re.IGNORECASE)
_GLUED_AFTER = compiled(
    rf"[0-9A-Za-z%‰°_$€£¥@#=+*^~&\\]|[.,:/][0-9]|-[0-9]|-(?![a-z]{{2,12}}(?:ed|ilt|orn|ade|aid|pun|era|style|vintage|only)(?![a-z]))[A-Za-z]|\s?[{HAN}]|['’][a-rt-z0-9]|\s?[%‰°$€£¥×±]|[)）]\s?[0-9]|）[{HAN}]{{0,6}}第?[0-9]{{1,6}}号"
)
_QUOTED = compiled(r"[\"“‘'《][0-9]{4}[,.]?[\"”’'》](?![a-z])")
_DIGITS_BEFORE = compiled(r"(?<![0-9])(?!(?:1[0-9]|20)[0-9]{2}[ \t])[0-9]{1,9}[ \t]\Z")
_DIGITS_AFTER = compiled(r"[ \t](?:[0-9]{3}(?![0-9])|(?!(?:1[0-9]|20)[0-9]{2}(?![0-9]))[0-9]{4}|[0-9]{5}|[0-9.]+%)")
_YEAR_LENGTH = 4
_LEAST_YEAR, _FIRST_FREE, _LAST_FREE = 1000, 1900, 2099


def is_year(text: str, start: int, end: int) -> bool:
    """Say whether a bare number of four digits (or a range of such) is a year."""
    if not text.isascii() and is_beside_chinese(text, start, end):
        return is_year_in_chinese(text, start, end)
    if _glued(text, start, end) or _is_address(text, end):
        return False
    before, after = word_before(text, start), word_after(text, end)
    lead = before.lower().removesuffix(".")
    if _is_numbered(text, start, end, lead) or _is_model(text, start, before, after) or before.endswith(_SIGNS):
        return False
    prefixed = start > 0 and text[start - 1] == "-" and _PREFIXES.search(text, max(0, start - 7), start) is not None
    if after and not prefixed and _counts(text, start, end, lead, after):
        return False
    if lead in table.QUANTIFIED and _is_amount(text, start, end, after):
        return False
    return _may_be_year(text, start, end, lead, prefixed=prefixed)


_SIGNS = ("#", "№", "$", "€", "£", "¥")


def _is_numbered(text: str, start: int, end: int, lead: str) -> bool:
    """Say whether the word before a number tells that it numbers something: "room 1987", "Circular 2023/24"."""
    return lead.removesuffix(":") in table.NUMBERING or (lead in table.DOCUMENTS and "/" in text[start:end])


def _is_amount(text: str, start: int, end: int, after: str) -> bool:
    """Say whether a number after a word such as "only" is no year: round, or with a word after it."""
    return end - start == _YEAR_LENGTH and (text[end - 1] == "0" or after != "")


def _may_be_year(text: str, start: int, end: int, lead: str, *, prefixed: bool) -> bool:
    """Say whether a year of that century may stand so: one long ago only where the words around it say so."""
    first = int(text[start : start + _YEAR_LENGTH])
    free = _FIRST_FREE <= first <= _LAST_FREE
    if end - start > _YEAR_LENGTH or (not free and _YEAR_AND.search(text, max(0, start - 12), start)):
        return first >= _LEAST_YEAR
    if free or lead in table.YEAR_LEADS:
        return free or (first >= _LEAST_YEAR and lead not in _JOINING)
    bracketed = text[start - 1 : start] in {"(", "（"} and text[end : end + 1] in {")", "）", ",", "，", ";", "–"}
    return (prefixed or bracketed) and first <= _LAST_FREE


_JOINING = frozenset({"for", "to", "and", "or", "between"})
_MODEL = compiled(r"(?<![A-Za-z])(?:[Tt]he|[Aa]n?|[Tt]his|[Oo]ur|[Hh]is|[Hh]er|[Nn]ew)\s{1,4}\Z")


def _is_model(text: str, start: int, before: str, after: str) -> bool:
    """Say whether a number belongs to the name of a thing: "the Corva 2000 pump"."""
    if not before[:1].isupper() or before.isupper() or after[:1].isupper() or before.lower() in table.EVENTS or before.endswith("s"):
        return False
    at = start - len(before) - 1
    return _MODEL.search(text, max(0, at - 10), at) is not None


_ADDRESS = compiled(
    r"\s(?:[A-Z][a-z]{1,20}\.?\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Lane|Ln|Boulevard|Blvd|Highway|Hwy|Court|Parkway|Terrace)(?![A-Za-z])"
)


def _is_address(text: str, end: int) -> bool:
    """Say whether a number is that of a house: "2024 Elm Street"."""
    return text[end + 1 : end + 2].isupper() and _ADDRESS.match(text, end) is not None


def _runs_on(text: str, start: int, end: int) -> bool:
    """Say whether another number follows that makes one with it, as in the number of a telephone. After "in" none does."""
    if _DIGITS_AFTER.match(text, end) is None or (text[end] == "\t" and text[max(start - 1, 0) : start] in {"", "\n"}):
        return False  # years often are the first column of a table
    return word_before(text, start).lower() not in table.YEAR_LEADS


def _glued(text: str, start: int, end: int) -> bool:
    window = text[max(0, start - 8) : start]
    if window[-1:] == " " and window[-2:-1].isascii() and not window[-2:-1].isdigit():
        return _GLUED_AFTER.match(text, end) is not None or _runs_on(text, start, end)
    if _GLUED_BEFORE.search(window) and not _PREFIXES.search(window):
        return True
    if _GLUED_AFTER.match(text, end) or _runs_on(text, start, end) or _DIGITS_BEFORE.search(window):
        return True
    return start > 0 and end - start == _YEAR_LENGTH and _QUOTED.match(text, start - 1) is not None


def _counts(text: str, start: int, end: int, lead: str, after: str) -> bool:
    """Say whether the word after a number is what the number counts or measures."""
    word, round_ = after.removesuffix("-").lower(), text[start + 2 : start + 4] == "00"
    if word == "of":
        return lead not in table.YEAR_LEADS
    if after in table.MEASURED or word in table.MEASURED or (round_ and lead in table.QUANTIFIED):
        return True
    if word in table.COUNTED:
        return round_ or lead not in _OPENING_CLAUSE
    return _is_plural(after, word) and _counts_plural(text, start, end, lead, after)


def _is_plural(after: str, word: str) -> bool:
    """Say whether a word may be the plural of a thing that is counted."""
    return after.islower() and after.endswith("s") and not after.endswith(("ss", "us", "'s", "’s", "is")) and word not in table.YEARLY


def _counts_plural(text: str, start: int, end: int, lead: str, after: str) -> bool:
    if text[start + 2 : start + 4] == "00" or end - start > _YEAR_LENGTH:
        return True
    if lead == "in" and after.endswith(_DOERS):
        return False
    if lead in _MODIFYING:
        return text[end - 1] == "0"
    return not _YEAR_AND.search(text, max(0, start - 12), start)


_OPENING_CLAUSE = frozenset({"in", "since", "until", "during"})
_DOERS = ("ers", "ors", "ists", "ents", "ants", "ians", "ties", "ials")
"""What those who did something in a year may end in: "In 2019 researchers found"."""
_MODIFYING = frozenset({"the", "this", "that", "its", "their", "his", "her", "our"})
_YEAR_AND = compiled(r"[12][0-9]{3}(?:,\s|,?\s(?:and|or|&)\s)\Z")
