"""For every place in any JSON, `civcheck show --text` has the words that are told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from conftest import Result


def locations(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if "parts" in value:
            yield value
        for item in value.values():
            yield from locations(item)
    elif isinstance(value, list):
        for item in value:
            yield from locations(item)


@pytest.fixture
def check(cli: Callable[..., Result]) -> Callable[[str], int]:
    texts: dict[str, str] = {}

    def call(output: str) -> int:
        """Check every location; give how many there are."""
        found = list(locations(json.loads(output)))
        for place in found:
            if place["path"] not in texts:
                texts[place["path"]] = cli("show", "--text", place["path"]).out
            text = texts[place["path"]]
            assert place["text"] == " ".join(text[start:end] for start, end in place["parts"])
            assert (place["start"], place["end"]) == (place["parts"][0][0], place["parts"][-1][1])
            before = text[: place["start"]].split("\n")
            assert (place["line"], place["column"]) == (len(before), len(before[-1]) + 1)
        return len(found)

    return call


@pytest.mark.parametrize(
    "question", ["sister port", "channel", "岸电", "12 September 2024", "航道疏浚研究", '"North Quay"', "percent", "港"]
)
def test_places_of_lookup(cli: Callable[..., Result], check: Callable[[str], int], harbour: Path, question: str) -> None:
    result = cli("lookup", question, "--limit", "0", "--format", "json", "--facts", harbour / "facts", "--sources", harbour / "sources")
    assert check(result.out) == json.loads(result.out)["total"] > 0


@pytest.mark.corpus
@pytest.mark.parametrize("question", ["sister cities", "visa", "文明", "2025", '"silk road"'])
def test_places_of_lookup_in_the_five_documents(
    cli: Callable[..., Result], check: Callable[[str], int], corpus_folder: Path, question: str
) -> None:
    result = cli("lookup", question, "--limit", "0", "--format", "json", "--sources", corpus_folder)
    assert check(result.out) == json.loads(result.out)["total"] > 1


@pytest.mark.parametrize(
    ("source", "fact"),
    [
        ("annual-report-2024", "rail-share-2024"),
        ("bilingual-notice", "consultation-period"),
        ("dredging-study", "contaminated-boreholes"),
        ("harbour-news", "sister-port-zh"),
        ("press-release-2025-03-14", "rail-share-press"),
    ],
)
def test_places_of_show(cli: Callable[..., Result], check: Callable[[str], int], harbour: Path, source: str, fact: str) -> None:
    options = ("--format", "json", "--facts", harbour / "facts", "--sources", harbour / "sources")
    result = cli("show", f"{source}/{fact}", *options)
    assert check(result.out) == len(json.loads(result.out)["evidence"]) > 0
    for place in list(locations(json.loads(result.out))):
        again = json.loads(cli("show", f"{source}:{place['start']}-{place['end']}", *options).out)["location"]
        assert (again["start"], again["end"], again["line"], again["column"]) == tuple(
            place[key] for key in ("start", "end", "line", "column")
        )
        assert again["source"] == source


def test_places_of_verify(cli: Callable[..., Result], check: Callable[[str], int], harbour: Path, tmp_path: Path) -> None:
    text = (harbour / "sources" / "dredging-study.txt").read_text("utf-8")
    (tmp_path / "dredging-study.txt").write_text(text.replace("96 boreholes", "97 boreholes", 1), "utf-8")
    result = cli("verify", "dredging-study", "--format", "json", "--facts", harbour / "facts", "--sources", "dredging-study.txt")
    assert result.code == 1
    assert check(result.out) > 0
    (source,) = json.loads(result.out)["sources"]
    assert all(item["span"] == item["location"]["parts"] for item in source["touched"])


@pytest.mark.parametrize(
    "data", [b"\xef\xbb\xbfThe quay\r\nhas 12 cranes.\r\n", "港口😀有12台吊机。\n\x0b\u2028末\r尾".encode(), b"no newline"]
)
def test_the_canonical_text_is_printed_as_it_is(cli: Callable[..., Result], tmp_path: Path, data: bytes) -> None:
    (tmp_path / "any.txt").write_bytes(data)
    result = cli("show", "--text", "any.txt")
    assert (result.code, result.err) == (0, "")
    assert result.out == data.decode("utf-8-sig").replace("\r\n", "\n")
