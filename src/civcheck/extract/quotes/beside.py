"""Who stands right beside a Chinese verb of saying, where the reader of names saw nobody: a calling and a name behind it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from civcheck.extract.alternation import longest_first
from civcheck.extract.folding import simplified
from civcheck.extract.tables.names_zh_people import COMPOUND, FAMILY_NAMES, NOT_GIVEN, TRANSLITERATION
from civcheck.extract.tables.sayings_zh import MANNERS_ZH
from civcheck.extract.tables.titles import TITLES_ZH
from civcheck.extract.tables.words_zh import common_words
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    import re

    from civcheck.extract.quotes.found import Range

_CALLINGS = "长長员員席任授士师師民工主者家友监監裁表人"
"""The last characters of offices and callings."""
_FARTHEST = 24


def _family() -> str:
    return f"(?:{'|'.join(sorted(COMPOUND))}|[{''.join(sorted(FAMILY_NAMES))}])(?![{''.join(sorted(NOT_GIVEN - {'有'}))}])"


@cache
def _person() -> re.Pattern[str]:
    callings = "|".join(longest_first({title for title in TITLES_ZH if title[-1] not in _CALLINGS}))
    foreign = f"[{HAN}]{{1,6}}(?:[·・‧][{HAN}]{{1,8}}){{1,2}}|[{''.join(sorted(TRANSLITERATION))}]{{2,5}}"
    return compiled(
        f"(?:{callings}|[{_CALLINGS}])(?P<name>{_family()}[{HAN}]{{1,2}}|{foreign})(?:在[^，。；]{{1,24}}[上中时里])?(?:{MANNERS_ZH})?$"
    )


@cache
def _alone() -> re.Pattern[str]:
    return compiled(f"(?P<name>{_family()}[{HAN}]{{1,2}}?)(?:在[^，。]{{1,30}}[上中时時])?(?:{MANNERS_ZH})?")


@cache
def _titled() -> re.Pattern[str]:
    titles = "|".join(longest_first(TITLES_ZH))
    return compiled(f"(?P<name>(?:{'|'.join(sorted(COMPOUND))})(?:{titles}|[{HAN}]{{0,2}}[长员授士师任]))(?:{MANNERS_ZH})?$")


def person_beside(text: str, low: int, high: int) -> Range | None:
    """Give where the name stands that ends right before a verb at `high`: 居民|陶望舒|笑着说. None where form does not tell it."""
    start = max(low, high - 2 * _FARTHEST)
    window = simplified(text[start:high])
    near = max(0, len(window) - 2 * _FARTHEST)
    found = _person().search(window, near) or _alone().fullmatch(window) or _titled().search(window, near)
    if found is None or found["name"][:2] in common_words() or found["name"] in common_words():
        return None
    return start + found.start("name"), start + found.end("name")
