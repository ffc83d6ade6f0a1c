"""`civcheck verify` from the outside: exit codes, text and JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Result


@pytest.fixture
def ward(cli: Callable[..., Result], tmp_path: Path) -> Path:
    path = tmp_path / "ward.txt"
    path.write_text("The ward has 30 beds. It opened in 1998.\n", "utf-8")
    cli("add", "ward.txt", "--facts", "facts")
    return path


def test_facts_that_hold_exit_0(cli: Callable[..., Result], harbour: Path) -> None:
    result = cli("verify", "--facts", harbour / "facts", "--sources", harbour / "sources")
    assert (result.code, result.err) == (0, "")
    assert len(result.out.splitlines()) == 6
    assert result.out.count("unchanged; ") == 5
    assert result.out.endswith(", 0 touched, 0 not checked.\n")


def test_the_shipped_facts_hold(cli: Callable[..., Result], corpus_folder: Path) -> None:
    result = cli("verify", "--sources", corpus_folder)
    assert (result.code, result.err) == (0, "")
    assert result.out.count("unchanged; ") == 5


def test_a_fact_that_no_longer_holds_exits_1_and_says_what_stands_there(cli: Callable[..., Result], ward: Path) -> None:
    ward.write_text("The ward has 31 beds. It opened in 1998.\n", "utf-8")
    result = cli("verify", "--facts", "facts", "--sources", "ward.txt")
    assert (result.code, result.err) == (1, "")
    assert "ward  changed since its facts were made; 1 of 2 facts hold  ward.txt\n" in result.out
    assert "ward/ward-30-beds: the words at its span have changed\n" in result.out
    assert "there stands now, ward.txt:1:1: “The ward has 31 beds.”\n" in result.out
    assert result.out.endswith(", 1 touched, 0 not checked.\n")


def test_json_tells_the_same(cli: Callable[..., Result], ward: Path) -> None:
    ward.write_text("The ward has 31 beds. It opened in 1998.\n", "utf-8")
    result = cli("verify", "--facts", "facts", "--sources", "ward.txt", "--format", "json")
    assert (result.code, result.err) == (1, "")
    data = json.loads(result.out)
    touched = data["sources"][0].pop("touched")
    assert data == {
        "schema": "civcheck/verify/1",
        "sources": [
            {"source": "ward", "facts_file": "facts/ward.yaml", "path": "ward.txt", "state": "changed", "facts": 2, "held": 1},
        ],
    }
    ((fact, reason, span, location),) = [tuple(item.values()) for item in touched]
    assert (fact, reason, span) == ("ward/ward-30-beds", "the words at its span have changed", [[0, 21]])
    assert (location["text"], location["path"], location["line"], location["column"]) == ("The ward has 31 beds.", "ward.txt", 1, 1)


def test_a_place_past_the_end_of_a_changed_text_has_no_location(cli: Callable[..., Result], ward: Path) -> None:
    ward.write_text("The ward has 30 beds.\n", "utf-8")
    result = cli("verify", "--facts", "facts", "--sources", "ward.txt", "--format", "json")
    assert result.code == 1
    (touched,) = json.loads(result.out)["sources"][0]["touched"]
    assert (touched["fact"], touched["location"]) == ("ward/line-1", None)


def test_words_that_only_changed_elsewhere_hold(cli: Callable[..., Result], ward: Path) -> None:
    ward.write_text("The ward has 30 beds. It opened in 1998.\nA nurse drinks tea.\n", "utf-8")
    result = cli("verify", "--facts", "facts", "--sources", "ward.txt")
    assert result.code == 0
    assert "changed since its facts were made; 2 of 2 facts hold" in result.out


@pytest.mark.parametrize("format_", ["text", "json"])
def test_with_no_source_at_hand_nothing_is_verified(cli: Callable[..., Result], ward: Path, format_: str) -> None:
    result = cli("verify", "--facts", "facts", "--format", format_)
    assert result.code == 2
    assert "no source of these facts is at hand: nothing was verified" in result.err
    if format_ == "json":
        (source,) = json.loads(result.out)["sources"]
        assert (source["state"], source["path"], source["held"], source["touched"]) == ("missing", None, 0, [])


def test_only_the_sources_named_are_checked(cli: Callable[..., Result], harbour: Path) -> None:
    result = cli("verify", "harbour-news", "--facts", harbour / "facts", "--sources", harbour / "sources", "--format", "json")
    assert result.code == 0
    assert [source["source"] for source in json.loads(result.out)["sources"]] == ["harbour-news"]


def test_a_source_that_nobody_knows_is_told(cli: Callable[..., Result], harbour: Path) -> None:
    result = cli("verify", "nobody", "--facts", harbour / "facts", "--sources", harbour / "sources")
    assert (result.code, result.out) == (2, "")
    assert "there is no source 'nobody'" in result.err


def test_a_quiet_run_tells_only_what_is_wrong(cli: Callable[..., Result], harbour: Path) -> None:
    result = cli("verify", "-q", "--facts", harbour / "facts", "--sources", harbour / "sources")
    assert result.code == 0
    assert len(result.out.splitlines()) == 1


def test_bad_fields_exit_2_with_all_of_their_places(cli: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text("source:\n  id: ward\n  titel: Ward\nfacts:\n- id: beds\n  statment: x\n", "utf-8")
    result = cli("verify", "--facts", "bad.yaml")
    assert (result.code, result.out) == (2, "")
    assert "bad.yaml:3:3: " in result.err
    assert "bad.yaml:6:3: " in result.err
