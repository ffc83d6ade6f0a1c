"""The concepts that are known by their names, found by any of these."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from civcheck.compare.name_letters import HAN, keys_of
from civcheck.compare.tables.words import LANDS_JOINED
from civcheck.extract.folding import simplified

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.model.term import Concept

_LONGEST = 8


def key(text: str) -> str:
    """Give the key that a name is found by: English words in one spelling, Chinese in simplified characters."""
    return simplified(text).replace(" ", "").lower() if HAN.search(text) else " ".join(keys_of(text))


class NameDirectory:
    """Concepts by their names in English and Chinese. Make it once for a termbase: each comparison looks into it."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        named: dict[str, set[str]] = defaultdict(set)
        phrases: dict[tuple[str, ...], str] = {}
        self._concepts: dict[str, Concept] = {}
        for concept in concepts:
            self._concepts[concept.id] = concept
            for term in concept.terms:
                own = key(term.text)
                named[own].add(concept.id)
                if own and term.language == "en" and not concept.ambiguous:
                    phrases.setdefault(tuple(own.split()), concept.id)
        for prefix, land in LANDS_JOINED.items():
            if land in self._concepts:
                phrases.setdefault((prefix,), land)
        self._named = {own: frozenset(ids) for own, ids in named.items() if own}
        self._phrases = phrases
        self._chinese = {own for own in self._named if HAN.search(own)}
        self._firsts = frozenset(phrase[0] for phrase in phrases)

    def ids(self, text: str) -> frozenset[str]:
        """Give the ids of the concepts with this name."""
        return self._named.get(key(text), frozenset())

    def concept(self, identifier: str) -> Concept:
        """Give a concept by its id."""
        return self._concepts[identifier]

    def said(self, identifier: str) -> str:
        """Give the preferred English name of a concept."""
        return self._concepts[identifier].preferred("en") or identifier

    def is_place(self, text: str) -> bool:
        """Say whether every concept with this name is a place."""
        return bool(ids := self.ids(text)) and all(self._concepts[one].type == "place" for one in ids)

    def place_id(self, words: tuple[str, ...], index: int) -> tuple[int, str]:
        """Give how many words from `index` on name a concept, and its id; 0 for none. The longest is taken."""
        if words[index] in self._firsts:
            for size in range(min(_LONGEST, len(words) - index), 0, -1):
                if (identifier := self._phrases.get(words[index : index + size])) is not None:
                    return size, identifier
        return 0, ""

    def chinese_at(self, text: str, index: int) -> tuple[int, frozenset[str]]:
        """Give how many characters from `index` on name a concept, and its ids. The longest is taken."""
        for size in range(min(12, len(text) - index), 0, -1):
            if text[index : index + size] in self._chinese:
                return size, self._named[text[index : index + size]]
        return 0, frozenset()


@cache
def general_directory() -> NameDirectory:
    """Give the directory of the package's own places and bodies."""
    from civcheck.extract.terms import general

    return NameDirectory(general())
