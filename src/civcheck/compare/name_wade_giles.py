"""Chinese syllables in Wade-Giles, as pinyin."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Final

from civcheck.compare.name_letters import fold
from civcheck.extract.tables.names_en import SYLLABLES
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Mapping

_FIRST: Final = {
    "ch'": ("ch", "q"), "ch": ("zh", "j", "ch", "q"), "k'": ("k",), "k": ("g", "k"), "p'": ("p",), "p": ("b", "p"), "t'": ("t",),
    "t": ("d", "t"), "ts'": ("c",), "ts": ("z", "c"), "tz'": ("c",),
    "tz": ("z", "c"), "ss": ("s",), "sz": ("s",), "hs": ("x",), "j": ("r",),
    "sh": ("sh",), "y": ("y",), "w": ("w",), "h": ("h",), "f": ("f",), "l": ("l",), "m": ("m",), "n": ("n",), "s": ("s",), "": ("",),
}  # fmt: skip
_LAST: Final = {
    "ih": "i", "u": "u", "ung": "ong", "ieh": "ie", "ien": "ian",
    "iung": "iong", "ueh": "ue", "uei": "ui", "uen": "un", "o": "e", "eh": "e",
    "e": "e", "erh": "er", "ao": "ao", "ou": "ou", "uo": "uo", "i": "i", "a": "a", "ai": "ai", "an": "an", "ang": "ang", "ei": "ei",
    "en": "en", "eng": "eng", "ia": "ia", "iao": "iao", "iu": "iu", "in": "in", "ing": "ing", "iang": "iang", "ua": "ua", "uai": "uai",
    "uan": "uan", "uang": "uang", "un": "un", "ui": "ui", "ü": "u",
    "üan": "uan", "ün": "un", "üeh": "ue", "ee": "i", "oo": "u", "oong": "ong",
}  # fmt: skip
_IRREGULAR: Final = {
    "tzu": frozenset({"zi", "ci"}), "tz'u": frozenset({"ci"}), "ssu": frozenset({"si"}), "szu": frozenset({"si"}), "i": frozenset({"yi"}),
    "yen": frozenset({"yan"}), "yeh": frozenset({"ye"}), "yu": frozenset({"you", "yu"}), "jih": frozenset({"ri"}), "o": frozenset({"e"}),
    "ing": frozenset({"ying"}), "jeou": frozenset({"jiu"}), "je": frozenset({"zhe"}), "te": frozenset({"de"}), "yih": frozenset({"yi"}),
    "jen": frozenset({"ren", "zhen"}), "shyh": frozenset({"shi"}), "hwa": frozenset({"hua"}), "chern": frozenset({"chen"}),
    "horng": frozenset({"hong"}), "jong": frozenset({"zhong", "rong"}), "jaw": frozenset({"zhao"}), "jiann": frozenset({"jian"}),
    "lee": frozenset({"li"}), "teh": frozenset({"de"}), "chyi": frozenset({"qi"}), "shyang": frozenset({"xiang"}), "tze": frozenset({"zi"}),
    "tse": frozenset({"ze", "ce", "zi"}), "shieh": frozenset({"xie"}), "kwang": frozenset({"guang"}), "hwang": frozenset({"huang"}),
    "yung": frozenset({"yong"}), "yueh": frozenset({"yue"}), "erh": frozenset({"er"}), "pei": frozenset({"bei", "pei"}),
}  # fmt: skip
_SYLLABLE = compiled(r"(ch'|ts'|tz'|k'|p'|t'|ch|ts|tz|ss|sz|hs|sh|[bcdfghjklmnpqrstwxyz]?)([a-zü]+h?)")
_OWN: Final = frozenset(
    "hs tz ts ss sz ien ieh ung ueh ih erh iung ee oo oong".split()  # noqa: SIM905  a list of words is read as words
)
_WORD = compiled(r"[^\W\d_]+(?:['’`ʻ‘][^\W\d_]+)*['’]?")
_FEWEST, _MOST, _LONGEST = 2, 4, 7


@lru_cache(maxsize=1)
def _wade_giles() -> Mapping[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for (first, pinyin_firsts), (last, pinyin_last) in product(_FIRST.items(), _LAST.items()):
        for pinyin_first in pinyin_firsts:
            for ending in {
                pinyin_last,
                "uo" if last == "o" else pinyin_last,
                "o" if last == "o" else pinyin_last,
                "u" if (last == "u" and pinyin_first in {"j", "q", "x"}) else pinyin_last,
            }:
                if pinyin_first + ending in SYLLABLES:
                    table.setdefault(first + last, set()).add(pinyin_first + ending)
    return {spelling: frozenset(syllables) for spelling, syllables in table.items()} | _IRREGULAR


@lru_cache(maxsize=8192)
def readings(text: str) -> tuple[tuple[str, bool], ...]:
    """Give the pinyin that a name of two to four syllables may stand for, as one word, and whether that took Wade-Giles to read.

    Words that are neither pinyin nor Wade-Giles give nothing.
    """
    syllables = [word.replace("’", "'").replace("`", "'").replace("ʻ", "'") for word in _WORD.findall(fold(text).replace("-", " "))]
    hyphenated = "-" in text
    if not 1 < len(syllables) <= _MOST or any(len(word.rstrip("'")) > _LONGEST + 6 for word in syllables):
        return ()
    pinyin = "".join(syllables).replace("'", "")
    found = {(pinyin, False)}
    options = [_wade_giles().get(word.rstrip("'"), frozenset()) for word in syllables]
    marked = (
        hyphenated
        or any(word not in SYLLABLES for word in syllables)
        or "'" in "".join(syllables)
        or any(own in word for word in syllables for own in _OWN)
    )
    if all(options) and marked:
        found |= {("".join(choice), True) for choice in product(*options)}
    return tuple(sorted(found))
