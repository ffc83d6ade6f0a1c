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
    path.write_text("The ward has 30 beds. Renovated in 1998.\n", "utf-8")
    cli("add", "ward.txt", "--facts", "facts")
    return path


def test_facts_that_hold_exit_0(cli: Callable[..., Result], harbour: Path) -> None:
    result = cli("verify", "--facts", harbour / "facts", "--sources", harbour / "sources")
    assert (result.code, result.err) == (0, "")
    assert len(result.out.splitlines()) == 6
    assert result.out.count("unchanged; ") == 5
    assert result.out.splitlines()[-1] == "93 hold: all facts checked."


def test_the_shipped_facts_hold(cli: Callable[..., Result], corpus_folder: Path) -> None:
    result = cli("verify", "--sources", corpus_folder)
    assert (result.code, result.err) == (0, "")
    assert result.out.count("unchanged; ") == 5


def test_a_fact_that_no_longer_holds_exits_1_and_says_what_stands_there(cli: Callable[..., Result], ward: Path) -> None:
    ward.write_text("The ward has 31 beds. Renovated in 1998.\n", "utf-8")
    result = cli("verify", "--facts", "facts", "--sources", "ward.txt")
    assert (result.code, result.err) == (1, "")
    assert "ward  changed since its facts were made; 1 of 2 facts hold  ward.txt\n" in result.out
    assert "  facts/ward.yaml:9: ward/ward-beds edited\n    The ward has 30 beds.\n" in result.out
    assert "    its words have been edited; now ward.txt:1:1: “The ward has 31 beds.”\n" in result.out
    assert result.out.endswith("\n1 hold, 1 edited: all facts checked.\n")


def test_json_tells_the_same(cli: Callable[..., Result], ward: Path) -> None:
    ward.write_text("The ward has 31 beds. Renovated in 1998.\n", "utf-8")
    result = cli("verify", "--facts", "facts", "--sources", "ward.txt", "--format", "json")
    assert (result.code, result.err) == (1, "")
    data = json.loads(result.out)
    touched = data["sources"][0].pop("touched")
    assert data["sources"][0].pop("unsaid") == []
    assert data == {
        "schema": "civcheck/verify/1",
        "sources": [
            {"source": "ward", "facts_file": "facts/ward.yaml", "path": "ward.txt", "state": "changed", "facts": 2, "held": 1},
        ],
    }
    ((fact, state, reason, span, location, still, not_found),) = [tuple(item.values()) for item in touched]
    assert list(touched[0]) == ["fact", "state", "reason", "span", "location", "still", "not_found"]
    assert (fact, state, reason, span) == ("ward/ward-beds", "edited", "its words have been edited", [[0, 21]])
    assert (still, not_found) == ([], ["30"])
    assert (location["text"], location["path"], location["line"], location["column"]) == ("The ward has 31 beds.", "ward.txt", 1, 1)


def test_a_place_past_the_end_of_a_changed_text_has_no_location(cli: Callable[..., Result], ward: Path) -> None:
    ward.write_text("The ward has 30 beds.\n", "utf-8")
    result = cli("verify", "--facts", "facts", "--sources", "ward.txt", "--format", "json")
    assert result.code == 1
    (touched,) = json.loads(result.out)["sources"][0]["touched"]
    assert (touched["fact"], touched["state"], touched["location"]) == ("ward/line-1", "lost", None)


def test_words_that_only_changed_elsewhere_hold(cli: Callable[..., Result], ward: Path) -> None:
    ward.write_text("The ward has 30 beds. Renovated in 1998.\nA nurse drinks tea.\n", "utf-8")
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


BEDS, OPENED = "The ward has 30 beds.", "Renovated in 1998."


def verify(cli: Callable[..., Result], *options: str) -> Result:
    return cli("verify", "--facts", "facts", "--sources", "ward.txt", *options)


def test_moved_facts_are_told_in_a_line_with_their_new_place(cli: Callable[..., Result], ward: Path) -> None:
    ward.write_text(f"Fog came.\n{BEDS} {OPENED}\n", "utf-8")
    result = verify(cli)
    assert (result.code, result.err) == (1, "")
    assert result.out.splitlines() == [
        "ward  changed since its facts were made; 0 of 2 facts hold  ward.txt",
        "  facts/ward.yaml:9: ward/ward-beds moved: its words have moved, now ward.txt:2:1",
        "  facts/ward.yaml:16: ward/line-1 moved: its words have moved, now ward.txt:2:23",
        "0 hold, 2 moved: all facts checked.",
    ]


def test_a_lost_fact_is_told_with_what_stands_at_its_old_place(cli: Callable[..., Result], ward: Path) -> None:
    ward.write_text(f"{BEDS} Nurses drink tea, cocoa.\n", "utf-8")
    result = verify(cli)
    assert (result.code, result.err) == (1, "")
    assert result.out.splitlines() == [
        "ward  changed since its facts were made; 1 of 2 facts hold  ward.txt",
        "  facts/ward.yaml:16: ward/line-1 lost",
        f"    {OPENED}",
        "    its words are not found again; its old place, ward.txt:1:23: “Nurses drink tea,”",
        "1 hold, 1 lost: all facts checked.",
    ]


def test_after_an_update_of_moved_facts_all_hold(cli: Callable[..., Result], ward: Path) -> None:
    ward.write_text(f"Fog came.\n{OPENED}\n\n{BEDS}\n", "utf-8")
    result = verify(cli, "--update")
    assert (result.code, result.err) == (0, "facts/ward.yaml rewritten\n")
    assert result.out.endswith("\n0 hold, 2 moved: all facts checked.\n")
    after = verify(cli)
    assert (after.code, after.err) == (0, "")
    assert after.out == "ward  unchanged; 2 of 2 facts hold  ward.txt\n2 hold: all facts checked.\n"


def test_an_update_of_what_holds_rewrites_nothing(cli: Callable[..., Result], ward: Path, tmp_path: Path) -> None:
    before = (tmp_path / "facts" / "ward.yaml").read_bytes()
    result = verify(cli, "--update")
    assert (result.code, result.err) == (0, "")
    assert (tmp_path / "facts" / "ward.yaml").read_bytes() == before


def test_without_update_no_fact_file_is_touched(cli: Callable[..., Result], ward: Path, tmp_path: Path) -> None:
    before = (tmp_path / "facts" / "ward.yaml").read_bytes()
    ward.write_text(f"Fog came.\n{OPENED}\n", "utf-8")
    assert verify(cli).code == 1
    assert (tmp_path / "facts" / "ward.yaml").read_bytes() == before


def test_an_update_makes_a_draft_of_an_edited_fact_and_exits_1(cli: Callable[..., Result], ward: Path, tmp_path: Path) -> None:
    path = tmp_path / "facts" / "ward.yaml"
    path.write_text("# Kept by hand.\n" + path.read_text("utf-8").replace("status: drafted", "status: curated"), "utf-8")
    untouched = path.read_text("utf-8").partition("- id: line-1")[2]
    ward.write_text(f"The ward has 31 beds. {OPENED}\n", "utf-8")
    assert verify(cli, "--update").code == 1
    text = path.read_text("utf-8")
    assert text.startswith("# Kept by hand.\nsource:\n")
    assert [line.strip() for line in text.splitlines() if "status" in line] == ["status: drafted", "status: curated"]
    assert text.partition("- id: line-1")[2] == untouched
    after = verify(cli)
    assert (after.code, after.err) == (1, "")
    assert "    figures 1 value: 30 beds is not in the evidence, which says 31; ward.txt:1:14: “31”\n" in after.out
    assert after.out.endswith("\n1 hold, 1 says otherwise: all facts checked.\n")


def test_an_update_leaves_a_lost_fact_which_is_lost_the_next_time_too(cli: Callable[..., Result], ward: Path, tmp_path: Path) -> None:
    lost = (tmp_path / "facts" / "ward.yaml").read_text("utf-8").partition("- id: line-1")[2]
    ward.write_text(f"Fog.\n{BEDS}\n", "utf-8")
    result = verify(cli, "--update")
    assert result.code == 1
    assert result.out.endswith("\n0 hold, 1 moved, 1 lost: all facts checked.\n")
    assert (tmp_path / "facts" / "ward.yaml").read_text("utf-8").partition("- id: line-1")[2] == lost
    after = verify(cli)
    assert (after.code, after.err) == (1, "")
    assert after.out.endswith("\n1 hold, 1 lost: all facts checked.\n")


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (f"{BEDS} Nurses drink tea, cocoa.\n", ["  facts/ward.yaml:9: ward-beds names ward/line-1"]),
        (f"Fog came. {BEDS} {OPENED}\n", []),
        (f"{BEDS} {OPENED}\n", []),
    ],
)
def test_a_fact_that_names_a_lost_one_is_listed(
    cli: Callable[..., Result], ward: Path, tmp_path: Path, words: str, named: list[str]
) -> None:
    path = tmp_path / "facts" / "ward.yaml"
    path.write_text(path.read_text("utf-8").replace("  status", "  conflicts-with: [line-1]\n  status", 1), "utf-8")
    ward.write_text(words, "utf-8")
    lines = verify(cli).out.splitlines()
    assert [line for line in lines if " names " in line] == [line.replace(": ward-", ": ward/ward-") for line in named]


def test_a_quiet_update_says_nothing_on_standard_error(cli: Callable[..., Result], ward: Path) -> None:
    ward.write_text(f"Fog came. {BEDS} {OPENED}\n", "utf-8")
    result = verify(cli, "--update", "-q")
    assert (result.code, result.err) == (0, "")


def test_json_tells_the_state_of_moved_and_lost_facts(cli: Callable[..., Result], ward: Path) -> None:
    ward.write_text(f"Fog came and stayed. {BEDS} Tea.\n", "utf-8")
    (source,) = json.loads(verify(cli, "--format", "json").out)["sources"]
    assert [(item["fact"], item["state"], item["span"]) for item in source["touched"]] == [
        ("ward/ward-beds", "moved", [[0, 21]]),
        ("ward/line-1", "lost", [[22, 40]]),
    ]
    assert [item["location"]["text"] for item in source["touched"]] == [BEDS, "he ward has 30 bed"]


def test_a_fact_that_its_evidence_does_not_say_exits_1_and_says_what_is_read_there(
    cli: Callable[..., Result], ward: Path, tmp_path: Path
) -> None:
    path = tmp_path / "facts" / "ward.yaml"
    path.write_text(path.read_text("utf-8").replace("value: 30", "value: 31"), "utf-8")
    result = verify(cli)
    assert (result.code, result.err) == (1, "")
    assert "ward  unchanged; 1 of 2 facts hold" in result.out
    assert "ward/ward-beds says otherwise\n" in result.out
    assert "31 beds is not in the evidence, which says 30; ward.txt:1:14: “30”\n" in result.out
    (item,) = json.loads(verify(cli, "--format", "json").out)["sources"][0]["unsaid"]
    location = item.pop("location")
    assert item == {
        "fact": "ward/ward-beds", "state": "says-otherwise", "field": ["figures", 0, "value"], "says": "31 beds", "read": "30",
        "implied": False, "message": "31 beds is not in the evidence, which says 30",
    }  # fmt: skip
    assert (location["line"], location["column"]) == (1, 14)
