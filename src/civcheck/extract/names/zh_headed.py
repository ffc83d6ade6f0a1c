"""Chinese names that a noun at their end tells: organisations, events, treaties, initiatives, places."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from civcheck.extract.alternation import any_of
from civcheck.extract.names.found import FoundName
from civcheck.extract.names.zh_around import Part
from civcheck.extract.names.zh_editions import edition_before
from civcheck.extract.names.zh_joining import is_bordered, with_joint
from civcheck.extract.names.zh_places import MEASURED, countries, read_place
from civcheck.extract.tables import names_zh as tables
from civcheck.extract.tables.words_zh import common_words
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from civcheck.extract.names.zh_around import Around
    from civcheck.model.mention import Certainty

_SHORT = compiled(r"(?:(?<![应活总])该|(?<![日根基资成版文书剧课标样])本)[次届]?\Z|(?:[此这][次届]|上述)\Z")
_LAST_OF_POINTING: Final = frozenset("该本次届述")
_CLAUSE_STARTS: Final = frozenset("。，；！？\n")
_BRACKET = compiled(r"（[\u4e00-\u9fff]{2,6}）\Z")
_MARKS: Final = {"”": "“", "」": "「", "’": "‘"}
_LONGEST_MARKED: Final = 24
_SELDOM: Final = frozenset("会晤 对话 圆桌 比赛 展 周 年 季 日".split())
_NATIONAL: Final = frozenset("博物馆 博物院 图书馆 美术馆 档案馆 大剧院 科技馆 植物园 海洋馆 交响乐团 日报 电视台 出版社 晚报".split())
_LEADERS: Final = frozenset({"主任", "主席", "主管", "主编"})
"""What stands behind a body and goes on over no head: 中心主任."""
_SCHOOLS: Final = frozenset("大学 中学 小学".split())
_PLENARY = compiled(r"(?:中共|中国共产党)?第?[一二三四五六七八九十]{1,3}届[一二三四五六七八九]中全会|[一二三四五六七八九]中全会")
_EDITION_INSIDE = compiled(r"第[ ]?(?:[0-9]{1,3}|[一二三四五六七八九十百]{1,5})[ ]?[届次]\Z")
_KINDS_OF_FIRMS: Final = frozenset("企业 单位 机构 公司 厂商 商家".split())
"""What stands before a firm's name and is no part of it: 化工企业东港化学有限公司."""
_OFFICES: Final = frozenset("局 厅".split())
_LEVELS: Final = frozenset("市 省 县 区 州".split())
"""What stands before an office of the place that the text is about: 市财政局."""
_MINISTRIES_ALONE: Final = frozenset(
    "外交 教育 国防 财政 商务 司法 内政 农业 科技 文化 卫生 交通 能源 公安 民政 水利 住建 农业农村 交通运输 生态环境 自然资源".split()
)


@cache
def _heads() -> re.Pattern[str]:
    return compiled(any_of((*tables.HEADS, *tables.SHORT_FORMS - {"校", "院", "馆", "会", "所"})))


def find_headed(around: Around) -> Iterator[FoundName]:
    """Give the names that end in a noun of the tables, in order. A later one may hold an earlier one at its beginning."""
    if "中全会" in around.plain:
        for match in _PLENARY.finditer(around.plain):
            yield FoundName(*match.span(), "event", around.text[match.start() : match.end()], head="全会")
    for match in _heads().finditer(around.plain):
        start, end = match.span()
        head = match[0]
        if _goes_on(around.plain, head, end) or start in around.covered:
            continue
        name = _read(around, start, end, head)
        if name is not None:
            around.add(name)
            yield name


def _goes_on(text: str, head: str, end: int) -> bool:
    """Say whether a longer word goes on over a head: 部长, 大学生."""
    following = text[end : end + 1]
    if not following or (head in _SCHOOLS and text.startswith("校长", end)) or text[end : end + 2] in _LEADERS:
        return False
    if following in tables.AFTER_HEADS.get(head[-1], "") or following in tables.AFTER_HEADS.get(head[-2:], ""):
        return True
    return len(head) == 1 and text[end - 1 : end + 1] in common_words()


def _read(around: Around, start: int, end: int, head: str) -> FoundName | None:
    text = around.plain
    if head in tables.SHORT_ALONE and _opens_clause(text, start, end):
        return FoundName(start, end, tables.HEADS.get(head), head, certainty="unsure", short=True, head=head, weak=True, points="here")
    torn = len(head) == 1 and text[start - 1 : end] in common_words() and not (head in _OFFICES and _is_office(text, start))
    if start == 0 or torn:
        return None
    before = text[start - 1]
    if before in _MARKS:
        return _marked(around, start, end, head)
    if before in _LAST_OF_POINTING and head in tables.SHORT_FORMS and _SHORT.search(text, max(0, start - 3), start):
        name = FoundName(start, end, tables.HEADS.get(head), around.text[start:end], certainty="unsure", short=True, head=head)
        if before not in "该本":
            name.weak, name.points = True, "near"
        return name
    kind = tables.HEADS.get(head)
    if kind is None or (head in tables.INITIATIVES - tables.INITIATIVES_ALONE and not _is_quoted(text, start, end)):
        return None
    if kind == "place":
        return read_place(around, start, end, head)
    if kind == "event":
        return _split_by_edition(around, start, end, head) or _joined(around, start, end, head)
    return _ministry(around, start, end) if head == "部" else _joined(around, start, end, head)


def _opens_clause(text: str, start: int, end: int) -> bool:
    """Say whether a head stands alone at the start of a clause that goes on as one: 论坛由."""
    return (start == 0 or text[start - 1] in _CLAUSE_STARTS) and text[end : end + 1] in tables.BEHIND_SHORT


def _is_quoted(text: str, start: int, end: int) -> bool:
    """Say whether a closing mark stands right behind a head, so that what is before it may be the name in marks."""
    return text[end : end + 1] in _MARKS and text.rfind(_MARKS[text[end]], max(0, start - _LONGEST_MARKED), start) >= 0


def _marked(around: Around, start: int, end: int, head: str) -> FoundName | None:
    """Read a name whose own part stands in quotation marks: “海岸守护”行动."""
    text = around.plain
    opening = text.rfind(_MARKS[text[start - 1]], max(0, start - _LONGEST_MARKED), start - 1)
    kind = tables.HEADS.get(head)
    if head == "系列" and "\u4e00" <= text[end : end + 1] <= "\u9fff" and text[end] not in tables.BEHIND_SERIES:
        return None  # 系列展览 goes on
    if opening < 0 or kind in {"place", None} or any(mark in text[opening:start] for mark in "，。；：！？"):
        return None
    first, edition = edition_before(text, opening) if kind == "event" else (opening, None)
    return FoundName(first, end, kind, around.text[opening:end], edition=edition, head=head)


def _split_by_edition(around: Around, start: int, end: int, head: str) -> FoundName | None:
    """Read an event with its edition inside: 港口城市市长第六次会晤."""
    inside = _EDITION_INSIDE.search(around.plain, max(0, start - 9), start)
    if inside is None:
        return None
    parts = _with_role(around, inside.start())
    if not parts or (parts[0].kind not in {"match", "name"} and _longest_own(parts) < 2):
        return None
    low = parts[0].start
    _, edition = edition_before(around.plain, start)
    normal = around.text[low : inside.start()] + around.text[start:end]
    return FoundName(low, end, "event", normal, edition=edition, head=head)


def _with_role(around: Around, position: int) -> list[Part]:
    """Give the words before a place, over the people who meet there: 大学校长."""
    text = around.plain
    for length in (4, 3, 2):
        if position > length and text[position - length : position] in tables.ROLES:
            parts = around.words_before(position - length)
            return [*parts, Part(position - length, position, "plain")] if parts else []
    return around.words_before(position)


def _joined(around: Around, start: int, end: int, head: str) -> FoundName | None:
    """Read an organisation, an event, a treaty or an initiative back from its head."""
    text = around.plain
    bracket = _BRACKET.search(text, max(0, start - 8), start) if head.endswith("公司") and text[start - 1] == "）" else None
    kind = tables.HEADS[head]
    position = bracket.start() if bracket else start
    words = _with_role(around, position) if kind == "event" else around.words_before(position)
    joined = with_joint(around, words, head)
    parts = _trimmed(around, joined)
    if head in _OFFICES and joined and text[joined[0].start : joined[0].end] in _LEVELS and is_bordered(text, joined[0].start):
        low = joined[0].start
        return FoundName(low, end, kind, around.text[low:end], head=head) if _is_office(text, start) else None
    if head in {"局", "署", "厅"} and not _is_office(text, start):
        return None
    low = parts[0].start if parts else start
    first, edition = edition_before(text, low) if kind == "event" else (low, None)
    certainty: Certainty | None = "likely" if len(joined) > len(words) else _accepts(around, parts, head, edition)
    if certainty is None and len(parts) > 1 and text[low - 1 : low] in _MARKS.values() and text[end : end + 1] in _MARKS:
        certainty = "likely"
    if certainty is None or _is_counted(text, first):
        return None
    if edition is not None and not parts:
        return FoundName(first, end, "event", head, edition=edition, short=True, head=head, certainty="unsure")
    return FoundName(first, end, kind, around.text[low:end], edition=edition, head=head, certainty=certainty)


def _is_office(text: str, start: int) -> bool:
    return any(text[start - length : start] in tables.DEPARTMENTS for length in (2, 3, 4))


def _is_counted(text: str, start: int) -> bool:
    return bool(MEASURED.search(text, max(0, start - 3), start))


def _ministry(around: Around, start: int, end: int) -> FoundName | None:
    text = around.plain
    parts = around.words_before(start)
    affairs = text.endswith("事务", 0, start) and len(parts) > 1
    field = (
        text[parts[-2].start : start]
        if affairs
        else next((text[start - length : start] for length in range(8, 1, -1) if text[start - length : start] in tables.MINISTRIES), None)
    )
    if field is None:
        return None
    parts = with_joint(around, parts, "部")
    known = bool(parts) and parts[0].kind == "match"
    low = start - len(field)
    if known or (parts and parts[0].start < low and text[low - 1] in tables.JOINTS):
        low = parts[0].start
    elif not affairs and field not in _MINISTRIES_ALONE:
        return None
    elif parts and parts[0].start < low and parts[0].kind == "plain" and text[parts[0].start : parts[0].end] == "国家":
        low = parts[0].start
    return FoundName(low, end, "organisation", around.text[low:end], head="部", certainty="sure" if known else "likely")


def _trimmed(around: Around, parts: list[Part]) -> list[Part]:
    """Leave out at the beginning what is no part of a name: a lone character before a place or a common word, verbs before 全球."""
    words = 0 if not parts or around.plain[parts[0].start : parts[0].end] in tables.STARTS else len(parts) - 1
    for number in range(1, words):
        broad = around.plain[parts[number].start : parts[number].end] in tables.BROAD
        if broad and all(part.kind == "plain" for part in parts[:number]):
            return parts[number:]
    for number in range(1, min(len(parts), 3)):
        if parts[number].kind == "own" and around.plain[parts[number - 1].start : parts[number - 1].end] in _KINDS_OF_FIRMS:
            return parts[number:]
    while len(parts) > 1 and parts[0].kind == "own" and parts[1].kind in {"match", "name"}:
        parts = parts[1:]
    if len(parts) > 1 and parts[0].kind == "own" and parts[0].end == parts[0].start + 1 and parts[1].kind == "plain":
        return parts[1:]
    return parts


def _accepts(around: Around, parts: list[Part], head: str, edition: str | None) -> Certainty | None:
    """Say how certain it is that words and a head are a name; None where they are none."""
    if not parts:
        return "unsure" if edition is not None and len(edition) < 4 and head in tables.SHORT_FORMS else None
    if parts[0].kind in {"match", "name"}:
        return _of_place(around, parts, head, edition)
    if parts[0].kind == "latin" or edition is not None:
        return "likely"
    return _of_words(parts, [around.plain[part.start : part.end] for part in parts], head)


def _of_words(parts: list[Part], words: list[str], head: str) -> Certainty | None:
    """Say how certain a name is that begins with no place and no other name."""
    kind = tables.HEADS[head]
    own = _longest_own(parts)
    if own >= 2 and (head not in _SELDOM or words[0] in tables.STARTS):
        return "likely" if parts[0].kind == "own" or kind != "work" else None
    if words[0] in tables.DIRECTIONS and head not in _SELDOM:
        return "likely"
    if words[0] in tables.STARTS:
        return "likely" if _begins_well(words, head) else None
    if kind == "initiative":
        named = len(words) > 1 and not all(word in tables.GENERIC for word in words)
        return "likely" if named and head in {"倡议", "计划"} else None
    if kind == "work" or head in tables.WEAK or len(words) < 2 or all(word in tables.GENERIC or word in tables.HEADS for word in words):
        return None
    return "likely"


def _begins_well(words: list[str], head: str) -> bool:
    """Say whether 国际, 全国 and the like begin a name."""
    if head in _SELDOM:
        return len(words) > 1 and words[0] in {"国际", "世界"} and head in {"日", "年", "周"}
    if len(words) == 1 and head in _NATIONAL:
        return words[0] in {"国家", "人民", "中华", "中央"}
    if len(words) == 1:
        return tables.HEADS[head] == "event" and head in tables.EVENTS - {"国际会议"}
    return head not in tables.WEAK_BODIES or words[0] in {"国家", "中央"}


def _of_place(around: Around, parts: list[Part], head: str, edition: str | None) -> Certainty | None:
    only = len(parts) == 1
    match = around.by_end.get(parts[0].end)
    if head in _SELDOM and edition is None:
        return None
    if only and match is None:
        return None if head in tables.NOT_OF_COUNTRIES and head in {"组织", "计划", "项目", "活动"} else "likely"
    if match is not None and match.concept.type == "place":
        country = match.concept.id in countries()
        if only and country and edition is None and head in tables.NOT_OF_COUNTRIES:
            return None
        if only and edition is None and head in tables.WEAK_EVENTS | tables.INITIATIVES:
            return None
        if (
            not only
            and head in tables.WEAK
            and all(around.plain[part.start : part.end] in tables.GENERIC for part in parts[1:])
            and country
        ):
            return None
    return "sure" if len(parts) > 1 or head not in tables.WEAK else "likely"


def _longest_own(parts: list[Part]) -> int:
    longest = run = 0
    for part in parts:
        run = run + part.end - part.start if part.kind == "own" else 0
        longest = max(longest, run)
    return longest
