"""Names in Chinese characters as they are read in Korea, Hong Kong and Japan."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

from civcheck.compare.tables.glossary import KOREAN_FAMILIES
from civcheck.compare.tables.readings_east import HONG_KONG_READINGS, JAPANESE_FAMILIES, JAPANESE_READINGS, KOREAN_READINGS
from civcheck.compare.tables.romanised import CHINESE_ELSEWHERE, PINYIN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

Verdict = Literal["same", "family", "other"]
_KOREAN_VOWELS: Final = compiled(r"(ae|ai|ay(?![aeou])|oe|e(?![aeou]))|(yeo|yoo|you|yo|yu|eo|eu|oo|ou|uh|wo|o)|(ee|yi)|(ya|wa)")
_KOREAN: Final = tuple(
    (compiled(pattern), to)
    for pattern, to in (
        (r"ck", "k"),
        (r"ch|tch", "j"),
        ("k", "g"),
        ("t", "d"),
        ("p", "b"),
        ("r", "l"),
        ("sh", "s"),
        (r"h(?![aeiou])", ""),
        (r"([aeiou])\1", r"\1"),
    )
)
_LONG: Final = (
    (compiled(r"ou|oo|oh(?![aeiou])"), "o"),
    (compiled("uu"), "u"),
    (compiled(r"m(?=[bp])"), "n"),
    (compiled("tch"), "cch"),
)


def _sound(word: str) -> str:
    word = _KOREAN_VOWELS.sub(_vowel, word)
    for pattern, to in _KOREAN:
        word = pattern.sub(to, word)
    return word


def _vowel(match: re.Match[str]) -> str:
    return next(to for to, found in zip("euia", match.groups(), strict=True) if found)


def _orders(words: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Give the family name and the given name, in both orders."""
    plain = [word.replace("-", "") for word in words]
    return (plain[0], "".join(plain[1:])), (plain[-1], "".join(plain[:-1]))


def read_in_korean(name: str, words: tuple[str, ...]) -> Verdict | None:
    """Say whether characters are read so in Korean. None where the family name is not Korean or a character is not known."""
    spellings = KOREAN_FAMILIES.get(name[:1], "").split(",")
    given = name[1:]
    if not given or len(words) < 2 or any(character not in KOREAN_READINGS for character in given):  # noqa: PLR2004  a few words or characters
        return None
    for family, letters in _orders(words):
        if family in spellings and letters:
            readings = [_initials(KOREAN_READINGS[character]) for character in given]
            return "same" if _leads(readings, _sound(letters)) else "other"
    return None


def _initials(readings: Iterable[str]) -> frozenset[str]:
    """Give the sounds of readings; an r at the beginning may be n or nothing."""
    own = {_sound(reading) for reading in readings}
    return frozenset(own | {variant + sound[1:] for sound in own if sound[:1] == "l" for variant in ("n", "")})


def _leads(readings: list[frozenset[str]], letters: str) -> bool:
    ends = {0}
    for sounds in readings:
        ends = {end + len(sound) for end in ends for sound in sounds if letters.startswith(sound, end)}
    return len(letters) in ends


def read_in_hong_kong(name: str, words: tuple[str, ...]) -> bool:
    """Say whether characters are spelled so in Hong Kong: each has its syllable; English first names may stand beside."""
    if len(words) < 2 or not 2 <= len(name) <= 4:  # noqa: PLR2004  a few words or characters
        return False
    readings = [frozenset(HONG_KONG_READINGS.get(character, ())) for character in name]
    if not all(readings):
        return False
    syllables = [syllable for word in words for syllable in word.split("-")]
    rows = {"".join(row) for row in _turned(syllables, len(name))}
    return any(_leads(readings, row) for row in rows)


def _turned(syllables: list[str], size: int) -> Iterator[list[str]]:
    """Give the rows that the characters may stand in: the whole, the family name last, the last ones behind an English name."""
    yield syllables
    yield [syllables[-1], *syllables[:-1]]
    if len(syllables) > size:
        yield syllables[-size:]
        yield [syllables[-1], *syllables[-size:-1]]


@lru_cache(maxsize=1)
def _pinyin_by_syllable() -> dict[str, frozenset[str]]:
    """Give the pinyin that each Hong Kong syllable may stand for."""
    from civcheck.compare.name_readings import syllables_of

    found: dict[str, set[str]] = {}
    for character, readings in HONG_KONG_READINGS.items():
        for reading in readings:
            found.setdefault(reading, set()).update(syllables_of(character)[:2])
    for family, pinyin in CHINESE_ELSEWHERE.items():
        found.setdefault(family, set()).update(pinyin)
    return {reading: frozenset(pinyin) for reading, pinyin in found.items()}


def hong_kong_is_pinyin(hong_kong: tuple[str, ...], pinyin: tuple[str, ...]) -> bool:
    """Say whether a name in the spelling of Hong Kong is another one in pinyin: Leung Chun-ying, Liang Zhenying."""
    syllables = [syllable for word in hong_kong for syllable in word.split("-")]
    letters = "".join(word.replace("-", "") for word in pinyin)
    table = _pinyin_by_syllable()
    hyphened = any("-" in word for word in hong_kong) and not any("-" in word for word in pinyin)
    if not 2 <= len(syllables) <= 4 or (not hyphened and all(syllable in PINYIN for syllable in syllables)):  # noqa: PLR2004  a few words or characters
        return False
    if not all(syllable in table for syllable in syllables) or len(letters) > 24:  # noqa: PLR2004  a few words or characters
        return False
    rows = (syllables, [syllables[-1], *syllables[:-1]])
    return any(_leads([table[syllable] for syllable in row], letters) for row in rows)


def read_in_japanese(name: str, words: tuple[str, ...]) -> Verdict | None:
    """Say whether characters are read so in Japanese: "family" where only the family name can be told. None for no Japanese name."""
    plain = [_japanese(word.replace("-", "")) for word in words]
    found: Verdict | None = None
    for size in (3, 2, 1):
        for reading in JAPANESE_FAMILIES.get(name[:size], ()):
            family, given = _japanese(reading), name[size:]
            if family not in plain:
                continue
            rest = "".join(word for word in plain if word != family)
            if not rest or not given:
                return "family" if bool(given) != bool(rest) else "same"
            found = "same" if _given_in_japanese(given, rest) else "other" if size > 1 else None
            if found == "same":
                return found
    return found


def _japanese(word: str) -> str:
    for pattern, to in _LONG:
        word = pattern.sub(to, word)
    return word


def _given_in_japanese(given: str, letters: str) -> bool:
    """Say whether a given name may be read so: every character by one of its readings; the first must be known."""
    readings = [frozenset(map(_japanese, JAPANESE_READINGS.get(character, ()))) for character in given]
    if all(readings):
        return _leads(readings, letters)
    known = [bool(reading) for reading in readings]
    if known[0] and not any(letters.startswith(reading) for reading in readings[0]):
        return False
    if known[-1] and not any(letters.endswith(reading) for reading in readings[-1]):
        return False
    return known[0]
