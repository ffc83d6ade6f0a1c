"""The concepts that are known by their names, found by any of these."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, cached_property
from typing import TYPE_CHECKING

from civcheck.compare.name_letters import HAN, keys_of
from civcheck.compare.tables.words import LANDS_JOINED
from civcheck.extract.folding import simplified
from civcheck.model.code_version import code_version
from civcheck.model.kept_rows import kept_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from civcheck.model.term import Concept

_LONGEST = 8


def key(text: str) -> str:
    """Give the key that a name is found by: English words in one spelling, Chinese in simplified characters."""
    return simplified(text).replace(" ", "").lower() if HAN.search(text) else " ".join(keys_of(text))


Table = tuple[dict[str, frozenset[str]], dict[tuple[str, ...], str]]
"""The ids of concepts by the keys of their names, and by the words of their English names, in plain values."""


def table_of(concepts: Iterable[Concept]) -> Table:
    """Give the table of a directory."""
    named: dict[str, set[str]] = defaultdict(set)
    phrases: dict[tuple[str, ...], str] = {}
    known = set()
    for concept in concepts:
        known.add(concept.id)
        for term in concept.terms:
            own = key(term.text)
            named[own].add(concept.id)
            if own and term.language == "en" and not concept.ambiguous:
                phrases.setdefault(tuple(own.split()), concept.id)
    for prefix, land in LANDS_JOINED.items():
        if land in known:
            phrases.setdefault((prefix,), land)
    return {own: frozenset(ids) for own, ids in named.items() if own}, phrases


class NameDirectory:
    """Concepts by their names in English and Chinese. Make it once for a termbase: each comparison looks into it.

    `table` is that of the same concepts, where it is at hand. `concepts` may be a function that gives them.
    """

    def __init__(self, concepts: Iterable[Concept] | Callable[[], Iterable[Concept]], table: Table | None = None) -> None:
        self._given = concepts if callable(concepts) else tuple(concepts)
        self._named, self._phrases = table or table_of(self._concepts.values())
        self._firsts = frozenset(phrase[0] for phrase in self._phrases)

    @cached_property
    def _concepts(self) -> dict[str, Concept]:
        return {concept.id: concept for concept in (self._given() if callable(self._given) else self._given)}

    @cached_property
    def _chinese(self) -> set[str]:
        return {own for own in self._named if HAN.search(own)}

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

    return NameDirectory(general, kept_rows("directory", code_version(), lambda: table_of(general())))
