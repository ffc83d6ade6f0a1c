"""What a statement is told of, and what it only compares with: the gates of sameness that ask for one subject lean on this."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from civcheck.compare.name_roles import home_of
from civcheck.extract.tables.senses_en import IRREGULAR
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import NameMention

if TYPE_CHECKING:
    from civcheck.compare.align import Aligned
    from civcheck.compare.gate import Pairing
    from civcheck.compare.named import Namer
    from civcheck.model.statement import Placed, Statement, Word


NAMED_BEFORE = "named before"
"""The reason of a name that agrees though only earlier sentences of the paragraph have it."""


def other_bearers(pair: Pairing) -> list[str]:
    """Give what a claim says bears a name that in the source something else bears: the Hartl brothers, the Hartl works."""
    claim, source = pair.claim, pair.source
    ours = {word.start: word for word in claim.words}
    theirs = {word.start: word.sense for word in source.words}
    found = []
    for one in pair.aligned:
        if one.kind != "name" or one.outcome != "supported" or one.other is None or one.placed.start < 0 or claim.language != "en":
            continue
        bearer, other = ours.get(one.placed.end + 1), theirs.get(one.other.end + 1)
        if bearer and other and bearer.sense in pair.unexplained and bearer.sense != other and _is_noun_behind(claim, one, bearer):
            found.append(claim.text[one.placed.start : bearer.end])
    return found


def _is_noun_behind(claim: Statement, one: Aligned, bearer: Word) -> bool:
    """Say whether a word right behind a name that an article leads in is a noun: the Hartl brothers."""
    return (
        claim.text[one.placed.end : bearer.start] == " "
        and claim.text[: one.placed.start].lower().endswith("the ")
        and not claim.text[bearer.start : bearer.end].endswith(("ed", "ing", "ly"))
        and claim.text[bearer.start : bearer.end] not in IRREGULAR
    )


def compounds(claim: Statement, senses: list[str]) -> int:
    """Count words, those that a hyphen joins as one: seal-carving."""
    words = [word for word in claim.words if word.sense in senses]
    inside = sum(one.end + 1 == other.start and claim.text[one.end] == "-" for one, other in pairwise(words))
    return len(senses) - inside


def said_of(one: Aligned) -> str:
    """Give how a mention is told to a person: a name by its words, anything else by its kind."""
    mention = one.placed.mention
    return mention.normal if isinstance(mention, NameMention) else one.kind


_COMPARES = compiled(
    r"(?:\b(?:after|than|behind|unlike|like|ahead of|followed by|compared (?:with|to))\s+(?:the\s+|that of\s+)?"
    r"(?:[A-Z][\w.]*\s+){0,3}|[比较跟])$"
)


def compared_only(claim: Statement, source: Statement, aligned: tuple[Aligned, ...]) -> list[str]:
    """Give the names that the source brings in only to compare with, and that the claim tells something of."""
    found = []
    for one in aligned:
        if one.kind != "name" or one.outcome != "supported" or one.placed.start < 0:
            continue
        place = one.other.start if one.other is not None else source.text.find(claim.text[one.placed.start : one.placed.end])
        if place > 0 and _COMPARES.search(source.text[:place]) and not _COMPARES.search(claim.text[: one.placed.start]):
            found.append(said_of(one))
    return found


def homes(source: Statement, ours: list[NameMention], namer: Namer) -> set[str]:
    """Give the places and bodies that only tell where a person is from whom the claim names too: the Norwegian minister X."""
    people = [one for one in source.of_kind("name") if isinstance(one.mention, NameMention) and one.mention.type == "person"]
    shared = [one for one in people if one.start >= 0 and any(namer.same(each, one.mention) for each in ours)]  # type: ignore[arg-type]
    return {home.normal for one in shared if (home := home_of(one, source)) is not None}


def goes_with(placed: Placed, conflicts: list[Aligned]) -> bool:
    """Say whether a name only tells where the one that differs is from: the Brazilian economist X."""
    others = [one.other for one in conflicts if one.other is not None and one.other.start >= 0 and one.kind == "name"]
    return any(0 <= other.start - placed.end <= _BEFORE for other in others)


_BEFORE = 60


def beside(placed: Placed, conflicts: list[Aligned], source: Statement) -> bool:
    """Say whether a name stands in the clause of what differs."""
    for one in conflicts:
        if one.other is None or one.other.start < 0:
            continue
        low, high = sorted((placed.start, one.other.start))
        if not any(mark in source.text[low:high] for mark in (",", ";", "，", "；", "。")):
            return True
    return False
