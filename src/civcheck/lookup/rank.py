"""How well a row answers: how much of what was asked for it holds, weighed by how telling each word is."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from civcheck.lookup.query import Query, Term

LEAST_COVERAGE = 0.45
"""A row must hold about half of what was asked for, by weight: one telling word of two."""

_NEIGHBOURS = 0.15
_KIND = 0.06
_HOLDING = 0.05
_DRAFTED = 0.05
_OFFICIAL = 0.03
_BREVITY = 0.03


class Weighed:
    """A query with the weight of each of its terms, by its expression, and of them all."""

    def __init__(self, query: Query, weights: Mapping[str, float]) -> None:
        self.query = query
        self.weights = weights
        self.total = sum(weights[term.match] for term in query.terms) or 1.0


def coverage(weighed: Weighed, row: str) -> float:
    """Give the share of what was asked for, by weight, that a row of search terms holds: 0 to 1."""
    padded = f" {row} "
    return sum(weighed.weights[term.match] for term in weighed.query.terms if holds(term, padded)) / weighed.total


def holds(term: Term, padded: str) -> bool:
    """Say whether a row of search terms, with a space at each end, holds a term."""
    return f" {' '.join(term.stems)}{'' if term.prefix else ' '}" in padded


def neighbours(query: Query, row: str) -> float:
    """Give the share of neighbouring terms of the query that are neighbours in a row too: 0 to 1."""
    terms = [" ".join(term.stems) for term in query.terms]
    together = [f" {first} {second} " in f" {row} " for first, second in itertools.pairwise(terms)]
    return sum(together) / len(together) if together else 0.0


def score(weighed: Weighed, row: str, kinds: str = "") -> float:
    """Give the score of a row: its coverage, and a little for order and brevity.

    A fact gains by being of the kind that is asked for, and by telling how things stand (a figure with its date); it
    loses by being a draft.
    """
    covered = coverage(weighed, row)
    if covered == 0:
        return 0.0
    extra = _NEIGHBOURS * neighbours(weighed.query, row) + _BREVITY / (1 + row.count(" ") / 20)
    extra += _KIND * (weighed.query.wants is not None and f",{weighed.query.wants}," in kinds)
    extra += _HOLDING * (",holding," in kinds) + _OFFICIAL * (",official," in kinds) - _DRAFTED * (",drafted," in kinds)
    return covered + extra
