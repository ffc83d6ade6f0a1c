"""How well a row answers: how much of what was asked for it holds, weighed by how telling each word is."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from civcheck.lookup.query import Query, Term

LEAST_COVERAGE = 0.4
"""A row must hold two fifths of what was asked for, by weight: one telling word of two, even the commoner one."""

_OTHER_NAME = 0.93
"""What a row is worth that answers by another name: of two that are else alike, the one in the words of the question goes first."""
_LOOSE = 0.85
"""What one is worth that answers by a common word for about the same."""
_NEIGHBOURS = 0.07
_NEAR = 0.1
_NEAR_WORDS = 6
_STATED = 0.07
"""What the statement itself says answers more directly than what a fact is only tagged with or takes place at."""
_KIND = 0.1
_FIGURE = 0.16
"""What cannot say how many is no answer to it."""
_COUNTED = 0.1
_REPORTED = 0.11
"""What somebody said answers less directly how many, when, who and where than what is so."""
_MOST_PLACES = 20
_HOLDING = 0.06
_DRAFTED = 0.05
_OFFICIAL = 0.03
_BREVITY = 0.06


class Weighed:
    """A query with the weight of each of its terms, by its expression, and of them all."""

    def __init__(self, query: Query, weights: Mapping[str, float]) -> None:
        self.query = query
        self.each = [(term, weights[term.match]) for term in query.terms]
        self.total = sum(weight for _, weight in self.each) or 1.0


def coverage(weighed: Weighed, row: str) -> float:
    """Give the share of what was asked for, by weight, that a row of search terms holds: 0 to 1."""
    padded = f" {row} "
    return sum(weight * _credit(term, padded) for term, weight in weighed.each) / weighed.total


def _credit(term: Term, padded: str) -> float:
    if _stands(term, padded):
        return 1.0
    return max((_LOOSE if other.loose else _OTHER_NAME for other in term.also if _stands(other, padded)), default=0.0)


def holds(term: Term, padded: str) -> bool:
    """Say whether a row of search terms, with a space at each end, holds a term, by any of its names."""
    return _stands(term, padded) or any(_stands(other, padded) for other in term.also)


def _stands(term: Term, padded: str) -> bool:
    return f" {' '.join(term.stems)}{'' if term.prefix else ' '}" in padded


def other_names(query: Query, row: str) -> list[str]:
    """Give the other names by which alone a row answers, as they are written."""
    padded = f" {row} "
    alone = (term for term in query.terms if term.also and not _stands(term, padded))
    return [other.text for term in alone for other in term.also if _stands(other, padded)]


def neighbours(query: Query, row: str) -> float:
    """Give the share of neighbouring terms of the query that are neighbours in a row too: 0 to 1."""
    terms = [" ".join(term.stems) for term in query.terms]
    together = [f" {first} {second} " in f" {row} " for first, second in itertools.pairwise(terms)]
    return sum(together) / len(together) if together else 0.0


def near(query: Query, row: str) -> float:
    """Give the share of neighbouring terms of the query that stand within a few words of each other in a row: 0 to 1."""
    places: dict[str, list[int]] = {}
    for place, word in enumerate(row.split()):
        places.setdefault(word, []).append(place)
    found = [_places(term, places) for term in query.terms]
    close = [any(abs(one - other) <= _NEAR_WORDS for one in first for other in second) for first, second in itertools.pairwise(found)]
    return sum(close) / len(close) if close else 0.0


def _places(term: Term, places: Mapping[str, list[int]]) -> list[int]:
    return [place for name in (term, *term.also) for place in places.get(name.stems[0], ())][:_MOST_PLACES]


def score(weighed: Weighed, row: str, kinds: str = "", statement: str | None = None, said: str = "") -> float:
    """Give the score of a row: its coverage, and a little for order and brevity.

    A fact gains by saying in its statement what is asked for, by being of the kind that is asked for, by its figures (`said`)
    counting it, and by telling how things stand (a figure with its date); it loses by being a draft.
    """
    covered = coverage(weighed, row)
    if covered == 0:
        return 0.0
    statement = row if statement is None else statement
    extra = _NEIGHBOURS * neighbours(weighed.query, row) + _NEAR * near(weighed.query, statement) + _BREVITY / (1 + row.count(" ") / 20)
    extra += _STATED * coverage(weighed, statement) + _COUNTED * (coverage(weighed, said) if said else 0)
    wants = weighed.query.wants
    extra += (_FIGURE if wants == "figure" else _KIND) * (wants is not None and f",{wants}," in kinds)
    extra -= _REPORTED * (wants not in {None, "quote"} and ",quote," in kinds)
    extra += _HOLDING * (wants in {None, "figure"} and ",holding," in kinds)
    extra += _OFFICIAL * (",official," in kinds) - _DRAFTED * (",drafted," in kinds)
    return covered + extra
