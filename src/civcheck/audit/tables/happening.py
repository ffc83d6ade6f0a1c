"""Words that tell what happened to a thing: it was founded, held, opened, closed, signed, published.

The forms of verbs in English stand behind the thing ("was held", "took place"); in Chinese they do too, or before it
where somebody does it. An aspect that can be true of a thing only once is in `ONCE`.
"""

from __future__ import annotations

ENGLISH: dict[str, tuple[str, ...]] = {
    "founded": ("founded", "established", "set up"),
    "held": ("held", "hosted", "convened", "staged", "took place", "takes place", "taking place"),
    "opened": ("opened", "kicked off", "began", "got under way", "got underway", "started"),
    "closed": ("closed", "concluded", "ended", "came to an end", "wrapped up"),
    "launched": ("launched",),
    "inaugurated": ("inaugurated",),
    "signed": ("signed",),
    "ratified": ("ratified",),
    "adopted": ("adopted",),
    "approved": ("approved",),
    "passed": ("passed", "enacted"),
    "published": ("published", "came out"),
    "issued": ("issued",),
    "released": ("released",),
    "proposed": ("proposed", "put forward"),
}
CHINESE: dict[str, tuple[str, ...]] = {
    "founded": ("成立", "创立", "创办", "创建", "设立"),
    "held": ("举行", "召开", "举办"),
    "opened": ("开幕", "启幕"),
    "opened to the public": ("开馆", "开业", "开园", "开通", "通车"),
    "closed": ("闭幕", "落幕"),
    "launched": ("启动",),
    "inaugurated": ("揭牌",),
    "signed": ("签署", "签订"),
    "adopted": ("通过",),
    "approved": ("批准",),
    "published": ("出版",),
    "issued": ("颁布", "印发"),
    "released": ("发布",),
    "proposed": ("提出",),
}
BY_ITSELF = frozenset(
    ["took place", "takes place", "taking place", "opened", "kicked off", "began", "got under way", "got underway", "started", "closed",
     "concluded", "ended", "came to an end", "wrapped up", "came out"]
)  # fmt: skip
"""Verbs of what happens by itself: the thing stands before them."""
COMES_AGAIN = frozenset({"held", "opened", "closed"})
"""What comes again with each edition; anything else happens to a thing once."""
PLANNED = (
    r"\b(?:will|would|shall|to be|plan(?:s|ned|ning)?|scheduled|due|expected|proposed for|postponed|deferred|delayed|originally|initially|"
    r"had been|rescheduled|moved|brought forward|cancelled|canceled|nearly|almost|re-?(?:opened|founded|established|launched|issued|"
    r"published|adopted|signed)|relaunched|refounded|again|instead of|not)\b|将于|将在|拟|计划|原定|推迟|延期|改期|取消|重新|再次|复办|"
    r"重建|未|并非|预计"
)
"""Words of what was planned, put off, denied or done once more."""
PERIODIC = (
    r"\b(?:annually|every|each|yearly|twice|usually|monthly|weekly|biennial(?:ly)?|consecutive(?:ly)?|successive(?:ly)?|in succession|"
    r"alternately|respectively|to date|so far)\b|每年|每两年|每届|历届|每月|每周|多次|先后|分别|陆续|连续|轮流"
)
"""Words of what comes again and again."""
