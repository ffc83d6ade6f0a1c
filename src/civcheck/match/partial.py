"""Which unit of the sources supports a part of a claim: what it says of some details, where others are found nowhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from civcheck.compare.gates import is_telling
from civcheck.compare.sameness import coverage
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import FigureMention, NameMention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.compare.align import Aligned
    from civcheck.factbase.candidates import Corpus
    from civcheck.match.weighed import Weighed
    from civcheck.model.statement import Statement

_COMMON = 3.5
_LEAST_PART = 0.5
_MOST_LEFT = 1
_CLAUSE = compiled(r"[,;，；：]\s*|\s(?:and|while|but|although|though|with)\s")


def is_part(one: Weighed, claim: Statement, corpus: Corpus) -> bool:
    """Say whether a unit supports telling details of a claim, at least as many as it does not have, and most words around them."""
    found = one.sameness
    if found.opposed or not found.supported:
        return False
    missing = [aligned for aligned in found.aligned if aligned.outcome != "supported"]
    points = sum(telling(aligned, corpus) for aligned in found.supported)
    others = {"conflict"} if points > 1 else {"conflict", "unclear", "compatible"}
    if any(aligned.outcome in others and aligned.kind == "figure" for aligned in missing):
        return False
    if not points or points < len(missing):
        return False
    covered, unexplained = _of_what_is_there(one, claim, corpus)
    valued = any(aligned.kind in {"figure", "date"} and is_telling(aligned) and not aligned.around for aligned in found.supported)
    return covered >= _LEAST_PART and (valued or points > 1 or len(unexplained) <= _MOST_LEFT or not _lacks_value(missing))


def _lacks_value(missing: Sequence[Aligned]) -> bool:
    return any(aligned.kind == "figure" for aligned in missing)


def telling(aligned: Aligned, corpus: Corpus) -> int:
    """Say how much an agreement tells: nothing a small number, a year, a country; twice as much an event with its edition."""
    mention = aligned.placed.mention
    if aligned.around:
        return 0
    if not isinstance(mention, NameMention):
        return int(is_telling(aligned))
    if mention.territory is not None or max(map(corpus.weigh, mention.normal.split()), default=0.0) < _COMMON:
        return 0
    there = aligned.other.mention if aligned.other else None
    return 2 if mention.edition and isinstance(there, NameMention) and there.edition == mention.edition else 1


def _of_what_is_there(one: Weighed, claim: Statement, corpus: Corpus) -> tuple[float, list[str]]:
    """Give the share of the words that a unit holds, without the clauses of a claim of which it has no detail at all."""
    absent = list(_absent_clauses(claim, one.sameness.aligned))
    words = tuple(word for word in claim.words if not any(low <= word.start < high for low, high in absent))
    aligned = [each for each in one.sameness.aligned if not any(low <= each.placed.start < high for low, high in absent)]
    return coverage(replace(claim, words=words), one.statement, aligned, corpus)


def _absent_clauses(claim: Statement, aligned: Sequence[Aligned]) -> Iterator[tuple[int, int]]:
    low = 0
    for high in [*(mark.end() for mark in _CLAUSE.finditer(claim.text)), len(claim.text)]:
        inside = [one for one in aligned if low <= one.placed.start < high]
        if any(isinstance(one.placed.mention, FigureMention) for one in inside) and all(one.outcome == "missing" for one in inside):
            yield low, high
        low = high
