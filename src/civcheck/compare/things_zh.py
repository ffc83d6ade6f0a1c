"""The things that a Chinese claim tells of and that nothing in a source answers to, though the source has others.

A thing is what is neither verb nor particle: a common noun, a compound, or loose characters that are a name more often
than not. It is another thing where the source has one with the same head in its place: another hall, another station,
somebody of the same family.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from civcheck.extract.segments import segments
from civcheck.extract.senses import senses_in
from civcheck.extract.tables.characters_zh import FUNCTION, GENERAL, LIGHT, SUFFIXES
from civcheck.extract.tables.names_zh_people import FAMILY_NAMES
from civcheck.extract.tables.words_zh import common_words, plain_words
from civcheck.extract.words import HAN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.model.statement import Statement

_RUN = re.compile(rf"[{HAN}]+")
_BESIDE = re.compile(r"\W?[名位个只头座家所艘辆架台栋件项次部册篇幅张份批条处枚株棵箱套间层人是的为]{0,2}")
"""What may stand between a figure and what it counts, or what a share is of: 640名队员, 55%是男生."""
_BEFORE = re.compile(r"[占有为达]?(?:到|约|近|了)?")
_SHORTEST_NAME = 2
_THREE = 3


class Thing(NamedTuple):
    """A thing: its words, where they stand, whether no table knows them, and what follows: the next thing, if it stands right behind."""

    text: str
    start: int
    end: int
    unknown: bool
    next: str


@lru_cache(maxsize=4096)
def things(text: str, taken: tuple[tuple[int, int], ...]) -> tuple[Thing, ...]:
    """Give the things in a Chinese text outside some ranges."""
    found: list[Thing] = []
    for low, high in _free(text, taken):
        for run in _RUN.finditer(text, low, high):
            found += _in_run(run[0], run.start())
    return tuple(one._replace(next=_behind(one, found)) for one in found)


def _behind(one: Thing, found: Sequence[Thing]) -> str:
    return next((other.text for other in found if other.start == one.end), "")


def _free(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    at = 0
    for low, high in sorted(taken):
        if low > at:
            yield at, low
        at = max(at, high)
    yield at, len(text)


def _in_run(run: str, start: int) -> Iterator[Thing]:
    pieces = segments(run)
    at = 0
    while at < len(pieces):
        kind, low, high = pieces[at]
        if kind == "loose" and at + 1 < len(pieces) and high - low == 1 and run[high] in SUFFIXES and pieces[at + 1].end - high == 1:
            high, at = high + 1, at + 1  # a bridge, a harbour of one character's name
        at += 1
        word = run[low:high]
        noun = kind in {"noun", "entry"} and word in plain_words() and word not in LIGHT
        if noun or kind == "compound" or (kind == "loose" and high - low >= _SHORTEST_NAME):
            yield Thing(word, start + low, start + high, kind in {"compound", "loose"}, "")


def _taken(one: Statement) -> tuple[tuple[int, int], ...]:
    return tuple((placed.start, placed.end) for placed in one.of_kind("figure", "date", "name") if placed.start >= 0)


def left_over(one: Statement, other: Statement) -> list[Thing]:
    """Give the things of a statement that the other does not have in any words that the tables know."""
    there = other.text + other.around.text
    senses = other.senses | other.around.senses
    return [thing for thing in things(one.text, _taken(one)) if not (_is_in(thing.text, there) or _is_said(thing.text, senses))]


def _is_said(word: str, senses: frozenset[str]) -> bool:
    own = senses_in(word)
    return bool(own) and own <= senses


def _is_in(word: str, text: str) -> bool:
    """Say whether each character of a word stands in a text beside one that is its neighbour in the word."""
    if word in text:
        return True
    known = [word[at : at + 2] in text for at in range(len(word) - 1)]
    return len(word) > _SHORTEST_NAME and all(first or second for first, second in zip([False, *known], [*known, False], strict=True))


def unknown_things_zh(claim: Statement, source: Statement) -> list[str]:
    """Give the things of a Chinese claim that are names, or are counted there, and that the source has others for."""
    if claim.language != "zh" or source.language != "zh":
        return []
    theirs = left_over(source, claim)
    if not theirs:
        return []
    return [one.text for one in left_over(claim, source) if (one.unknown or _is_counted(one, claim)) and one.text not in GENERAL]


def _is_counted(one: Thing, claim: Statement) -> bool:
    """Say whether a thing is what a figure of the claim counts, or what a share is of."""
    return any(
        (figure.end <= one.start and _BESIDE.fullmatch(claim.text, figure.end, one.start))
        or (one.end <= figure.start and _BEFORE.fullmatch(claim.text, one.end, figure.start))
        for figure in claim.of_kind("figure")
        if figure.start >= 0
    )


def rivals(claim: Statement, source: Statement) -> list[tuple[str, str]]:
    """Give the unknown things of a Chinese claim that stand against another of the same head in the source, each the only one."""
    if claim.language != "zh" or source.language != "zh":
        return []
    ours, theirs = left_over(claim, source), left_over(source, claim)
    found = [(one.text, other.text) for one in ours for other in theirs if _is_rival(one, other)]
    firsts, seconds = [one for one, _ in found], [other for _, other in found]
    found = [(one, other) for one, other in found if firsts.count(one) == 1 and seconds.count(other) == 1]
    return found or _near_twins(claim, source)


def _is_rival(one: Thing, other: Thing) -> bool:
    if not (one.unknown and other.unknown) or _abbreviates(one.text, other.text) or _abbreviates(other.text, one.text):
        return False
    if one.next and one.next == other.next:
        return True
    return one.text[-1] == other.text[-1] and one.text[-1] in SUFFIXES and one.text[-2:] != other.text[-2:]


def _abbreviates(short: str, long: str) -> bool:
    rest = iter(long)
    return all(character in rest for character in short)


def _near_twins(claim: Statement, source: Statement) -> list[tuple[str, str]]:
    """Give the names of three characters that differ in one from a name of the same family in the source."""
    ours, theirs = (dict.fromkeys(_threes(statement.text, _taken(statement))) for statement in (claim, source))
    found = [
        (one, other)
        for one in ours
        if one not in source.text
        for other in theirs
        if other not in claim.text and one[0] == other[0] and (one[1] == other[1]) != (one[2] == other[2])
    ]
    return found if len(found) == 1 else []


@lru_cache(maxsize=4096)
def _threes(text: str, taken: tuple[tuple[int, int], ...]) -> tuple[str, ...]:
    """Give the runs of three characters outside some ranges that begin with a family name and may be a person's name."""
    runs = (run for low, high in _free(text, taken) for run in _RUN.finditer(text, low, high))
    return tuple(run[0][at : at + _THREE] for run in runs for at in range(len(run[0]) - 2) if _may_be_person(run[0], at))


def _may_be_person(run: str, at: int) -> bool:
    name = run[at : at + _THREE]
    if name[0] not in FAMILY_NAMES or name[1] in _PARTICLES or name[2] in _PARTICLES:
        return False
    return not ({name[:2], run[max(at - 1, 0) : at + 1], run[at + 2 : at + 4]} & common_words())


_PARTICLES = FUNCTION - frozenset("以如建成宽高深重长当时年月日应可能若经因")
"""Particles and verbs of one character but those that given names are made of."""
