"""Ordinals that rank one thing in Chinese: 天文台第五任台长, 全县第二家专科, 在理事会第四次会议上通过."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.audit.happened.names import name_key, named
from civcheck.audit.happened.record import Rank, is_common
from civcheck.audit.tables import happening as table
from civcheck.compare.name_editions import chinese_number
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.told import Told

_NUMBER = r"第(?P<number>\d{1,3}|[一二三四五六七八九十百]{1,5})"
_RANK = compiled(
    rf"(?:(?:^|[，。；\s　])(?P<subject>[{HAN}《》“”]{{2,20}}?)(?:是|为|成为|系|，))?(?P<area>[{HAN}]{{0,16}}?)"
    rf"{_NUMBER}(?P<measure>[任家座所位部艘])(?P<noun>[{HAN}]{{1,10}})?"
)
_ADOPTED = compiled(rf"{_NUMBER}(?P<measure>[届次])(?P<rest>[{HAN}]{{2,12}}?)上?(?:审议|表决|一致|投票|正式|获|被)*通过了?")
_LONGEST, _LONGEST_PERSON = 10, 4


def ranks_zh(told: Told) -> Iterator[Rank]:
    """Give the ordinals that rank a thing in a sentence."""
    for found in _RANK.finditer(told.text):
        if one := _rank(told, found):
            yield one
    for found in _ADOPTED.finditer(told.text):
        things = [one for one in named(told) if one.high <= found.start() or found.end() <= one.low]
        if len(things) == 1:
            thing = things[0]
            among = f"adopted at {found['measure']}{found['rest'].removesuffix('上')}"
            place = told.region(found.start(), found.end("measure"))
            yield Rank(thing.key, among, _number(found["number"]), place, told.region(thing.low, thing.high), None, is_common(thing.key))


def _number(words: str) -> int:
    return int(words) if words.isdigit() else chinese_number(words)


def _rank(told: Told, found: re.Match[str]) -> Rank | None:
    """Give a rank whose subject stands before 是 or a comma, or is the name right behind."""
    behind = next((one for one in told.names if found.end("measure") < one[1] <= found.end("measure") + _LONGEST), None)
    noun = (told.text[found.end("measure") : behind[1]] if behind else found["noun"] or "").strip("《“")
    area = found["area"] or ""
    if not re.fullmatch(rf"[{HAN}]{{1,10}}", noun) or re.match(table.UNFIXED_ZH, noun):
        return None
    among = f"{area.removesuffix('的')}{found['measure']}{noun}"
    place = told.region(found.start("number") - 1, found.end("measure"))
    if behind and not found["subject"]:
        low, high = behind[1:]
        return Rank(_key(told, low, high), among, _number(found["number"]), place, told.region(low, high)) if area else None
    subject = found["subject"]
    if not subject or behind or not _is_name(told, *found.span("subject")):
        return None
    low, high = found.span("subject")
    return Rank(_key(told, low, high), among, _number(found["number"]), place, told.region(low, high))


def _key(told: Told, low: int, high: int) -> str:
    names = [name for name, start, end in told.names if (start, end) == (low, high)]
    return name_key(names[0]) if names else told.text[low:high].strip("《》“”")


def _is_name(told: Told, low: int, high: int) -> bool:
    """Say whether words are a name, or one with a part behind it."""
    if any(start in {low, low + 1} and high - end <= 8 for _, start, end in told.names):  # noqa: PLR2004  a part has few letters
        return True
    from civcheck.compare.name_chinese_people import looks_like_person

    return high - low <= _LONGEST_PERSON and looks_like_person(told.text[low:high], surname=True)
