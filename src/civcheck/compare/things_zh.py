"""The things that a Chinese text tells of, and which of them nothing in another text answers to.

A thing is what is neither verb nor particle: a common noun, a compound, or loose characters that are a name more often
than not.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from civcheck.extract.segments import segments
from civcheck.extract.senses import senses_in
from civcheck.extract.tables.characters_zh import GENERAL, LEADING, LIGHT, SUFFIXES
from civcheck.extract.tables.words_zh import nouns
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.extract.segments import Segment
    from civcheck.model.statement import Statement

RUN = compiled(rf"[{HAN}]+")
_BESIDE = compiled(r"\W?[名位个只头座家所艘辆架台栋件项次部册篇幅张份批条处枚株棵箱套间层人是的为]{0,2}")
"""What may stand between a figure and what it counts, or what a share is of: 640名队员, 55%是男生."""
_BEFORE = compiled(r"[占有为达]?(?:到|约|近|了)?")
_SHORTEST_NAME = 2
_WHERE = frozenset("在于到赴往")


class Thing(NamedTuple):
    """A thing: its words, where they stand, whether no table knows them, the character before, the thing right behind."""

    text: str
    start: int
    end: int
    unknown: bool
    before: str
    next: str


def taken(one: Statement) -> tuple[tuple[int, int], ...]:
    """Give the ranges of a statement that its readers took for figures, dates and names."""
    return tuple((placed.start, placed.end) for placed in one.of_kind("figure", "date", "name") if placed.start >= 0)


def free(text: str, apart: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Give the ranges of a text outside some others."""
    at = 0
    for low, high in sorted(apart):
        if low > at:
            yield at, low
        at = max(at, high)
    yield at, len(text)


@lru_cache(maxsize=4096)
def things(text: str, apart: tuple[tuple[int, int], ...]) -> tuple[Thing, ...]:
    """Give the things in a Chinese text outside some ranges."""
    found = [thing for low, high in free(text, apart) for run in RUN.finditer(text, low, high) for thing in _in_run(run[0], run.start())]
    behind = {one.start: one.text for one in found}
    return tuple(one._replace(before=text[max(one.start - 1, 0) : one.start], next=behind.get(one.end, "")) for one in found)


def _in_run(run: str, start: int) -> Iterator[Thing]:
    pieces, at = segments(run), 0
    while at < len(pieces):
        kind, low, high = pieces[at]
        end = _joined(run, pieces, at)
        if end > at + 1:
            kind, high = "compound", pieces[end - 1].end
        at = end
        word = run[low:high]
        noun = kind in {"noun", "entry"} and word in nouns() and word not in LIGHT
        if noun or kind == "compound" or (kind == "loose" and high - low >= _SHORTEST_NAME):
            yield Thing(word, start + low, start + high, kind in {"compound", "loose"}, "", "")


def _joined(run: str, pieces: Sequence[Segment], at: int) -> int:
    """Give where the pieces end that one character of a name makes a name with: a bridge, a station, a harbour called so."""
    kind, low, high = pieces[at]
    end = at + 1
    if kind == "entry" and high - low == 1 and low and run[low - 1] in _WHERE and end < len(pieces):
        return end + (pieces[end].kind == "loose" and pieces[end].end - pieces[end].start == 1)
    if high - low > 1 or kind not in {"loose", "entry"} or (kind == "entry" and run[low] not in SUFFIXES):
        return end
    while end < len(pieces) and pieces[end].end - pieces[end].start == 1 and run[pieces[end].start] in SUFFIXES:
        end += 1
    if end == at + 1 < len(pieces) and kind == "loose" and pieces[end].kind in {"noun", "entry"} and run[pieces[end].end - 1] in SUFFIXES:
        end += 1
    return end


def left_over(one: Statement, other: Statement, *, names: bool = False) -> list[Thing]:
    """Give the things of a statement that the other does not have in any words that the tables know.

    `names`: with those that its readers took for names, where they share no two characters with a name of the other.
    """
    there, long = _without_long(other.text)
    senses = other.senses | other.around.senses
    found = [thing for thing in things(one.text, taken(one))
             if thing.text not in long and not (_is_in(thing.text, there + other.around.text) or _is_said(thing, senses))]  # fmt: skip
    return [*found, *_names_left(one, other)] if names else found


def _names_left(one: Statement, other: Statement) -> Iterator[Thing]:
    theirs = [other.text[placed.start : placed.end] for placed in other.of_kind("name") if placed.start >= 0]
    for placed in one.of_kind("name"):
        name = one.text[placed.start : placed.end] if placed.start >= 0 else ""
        if RUN.fullmatch(name) and name not in other.text and not any(_share_two(name, their) for their in theirs):
            yield Thing(name, placed.start, placed.end, unknown=True, before=one.text[max(placed.start - 1, 0) : placed.start], next="")


def _share_two(one: str, other: str) -> bool:
    return any(one[at : at + 2] in other for at in range(len(one) - 1))


@lru_cache(maxsize=4096)
def _without_long(text: str) -> tuple[str, frozenset[str]]:
    """Give a text without its common nouns of three characters or more, which hold no others, and these nouns."""
    long = [thing for thing in things(text, ()) if not thing.unknown and thing.end - thing.start > _SHORTEST_NAME]
    for thing in reversed(long):
        text = text[: thing.start] + "＿" + text[thing.end :]
    return text, frozenset(thing.text for thing in long)


def _is_said(thing: Thing, senses: frozenset[str]) -> bool:
    own = senses_in(thing.text)
    return not thing.unknown and bool(own) and own <= senses


def _is_in(word: str, text: str) -> bool:
    """Say whether each character of a word stands in a text beside one that is its neighbour in the word."""
    if word in text:
        return True
    known = [word[at : at + 2] in text for at in range(len(word) - 1)]
    return len(word) > _SHORTEST_NAME and all(first or second for first, second in zip([False, *known], [*known, False], strict=True))


def is_bound(one: Thing, claim: Statement) -> bool:
    """Say whether much hangs on a thing: a figure counts it or is a share of it, or it tells where to, or whose."""
    return one.text not in GENERAL and (one.unknown or one.before in LEADING or _is_counted(one, claim))


_OF_COUNTED = compiled(r"[^，。；：、]{1,8}的")
"""Between a figure and what those have that it counts: 37所学校的路灯."""


def _is_counted(one: Thing, claim: Statement) -> bool:
    return any(
        (
            figure.end <= one.start
            and (_BESIDE.fullmatch(claim.text, figure.end, one.start) or _OF_COUNTED.fullmatch(claim.text, figure.end, one.start))
        )
        or (one.end <= figure.start and _BEFORE.fullmatch(claim.text, one.end, figure.start))
        for figure in claim.of_kind("figure")
        if figure.start >= 0
    )
