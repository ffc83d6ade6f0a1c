"""Foreign names in Chinese characters against their Latin letters, by their consonants.

Each side becomes a row of sounds. The rows are aligned as by Levenshtein with a table of what stands for what; vowels
count little, as Chinese syllables add and change them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from civcheck.compare.name_letters import fold
from civcheck.compare.name_readings import first_syllable, syllables_of
from civcheck.compare.tables.glossary import FIRST_NAMES_ZH
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable

_CHINESE: Final = {
    "b": "bpv", "p": "pb", "m": "mN", "f": "fvp", "d": "dt", "t": "td", "n": "n", "l": "lr", "g": "gkj", "k": "kgcqh", "h": "hkgjrfx",
    "j": "jgkzctd", "q": "cjktq", "x": "sxhcj", "zh": "jzgd", "ch": "ctj",
    "sh": "sxchz", "r": "rjz", "z": "zsdj", "c": "tzsc", "s": "sztc", "y": "yijg",
    "w": "wvuob", "N": "nmN", "E": "lr",
}  # fmt: skip
_SYLLABLE = compiled(r"(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)([aeiouv]+)(ng|n|r)?")
_LATIN_RULES: Final = tuple(
    (compiled(pattern), to)
    for pattern, to in (
        (r"eau|au(?=[^aeiou]|$)", "o"), (r"ght", "t"), (r"tsch|tch|cz|ch(?=[aeiouy]|$)", "C"),
        (r"sch|sh|sz", "S"), (r"ph", "f"), (r"th", "t"), (r"kh", "h"), (r"gh", "g"), (r"wh", "w"),
        (r"zh", "j"), (r"ck", "k"), (r"(?<!^)x", "ks"), (r"qu", "kw"), (r"c(?=[eiy])", "s"),
        (r"ch", "k"), (r"c", "k"), (r"(?<=[aeiou])h(?=[^aeiou]|$)", ""),
        (r"ng(?=[^aeiour]|$)", "N"), (r"g(?=[eiy])", "G"), (r"[nm](?=[^aeiouynm]|$)", "N"),
        (r"([a-zA-Z])\1", r"\1"), (r"^y(?=[^aeiou])|(?<=[^aeiou])y", "i"), (r"ll", "l"),
        (r"(?<=[bcdfghjklmnpqrstvwxzCSN])e$", ""),
        (r"(?<=[kptdbmn])es$", "s"),
    )
)  # fmt: skip
_VOWELS: Final = "aeiouyE"
_FINALS: Final = {
    "uo": "o",
    "ou": "o",
    "ao": "o",
    "ai": "A",
    "uai": "A",
    "ia": "a",
    "iao": "o",
    "ua": "a",
    "ue": "e",
    "ie": "e",
    "iu": "u",
    "ui": "i",
    "v": "u",
    "ve": "e",
}
_NEAR_VOWELS: Final = frozenset({frozenset("ie"), frozenset("uo")})
_CLUSTERS: Final = (("约翰", "joN"), ("乔治", "jogi"), ("詹姆斯", "jems"), ("詹姆", "jem"))
"""What is written by sounds of another language: John, George, James."""
_SPOKEN: Final = {
    "什": "shi",
    "车": "che",
    "那": "na",
    "乐": "le",
    "佐": "zuo",
    "塞": "sai",
    "卜": "bu",
    "尔": "er",
    "阿": "a",
    "行": "hang",
    "伽": "jia",
    "茜": "xi",
    "夏": "xia",
    "费": "fei",
    "会": "hui",
}
"""Readings of characters in foreign names, where another is commoner."""
_CLASSES: Final = {"a": "a", "e": "e", "i": "i", "o": "o", "u": "u", "y": "i"}
_SURE: Final = {2: 0.2, 3: 0.25}
"""How far two or three characters may be from the word; more of them meet by chance more seldom."""
_SURE_LONG, _MOST_SOUNDS = 0.28, 40
_WRONG, _LOST, _VOWEL, _NO_VOWEL, _LIQUID = 1.0, 0.8, 0.3, 0.12, 0.35


@lru_cache(maxsize=8192)
def _sounds_of_syllable(syllable: str) -> str:
    match = _SYLLABLE.fullmatch(syllable)
    if match is None:
        return ""
    first, vowels, last = match[1], match[2], match[3]
    if syllable == "er":
        return "E"
    onset = {"zh": "Z", "ch": "C", "sh": "S"}.get(first, first)
    return onset + _FINALS.get(vowels, vowels[0]) + ("N" if last in {"n", "ng"} else "")


_CLASS: Final = {"Z": "zh", "C": "ch", "S": "sh"}


def sounds_of_characters(characters: str) -> str:
    """Give the row of sounds of Chinese characters by their commonest readings."""
    for cluster, sounds in _CLUSTERS:
        if cluster in characters:
            before, _, behind = characters.partition(cluster)
            return sounds_of_characters(before) + sounds + sounds_of_characters(behind)
    rows = "".join(_sounds_of_syllable(_SPOKEN.get(character) or first_syllable(character)) for character in characters)
    return rows.replace("Nn", "n").replace("Nm", "m")


@lru_cache(maxsize=8192)
def sounds_of_letters(word: str) -> str:
    """Give the row of sounds of a word in Latin letters."""
    sounds = fold(word).replace("-", "").replace("'", "").replace(".", "")
    for pattern, to in _LATIN_RULES:
        sounds = pattern.sub(to, sounds)
    return sounds


def sounds_alike(characters: str, word: str) -> bool:
    """Say whether Chinese characters write the sounds of a word."""
    if not 2 <= len(characters) <= 10 or len(word) > _MOST_SOUNDS or len(word) < 3:  # noqa: PLR2004  a few words or characters
        return False
    if _settled_apart(characters, fold(word)):
        return False
    return distance(characters, word) <= _SURE.get(len(characters), _SURE_LONG)


def _settled_apart(characters: str, word: str) -> bool:
    """Say whether both are first names with settled forms, and not with each other: 米切尔 is Mitchell, Michel is 米歇尔.

    A name that another one makes with -a or -o is its own too: Ivan, Ivana.
    """
    words = FIRST_NAMES_ZH.get(characters, "").split()
    if not words or word in words:
        return False
    return word in _settled_words() or any(own.rstrip("ao") == word.rstrip("ao") for own in words)


@lru_cache(maxsize=1)
def _settled_words() -> frozenset[str]:
    return frozenset(word for words in FIRST_NAMES_ZH.values() for word in words.split())


@lru_cache(maxsize=16384)
def distance(characters: str, word: str) -> float:
    """Give how far the sounds of Chinese characters are from those of a word, 0 for none, by the number of consonants."""
    best = 9.0
    latin = sounds_of_letters(word)
    for sounds in _rows(characters):
        weight = max(2.0, sum(1.0 if sound not in _VOWELS else 0.25 for sound in latin))
        lost = _END if latin.endswith("N") and sounds[-1:] in _VOWELS_HAN else 0.0
        best = min(best, (_aligned(sounds, latin) + lost) / weight)
    return best


_END, _VOWELS_HAN = 0.5, tuple("aeiouA")
"""What an n at the end costs more that no character writes: Chinese has that sound, and keeps it."""


def _rows(characters: str) -> Iterable[str]:
    """Give the rows of sounds: by the commonest readings, and with the other readings of one character."""
    yield sounds_of_characters(characters)
    for at, character in enumerate(characters):
        for other in syllables_of(character)[1:3]:
            yield sounds_of_characters(characters[:at]) + _sounds_of_syllable(other) + sounds_of_characters(characters[at + 1 :])


def _aligned(chinese: str, latin: str) -> float:
    before = [0.0]
    for sound in latin:
        before.append(before[-1] + _left_out(sound, latin=True))
    for one in chinese:
        row = [before[0] + _left_out(one, latin=False)]
        for at, other in enumerate(latin):
            row.append(
                min(before[at + 1] + _left_out(one, latin=False), row[at] + _left_out(other, latin=True), before[at] + _instead(one, other))
            )
        before = row
    return before[-1]


def _left_out(sound: str, *, latin: bool) -> float:
    if sound in "aeiouyA":
        return _NO_VOWEL
    if sound in "hw" or (sound in "rlE"):
        return _LIQUID
    if sound in "Ng":
        return 0.45
    return _LOST if latin or sound != "y" else _NO_VOWEL


def _vowels_apart(chinese: str, latin: str) -> float:
    if chinese == latin:
        return 0.0
    pair = frozenset((chinese, latin))
    if pair <= set("aeo") or (chinese == "A" and latin != "u"):
        return _VOWEL * 0.5
    return _VOWEL * (0.8 if pair in _NEAR_VOWELS else 1.5 if pair == set("ua") else 2.0)


def _instead(chinese: str, latin: str) -> float:
    if chinese in "aeiouA":
        if latin in "aeiouy":
            return _vowels_apart(chinese, _CLASSES[latin])
        return _WRONG if latin not in "wy" else 0.3
    if latin in "aeiou":
        return 0.1 if (chinese, latin) in {("y", "i"), ("w", "u"), ("w", "o"), ("y", "e"), ("y", "u"), ("w", "a")} else _WRONG
    values = _CHINESE.get(_CLASS.get(chinese, chinese), chinese)
    if latin == "G":
        return 0.05 if chinese in "gjZqx" else _WRONG
    plain = {"C": "c", "S": "s"}.get(latin, latin)
    place = values.find(plain)
    return _WRONG if place < 0 else 0.0 if place == 0 else min(0.3, 0.08 * place)


@lru_cache(maxsize=8192)
def characters_alike(first: str, second: str) -> bool:
    """Say whether two rows of characters write one foreign name: the same consonants in the same order."""
    if first == second:
        return True
    if min(len(first), len(second)) < 2 or abs(len(first) - len(second)) > 1:  # noqa: PLR2004  a few words or characters
        return False
    one, other = (_TR.sub("C", consonants_of(characters)) for characters in (first, second))
    return one == other and len(one) > 1


_JOINED: Final = str.maketrans(
    {"E": "l", "r": "l", "Z": "j", "q": "C", "c": "s", "z": "s", "x": "s", "S": "s", "p": "b", "k": "g", "t": "d", "f": "v", "w": "v"}
)


_TR: Final = compiled("dl")
"""What one writes as two syllables another writes as one: Tr-, 特朗 and 川."""


def consonants_of(characters: str) -> str:
    """Give the consonants of Chinese characters that write a foreign name, those that stand for one another alike."""
    return "".join(sound for sound in sounds_of_characters(characters).translate(_JOINED) if sound not in "aeiouyA" and sound != "h")
