"""The names of a document, each told once: how often it stands there, and what is told beside it."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, cast

from civcheck.audit.name_beside import words_beside
from civcheck.audit.name_words import is_well_known
from civcheck.audit.names_headed_zh import headed_zh
from civcheck.audit.names_in_capitals import in_capitals
from civcheck.audit.names_listed import listed
from civcheck.audit.names_of_sentence import named_in
from civcheck.audit.names_unread import unread
from civcheck.compare.name_editions import without_edition
from civcheck.compare.name_letters import HAN, american, pieces, words_of
from civcheck.extract.folding import simplified
from civcheck.extract.tables.names_en import ORDINALS
from civcheck.extract.tables.titles import FORMS_OF_ADDRESS
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from civcheck.audit.told import Told
    from civcheck.audit.unit import Unit
    from civcheck.model.mention import DateMention, NameMention
    from civcheck.model.span import Region

    _Found = tuple[int, NameMention, int, int]
    """A name with the number of its sentence and its place there."""

_MOST, _MOST_SENTENCES, _MOST_READ = 8, 40, 60
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class NameSeen:
    """A name of a document: `text` is its normal form, `count` how often it stands there, short forms of it included.

    `editions`, `dates` (days in EDTF) and `places` are those told in its sentences, `titles` a person's, `beside` the words of
    some sentences; `lists` are the lists of which it is an item, `sentences` the numbers of the first sentences that have it, and of
    their pieces.
    `referred` says that it stands in notes and references only, `short` that it is a short form, `explained` that the text says
    beside it that there is another name; `term` is its entry in a termbase.
    """

    text: str
    type: str | None
    count: int
    certainty: str
    editions: frozenset[str] = frozenset()
    dates: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    lists: frozenset[int] = frozenset()
    sentences: frozenset[int] = frozenset()
    referred: bool = False
    short: bool = False
    explained: bool = False
    term: str = ""

    @property
    def unread(self) -> bool:
        """Whether capitals or a head alone show that it is a name."""
        return self.type is None and self.certainty == "unsure" and not self.lists

    def packed(self) -> str:
        """Give it as JSON, the same for the same name."""
        kept: dict[str, Any] = {}
        for name in self.__slots__:
            value = getattr(self, name)
            if value not in (None, False, frozenset()):
                kept[name] = sorted(value) if isinstance(value, frozenset) else value
        return json.dumps(kept, ensure_ascii=False, sort_keys=True)


@lru_cache(maxsize=16384)
def unpacked(value: str) -> NameSeen:
    """Give back what was packed."""
    kept = {name: frozenset(found) if isinstance(found, list) else found for name, found in json.loads(value).items()}
    return NameSeen(**cast("dict[str, Any]", {"type": None, **kept}))


@dataclass(slots=True)
class _Gathered:
    """What is gathered of one name while the sentences go by."""

    text: str
    first: NameMention
    count: int = 0
    regions: list[Region] = field(default_factory=list)
    editions: set[str] = field(default_factory=set)
    dates: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    beside: dict[str, None] = field(default_factory=dict)
    lists: set[int] = field(default_factory=set)
    sentences: set[int] = field(default_factory=set)
    referred: bool = True
    sure: bool = False
    explained: bool = False

    def seen(self) -> NameSeen:
        """Give what was gathered."""
        return NameSeen(
            self.text, self.first.type, self.count, "sure" if self.sure else self.first.certainty, frozenset(self.editions),
            frozenset(self.dates), frozenset(self.places), frozenset(self.titles), frozenset(self.beside), frozenset(self.lists),
            frozenset(self.sentences), self.referred, self.first.short, self.explained,
            self.first.term or "",
        )  # fmt: skip


@lru_cache(maxsize=32768)
def identity(text: str) -> str:
    """Give what two forms of a name share that differ in case, hyphens, marks, accents, or between British and American spelling."""
    if HAN.search(text):
        return "".join(character for character in simplified(text).lower() if character.isalnum())
    return " ".join(american(piece) for word in words_of(text) for piece in pieces(word)).removeprefix("the ")


def names_seen(unit: Unit) -> Iterator[tuple[NameSeen, tuple[Region, ...]]]:
    """Give the names of a unit with the first places where each stands, short forms left out, in the order of these places."""
    gathered: dict[tuple[str, bool], _Gathered] = {}
    lists = _lists(unit)
    read = [(number, *one) for number, told in enumerate(unit.told) for one in named_in(told)]
    known = {_written(one, unit.told[number].text[low:high]): one.type for number, one, low, high in read if not one.short}
    for number, mention, low, high in (*read, *unread(unit.told, known), *_shown(unit, read, known), *listed(unit.told)):
        told = unit.told[number]
        text = _written(mention, told.text[low:high])
        own = gathered.setdefault((_kept_apart(text, mention), mention.type == "person"), _Gathered(text, mention))
        _add(own, mention, told, number, (low, high), lists.get(told.number))
    for own in gathered.values():
        if own.regions:
            yield own.seen(), tuple(own.regions)


def _shown(unit: Unit, read: Iterable[_Found], known: Collection[str]) -> Iterator[_Found]:
    """Give the names that capitals or heads show, save what stands inside one that is read."""
    places: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for number, _, low, high in read:
        places[number].append((low, high))
    for found in (*in_capitals(unit.told, known), *headed_zh(unit.told)):
        if not any(low <= found[2] and found[3] <= high for low, high in places[found[0]]):
            yield found


def _kept_apart(text: str, mention: NameMention) -> str:
    """Give what tells two names of a document apart: an accent in a person's name does."""
    return text if mention.type == "person" and not text.isascii() else identity(text)


def _lists(unit: Unit) -> dict[int, int]:
    """Give the number of its list for each passage that is an item: items that follow one another are of one."""
    lists: dict[int, int] = {}
    for number, passage in enumerate(unit.passages):
        if passage.kind == "item":
            lists[number] = lists.get(number - 1, number)
    return lists


_NUMBER_BEFORE = compiled(
    rf"(?:[Tt]he )?(?:\d{{4}}(?:[-–]\d{{2,4}})?|\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(sorted(ORDINALS))}) ", re.IGNORECASE
)


def _written(mention: NameMention, words: str) -> str:
    """Give a name as it stands there, without its number: a termbase gives one normal form to all that it knows of a thing."""
    name = " ".join(words.split()) if mention.term is not None and mention.stands_for is None and not mention.short else mention.normal
    if HAN.search(name):
        return _OF_A_BODY.sub("", without_edition(name, han=True)[0]) if mention.type != "person" else name
    number = _NUMBER_BEFORE.match(name) if mention.term is not None else None
    name = name[number.end() :] if number else name
    return name[: len(name) - _place_behind(mention, name)]


_OF_A_BODY = compiled("(?<=.{5})(?:秘书处|组委会|筹委会|办公室)$")
"""What belongs to a body or an event, and is told with its name."""
_HELD_AT = compiled(r"(?<=[a-z]{3})\s(?:in|at)\s([A-Z][a-z]{2,20})(?:\s[A-Z][a-z]{2,20})?$")


def _place_behind(mention: NameMention, name: str) -> int:
    """Give how many characters behind the name of an event, a body or a treaty say in which town it was held or is."""
    held = mention.type in {"event", "organisation"} or (mention.type == "work" and mention.certainty != "sure")  # a treaty, no title
    found = _HELD_AT.search(name) if held and mention.term is None else None
    return found.end() - found.start() if found and not is_well_known(found[1].lower()) else 0


def _add(own: _Gathered, mention: NameMention, told: Told, number: int, place: tuple[int, int], listed: int | None) -> None:
    own.count += 1
    if mention.edition and len(own.editions) < _MOST:
        own.editions.add(mention.edition)
    if len(own.sentences) < _MOST_SENTENCES:
        own.sentences.add(number * PIECES + _piece(told, place[0]))
        _dates_and_places(own, mention, told)
        _words(own, mention, told, place)
        if listed is not None and place[1] - place[0] > len(told.text.strip()) - _ROUND:
            own.lists.add(listed)
    if not own.explained and _is_explaining(told.text):
        own.explained = _EXPLAINED.search(told.text, max(0, place[0] - _BESIDE), place[1] + _BESIDE) is not None
    if mention.stands_for is not None:
        return
    own.referred &= told.passage.kind == "note" or told.passage.text.startswith("[")
    own.sure |= mention.certainty == "sure"
    if not own.regions:
        own.first = mention
    if len(own.regions) < _MOST_SENTENCES:
        own.regions.append(mention.region)


_BESIDE = 40
_EXPLAINED = compiled(
    r"\b(?:also (?:known|called|named|referred)|formerly|previously (?:known|called)|renamed?|known as|once called|now called|"
    r"(?:calls?|has|have|spells?|put) it|not to be confused|successors? (?:of|to)|merged|better known|short for|abbreviated)\b|"
    r"又称|又名|原名|更名|改名|简称|也称|亦称|俗称|旧称|前身|现称|曾用名|合并|区别于"
)
"""What says beside a name that a thing has, or had, another one."""


@lru_cache(maxsize=64)
def _is_explaining(text: str) -> bool:
    """Say whether a sentence tells of another name somewhere: asked for each of its names."""
    return _EXPLAINED.search(text) is not None


def _piece(told: Told, low: int) -> int:
    """Give the number of a piece of a sentence between semicolons: a note that cites two documents tells nothing apart by that."""
    return min(told.text.count(";", 0, low), PIECES - 1)


PIECES: Final = 64
"""So many pieces has a sentence at most, in the numbers of `NameSeen.sentences`."""


def _dates_and_places(own: _Gathered, mention: NameMention, told: Told) -> None:
    """Gather the dates and places of a sentence."""
    for date, _, _ in told.dates[:_MOST_READ]:
        if _is_day(date) and len(own.dates) < _MOST:
            own.dates.add(str(date.edtf))
    for name, _, _ in told.names[:_MOST_READ]:
        if name.type == "place" and name is not mention and len(own.places) < _MOST:
            own.places.add(name.territory or name.normal)


def _is_day(date: DateMention) -> bool:
    return date.edtf is not None and date.granularity == "day" and "X" not in date.edtf


def _words(own: _Gathered, mention: NameMention, told: Told, place: tuple[int, int]) -> None:
    """Gather the words beside a name; notes all have the same words beside what they cite."""
    person = mention.type == "person"
    if person:
        own.titles.update(title.lower() for title in mention.titles if title.lower() not in FORMS_OF_ADDRESS)
    cited = told.passage.kind in _CITING
    titled = mention.type == "work" and bool(HAN.search(mention.normal))
    if len(own.beside) < _MOST_BESIDE and (person or titled or not cited):
        start = _start(told)
        shift = told.start - start
        text = told.passage.text[start : told.start + len(told.text)]
        high = place[1] - _place_behind(mention, told.text[place[0] : place[1]])
        own.beside[words_beside(text, place[0] + shift, high + shift, near=person or cited)] = None


def _start(told: Told) -> int:
    """Give where a sentence starts in its passage, with a short one before it: the author and the year of a reference."""
    at = bisect_left(told.passage.sentences, told.start) - 1
    before = told.passage.sentences[at] if at >= 0 else told.start
    return before if told.start - before < _SHORT else told.start


_CITING = frozenset({"note", "source-line"})
_MOST_BESIDE, _ROUND, _SHORT = 3, 6, 40
