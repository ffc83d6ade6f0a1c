"""Values that differ as a slip of the pen makes them, spans of dates in days, and words that two writers use for one thing."""

from __future__ import annotations

from decimal import Decimal

import pytest

from civcheck.compare.slips import are_slips
from civcheck.compare.spans_of_dates import lengths_of
from civcheck.extract.passage import passage_of
from civcheck.extract.related import is_related, related_in
from civcheck.extract.senses import sense_of
from civcheck.extract.statements import statements


def mention(text: str) -> object:
    (found,) = statements([passage_of(text)])
    return found.mentions[-1].mention


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("50,751 readers", "50,571 readers", True),
        ("413,000 visitors", "41.3万名观众", False),
        ("431,000 visitors", "41.3万名观众", True),
        ("11,000 learners", "110,000 learners", True),
        ("4,127 tonnes", "4,827 tonnes", True),
        ("4,127 tonnes", "4,850 tonnes", False),
        ("12 ships", "21 ships", False),
        ("300 ships", "900 ships", False),
        ("It closed on 3 February 2025", "It closed on 13 February 2025", True),
        ("It closed on 3 February 2025", "It closed on 13 March 2025", False),
        ("It closed in 2024", "It closed in 2025", False),
    ],
)
def test_slips_of_the_pen_are_known(one: str, other: str, slip: bool) -> None:  # noqa: FBT001  what a case wants
    assert are_slips(mention(one), mention(other)) is slip  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("edtf", "unit", "lengths"),
    [
        ("2024-07-15/2024-07-18", "day", [4, 3]),
        ("2024-07-01/2024-07-14", "week", [2]),
        ("2023-11/2024-02", "month", [4, 3]),
        ("2019/2024", "year", [6, 5]),
        ("2024-07-15", "day", []),
        ("2024-02-30/2024-03-01", "day", []),
        ("2024-07-15/..", "day", []),
    ],
)
def test_spans_are_measured(edtf: str, unit: str, lengths: list[int]) -> None:
    assert lengths_of(edtf, unit) == [Decimal(length) for length in lengths]


@pytest.mark.parametrize(
    ("one", "other", "related"),
    [
        ("spending", "expenditure", True),
        ("tall", "high", True),
        ("departure", "departed", True),
        ("survival", "alive", True),
        ("boys", "girls", False),
        ("bus", "lorry", False),
        ("warm", "cold", False),
        ("rejected", "approved", False),
        ("lectures", "lanterns", False),
    ],
)
def test_related_words_are_known(one: str, other: str, related: bool) -> None:  # noqa: FBT001  what a case wants
    assert is_related(sense_of(one), frozenset([sense_of(other)])) is related


def test_no_word_is_related_where_the_opposite_stands_too() -> None:
    both = frozenset([sense_of("growth"), sense_of("fell")])
    assert not is_related("rise", both - {"rise"}) or "rise" in both
    assert related_in([sense_of("tall")], frozenset([sense_of("high")])) == 1
