"""The JSON contracts: fields, decimals as strings, nothing that acts on a terminal."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.model.edtf import parse_edtf
from civcheck.model.fact import Fact, FactEvidence, Source
from civcheck.model.figure import Figure
from civcheck.model.location import Location
from civcheck.model.span import Region
from civcheck.report.contracts import dump, fact_json, figure_json, location_json, source_json


def test_a_location_has_the_fields_of_the_contract() -> None:
    place = Location("ward", "ward.txt", Region.of((4, 9), (20, 24)), 2, 3, 7, "v", "Beds", "thirty beds")
    assert location_json(place) == {
        "source": "ward",
        "path": "ward.txt",
        "start": 4,
        "end": 24,
        "parts": [[4, 9], [20, 24]],
        "line": 2,
        "column": 3,
        "page": 7,
        "page_label": "v",
        "section": "Beds",
        "text": "thirty beds",
    }


def test_a_place_that_is_not_at_hand_makes_nothing_up() -> None:
    data = location_json(Location("ward", "ward.txt", Region.of((4, 9))))
    assert {key for key, value in data.items() if value is None} == {"line", "column", "page", "page_label", "section", "text"}


@pytest.mark.parametrize(
    ("value", "expected"),
    [(Decimal(1240000), "1240000"), (Decimal("1.24E+6"), "1240000"), (Decimal("4.50"), "4.50"), (Decimal(-3), "-3"), (None, None)],
)
def test_numbers_are_plain_decimals(value: Decimal | None, expected: str | None) -> None:
    assert figure_json(Figure(value=value))["value"] == expected


def test_a_figure_has_all_its_fields() -> None:
    figure = Figure(
        low=Decimal("2.6"), high=Decimal("2.9"), counted="beds", unit="percent", currency="EUR", comparator="~", direction="up",
        base="2023", ordinal=True, as_of=parse_edtf("2024-03"),
    )  # fmt: skip
    assert figure_json(figure) == {
        "value": None,
        "low": "2.6",
        "high": "2.9",
        "comparator": "~",
        "counted": "beds",
        "unit": "percent",
        "currency": "EUR",
        "direction": "up",
        "base": "2023",
        "ordinal": True,
        "as_of": "2024-03",
    }


def test_a_fact_is_told_without_its_evidence() -> None:
    fact = Fact(
        "beds", "ward", "The ward has 30 beds", (FactEvidence(Region.of((0, 3)), "0" * 16),), date=parse_edtf("2024"),
        names=("Ward",), tags=("care",), conflicts_with=("ward/other",),
    )  # fmt: skip
    assert fact_json(fact) == {
        "fact": "ward/beds",
        "statement": "The ward has 30 beds",
        "figures": [],
        "as_of": None,
        "date": "2024",
        "place": None,
        "event": None,
        "speaker": None,
        "names": ["Ward"],
        "tags": ["care"],
        "status": "curated",
        "conflicts_with": ["ward/other"],
    }


def test_a_source_is_told_with_its_languages_as_a_list() -> None:
    source = Source("ward", "Ward Report", "ward.txt", "0" * 64, issued=parse_edtf("2024-05"), languages=("zh", "en"), rank="official")
    assert source_json(source) == {
        "id": "ward",
        "title": "Ward Report",
        "author": None,
        "publisher": None,
        "issued": "2024-05",
        "language": ["zh", "en"],
        "url": None,
        "rank": "official",
    }


def test_chinese_stands_as_it_is() -> None:
    assert dump({"text": "岸电"}) == '{"text": "岸电"}'


@settings(deadline=None, max_examples=200)
@given(text=st.text(st.characters(exclude_categories=["Cs"])))
@pytest.mark.parametrize("indent", [None, 2])
def test_json_gives_the_text_back_and_holds_nothing_that_acts_on_a_terminal(text: str, indent: int | None) -> None:
    encoded = dump([text], indent=indent)
    assert json.loads(encoded) == [text]
    acting = {chr(code) for code in [*range(10), *range(11, 32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A)]}
    assert not acting & set(encoded)
