"""Two names of bodies, events, works or places in Latin letters."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from civcheck.compare.name_comparison import OTHER, NameComparison
from civcheck.compare.name_letters import fold, keys_of, pieces, spelled, words_of
from civcheck.compare.name_spelling import is_pinyin, same_spelling
from civcheck.compare.tables.european import EUROPEAN
from civcheck.compare.tables.words import (
    BANKS,
    CALLED_ALONE,
    CORPORATE,
    CUT,
    EMBASSIES,
    EVENTS_ALSO,
    HEADS_ALSO,
    LEGAL,
    NEGLIGIBLE,
    OF_STATES,
    PREPOSITIONS,
    SCHEMES,
    STOP,
    UNLIKE_UNIVERSITIES,
)
from civcheck.extract.tables.heads_en import HEADS, LEADING
from civcheck.extract.tables.names_en import common_words, given_names
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.compare.name_directory import NameDirectory
    from civcheck.compare.name_forms import NameForm

_PLACE: Final = "@"
_SUBTITLE = compiled(r"\s*(?::| - )\s*")
_LONG_WORD, _TWO = 7, 2
_TAUGHT = frozenset({"society", "association", "council", "committee", "university", "college", "school", "institute", "academy"})
_LEARNED = frozenset({"society", "association", "academy", "college", "university", "institute"})
"""Heads with which the land behind makes another body: Royal Society, Royal Society of Edinburgh."""
_LOWER = frozenset({"para", "pour"})
"""Prepositions in small letters, parts of a name with a capital: Para Games."""
_TOGETHER = frozenset({"and", "&"})


@dataclass(frozen=True, slots=True)
class Thing:
    """The words of a name in one spelling: `parts` between its prepositions, `head` the word that says what it is.

    A place or a well-known body inside it is one word, its id behind an "@".
    """

    parts: tuple[tuple[str, ...], ...]
    head: str
    names: frozenset[str]
    tail: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """All words in order."""
        return tuple(word for part in self.parts for word in part)


def thing_of(text: str, directory: NameDirectory) -> Thing:
    """Take the name of a thing apart."""
    keys = tuple((spelled(piece), word) for word in words_of(text) for piece in pieces(word))
    plain = tuple(key for key, _ in keys)
    parts: list[list[str]] = [[]]
    names: set[str] = set()
    tail: list[str] = []
    at = 0
    while at < len(keys):
        size, identifier = directory.place_id(plain, at)
        key, written = keys[at]
        if size and (size > 1 or _capital(written)):
            parts[-1].append(_PLACE + identifier)
            at += size
            continue
        if key in PREPOSITIONS and at and not (key in _LOWER and _capital(written)):
            parts.append([])
        elif key in _TOGETHER and len(parts[0]):
            tail.append("".join(parts[-1][-1:]))
        if (
            key not in STOP
            and (key not in PREPOSITIONS or (key in _LOWER and _capital(written)))
            and not (key == "affair" and parts[-1][-1:] == ["foreign"])
        ) or key in {
            "against",
            "without",
        }:
            parts[-1].append(key)
            if written.title() == written and written in given_names():
                names.add(key)
        at += 1
    return _finished(parts, names, tail, foreign=any(fold(word) in EUROPEAN or fold(word) in CUT for _, word in keys))


def _is_head(word: str) -> bool:
    return word in HEADS or word in HEADS_ALSO


def _is_event(head: str) -> bool:
    return HEADS.get(head) == "event" or head in EVENTS_ALSO


def _finished(parts: list[list[str]], names: set[str], tail: list[str], *, foreign: bool) -> Thing:
    kept = [tuple(part) for part in parts if part]
    last = [word for part in kept for word in part]
    while len(last) > 1 and last[-1] in LEGAL:
        last.pop()
        kept[-1] = kept[-1][:-1]
        kept = [part for part in kept if part]
    first = kept[0] if kept else ()
    head = first[0] if first and first[0] in LEADING and first[-1] not in HEADS else first[-1] if first else ""
    if len(first) > 1 and head.startswith(_PLACE):
        head = next((word for word in reversed(first) if not word.startswith(_PLACE)), head)
        head = head if _is_event(head) else first[-1]
    elif foreign and len(first) > 1 and not _is_head(head) and _is_head(first[0]):
        head = first[0]
    return Thing(tuple(kept), head, frozenset(names), tuple(tail))


def _capital(word: str) -> bool:
    return word[:1].isupper()


def compare_things(a: NameForm, b: NameForm, directory: NameDirectory) -> NameComparison:
    """Compare two names of things by their words."""
    one, other = _things(a.bare, directory), _things(b.bare, directory)
    if not one.words or not other.words:
        return OTHER
    if Counter(one.words) == Counter(other.words):
        return _same_words(a, b, one, other)
    short, long = sorted((one, other), key=lambda thing: (len(thing.words), thing.words))
    missing, more = Counter(long.words) - Counter(short.words), Counter(short.words) - Counter(long.words)
    if not more and (reason := _left_out(short, long, missing, directory)):
        return NameComparison("subset", reason)
    if (reason := _of_no_weight(one, other)) is not None:
        return NameComparison("variant", reason)
    worded = any(word.startswith(_PLACE) or word in common_words() for word in {*one.words} & {*other.words})
    if worded and missing.total() == more.total() == 1:
        (wrong,), (right,) = more, missing
        if _near(wrong, right):
            return NameComparison("variant", f"{wrong} is spelled {right}")
    if (reason := _slip(a.bare, b.bare)) is not None:
        return NameComparison("variant", reason)
    if (reason := _subtitle(a.bare, b.bare, directory)) is not None:
        return NameComparison("subset", reason)
    return NameComparison("other", _difference(more, missing, directory))


@lru_cache(maxsize=16384)
def _things(text: str, directory: NameDirectory) -> Thing:
    return thing_of(text, directory)


def _same_words(a: NameForm, b: NameForm, one: Thing, other: Thing) -> NameComparison:
    if one.words == other.words:
        if len(one.parts) != len(other.parts) and _turned_apart(one, other):
            return NameComparison("other", "two institutions of nearly one name")
        return NameComparison("same" if _letters(a.bare) == _letters(b.bare) else "variant", "the same words")
    if one.head != other.head and not _head_first(one, other):
        return NameComparison("other", "the same words in another order")
    if one.head in EMBASSIES and _lands(one)[:1] != _lands(other)[:1]:
        return NameComparison("other", f"each the other's {one.head}")
    if _turned_apart(one, other):
        return NameComparison("other", f"an institution of that name and another with the words turned round ({one.head})")
    return NameComparison("variant", "the same words in another order")


def _lands(thing: Thing) -> list[str]:
    return [word for word in thing.words if word.startswith(_PLACE)]


def _letters(text: str) -> str:
    return "".join(word for word in re.findall(r"\w+", fold(text)) if word != "the")


def _head_first(one: Thing, other: Thing) -> bool:
    """Say whether a head stands first in one name and last in the other: Hotel X, X Hotel."""
    return any(
        len(x.parts) == 1 and x.words[0] == y.words[-1] and x.words[0] in {*HEADS, *LEADING} for x, y in ((one, other), (other, one))
    )


def _turned_apart(one: Thing, other: Thing) -> bool:
    """Say whether "Head of X" and "X Head" are two institutions: banks, and some universities."""
    if len(one.parts) == len(other.parts):
        return False
    if one.head in BANKS or other.head in BANKS:
        return len(one.words) <= _TWO  # "National Bank of X" and "X National Bank" are one
    return (
        one.head == "university"
        and bool({word.removeprefix(_PLACE) for word in one.words} & UNLIKE_UNIVERSITIES)
        and len(one.words) <= _TWO
    )


def _left_out(short: Thing, long: Thing, missing: Counter[str], directory: NameDirectory) -> str | None:
    """Say what a shorter name leaves out, None where that makes it another thing."""
    words = short.words
    is_headed = short.head in HEADS or short.head in HEADS_ALSO
    if short.head == long.head and (is_headed or len(words) > 1):
        if len(words) == 1:
            return "the head alone"
        if _leading_parts(short, long):
            return "what follows its head left out"
        if _places(short, long, missing, directory) and not (short.head in _LEARNED and len(words) > 1 and len(short.parts) == 1):
            return "its place left out"
        if all(word in NEGLIGIBLE or (word == "national" and len(words) > 1 and short.head in OF_STATES) for word in missing):
            return "a word of no weight left out"
        if all(word in long.names for word in missing) and not any(word in long.names for word in words[:1]):
            return "a first name left out"
    if set(missing) <= {"city", "municipality"} and words[0].startswith(_PLACE) and len(words) == 1 and len(long.parts) > 1:
        return "what the place is left out"
    if set(missing) == {"river"} and len(words) == 1:
        return "the word river left out"
    return _without_head(short, long, missing)


def _leading_parts(short: Thing, long: Thing) -> bool:
    """Say whether the shorter name is the longer one up to a preposition, or up to an "and" of a ministry."""
    if short.parts == long.parts[: len(short.parts)]:
        more = long.parts[len(short.parts)]
        alone = len(short.words) > 1 and len(short.parts) == 1
        return not alone or not (short.head in _TAUGHT and (short.head in _LEARNED or not more[0].startswith(_PLACE)))
    words = long.words
    return short.words == words[: len(short.words)] and len(short.parts) > 1 and short.words[-1] in long.tail


def _places(short: Thing, long: Thing, missing: Counter[str], directory: NameDirectory) -> bool:
    if not all(word.startswith(_PLACE) for word in missing) or any(
        word.startswith(_PLACE) and directory.concept(word[1:]).type == "place" for word in short.words
    ):
        return False
    if long.words[: len(missing)] == tuple(missing):
        return True
    if long.parts[0][-len(missing) :] == tuple(missing):  # no preposition: a branch, save of meetings and of bodies of states
        return _is_event(short.head) or short.head in OF_STATES
    return tuple(missing) in long.parts


def _without_head(short: Thing, long: Thing, missing: Counter[str]) -> str | None:
    if any(word.startswith(_PLACE) for word in short.words) and len(short.words) == 1 and short.words[0][1:] not in CALLED_ALONE:
        return None
    if all(word in CORPORATE or word in LEGAL for word in missing) and long.words[: len(short.words)] == short.words:
        return "a company without its legal form"
    if set(missing) == {"new", "agency"} or (set(missing) == {"agency"} and short.words[-1] == "new"):
        return "a news agency by its name alone"
    if set(missing) == {"university"} and {word.removeprefix(_PLACE) for word in short.words} <= CALLED_ALONE:
        return "a university by its name alone"
    return None


def _near(first: str, second: str) -> bool:
    """Say whether a word is another with a slip of one letter, or in another romanisation."""
    if first.startswith(_PLACE) or second.startswith(_PLACE) or first.isdecimal() or second.isdecimal():
        return False
    if {first, second} & {*HEADS, *HEADS_ALSO} == {first, second}:
        return False
    if min(len(first), len(second)) > 3 and same_spelling(first, second):  # noqa: PLR2004  a few words or characters
        return True
    if min(len(first), len(second)) < _LONG_WORD or first[0] != second[0] or (is_pinyin(first) and is_pinyin(second)):
        return False
    return OSA.distance(first, second, score_cutoff=1) <= 1


def _slip(first: str, second: str) -> str | None:
    """Say that two names are the same but for a slip in one word, which is then no word at all."""
    one, other = (keys_of(text) for text in (first, second))
    if len(one) != len(other) or len(one) < _TWO:
        return None
    apart = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    if len(apart) != 1:
        return None
    (wrong, right) = apart[0]
    if not any(word in common_words() for word in {*one} & {*other}):
        return None
    known = [word in common_words() or word + "s" in common_words() for word in apart[0]]
    if min(len(wrong), len(right)) < (_LONG_ENOUGH if any(known) else _VERY_LONG) or all(known) or wrong.isdecimal() or right.isdecimal():
        return None
    return f"{wrong} is spelled {right}" if OSA.distance(wrong, right, score_cutoff=1) <= 1 else None


_LONG_ENOUGH, _VERY_LONG = 5, 10


def _of_no_weight(one: Thing, other: Thing) -> str | None:
    """Say that one of two initiatives is called one, and the other has the same words only."""
    core = _core(one)
    both = one.words != core and other.words != _core(other)
    return "the same words but for what it is called" if not both and len(core) >= _TWO and core == _core(other) else None


def _core(thing: Thing) -> tuple[str, ...]:
    return thing.words[:-1] if len(thing.words) > _TWO and thing.words[-1] in SCHEMES else thing.words


def _subtitle(first: str, second: str, directory: NameDirectory) -> str | None:
    """Say that one name is the other without what follows its colon."""
    for one, other in ((first, second), (second, first)):
        pieces_ = _SUBTITLE.split(one, maxsplit=1)
        if len(pieces_) > 1 and len(words_of(pieces_[1])) > 1 and _things(pieces_[1], directory).words == _things(other, directory).words:
            return "what stands before its subtitle left out"
        if len(pieces_) > 1 and Counter(_things(pieces_[0], directory).words) == Counter(_things(other, directory).words):
            return "a subtitle left out"
    return None


def _difference(more: Counter[str], missing: Counter[str], directory: NameDirectory) -> str:
    def said(words: Counter[str]) -> str:
        return " ".join(directory.said(word[1:]) if word.startswith(_PLACE) else word for word in words) or "nothing"

    return f"one says {said(more)}, the other {said(missing)}"
