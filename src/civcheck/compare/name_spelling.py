"""One word of a person's name in two spellings: when they are the same name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

from rapidfuzz.distance import OSA

from civcheck.compare.tables.first_names import FULL_NAMES
from civcheck.compare.tables.romanised import ARABIC, GROUPS, PINYIN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Mapping

Script = Literal["", "chinese", "arabic"]
Likeness = Literal["equal", "spelling", "short", "initial"]
_RULES: Final = tuple(
    (compiled(pattern), to)
    for pattern, to in (
        (r"^ma?c(?=[^aeiouhk][a-z]{3})", "mk"), (r"tsch|tch", "ch"), (r"sch", "sh"),
        (r"dzh|dsch|dj|zh", "j"), (r"ph", "f"), (r"ck", "k"), (r"q(?:u(?=[ei]))?", "k"), (r"kh", "h"),
        (r"gh", "g"), (r"dh", "d"), (r"th", "t"), (r"tz", "ts"), (r"ou|oo|uu", "u"), (r"aa", "a"), (r"ee", "i"), (r"oh(?=[^aeiouy])", "o"),
        (r"(?<=[aeiou])ff$|(?<=[oe])w$", "v"), (r"w", "v"), (r"(?:iy|yy|ij|ii|yi|y|j)$", "i"), (r"(?<=[aeo])[yj](?=[^aeiou]|$)", "i"),
        (r"(?<=[aeo])i(?=[^aeiou]|$)", "y"), (r"[iy](?=[aou])|(?<=[bcdfgklmnprstvz])j(?=[aou])", "y"),
        (r"y(?=e)", ""), (r"x", "ks"), (r"c(?=[aoukrlt]|$)", "k"),
        (r"(?<=[aeo])h$", ""), (r"ae", "a"), (r"oe", "o"), (r"ue(?=[^aeiou])", "u"), (r"[ae]y", "ey"), (r"([a-z])\1", r"\1"),
    )
)  # fmt: skip
_ARABIC_LOOK = compiled(r"kh|gh|q|dh|aa|^abd|ullah|uddin|eddin|aw[iy]$|^a[ln]|ou[bdfhrsz]|[aiu]h$")
_LOOSE: Final = frozenset(map(frozenset, ("ae", "ei", "ou", "iy", "ey")))
_ARABIC_ALIKE: Final = frozenset(map(frozenset, ("gj", "vw", "jc")))
_DOUBLED = compiled("([aeiou])\\1")
_DIGRAPHS = compiled("[aou]e")


@lru_cache(maxsize=32768)
def alike(first: str, second: str, script: Script = "") -> Likeness | None:
    """Say how one folded word stands for the other: the same letters, another spelling, a short form, an initial. None for not at all.

    `script` tells what names they are of: "chinese" where one letter makes another name, "arabic" where vowels are loose.
    """
    if first == second:
        return "equal"
    if len(first) == 1 or len(second) == 1:
        return "initial" if first[:1] == second[:1] else None
    if same_spelling(first, second, script):
        return "spelling"
    return "short" if _short(first, second) or _short(second, first) else None


def _short(first: str, second: str) -> bool:
    full = FULL_NAMES.get(first, frozenset())
    return second in full or bool(full & FULL_NAMES.get(second, frozenset()))


def same_spelling(first: str, second: str, script: Script = "chinese") -> bool:
    """Say whether two folded words are spellings of one name."""
    if _groups().get(first, frozenset()) & _groups().get(second, frozenset()):
        return True
    if _without_digraphs(first) == _without_digraphs(second) and first != second:
        return True
    if _arabic(first) & _arabic(second):
        return True
    if script == "chinese" and is_pinyin(first) and is_pinyin(second) and not _DOUBLED.search(first + " " + second):
        return False
    one, other = sound(first), sound(second)
    if one == other or {one, _long_vowels(first)} & {other, _long_vowels(second)}:
        return True
    if script == "arabic" and min(len(one), len(other)) > 3 and one[0] == other[0] and loosely(one, other):  # noqa: PLR2004  a few words or characters
        return True
    return min(len(first), len(second)) > 4 and bool(_ARABIC_LOOK.search(first) or _ARABIC_LOOK.search(second)) and loosely(one, other)  # noqa: PLR2004  a few words or characters


def slipped(first: str, second: str) -> bool:
    """Say whether one of two folded family names of five letters or more has a letter too many, or two letters in the other's order.

    Not a vowel (Ferreira, Ferrera) and not at the ends, where it is another name (Robert, Roberts); not where both are settled
    spellings (Johnson, Johnston).
    """
    if min(len(first), len(second)) < _SLIP or first[:2] != second[:2] or "-" in first + second:
        return False
    if sorted(first) == sorted(second):
        return OSA.distance(first, second, score_cutoff=1) == 1
    if first[-1] != second[-1] or _NO_VOWELS.sub("", first) != _NO_VOWELS.sub("", second):
        return False
    if abs(len(first) - len(second)) != 1 or first.endswith(_PATRONYMIC) or second.endswith(_PATRONYMIC):
        return False
    return OSA.distance(first, second, score_cutoff=1) == 1 and not (is_pinyin(first) and is_pinyin(second))


_SLIP = 5
_NO_VOWELS: Final = compiled("[^aeiouy]")
_PATRONYMIC: Final = ("son", "sen", "ston", "sson", "s")


def _long_vowels(word: str) -> str:
    """Give how a word sounds if its ou and oo are the long vowels of Japanese."""
    return sound(word.replace("ou", "o").replace("oo", "o"))


def _without_digraphs(word: str) -> str:
    """Give Muller for Mueller."""
    return _DIGRAPHS.sub(lambda match: match[0][0], word)


@lru_cache(maxsize=32768)
def sound(word: str) -> str:
    """Give how a folded word is written by one rule: tchaikovskii, chaykovski."""
    for pattern, to in _RULES:
        word = pattern.sub(to, word)
    return word


@lru_cache(maxsize=32768)
def is_pinyin(word: str) -> bool:
    """Say whether a folded word can be one to three syllables of pinyin."""
    return len(word) <= 18 and _syllables(word.replace("'", ""), 3)  # noqa: PLR2004  a few words or characters


def _syllables(word: str, most: int) -> bool:
    if word in PINYIN:
        return True
    return most > 1 and any(word[:size] in PINYIN and _syllables(word[size:], most - 1) for size in range(1, min(7, len(word))))


def loosely(first: str, second: str) -> bool:
    """Say whether two words agree but for near vowels and for g against j, as spellings of one Arabic word do."""
    if abs(len(first) - len(second)) > 1 or first[:1] == "" or second[:1] == "":
        return False
    one, other = (re.sub(r"(?<!^)h$", "", word) for word in (first, second))
    return len(one) == len(other) and all(
        a == b or frozenset((a, b)) in _LOOSE or (place + 1 < len(one) and frozenset((a, b)) in _ARABIC_ALIKE)
        for place, (a, b) in enumerate(zip(one, other, strict=True))
    )


def looks_arabic(word: str) -> bool:
    """Say whether a folded word is a spelling of an Arabic, Persian or Turkic name."""
    return bool(_arabic(word))


@lru_cache(maxsize=32768)
def _arabic(word: str) -> frozenset[str]:
    """Give the Arabic names that a folded word is a spelling of."""
    if len(word) < 4:  # noqa: PLR2004  a few words or characters
        return frozenset()
    own = sound(word)
    firsts = own[0] + _near(own[0])
    return frozenset(name for first in firsts for name, known in _arabic_sounds().get(first, ()) if loosely(own, known))


def _near(letter: str) -> str:
    return {"j": "g", "g": "j", "u": "o", "o": "u", "a": "e", "e": "ai", "i": "e", "y": "i"}.get(letter, "")


@lru_cache(maxsize=1)
def _arabic_sounds() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Give the Arabic names and their sounds by the first letter of these."""
    sounds: dict[str, list[tuple[str, str]]] = {}
    for name in ARABIC:
        sounds.setdefault(sound(name)[0], []).append((name, sound(name)))
    return {first: tuple(pairs) for first, pairs in sounds.items()}


@lru_cache(maxsize=1)
def _groups() -> Mapping[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    for number, spellings in enumerate(GROUPS):
        for spelling in spellings:
            groups.setdefault(spelling, set()).add(number)
    return {spelling: frozenset(numbers) for spelling, numbers in groups.items()}
