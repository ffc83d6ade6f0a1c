"""`civcheck audit` over fact files: with their sources, without, and beside other YAML."""

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
    """Give the fact file of a small source beside it."""
    tmp_path.joinpath("ward.txt").write_text("The ward has 30 beds. It opened in 1998.\n", "utf-8")
    cli("add", "ward.txt", "--facts", "facts")
    return tmp_path / "facts" / "ward.yaml"


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_the_facts_of_the_harbour_are_in_their_evidence(cli: Callable[..., Result], harbour: Path) -> None:
    result = cli("audit", harbour, "--select", "facts")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("0 findings in 0 documents and 5 fact files")


def test_the_shipped_facts_are_in_their_evidence(cli: Callable[..., Result], corpus_folder: Path) -> None:
    result = cli("audit", "--select", "facts", "--sources", corpus_folder)
    assert (result.code, result.err) == (0, "")
    assert "and 5 fact files" in result.out


def test_a_wrong_figure_is_found_in_the_fact_file_and_kept(cli: Callable[..., Result], ward: Path) -> None:
    _edit(ward, "value: 30", "value: 31")
    first = cli("audit", ".", "--select", "facts")
    assert first.code == 1
    assert "facts/ward.yaml\n" in first.out
    assert "31 beds is not in the evidence, which says 30  [fact-not-in-evidence]\n      “31”\n" in first.out
    assert "      against ./ward.txt:1:14 “30”\n" in first.out
    assert cli("audit", ".", "--select", "facts").out == first.out


def test_a_changed_source_is_found(cli: Callable[..., Result], ward: Path, tmp_path: Path) -> None:
    cli("audit", ".", "--select", "facts")
    tmp_path.joinpath("ward.txt").write_text("The ward has 31 beds. It opened in 1998.\n", "utf-8")
    result = cli("audit", ward, "--sources", "ward.txt", "--select", "evidence-not-holding")
    assert result.code == 1
    assert "its words have been edited" in result.out
    assert "against ward.txt:1:1 “The ward has 31 beds.”" in result.out


def test_without_the_source_facts_are_not_checked_and_this_is_said(cli: Callable[..., Result], ward: Path) -> None:
    _edit(ward, "value: 30", "value: 31")
    result = cli("audit", "facts")
    assert result.code == 0
    assert "Facts not checked, since their sources are not at hand (--sources): ward." in result.out
    summary = json.loads(cli("audit", "facts", "--format", "json").out)["summary"]
    assert summary["sources_not_at_hand"] == ["ward"]
    assert summary["fact_files"] == ["facts/ward.yaml"]


@pytest.mark.usefixtures("ward")
def test_other_yaml_is_passed_over(cli: Callable[..., Result], tmp_path: Path) -> None:
    tmp_path.joinpath("menu.yaml").write_text("source: kitchen\nsoup: [leek, {a: 1}]\n", "utf-8")
    tmp_path.joinpath("broken.yml").write_text("a: [1, 2\n", "utf-8")
    tmp_path.joinpath("build.yaml").write_text("source:\n  type: git\n  id: main\n", "utf-8")
    result = cli("audit", ".")
    assert (result.code, result.err) == (0, "")
    assert "and 1 fact file (" in result.out


def test_a_bad_fact_file_is_told_with_its_place_and_the_others_go_on(cli: Callable[..., Result], ward: Path, tmp_path: Path) -> None:
    _edit(ward, "value: 30", "value: 31")
    bad = ward.read_text("utf-8").replace("value: 31", "value: many").replace("id: ward\n", "id: other\n")
    tmp_path.joinpath("facts", "other.yaml").write_text(bad, "utf-8")
    result = cli("audit", ".", "--select", "facts")
    assert result.code == 2
    assert "facts/other.yaml:" in result.err
    assert "'many' is no number" in result.err
    assert "31 beds is not in the evidence" in result.out
