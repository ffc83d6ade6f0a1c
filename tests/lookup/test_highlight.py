"""Where the words that were looked for stand."""

from __future__ import annotations

import pytest

from civcheck.lookup.highlight import find, in_document
from civcheck.lookup.query import parse
from civcheck.model.span import Region, Span


def marked(text: str, question: str) -> list[str]:
    return [text[span.start : span.end] for span in find(text, parse(question).terms)]


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        ("Ports and a port, importing", "port", ["Ports", "port"]),
        ("a sister port; sister cities", "sister port", ["sister", "port", "sister"]),
        ("a sister port; sister cities", '"sister ports"', ["sister port"]),
        ("the North Quay, north of the quay", '"north quay"', ["North Quay"]),
        ("the North Quay", '"North Quay" quay', ["North Quay"]),
        ("two berths use岸电，岸 电", "岸电", ["岸电", "岸 电"]),
        ("集装\n箱码头", "集装箱", ["集装\n箱"]),
        ("友好港口与友好港", "友好港", ["友好港", "友好港"]),
        ("港务局进港航道", "港", ["港", "港"]),
        ("造价6.1亿元", "6.1亿", ["6.1亿"]),
        ("第7届和第 7 届", "第7届", ["第7届", "第 7 届"]),
        ("航道疏浚研究报告", "航道疏浚研究", ["航道疏浚研究"]),
        ("1,240,318 TEU", "1240318", ["1,240,318"]),
        ("the 7th congress", "7", ["7"]),
        ("nothing of the kind", "shore", []),
        ("", "port", []),
        ("port", "", []),
    ],
)
def test_words_are_marked_in_all_their_forms(text: str, question: str, expected: list[str]) -> None:
    assert marked(text, question) == expected


@pytest.mark.parametrize(("text", "question"), [("投资16.1亿元", "6.1亿"), ("第17届大会", "7届"), ("共2024年", "24年")])
def test_a_number_is_not_marked_inside_a_longer_one(text: str, question: str) -> None:
    assert marked(text, question) == []


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        ("The B12 ward", "b12", ["B12"]),
        ("the b12 ward", "B12", ["b12"]),
        ("在T3航站楼", "t3航站楼", ["T3航站楼"]),
        ("在T3航站楼", "Ｔ３航站楼", ["T3航站楼"]),
    ],
)
def test_letters_beside_digits_are_marked_in_any_case_and_width(text: str, question: str, expected: list[str]) -> None:
    assert marked(text, question) == expected


def test_places_of_one_part_are_moved_by_its_start() -> None:
    assert in_document(Region.of((100, 120)), [Span(3, 7)]) == (Span(103, 107),)


def test_a_match_over_an_interruption_is_given_part_by_part() -> None:
    text = "shore [page 3] power is used"
    region = Region.of((0, 5), (15, 28))
    words = region.slice(text)
    assert words == "shore power is used"
    placed = in_document(region, find(words, parse('"shore power"').terms))
    assert [text[span.start : span.end] for span in placed] == ["shore", "power"]


def test_the_space_that_joins_parts_is_no_place() -> None:
    assert in_document(Region.of((0, 5), (9, 12)), [Span(5, 6)]) == ()


def test_no_matches_give_no_places() -> None:
    assert in_document(Region.of((4, 9)), []) == ()
