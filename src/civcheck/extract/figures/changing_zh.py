"""Chinese words of change around a figure: 同比增长4.5%, 降至56."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.alternation import longest_first
from civcheck.extract.tables.changes import DOWN_ZH, UP_ZH
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from civcheck.model.figure import Direction

_VERBS = "|".join(longest_first([*DOWN_ZH.split("|"), *UP_ZH.split("|")]))
_BEFORE = Late(
    rf"(?P<verb>{_VERBS})(?:率|幅度|幅|额|量)?(?:了|至|到|为|為|约|約|近|达|達|超过|超過|将近|逾|超|仅|不到|至少|大约|接近"
    rf"|分别|分別|幅度|近乎|约为|：|:| |高达|负|\S{{0,4}}年的|\d[\d.]*\S{{0,5}}?[至到]|从\S{{1,12}}?(?:至|到)|由\S{{1,12}}?(?:至"
    rf"|到)|每\S{{1,4}}?){{0,3}}$"
)
_DOWN = frozenset(DOWN_ZH.split("|"))
_AFTER = Late(
    r"\s?的?(?P<noun>增长|增幅|涨幅|升幅|增速|增加|上涨|上升|提高|降幅|跌幅|下降|减少|下跌|降低|减幅|增長|漲幅|減幅|減少"
    r"|缩减)(?![的量到至为了])"
)
_NOUN_DOWN = frozenset({"降幅", "跌幅", "下降", "减少", "下跌", "降低", "减幅", "減幅", "減少", "缩减"})
_AFTER_STARTS = frozenset("的增降涨跌升减漲減")
_FAR = 24
_THAN_THEN = Late(
    r"[比较較](?:[^，。；、,0-9]{0,6}(?:同期|[上去前往常今昨]年|[0-9]{4}年|上[个次月周届季]|上季度|月|此前|之前|以前|往常|原来|昨[天日]|前[一1][天日]|计划)[^，。；、,0-9]{0,3}?)"
    r"(?:同期|平均|水平)?(?P<how>[多高大长長重快贵晚厚深宽少低小短轻輕慢早薄浅窄]|便宜|偏[多高少低])(?:了|出)?(?:约|近|将近|超过|逾|整整)?$"
)
_LESS = frozenset("少低小短轻輕慢早薄浅窄宜")


def direction_before(text: str, start: int) -> Direction | None:
    """Give the direction of the verb right before a figure: 增长4.5%, 降至56."""
    match = _BEFORE.search(text, max(0, start - _FAR), start)
    if not match:
        than = _THAN_THEN.search(text, max(0, start - _FAR), start)
        return ("down" if than["how"][-1] in _LESS else "up") if than else None
    return "down" if match["verb"] in _DOWN else "up"


def direction_after(text: str, end: int) -> Direction | None:
    """Give the direction of the noun right behind a figure: 5%的降幅."""
    match = _AFTER.match(text, end) if text[end : end + 1] in _AFTER_STARTS else None
    if not match:
        return None
    return "down" if match["noun"] in _NOUN_DOWN else "up"
