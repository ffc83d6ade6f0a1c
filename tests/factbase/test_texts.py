from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from civcheck.factbase.cache import connect, create_tables
from civcheck.factbase.texts import SCHEMA, digests, open_texts, passage_location, unreadable, update
from civcheck.model.location import Location
from civcheck.model.span import Region

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

ONE, TWO, BAD = b"# Quay\n\nThe quay is long. It has 3 cranes.\n", "码头很长。有三台起重机。\n".encode(), b"\0\xff\xfe"


def answers(db: sqlite3.Connection) -> dict[str, list[tuple[object, ...]]]:
    queries = {
        "passages": "SELECT path, start, parts, line, col, page, section, language, terms, text"
        " FROM passages JOIN files ON files.id = file",
        "places": "SELECT term, path, start, offset FROM instances"
        " LEFT JOIN passages AS p ON p.id = doc LEFT JOIN files ON files.id = p.file",
        "words": "SELECT term, doc, cnt FROM vocabulary",
        "files": "SELECT path, sha256, detail FROM files",
    }
    return {what: sorted(db.execute(query).fetchall(), key=repr) for what, query in queries.items()}


def new_index() -> sqlite3.Connection:
    db = connect(":memory:")
    create_tables(db, SCHEMA)
    return db


@pytest.mark.parametrize(
    "states",
    [
        [{"a.md": ONE}, {"a.md": ONE + b"More ships.\n"}],
        [{"a.md": ONE, "b.txt": TWO}, {"a.md": TWO, "b.txt": ONE}],
        [{"a.md": ONE, "b.txt": TWO}, {"b.txt": TWO}, {"b.txt": TWO, "c.md": ONE}],
        [{"a.md": ONE}, {"a.md": BAD}, {"a.md": TWO}],
        [{"a.md": BAD}, {"a.md": BAD + b"\0"}, {}],
        [{"a.md": ONE}, {"a.md": b""}, {"a.md": ONE}],
    ],
)
def test_changed_files_give_the_answers_of_an_index_built_from_nothing(tmp_path: Path, states: list[dict[str, bytes]]) -> None:
    db = new_index()
    for state in states:
        for path in tmp_path.iterdir():
            path.unlink()
        for name, data in state.items():
            (tmp_path / name).write_bytes(data)
        paths = [str(tmp_path / name) for name in sorted(state)]
        update(db, paths)
        fresh = new_index()
        update(fresh, paths)
        assert answers(db) == answers(fresh)
        assert len(digests(db)) + len(unreadable(db)) == len(paths)
        fresh.close()
    db.close()


def test_a_file_that_cannot_be_read_is_told_and_hides_no_other(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(BAD)
    (tmp_path / "b.md").write_bytes(ONE)
    opened = open_texts([str(tmp_path)], [str(tmp_path / "a.txt"), str(tmp_path / "b.md")])
    assert unreadable(opened.db) == [
        (
            f"{tmp_path / 'a.txt'}: is a binary file, no text\n"
            "    civcheck reads plain text and Markdown in UTF-8; convert other files to text first"
        )
    ]
    assert list(digests(opened.db)) == [str(tmp_path / "b.md")]
    opened.db.close()


def test_a_passage_has_its_place(tmp_path: Path) -> None:
    path = str(tmp_path / "a.md")
    (tmp_path / "a.md").write_bytes(ONE)
    opened = open_texts([path], [path])
    query = "SELECT path, parts, line, col, page, section, text FROM passages JOIN files ON files.id = file ORDER BY start"
    rows = opened.db.execute(query).fetchall()
    opened.db.close()
    assert [passage_location(row, "quay") for row in rows][1:] == [
        Location("quay", path, Region.of((8, 25)), 3, 1, None, None, "Quay", "The quay is long."),
        Location("quay", path, Region.of((26, 42)), 3, 19, None, None, "Quay", "It has 3 cranes."),
    ]
