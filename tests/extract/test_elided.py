"""Figures that leave to a neighbour what both are measured in, and words before figures that compare nothing."""

from __future__ import annotations

import pytest

from civcheck import scan
from growth import grows_in_proportion

CASES = [
    ("Pay will go up from 21.50 to 24 dollars an hour.", [("21.5", "USD"), ("24", "USD")]),
    ("The wait fell from 31 weeks to 19.", [("31", "week"), ("19", "week")]),
    ("The fee will be lowered from 30 to 25 crowns.", [("30", "crowns"), ("25", "crowns")]),
    ("It will cost 118 million dollars, of which the state pays 45 million.", [("118000000", "USD"), ("45000000", "USD")]),
    ("The state pays 45 of the 118 million dollars.", [("45000000", "USD"), ("118000000", "USD")]),
    ("Profit was 212 million euros (first half of 2024: 305 million).", [("212000000", "EUR"), ("305000000", "EUR")]),
    ("The line was moved from 12 wards to 19 trees.", [("12", "wards"), ("19", "trees")]),
    ("It cost 118 million dollars. The port has 45 million.", [("118000000", "USD"), ("45000000", None)]),
    ("It cost 118 million dollars and 45 million people saw it.", [("118000000", "USD"), ("45000000", "people")]),
    ("One of the 3 million euros was lost.", [("3000000", "EUR")]),
    ("The wait grew from 52 to 58 minutes.1\n", [("52", "minute"), ("58", "minute")]),
    ("There were 17 accidents, six fewer than in 2023.", [("17", "accidents"), ("6", None)]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_a_figure_leaves_to_its_neighbour(text: str, expected: list[tuple[str, str | None]]) -> None:
    figures = [one for one in scan(text) if one.kind == "figure"]
    found = [(f"{one.value.normalize():f}", one.unit or one.currency or one.counted) for one in figures if one.unit != "month"]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("The fair drew 78,000 visitors over three days.", "="),
        ("The psalter was restored in Brenn over 16 months.", "="),
        ("He has over 16 years of service.", ">"),
        ("Repairs took over three months.", ">"),
        ("They waited for over three hours.", ">"),
        ("The survey covers over 30 years.", ">"),
    ],
)
def test_over_a_time_compares_nothing(text: str, comparator: str) -> None:
    assert [one.comparator for one in scan(text) if one.kind == "figure"][-1] == comparator


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("17 fires, six fewer than in 2023.", "down"),
        ("Six more fires than in 2023 were put out.", "up"),
        ("Six more fires were put out.", None),
    ],
)
def test_so_many_more_than_before_is_a_change(text: str, direction: str | None) -> None:
    assert [one.direction for one in scan(text) if one.kind == "figure"][-1] == direction


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("In 2023 the port was busy, up from 82 calls in 2019. It was shut on 6 May.", "2023-05-06"),
        ("The line fell to 12 percent, compared with 61 percent in 2019. It was shut on 6 May.", "2024-05-06"),
        ("In 2019 the port was busy. It was shut on 6 May.", "2019-05-06"),
    ],
)
def test_a_year_that_is_compared_with_is_lent_to_no_date(text: str, edtf: str) -> None:
    assert [one.edtf for one in scan(text, date="2024-06-30") if one.kind == "date"][-1] == edtf


@pytest.mark.parametrize("text", ["from 3 ", "45 of the 118 million ", "3 million ", "up from 3 in 2024 ", "over 3 days "])
def test_long_repeats_take_time_in_proportion(text: str) -> None:
    assert grows_in_proportion(text, scan)
