"""`civcheck add`: sources are registered, and nothing that was there is touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Result

CLINIC = "# Clinic report\n\nThe clinic treated 1,204 patients in 2024. Nurses like tea.\n\nThe ward has 30 beds.\n"


@pytest.fixture
def clinic(tmp_path: Path) -> Path:
    path = tmp_path / "clinic.md"
    path.write_text(CLINIC, "utf-8")
    return path


def test_a_document_is_registered_with_a_draft_of_each_checkable_sentence(cli: Callable[..., Result], tmp_path: Path, clinic: Path) -> None:
    result = cli("add", "clinic.md", "--facts", "facts")
    assert (result.code, result.out) == (0, "clinic.md registered as clinic: 2 facts drafted in facts/clinic.yaml\n")
    assert result.err.startswith("Write each statement in your own words")
    written = (tmp_path / "facts" / "clinic.yaml").read_text("utf-8")
    assert "  statement: The clinic treated 1,204 patients in 2024.\n" in written
    assert "tea" not in written
    assert written.count("status: drafted") == 2
    assert cli("verify", "--facts", "facts", "--sources", ".").code == 0


def test_what_is_known_of_a_source_is_written(cli: Callable[..., Result], tmp_path: Path, clinic: Path) -> None:
    known = ("--id", "ward-report", "--title", "Ward Report", "--author", "A. Lind", "--publisher", "Clinic", "--issued", "2025-03")
    more = ("--language", "en", "--url", "https://example.org/w", "--rank", "official", "--no-drafts", "-q")
    result = cli("add", "clinic.md", "--facts", "facts", *known, *more)
    assert (result.code, result.err) == (0, "")
    head = (tmp_path / "facts" / "ward-report.yaml").read_text("utf-8").partition("  file:")[0]
    assert head == (
        "source:\n  id: ward-report\n  title: Ward Report\n  author: A. Lind\n  publisher: Clinic\n  issued: 2025-03\n"
        "  language: en\n  url: https://example.org/w\n  rank: official\n"
    )


def test_a_dry_run_prints_what_would_be_written_and_writes_nothing(cli: Callable[..., Result], tmp_path: Path, clinic: Path) -> None:
    result = cli("add", "clinic.md", "--facts", "facts", "--dry-run")
    assert (result.code, result.err) == (0, "")
    assert list(tmp_path.iterdir()) == [clinic]
    cli("add", "clinic.md", "--facts", "facts")
    assert (tmp_path / "facts" / "clinic.yaml").read_text("utf-8") == result.out


def test_a_document_that_is_registered_is_left_as_it_is(cli: Callable[..., Result], tmp_path: Path, clinic: Path) -> None:
    cli("add", "clinic.md", "--facts", "facts")
    path = tmp_path / "facts" / "clinic.yaml"
    edited = path.read_text("utf-8").replace("status: drafted", "status: curated  # checked", 1)
    path.write_text(edited, "utf-8")
    result = cli("add", "clinic.md", "--facts", "facts")
    assert (result.code, result.out) == (0, "clinic.md is registered already as clinic: 0 facts drafted in facts/clinic.yaml\n")
    assert path.read_text("utf-8") == edited


def test_another_document_of_the_same_id_is_refused(cli: Callable[..., Result], tmp_path: Path, clinic: Path) -> None:
    cli("add", "clinic.md", "--facts", "facts")
    before = (tmp_path / "facts" / "clinic.yaml").read_bytes()
    clinic.write_text("The ward has 31 beds.\n", "utf-8")
    result = cli("add", "clinic.md", "--facts", "facts")
    assert (result.code, result.out) == (2, "")
    assert "clinic.md is not the file of which facts/clinic.yaml was made" in result.err
    assert (tmp_path / "facts" / "clinic.yaml").read_bytes() == before


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "bad.txt has no text: there is nothing to register"),
        (b" \n\t\n", "bad.txt has no text: there is nothing to register"),
        (b"\xef\xbb\xbf", "bad.txt has no text: there is nothing to register"),
        (b"beds\nof\0ward 12", "bad.txt:2:3: has a NUL character"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "bad.txt: is a binary file, no text"),
        (b"fine\nward \xff 12\n", "bad.txt:2:6: is not valid UTF-8: byte 0xFF"),
        ("港口有12台吊机".encode("gb18030"), "bad.txt:1:1: is not valid UTF-8"),
    ],
)
def test_a_file_that_is_no_text_is_refused_with_its_place(cli: Callable[..., Result], tmp_path: Path, data: bytes, told: str) -> None:
    (tmp_path / "bad.txt").write_bytes(data)
    result = cli("add", "bad.txt", "--facts", "facts")
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(f"civcheck: {told}")
    assert not (tmp_path / "facts").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["missing.txt", "--facts", "facts"], "missing.txt: there is no such file"),
        ([".", "--facts", "facts"], ".: is a folder, no file"),
        (["clinic.md"], "there is no fact base of your own to write to"),
        (["clinic.md", "--facts", "clinic.md"], "clinic.md is a file; facts are added to a folder"),
        (["clinic.md", "clinic.md", "--id", "x", "--facts", "facts"], "--id and --title describe one document"),
        (["clinic.md", "clinic.md", "--title", "x", "--facts", "facts"], "--id and --title describe one document"),
        (["clinic.md", "--id", "No Id", "--facts", "facts"], "'No Id' is no id"),
        (["clinic.md", "--id", "../x", "--facts", "facts"], "'../x' is no id"),
        (["clinic.md", "--issued", "soon", "--facts", "facts"], "--issued: 'soon' is no date"),
        (["clinic.md", "--rank", "high", "--facts", "facts"], "'high' is not one of"),
    ],
)
def test_what_cannot_be_added_is_refused(cli: Callable[..., Result], tmp_path: Path, clinic: Path, arguments: list[str], told: str) -> None:
    result = cli("add", *arguments)
    assert (result.code, result.out) == (2, "")
    assert told in result.err
    assert list(tmp_path.iterdir()) == [clinic]


@pytest.mark.parametrize("data", [b"The quay has 12 cranes.\r\nIt is 30 metres long.\r\n", b"\xef\xbb\xbfThe quay has 12 cranes.\n"])
def test_line_ends_and_byte_order_marks_do_no_harm(cli: Callable[..., Result], tmp_path: Path, data: bytes) -> None:
    (tmp_path / "quay.txt").write_bytes(data)
    assert cli("add", "quay.txt", "--facts", "facts").code == 0
    assert "span: [0, 23]" in (tmp_path / "facts" / "quay.yaml").read_text("utf-8")
    result = cli("verify", "--facts", "facts", "--sources", "quay.txt")
    assert result.code == 0
    assert "unchanged" in result.out


def test_several_documents_are_added_each_to_its_file(cli: Callable[..., Result], tmp_path: Path, clinic: Path) -> None:
    (tmp_path / "quay.txt").write_text("The quay has 12 cranes.\n", "utf-8")
    result = cli("add", "clinic.md", "quay.txt", "--facts", "facts")
    assert result.out.splitlines() == [
        "clinic.md registered as clinic: 2 facts drafted in facts/clinic.yaml",
        "quay.txt registered as quay: 1 fact drafted in facts/quay.yaml",
    ]
    assert sorted(path.name for path in (tmp_path / "facts").iterdir()) == ["clinic.yaml", "quay.yaml"]


def test_facts_in_the_settings_are_where_a_source_is_added(cli: Callable[..., Result], tmp_path: Path, clinic: Path) -> None:
    (tmp_path / "civcheck.toml").write_text('facts = "own"\n', "utf-8")
    assert cli("add", "clinic.md").code == 0
    assert (tmp_path / "own" / "clinic.yaml").exists()
