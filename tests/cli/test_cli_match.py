"""`civcheck match --reuse` from the outside."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Result

TAKEN = (
    "The lock keepers of the canal open the upper gates at five in the morning, first for the milk boats and then for the mail, and "
    "write the height of the water into a book that has been kept without a gap since the canal was dug."
)
CHINESE = "运河的船闸管理员每天早晨五点打开上游闸门，先让运牛奶的船通过，再让邮船通过，并把水位记在一本从运河开挖以来从未间断的簿子里。"


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "canal.txt").write_text(f"About the canal.\n\n{TAKEN}\n\nIt is 40 km long.\n")
    (folder / "运河.txt").write_text(f"关于运河。\n\n{CHINESE}\n\n全长40公里。\n", "utf-8")
    return folder


@pytest.fixture
def match(cli: Callable[..., Result], sources: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    def call(draft: str, *more: str) -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(draft.encode())))
        return cli("match", "--reuse", "--sources", sources, *more)

    return call


def _stretches(result: Result) -> list[dict[str, Any]]:
    data = json.loads(result.out)
    assert data["schema"] == "civcheck/reuse/1"
    return list(data["stretches"])


def test_a_stretch_that_is_taken_over_is_listed_with_both_places(match: Callable[..., Result]) -> None:
    result = match(f"My own words first. {TAKEN} And mine again.\n")
    assert result.code == 1
    lines = result.out.splitlines()
    assert lines[0].startswith("-:1:21  47 words")
    assert "sources/canal.txt:3:1" in lines[2]
    assert lines[-1] == "1 stretch taken over unquoted, of 2 sources."


def test_json_tells_the_exact_places(match: Callable[..., Result]) -> None:
    (one,) = _stretches(match(f"My own words first. {TAKEN} And mine again.\n", "--format", "json"))
    assert one["draft"]["text"] == one["source"]["text"] == TAKEN
    assert (one["draft"]["start"], one["draft"]["path"]) == (20, "-")
    assert (one["verdict"], one["copy"], one["details"], one["others"]) == ("unquoted", "exact", [], [])


def test_chinese_is_compared_by_character(match: Callable[..., Result]) -> None:
    (one,) = _stretches(match(f"我自己的话。{CHINESE}又是我的话。\n", "--format", "json"))
    assert one["draft"]["text"] == CHINESE


def test_a_quotation_is_counted_and_not_listed(match: Callable[..., Result]) -> None:
    result = match(f"The brochure says: “{TAKEN}”\n\nI say nothing.\n")
    assert result.code == 0
    assert result.out == "0 stretches taken over unquoted, of 2 sources; besides 1 quoted and cited.\n"


def test_a_quotation_without_a_source_is_told_apart(match: Callable[..., Result]) -> None:
    (one,) = _stretches(match(f"It was early. “{TAKEN}”\n", "--format", "json"))
    assert one["verdict"] == "quoted uncited"


def test_a_changed_figure_is_told(match: Callable[..., Result], sources: Path) -> None:
    (sources / "canal.txt").write_text(TAKEN.replace("at five", "at 5") + "\n")
    (one,) = _stretches(match(TAKEN.replace("at five", "at 6") + "\n", "--format", "json"))
    assert (one["copy"], one["details"], one["differences"]) == ("details", ["figures"], [{"source": "5", "draft": "6"}])
    assert "with other figures: 5 there, 6 here" in match(TAKEN.replace("at five", "at 6")).out


def test_own_words_are_left_alone(match: Callable[..., Result]) -> None:
    result = match("The canal is forty kilometres long, and its keepers write down the height of the water every morning.\n")
    assert (result.code, result.out) == (0, "0 stretches taken over unquoted, of 2 sources.\n")


def test_what_many_sources_say_is_boilerplate(match: Callable[..., Result], sources: Path) -> None:
    for number in range(4):
        (sources / f"{number}.txt").write_text(f"Number {number}.\n\n{TAKEN}\n")
    (one,) = _stretches(match(f"Mine. {TAKEN}\n", "--format", "json"))
    assert one["verdict"] == "boilerplate"
    assert len(one["others"]) == 4


def test_a_source_is_not_compared_with_itself(cli: Callable[..., Result], sources: Path) -> None:
    assert cli("match", "--reuse", sources / "canal.txt", "--sources", sources).code == 0


def test_files_are_read_as_drafts(cli: Callable[..., Result], sources: Path, tmp_path: Path) -> None:
    (tmp_path / "draft.md").write_text(f"# Draft\n\n{TAKEN}\n")
    result = cli("match", "--reuse", "draft.md", "--sources", sources)
    assert (result.code, result.out.partition(" ")[0]) == (1, "draft.md:3:1")


def test_without_sources_it_says_how_to_name_them(cli: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(TAKEN)
    result = cli("match", "--reuse", "draft.txt")
    assert result.code == 2
    assert "--sources" in result.err


def test_a_missing_draft_is_told(cli: Callable[..., Result], sources: Path) -> None:
    result = cli("match", "--reuse", "nowhere.txt", "--sources", sources)
    assert result.code == 2
    assert "nowhere.txt" in result.err
