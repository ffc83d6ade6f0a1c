"""What benchmarks/quality.py judges: cases that are the same for the same seed, marked details, exact bounds."""

from __future__ import annotations

import importlib
import random
import sys
from typing import TYPE_CHECKING

import pytest

from conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

    Load = Callable[[str], ModuleType]

FOLDER = ROOT / "benchmarks"


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Iterator[Load]:
    monkeypatch.syspath_prepend(str(FOLDER))
    yield importlib.import_module
    for name in [name for name in sys.modules if name == "quality" or name.startswith("quality_cases")]:
        monkeypatch.delitem(sys.modules, name)


def test_cases_are_the_same_for_the_same_seed_and_of_every_group(load: Load) -> None:
    invented = load("quality_cases.invented")
    cases = list(invented.invented_cases(7))
    assert cases == list(invented.invented_cases(7))
    assert cases != list(invented.invented_cases(8))
    for language in ("en", "zh"):
        counts = {
            group: sum(case.group == group and case.language == language for case in cases) for group in ("negative", "rewrite", "error")
        }
        assert counts["negative"] >= 400
        assert counts["rewrite"] >= 90
        assert counts["error"] >= 750


def test_every_statement_has_a_detail_and_rewrites_that_differ(load: Load) -> None:
    told = [one for _, _, _, all_ in load("quality_cases.told").read_texts() for one in all_]
    assert len(told) >= 200
    for one in told:
        assert one.wording.details
        for wording in one.rewrites:
            assert wording.text() != one.wording.text()
            assert "|" not in wording.text()
            assert "[" not in wording.text()


def test_a_detail_made_wrong_differs_and_tells_how(load: Load) -> None:
    changes = load("quality_cases.changes")
    rng = random.Random(1)  # noqa: S311
    for kind, text in (
        ("fig", "6.2"),
        ("fig", "27,840"),
        ("fig", "three"),
        ("date", "3 March 2022"),
        ("date", "2023年3月15日"),
        ("date", "1898"),
    ):
        for _ in range(20):
            wrong, how = changes.changed(rng, kind, text, ())
            assert wrong != text
            assert how.startswith(("figure", "date"))
    assert changes.changed(rng, "per", "Ada Moss", ("Ida Moss",)) == ("Ida Moss", "name: person")


def test_the_bound_is_exact(load: Load) -> None:
    quality = load("quality")
    assert quality.upper_bound(0, 300) == pytest.approx(0.00994, abs=1e-5)
    assert quality.upper_bound(3, 3) == 1.0
    assert quality.upper_bound(958, 1432) == pytest.approx(0.6895, abs=1e-3)


def test_what_is_worse_than_a_floor_is_told(load: Load) -> None:
    quality = load("quality")
    now = {"invented en": {"accused_upper": 0.02, "flagged": 0.6}}
    assert quality.worse(now, {"invented en": {"accused_upper": 0.01, "flagged": 0.6}}) == ["invented en: accused_upper 0.02 (floor 0.01)"]
    assert quality.worse(now, {"invented en": {"accused_upper": 0.03, "flagged": 0.5}}) == []
