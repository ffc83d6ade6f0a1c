"""`civcheck show --layout`: the outline of a document as it was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Result

CLINIC = """\
# The clinic

The clinic of Vell has nine beds.[1] It opened late.

## Wards

- Ward one is white.
- 二号病房有三张床。

| Ward | Beds |
|------|------|
| One  | 4    |

[1] Counted by hand.
"""


@pytest.fixture
def outline(cli: Callable[..., Result], tmp_path: Path) -> Callable[..., list[str]]:
    def call(text: str, name: str = "clinic.md", *options: str) -> list[str]:
        (tmp_path / name).write_text(text, "utf-8", newline="")
        result = cli("show", "--layout", name, *options)
        assert (result.code, result.err) == (0, "")
        return result.out.splitlines()

    return call


def test_each_block_has_a_line_with_its_place_kind_and_language(outline: Callable[..., list[str]]) -> None:
    counts = "15 lines, 2 sections, 10 sentences, 2 heading, 1 paragraph, 2 item, 3 row, 1 note"
    assert outline(CLINIC) == [
        "     1 heading      en # The clinic",
        "     3 paragraph    en   The clinic of Vell has nine beds.[1] It opened late.",
        "                         notes 1",
        "     5 heading      en   ## Wards",
        "     7 item         en     - Ward one is white.",
        "     8 item         zh     - 二号病房有三张床。",
        "    10 row          en     | Ward | Beds |",
        "    11 row          -      |------|------|",
        "    12 row          en     | One | 4 |",
        "    14 note         en     [1] Counted by hand.",
        f"{counts}; 1 of 1 notes paired, 0 boxes, 1 tables (3 rows).",
    ]


def test_an_empty_text_has_a_summary_alone(outline: Callable[..., list[str]]) -> None:
    assert outline("", "clinic.txt") == ["1 lines, 0 sections, 0 sentences; 0 of 0 notes paired, 0 boxes, no tables."]


def test_pages_are_told_where_form_feeds_show_them(outline: Callable[..., list[str]]) -> None:
    lines = outline("The first page tells of salt.\n\fThe second page tells of sugar.\n", "clinic.txt")
    assert lines[:-1] == [
        "--- page 1",
        "     1 paragraph    en The first page tells of salt.",
        "--- page 2",
        "     2 paragraph    en The second page tells of sugar.",
    ]


def test_what_goes_on_behind_an_interruption_is_told(outline: Callable[..., list[str]]) -> None:
    text = "The kiln at Vell was fired with dried reeds from the salt marsh and\n\n---\n\ncooled over nine days under wet sand.\n"
    assert outline(text, "clinic.txt")[1].strip() == "goes on in line 5"


@pytest.mark.parametrize(("length", "shown"), [(100, "a" * 100), (101, "a" * 100 + " …")])
def test_long_blocks_are_cut(outline: Callable[..., list[str]], length: int, shown: str) -> None:
    assert outline("a" * length + "\n", "clinic.txt")[0].endswith(f" en {shown}")


def test_nothing_in_a_text_acts_on_a_terminal(outline: Callable[..., list[str]]) -> None:
    lines = outline("The \x1b[31mred\x1b[0m ward\r\nhas nine beds.\n", "clinic.txt")
    assert not any("\x1b" in line for line in lines)
    assert len(lines) == 2


@pytest.mark.parametrize(("name", "told"), [("missing.txt", "there is no such file"), (".", "is a folder, no file")])
def test_a_file_that_cannot_be_read_is_told(cli: Callable[..., Result], name: str, told: str) -> None:
    result = cli("show", "--layout", name)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(f"civcheck: {name}: {told}")


@pytest.mark.parametrize("others", [["a:0-5"], ["--text", "b"], ["a", "--text", "b"]])
def test_a_layout_is_shown_alone(cli: Callable[..., Result], others: list[str]) -> None:
    result = cli("show", "--layout", "c", *others)
    assert (result.code, result.out) == (2, "")
    assert "name a fact, a place, --text FILE or --layout FILE, one of them" in result.err
