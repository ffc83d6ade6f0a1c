"""Typing errors, how common a word is, and what its weight is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from civcheck.factbase.cache import connect, create_tables
from civcheck.factbase.texts import SCHEMA, update
from civcheck.lookup.query import parse
from civcheck.lookup.vocabulary import correct, frequency, holds, weight

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

TEXT = """\
The hospital treated 1,204 patients.

The hospital has wards; each ward has beds.

港口有集装箱码头。

A patient waits.
"""


@pytest.fixture
def db(tmp_path: Path) -> sqlite3.Connection:
    (tmp_path / "clinic.txt").write_text(TEXT, "utf-8")
    made = connect(":memory:")
    create_tables(made, SCHEMA)
    update(made, [str(tmp_path / "clinic.txt")])
    return made


@pytest.mark.parametrize(
    ("question", "count"),
    [("hospital", 2), ("patients", 2), ("集装箱", 1), ("港", 1), ('"hospital has"', 1), ("1204", 1), ("surgery", 0), ("箱装", 0)],
)
def test_the_rows_that_hold_a_term_are_counted(db: sqlite3.Connection, question: str, count: int) -> None:
    (term,) = parse(question).terms
    assert frequency(db, term, 4) == count
    assert holds(db, term) is (count > 0)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("hospitl", "hospit"),
        ("hosptial", "hospit"),
        ("patiens", "patient"),
        ("pateint", "patient"),
        ("wrad", "ward"),
        ("zeppelin", None),
        ("bads", "bed"),
        ("mosqital", None),
    ],
)
def test_a_mistyped_word_is_read_as_the_nearest_one(db: sqlite3.Connection, typed: str, meant: str | None) -> None:
    (term,) = parse(typed).terms
    found = correct([db], term)
    assert (found and found.stems) == (meant and (meant,))
    assert found is None or found.text == typed


def test_a_short_word_may_have_one_error_only(db: sqlite3.Connection) -> None:
    (term,) = parse("wxrx").terms
    assert correct([db], term) is None


def test_a_rarer_word_weighs_more() -> None:
    assert weight(0, 100) > weight(1, 100) > weight(50, 100) > weight(100, 100) > 0
