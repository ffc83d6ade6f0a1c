"""Whether a sentence tells what happened, and where its dates and places stand in it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from civcheck.audit.tables import happening as table
from civcheck.extract.alternation import longest_first
from civcheck.model.kept_patterns import compiled
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from civcheck.audit.told import Told

_LEFT_OUT = frozenset({"row", "source-line", "attribution", "heading", "box-title"})
LETTERS = compiled(r"[a-z]+")
DATE, PLACE = "\x01", "\x02"
"""What stands for each letter of a date and of a place in masked text."""


def has_verb(told: Told) -> bool:
    """Say whether a sentence has a word of those that tell what happened: asked first, since few have one."""
    if not _may_tell(told):
        return False
    if told.passage.kind == "caption" or any(name.edition for name, _, _ in told.names):
        return True
    text = told.text.lower()
    if not text.isascii() and _HAN.search(text):
        return True
    return not _first_words().isdisjoint(LETTERS.findall(text)) and _VERBS.search(text) is not None


def _may_tell(told: Told) -> bool:
    return bool(told.dates or told.names) and told.passage.kind not in _LEFT_OUT and len(told.text) <= LONGEST


LONGEST = 2000
"""Characters of a sentence: what is longer is a list or no prose."""


def is_telling(told: Told) -> bool:
    """Say whether a sentence may tell what happened: running text, a caption, or a note that gives no address."""
    if not _may_tell(told):
        return False
    if told.passage.kind == "note" and re.search(r"://|www\.|\bdoi\b", told.text):
        return False
    text = _outside_marks(told).lower()
    around = told.passage.text[max(0, told.start - _AROUND) : told.start + len(told.text) + _AROUND].lower()
    return not (_PLANNED.search(text) or _PERIODIC.search(text) or _CORRECTED.search(around))


def _outside_marks(told: Told) -> str:
    """Give a sentence without the words that somebody says in it: what he plans is not what is told."""
    text = told.text
    for quote, low, high in told.quotes:
        if quote.form in _SAID and high - low > _SHORT:
            first, last = max(0, low - 1), min(len(text), high + 1)
            text = text[:first] + " " * (last - first) + text[last:]
    return text


_SAID, _SHORT = frozenset({"quotation", "fragment"}), 30
_AROUND = 240
"""Characters beside a sentence in which what it tells may be told to be wrong."""


def is_disputed(told: Told) -> bool:
    """Say whether a sentence tells what somebody says, and leaves it to him."""
    return _DISPUTED.search(_outside_marks(told).lower()) is not None


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
def _forms() -> list[str]:
    verbs = {form for words in (table.ENGLISH, table.CHINESE) for one in words.values() for form in one}
    return longest_first({*verbs, *table.LIVES, *table.NOUNS_EN})


@cache
def _first_words() -> frozenset[str]:
    return frozenset(form.split()[0] for form in _forms() if form.isascii())


_VERBS = Late(rf"\b(?:{'|'.join(form for form in _forms() if form.isascii())})\b")


_HAN = Late("|".join(form for form in _forms() if not form.isascii()))


_PLANNED = Late(table.PLANNED)


_PERIODIC = Late(table.PERIODIC)


_CORRECTED = Late(table.CORRECTED)


_DISPUTED = Late(table.DISPUTED)
