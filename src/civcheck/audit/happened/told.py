"""Whether a sentence tells what happened, and where its dates and places stand in it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from civcheck.audit.tables import happening as table

if TYPE_CHECKING:
    from civcheck.audit.told import Told

_LEFT_OUT = frozenset({"row", "source-line", "attribution", "heading", "box-title"})
DATE, PLACE = "\x01", "\x02"
"""What stands for each letter of a date and of a place in masked text."""


def is_telling(told: Told) -> bool:
    """Say whether a sentence may tell what happened: running text, a caption, or a note that gives no address."""
    if not (told.dates or told.names) or told.passage.kind in _LEFT_OUT:
        return False
    if told.passage.kind == "note" and re.search(r"://|www\.|\bdoi\b", told.passage.text):
        return False
    return not (_planned().search(told.text) or _periodic().search(told.text) or _corrected().search(told.passage.text))


def is_disputed(told: Told) -> bool:
    """Say whether a sentence tells what somebody says, and leaves it to him."""
    return _disputed().search(told.text) is not None


def masked(told: Told) -> str:
    """Give the sentence with signs for the letters of dates and of places, of the same length."""
    letters = list(told.text)
    for _, low, high in told.dates:
        letters[low:high] = DATE * (high - low)
    for name, low, high in told.names:
        if name.type == "place" and letters[low] != DATE:
            letters[low:high] = PLACE * (high - low)
    return "".join(letters)


def masked_dates(told: Told) -> str:
    """Give the sentence with signs for the letters of dates alone, and every white space one blank."""
    letters = list(re.sub(r"\s", " ", told.text))
    for _, low, high in told.dates:
        letters[low:high] = DATE * (high - low)
    return "".join(letters)


@cache
def _planned() -> re.Pattern[str]:
    return re.compile(table.PLANNED, re.IGNORECASE)


@cache
def _periodic() -> re.Pattern[str]:
    return re.compile(table.PERIODIC, re.IGNORECASE)


@cache
def _corrected() -> re.Pattern[str]:
    return re.compile(table.CORRECTED, re.IGNORECASE)


@cache
def _disputed() -> re.Pattern[str]:
    return re.compile(table.DISPUTED, re.IGNORECASE)
