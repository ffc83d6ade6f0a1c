"""Ids that read well: of what a fact names, what it counts, and the year."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from civcheck.extract.tables import stopwords
from civcheck.extract.words import is_chinese
from civcheck.factbase.drafting.tables import SMALL
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from civcheck.extract.terms import Matcher
    from civcheck.model.fact import Fact

NAME_WORDS, COUNTED_WORDS, WORDS = 4, 3, 5
"""So many words of a name, of what is counted, and of all before the year."""
_LEAST_WORDS = 2
_ADVERB = 5
_WORD = compiled(r"[a-z0-9]+")
_MONTHS = frozenset("january february march april may june july august september october november december".split())  # noqa: SIM905


def fact_id(fact: Fact, places: Collection[str], terms: Matcher | None) -> str:
    """Give an id of a drafted fact; empty where its words give fewer than two in Latin letters. `places` tell little.

    The name that tells most, then what is counted; where one of them is missing, telling words of the sentence. Last the year.
    """
    name = _short(_words(_telling_names(fact, places, terms)))
    things = next((figure.counted for figure in fact.figures if figure.counted), "")
    counted = [word for word in _words(_in_english(things, terms)) if word not in name][-COUNTED_WORDS:]
    own: list[str] = []
    if not (name and counted):
        named = {*name, *counted, *_words(" ".join(filter(None, (fact.event, *fact.names))))} if name else {*counted}
        own = [word for word in _words(fact.statement) if word not in named and not word.isdigit() and word not in _MONTHS]
    words = list(dict.fromkeys((*name, *own[: max(0, WORDS - len(name) - len(counted))], *counted)))
    if sum(word.isalpha() for word in words) < _LEAST_WORDS:
        return ""
    date = fact.date or fact.as_of
    year = re.match(r"[0-9]{4}", date.text) if date else None
    return "-".join([*words, *([year[0]] if year and year[0] not in words else [])])


def _short(words: list[str]) -> list[str]:
    """Give the words of a name, of a long one the first and the last: the head of it stands at either end."""
    return words if len(words) <= NAME_WORDS else [*words[: NAME_WORDS - 1], words[-1]]


def _telling_names(fact: Fact, places: Collection[str], terms: Matcher | None) -> str:
    """Give the name that tells most of a fact: its event, else one that is no place, else its speaker; in English.

    A Chinese sentence has no other words for an id: of its names the first two serve.
    """
    own = (fact.event, *(name for name in fact.names if name not in places), fact.speaker, *fact.names)
    found = list(dict.fromkeys(filter(None, (_in_english(name, terms) for name in own if name))))
    if not is_chinese(fact.statement):
        own = own[: len(own) - len(fact.names)]
        return next(filter(None, (_in_english(name, terms) for name in own if name)), "")
    return " ".join(found[:2])


def _in_english(name: str, terms: Matcher | None) -> str:
    if _words(name):
        return name
    found = terms.find(name) if terms else []
    return (found[0].concept.preferred("en") or "") if len(found) == 1 else ""


def _words(text: str) -> list[str]:
    found = (word for word in latin_words(text) if word not in stopwords.ENGLISH and word not in SMALL)
    return list(dict.fromkeys(word for word in found if not (word.endswith("ly") and len(word) > _ADVERB)))


def latin_words(text: str) -> list[str]:
    """Give the words in Latin letters and the numbers of a text, without accents, small."""
    decomposed = unicodedata.normalize("NFKD", text).replace("'", "").replace("’", "").lower()
    return _WORD.findall("".join(character for character in decomposed if not unicodedata.combining(character)))


class Ids:
    """The ids in use; a wanted one that is among them gets a number."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._used = set(taken)
        self._next: dict[str, int] = {}

    def unused(self, wanted: str) -> str:
        """Give an id that is not in use yet, and put it in use."""
        number, name = self._next.get(wanted, 1), wanted
        while name in self._used:
            number += 1
            name = f"{wanted}-{number}"
        self._next[wanted] = number
        self._used.add(name)
        return name
