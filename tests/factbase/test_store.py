from __future__ import annotations

import os
from pathlib import Path

import pytest
from sample_facts import fact_yaml, file_yaml

from civcheck.errors import UsageError
from civcheck.factbase.store import fact_base, shipped_facts, source_files


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    for name in (
        "b.yaml", "a.yml", "Z.YAML", "terms.yaml", "notes.txt", ".hidden.yaml", ".git/c.yaml", "sub/d.yaml", "sub/TERMS.yml", "readme.yaml",
        "docs/one.txt", "docs/two.md", "docs/README.md", "docs/LICENSE.txt", "docs/Changelog.markdown", "docs/three.pdf", "docs/.x.txt",
        "docs/deep/four.text", "docs/five.rtf", "empty/x.json",
    ):  # fmt: skip
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    (tmp_path / "sub" / "loop").symlink_to(tmp_path)
    (tmp_path / "sub" / "e.yaml").symlink_to(tmp_path / "b.yaml")
    (tmp_path / "sub" / "dangling.yaml").symlink_to(tmp_path / "nowhere")
    return tmp_path


def below(folder: Path, paths: object) -> list[str]:
    return [str(Path(path).relative_to(folder)) for path in paths]  # type: ignore[attr-defined]


def test_fact_files_are_found_in_the_order_of_their_names(shelf: Path) -> None:
    base = fact_base([str(shelf)])
    assert below(shelf, base.files) == ["Z.YAML", "a.yml", "b.yaml", "sub/d.yaml", "sub/e.yaml"]
    assert (base.roots, base.shipped) == ((str(shelf),), False)


def test_a_file_that_is_named_is_taken_whatever_its_name(shelf: Path) -> None:
    assert below(shelf, fact_base([str(shelf / "terms.yaml"), str(shelf / "notes.txt")]).files) == ["terms.yaml", "notes.txt"]


@pytest.mark.parametrize("second", ["", "b.yaml", "sub"])
def test_a_file_reached_twice_is_taken_once(shelf: Path, second: str) -> None:
    base = fact_base([str(shelf), str(shelf / second)])
    assert below(shelf, base.files) == ["Z.YAML", "a.yml", "b.yaml", "sub/d.yaml", "sub/e.yaml"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("nowhere", "there is no such file or folder\n    name a YAML file of facts or a folder of them"),
        ("empty", "there are no fact files in this folder\n    name a YAML file of facts or a folder of them"),
    ],
)
def test_a_path_without_facts_is_told(shelf: Path, name: str, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        fact_base([str(shelf / name)])
    assert str(caught.value) == f"{shelf / name}: {message}"


def test_source_files_are_found_without_what_is_only_about_the_folder(shelf: Path) -> None:
    assert below(shelf, source_files([str(shelf / "docs")])) == ["docs/deep/four.text", "docs/one.txt", "docs/three.pdf", "docs/two.md"]
    assert below(shelf, source_files([str(shelf / "docs" / "README.md")])) == ["docs/README.md"]
    assert source_files([str(shelf / "empty")]) == []
    assert source_files([]) == []


def test_a_source_that_is_not_there_is_told(shelf: Path) -> None:
    with pytest.raises(UsageError, match="there is no such file or folder\n    name a document or a folder of them"):
        source_files([str(shelf / "nowhere.txt")])


def test_without_a_path_the_shipped_facts_serve() -> None:
    base = fact_base([])
    assert (base.shipped, base.roots) == (True, (shipped_facts(),))
    assert {str(Path(path).parent) for path in base.files} == {shipped_facts()}
    assert shipped_facts() == str(Path(__file__).resolve().parents[2] / "facts")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_fact_file_whose_name_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"qu\xffay.yaml")).write_text(file_yaml(fact_yaml("a")), encoding="utf-8")
    with pytest.raises(UsageError, match="the name of this file is no text"):
        fact_base([str(tmp_path)])
