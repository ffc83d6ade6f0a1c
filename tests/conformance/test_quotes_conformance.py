"""What the reader of quotations should read, construct by construct, in both languages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from civcheck import scan

if TYPE_CHECKING:
    from collections.abc import Iterator

SUITES = ("quotes.en", "quotes.zh")
LEAST = {"quotes.en": 200, "quotes.zh": 160}
FOLDER = Path(__file__).parent
GAP = pytest.mark.xfail(strict=True, reason="not read rightly yet: move the case up when it is")
DEFAULTS = {"depth": 0, "unbalanced": False}


def constructs(suite: str) -> dict[str, Any]:
    read: dict[str, Any] = yaml.load((FOLDER / f"{suite}.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["constructs"]
    return read


def texts(suite: str) -> Iterator[dict[str, Any]]:
    for construct in constructs(suite).values():
        yield from construct["cases"]
        yield from construct["near-misses"]
        yield from construct.get("gaps", [])


def cases() -> list[Any]:
    return [
        pytest.param(case, id=f"{suite}/{name}/{group}/{number}", marks=GAP if group == "gaps" else ())
        for suite in SUITES
        for name, construct in constructs(suite).items()
        for group in ("cases", "near-misses", "gaps")
        for number, case in enumerate(construct.get(group, []), start=1)
    ]


@pytest.mark.parametrize("case", cases())
def test_the_quotations_of_a_text_are_read_as_they_should_be(case: dict[str, Any]) -> None:
    text = case["text"]
    read: list[Any] = list(scan(text, kinds=("quote",)))
    assert [quote.region.slice(text) for quote in read] == [one["text"] for one in case["quotes"]]
    for quote, one in zip(read, case["quotes"], strict=True):
        expected = DEFAULTS | {key: value for key, value in one.items() if key != "text"}
        assert {field: getattr(quote, field) for field in expected} == expected, one["text"]


@pytest.mark.parametrize("suite", SUITES)
def test_every_construct_of_quotations_has_three_cases_and_near_misses(suite: str) -> None:
    for name, construct in constructs(suite).items():
        assert construct.keys() - {"gaps"} == {"about", "cases", "near-misses"}, name
        assert len(construct["cases"]) + len(construct.get("gaps", [])) >= 3, name
        assert len(construct["near-misses"]) >= 2, name


@pytest.mark.parametrize("suite", SUITES)
def test_no_quotation_is_told_twice_or_only_with_other_digits(suite: str) -> None:
    masked = ["".join("0" if character.isdigit() else character for character in case["text"]) for case in texts(suite)]
    assert len(masked) == len(set(masked))
    assert len(masked) >= LEAST[suite]
