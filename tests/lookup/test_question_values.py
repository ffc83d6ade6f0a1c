"""Numbers and dates of a question are found by their values, however they are written."""

from __future__ import annotations

import pytest

from civcheck.lookup.query import parse
from civcheck.lookup.values import with_values
from growth import grows_in_proportion


def others(question: str) -> dict[str, list[str]]:
    return {term.text: [other.text for other in term.also] for term in with_values(parse(question)).terms}


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("1.864亿", {"1.864亿": ["186400000"]}),
        ("3.5亿人次", {"3.5亿": ["350000000"], "人次": []}),
        ("2 million tonnes", {"2 million": ["2000000"], "tonnes": []}),
        ("1.2bn", {"1.2bn": ["1200000000"]}),
        ("40k", {"40k": ["40000"]}),
        ("1,240 thousand", {"1,240 thousand": ["1240000"]}),
        ("四十万箱", {"四十万": ["400000"], "箱": []}),
        ("三百二十亿", {"三百二十亿": ["32000000000"]}),
    ],
)
def test_a_number_with_a_scale_word_is_its_value_too(question: str, expected: dict[str, list[str]]) -> None:
    assert others(question) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("21 May 2024", ["2024 05 21", "21 may 2024", "may 21 2024"]),
        ("May 21st, 2024", ["2024 05 21", "21 may 2024", "may 21 2024"]),
        ("2024-05-21", ["2024 05 21", "21 may 2024", "may 21 2024"]),
        ("2024年5月21日", ["2024 05 21", "21 may 2024", "may 21 2024"]),
        ("Sept 2024", ["2024 09", "september 2024"]),
        ("2024年9月", ["2024 09", "september 2024"]),
        ("2024年", ["2024"]),
    ],
)
def test_a_date_is_what_facts_record(question: str, expected: list[str]) -> None:
    (also,) = others(question).values()
    assert [text.strip() for text in also] == expected


@pytest.mark.parametrize(("question", "term"), [("4th congress", "4th"), ("第4届", "第4届"), ("第四届", "第四届")])
def test_an_ordinal_is_its_number_and_its_word(question: str, term: str) -> None:
    assert others(question)[term] == ["4", "fourth"]


@pytest.mark.parametrize(
    "question", ["", "2024", "1,240,318", "13.5 metres", "may we", "march", "covid-19", "二十国集团", "2024-99", "10:30"]
)
def test_what_is_no_such_value_is_left_as_it_is(question: str) -> None:
    assert with_values(parse(question)).terms == parse(question).terms


@pytest.mark.parametrize("piece", ["9", "10 May ", "1,234,", "第三百", "2024年5月", "5 million "])
def test_a_long_question_of_figures_takes_no_longer(piece: str) -> None:
    assert with_values(parse(piece * (50_000 // len(piece)))).terms
    assert grows_in_proportion(piece, lambda text: with_values(parse(text)))
