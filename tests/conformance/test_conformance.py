"""What the readers of figures and dates should read, construct by construct: four suites that other readers could run too."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from civcheck import scan
from civcheck.model.edtf import parse_edtf

SUITES = ("figures.en", "figures.zh", "dates.en", "dates.zh")
FOLDER = Path(__file__).parent
FIGURE_DEFAULTS = {"comparator": "=", "unit": None, "currency": None, "ordinal": False, "direction": None}
DATE_DEFAULTS = {"edtf": None, "relative": None, "weekday": None, "impossible": False, "part": None, "recurs": None}
NUMBERS = ("value", "low", "high", "scale")
WORDS = ("counted", "base", "per", "as_of")


def constructs(suite: str) -> dict[str, Any]:
    return yaml.load((FOLDER / f"{suite}.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["constructs"]


def cases() -> list[Any]:
    return [
        pytest.param(suite, case, id=f"{suite}/{name}/{group}/{number}")
        for suite in SUITES
        for name, construct in constructs(suite).items()
        for group in ("cases", "near-misses")
        for number, case in enumerate(construct[group], start=1)
    ]


@pytest.mark.parametrize(("suite", "case"), cases())
def test_a_text_is_read_as_it_should_be(suite: str, case: dict[str, Any]) -> None:
    kind = "figure" if suite.startswith("figures") else "date"
    read = [mention for mention in scan(case["text"], date=case.get("date")) if mention.kind == kind]
    wanted = case[f"{kind}s"]
    assert [mention.region.slice(case["text"]) for mention in read] == [one["text"] for one in wanted]
    for mention, one in zip(read, wanted, strict=True):
        expected = _figure(one) if kind == "figure" else DATE_DEFAULTS | {"granularity": None} | one
        expected.pop("text")
        told = {name: getattr(mention, name) for name in expected}
        assert told == expected, one["text"]


def _figure(one: dict[str, Any]) -> dict[str, Any]:
    """Give what is expected of a figure: numbers as decimals, and what has a default compared with it."""
    numbers = {name: None if one[name] is None else Decimal(str(one[name])) for name in NUMBERS if name in one}
    if "value" not in one:
        numbers["value"] = None  # a range
    words = {name: None if one[name] is None else str(one[name]) for name in WORDS if name in one}
    return FIGURE_DEFAULTS | one | numbers | words


@pytest.mark.parametrize("suite", SUITES)
def test_every_construct_has_three_cases_of_its_own_and_a_near_miss(suite: str) -> None:
    for name, construct in constructs(suite).items():
        assert construct.keys() == {"about", "cases", "near-misses"}, name
        assert len(construct["cases"]) >= 3, name
        assert construct["near-misses"], name


@pytest.mark.parametrize("suite", SUITES)
def test_no_text_is_told_twice_or_only_with_other_digits(suite: str) -> None:
    masked = [
        "".join("0" if character.isdigit() else character for character in case["text"])
        for construct in constructs(suite).values()
        for case in (*construct["cases"], *construct["near-misses"])
    ]
    assert len(masked) == len(set(masked))
    assert len(masked) >= (400 if suite.startswith("figures") else 300)


@pytest.mark.parametrize("suite", ["dates.en", "dates.zh"])
def test_every_date_that_is_expected_is_well_formed(suite: str) -> None:
    for construct in constructs(suite).values():
        for case in (*construct["cases"], *construct["near-misses"]):
            for one in case["dates"]:
                if one["edtf"] and not one.get("impossible"):
                    assert parse_edtf(one["edtf"]).text == one["edtf"]
