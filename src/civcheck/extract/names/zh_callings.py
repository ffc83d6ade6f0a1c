"""The titles, offices and callings around a person's name in Chinese."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from civcheck.extract.alternation import any_of
from civcheck.extract.tables.names_zh_people import AFTER_ONLY, CALLINGS, HEADS_OF
from civcheck.extract.tables.titles import MAKERS_ZH, TITLES_ZH
from civcheck.extract.tables.words_zh import common_words
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    import re

_LONGEST: Final = 7
_NO_TITLES_BEHIND: Final = frozenset(
    "代表 首席 学者 记者 领袖 专员 组长 编辑 主编 主持人 会计 导演 秘书 翻译 顾问 委员 作家 诗人 演员 专家 负责人 创始人 "
    "分析师 理事 董事".split()
)
_OFFICES_BY_END: Final = frozenset("员师长家手者官")
_AFTER_LINKS: Final = frozenset("是为：:叫/／ \u3000即")


@cache
def titles() -> frozenset[str]:
    """Give what stands directly before a name."""
    return (frozenset(TITLES_ZH) | CALLINGS) - AFTER_ONLY


@cache
def titles_behind() -> frozenset[str]:
    """Give what stands directly behind a name, or behind a family name alone."""
    return (frozenset(TITLES_ZH) | AFTER_ONLY) - _NO_TITLES_BEHIND


@cache
def last_letters() -> frozenset[str]:
    """Give the characters that titles before a name end in, and the blank."""
    return frozenset(word[-1] for word in titles()) | _OFFICES_BY_END | {"主", " ", "\u3000"}


@cache
def _first_letters() -> frozenset[str]:
    return frozenset(word[0] for word in titles_behind()) | {"副"}


@cache
def title_pattern() -> re.Pattern[str]:
    """Give the pattern that finds titles anywhere: the longest first."""
    return compiled(any_of(titles() | titles_behind()))


def title_before(text: str, start: int) -> str | None:
    """Give the title that ends right before a name, a blank between them left out; None where there is none."""
    end = start - 1 if start and text[start - 1] in " \u3000" else start
    if end < 2 or text[end - 1] not in last_letters():
        return None
    low = max(0, end - _LONGEST)
    for first in range(low, end - 1):
        word = text[first:end]
        if word in titles():
            return _made(text, first, end)
    if text[end - 2 : end - 1] in HEADS_OF.get(text[end - 1], ""):
        return text[end - 3 : end] if text[end - 3 : end - 2] == "副" else text[end - 2 : end]
    word = text[max(0, end - 3) : end]
    if len(word) == 3 and word[-1] in _OFFICES_BY_END and word in common_words():
        return word
    return None


def _made(text: str, first: int, end: int) -> str:
    for maker in MAKERS_ZH:
        if text.endswith(maker, 0, first) and len(maker) > 1:
            return text[first - len(maker) : end]
    return text[first:end]


def is_linked_calling(text: str, start: int) -> bool:
    """Say whether a title stands before a name with a link between them: 获奖者是, 作者：."""
    return start > 2 and text[start - 1] in _AFTER_LINKS and title_before(text, start - 1) is not None


def title_behind(text: str, end: int) -> str | None:
    """Give the title that stands right behind a name, a blank between them left out; None where there is none."""
    if text[end : end + 1] in {" ", "\u3000"}:
        end += 1
    if text[end : end + 1] not in _first_letters():
        return None
    for length in range(_LONGEST, 1, -1):
        word = text[end : end + length]
        if word in titles_behind():
            return word
    if text[end : end + 1] == "副" and (title := title_behind(text, end + 1)):
        return "副" + title
    return None
