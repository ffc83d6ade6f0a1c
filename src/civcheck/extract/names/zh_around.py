"""A passage of Chinese as the readers of names look at it: in simplified characters, with what the terms tell."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from civcheck.extract.folding import simplified
from civcheck.extract.tables.names_zh import CUTS
from civcheck.extract.tables.words_zh import common_words, cutting_words, plain_words
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.extract.names.found import FoundName
    from civcheck.model.term import TermMatch

PartKind = Literal["match", "name", "own", "plain", "latin"]
_LONGEST_NAME: Final = 26
_LATIN = compiled(r"[A-Za-z0-9&+.-]{1,16}\Z")
_NEW_PLACE: Final = compiled("新[\u4e00-\u9fff]{1,2}[市县区镇村州]")
_MOST_PARTS: Final = 11
_LONGEST_WORD: Final = 4
_PEOPLE: Final = frozenset("员者师")
_BEFORE_PLACES: Final = frozenset("当代 现代 古代 驻".split())


class Part(NamedTuple):
    """A word of a name: a term, an earlier name, a character of the name's own, a common word, or Latin letters."""

    start: int
    end: int
    kind: PartKind


@dataclass(slots=True)
class Around:
    """A passage with what was found in it.

    `text` is as written, `plain` the same in simplified characters; `by_end` and `by_start` are the terms, `names_by_end` the names
    found so far, by where they end or start.
    """

    text: str
    matches: Sequence[TermMatch]
    plain: str = ""
    by_end: dict[int, TermMatch] = field(default_factory=dict)
    by_start: dict[int, TermMatch] = field(default_factory=dict)
    names_by_end: dict[int, FoundName] = field(default_factory=dict)
    covered: set[int] = field(default_factory=set)
    cutting: frozenset[str] = field(default_factory=cutting_words)
    common: frozenset[str] = field(default_factory=plain_words)

    def __post_init__(self) -> None:
        """Note where the terms stand."""
        self.plain = simplified(self.text)
        for match in self.matches:
            self.by_end[match.end] = match
            self.by_start[match.start] = match
            self.covered.update(range(match.start, match.end))

    def add(self, name: FoundName) -> None:
        """Note a name that was found, so that a longer one may begin with it."""
        self.names_by_end[name.end] = name

    def words_before(self, position: int) -> list[Part]:
        """Give the words that a name may consist of, back from a position to where it must end, in the order of the text."""
        parts: list[Part] = []
        floor = max(0, position - _LONGEST_NAME)
        at = position
        while at > floor:
            part = self._word_before(at, floor)
            if part is None or (
                parts and parts[-1].kind == "match" and part.kind != "match" and self.plain[part.start : part.end] not in _BEFORE_PLACES
            ):
                break
            parts.append(part)
            if len(parts) > _MOST_PARTS:
                return []
            at = part.start
            if at and self.plain[at - 1] == "”" and part.kind in {"plain", "own"} and (marked := self._marked_before(at)):
                parts.append(marked)
                break
            if part.kind in {"latin", "name"}:
                break
        parts.reverse()
        return parts

    def _word_before(self, at: int, floor: int) -> Part | None:
        """Give the word of a name that ends at a place, None where none does."""
        if self.plain[at - 1] == "驻" and at in self.by_start and (at - 1 in self.by_end or at - 1 in self.names_by_end):
            return Part(at - 1, at, "match")
        if self.plain[at - 1] in "—–-" and at - 1 in self.by_end:
            return Part(at - 1, at, "match")
        if at in self.by_end or at in self.names_by_end:
            return self._name_before(at, floor)
        return self._common_before(at, floor)

    def _name_before(self, at: int, floor: int) -> Part | None:
        match = self.by_end.get(at)
        if match is not None:
            return Part(match.start, at, "match") if match.concept.type != "person" and match.start >= floor else None
        name = self.names_by_end[at]
        begins = name.type in {"organisation", "event", "place"} and not name.short and name.start >= floor
        return Part(name.start, at, "name") if begins else None

    def _common_before(self, at: int, floor: int) -> Part | None:
        text = self.plain
        character = text[at - 1]
        if not "\u4e00" <= character <= "\u9fff":
            latin = _LATIN.search(text, max(floor, at - 16), at) if character.isascii() and character.isalnum() else None
            return Part(latin.start(), at, "latin") if latin and any(letter.isalpha() for letter in latin[0]) else None
        cutting, plain = self.cutting, self.common
        for length in range(min(_LONGEST_WORD, at - floor), 1, -1):
            word = text[at - length : at]
            if word in plain:
                return Part(at - length, at, "plain")
            if word in cutting:
                halved = length == _LONGEST_WORD and word[:2] in plain and word[2:] in plain
                return Part(at - length, at, "plain") if halved else None
        if character in _PEOPLE and text[at - 3 : at - 1] in plain and at - 3 >= floor:
            return Part(at - 3, at, "plain")
        if character == "新" and self._is_new_place(at - 1):
            return Part(at - 1, at, "own")
        return None if character in CUTS else Part(at - 1, at, "own")

    def _is_new_place(self, at: int) -> bool:
        """Say whether 新 begins the name of a place that opens a clause: 新湾市图书馆."""
        opens = at == 0 or not "\u4e00" <= self.plain[at - 1] <= "\u9fff"
        return opens and _NEW_PLACE.match(self.plain, at) is not None and self.plain[at : at + 2] not in self.cutting

    def _marked_before(self, at: int) -> Part | None:
        """Give a short name in quotation marks that ends at a place: “海上通道”."""
        opening = self.plain.rfind("“", max(0, at - 12), at)
        inside = self.plain[opening + 1 : at - 1]
        return (
            Part(opening, at, "own") if opening >= 0 and len(inside) > 1 and not any(mark in inside for mark in "，。；：！？”") else None
        )

    def is_common(self, start: int, end: int) -> bool:
        """Say whether a range is a common word."""
        word = self.plain[start:end]
        return word in common_words()
