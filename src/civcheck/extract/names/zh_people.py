"""People with Chinese names: a family name, one or two characters of a given name, and something around them that tells."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from civcheck.extract.alternation import any_of
from civcheck.extract.names.found import FoundName
from civcheck.extract.names.zh_callings import is_linked_calling, last_letters, title_before, title_behind, titles, titles_behind
from civcheck.extract.tables.names_zh_people import (
    AFTER_ONLY,
    COMPOUND,
    ENDS,
    FAMILY_NAMES,
    JAPANESE,
    NOT_GIVEN,
    RARE_FAMILY,
    SAYING,
    SAYING_ALONE,
)
from civcheck.extract.tables.words_zh import common_words, cutting_words
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from civcheck.extract.names.zh_around import Around

_AGED: Final = compiled(r"[（(][ ]?(?:男|女|[1-9]\d?岁|(?:18|19|20)\d\d[—–-])|，[男女]，|[ ，]?[1-9]\d岁")
_SOME: Final = compiled(r"某[某\u4e00-\u9fff]?")
_BEFORE: Final = ENDS | frozenset("了着过到让请派名叫称见访问找说给与按据随跟嫁娶后时")
_JOINING: Final = frozenset("、和与及")
_NONE, _EDGE, _TOLD = 0, 1, 2


@cache
def _candidates() -> re.Pattern[str]:
    compound = (COMPOUND | JAPANESE) - {"长孙"}
    starts = sorted({name[0] for name in compound})
    rests = "|".join(f"(?<={first}){any_of(name[1:] for name in compound if name[0] == first)}" for first in starts)
    firsts = "".join(starts)
    single, not_given = (
        "".join(sorted(FAMILY_NAMES)),
        "".join(sorted(NOT_GIVEN - frozenset("某主总副校院馆所社会局部署厅县市省区司台店船教席首"))),
    )
    # The first character first, what stands before it behind: so the expression skips quickly to the next family name.
    # 会长孙某 has the family name 孙.
    return compiled(
        f"[{single}{firsts}长](?<![·•‧・].)(?:(?<![{firsts}长])|(?<=长)(?<![会局校院馆部市县省处科所站台厂队船村镇区团社行班组家师军司].)孙"
        f"|(?<=[{firsts}])(?:{rests})|(?<=[{single}]))(?=[\u4e00-\u9fff])(?![{not_given}])"
    )


def find_people(around: Around) -> Iterator[FoundName]:
    """Give the people of a passage with Chinese names. Those without anything that tells are weak."""
    found: list[FoundName] = []
    text, covered, common, ends = around.plain, around.covered, common_words(), last_letters()
    end = 0
    for match in _candidates().finditer(text):
        start = match.start()
        if start < end or start in covered:
            continue
        if text[start : start + 2] in common and text[start - 1 : start] not in ends and not _is_told_whole(text, start):
            continue
        name = _read(around, start, match.end())
        if name is not None:
            found.append(name)
            end = name.end
    _join(around, found)
    return iter(found)


def _is_told_whole(text: str, start: int) -> bool:
    """Say whether a name of three characters may begin with a common word: 方志强说, 高明远教授."""
    return text[start + 3 : start + 5] in titles_behind() or (
        text[start + 3 : start + 4] in SAYING_ALONE and (start == 0 or text[start - 1] in "。！？\n")
    )


def _read(around: Around, start: int, given: int) -> FoundName | None:
    text, common = around.plain, common_words()
    title = title_before(text, start)
    if title is not None:
        if title + text[start] in titles():
            return None
    else:
        if text[start : start + 2] in common and not (given > start + 1 or _is_told_whole(text, start)):
            return None
        if start and (text[start - 1 : start + 1] in common or text[max(0, start - 2) : start + 1] in common):
            return None
        if not _is_border(around, start):
            return None
    return _short(around, start, given, title) or _whole(around, start, given, title)


def _is_border(around: Around, start: int) -> bool:
    """Say whether a word ends before a place: at a mark, a function word, a common word or a term."""
    text = around.plain
    if start == 0 or start in around.by_end or start in around.names_by_end:
        return True
    before = text[start - 1]
    if before in _BEFORE or not "\u4e00" <= before <= "\u9fff":
        return True
    common = common_words()
    return (
        text[max(0, start - 2) : start] in common or text[max(0, start - 3) : start] in common or text[max(0, start - 4) : start] in common
    )


def _short(around: Around, start: int, given: int, title: str | None) -> FoundName | None:
    """Read a family name with a title: 张教授. A calling before it says that the rest is a given name."""
    text = around.plain
    family = text[start:given]
    behind = title_behind(text, given)
    rare = family in RARE_FAMILY and not (behind in _SURE_BEHIND and _at_mark(text, start))
    if (
        behind is None
        or (title is not None and behind not in AFTER_ONLY)
        or rare
        or (text[given] == "副" and len(family) == 1)
        or text[start : given + 1] in common_words()
    ):
        return None
    return FoundName(start, given, "person", around.text[start:given], titles=(behind,), short=True, family=around.text[start:given])


_SURE_BEHIND: Final = frozenset("教授 博士 先生 女士 老师 院士 医生 大使".split())
"""Titles that make a person of a family name that is mostly another word, at the start of a clause: 方教授."""


def _at_mark(text: str, start: int) -> bool:
    return start == 0 or text[start - 1] in "。，；：！？、“”「」\n（）"


def _whole(around: Around, start: int, given: int, title: str | None) -> FoundName | None:
    text = around.plain
    family = text[start:given]
    some = _SOME.match(text, given)
    if some:
        longer = text[given + 1 : given + 2] == "某" or (title is not None and _is_given(around, given + 1, given + 2))
        return _person(around, start, given + (2 if longer else 1), given, (title,) if title else ())
    linked = title is None and is_linked_calling(text, start)
    ending = _end(around, start, given, strict=title is None and not linked)
    if ending is None:
        return None
    end, told = ending
    japanese = family in JAPANESE
    behind = title_behind(text, end)
    named = title is not None or linked or behind is not None
    if japanese and not named:
        return None
    name = _person(around, start, end, given, tuple(one for one in (title, behind) if one))
    long = end - given > 1
    sure_enough = named if family in RARE_FAMILY and not long else (named or told == _TOLD or (len(family) > 1 and long))
    if family in RARE_FAMILY and told == _TOLD and not named:
        sure_enough = long and (text[start : start + 2] not in common_words() or text[end] in SAYING_ALONE)
    name.weak = not sure_enough
    return name


def _person(around: Around, start: int, end: int, given: int, titles: tuple[str, ...]) -> FoundName:
    return FoundName(start, end, "person", around.text[start:end], titles=titles, family=around.text[start:given])


def _end(around: Around, start: int, given: int, *, strict: bool) -> tuple[int, int] | None:
    """Give where a name ends, after two characters or one, and how well what follows tells it."""
    text = around.plain
    fallback: int | None = None
    for end in (given + 2, given + 1):
        if not _is_given(around, given, end) or text[start:end] in common_words():
            continue
        behind = _behind(around, end)
        if strict and text[start : start + 2] in common_words() and (end == given + 1 or not _is_told_whole(text, start)):
            continue
        torn = end < len(text) and (text[end - 1 : end + 1] in common_words() or (end > given + 1 and text[end] in "着了过"))
        if behind == _TOLD or (behind and not torn):
            return end, behind
        if not torn and fallback is None:
            fallback = end
    return None if strict or fallback is None else (fallback, _NONE)


def _is_given(around: Around, start: int, end: int) -> bool:
    text = around.plain
    if end > len(text):
        return False
    given = text[start:end]
    han = min(given) >= "\u4e00" and max(given) <= "\u9fff"
    return han and NOT_GIVEN.isdisjoint(given) and around.covered.isdisjoint(range(start, end))


def _behind(around: Around, end: int) -> int:
    """Say how well what stands behind a place tells that a person's name ends there."""
    text = around.plain
    following = text[end : end + 2]
    if following in SAYING or text[end : end + 1] in SAYING_ALONE or _AGED.match(text, end) or title_behind(text, end):
        return _TOLD
    first = following[:1]
    if not "\u4e00" <= first <= "\u9fff" or first in ENDS or following in cutting_words() or text[end : end + 3] in cutting_words():
        return _EDGE
    return _NONE


def _join(around: Around, found: list[FoundName]) -> None:
    """Make names of those that stand in one list with a name, and of those that the passage repeats."""
    for names in (found, found[::-1]):
        for one, other in pairwise(names):
            low, high = sorted((one, other), key=lambda name: name.start)
            between = around.plain[low.end : high.start]
            if not one.weak and not one.short and between in _JOINING:
                other.weak = False
    known = {name.normal for name in found if not name.weak}
    for name in found:
        name.weak = name.weak and name.normal not in known
