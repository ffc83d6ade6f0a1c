"""Tables that are kept are those that were made, whatever has become of their files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from civcheck.model.kept_rows import kept_rows

if TYPE_CHECKING:
    from pathlib import Path

TABLE = {"quay": (1, None, "Kai 码头 𠮷"), "pier": (2, True, "")}


class Maker:
    """Makes the table, and counts how often."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> dict[str, tuple[object, ...]]:
        self.times += 1
        return dict(TABLE)


def test_a_table_is_made_once(cache: Path) -> None:
    make = Maker()
    assert [kept_rows("berths", "code 1", make) for _ in range(3)] == [TABLE] * 3
    assert make.times == 1
    assert [entry.name for entry in cache.iterdir()] == ["berths.bin"]


def test_a_table_made_of_something_else_is_made_anew(cache: Path) -> None:
    make = Maker()
    for made_of in ("code 1", "code 2", "code 2", "code 1"):
        assert kept_rows("berths", made_of, make) == TABLE
    assert make.times == 3


def test_a_damaged_file_is_made_anew(cache: Path) -> None:
    make = Maker()
    kept_rows("berths", "code 1", make)
    whole = (cache / "berths.bin").read_bytes()
    for at in range(len(whole)):
        (cache / "berths.bin").write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert kept_rows("berths", "code 1", make) == TABLE
        (cache / "berths.bin").write_bytes(whole[:at])
        assert kept_rows("berths", "code 1", make) == TABLE
    assert make.times == 1 + 2 * len(whole)


def test_where_nothing_can_be_written_it_is_made_each_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    monkeypatch.setenv("CIVCHECK_CACHE", str(tmp_path / "file"))
    make = Maker()
    assert kept_rows("berths", "code 1", make) == kept_rows("berths", "code 1", make) == TABLE
    assert make.times == 2


def test_what_goes_wrong_in_the_making_is_told(cache: Path) -> None:
    def make() -> None:
        raise ValueError("no berths")

    with pytest.raises(ValueError, match="no berths"):
        kept_rows("berths", "code 1", make)
    assert not list(cache.iterdir())
