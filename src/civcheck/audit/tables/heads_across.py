"""What the heads of Chinese names are in English: what else stands there names another kind of thing."""

from __future__ import annotations

from typing import Final

_EVENTS: Final = (
    ("圆桌会议 圆桌会", "roundtable table meeting conference dialog"),
    ("论坛", "forum"),
    ("研讨会", "symposium seminar workshop colloquium conference"),
    ("座谈会", "symposium seminar meeting discussion talk roundtable workshop"),
    ("对话会", "dialog meeting talk conference"),
    ("峰会", "summit"),
    ("大会", "conference congress assembly convention meeting general"),
    ("会议", "conference meeting congress session council assembly summit"),
    ("年会", "meeting conference convention assembly congress"),
    ("博览会", "expo exposition fair exhibition"),
    ("展览会 展览", "exhibition exhibit show fair expo exposition"),
    ("艺术节 文化节 音乐节 电影节 戏剧节 节", "festival day fair carnival season"),
    ("周", "week"),
    ("大赛 比赛 竞赛 锦标赛 邀请赛 联赛 公开赛", "competition contest tournament championship cup game league open race match challenge"),
)
_BODIES: Final = (
    ("联盟", "alliance league union coalition federation association consortium"),
    ("网络", "network"),
    ("协会", "association society federation union institute club"),
    ("学会", "society association institute academy"),
    ("联合会", "federation association union council"),
    ("基金会", "foundation fund"),
    ("研究院", "academy institute school"),
    ("研究所", "institute"),
    ("中心", "center hub"),
    ("委员会", "committee commission council board"),
    ("理事会", "council board"),
)
KINDS: Final = tuple(
    {head: frozenset(english.split()) for chinese, english in lines for head in chinese.split()} for lines in (_EVENTS, _BODIES)
)
"""For events and for bodies: the Chinese heads with the English ones that may stand for them."""
ENGLISH: Final = tuple(frozenset(word for words in kind.values() for word in words) for kind in KINDS)
"""All English heads of events, and of bodies."""
HELD_BY: Final = ("年会", "大会", "会议")
"""Meetings of a body that is named before them."""
