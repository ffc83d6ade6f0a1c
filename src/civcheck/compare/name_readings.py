"""How Chinese characters are read: their pinyin, every reading of a character."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Final, cast

from civcheck.compare.name_letters import fold

_SURNAME_READINGS: Final = {
    "单": "shan", "解": "xie", "仇": "qiu", "查": "zha", "曾": "zeng", "区": "ou", "盖": "ge", "朴": "piao pu", "任": "ren", "尉": "wei yu",
    "吕": "lyu", "华": "hua", "纪": "ji", "洗": "xian", "冼": "xian", "缪": "miao", "翟": "zhai", "员": "yun", "乐": "yue le", "那": "na",
}  # fmt: skip
_POSTAL: Final = {
    "bei": ("pe", "pei"), "jing": ("king", "ching"), "qing": ("tsing", "ching"),
    "jin": ("tsin", "kin"), "tian": ("tien",), "zhong": ("chung",),
    "chong": ("chung",), "dong": ("tung",), "zhou": ("chow",), "guang": ("kwang",),
    "gui": ("kwei",), "xi": ("si", "hsi"), "dao": ("tao",), "jiang": ("kiang",),
    "zhe": ("che",), "ji": ("tsi", "ki"), "su": ("soo",), "fu": ("foo",), "cheng": ("cheng", "cheung"), "he": ("ho",),
}  # fmt: skip
"""The spelling of Chinese places before pinyin."""


@cache
def _pinyin() -> dict[int, str]:
    """Give the marked readings of characters by their code points.

    The table is loaded by itself: the package around it loads a dictionary of phrases too, which takes four times as long.
    """
    package = find_spec("pypinyin")
    folder = next(iter((package and package.submodule_search_locations) or ()), "")
    spec = spec_from_file_location("pypinyin.pinyin_dict", Path(folder) / "pinyin_dict.py") if folder else None
    if spec is None or spec.loader is None:
        message = "pypinyin has no table of readings"
        raise ImportError(message)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return cast("dict[int, str]", module.pinyin_dict)


@lru_cache(maxsize=8192)
def syllables_of(character: str) -> tuple[str, ...]:
    """Give the readings of one character in pinyin without tones, ü as u and v and yu; nothing for other characters."""
    marked = _pinyin().get(ord(character), "")
    found: list[str] = []
    for reading in (*marked.split(","), *_SURNAME_READINGS.get(character, "").split()):
        plain = fold(reading)
        if not plain:
            continue
        variants = (plain, f"{plain[0]}v{plain[2:]}", f"{plain[0]}yu{plain[2:]}") if re.search("[lnǚǜǖü][ǖǘǚǜü]", reading) else (plain,)
        found += [variant for variant in variants if variant not in found]
    return tuple(found)


def first_syllable(character: str) -> str:
    """Give the commonest reading of a character, an empty text for what has none."""
    return next(iter(syllables_of(character)), "")


def _postal(syllables: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(old for syllable in syllables for old in _POSTAL.get(syllable, (syllable,)))


def reads_as(characters: str, letters: str) -> bool:
    """Say whether characters may be read as these folded letters, in pinyin or all in the old postal spelling."""
    readings = [syllables_of(character) for character in characters]
    return _leads_through(readings, letters) or _leads_through([_postal(syllables) for syllables in readings], letters)


def _leads_through(readings: list[tuple[str, ...]], letters: str) -> bool:
    ends = {0}
    for syllables in readings:
        ends = {end + len(syllable) for end in ends for syllable in syllables if letters.startswith(syllable, end)}
        if not ends:
            return False
    return len(letters) in ends
