"""What the reader of names should read, construct by construct, in both languages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from civcheck import scan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.model.mention import NameMention

SUITES = ("names.en", "names.zh")
LEAST = {"names.en": 130, "names.zh": 90}
FOLDER = Path(__file__).parent
FIELDS = {"text", "type", "normal", "titles", "edition", "territory", "short", "certainty", "stands-for"}
TYPES = {"person", "organisation", "place", "event", "work", "initiative", None}


def constructs(suite: str) -> dict[str, Any]:
    read: dict[str, Any] = yaml.load((FOLDER / f"{suite}.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["constructs"]
    return read


def texts(suite: str) -> Iterator[dict[str, Any]]:
    for construct in constructs(suite).values():
        yield from construct["cases"]
        yield from construct["near-misses"]


def cases() -> list[Any]:
    return [
        pytest.param(case, id=f"{suite}/{name}/{group}/{number}")
        for suite in SUITES
        for name, construct in constructs(suite).items()
        for group in ("cases", "near-misses")
        for number, case in enumerate(construct[group], start=1)
    ]


@pytest.mark.parametrize("case", cases())
def test_the_names_of_a_text_are_read_as_they_should_be(case: dict[str, Any]) -> None:
    text = case["text"]
    read: list[Any] = list(scan(text, kinds=("name",)))
    assert [mention.region.slice(text) for mention in read] == [one["text"] for one in case["names"]]
    for mention, one in zip(read, case["names"], strict=True):
        assert {field: told(mention, field, text) for field in one} == one


def told(mention: NameMention, field: str, text: str) -> object:
    """Give what a mention says of a field of a case; what it stands for is told by the words that stand there."""
    match field:
        case "text":
            return mention.region.slice(text)
        case "stands-for":
            return mention.stands_for.slice(text) if mention.stands_for else None
        case "titles":
            return list(mention.titles)
    return getattr(mention, field)


@pytest.mark.parametrize("suite", SUITES)
def test_every_construct_of_names_has_three_cases_and_a_near_miss(suite: str) -> None:
    for name, construct in constructs(suite).items():
        assert construct.keys() == {"about", "cases", "near-misses"}, name
        assert len(construct["cases"]) >= 3, name
        assert construct["near-misses"], name
        assert all(case.keys() == {"text", "names"} for group in ("cases", "near-misses") for case in construct[group]), name


@pytest.mark.parametrize("suite", SUITES)
def test_no_text_with_names_is_told_twice_or_only_with_other_digits(suite: str) -> None:
    masked = ["".join("0" if character.isdigit() else character for character in case["text"]) for case in texts(suite)]
    assert len(masked) == len(set(masked))
    assert len(masked) >= LEAST[suite]


@pytest.mark.parametrize("suite", SUITES)
def test_almost_half_of_the_texts_hold_near_misses(suite: str) -> None:
    near = sum(len(construct["near-misses"]) for construct in constructs(suite).values())
    assert near >= 0.4 * sum(1 for _ in texts(suite))


@pytest.mark.parametrize("suite", SUITES)
def test_every_name_that_is_expected_stands_in_its_text_in_order(suite: str) -> None:
    for case in texts(suite):
        end = 0
        for one in case["names"]:
            assert {"text", "normal"} <= one.keys() <= FIELDS, case["text"]
            assert one.get("type") in TYPES, case["text"]
            assert one["normal"], case["text"]
            start = case["text"].find(one["text"], end)
            assert start >= 0, (case["text"], one["text"])
            end = start + len(one["text"])


@pytest.mark.parametrize("suite", SUITES)
def test_what_a_short_form_stands_for_is_another_name_of_its_text(suite: str) -> None:
    for case in texts(suite):
        named = {one["text"] for one in case["names"] if not one.get("short")}
        for one in case["names"]:
            assert ("stands-for" in one) <= one.get("short", False), case["text"]
            if one.get("stands-for"):
                assert one["stands-for"] in named, case["text"]
