"""What of a claim nothing in a source answers to, though every figure, date and name agrees: then the source does not say it all.

A negation, a direction, an ordinal, a number or a name that no reader took for a mention, and a thing in whose place the
source has another: each is a detail that an editor would not let pass.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from civcheck.compare.in_its_place import other_things
from civcheck.compare.wording import copy_of, unread_names
from civcheck.extract.senses import denies
from civcheck.extract.tables.senses_en import NEGATIVE, ORDINALS
from civcheck.extract.tables.senses_zh import NEGATIVE as NEGATIVE_ZH
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import FigureMention, QuoteMention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.compare.align import Aligned
    from civcheck.model.statement import Statement

_NUMBER = compiled(r"[0-9][0-9,.]*")
_WORD = compiled(r"[a-z]+")
_RAIN = compiled(r"\b(?:rain|snow|hail|shells|bombs)\b[^,;.]{0,20}\bf[ae]ll", re.IGNORECASE)
"""What falls, and is not less."""
_DIRECTIONS = {"rise": "up", "fall": "down"}


def uncovered(claim: Statement, source: Statement, aligned: Sequence[Aligned], unexplained: Sequence[str]) -> tuple[str, ...]:
    """Give the details of a claim that a source does not have, in words."""
    found = list(_negation(claim, source))
    if not (claim.language == "en" and _RAIN.search(claim.text)):
        found += _directions(aligned, unexplained)
    if claim.language == source.language:
        found += [*_ordinals(claim, source), *_numbers(claim, source), *unread_names(claim, unexplained)]
        found += other_things(claim, source, unexplained)
    return tuple(dict.fromkeys(found))


def _negation(claim: Statement, source: Statement) -> Iterator[str]:
    """Give "not" where a claim denies something and nothing in the source is negative."""
    if not denies(outside_quotations(claim), chinese=claim.language == "zh"):
        return
    if _is_put_in(claim, source):
        yield "not"
        return
    if denies(source.text, chinese=source.language == "zh") or _is_negative(source):
        return
    yield "not"


def _is_put_in(claim: Statement, source: Statement) -> bool:
    """Say whether a copy has a negation where its source has none."""
    copied = copy_of(claim, source)
    if copied is None:
        return False
    new = [copied.ours[at] for tag, low, high, _, _ in copied.codes if tag in {"insert", "delete", "replace"} for at in range(low, high)]
    old = {source.text[start:end].lower() for _, start, end in copied.theirs}
    written = [claim.text[start:end].lower() for _, start, end in new]
    return any(word not in old and (word in _PUT_IN or word in _PUT_IN_ZH) for word in written)


_PUT_IN = frozenset(["not", "never", "no", "nobody", "none", "neither"])
_PUT_IN_ZH = ("未", "没", "不", "尚未", "未能", "没有", "并未", "从未")


def _is_negative(source: Statement) -> bool:
    """Say whether words of a source say a thing that "not" says too: closed, without, absent."""
    if source.language == "zh":
        return any(word in source.text for word in NEGATIVE_ZH)
    return not NEGATIVE.isdisjoint(_words(source.text))


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


def outside_quotations(statement: Statement) -> str:
    """Give the words of a statement with those that it quotes blanked."""
    text = statement.text
    for one in statement.of_kind("quote"):
        if isinstance(one.mention, QuoteMention) and one.mention.form != "indirect" and 0 <= one.start < one.end:
            text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    return text


def _directions(aligned: Sequence[Aligned], unexplained: Sequence[str]) -> Iterator[str]:
    """Give the direction that a claim tells and that no figure of the source tells."""
    for sense, direction in _DIRECTIONS.items():
        if sense in unexplained and not any(_goes(one, direction) for one in aligned) and not _goes_on(aligned, direction):
            yield sense


def _goes_on(aligned: Sequence[Aligned], direction: str) -> bool:
    """Say whether two numbers of a claim that both agree go that way: rose from 18 to 22."""
    figures = (one.placed.mention for one in aligned if one.kind == "figure" and one.outcome == "supported")
    told = [(one.unit, one.currency, one.value) for one in figures if isinstance(one, FigureMention) and one.value is not None]
    pairs = [(first[2], second[2]) for first, second in pairwise(told) if first[:2] == second[:2]]
    return any(first < second if direction == "up" else second < first for first, second in pairs)


def _goes(one: Aligned, direction: str) -> bool:
    """Say whether a figure that agrees tells of a rise or a fall in the source too, or was computed of what was and became."""
    if one.kind != "figure" or one.outcome != "supported" or one.other is None:
        return False
    there = one.other.mention
    return (isinstance(there, FigureMention) and there.direction == direction) or one.reason.startswith("computed")


def _ordinals(claim: Statement, source: Statement) -> Iterator[str]:
    """Give the ordinals in words of a claim that no reader took for a mention, and that the source has neither in words nor as a number."""
    ours, theirs = claim.text.lower(), source.text.lower()
    for at, ordinal in enumerate(ORDINALS, 1):
        if ordinal not in _words(ours) or ordinal in _words(theirs) or f"{at}{_ENDINGS.get(at, 'th')}" in theirs:
            continue
        places = (found.start() for found in compiled(rf"\b{ordinal}\b").finditer(ours))
        if not any(_is_covered(ordinal, claim, place) for place in places):
            yield ordinal


_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def _is_covered(word: str, claim: Statement, at: int) -> bool:
    """Say whether a word at a place belongs to a mention: that was compared already."""
    return any(one.start <= at and at + len(word) <= one.end for one in claim.mentions if one.start >= 0)


def _numbers(claim: Statement, source: Statement) -> Iterator[str]:
    """Give the numbers in digits that no reader took for a mention, and that stand nowhere in the source."""
    there = {found[0].rstrip(".,") for found in _NUMBER.finditer(source.text)}
    for found in _NUMBER.finditer(claim.text):
        number = found[0].rstrip(".,")
        if number not in there and not _is_covered(number, claim, found.start()):
            yield number
