"""`civcheck audit` over fact files and documents that contradict one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Result

CHRONICLE = "The Northgate Harbour Museum was founded in 1998.\n"
LEAFLET = "The Northgate Harbour Museum was founded in 1989.\n"


@pytest.fixture
def museum(cli: Callable[..., Result], tmp_path: Path) -> Path:
    """Give the fact file of a chronicle; a leaflet says otherwise."""
    tmp_path.joinpath("chronicle.txt").write_text(CHRONICLE, "utf-8")
    cli("add", "chronicle.txt", "--facts", "facts")
    path = tmp_path / "facts" / "chronicle.yaml"
    text = path.read_text("utf-8")
    lines = [
        line if "statement:" not in line else "  statement: The Northgate Harbour Museum was founded in 1998" for line in text.split("\n")
    ]
    path.write_text("\n".join(lines), "utf-8")
    return path


def test_a_fact_against_a_document_is_found_without_the_source_of_the_fact(
    cli: Callable[..., Result], museum: Path, tmp_path: Path
) -> None:
    tmp_path.joinpath("leaflet.txt").write_text(LEAFLET, "utf-8")
    tmp_path.joinpath("chronicle.txt").unlink()
    first = cli("audit", museum, "leaflet.txt", "--select", "conflicting-date")
    assert first.code == 1
    assert "is dated 1998 in another place" in first.out or "is dated 1989 in another place" in first.out
    assert "chronicle.yaml:" in first.out
    assert cli("audit", museum, "leaflet.txt", "--select", "conflicting-date").out == first.out


def test_what_the_facts_know_to_conflict_is_told_as_known(cli: Callable[..., Result], museum: Path) -> None:
    text = museum.read_text("utf-8")
    head, _, fact = text.partition("facts:\n")
    name = fact.split("id: ")[1].split("\n")[0]
    one = fact.rstrip("\n").split("\n")
    other = "\n".join(one).replace(f"id: {name}", "id: founded-otherwise").replace("was founded in 1998", "was founded in 1989")
    linked = [
        "\n".join([*one, f"  conflicts-with: [{'founded-otherwise'}]"]),
        f"{other}\n  conflicts-with: [{name}]",
    ]
    museum.write_text(f"{head}facts:\n" + "\n".join([*one, other]) + "\n", "utf-8")
    assert cli("audit", museum, "--select", "conflicting-date").code == 1
    museum.write_text(f"{head}facts:\n" + "\n".join(linked) + "\n", "utf-8")
    result = cli("audit", museum, "--select", "conflicting-date")
    assert result.code == 0
    assert "info  known (chronicle/founded-otherwise, chronicle/" in result.out or f"info  known (chronicle/{name}, " in result.out
