"""Differences that are another wording rather than another matter: a name written out, one of several, a name in a list.

What may be said in two ways is no proof that two texts differ. Each of these is a reason to accuse nobody; none of them is
a reason to take a claim for supported.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.compare.name_roles import type_of
from civcheck.extract.senses import sense_of
from civcheck.extract.tables.senses_en import GENERIC
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import FigureMention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.compare.align import Aligned
    from civcheck.compare.opposed import Opposed
    from civcheck.model.statement import Placed, Statement

_WORD = compiled(r"[A-Za-z0-9][\w'’-]*|[㐀-鿿]")
_SMALL = frozenset(["of", "the", "a", "an", "for", "and", "on", "in", "at", "to", "by", "with", "between", "among", "from"])
_STEM = 4
"""Two words that share so many letters at their start may be forms of one: Asia and Asian, economy and economic."""
_ABBREVIATION = compiled(r"[A-Z]{2,6}s?")


def reworded(claim: Statement, conflicts: Sequence[Aligned], opposed: Sequence[Opposed], source: Statement) -> str:
    """Say why a difference of a claim may be a matter of wording; nothing where it is not."""
    for one in conflicts:
        if one.kind in {"name", "place"} and one.other is not None:
            ours, theirs = _written(one.placed, claim), _written(one.other, source)
            if is_one_written_out(ours, theirs):
                return f"{ours} and {theirs} may be one, written in two ways"
            outside = f"{claim.text[: max(one.placed.start, 0)]} {claim.text[max(one.placed.end, 0) :]}".lower()
            if any(word[0].isdigit() and word.lower() in outside.split() for word in _words(theirs)):
                return f"the claim tells of {theirs} too"
            if is_in_brackets(one.placed, claim):
                return f"{ours} is another name of what stands before it"
            if one.kind == "place" and _is_listed(one.placed, claim) and not _is_listed(one.other, source):
                return f"{ours} is one of several in a list"
        if one.kind == "figure" and _is_one_of_several(one.placed, claim):
            return "the claim tells of one of them"
        if one.kind == "figure" and _is_a_time(one.placed, claim) and not (one.other is not None and _is_a_time(one.other, source)):
            return "how many times it was is no number of an edition"
    word = next((one for one in opposed if one.kind == "word" and is_loose(one.claim, one.source, claim.text)), None)
    return f"{word.claim} and {word.source} may say one thing" if word else ""


def loosely_anchored(aligned: Sequence[Aligned], conflicts: Sequence[Aligned]) -> str:
    """Say why what agrees hardly tells that two texts are of one thing; nothing where it does."""
    agreeing = [one for one in aligned if one.outcome == "supported"]
    if any(one.kind == "date" for one in conflicts) and any(one.reason == IN_OTHER_WORDS for one in agreeing):
        return "what it dates is only named in other words"
    things = any(one.kind in {"name", "place"} and type_of(one.placed) != "person" for one in conflicts)
    if things and agreeing and all(one.around for one in agreeing):
        return "all that agrees stands around it"
    return ""


IN_OTHER_WORDS = "in other words"


def _written(placed: Placed, statement: Statement) -> str:
    if placed.start >= 0:
        return statement.text[placed.start : placed.end]
    return str(getattr(placed.mention, "normal", "") or "")


def is_one_written_out(one: str, other: str) -> bool:
    """Say whether one English name has every word of the other, an abbreviation by its letters: NPA Days, Days of the North Pier Authority.

    A number with the two words behind it is enough: the 9th Port Plan, the 9th Port Plan of the region.
    """
    one, other = one.replace("’", "'"), other.replace("’", "'")
    first, second = _words(one), _words(other)
    if not first or not second or not (one + other).isascii():
        return False
    if one.isdigit() or other.isdigit():
        return False
    return _all_in(first, second) or _all_in(second, first) or not _numbered(first).isdisjoint(_numbered(second))


def _numbered(words: Sequence[str]) -> set[tuple[str, ...]]:
    """Give each number of a name with the two words behind it."""
    threes = (tuple(word.lower() for word in words[at : at + 3]) for at, word in enumerate(words) if word[0].isdigit())
    return {three for three in threes if len(three) == 3}  # noqa: PLR2004


def _words(name: str) -> list[str]:
    return [word for word in (found[0].removesuffix("'s") for found in _WORD.finditer(name)) if word.lower() not in _SMALL]


def _all_in(short: Sequence[str], long: Sequence[str]) -> bool:
    """Say whether each word of a name is in another that has no number of its own, or stands for the first letters of words of it."""
    if any(word[0].isdigit() and word not in short for word in long):
        return False
    initials = "".join(word[0].upper() for word in long)
    return all(
        any(_is_form(word, other) for other in long) or (_ABBREVIATION.fullmatch(word) is not None and word.rstrip("s") in initials)
        for word in short
    )


def _is_form(one: str, other: str) -> bool:
    """Say whether two words are one, or one is the other with an ending: Asia, Asian."""
    first, second = sorted((one.lower(), other.lower()), key=len)
    return first == second or (len(first) >= _STEM and second.startswith(first) and second[len(first) :] in _ENDINGS)


_ENDINGS = frozenset(["n", "an", "ian", "ean", "ese", "ish", "i", "s", "es", "al", "ic"])
_BRACKET = compiled(r"[(（]\s*(?:or |known as |also |又称|又名|即)?$")


def is_in_brackets(placed: Placed, statement: Statement) -> bool:
    """Say whether a name stands in brackets right behind another one: the Spring Festival (Chinese New Year)."""
    if placed.start <= 0 or (match := _BRACKET.search(statement.text, max(0, placed.start - 16), placed.start)) is None:
        return False
    before = statement.text[: match.start()].rstrip()
    return any(other.end == len(before) for other in statement.of_kind("name") if other is not placed)


_BETWEEN = compiled(r"\s*(?:,|、|和|与|及|以及|and|,\s*and|or|&)\s*(?:the\s+)?")


def _is_listed(placed: Placed, statement: Statement) -> bool:
    """Say whether a place stands beside another name in a list."""
    if placed.start < 0:
        return False
    for other in statement.of_kind("name"):
        if other is placed or other.start < 0:
            continue
        low, high = (other.end, placed.start) if other.end <= placed.start else (placed.end, other.start)
        if low <= high and _BETWEEN.fullmatch(statement.text, low, high):
            return True
    return False


_ONE_OF = compiled(r"one\b(?: [\w'-]+){1,5}? (?:of|is|was|has|for|among)\b|one of\b|其中一[个项条名]|之一", re.IGNORECASE)


def _is_one_of_several(placed: Placed, claim: Statement) -> bool:
    """Say whether a claim tells of one of several things, and not that there is one alone: one rule of the club is …."""
    mention = placed.mention
    return (
        isinstance(mention, FigureMention)
        and mention.value == 1
        and placed.start >= 0
        and not claim.text[: placed.start].strip(" \"'“‘")
        and _ONE_OF.match(claim.text, placed.start) is not None
    )


def _is_a_time(placed: Placed, statement: Statement) -> bool:
    """Say whether an ordinal tells which time it was: 第一次, the first time."""
    return placed.start >= 0 and _TIME.match(statement.text, placed.end) is not None


_TIME = compiled(r"次| times?\b")


def told_elsewhere(claim: Statement, aligned: Sequence[Aligned], opposed: Sequence[Opposed]) -> str:
    """Say which opposite stands in a clause of the claim of its own, while the values that agree stand in another one."""
    values = [one.placed for one in aligned if one.outcome == "supported" and not one.around and one.kind in {"figure", "date"}]
    for one in opposed:
        at = claim.text.find(one.claim)
        if one.kind != "direction" or at < 0 or not values:
            continue
        low, high = _clause(claim.text, at)
        if not any(low <= placed.start < high for placed in values):
            return f"{one.claim} is told in a clause of its own"
    return ""


_CLAUSE_END = compiled(r", and |, but |, while |; |。|；|，")


def _clause(text: str, at: int) -> tuple[int, int]:
    ends = [match.end() for match in _CLAUSE_END.finditer(text)]
    return max((end for end in ends if end <= at), default=0), min((end for end in ends if end > at), default=len(text))


_PRONOUN = compiled(r"\b(?:which|that|who|it|they|he|she|we|and|also|to|has|have|had)\s+$", re.IGNORECASE)


def is_loose(ours: str, theirs: str, claim: str) -> bool:
    """Say whether two English words that stand in one another's place may say one thing: forms of one stem, verbs, general words."""
    if not (ours + theirs).isascii():
        return False
    first, second = ours.lower().split(), theirs.lower().split()
    if any(sense_of(word) in GENERIC for word in (*first, *second)):
        return True
    if len(first) == len(second) == 1 and _shared_start(first[0], second[0]) >= _STEM:
        return True
    at = claim.find(ours)
    return not ours[:1].isupper() and at > 0 and _PRONOUN.search(claim, max(0, at - 12), at) is not None


def _shared_start(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
