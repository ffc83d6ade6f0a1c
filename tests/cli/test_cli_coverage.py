"""`civcheck coverage` from the outside: exit codes, text and JSON."""

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
    path.write_text("The ward has 30 beds. It opened in May 1998.\n", "utf-8")
    cli("add", "ward.txt", "--facts", "facts")
    path = tmp_path / "facts" / "ward.yaml"
    path.write_text(path.read_text("utf-8").replace("value: 30", "value: 31").replace("The ward has 30 beds", "The ward has beds"), "utf-8")
    return path


def test_the_table_and_the_uncovered_ones_are_told(cli: Callable[..., Result], ward: Path) -> None:
    result = cli("coverage", "--facts", "facts", "--sources", "ward.txt", "--kind", "date", "--kind", "figure")
    assert (result.code, result.err) == (0, "")
    lines = result.out.splitlines()
    assert [line.split() for line in lines[:3]] == [
        ["source", "kind", "carried", "total", "percent"], ["ward", "figure", "0", "1", "0.0"], ["ward", "date", "1", "1", "100.0"],
    ]  # fmt: skip
    assert "not read: contents, running heads, page numbers, code; citations" in lines
    assert "ward: 1 of those carried are carried by drafts alone" in lines
    assert lines[-2] == "ward: 1 figure uncovered"
    assert lines[-1].startswith("  ward.txt:1:14  “30”  not in ")
    assert lines[-1].endswith(", which gives 31 beds")


@pytest.mark.parametrize(("kind", "require", "code"), [("figure", "1", 1), ("date", "100", 0), ("figure", "0", 0)])
def test_what_is_required_decides_the_exit_code(cli: Callable[..., Result], ward: Path, kind: str, require: str, code: int) -> None:
    result = cli("coverage", "--facts", "facts", "--sources", "ward.txt", "--kind", kind, "--require", require)
    assert (result.code, result.err) == (code, "")
    assert ("0.0 percent carried, 1 required." in result.out) is (code == 1)


def test_quiet_leaves_the_notes_out(cli: Callable[..., Result], ward: Path) -> None:
    assert "not read" not in cli("coverage", "--facts", "facts", "--sources", "ward.txt", "--kind", "figure", "-q").out


def test_json_tells_the_same(cli: Callable[..., Result], ward: Path) -> None:
    result = cli("coverage", "ward", "--facts", "facts", "--sources", "ward.txt", "--kind", "figure", "--require", "50", "--format", "json")
    assert (result.code, result.err) == (1, "")
    data = json.loads(result.out)
    ((kind,),) = (source.pop("kinds") for source in data["sources"])
    (item,) = kind.pop("uncovered")
    files = {"facts_file": "facts/ward.yaml", "path": "ward.txt"}
    assert data == {
        "schema": "civcheck/coverage/1",
        "sources": [{"source": "ward", **files, "state": "intact", "facts": 2, "evidence_not_holding": 0}],
        "summary": {"kinds": {"figure": {"carried": 0, "total": 1, "percent": 0.0}}, "require": 50.0, "below": ["figure"]},
    }  # fmt: skip
    assert kind == {"kind": "figure", "carried": 0, "total": 1, "percent": 0.0, "by_drafts_alone": 0, "not_looked_at": []}
    assert (item["location"]["text"], item["location"]["column"], item["why"]) == ("30", 14, "not-in-fact")
    assert item["facts"] == [f"ward/{fact}" for fact in [item["detail"].split()[2].rstrip(",")]]


def test_the_list_is_cut_and_says_so(cli: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "shop.txt").write_text("".join(f"The shop sold {number} hats.\n\n" for number in range(30, 60)), "utf-8")
    cli("add", "shop.txt", "--facts", "facts", "--no-drafts")
    command = ("coverage", "--facts", "facts", "--sources", "shop.txt", "--kind", "figure")
    assert cli(*command).out.endswith("  … and 10 more; --limit 0 shows all\n")
    assert cli(*command, "--limit", "0").out.count("no evidence here") == 30
    (tmp_path / "civcheck.toml").write_text("[coverage]\nlimit = 3\n", "utf-8")
    assert cli(*command).out.endswith("  … and 27 more; --limit 0 shows all\n")


def test_a_source_that_nobody_knows_or_has_is_bad_usage(cli: Callable[..., Result], ward: Path, tmp_path: Path) -> None:
    result = cli("coverage", "wart", "--facts", "facts", "--sources", "ward.txt")
    assert (result.code, result.out) == (2, "")
    assert "there is no source 'wart'" in result.err
    result = cli("coverage", "--facts", "facts")
    assert result.code == 2
    assert "no source of these facts is at hand" in result.err
    assert "not looked at: ward, whose file ward.txt is not at hand" in result.out


def test_the_shipped_facts_are_measured(cli: Callable[..., Result], corpus_folder: Path) -> None:
    result = cli("coverage", "--sources", corpus_folder, "--limit", "1")
    assert (result.code, result.err) == (0, "")
    assert result.out.count("all sources") == 4
