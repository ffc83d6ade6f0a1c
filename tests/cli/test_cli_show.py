"""`civcheck show`: a fact, a place, a text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Result


@pytest.fixture
def show(cli: Callable[..., Result], harbour: Path) -> Callable[..., Result]:
    def call(*arguments: object) -> Result:
        return cli("show", *arguments, "--facts", harbour / "facts", "--sources", harbour / "sources")

    return call


@pytest.mark.parametrize("name", ["dredging-study/sediment-composition", "sediment-composition"])
def test_a_fact_is_shown_by_its_name_or_by_an_id_that_is_unique(show: Callable[..., Result], harbour: Path, name: str) -> None:
    result = show(name, "--context", "20")
    assert (result.code, result.err) == (0, "")
    assert "[dredging-study/sediment-composition]" in result.out
    assert "says it:" in result.out
    assert f"{harbour / 'sources' / 'dredging-study.txt'}:" in result.out


def test_an_id_that_two_sources_have_is_ambiguous(show: Callable[..., Result]) -> None:
    result = show("container-throughput-2024")
    assert (result.code, result.out) == (2, "")
    assert "name one of annual-report-2024/container-throughput-2024, bilingual-notice/container-throughput-2024" in result.err


def test_a_mistyped_fact_is_told_with_the_nearest(show: Callable[..., Result]) -> None:
    result = show("dredging-study/sediment-compositon")
    assert (result.code, result.out) == (2, "")
    assert "did you mean dredging-study/sediment-composition?" in result.err


def test_without_the_documents_the_places_of_a_fact_are_told(cli: Callable[..., Result], harbour: Path) -> None:
    result = cli("show", "sediment-composition", "--facts", harbour / "facts")
    assert result.code == 0
    assert "\ndredging-study.txt:" in result.out
    assert result.out.endswith("dredging-study.txt is not at hand: --sources FOLDER shows its words.\n")
    data = json.loads(cli("show", "sediment-composition", "--facts", harbour / "facts", "--format", "json").out)
    assert {item["location"]["text"] for item in data["evidence"]} == {None}


def test_a_fact_in_json_has_its_evidence(show: Callable[..., Result]) -> None:
    data = json.loads(show("consultation-period", "--format", "json").out)
    assert (data["schema"], data["fact"]) == ("civcheck/show/1", "bilingual-notice/consultation-period")
    assert [(item["role"], item["language"]) for item in data["evidence"]] == [("says", "en"), ("says", "zh")]
    assert [item["location"]["source"] for item in data["evidence"]] == ["bilingual-notice"] * 2


def test_a_place_is_shown_with_so_many_characters_around_it(cli: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "clinic.txt").write_text("The clinic treated 1,204 patients in\n2024. Nurses drink tea.\n", "utf-8")
    result = cli("show", "clinic.txt:19-24", "--context", "8")
    assert result.out == "… treated 1,204 patient …\nclinic.txt:1:20, characters 19-24\n"
    assert cli("show", "clinic.txt:19-42", "--context", "0").out.splitlines()[0] == "… 1,204 patients in 2024. …"


def test_the_beginning_and_end_of_a_text_have_no_dots(cli: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "clinic.txt").write_text("Nurses drink tea.", "utf-8")
    assert cli("show", "clinic.txt:0-17").out == "Nurses drink tea.\nclinic.txt:1:1, characters 0-17\n"


@pytest.mark.parametrize(
    ("what", "told"),
    [
        ("clinic.txt:5-5", "the place 5-5 ends where it starts, or before"),
        ("clinic.txt:9-5", "the place 9-5 ends where it starts, or before"),
        ("clinic.txt:0-18", "clinic.txt has 17 characters: 0-18 is past its end"),
        ("nobody:0-5", "there is no source or file 'nobody'"),
        ("clinic.txt:0:5", "there is no fact 'clinic.txt:0:5', and it is no place SOURCE:START-END"),
        ("clinic.txt", "there is no fact 'clinic.txt'"),
    ],
)
def test_a_place_that_is_none_is_told(cli: Callable[..., Result], tmp_path: Path, what: str, told: str) -> None:
    (tmp_path / "clinic.txt").write_text("Nurses drink tea.", "utf-8")
    result = cli("show", what)
    assert (result.code, result.out) == (2, "")
    assert told in result.err


def test_a_source_whose_file_is_not_at_hand_is_told(cli: Callable[..., Result], harbour: Path) -> None:
    result = cli("show", "dredging-study:0-5", "--facts", harbour / "facts")
    assert (result.code, result.out) == (2, "")
    assert "dredging-study.txt, the file of dredging-study, is not at hand" in result.err


@pytest.mark.parametrize("arguments", [[], ["a:0-5", "--text", "b"]])
def test_one_thing_is_shown_at_a_time(cli: Callable[..., Result], arguments: list[str]) -> None:
    assert cli("show", *arguments).code == 2


@pytest.mark.parametrize(("name", "told"), [("missing.txt", "there is no such file"), (".", "is a folder, no file")])
def test_a_text_that_is_not_there_is_told(cli: Callable[..., Result], name: str, told: str) -> None:
    result = cli("show", "--text", name)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(f"civcheck: {name}: {told}")


def test_a_fact_whose_source_has_changed_is_told(cli: Callable[..., Result], tmp_path: Path, harbour: Path) -> None:
    (tmp_path / "dredging-study.txt").write_text("Another text altogether.\n", "utf-8")
    result = cli("show", "sediment-composition", "--facts", harbour / "facts", "--sources", "dredging-study.txt")
    assert result.code == 0
    assert "dredging-study.txt has changed here since: run `civcheck verify`" in result.out
    assert "Another text" not in result.out
