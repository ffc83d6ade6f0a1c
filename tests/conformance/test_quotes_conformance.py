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
LEAST = {"quotes.en": 330, "quotes.zh": 230}
FOLDER = Path(__file__).parent
GAP = pytest.mark.xfail(strict=True, reason="not read rightly yet: move the case up when it is")
DEFAULTS = {"depth": 0, "unbalanced": False}
FIELDS = {"text", "form", "speaker", "verb", "depth", "unbalanced"}
FORMS = {"quotation", "fragment", "block", "title", "term", "indirect"}
NOBODY_SAYS = {"title", "term"}


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


@pytest.mark.parametrize("suite", SUITES)
def test_half_of_the_texts_with_quotations_are_near_misses(suite: str) -> None:
    near = sum(len(construct["near-misses"]) for construct in constructs(suite).values())
    assert near >= 0.5 * sum(1 for _ in texts(suite))


@pytest.mark.parametrize("suite", SUITES)
def test_every_quotation_that_is_expected_stands_in_its_text_in_order(suite: str) -> None:
    for case in texts(suite):
        assert case.keys() == {"text", "quotes"}, case["text"]
        before = -1
        for one in case["quotes"]:
            assert {"text", "form", "speaker"} <= one.keys() <= FIELDS, case["text"]
            assert one["form"] in FORMS, case["text"]
            assert one["speaker"] is None or not (one["form"] in NOBODY_SAYS or one.get("depth")), case["text"]
            before = place(one["text"], case["text"], before + 1)
            assert before >= 0, (case["text"], one["text"])


def place(words: str, text: str, start: int) -> int:
    """Give where words begin in a text, -1 where they do not stand there; a space may be where two parts are joined."""
    whole = text.find(words, start)
    if whole >= 0:
        return whole
    for at in (at for at, character in enumerate(words) if character == " "):
        head = text.find(words[:at], start)
        if head >= 0 and place(words[at + 1 :], text, head + at) >= 0:
            return head
    return -1
