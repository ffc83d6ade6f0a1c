"""The rows that share most with a claim are found, however common its terms are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from civcheck.factbase import postings as posting
from civcheck.factbase import term_rows, texts
from civcheck.factbase.cache import connect, create_tables
from civcheck.factbase.ordering import by_place
from civcheck.factbase.postings import Postings, Query
from civcheck.factbase.term_rows import count_of, of_language, rows_of

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

TEXT = "\n\n".join(
    [f"The harbour lent {number} boats to the school of Kelby." for number in range(100, 160)]
    + ["The harbour of Tarn sold nine telescopes.", "天文馆去年购置了九台望远镜。", "The school of Tarn lent telescopes to Kelby."]
)


@pytest.fixture
def index(tmp_path: Path) -> sqlite3.Connection:
    (tmp_path / "a.md").write_text(TEXT, "utf-8")
    db = connect(":memory:")
    create_tables(db, texts.SCHEMA)
    texts.update(db, [str(tmp_path / "a.md")])
    return db


def queries(db: sqlite3.Connection, *words: str) -> list[Query]:
    return [Query(word, 10 / count, count) for word in words if (count := min(count_of(db, one) for one in word.split()))]


def found(db: sqlite3.Connection, *words: str, most: int = 3) -> list[str]:
    ranked = Postings(db, "passages", by_place(db)).ranked(queries(db, *words), most)
    return [db.execute("SELECT text FROM passages WHERE id = ?", (row,)).fetchone()[0] for row, _ in ranked]


@pytest.mark.parametrize("read", [2000, 10, 1])
def test_the_row_with_the_rare_terms_comes_first(index: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch, read: int) -> None:
    monkeypatch.setattr(posting, "_MOST_READ", read)
    assert found(index, "harbour", "tarn", "telescop")[0].startswith("The harbour of Tarn")
    assert found(index, "lent", "harbour", "137", "boat", most=1) == ["The harbour lent 137 boats to the school of Kelby."]
    assert found(index, "school", "tarn", "kelbi")[0].startswith("The school of Tarn")
    assert found(index, "望远", "购置") == ["天文馆去年购置了九台望远镜。"]
    assert found(index, "nowhere") == []


def test_common_terms_alone_find_what_holds_most_of_them(index: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(posting, "_MOST_READ", 20)
    assert len(found(index, "lent", "boat", "harbour", most=5)) == 5
    assert len(found(index, "lent", most=5)) == 5


def test_words_that_stand_together_are_one_term(index: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    for read in (2000, 1):
        monkeypatch.setattr(posting, "_MOST_READ", read)
        weights = [weight for _, weight in Postings(index, "passages", by_place(index)).ranked(queries(index, "of tarn", "tarn of"), 5)]
        assert set(weights) == {5.0}


def test_the_rows_of_terms_follow_what_comes_and_goes(index: sqlite3.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = tmp_path / "b.md"
    for text in ("Two telescopes, two looms.\n", "Three looms.\n\nFour looms.\n\n两台望远镜。\n", ""):
        other.write_text(text, "utf-8")
        texts.update(index, [str(tmp_path / "a.md"), str(other)])
        monkeypatch.setattr(term_rows, "_MOST_WAITING", 5)  # written many times
        held: dict[str, list[int]] = {}
        for row, line, language in index.execute("SELECT id, terms, language FROM passages ORDER BY id"):
            for term in {*line.split(), of_language(language)}:
                held.setdefault(term, []).append(row)
        assert {term: list(rows_of(index, term)) for (term,) in index.execute("SELECT term FROM holders")} == held
        assert {term: count_of(index, term) for term in held} == {term: len(rows) for term, rows in held.items()}
    texts.update(index, [])
    assert index.execute("SELECT * FROM holders").fetchall() == []
    assert count_of(index, "harbour") == 0


def test_the_order_of_what_weighs_the_same_is_that_of_the_files(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("a.md", "b.md", "c.md")]
    for path in paths:
        path.write_text("\n\n".join(f"The mill of Tarn sold looms, said {path.stem} {at}." for at in range(30)), "utf-8")
    fresh, grown = connect(":memory:"), connect(":memory:")
    for db in (fresh, grown):
        create_tables(db, texts.SCHEMA)
    texts.update(fresh, [str(path) for path in paths])
    texts.update(grown, [str(paths[2])])
    texts.update(grown, [str(paths[2]), str(paths[0])])
    texts.update(grown, [str(path) for path in paths])
    for most in (5, 45, 90):
        assert found(fresh, "tarn", "loom", most=most) == found(grown, "tarn", "loom", most=most)
    assert found(grown, "tarn", "loom", most=2) == ["The mill of Tarn sold looms, said a 0.", "The mill of Tarn sold looms, said a 1."]


def test_terms_that_are_not_read_tell_the_rows_of_the_rarest_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places = ["Kelby", "Tarn", "Ostrow"]
    lines = [f"The mill of {places[at % 3]} sold {at % 7 + 2} looms on day {at}." for at in range(300)]
    (tmp_path / "a.md").write_text("\n\n".join([*lines, "The mill of Tarn sold 5 pumps and looms on a rainy day."]), "utf-8")
    db = connect(":memory:")
    create_tables(db, texts.SCHEMA)
    texts.update(db, [str(tmp_path / "a.md")])
    monkeypatch.setattr(posting, "_MOST_RANKED", 5)
    monkeypatch.setattr(posting, "_MOST_READ", 60)
    assert found(db, "5", "tarn", "pump", "raini", "loom", most=1)[0].endswith("rainy day.")
    assert " 5 looms" in found(db, "5", "kelbi", "loom", most=1)[0]
    assert "Kelby" in found(db, "5", "kelbi", "loom", most=1)[0]
