"""The words of a name in Latin letters: those that carry it, the small ones between, and the keys by which near names meet."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from civcheck.audit.tables.near_names import NO_CORE, SIBLINGS, SYNONYMS
from civcheck.compare.name_directory import general_directory
from civcheck.compare.name_letters import pieces, spelled, words_of
from civcheck.compare.tables.words import PREPOSITIONS, STOP
from civcheck.extract.tables.names_en import ORDINALS, common_words
from civcheck.extract.words import stem
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MOST = 12
_FEW, _LONG, _SHORTEST = 3, 6, 5
_SPLIT = compiled(r"\s+[-–—|]+\s+|\s*[—:]\s*|\s+–|–\s+")
_MARKED = compiled("[\"”’'] [\\w-]+(?: [\\w-]+){0,4}$")
"""What stands behind a part in marks that is a name of its own: “Voices of the Reed” Programme."""
_ROMAN = compiled("[ivxlc]{1,5}|[a-z]")


@dataclass(frozen=True, slots=True)
class NameWords:
    """A name in words: `words` that carry it, in one spelling and the singular, `folded` as written, `small` the small words before each.

    `head` is the number of the word that says what it is, as far as that can be told, `letters` all words in one.
    """

    words: tuple[str, ...]
    folded: tuple[str, ...]
    small: tuple[tuple[str, ...], ...]
    head: int
    letters: str = ""

    @property
    def ordered(self) -> tuple[str, ...]:
        """The words in the order of the alphabet."""
        return tuple(sorted(self.words))


@lru_cache(maxsize=16384)
def words_in(text: str) -> NameWords:
    """Take a name apart into words. A place of the world or a body that all know is one word, its id behind an "@"."""
    plain = tuple((piece, word[:1].isupper()) for word in words_of(text) for piece in pieces(word))
    keys = tuple(spelled(piece) for piece, _ in plain)
    words: list[str] = []
    folded: list[str] = []
    small: list[tuple[str, ...]] = []
    held: list[str] = []
    head, at = -1, 0
    while at < len(plain):
        piece, capital = plain[at]
        size, known = general_directory().place_id(keys, at) if capital else (0, "")
        if not size and (piece in STOP or piece in PREPOSITIONS):
            head = len(words) - 1 if head < 0 and piece in PREPOSITIONS else head
            held += [piece] if words or piece != "the" else []
            at += 1
            continue
        words.append(f"@{known}" if size else keys[at])
        folded.append(" ".join(one for one, _ in plain[at : at + max(size, 1)]))
        small.append(tuple(held))
        held, at = [], at + max(size, 1)
    head = head if head >= 0 and not _MARKED.search(text) else len(words) - 1
    while head > 0 and counts(words[head]):
        head -= 1
    return NameWords(tuple(words), tuple(folded), tuple(small), head, "".join(piece for piece, _ in plain if piece != "the"))


def parts_of_title(text: str) -> tuple[str, ...]:
    """Give a title and its subtitle, or the title alone."""
    return tuple(part for part in _SPLIT.split(text, maxsplit=1) if part.strip())


def keys_of_thing(text: str) -> Iterator[str]:
    """Give the keys under which names of things meet that differ in order, small words, or one word."""
    taken = words_in(text)
    words = taken.ordered
    if len(words) == 1:
        yield from (f"one {key}" for key in keys_of_slip(taken.folded[0]))
    elif len(words) <= _MOST:
        yield f"all {' '.join(words)}"
        yield f"letters {taken.letters}"
        if len(rest := tuple(word for word in words if word not in NO_CORE)) > 1 and rest != words:
            yield f"core {' '.join(rest)}"
        for at, word in enumerate(words):
            rest = words[:at] + words[at + 1 :]
            yield f"all {' '.join(rest)}" if len(rest) > 1 else f"but {' '.join(rest)} {word[:1]}"
    if len(words) >= _LONG:
        yield f"first {' '.join(taken.words[:4])}"
        yield f"last {' '.join(taken.words[-4:])}"
    if len(words) >= _LONG - 1 and len(parts := parts_of_title(text)) > 1:
        if len(main := words_in(parts[0]).words) >= _LONG:
            yield f"first {' '.join(main[:4])}"
            yield f"last {' '.join(main[-4:])}"
        yield from (f"part {' '.join(own)}" for part in parts if len(own := words_in(part).words) >= _FEW - 1)


def keys_of_slip(word: str) -> Iterator[str]:
    """Give the keys under which two words meet that a slip of one letter parts: the word, and the word less each of its letters."""
    if len(word) <= 20:  # noqa: PLR2004  longer ones are no words
        yield word
        yield from sorted({word[:at] + word[at + 1 :] for at in range(1, len(word))})


def is_place(word: str) -> bool:
    """Say whether a word of a name is a place of the world, one's people, or a body that all know."""
    return word.startswith("@")


def is_well_known(word: str) -> bool:
    """Say whether a plain word is the name of a place of the world or of one's people."""
    return general_directory().place_id((word,), 0)[0] > 0


def counts(word: str) -> bool:
    """Say whether a word is a number or a letter that counts: 2, II, third, B."""
    return word in ORDINALS or any(character.isdecimal() for character in word) or _ROMAN.fullmatch(word) is not None


def siblings(first: str, second: str) -> bool:
    """Say whether two words tell things of one kind apart: north and south."""
    return any(first in group and second in group for group in SIBLINGS)


def tells_apart(word: str) -> bool:
    """Say whether a word tells one thing of a kind from others: north, junior."""
    return any(word in group for group in SIBLINGS)


def synonyms(first: str, second: str) -> bool:
    """Say whether two words may be taken for one another."""
    return any(first in group and second in group for group in SYNONYMS)


@lru_cache(maxsize=16384)
def stem_of(word: str) -> str:
    """Give the stem of a word."""
    return stem(word)


def is_common(word: str) -> bool:
    """Say whether a word in one spelling is a common one, in the spelling that the list of common words has."""
    return word in common_words() or word + "s" in common_words() or word + "ue" in common_words()


def is_derived(word: str) -> bool:
    """Say whether a word is a common one with an ending: regional."""
    return any(word[:-size] in common_words() for size in (1, 2, 3, 4) if len(word) - size >= _SHORTEST)


def is_known(word: str) -> bool:
    """Say whether a word is a common one, or the name of a place."""
    return is_common(word) or word.removesuffix("s") in common_words() or is_well_known(word)


def is_particular(words: Iterable[str]) -> bool:
    """Say whether one of the words of a name is no common one."""
    return any(is_place(word) or not is_common(word) for word in words)
