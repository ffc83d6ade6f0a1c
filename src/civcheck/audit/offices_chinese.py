"""Offices in Chinese sentences: 北岭大学教授陈思远, 赵国平任云溪市副市长, 合作社理事长是郭海燕."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.audit.offices import Given
from civcheck.audit.tables import offices as table
from civcheck.model.kept_patterns import compiled
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.told import Told
    from civcheck.model.mention import NameMention

_FARTHEST = 60
_BODIES = frozenset({"organisation", "place", "initiative", None})
_EDGE = compiled(r"[\s，。；：、（）()“”《》！？]|[由为对向给请被让的予与和及]|\d年|\d月|\d日|^[图表]\s*\d+")


def given_in_chinese(told: Told) -> Iterator[Given]:
    """Give the offices of the people named in a Chinese sentence."""
    for name, low, high in told.names:
        if name.type == "person" and not name.short and not name.normal.isascii():
            found = _before(told, name, (low, high)) or _behind(told, name, (low, high))
            if found is not None:
                yield found
    if "是" in told.text or "为" in told.text:
        yield from _held_by(told)


_TITLE_BEFORE = Late(rf"(?P<office>{table.chinese_office()})$")


_TITLE = Late(table.chinese_office())


def _before(told: Told, name: NameMention, place: tuple[int, int]) -> Given | None:
    """Give the office right before a name, with the body right before that."""
    text, low = told.text, place[0]
    start = max(0, low - _FARTHEST)
    found = _TITLE_BEFORE.search(text[start:low])
    if found is None:
        return None
    at = start + found.start()
    begin, *kind = _body_before(told, at)
    return Given(name.normal, place, found["office"], text[begin:at], begin, low, *kind) if at - begin > 1 else None


def _body_before(told: Told, at: int) -> tuple[int, str | None, str | None]:
    """Give where the body that ends at a place begins, with its type and territory: a name, or all words back to a stop."""
    named = [one for one in told.names if one[1] < at and one[2] == at and one[0].type in _BODIES]
    start = min((low for _, low, _ in named), default=at)
    if named:
        joined = [one for one in told.names if one[2] == start and one[0].type in _BODIES]
        return (joined[0][1], named[0][0].type, None) if joined else (start, named[0][0].type, named[0][0].territory)
    low = max(0, at - 24)
    edge = low
    for stop in _EDGE.finditer(told.text, low, at):
        edge = stop.end()
    inside = [one[2] for one in told.names if edge < one[2] < at and one[0].type not in _BODIES]
    return max([edge, *inside]), "unknown", None


_NAMED = Late(
    rf"(?:(?:自|从)?\d{{4}}年.{{0,12}}?)?[，（(]?(?:现|现任|一直|担)?(?:任|是|为)?(?P<body>[^，。；：、（）()\s]{{2,24}}?)(?P<office>{table.chinese_office()})(?=[，。；）)]|$)"
)


def _behind(told: Told, name: NameMention, place: tuple[int, int]) -> Given | None:
    """Give the office behind a name: 赵国平任云溪市副市长, 孙丽华（青石港医院院长）."""
    text, high = told.text, place[1]
    if text[high : high + 1] not in {"，", "（", "(", "任", "是", "为", "现", "担", "自", "从", *"0123456789"}:
        return None
    found = _NAMED.match(text, high)
    if found is None or re.search(r"[任是为的在了]", found["body"]):
        return None
    return Given(name.normal, place, found["office"], found["body"], found.start("body"), found.end("office"), "unknown")


_HOLDER = Late(rf"(?P<office>{table.chinese_office()})(?:一直|现在|仍)?(?:是|为)(?P<name>[一-鿿]{{2,4}})(?=[，。；]|$)")


def _held_by(told: Told) -> Iterator[Given]:
    """Give who an office is told to be held by: 合作社理事长是郭海燕."""
    for found in _HOLDER.finditer(told.text):
        begin, *kind = _body_before(told, found.start())
        if found.start() - begin > 1 and _is_family(found["name"]):
            yield Given(
                found["name"],
                found.span("name"),
                found["office"],
                told.text[begin : found.start()],
                found.start("office"),
                found.end("office"),
                *kind,
            )


def _is_family(words: str) -> bool:
    from civcheck.extract.tables.names_zh_people import COMPOUND, FAMILY_NAMES

    return words[0] in FAMILY_NAMES or words[:2] in COMPOUND
