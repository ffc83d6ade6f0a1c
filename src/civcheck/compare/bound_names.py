"""Names that tell where a thing is from, right before it: a Japanese submarine is no American one, wherever else Japan is named."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import NameMention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.compare.align import Aligned
    from civcheck.compare.named import Namer
    from civcheck.model.statement import Placed, Statement

_ENDING = compiled(r"(?:ese|ish|ian|ean|[abdgklmnprtv]an|ch|ss|ic|[qntl]i)s?$")
_LANGUAGE = compiled(
    r"[-\s]+(?:text|language|version|translation|edition|names?|words?|title|subtitles|classes|courses?|lessons?)\b", re.IGNORECASE
)
_JOINED = compiled(r"\s*(?:,|and|or|-|–|/)\s*")


def is_adjective(placed: Placed, statement: Statement) -> bool:
    """Say whether an English text names a place by its adjective: Norwegian."""
    return statement.language == "en" and placed.start >= 0 and _ENDING.search(statement.text[placed.start : placed.end]) is not None


def is_language(placed: Placed, statement: Statement) -> bool:
    """Say whether a name only tells a language: in the English text."""
    return placed.start >= 0 and _LANGUAGE.match(statement.text, placed.end) is not None


def bound_elsewhere(found: Sequence[Aligned], claim: Statement, source: Statement, namer: Namer) -> list[Aligned]:
    """Take a place that agrees for different where the source tells of the thing right behind it that it is from another one."""
    if claim.language != "en" or source.language != "en":
        return list(found)
    return [_bound(one, claim, source, namer) for one in found]


def _bound(one: Aligned, claim: Statement, source: Statement, namer: Namer) -> Aligned:
    mention = one.placed.mention
    if one.outcome != "supported" or not isinstance(mention, NameMention) or mention.type != "place" or not is_adjective(one.placed, claim):
        return one
    thing = next((word for word in claim.words if word.start - one.placed.end == 1), None)
    if thing is None:
        return one
    there = list(_before(thing.sense, source))
    if not there or None in there or any(_is_joined(other, mention, source, namer) for other in there if other):
        return one
    other = there[0]
    assert other is not None
    reason = f"the source has {source.text[other.start : other.end]} there"
    return replace(one, outcome="conflict", other=other, reason=reason, around=False)


def _before(sense: str, source: Statement) -> Iterator[Placed | None]:
    """Give the place that is named right before each word of one sense; None where none is."""
    places = {one.end: one for one in source.of_kind("name") if getattr(one.mention, "type", None) == "place"}
    for word in source.words:
        if word.sense == sense:
            yield places.get(word.start - 1)


def _is_joined(other: Placed, mention: NameMention, source: Statement, namer: Namer) -> bool:
    """Say whether a place is the one of the claim, or joined with it: Norwegian and Danish ships."""
    chain = [other]
    for one in sorted(source.of_kind("name"), key=lambda placed: -placed.end):
        if one.end <= chain[-1].start and _JOINED.fullmatch(source.text, one.end, chain[-1].start):
            chain.append(one)
    return any(isinstance(one.mention, NameMention) and namer.same(mention, one.mention) for one in chain)
