from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from civcheck.factbase import cache as cache_module
from civcheck.factbase.cache import Schema, open_cache, record_file, stale, state_of
from civcheck.model.cache_folder import cache_folder

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from civcheck.factbase.cache import Cache

SCHEMA = Schema("lines", "1", "CREATE TABLE lines (path TEXT, line TEXT);")


class Desk:
    """A folder of files, their index, and how often it was brought up to date."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.calls: list[list[str]] = []
        self.note = ""

    def write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text, encoding="utf-8")

    def update(self, db: sqlite3.Connection, paths: list[str]) -> None:
        changed = list(stale(db, paths))
        self.calls.append([Path(path).name for path in changed])
        for path in changed:
            db.execute("DELETE FROM lines WHERE path = ?", (path,))
            if path not in paths:
                db.execute("DELETE FROM files WHERE path = ?", (path,))
                continue
            record_file(db, path, state_of(path), "", "")
            lines = Path(path).read_text(encoding="utf-8").splitlines()
            db.executemany("INSERT INTO lines VALUES (?, ?)", [(path, line) for line in lines])

    def open(self, schema: Schema = SCHEMA, key: tuple[str, ...] | None = None) -> Cache:
        return open_cache(schema, key or (str(self.folder),), sorted(map(str, self.folder.iterdir())), self.update)

    def lines(self, schema: Schema = SCHEMA, key: tuple[str, ...] | None = None) -> list[str]:
        opened = self.open(schema, key)
        self.note = opened.note
        found = [line for (line,) in opened.db.execute("SELECT line FROM lines ORDER BY line")]
        opened.db.close()
        return found


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    # The files of a test are always young; their times are taken at their word unless a test says otherwise.
    monkeypatch.setattr(cache_module, "_SETTLED_NS", -(10**18))
    folder = tmp_path / "desk"
    folder.mkdir()
    made = Desk(folder)
    made.write("a.txt", "anchor\nbollard\n")
    made.write("b.txt", "crane\n")
    return made


LINES = ["anchor", "bollard", "crane"]


def only(cache: Path, ending: str) -> Path:
    (found,) = cache.glob(f"*{ending}")
    return found


def test_an_index_that_nothing_has_changed_is_not_touched(desk: Desk, cache: Path) -> None:
    assert desk.lines() == LINES
    before = only(cache, ".sqlite").stat().st_mtime_ns
    assert desk.lines() == LINES
    assert desk.calls == [["a.txt", "b.txt"]]
    assert (desk.note, only(cache, ".sqlite").stat().st_mtime_ns) == ("", before)


@pytest.mark.parametrize(
    ("edit", "changed", "lines"),
    [
        (lambda folder: (folder / "a.txt").write_text("quay\n"), ["a.txt"], ["crane", "quay"]),
        (lambda folder: (folder / "b.txt").unlink(), ["b.txt"], ["anchor", "bollard"]),
        (lambda folder: (folder / "c.txt").write_text("dock\n"), ["c.txt"], [*LINES, "dock"]),
        (lambda folder: (folder / "a.txt").rename(folder / "z.txt"), ["z.txt", "a.txt"], LINES),
        (lambda folder: os.utime(folder / "a.txt", ns=(1, 1)), ["a.txt"], LINES),
    ],
    ids=["changed", "gone", "new", "renamed", "touched"],
)
def test_an_index_is_brought_up_to_date_with_what_changed(
    desk: Desk, edit: Callable[[Path], object], changed: list[str], lines: list[str]
) -> None:
    desk.lines()
    edit(desk.folder)
    assert desk.lines() == lines
    assert desk.lines() == lines
    assert desk.calls == [["a.txt", "b.txt"], changed]


def test_a_file_of_the_same_size_with_its_time_put_back_is_read_again(desk: Desk) -> None:
    desk.lines()
    state = (desk.folder / "b.txt").stat()
    desk.write("b.txt", "ferry\n")
    os.utime(desk.folder / "b.txt", ns=(state.st_atime_ns, state.st_mtime_ns))
    assert desk.lines() == ["anchor", "bollard", "ferry"]


def test_a_file_written_just_now_is_read_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache_module, "_SETTLED_NS", 10**15)
    assert desk.lines() == LINES
    assert desk.lines() == LINES
    assert desk.calls == [["a.txt", "b.txt"], ["a.txt", "b.txt"]]


DAMAGES = {
    "truncated": lambda path, data: path.write_bytes(data[: len(data) // 2]),
    "cut in its header": lambda path, data: path.write_bytes(data[:50]),
    "empty": lambda path, _: path.write_bytes(b""),
    "garbage": lambda path, data: path.write_bytes(b"no index " * (len(data) // 9)),
    "zeros": lambda path, data: path.write_bytes(bytes(len(data))),
    "zeros after the header": lambda path, data: path.write_bytes(data[:100] + bytes(len(data) - 100)),
    "longer": lambda path, data: path.write_bytes(data + b"x" * 999),
    "one byte flipped": lambda path, data: path.write_bytes(data[:-9] + bytes([data[-9] ^ 255]) + data[-8:]),
    "one byte flipped in the schema": lambda path, data: path.write_bytes(data[:101] + bytes([data[101] ^ 255]) + data[102:]),
    "another database": lambda path, _: other_database(path),
}


def other_database(path: Path) -> None:
    import sqlite3

    path.unlink()
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE recipes (name TEXT)")
    db.commit()
    db.close()


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_index_is_built_anew(desk: Desk, cache: Path, damage: str) -> None:
    desk.lines()
    index = only(cache, ".sqlite")
    DAMAGES[damage](index, index.read_bytes())
    assert desk.lines() == LINES
    assert desk.lines() == LINES
    assert (desk.note, len(desk.calls)) == ("", 2)


@pytest.mark.parametrize("damage", [name for name in DAMAGES if name not in {"one byte flipped", "longer"}])
def test_an_index_that_a_crash_of_the_system_damaged_is_built_anew(desk: Desk, cache: Path, damage: str) -> None:
    # The stamp still fits: size and times reached the disk, the pages did not.
    desk.lines()
    index = only(cache, ".sqlite")
    DAMAGES[damage](index, index.read_bytes())
    place = cache_module._Place(str(index), SCHEMA, f"{desk.folder}\t{desk.folder}")
    place.stamp()
    assert place.trusted()
    assert desk.lines() == LINES
    assert desk.note == ""


@pytest.mark.parametrize(
    "spoil",
    [
        lambda stamp: stamp.unlink(),
        lambda stamp: stamp.write_bytes(b""),
        lambda stamp: stamp.write_bytes(b"\xff\xfe\0"),
        lambda stamp: stamp.write_text(stamp.read_text()[:-3]),
    ],
    ids=["missing", "empty", "no text", "cut"],
)
def test_an_index_without_a_fitting_stamp_is_built_anew(desk: Desk, cache: Path, spoil: Callable[[Path], object]) -> None:
    desk.lines()
    spoil(only(cache, ".stamp"))
    assert desk.lines() == LINES
    assert desk.lines() == LINES
    assert desk.calls == [["a.txt", "b.txt"]] * 2


def test_an_index_that_went_away_is_built_anew(desk: Desk, cache: Path) -> None:
    desk.lines()
    only(cache, ".sqlite").unlink()
    assert desk.lines() == LINES
    shutil.rmtree(cache)
    assert desk.lines() == LINES
    assert desk.calls == [["a.txt", "b.txt"]] * 3


def test_a_journal_left_by_another_is_not_applied(desk: Desk, cache: Path) -> None:
    desk.lines()
    index = only(cache, ".sqlite")
    Path(f"{index}-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600))
    only(cache, ".stamp").unlink()
    assert desk.lines() == LINES
    assert not Path(f"{index}-journal").exists()


@pytest.mark.parametrize(
    "schema",
    [Schema("lines", "2", SCHEMA.tables), Schema("lines", "1", SCHEMA.tables + "CREATE TABLE more (x TEXT);")],
    ids=["version", "tables"],
)
def test_an_index_made_by_another_version_is_built_anew(desk: Desk, schema: Schema) -> None:
    desk.lines()
    assert desk.lines(schema) == LINES
    assert desk.calls == [["a.txt", "b.txt"]] * 2


def test_an_index_is_kept_apart_for_each_name_of_a_folder(desk: Desk, cache: Path) -> None:
    assert desk.lines() == LINES
    assert desk.lines(key=("desk",)) == LINES
    assert len(list(cache.glob("*.sqlite"))) == 2


def test_two_indexes_that_share_a_file_name_are_not_mistaken(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache_module, "crc32", lambda _: 0)
    (tmp_path / "other").mkdir()
    other = Desk(tmp_path / "other")
    other.write("c.txt", "dock\n")
    assert [desk.lines(), other.lines(), desk.lines(), other.lines()] == [LINES, ["dock"], LINES, ["dock"]]


@pytest.mark.parametrize(("below", "reason"), [("file/cache", "Not a directory"), ("file", "File exists")])
def test_where_nothing_can_be_written_the_index_is_kept_in_memory(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, below: str, reason: str
) -> None:
    (tmp_path / "file").write_text("a file")
    monkeypatch.setenv("CIVCHECK_CACHE", str(tmp_path / below))
    assert desk.lines() == LINES
    assert desk.note == (
        f"the index is kept in memory: {tmp_path / below} cannot be written ({reason}); name another folder in CIVCHECK_CACHE"
    )
    assert (tmp_path / "file").read_text() == "a file"


def test_a_folder_in_the_place_of_the_index_is_left_alone(desk: Desk, cache: Path) -> None:
    desk.lines()
    index = only(cache, ".sqlite")
    index.unlink()
    index.mkdir()
    (index / "keep").write_text("mine")
    assert desk.lines() == LINES
    assert desk.note.startswith("the index is kept in memory: ")
    assert (index / "keep").read_text() == "mine"


def test_an_update_that_fails_leaves_the_index_as_it_was(desk: Desk) -> None:
    desk.lines()
    desk.write("a.txt", "quay\n")
    good = desk.update

    def bad(db: sqlite3.Connection, paths: list[str]) -> None:
        good(db, paths)
        raise ValueError("half-way")

    desk.update = bad  # type: ignore[method-assign]
    with pytest.raises(ValueError, match="half-way"):
        desk.lines()
    (desk.folder / "a.txt").unlink()
    desk.update = good  # type: ignore[method-assign]
    assert desk.lines() == ["crane"]
    assert desk.calls == [["a.txt", "b.txt"], ["a.txt"], ["a.txt"]]


def test_a_first_build_that_fails_leaves_nothing_that_is_trusted(desk: Desk, cache: Path) -> None:
    good = desk.update

    def bad(db: sqlite3.Connection, paths: list[str]) -> None:
        good(db, paths)
        raise KeyboardInterrupt

    desk.update = bad  # type: ignore[method-assign]
    with pytest.raises(KeyboardInterrupt):
        desk.lines()
    assert list(cache.glob("*.stamp")) == []
    desk.update = good  # type: ignore[method-assign]
    assert desk.lines() == LINES


def test_an_index_in_use_is_updated_beside_its_reader(desk: Desk) -> None:
    reader = desk.open()
    desk.write("b.txt", "dock\n")
    assert desk.lines() == ["anchor", "bollard", "dock"]
    assert [line for (line,) in reader.db.execute("SELECT line FROM lines ORDER BY line")] == ["anchor", "bollard", "dock"]
    reader.db.close()


def test_a_file_that_is_not_there_has_no_state(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"1234")
    assert state_of(str(tmp_path / "b.txt")) is None
    assert (state_of(str(tmp_path / "a.txt")) or (0,))[0] == 4


@pytest.mark.parametrize(
    ("named", "base", "expected"), [("/c/here", "/x", "/c/here"), ("", "/x", "/x/civcheck"), ("", "", "/home/q/.cache/civcheck")]
)
def test_the_folder_of_the_cache(monkeypatch: pytest.MonkeyPatch, named: str, base: str, expected: str) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("CIVCHECK_CACHE", named)
    monkeypatch.setenv("XDG_CACHE_HOME", base)
    monkeypatch.setenv("HOME", "/home/q")
    assert cache_folder() == expected
