"""What the benchmarks plant, and the floors they keep."""

from __future__ import annotations

import gzip
import importlib
import json
import random
import sys
from typing import TYPE_CHECKING

import pytest

from civcheck.audit.catalog import RULES
from conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

FOLDER = ROOT / "benchmarks"
PLANTED = sorted(path.stem for path in (FOLDER / "plants").glob("*.py") if path.stem.replace("_", "-") in {rule.name for rule in RULES})


@pytest.fixture
def recall(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(FOLDER))
    for name in ("clean_text", "audit_recall"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    return importlib.import_module("audit_recall")


@pytest.mark.parametrize("name", PLANTED)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_plants_are_the_same_for_the_same_seed_and_varied(recall: ModuleType, name: str, language: str) -> None:
    rule = next(rule for rule in RULES if rule.name == name.replace("_", "-"))
    plants = recall.plants_of(rule)
    for give in (plants.plant, plants.near):
        told = [give(random.Random(seed), language) for seed in range(20)]  # noqa: S311
        assert told == [give(random.Random(seed), language) for seed in range(20)]  # noqa: S311
        assert len(set(told)) >= 15
        assert all(text.strip() for text in told)


def test_a_floor_that_is_missed_is_told_and_lowering_one_is_recorded(
    recall: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recall, "FLOORS", tmp_path / "floors.json")
    good, bad = recall.Measured(0.9, 0.0, 0.5), recall.Measured(0.8, 0.1, 0.5)
    recall.write_floors([("x", "en", good)], "first")
    assert recall.worse("x", "en", good, recall.read_floors()) == []
    assert recall.worse("x", "zh", bad, recall.read_floors()) == []
    assert recall.worse("x", "en", bad, recall.read_floors()) == ["x en: recall 0.8 (floor 0.9)", "x en: alarms_clean 0.1 (floor 0.0)"]
    recall.write_floors([("x", "en", bad)], "the plants are harder now")
    data = json.loads((tmp_path / "floors.json").read_text())
    assert [entry["reason"] for entry in data["lowered"]] == ["the plants are harder now"]
    assert data["floors"]["x"]["en"] == {"recall": 0.8, "alarms_clean": 0.1, "alarms_near": 0.5}


def test_floors_are_of_rules_that_are_there() -> None:
    assert json.loads((FOLDER / "floors.json").read_text())["floors"].keys() <= {rule.name for rule in RULES}


def test_what_false_alarms_collects_is_prose_once_and_no_licence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(FOLDER))
    alarms = importlib.import_module("false_alarms")
    prose = "The boats of the harbour are painted in spring, and the nets are mended on the quay. " * 30
    granted = "Permission is hereby granted to mend the nets. "
    files = {
        "a/README": prose, "b/README.md": prose, "b/LICENSE": prose + "x", "c/changelog.txt": "boats=42\n" * 400,
        "d/METADATA": f"Name: d\n\n{prose} Two boats.", "e/notes.rst": granted + prose,
    }  # fmt: skip
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "f").mkdir()
    (tmp_path / "f" / "changelog.gz").write_bytes(gzip.compress((prose + "Three boats.").encode()))
    taken = {one.path.relative_to(tmp_path).as_posix(): one.text for one in alarms.collect([str(tmp_path)], 1_000_000)}
    assert taken.keys() == {"a/README", "d/METADATA", "f/changelog.gz"}
    assert taken["d/METADATA"].startswith("The boats")
    with pytest.raises(SystemExit, match="lies in the repository"):
        alarms.outside(ROOT / "examples")


def test_clean_text_is_the_same_for_the_same_seed(recall: ModuleType) -> None:
    clean = sys.modules["clean_text"]
    for language in clean.LANGUAGES:
        told = clean.document(random.Random(3), language, 4000)  # noqa: S311
        assert told == clean.document(random.Random(3), language, 4000)  # noqa: S311
        assert len(told) >= 4000
