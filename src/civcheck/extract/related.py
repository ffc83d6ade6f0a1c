"""Words that two writers use for one thing: by the tables of related words, and by one root in another form (depart, departure)."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from civcheck.extract.senses import opposites, sense_of, senses_in
from civcheck.extract.tables import related_en, related_en_more, related_en_things, related_zh

if TYPE_CHECKING:
    from collections.abc import Iterable

_ENDINGS = ("ship", "ment", "ness", "anc", "enc", "abl", "iti", "ist", "ian", "age", "ing", "ur", "er", "or", "al", "th", "ti", "e", "i")
"""What stems keep of the endings that make a noun of a verb, or another noun of a noun; the longest first."""
_SHORTEST = 4
"""Letters of the shortest root."""


def is_related(sense: str, others: frozenset[str]) -> bool:
    """Say whether one of some senses is a related word's, and none the opposite."""
    if related_to(sense).isdisjoint(others) and root_of(sense) not in _roots_of_all(others):
        return False
    return others.isdisjoint(_opposites_of(sense))


def related_in(senses: Iterable[str], others: frozenset[str]) -> int:
    """Count the senses that are among others or related to one of them."""
    return sum(sense in others or is_related(sense, others) for sense in senses)


def related_to(sense: str) -> frozenset[str]:
    """Give the senses that a table relates to one."""
    return _related().get(sense, _NONE)


_NONE: frozenset[str] = frozenset()


@cache
def _related() -> dict[str, frozenset[str]]:
    """Give the related senses of each: in English the first word of a line and the others, in Chinese all of a line."""
    found: dict[str, set[str]] = {}
    for table in (related_en, related_en_things, related_en_more, related_zh):
        for line in table.LINES.strip().splitlines():
            senses = [sense for word in line.split() if (sense := _only_sense(word))]
            firsts = senses if table is related_zh else senses[:1]
            for first in firsts:
                for other in senses:
                    if other != first:
                        found.setdefault(first, set()).add(other)
                        found.setdefault(other, set()).add(first)
    return {sense: frozenset(others) for sense, others in found.items()}


def _only_sense(word: str) -> str:
    senses = frozenset([sense_of(word)]) if word.isascii() else senses_in(word)
    return next(iter(senses)) if len(senses) == 1 else ""


@lru_cache(maxsize=100_000)
def root_of(sense: str) -> str:
    """Give the root of an English stem: depart of departur."""
    if not sense.isascii() or " " in sense:
        return sense
    ending = next((ending for ending in _ENDINGS if sense.endswith(ending) and len(sense) - len(ending) >= _SHORTEST), "")
    return sense.removesuffix(ending)


@lru_cache(maxsize=20_000)
def _roots_of_all(senses: frozenset[str]) -> frozenset[str]:
    return frozenset(map(root_of, senses))


@lru_cache(maxsize=20_000)
def _opposites_of(sense: str) -> frozenset[str]:
    return frozenset(other for one, other in opposites() if one == sense)
