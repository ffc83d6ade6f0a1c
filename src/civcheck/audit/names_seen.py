"""The names of a document, each told once: how often it stands there, and what is told beside it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from civcheck.compare.name_editions import without_edition
from civcheck.compare.name_letters import HAN, american, pieces, words_of
from civcheck.extract.folding import simplified
from civcheck.extract.tables.names_en import FUNCTION_WORDS, ORDINALS
from civcheck.extract.tables.titles import FORMS_OF_ADDRESS
from civcheck.model.mention import NameMention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.told import Told
    from civcheck.audit.unit import Unit
    from civcheck.model.mention import DateMention
    from civcheck.model.span import Region

_MOST, _MOST_SENTENCES, _MOST_WORDS = 8, 40, 40
_LONGEST = 300
_BEFORE, _BEHIND = 90, 110
_BEFORE_HAN, _BEHIND_HAN = 14, 6
_WORD = re.compile(r"[^\W\d_]{3,40}")
_HAN_RUN = re.compile("[\u3400-\u9fff]{2,20}")


@dataclass(frozen=True, slots=True)
class NameSeen:
    """A name of a document: `text` is its normal form, `count` how often it stands there, short forms of it included.

    `editions`, `dates` (days and months in EDTF) and `places` are those told in its sentences, `titles` a person's,
    `words` the words beside a person's name; `sentences` are the numbers of the first sentences that have it. `referred`
    says that it stands in notes and references only, `short` that it is a short form, `term` is its entry in a termbase.
    """

    text: str
    type: str | None
    count: int
    certainty: str
    editions: frozenset[str] = frozenset()
    dates: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    sentences: frozenset[int] = frozenset()
    referred: bool = False
    short: bool = False
    term: str = ""

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
    region: Region | None = None
    editions: set[str] = field(default_factory=set)
    dates: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    sentences: set[int] = field(default_factory=set)
    referred: bool = True
    sure: bool = False

    def seen(self) -> NameSeen:
        """Give what was gathered."""
        return NameSeen(
            self.text, self.first.type, self.count, "sure" if self.sure else self.first.certainty, frozenset(self.editions),
            frozenset(self.dates), frozenset(self.places), frozenset(self.titles), frozenset(self.words), frozenset(self.sentences),
            self.referred, self.first.short, self.first.term or "",
        )  # fmt: skip


def identity(text: str) -> str:
    """Give what two forms of a name share that differ in case, hyphens, marks, accents, or between British and American spelling."""
    if HAN.search(text):
        return "".join(character for character in simplified(text).lower() if character.isalnum())
    return " ".join(american(piece) for word in words_of(text) for piece in pieces(word) if piece != "the")


def names_seen(unit: Unit) -> Iterator[tuple[NameSeen, Region]]:
    """Give the names of a unit with the place where each stands first, in the order of these places."""
    gathered: dict[tuple[str, bool], _Gathered] = {}
    for number, told in enumerate(unit.told):
        for mention, low, high in _named_in(told):
            text = _written(mention, told.text[low:high])
            own = gathered.setdefault((identity(text), mention.type == "person"), _Gathered(text, mention))
            _add(own, mention, told, number, (low, high))
    for own in gathered.values():
        if own.region is not None:
            yield own.seen(), own.region


_OCCASION = re.compile(
    r"(?:[Ss]peech|[Aa]ddress|[Rr]emarks?|[Ss]tatement|[Ll]ecture|[Mm]essage) (?:at|to|before) (?:the )?(?:[Oo]pening [Cc]eremony of (?:the )?)?"
    r"(?:\d{1,3}(?:st|nd|rd|th) )?([A-Z][^“”\"]{8,200}?)(?=[”\",.;—]|$)"
)
"""What a title says that it was spoken at."""


def _named_in(told: Told) -> Iterator[tuple[NameMention, int, int]]:
    """Give the names of a sentence, and the titles in marks that are no names yet."""
    for mention, low, high in told.names:
        if _named(mention):
            yield mention, low, high
        if mention.type == "work" and (inside := _OCCASION.search(told.text, low, high)) is not None:
            start, end = inside.span(1)
            if not any(start <= other < end for _, other, _ in told.names):
                yield NameMention("name", told.region(start, end), type="event", normal=" ".join(inside[1].split())), start, end
    for quote, low, high in told.quotes:
        if quote.form == "title" and not any(start <= low + 1 and high - 1 <= end for _, start, end in told.names):
            title = " ".join(told.text[low:high].split())
            if 1 < len(title) <= _LONGEST:
                yield NameMention("name", quote.region, type="work", normal=title), low, high


def _named(mention: NameMention) -> bool:
    """Say whether a mention is a name that may be written wrong: no place, no short form that nothing explains."""
    if mention.type == "place" or mention.normal.islower() or not 1 < len(mention.normal) <= _LONGEST:
        return False
    return mention.stands_for is not None or not mention.short or mention.type == "person"


_NUMBER_BEFORE = re.compile(
    rf"(?:[Tt]he )?(?:\d{{4}}(?:[-–]\d{{2,4}})?|\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(sorted(ORDINALS))}) ", re.IGNORECASE
)


def _written(mention: NameMention, words: str) -> str:
    """Give a name as it stands there, without its number: a termbase gives one normal form to all that it knows of a thing."""
    name = " ".join(words.split()) if mention.term is not None and mention.stands_for is None and not mention.short else mention.normal
    if HAN.search(name):
        return without_edition(name, han=True)[0] if mention.type != "person" else name
    number = _NUMBER_BEFORE.match(name) if mention.term is not None else None
    return name[number.end() :] if number else name


def _add(own: _Gathered, mention: NameMention, told: Told, number: int, place: tuple[int, int]) -> None:
    own.count += 1
    if mention.edition and len(own.editions) < _MOST:
        own.editions.add(mention.edition)
    if len(own.sentences) < _MOST_SENTENCES:
        own.sentences.add(number)
        _beside(own, mention, told)
        if mention.type == "person":
            own.titles.update(title.lower() for title in mention.titles if title.lower() not in FORMS_OF_ADDRESS)
            _words(own, told.text, place)
    if mention.stands_for is not None:
        return
    own.referred &= told.passage.kind == "note"
    own.sure |= mention.certainty == "sure"
    if own.region is None:
        own.first, own.region = mention, mention.region


def _beside(own: _Gathered, mention: NameMention, told: Told) -> None:
    """Gather the dates and places of a sentence."""
    for date, _, _ in told.dates:
        if _is_day(date) and len(own.dates) < _MOST:
            own.dates.add(str(date.edtf))
    for name, _, _ in told.names:
        if name.type == "place" and name is not mention and len(own.places) < _MOST:
            own.places.add(name.territory or name.normal)


def _is_day(date: DateMention) -> bool:
    return date.edtf is not None and date.granularity == "day" and "X" not in date.edtf


def _words(own: _Gathered, text: str, place: tuple[int, int]) -> None:
    """Gather the words beside a person's name."""
    low, high = place
    if HAN.search(text[low:high]):
        near = (text[max(0, low - _BEFORE_HAN) : low], text[high : high + _BEHIND_HAN])
        found = [run[0][at : at + 2] for part in near for run in _HAN_RUN.finditer(part) for at in range(len(run[0]) - 1)]
    else:
        near = (text[max(0, low - _BEFORE) : low], text[high : high + _BEHIND])
        found = [word[0].lower() for part in near for word in _WORD.finditer(part) if word[0].lower() not in FUNCTION_WORDS]
    own.words.update(found[: max(0, _MOST_WORDS - len(own.words))])
