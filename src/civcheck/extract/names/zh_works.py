"""Works and documents in Chinese: in 《》, resolutions and documents by number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.names.found import FoundName
from civcheck.extract.tables.names_zh import CUTS
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.extract.names.zh_around import Around

_MARKED = compiled(r"《(?P<title>[^《》\n]{1,120}(?:《[^《》\n]{1,60}》[^《》\n]{0,60})?)》|〈(?P<single>[^〈〉《》\n]{1,120})〉")
_RESOLUTION = compiled(
    r"第[ ]?\d{1,4}(?:/\d{1,4})?[ ]?(?:\([IVXLC]{1,7}\)|（[IVXLC]{1,7}）)?号(?:决议|决定|法令|令|公告|文件|建议书|法律|议案)"
)
_NUMBERED = compiled(r"[\u4e00-\u9fff]{2,8}[〔\[［(（](?:19|20)\d\d[〕\]］)）]\d{1,5}号")
_BODIES = ("大会", "安理会", "理事会", "委员会")


def find_chinese_works(around: Around) -> Iterator[FoundName]:
    """Give the works and documents of a passage."""
    text = around.text
    for match in _MARKED.finditer(text):
        group = match.lastgroup or "title"
        title = match[group].strip()
        if title:
            start = match.start(group) + match[group].index(title)
            yield FoundName(start, start + len(title), "work", title, certainty="sure")
    if "号" not in around.plain:
        return
    for match in _RESOLUTION.finditer(around.plain):
        body = around.by_end.get(match.start())
        start = body.start if body and body.concept.type in {"organisation", "event"} else match.start()
        yield FoundName(
            start, match.end(), "work", text[start : match.end()], certainty="sure", head="决议" if "决议" in match[0] else None
        )
    for match in _NUMBERED.finditer(text):
        start = match.start()
        for at in range(start, match.end()):
            if around.plain[at] in "〔[［(（":
                break
            if around.plain[at] in CUTS:
                start = at + 1
        yield FoundName(start, match.end(), "work", text[start : match.end()], certainty="sure")
