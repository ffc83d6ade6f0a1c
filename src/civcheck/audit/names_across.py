"""Names in Chinese and in English of one document that are one thing's, save for their heads: 中德媒体圆桌会, China-Germany Media Forum.

The words before the heads are matched one by one with those that a translation may have; a name that has its own
translation in the document is no other one's.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from civcheck.audit.name_differences_zh import plain_chinese
from civcheck.audit.name_words import words_in
from civcheck.audit.tables.heads_across import ENGLISH, HELD_BY, KINDS
from civcheck.compare.name_chinese import cut
from civcheck.compare.name_directory import general_directory
from civcheck.compare.name_letters import HAN
from civcheck.compare.tables.glossary import glossary
from civcheck.extract.words import stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from civcheck.audit.names_within import Placed

_LEAST, _SAME, _MOST = 2, 5, 12
_TYPES = frozenset({"event", "organisation", "initiative", None})


class Across(NamedTuple):
    """Two names of one thing whose heads say two things: the numbers of the names, and the heads. `whole`: all other words are matched."""

    chinese: int
    english: int
    head: str
    other: str
    whole: bool


class _Headed(NamedTuple):
    """A name without its head: its number, the head, its kind, and the words before it, each as all that it may be in English."""

    number: int
    head: str
    kind: int
    words: tuple[frozenset[str], ...]


def heads_across(names: Sequence[Placed]) -> list[Across]:
    """Give the names whose heads are other ones in the other language."""
    if all(HAN.search(one.name.text) for one in names) or not any(HAN.search(one.name.text) for one in names):
        return []
    english = list(_english(names))
    pairs = [pair for one in _chinese(names) for pair in _matches(one, english)]
    settled = {number for one, other, _ in pairs if other.head in KINDS[one.kind][one.head] for number in (one.number, other.number)}
    apart = [pair for pair in pairs if pair[0].number not in settled and pair[1].number not in settled]
    sure = {number for one, other, whole in apart if whole for number in (one.number, other.number)}
    apart = [pair for pair in apart if pair[2] or not {pair[0].number, pair[1].number} & sure]
    counts = Counter(number for one, other, _ in apart for number in (one.number, other.number))
    return [
        Across(one.number, other.number, one.head, other.head, whole)
        for one, other, whole in apart
        if counts[one.number] == counts[other.number] == 1
    ]


def _chinese(names: Sequence[Placed]) -> Iterator[_Headed]:
    for number, one in enumerate(names):
        if one.name.type not in _TYPES or not HAN.search(one.name.text):
            continue
        plain = plain_chinese(one.name.text)
        yield from _headed(number, plain)
        for meeting in HELD_BY:
            yield from (body for body in _headed(number, plain.removesuffix(meeting)) if plain.endswith(meeting) and body.kind)


def _headed(number: int, plain: str) -> Iterator[_Headed]:
    head = max((head for kind in KINDS for head in kind if plain.endswith(head)), key=len, default="")
    if head and len(plain) - len(head) > _LEAST:
        words = tuple(_may_be(word) for word in cut(plain.removesuffix(head), general_directory()) if len(word) > 1)
        yield _Headed(number, head, next(at for at, kind in enumerate(KINDS) if head in kind), words)


def _english(names: Sequence[Placed]) -> Iterator[_Headed]:
    for number, one in enumerate(names):
        if one.name.type not in _TYPES or HAN.search(one.name.text):
            continue
        found = words_in(one.name.text)
        head = found.words[found.head] if found.words else ""
        kind = next((at for at, heads in enumerate(ENGLISH) if head in heads), None)
        if kind is not None and len(found.words) <= _MOST:
            rest = (word for at, word in enumerate(found.words) if at != found.head)
            yield _Headed(number, head, kind, tuple(frozenset(_forms(word)) for word in rest))


@lru_cache(maxsize=4096)
def _may_be(word: str) -> frozenset[str]:
    """Give what a Chinese word may be in English: words in their forms, a place with its id behind an "@"."""
    size, ids = general_directory().chinese_at(word, 0)
    places = {f"@{one}" for one in ids} if size == len(word) else set()
    return frozenset({form for option in glossary().get(word, ()) for key in option for form in _forms(key)} | places)


def _matches(one: _Headed, english: Iterable[_Headed]) -> Iterator[tuple[_Headed, _Headed, bool]]:
    """Give the English names whose words are those of a Chinese one, save one on each side."""
    ours = frozenset(form for word in one.words for form in word)
    for other in english:
        if other.kind != one.kind or len(other.words) > len(one.words) * _LEAST + 1:
            continue
        said = sum(not word.isdisjoint(ours) for word in other.words)
        if said < max(_LEAST, len(other.words) - 1):
            continue
        theirs = frozenset(form for word in other.words for form in word)
        matched = sum(not word.isdisjoint(theirs) for word in one.words)
        if matched >= max(_LEAST, len(one.words) - 1):
            yield one, other, matched == len(one.words) and said == len(other.words)


@lru_cache(maxsize=8192)
def _forms(word: str) -> tuple[str, ...]:
    """Give what forms of a word share: digital, digitization."""
    return (word, f"{word[:_SAME]}-", f"{stem(word)}+") if len(word) >= _SAME else (word, f"{stem(word)}+")
