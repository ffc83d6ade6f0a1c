"""Which files are audited: patterns, links, names, what cannot be read."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from civcheck.audit.files import find_files
from civcheck.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder with some files, and go there."""
    for name in ("a.txt", "b.md", "sub/c.txt", "sub/deep/d.html", "notes.rtf", "tool.py", "sub/facts.yaml", ".hidden.txt", "README.md"):
        (tmp_path / "docs" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "docs" / name).write_text(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path / "docs"


def test_what_is_read_what_is_counted_and_what_is_passed_over(here: Path) -> None:
    found = find_files(["docs"])
    assert found.documents == ["docs/a.txt", "docs/b.md", "docs/sub/c.txt", "docs/sub/deep/d.html"]
    assert found.yaml == ["docs/sub/facts.yaml"]
    assert found.unread == {".rtf": 1}
    assert found.problems == {}


@pytest.mark.parametrize("paths", [["docs", "docs/a.txt"], ["docs/a.txt", "docs"], ["./docs/../docs", "docs/*.txt"]])
def test_every_file_has_one_name_whatever_the_order(here: Path, paths: list[str]) -> None:
    (here / "zz-the-same.txt").symlink_to("a.txt")
    assert find_files(paths).documents[0] == "docs/a.txt"
    assert "docs/zz-the-same.txt" not in find_files(paths).documents
    assert find_files(paths) == find_files(paths[::-1])


def test_a_file_that_is_named_is_read_whatever_it_is(here: Path) -> None:
    assert find_files(["docs/tool.py", "-"], ["*.py"]).documents == ["-", "docs/tool.py"]


def test_a_glob_reads_what_there_is_a_reader_for(here: Path) -> None:
    found = find_files(["docs/*"])
    assert found.documents == ["docs/README.md", "docs/a.txt", "docs/b.md", "docs/sub/c.txt", "docs/sub/deep/d.html"]
    assert found.unread == {".rtf": 1}


@pytest.mark.parametrize(
    ("patterns", "left"),
    [
        (["sub/"], ["a.txt", "b.md"]),
        (["*.txt"], ["b.md", "sub/deep/d.html"]),
        (["*.txt", "!a.txt"], ["a.txt", "b.md", "sub/deep/d.html"]),
        (["docs/sub/**"], ["a.txt", "b.md"]),
        (["/a.txt", "deep"], ["b.md", "sub/c.txt"]),
    ],
)
def test_patterns_leave_files_out(here: Path, patterns: list[str], left: list[str]) -> None:
    found = find_files(["docs"], patterns)
    assert found.documents == [f"docs/{name}" for name in left]
    assert found.left_out


def test_gitignore_files_hold_below_their_folder_the_nearest_first(here: Path) -> None:
    (here / ".gitignore").write_text("*.txt\n")
    (here / "sub" / ".gitignore").write_text("!c.txt\ndeep/\n")
    assert find_files(["docs"]).documents == ["docs/b.md", "docs/sub/c.txt"]
    assert len(find_files(["docs"], gitignore=False).documents) == 4


def test_gitignore_files_above_hold_within_the_repository(here: Path) -> None:
    (here.parent / ".gitignore").write_text("docs/sub/\n")
    assert "docs/sub/c.txt" in find_files(["docs"]).documents
    (here.parent / ".git").mkdir()
    assert find_files(["docs"]).documents == ["docs/a.txt", "docs/b.md"]
    assert find_files(["docs"]).left_out == {"docs/sub"}
    assert find_files([str(here)]).documents == [str(here / "a.txt"), str(here / "b.md")]
    assert find_files(["docs/sub"]).documents == ["docs/sub/c.txt", "docs/sub/deep/d.html"]  # it was named all the same


def test_links_that_lead_out_are_not_followed_and_those_to_nothing_are_told(here: Path) -> None:
    (here.parent / "secret.txt").write_text("secret")
    (here / "out.txt").symlink_to("../secret.txt")
    (here / "folder-out").symlink_to("..")
    (here / "gone.txt").symlink_to("nowhere.txt")
    (here / "gone").symlink_to("nowhere")
    (here / "loop.md").symlink_to("loop.md")
    found = find_files(["docs"])
    assert found.documents == ["docs/a.txt", "docs/b.md", "docs/sub/c.txt", "docs/sub/deep/d.html"]
    assert sorted(found.problems) == ["docs/gone.txt", "docs/loop.md"]


def test_a_folder_with_the_name_of_a_document_is_a_folder(here: Path) -> None:
    (here / "x.txt").mkdir()
    (here / "x.txt" / "inner.txt").write_text("x")
    assert "docs/x.txt/inner.txt" in find_files(["docs"]).documents
    assert find_files(["docs/x.txt"]).documents == ["docs/x.txt/inner.txt"]


def test_what_is_named_twice_is_told_once(here: Path) -> None:
    (here / "sub" / "gone.txt").symlink_to("nowhere.txt")
    assert find_files(["docs", "docs/sub"], ["*.html"]) == find_files(["docs"], ["*.html"])


def test_no_folder_is_too_deep(here: Path) -> None:
    deep = here
    for _ in range(1200):
        deep = deep / "d"
        deep.mkdir()
    (deep / "x.txt").write_text("x")
    assert len(find_files(["docs"]).documents) == 5
    (deep / "x.txt").unlink()
    while deep != here:  # who tidies up may recurse
        deep.rmdir()
        deep = deep.parent


def test_a_pipe_in_a_folder_is_passed_over(here: Path) -> None:
    os.mkfifo(here / "pipe.txt")
    assert "docs/pipe.txt" not in find_files(["docs"]).documents


@pytest.mark.parametrize(("path", "says"), [("nowhere", "no such file"), ("docs/*.odt", "nothing matches")])
def test_a_path_that_is_not_there_is_an_error(here: Path, path: str, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        find_files([path])
