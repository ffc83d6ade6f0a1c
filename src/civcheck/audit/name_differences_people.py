"""How two names of people differ that may be one person's: a letter, a sound, a character."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from civcheck.audit.name_difference import Difference
from civcheck.audit.name_words import keys_of_slip
from civcheck.compare.name_letters import HAN, american, fold
from civcheck.compare.name_people import parts_of
from civcheck.compare.name_readings import syllables_of
from civcheck.compare.name_spelling import alike, is_pinyin, looks_arabic, slipped, sound
from civcheck.compare.name_transliteration import characters_alike, consonants_of
from civcheck.extract.folding import simplified
from civcheck.extract.tables.names_en import given_names

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST_PARTS, _SHORTEST, _LONG = 5, 4, 6
_FOREIGN, _PARTS = 3, 2
_LONGEST_HAN = 24


def keys_of_person(name: str) -> Iterator[str]:
    """Give the keys under which names of people meet that differ in one part by a letter or a sound."""
    if HAN.search(name):
        yield from _keys_han(name)
        return
    parts = parts_of(name)
    if not 1 <= len(parts) <= _MOST_PARTS:
        return
    for at, part in enumerate(parts if len(parts) > 1 else ()):
        rest = " ".join(parts[:at] + parts[at + 1 :])
        yield f"person {rest} {part[:1]}"
    if len(parts) > 1:
        yield f"person joined {''.join(parts)}"
    yield from (f"family {key}" for key in keys_of_slip(parts[-1]))


def _keys_han(name: str) -> Iterator[str]:
    plain = simplified(name).replace("·", "")
    if len(plain) > _LONGEST_HAN:
        return
    if len(plain) >= _FOREIGN:
        yield f"person {plain}"
        yield from sorted({f"person {plain[:at]}{plain[at + 1 :]}" for at in range(len(plain))})
        yield f"sounds {consonants_of(plain)}"


def people_apart(first: str, second: str) -> Difference | None:
    """Say how a person's name differs from another, None where they are the same or may well be two people's."""
    if bool(HAN.search(first)) != bool(HAN.search(second)):
        return None
    if HAN.search(first):
        foreign = _one_family(simplified(first), simplified(second))
        return foreign or _chinese(simplified(first).replace("·", ""), simplified(second).replace("·", ""))
    if first != second and first.isascii() != second.isascii() and fold(first) == fold(second):
        return Difference("accent", "with and without accents", len(first.split()), 1)
    one, other = parts_of(first), parts_of(second)
    if len(one) != len(other):
        return _in_one_word(one, other)
    apart = [at for at, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
    if len(apart) != 1:
        return None
    return _part(one, other, apart[0])


def _in_one_word(one: tuple[str, ...], other: tuple[str, ...]) -> Difference | None:
    """Tell two parts of a name that are one word in the other: Monte Santo, Montesanto."""
    if "".join(one) != "".join(other) or abs(len(one) - len(other)) != 1 or min(len(one), len(other)) < _PARTS:
        return None
    long, short = (one, other) if len(one) > len(other) else (other, one)
    at = next(at for at, part in enumerate(short) if part != long[at])
    said = f"“{long[at].title()} {long[at + 1].title()}” is one word in one of them"
    eastern = all(map(is_pinyin, short))
    return Difference("slip", said, len(short), 2 if eastern else 1, not eastern)


def _part(one: tuple[str, ...], other: tuple[str, ...], at: int) -> Difference | None:
    """Tell the one part in which two names differ."""
    a, b = one[at], other[at]
    said = f"“{a.title()}” here, “{b.title()}” there"
    if min(len(a), len(b)) < 3 or _written(a) == _written(b) or _is_plural(a, b):  # noqa: PLR2004  an initial, or a syllable
        return None
    near, heard = OSA.distance(a, b, score_cutoff=1) <= 1, _heard(a, b)
    if not near and not heard:
        return None
    if len(one) == 1:
        return Difference("slip", said, 0, 1) if slipped(a, b) else None
    both_given = a.title() in given_names() and b.title() in given_names()
    short = min(len(a), len(b)) < _LONG or (is_pinyin(a) and is_pinyin(b)) or both_given
    sure = heard if not both_given else slipped(a, b)
    family = not short and at == len(one) - 1 and a[:-1] != b and b[:-1] != a
    return Difference("sound" if heard else "slip", said, len(one) - 1, 2 if (short and not heard) or not sure else 1, family)


def _written(word: str) -> str:
    """Give a word as it is without hyphens, and with one letter for ö and oe."""
    return re.sub("([aou])e", r"\1", american(word.replace("-", "")))


def _is_plural(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    return long in {short + "s", short + "es"}


def _heard(a: str, b: str) -> bool:
    """Say whether two words are spellings of one sound."""
    script = "arabic" if looks_arabic(a) or looks_arabic(b) else ""
    return alike(a, b, script) == "spelling" or sound(a) == sound(b) or sound(a.replace("ij", "y")) == sound(b.replace("ij", "y"))


def _one_family(first: str, second: str) -> Difference | None:
    """Tell a foreign name of which one part differs in a character and the others are long and the same: 若昂·席尔瓦, 若奥·席尔瓦."""
    one, other = first.split("·"), second.split("·")
    apart = [pair for pair in zip(one, other, strict=False) if pair[0] != pair[1]]
    if not len(one) == len(other) > 1 or len(apart) != 1 or len("".join(one)) - len(apart[0][0]) < _FOREIGN:
        return None
    a, b = apart[0]
    if min(len(a), len(b)) < _PARTS or a[0] != b[0] or OSA.distance(a, b, score_cutoff=1) != 1:
        return None
    return Difference("sound", f"“{a}” here, “{b}” there", len(first) - len(one), 2, particular=True)


def _chinese(first: str, second: str) -> Difference | None:
    """Tell a character that sounds or looks like the other, or another way to write a foreign name."""
    if first == second or min(len(first), len(second)) < _FOREIGN:
        return None
    if first.startswith(second) or second.startswith(first):
        return None  # the reader took a character too many
    said = f"“{first}” here, “{second}” there"
    if len(first) == len(second) and OSA.distance(first, second, score_cutoff=1) == 1:
        apart = [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
        if len(apart) > 1 or set(syllables_of(apart[0][0])) & set(syllables_of(apart[0][1])):
            return Difference("slip", said, len(first) - 1, 1 + len(apart), particular=len(apart) == 1)
    if (
        min(len(first), len(second)) >= _FOREIGN
        and first[0] == second[0]
        and len(first) + len(second) > 2 * _FOREIGN
        and characters_alike(first, second)
    ):
        return Difference("sound", said, len(first) - 1, 2)
    return (
        Difference("slip", said, len(first) - 1, 3)
        if len(first) == len(second) and first[0] == second[0] and OSA.distance(first, second, score_cutoff=1) == 1
        else None
    )
