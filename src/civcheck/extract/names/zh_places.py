"""Chinese places that their kind tells at the end: rivers, counties, villages below them, what is built there."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from civcheck.extract.names.found import FoundName
from civcheck.extract.tables import names_zh as tables
from civcheck.extract.tables.places import places
from civcheck.extract.tables.words_zh import common_words
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.extract.names.zh_around import Around

MEASURED: Final = compiled(
    r"(?:[一二两三四五六七八九十百几多数每各某这那此另整首0-9][家所间个项种类批些座支位名次场只条份]|[某各每另该本此那]|这些|那些|许多|其他|不少|有些|任何|[0-9])\Z"
)
"""A number with a measure word, or what points: no name begins behind one."""
_DIVISIONS: Final = frozenset("市 省 州 县 区 镇 村 河 江 湖 山".split())
_NATURE: Final = frozenset("山湖河江湾岛镇村乡")


@cache
def countries() -> frozenset[str]:
    """Give the ids of countries and parts of the world."""
    return frozenset(place.id for place in places() if place.kind in {"country", "continent", "part", "territory"})


def read_place(around: Around, start: int, end: int, head: str) -> FoundName | None:
    """Read a place: two to four characters that are no common words, with a border before them, or a known place that goes on."""
    text = around.plain
    if (village := _below_place(around, start, end, head)) is not None:
        return village
    known = around.by_end.get(start)
    if known is not None and known.concept.type == "place":
        goes_on = head in tables.AFTER_PLACES and not (head in _DIVISIONS and known.concept.id in countries())
        if not goes_on or text[start - 1 : end] in common_words():
            return None
        return FoundName(known.start, end, "place", around.text[known.start : end], known.concept.territory, head=head)
    whole = around.names_by_end.get(start)
    if whole is not None and whole.type == "place" and not whole.short and head in _BUILT:
        return FoundName(whole.start, end, "place", around.text[whole.start : end], head=head)
    if text[start - 2 : end] in common_words():
        return None
    parts = around.words_before(start)
    while len(parts) > 1 and parts[0].kind in {"match", "name"}:
        parts.pop(0)
    own = bool(parts) and all(part.kind == "own" for part in parts)
    if not (own and 2 <= len(parts) <= 5 - (len(head) == 1)) and not (
        head in _NATURE - {"镇", "村", "乡"} and len(parts) == 1 and parts[0].kind == "plain"
    ):
        return None
    low = parts[0].start
    if MEASURED.search(text, max(0, low - 3), low) or (own and head not in _NATURE and text[low : low + 2] in common_words()):
        return None
    return FoundName(low, end, "place", around.text[low:end], head=head)


_BUILT: Final = frozenset("大桥 机场 港区 码头 隧道 水库 运河 灯塔 广场 公园 湿地".split())
"""What is built at a place and named after it: 萨瓦河大桥."""
_SMALL_PLACES: Final = frozenset("镇 村 乡 县 街道".split())


def _below_place(around: Around, start: int, end: int, head: str) -> FoundName | None:
    """Read a village or the like right behind the place that it lies in, or next to one in a list: 石桥镇下坪村, 石桥镇、马头乡."""
    if head not in _SMALL_PLACES:
        return None
    text = around.plain
    for size in (2, 3):
        low = start - size
        listed = low > 0 and text[low - 1] == "、"
        if _is_division(around, low - listed) and not any(mark in text[low:start] for mark in "，。、；"):
            return FoundName(low, end, "place", around.text[low:end], head=head)
    return None


def _is_division(around: Around, end: int) -> bool:
    """Say whether a place that has villages and the like ends there: a county, a town."""
    match, name = around.by_end.get(end), around.names_by_end.get(end)
    known = match is not None and match.concept.type == "place" and around.plain[end - 1] in _DIVISIONS
    return known or (name is not None and name.type == "place" and name.head in tables.PLACES)
