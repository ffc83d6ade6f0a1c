"""The cache of audits: what it keeps, when it asks again, and that nothing that happens to its file changes an answer."""

from __future__ import annotations

import os
import sqlite3
from typing import TYPE_CHECKING

import pytest
from invented import RIGHT, WRONG

from civcheck.audit import cache as caching
from civcheck.audit.cache import AuditCache, code_version, document_key
from civcheck.audit.catalog import RULES
from civcheck.audit.plan import Plan
from civcheck.audit.rules import conflicting_date
from civcheck.audit.run import audit
from civcheck.model import code_version as coding

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from civcheck.audit.run import Result
    from conftest import Result as Told

RULE = next(rule for rule in RULES if rule.name == "impossible-date")
PLAN = Plan((RULE,), {RULE.name: {}})


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(caching, "_SETTLED_NS", 0)
    for name, text in (("a.txt", WRONG), ("b.txt", RIGHT), ("empty.txt", "")):
        (tmp_path / name).write_text(text)
    return ["a.txt", "b.txt", "empty.txt"]


def kept(documents: list[str], plan: Plan = PLAN) -> tuple[Result, list[str]]:
    """Audit with the cache; give the result and the documents that were read."""
    read: list[str] = []
    store = AuditCache.open()
    keep = store.keep
    store.keep = lambda path, *rest: (read.append(path), keep(path, *rest))[1]  # type: ignore[method-assign, assignment]
    result = audit(documents, plan, store)
    store.close()
    return result, read


def test_what_is_kept_about_places_that_were_compared_has_its_fingerprints(documents: list[str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The Larvo Lighthouse Museum was founded in 1998.\n")
    (tmp_path / "b.txt").write_text("The Larvo Lighthouse Museum, founded in 1989, has a lamp.\n")
    rule = conflicting_date.RULE
    plan = Plan((rule, RULE), {rule.name: {}, RULE.name: {}})
    first, again = (kept(documents, plan)[0] for _ in range(2))
    assert again == first
    assert [finding.rule for finding in again.findings] == [rule.name]
    assert all(finding.fingerprint for finding in again.findings)


def test_an_unchanged_document_is_not_read_again(documents: list[str]) -> None:
    first, read = kept(documents)
    assert read == documents
    again, read = kept(documents)
    assert (again, read) == (first, [])
    assert [finding.primary.text for finding in again.findings] == ["31 June 2021"]
    assert again.read == documents


def test_a_changed_document_is_read_again_and_a_touched_one_is_known_by_its_content(documents: list[str], tmp_path: Path) -> None:
    kept(documents)
    (tmp_path / "a.txt").write_text(RIGHT)
    os.utime(tmp_path / "b.txt")
    result, read = kept(documents)
    assert (result.findings, read) == ([], ["a.txt"])


def test_a_change_that_leaves_size_and_time_is_seen_where_the_file_is_young(
    documents: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(caching, "_SETTLED_NS", 2_000_000_000)
    kept(documents)
    was = (tmp_path / "a.txt").stat()
    (tmp_path / "a.txt").write_text(WRONG.replace("31", "30"))
    os.utime(tmp_path / "a.txt", ns=(was.st_atime_ns, was.st_mtime_ns))
    assert kept(documents)[0].findings == []


def test_a_moved_document_is_read_again_since_places_name_it(documents: list[str], tmp_path: Path) -> None:
    kept(documents)
    (tmp_path / "a.txt").rename(tmp_path / "c.txt")
    result, _ = kept(["b.txt", "c.txt"])
    assert [finding.primary.path for finding in result.findings] == ["c.txt"]


@pytest.mark.parametrize("damage", ["noise", "cut", "another database", "flipped", "no columns", "a folder"])
def test_a_damaged_cache_is_begun_anew(documents: list[str], cache: Path, damage: str) -> None:
    first, _ = kept(documents)
    file = cache / "audit.sqlite"
    data = file.read_bytes()
    if damage == "noise":
        file.write_bytes(b"no database at all" * 999)
    elif damage == "cut":
        file.write_bytes(data[: len(data) // 2])
    elif damage == "flipped":
        file.write_bytes(data[:4096] + bytes(byte ^ 85 for byte in data[4096:]))
    elif damage == "a folder":
        file.unlink()
        file.mkdir()
    else:
        file.unlink()
        with sqlite3.connect(file) as other:
            tables = "CREATE TABLE seen (x)" if damage == "another database" else "CREATE TABLE seen (x); CREATE TABLE states (y)"
            other.executescript(f"{tables}; PRAGMA user_version = 1")
        other.close()
    assert kept(documents)[0] == first
    kept(documents)
    again, read = kept(documents)
    assert again == first
    assert read == (documents if damage == "a folder" else [])


def test_a_cache_that_is_put_aside_while_it_is_in_use_harms_nobody(documents: list[str], cache: Path) -> None:
    first, _ = kept(documents)
    using = AuditCache.open()
    (cache / "other").write_bytes(b"no database" * 999)
    (cache / "other").replace(cache / "audit.sqlite")
    assert kept(documents)[0] == first
    assert audit(documents, PLAN, using) == first
    using.close()
    again, read = kept(documents)
    assert (again, read) == (first, [])


def test_damage_that_shows_late_is_mended_by_the_next_run(documents: list[str], cache: Path) -> None:
    first, _ = kept(documents)
    with sqlite3.connect(cache / "audit.sqlite") as db:
        db.execute("UPDATE seen SET evidence = CAST(X'ff00ff' AS TEXT)")
    db.close()
    assert kept(documents)[0] == first
    kept(documents)
    again, read = kept(documents)
    assert (again, read) == (first, [])


def test_a_row_whose_checksum_fails_is_not_believed(documents: list[str], cache: Path) -> None:
    first, _ = kept(documents)
    with sqlite3.connect(cache / "audit.sqlite") as db:
        db.execute("UPDATE seen SET evidence = replace(evidence, 'June', 'July')")
    db.close()
    result, read = kept(documents)
    assert result == first
    assert "a.txt" in read


def test_a_cache_that_is_locked_costs_little(documents: list[str], cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, _ = kept(documents)
    monkeypatch.setattr(caching, "_WAIT", 0.05)
    with sqlite3.connect(cache / "audit.sqlite", isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert kept(documents)[0] == first
        other.execute("ROLLBACK")
    other.close()
    again, read = kept(documents)
    assert (again, read) == (first, [])


def test_where_nothing_can_be_kept_all_is_said_the_same(documents: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, _ = kept(documents)
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("CIVCHECK_CACHE", str(tmp_path / "file" / "inside"))
    assert not AuditCache.open().keeps
    assert kept(documents)[0] == first


def test_a_read_only_cache_is_read(documents: list[str], cache: Path) -> None:
    first, _ = kept(documents)
    file = cache / "audit.sqlite"
    file.chmod(0o444)
    cache.chmod(0o555)
    try:
        assert kept(documents)[0] == first
    finally:
        cache.chmod(0o755)


def test_rows_that_nobody_asks_for_are_taken_away(
    documents: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cache: Path
) -> None:
    monkeypatch.setattr(caching, "_MOST_ROWS", 10)
    for number in range(12):
        (tmp_path / "a.txt").write_text(f"{WRONG} {number}")
        kept(["a.txt"])
    with sqlite3.connect(cache / "audit.sqlite") as db:
        (rows,) = db.execute("SELECT count(*) FROM seen").fetchone()
    db.close()
    assert rows < 24


def test_names_need_not_be_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cli: Callable[..., Told]) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    try:
        (tmp_path / name).write_text(WRONG)
    except OSError:
        pytest.skip("this file system wants text")
    monkeypatch.setattr(caching, "_SETTLED_NS", 0)
    for _ in range(2):
        told = cli("audit", ".", "--select", "impossible-date", "--format", "json")
        assert told.code == 1, told.err
        assert "31 June 2021" in told.out
    assert "caf%E9.txt" in cli("audit", ".", "--select", "impossible-date", "--format", "sarif").out


def test_the_key_of_a_document_depends_on_all_that_its_findings_do() -> None:
    keys = [
        document_key("d", "a.txt", "", "en"), document_key("e", "a.txt", "", "en"), document_key("d", "b.txt", "", "en"),
        document_key("d", "a.txt", "s", "en"), document_key("d", "a.txt", "", "zh"),
    ]  # fmt: skip
    assert len(set(keys)) == len(keys)


def test_the_version_of_the_code_is_told_quickly_and_from_a_wheel_by_its_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert code_version() == code_version.__wrapped__()
    package = tmp_path / "civcheck" / "audit"
    package.mkdir(parents=True)
    record = tmp_path / f"civcheck-{coding.__version__}.dist-info" / "RECORD"
    record.parent.mkdir()
    monkeypatch.setattr(coding, "__file__", str(package / "cache.py"))
    versions = {code_version.__wrapped__()}  # a folder without what it should have: as within a zip file
    for digest in ("aa", "bb"):
        record.write_text(f"civcheck/audit/cache.py,sha256={digest},1\ncivcheck/__pycache__/x.pyc,,\n")
        versions.add(code_version.__wrapped__())
    assert len(versions) == 3


def test_rules_that_compare_places_are_not_asked_again_for_the_same_evidence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CIVCHECK_CACHE", str(tmp_path / "cache"))
    paths = []
    for name, year in (("a.txt", 1998), ("b.txt", 1989)):
        path = tmp_path / name
        path.write_text(f"The Northgate Harbour Museum was founded in {year}.\n", "utf-8")
        paths.append(str(path))
    plan = Plan((conflicting_date.RULE,), {conflicting_date.NAME: {}})

    def run() -> list[str]:
        store = AuditCache.open()
        try:
            return [finding.message for finding in audit(paths, plan, store).findings]
        finally:
            store.close()

    first = run()
    assert len(first) == 1
    monkeypatch.setattr(conflicting_date, "_conflict", lambda *_: pytest.fail("judged again"))
    assert run() == first
    monkeypatch.undo()
    monkeypatch.setenv("CIVCHECK_CACHE", str(tmp_path / "cache"))
    (tmp_path / "b.txt").write_text("The Northgate Harbour Museum was founded in 1998.\n", "utf-8")
    assert run() == []
