"""What `civcheck match` keeps between runs never changes what it says."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from conftest import HARBOUR

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Result

REPORT = """# Report of the Orl Seed Bank 2023

The Orl Seed Bank stored 18,400 samples in 2023, 6 percent more than in 2022.

"We lend seeds, not land," said its keeper Tove Rand. It opened a second vault on 9 May 2023.
"""
DRAFT = (
    'In 2023 the Orl Seed Bank stored 14,800 samples. It opened a second vault on 9 May 2023. "We lend seeds, not land," said Tove Rand.\n'
)


@pytest.fixture
def match(cli: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], str]:
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "bank.md").write_text(REPORT)
    monkeypatch.setenv("CIVCHECK_CACHE", str(tmp_path / "cache"))

    def call() -> str:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(DRAFT.encode())))
        return cli("match", "--facts", HARBOUR / "facts", "--sources", tmp_path / "sources", "--format", "json", "--explain").out

    return call


def test_a_second_run_and_a_damaged_cache_say_the_same(match: Callable[[], str]) -> None:
    first = match()
    kept = Path(os.environ["CIVCHECK_CACHE"]) / "statements.sqlite"
    assert kept.stat().st_size > 0
    assert '"verdict": "contradicted"' in first
    assert match() == first
    for damage in (kept.read_bytes()[:3000], b"other", b""):
        kept.write_bytes(damage)
        assert match() == match() == first


def test_a_changed_source_is_read_anew(match: Callable[[], str], tmp_path: Path) -> None:
    first = match()
    (tmp_path / "sources" / "bank.md").write_text(REPORT.replace("18,400", "14,800"))
    changed = match()
    assert '"verdict": "contradicted"' not in changed
    (tmp_path / "sources" / "bank.md").write_text(REPORT)
    assert match() == first
