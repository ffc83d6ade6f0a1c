"""A passage as those who look for a speaker want it: its names by their places, and its verbs of saying as far as they were asked for."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, NamedTuple

from civcheck.extract.alternation import any_of
from civcheck.extract.tables.sayings_en import HOLDING, OFFERS, SAYINGS
from civcheck.extract.tables.sayings_zh import SAYINGS_ZH
from civcheck.extract.words import has_han
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.extract.names.found import FoundName
    from civcheck.extract.quotes.found import Range

VERB = compiled(rf"(?<![\w’'-])(?:{any_of(SAYINGS)}|{OFFERS}|{HOLDING})(?![\w’'-])")
VERB_ZH = compiled(f"(?<![简簡合统統俗])(?![说說][起服法话話不])(?:{any_of(SAYINGS_ZH)}|答(?=[：:，,]?[“「]))")
SPEAKERS = frozenset({"person", "organisation", "place", "work", "event", None})
REACH = 260
"""So far before a quotation its verb may stand."""
_GOVERNED = compiled(
    r"\b(?:at|of|in|from|for|by|with|on|to|near|under|about|after|before|than|especially|including|such as|like)[ \n](?:the[ \n])?$",
    re.IGNORECASE,
)
"""What makes a name the place or the owner of a subject: "an agent at X said"."""
_FAMILY_REACH = 400
_LONGEST_PREPOSITION = 24
_LONGEST_TITLES = 60
_WORK_REACH = 400


_PARTICIPLE_REACH = 600


def reach_of(verb: str) -> int:
    """Give how far before a verb its subject may stand: that of a participle is the subject of the whole sentence."""
    return _PARTICIPLE_REACH if verb.partition(" ")[0].endswith("ing") else REACH


_start, _end = attrgetter("start"), attrgetter("end")


class Saying(NamedTuple):
    """A verb of saying at `[start, end)`."""

    start: int
    end: int
    word: str


@dataclass(slots=True)
class Scene:
    """A passage with the names in it, those that may speak in order, and the sentence under consideration.

    Names and verbs are found by their places and looked up by bisection: a passage may be a whole book on one line.
    """

    text: str
    names: Sequence[FoundName]
    last: str | None = None
    last_span: Range | None = None
    lead: str | None = None
    _placed: list[FoundName] = field(init=False, repr=False)
    _starts: list[int] = field(init=False, repr=False)
    _people: tuple[dict[str, list[Range]], list[int]] | None = field(init=False, repr=False, default=None)
    _offices: dict[str, list[tuple[int, FoundName]]] | None = field(init=False, repr=False, default=None)
    _verbs: list[Saying] = field(init=False, repr=False, default_factory=list)
    _scanned: Range = field(init=False, repr=False, default=(0, 0))
    _chinese: bool | None = field(init=False, repr=False, default=None)

    def __post_init__(self) -> None:
        """Put the names in order."""
        self._placed = [name for name in self.names if name.type in SPEAKERS]
        self._placed.sort(key=_start)
        self._starts = [name.start for name in self._placed]

    @property
    def chinese(self) -> bool:
        """Say whether there are Chinese characters in the passage: without them no Chinese word need be looked for."""
        if self._chinese is None:
            self._chinese = has_han(self.text)
        return self._chinese

    def between(self, low: int, high: int) -> list[FoundName]:
        """Give the names that lie in a range and may speak."""
        first, last = bisect_left(self._starts, low), bisect_left(self._starts, high)
        return [name for name in self._placed[first:last] if name.end <= high]

    def begins_name(self, at: int) -> bool:
        """Say whether a name, with its titles, begins at a place."""
        first = bisect_left(self._starts, at)
        if first == len(self._placed) or self._starts[first] > at + _LONGEST_TITLES:
            return False
        name = self._placed[first]
        return name.start - sum(len(title) + 1 for title in name.titles) <= at

    def persons(self, low: int, high: int) -> list[FoundName]:
        """Give the people that are named in a range."""
        return [name for name in self.between(low, high) if name.type == "person"]

    def is_person(self, speaker: str | None) -> bool:
        """Say whether a speaker is named as a person anywhere in the passage."""
        return speaker in self._by_person()[0]

    def named_before(self, person: str | None, at: int) -> Range | None:
        """Give where a person is named last before a place, None if nowhere."""
        spans = self._by_person()[0].get(person or "", [])
        before = bisect_right(spans, at, key=lambda span: span[1])
        return spans[before - 1] if before else None

    def count_before(self, at: int) -> int:
        """Give how many people are named before a place."""
        return bisect_right(self._by_person()[1], at)

    def governed(self, name: FoundName) -> bool:
        """Say whether a name, with its titles, hangs on a preposition: "the birthplace of X"."""
        return self.hangs(max(0, name.start - sum(len(title) + 1 for title in name.titles)))

    def hangs(self, at: int) -> bool:
        """Say whether what starts at a place hangs on a preposition before it."""
        return bool(_GOVERNED.search(self.text, max(0, at - _LONGEST_PREPOSITION), at))

    def shared(self, name: FoundName) -> bool:
        """Say whether a short name is the family name of two people before it."""
        family = name.family if name.short else name.normal
        if not family or " " in family:
            return False
        near = self.persons(max(0, name.start - _FAMILY_REACH), name.start)
        same = {other.normal for other in near if family in {other.family, other.normal.rpartition(" ")[2]}}
        return len(same - {family}) > 1

    def work_named(self, word: str, at: int) -> tuple[str, Range] | None:
        """Give the one work named shortly before a place whose title has a word: "the report" of "Report on Tides"."""
        near = [name for name in self.between(max(0, at - _WORK_REACH), at) if name.type == "work" and not name.short]
        fitting = {name.normal: (name.start, name.end) for name in near if word.lower() in self.text[name.start : name.end].lower()}
        return next(iter(fitting.items())) if len(fitting) == 1 else None

    def titled(self, office: str, at: int) -> tuple[str, Range] | None:
        """Give the person that an office without a name stands for: the one named last before a place who holds it."""
        if self._offices is None:
            self._offices = {}
            for name in self._placed:
                for title in name.titles if name.type == "person" else ():
                    self._offices.setdefault(title.lower(), []).append((name.end, name))
        held = self._offices.get(" ".join(office.lower().split()), [])
        before = bisect_right(held, at, key=itemgetter(0))
        if not before:
            return None
        holder = held[before - 1][1]
        return holder.normal, (holder.start, holder.end)

    def _by_person(self) -> tuple[dict[str, list[Range]], list[int]]:
        """Give the places of each person, and where each is named first, in order. Few passages ask for them."""
        if self._people is None:
            spans: dict[str, list[Range]] = {}
            for name in self._placed:
                if name.type == "person":
                    spans.setdefault(name.normal, []).append((name.start, name.end))
            self._people = spans, sorted(places[0][1] for places in spans.values())
        return self._people

    def verbs(self, low: int, high: int) -> list[Saying]:
        """Give the verbs of saying in a range, at most `REACH` long, the last first. Ranges are best asked for in the order of the text."""
        begin, end = self._scanned
        if not begin <= low < end:
            self._verbs, begin, end = [], low, low
        if end < high:
            found = [Saying(match.start(), match.end(), match[0]) for match in VERB.finditer(self.text, end, high)]
            if self.chinese:
                found += [Saying(match.start(), match.end(), match[0]) for match in VERB_ZH.finditer(self.text, end, high)]
                found.sort(key=_end)
            self._verbs += found
            end = high
        self._scanned = begin, end
        return self._verbs[bisect_left(self._verbs, low, key=_start) : bisect_right(self._verbs, high, key=_end)][::-1]
