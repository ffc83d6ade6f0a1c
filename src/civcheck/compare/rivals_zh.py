"""What a Chinese claim names in the place of something else: another hall, another station, somebody of the same family.

Two are rivals where neither text has the other's, and they share what tells of what kind they are: the head, the thing
right behind, the family name, the given name, the tail of a rank.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from civcheck.compare.things_zh import RUN, free, is_bound, left_over, taken, things
from civcheck.extract.segments import segments
from civcheck.extract.tables.characters_zh import FUNCTION, GENERAL, OPPOSITE, SUFFIXES
from civcheck.extract.tables.names_zh_people import FAMILY_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.compare.things_zh import Thing
    from civcheck.model.statement import Statement

Pair = tuple[str, str]
_THREE = 3
_RANK = re.compile(r"(?P<rank>[特一二三四五六七八九十甲乙丙丁])(?P<tail>等奖|等功|等舱|级文物|级运动员|类地区|类病区|线城市|年级|号线|号楼)")


def unknown_things_zh(claim: Statement, source: Statement) -> list[str]:
    """Give the things of a Chinese claim that much hangs on and that the source has others for."""
    if claim.language != "zh" or source.language != "zh":
        return []
    theirs = left_over(source, claim)
    found = [one.text for one in left_over(claim, source) if is_bound(one, claim) or _is_modifier(one, theirs)] if theirs else []
    return [*found, *(ours for ours, _ in _rivals(claim, source) if ours not in found)]


def _is_modifier(one: Thing, theirs: list[Thing]) -> bool:
    """Say whether a thing stands before what the source has another before: the polar institute, the marine institute."""
    return bool(one.next) and one.next not in GENERAL and any(one.next == other.next for other in theirs)


def rivals(claim: Statement, source: Statement) -> list[Pair]:
    """Give what a Chinese claim names in the place of something else in the source, each the only one."""
    if claim.language != "zh" or source.language != "zh":
        return []
    found = list(dict.fromkeys(_rivals(claim, source)))
    firsts, seconds = [one for one, _ in found], [other for _, other in found]
    return [(one, other) for one, other in found if firsts.count(one) == 1 and seconds.count(other) == 1]


def _rivals(claim: Statement, source: Statement) -> Iterator[Pair]:
    persons = list(_persons_apart(claim, source))
    yield from persons
    yield from _ranks_apart(claim, source)
    yield from _sides_apart(claim, source)
    theirs = left_over(source, claim)
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
    ours, theirs = (_persons(statement.text, taken(statement)) for statement in (claim, source))
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
        short = piece.end - piece.start in {1, _THREE}
        if len(name) == _THREE and name[0] in FAMILY_NAMES and short and piece.kind != "noun" and piece.start + _THREE in ends:
            inside = [one for one in pieces if piece.start <= one.start < piece.start + _THREE]
            if all(one.kind == "loose" or one.end - one.start == 1 for one in inside) and not set(name[1:]) & _PARTICLES:
                yield name


_PARTICLES = FUNCTION - frozenset("以如建成宽高深重长当时年月日应可能若经因")
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
        if other and one.text in there and one.before + one.text not in source.text:
            if other + one.text in source.text and other + one.text not in claim.text:
                yield one.before + one.text, other + one.text
