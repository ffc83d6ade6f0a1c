"""Numbered steps of a text: First, Second, Third; 一是、二是、三是; 首先、其次、最后; (1), (2), (3)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from civcheck.audit.tables.lists import LAST_EN, ORDINALS_EN
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.extract.passage import Passage

MOST_PASSAGES = 60
"""So many passages on, a numbering is not followed any more."""
_DIGITS_ZH = "一二三四五六七八九十"
_LETTERS = "".join(sorted({"t", *(word[0] for word in (*ORDINALS_EN, *LAST_EN))}))
_STEP = Late(
    r"(?:(?<=^)|(?<=[.;:!?—。；：！？，“\"] )|(?<=[。；：！？，“\"])|(?<=; and ))(?:"
    rf"(?:the (?=\w+ (?:is|was) ))?(?P<word>{'|'.join(ORDINALS_EN)})(?P<ly>ly)?(?: of all)?(?=,| is | was |: )"
    rf"|(?P<last>{'|'.join(LAST_EN)}),"
    rf"|(?P<shi>[{_DIGITS_ZH}])[是要]"
    rf"|第(?P<di>[{_DIGITS_ZH}])(?=[，,、：])"
    rf"|其(?P<qi>[{_DIGITS_ZH}])(?=[，,、：是])"
    r"|(?P<shou>首先|其次|再次|最后|最後)(?=[，,、]|[\u3400-\u9fff])"
    r"|[(（](?P<digit>\d{1,2})[)）]"
    r")",
    re.IGNORECASE,
)
_BEFORE_STEP = Late(rf"(?:; and |[.;:!?—。；：！？，“\"] ?)(?=[{_LETTERS}{_DIGITS_ZH}第其首再最(（])", re.IGNORECASE)
"""What stands before a step that does not begin the text; it starts with a set of characters, so that the search for it is quick."""
_SHOU = {"首先": 1, "其次": 2, "再次": 3, "最后": 0, "最後": 0}
LAST = 0
"""The number of a step that is only told to be the last."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step: its kind, its number and its range in the passage with the number `passage`."""

    kind: str
    number: int
    passage: int
    start: int
    end: int


def steps(passages: Sequence[Passage]) -> Iterator[Step]:
    """Give the steps of the running text in order."""
    for number, passage in enumerate(passages):
        if passage.kind in {"paragraph", "item", "quote", "note"}:
            for match in _steps_in(passage.text):
                yield _step(match, number)


def _steps_in(text: str) -> Iterator[re.Match[str]]:
    for start in chain((0,), (before.end() for before in _BEFORE_STEP.finditer(text))):
        if match := _STEP.match(text, start):
            yield match


def _step(match: re.Match[str], passage: int) -> Step:
    kind = match.lastgroup or ""
    if match["word"]:
        kind, number = ("ly" if match["ly"] else "word"), ORDINALS_EN.index(match["word"].lower()) + 1
    elif match["last"]:
        kind, number = "last", LAST
    elif match["digit"]:
        number = int(match["digit"])
    elif match["shou"]:
        number = _SHOU[match["shou"]]
    else:
        number = _DIGITS_ZH.index(match[kind]) + 1
    return Step(kind, number, passage, match.start(), match.end())


def runs(found: Sequence[Step], passages: Sequence[Passage]) -> Iterator[list[Step]]:
    """Give the numberings that start with one and go up without a gap."""
    for index, first in enumerate(found):
        if first.number == 1:
            run = _run(first, found[index + 1 : index + 40], passages)
            if len(run) > 1:
                yield run


def _run(first: Step, after: Sequence[Step], passages: Sequence[Passage]) -> list[Step]:
    """Follow a numbering. Steps of another kind inside it are passed over; a gap gives nothing."""
    run = [first]
    for step in after:
        if step.passage - run[-1].passage > MOST_PASSAGES or _heading_between(passages, run[-1].passage, step.passage):
            break
        if step.passage != run[-1].passage and step.start > 0:
            continue
        ends = step.number == LAST and (step.kind == first.kind or (step.kind == "last" and first.kind in {"word", "ly"}))
        if not ends and not _same(step.kind, first.kind):
            continue
        if step.number == 1:
            break
        if not ends and step.number != run[-1].number + 1:
            return []
        run.append(step)
        if ends:
            break
    return run


def _same(one: str, other: str) -> bool:
    return one == other or {one, other} == {"word", "ly"}


def _heading_between(passages: Sequence[Passage], low: int, high: int) -> bool:
    return any(passages[number].kind == "heading" for number in range(low + 1, min(high, low + MOST_PASSAGES) + 1))
