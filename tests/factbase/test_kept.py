"""What was read is kept by content: never wrong, never in the way."""

from __future__ import annotations

import pickle
import sqlite3
import zlib
from typing import TYPE_CHECKING

import pytest

from civcheck.extract.passage import passage_of
from civcheck.extract.statements import statements
from civcheck.factbase import kept as keeping
from civcheck.factbase.kept import Kept, key_of
from civcheck.factbase.packed import Read, Said, pack, unpack

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from civcheck.factbase.packed import Gist

TEXTS = (
    "On 3 May 2021 the Orchard Society of Kelby sold 4,200 saplings, about 12 percent more than in 2020; “We were late,” said Ida Marsh.",
    "2021年5月3日，青河图书馆借出约1.2万册图书，比上年增长12%。",
)


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CIVCHECK_CACHE", str(tmp_path))
    return tmp_path / "statements.sqlite"


def read(text: str) -> list[Said]:
    return [Said.of(Read(statement, 1, 2, None, "A › B")) for statement in statements([passage_of(text)])]


def whole(said: Sequence[Said] | None) -> list[tuple[Gist, Read]] | None:
    return None if said is None else [(one.gist, one.read) for one in said]


@pytest.mark.parametrize("text", TEXTS)
def test_what_is_unpacked_is_what_was_packed(text: str) -> None:
    assert whole(unpack(pack(read(text)))) == whole(read(text))


def test_nothing_but_records_is_unpacked() -> None:
    with pytest.raises(pickle.UnpicklingError, match="no record"):
        unpack(zlib.compress(pickle.dumps(print)))


def test_the_next_run_has_what_this_one_kept(cache: Path) -> None:
    first, second = read(TEXTS[0]), read(TEXTS[1])
    run = Kept.open()
    run.keep(key_of("a"), first)
    run.keep(key_of("b"), second)
    assert run.get(key_of("a")) is None  # not written yet
    run.commit()
    again = Kept.open()
    assert whole(again.get(key_of("a"))) == whole(first)
    assert whole(again.get(key_of("b"))) == whole(second)
    assert again.get(key_of("c")) is None
    assert cache.exists()


@pytest.mark.parametrize("damage", ["cut", "other", "table", "nothing"])
def test_a_damaged_file_is_begun_anew(cache: Path, damage: str) -> None:
    run = Kept.open()
    for number in range(60):
        run.keep(key_of(str(number)), read(TEXTS[number % 2]))
    run.commit()
    if damage == "cut":
        cache.write_bytes(cache.read_bytes()[:5000])
    elif damage == "other":
        cache.write_bytes(b"no database at all" * 500)
    elif damage == "table":
        with sqlite3.connect(cache) as db:
            db.execute("ALTER TABLE read RENAME TO other")
    else:
        cache.write_bytes(b"")
    for _ in range(2):
        run = Kept.open()
        assert whole(run.get(key_of("7"))) in (None, whole(read(TEXTS[1])))
        run.keep(key_of("7"), read(TEXTS[1]))
        run.commit()
    assert whole(Kept.open().get(key_of("7"))) == whole(read(TEXTS[1]))


def test_a_row_with_another_checksum_is_not_believed(cache: Path) -> None:
    run = Kept.open()
    run.keep(key_of("a"), read(TEXTS[0]))
    run.commit()
    with sqlite3.connect(cache) as db:
        db.execute("UPDATE read SET packed = substr(packed, 1, 40)")
    assert Kept.open().get(key_of("a")) is None


def test_nothing_is_kept_where_nothing_can_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("CIVCHECK_CACHE", str(tmp_path / "file"))
    run = Kept.open()
    run.keep(key_of("a"), read(TEXTS[0]))
    run.commit()
    assert run.get(key_of("a")) is None


def test_a_file_that_has_grown_too_large_is_begun_anew(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = Kept.open()
    run.keep(key_of("a"), read(TEXTS[0]))
    run.commit()
    monkeypatch.setattr(keeping, "_MOST_BYTES", 100)
    assert Kept.open().get(key_of("a")) is None
    assert cache.stat().st_size > 0


def test_two_runs_may_write_at_once(cache: Path) -> None:
    one, other = Kept.open(), Kept.open()
    one.keep(key_of("a"), read(TEXTS[0]))
    other.keep(key_of("b"), read(TEXTS[1]))
    one.commit()
    other.commit()
    assert whole(Kept.open().get(key_of("a"))) == whole(other.get(key_of("a"))) == whole(read(TEXTS[0]))
    assert whole(one.get(key_of("b"))) == whole(read(TEXTS[1]))
    assert cache.exists()


def test_the_key_depends_on_every_part(cache: Path) -> None:
    assert len({key_of("a", "b"), key_of("ab"), key_of("b", "a"), key_of("a", "b", "")}) == 4
    assert not cache.exists()
