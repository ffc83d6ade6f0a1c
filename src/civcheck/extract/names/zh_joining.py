"""Two fields joined by 和 or 与 inside a Chinese name: 渔业和航运部, 世界湿地与海鸟联盟."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from civcheck.extract.names.zh_around import Part
from civcheck.extract.names.zh_editions import edition_before
from civcheck.extract.tables import names_zh as tables
from civcheck.extract.tables.words_zh import plain_words

if TYPE_CHECKING:
    from civcheck.extract.names.zh_around import Around


def with_joint(around: Around, parts: list[Part], head: str) -> list[Part]:
    """Go on over 和 where one common noun stands on each side of it: 渔业和航运部."""
    length = parts[-1].end - parts[0].start if parts else 0
    if (
        not 2 <= length <= 6
        or any(part.kind not in {"plain", "own"} for part in parts)
        or tables.HEADS[head] not in {"organisation", "event"}
    ):
        return parts
    low = parts[0].start
    if low < 3 or around.plain[low - 1] not in tables.JOINTS | {"、"}:
        return parts
    before = around.words_before(low - 1) or _place_word(around, low - 1)
    if not before or before[-1].kind not in {"plain", "own"} or not _may_join(around, before):
        return parts
    broad = around.plain[before[0].start : before[0].end] in tables.STARTS or edition_before(around.plain, before[0].start)[1] is not None
    if not broad and not (len(parts) < 3 and all(_is_field(around, part) for part in parts)):
        return parts
    strong = broad or before[0].kind in {"match", "name"} or (head in _TWO_FIELDS and is_bordered(around.plain, before[0].start))
    if len(before) > 3 or not strong:
        return parts
    return [*before, *parts]


_TWO_FIELDS: Final = frozenset("部 委员会 研究院 基金会 学会 研究所".split())
"""Bodies for two fields, without anything before them: 文化与观光基金会."""
_LARGEST: Final = 10


def is_bordered(text: str, start: int) -> bool:
    """Say whether nothing, a mark or a small word stands before a place."""
    return start == 0 or text[start - 1] in tables.CUTS or not "\u4e00" <= text[start - 1] <= "\u9fff"


def _place_word(around: Around, end: int) -> list[Part]:
    """Give 世界 and a kind of place before a joint, which is a field there: 世界湿地与."""
    text = around.plain
    start = end - 4
    return [Part(start, end - 2, "plain"), Part(end - 2, end, "plain")] if start >= 0 and text[start : end - 2] in tables.STARTS else []


def _may_join(around: Around, before: list[Part]) -> bool:
    """Say whether words before a joint are a field, or begin a long name (世界, 第九届) that goes on over it."""
    text = around.plain
    first, last = before[0], before[-1]
    if text[last.start : last.end] in tables.STRONG_BODIES | tables.WEAK_BODIES | tables.EVENTS:
        return False
    begun = text[first.start : first.end] in tables.STARTS or edition_before(text, first.start)[1] is not None
    return (begun and last.end - first.start <= _LARGEST) or (last.kind == "plain" and _is_field(around, last))


def _is_field(around: Around, part: Part) -> bool:
    word = around.plain[part.start : part.end]
    return word in plain_words() and word not in tables.HEADS and word[-1] not in "生员者师长家人民方国"
