"""What a Chinese claim names in the place of something else: another hall, another station, somebody of the same family.

Two are rivals where neither text has the other's, and they share what tells of what kind they are: the head, the thing
right behind, the family name, the given name, the tail of a rank.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from civcheck.compare.things_zh import RUN, free, is_bound, left_over, taken, things
from civcheck.extract.segments import segments
from civcheck.extract.tables.characters_zh import CALLED, FUNCTION, GENERAL, OPPOSITE, PLACE_HEADS, SUFFIXES, TAKING_OFFICE, VERB_ENDS
from civcheck.extract.tables.names_zh_people import ENDS, FAMILY_NAMES
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.compare.things_zh import Thing
    from civcheck.model.statement import Statement

Pair = tuple[str, str]
_THREE = 3
_RANK = compiled(r"(?P<rank>[特一二三四五六七八九十甲乙丙丁])(?P<tail>等奖|等功|等舱|级文物|级运动员|类地区|类病区|线城市|年级|号线|号楼)")


def _may_be_compared(claim: Statement, source: Statement) -> bool:
    return claim.language == source.language == "zh" and len(claim.text) + len(source.text) <= _MOST_CHARACTERS


_MOST_CHARACTERS = 2000


def unknown_things_zh(claim: Statement, source: Statement) -> list[str]:
    """Give the things of a Chinese claim that much hangs on and that the source has others for."""
    if not _may_be_compared(claim, source):
        return []
    theirs = left_over(source, claim, names=True)
    ours = left_over(claim, source)
    found = [
        one.text for one in ours if (theirs and is_bound(one, claim)) or _is_name(one) or any(_is_like(one, other) for other in theirs)
    ]
    return [*found, *(ours for ours, _ in _rivals(claim, source) if ours not in found)]


def _is_name(one: Thing) -> bool:
    """Say whether a thing is a name for sure: loose characters with a head of a place or the like."""
    return one.unknown and len(one.text) >= _THREE and one.text[-1] in PLACE_HEADS


def _is_like(one: Thing, other: Thing) -> bool:
    """Say whether two things stand in one place: before the same thing, behind the same verb, or are of one kind."""
    return _is_modifier(one, other) or _is_kind(one, other) or _is_behind_same(one, other)


def _is_behind_same(one: Thing, other: Thing) -> bool:
    return one.before == other.before and one.before in VERB_ENDS and one.text not in GENERAL


def _is_modifier(one: Thing, other: Thing) -> bool:
    """Say whether a thing stands before what the source has another before: the polar institute, the marine institute."""
    return bool(one.next) and one.next not in GENERAL and (one.next == other.next or other.text.endswith(one.next))


def _is_kind(one: Thing, other: Thing) -> bool:
    """Say whether two things are of one kind by their last character: wheat and barley."""
    return one.text[-1] == other.text[-1] and one.text[-1] in SUFFIXES and one.text not in GENERAL


def rivals(claim: Statement, source: Statement) -> list[Pair]:
    """Give what a Chinese claim names in the place of something else in the source, each the only one."""
    if not _may_be_compared(claim, source):
        return []
    found = list(dict.fromkeys(_rivals(claim, source)))
    firsts, seconds = [one for one, _ in found], [other for _, other in found]
    return [(one, other) for one, other in found if firsts.count(one) == 1 and seconds.count(other) == 1]


def _rivals(claim: Statement, source: Statement) -> Iterator[Pair]:
    persons = list(_persons_apart(claim, source))
    yield from persons
    yield from _marked_apart(claim, source)
    yield from _chunks_apart(claim, source)
    yield from _ranks_apart(claim, source)
    yield from _sides_apart(claim, source)
    theirs = left_over(source, claim, names=True)
    for one in left_over(claim, source) if theirs else ():
        if not any(one.text in person or person in one.text for person, _ in persons):
            yield from ((one.text, other.text) for other in theirs if _is_rival(one, other))


def _is_rival(one: Thing, other: Thing) -> bool:
    if _abbreviates(one.text, other.text) or _abbreviates(other.text, one.text):
        return False
    if one.next and one.next == other.next and one.next not in GENERAL and (one.unknown or other.unknown):
        return True
    alike = one.text[-1] == other.text[-1] and one.text[-1] in SUFFIXES and one.text[-2:] != other.text[-2:]
    return one.unknown and other.unknown and alike


def _abbreviates(short: str, long: str) -> bool:
    rest = iter(long)
    return all(character in rest for character in short)


def _persons_apart(claim: Statement, source: Statement) -> Iterator[Pair]:
    """Give the possible persons of a claim with the one of the same family name or the same given name in the source."""
    ours = _persons(claim.text, taken(claim))
    theirs = _persons(source.text, ())
    for one in ours:
        others = [other for other in theirs if other not in claim.text and (one[0] == other[0]) != (one[1:] == other[1:])]
        if one not in source.text and len(others) == 1:
            yield one, others[0]


@lru_cache(maxsize=4096)
def _persons(text: str, apart: tuple[tuple[int, int], ...]) -> tuple[str, ...]:
    """Give what may be a person's name: three loose characters, of which the first is a family name."""
    runs = (run[0] for low, high in free(text, apart) for run in RUN.finditer(text, low, high))
    return tuple(dict.fromkeys(name for run in runs for name in _persons_in(run)))


def _persons_in(run: str) -> Iterator[str]:
    pieces = segments(run)
    ends = {piece.end for piece in pieces}
    for piece in pieces:
        name = run[piece.start : piece.start + _THREE]
        if len(name) < _THREE or name[0] not in FAMILY_NAMES or set(name[1:]) & _PARTICLES:
            continue
        inside = [one for one in pieces if piece.start <= one.start < piece.start + _THREE]
        loose = all(one.kind == "loose" or one.end - one.start == 1 for one in inside) and piece.end - piece.start in {1, _THREE}
        if (loose and piece.start + _THREE in ends) or _between_callings(run, piece.start):
            yield name


def _between_callings(run: str, at: int) -> bool:
    """Say whether three characters stand between a calling or a beginning, and what a person does: 馆长何以安于."""
    before = not at or run[max(at - 2, 0) : at].endswith(CALLED)
    return before and (run[at + _THREE : at + _THREE + 1] in ENDS or run[at + _THREE : at + _THREE + 2] in TAKING_OFFICE)


def _marked_apart(claim: Statement, source: Statement) -> Iterator[Pair]:
    """Give what stands in marks in the claim alone with what stands so in the source alone: the ship “远星”."""
    ours = [one for one in dict.fromkeys(_marked(claim)) if one not in source.text]
    theirs = [other for other in dict.fromkeys(_marked(source)) if other not in claim.text]
    if len(ours) == len(theirs) == 1:
        yield ours[0], theirs[0]


def _marked(statement: Statement) -> Iterator[str]:
    """Give what stands in marks and is no name to the readers."""
    marks = list(_MARKED.finditer(statement.text))
    names = taken(statement) if marks else ()
    for mark in marks:
        if not any(low < mark.end(1) and mark.start(1) < high for low, high in names):
            yield mark[1]


_MARKED = compiled(r"[“「『《]([^”」』》，。！？：；]{2,8})[”」』》]")


def _chunks_apart(claim: Statement, source: Statement) -> Iterator[Pair]:
    """Give what stands in the claim before a thing that has another before it in the source: 北门 and 东门 before 联队."""
    ours, theirs = (things(statement.text, taken(statement)) for statement in (claim, source))
    for one in ours:
        if not one.unknown or not one.next or one.next in GENERAL or one.text + one.next in source.text:
            continue
        others = [other for other in theirs if other.next == one.next]
        once = all(statement.text.count(one.next) == 1 for statement in (claim, source))
        if once and len(others) == 1 and others[0].unknown and others[0].text + one.next not in claim.text:
            yield one.text, others[0].text


_PARTICLES = FUNCTION - frozenset("之以如建成宽高深重长当时年月日应可能若经因")
"""Particles and verbs of one character but those that given names are made of."""


def _ranks_apart(claim: Statement, source: Statement) -> Iterator[Pair]:
    """Give the ranks of a claim with the one of the same kind in the source: the first prize, the third prize."""
    ours, theirs = ({one["tail"]: one["rank"] for one in _RANK.finditer(statement.text)} for statement in (claim, source))
    for tail, rank in ours.items():
        other = theirs.get(tail, rank)
        if rank != other and rank + tail not in source.text and other + tail not in claim.text:
            yield rank + tail, other + tail


def _sides_apart(claim: Statement, source: Statement) -> Iterator[Pair]:
    """Give the things of a claim with a side before them that is opposite in the source: the upper dock, the lower dock."""
    there = {one.text for one in things(source.text, taken(source))}
    for one in things(claim.text, taken(claim)):
        other = OPPOSITE.get(one.before)
        if not other or one.text not in there or one.before + one.text in source.text:
            continue
        if other + one.text in source.text and other + one.text not in claim.text:
            yield one.before + one.text, other + one.text


_SAID = "(?:说|表示|称|指出|认为|强调|回忆|写道|坦言|介绍)"
_WHO = rf"(?P<name>[{''.join(sorted(FAMILY_NAMES))}][{HAN}]{{1,2}}?)(?:在[{HAN}]{{1,10}}?上?|[赛会事课演]后|随后|当天|当时)?{_SAID}"
_TITLE = rf"(?:[{HAN}]{{0,8}}?[长席师员授任家手生理士练事])?"
_BEHIND = compiled(rf"[。！？，]?[”」』\s]*{_TITLE}{_WHO}")
_AHEAD = compiled(rf"(?:^|[，。；！？\s]){_TITLE}{_WHO}道?[，：:\s]*[“「『]?$")


def speaker_zh(text: str, start: int, end: int) -> str | None:
    """Give the person who is said to say the words of a range, right before or behind them."""
    found = _BEHIND.match(text, end) or _AHEAD.search(text, max(0, start - 40), start)
    return found["name"] if found else None
