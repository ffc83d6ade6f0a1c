"""Rules that compare documents: the same findings for any order, split and number of processes, and kept where nothing changed."""

from __future__ import annotations

import json
import random
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from civcheck.audit.passages import telling

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Result

PASSAGE = (
    "The ferry to the lower islands leaves the timber quay at seven and takes flour, letters and lamp oil to the keepers; on the way "
    "back it carries eels, wool and whoever has to see the dentist, and it has not missed a day since the engine was changed."
)
FRAMES = ("The letter came late.", "Snow fell.", "Nobody had asked the dentist about it.", "In June the keepers change.")
RUN = ("audit", "docs", "--select", "repeated-passage", "--format", "json")


def _write(folder: Path, count: int = 3) -> None:
    (folder / "docs").mkdir()
    for number in range(count):
        (folder / "docs" / f"{number}.txt").write_text(f"{FRAMES[number]}\n\n{PASSAGE}\n\n{FRAMES[-number - 1]}\n")


def _findings(result: Result) -> list[dict[str, object]]:
    return list(json.loads(result.out)["findings"])


def test_copies_are_found_between_files(cli: Callable[..., Result], tmp_path: Path) -> None:
    _write(tmp_path)
    found = _findings(cli(*RUN))
    assert [(one["severity"], len(one["locations"])) for one in found] == [("info", 3), ("info", 3)]  # type: ignore[arg-type]
    assert all(place["text"] == PASSAGE for one in found for place in one["locations"])  # type: ignore[attr-defined]


def test_a_passage_that_stands_often_is_told_once(cli: Callable[..., Result], tmp_path: Path) -> None:
    rng = random.Random(4)  # noqa: S311
    words = ["quay", "lamp", "rope", "tide", "crew", "mast", "sail", "hull", "deck", "oar", "net", "gull"]
    long = f"{PASSAGE} {PASSAGE.replace('ferry', 'barge').replace('eels', 'nails').replace('dentist', 'judge')}"
    (tmp_path / "docs").mkdir()
    for number in range(12):
        (tmp_path / "docs" / f"{number:02}.txt").write_text(f"{' '.join(rng.choices(words, k=15)).capitalize()}.\n\n{long}\n")
    (one,) = _findings(cli(*RUN))
    assert "stand in 12 documents" in str(one["message"])
    assert len(one["locations"]) == 10  # type: ignore[arg-type]


def test_an_unchanged_folder_is_not_compared_again(cli: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(tmp_path)
    first = cli(*RUN)
    monkeypatch.setattr(telling, "tell", pytest.fail)
    assert cli(*RUN).out == first.out


def test_a_change_of_marks_alone_moves_the_findings(cli: Callable[..., Result], tmp_path: Path) -> None:
    _write(tmp_path)
    before = _findings(cli(*RUN))
    path = tmp_path / "docs" / "0.txt"
    path.write_text(path.read_text().replace("came late.", "came late!!!!"))
    after = _findings(cli(*RUN))
    starts = [one["locations"][1]["start"] for one in (before[0], after[0])]  # type: ignore[index]
    assert starts[1] - starts[0] == 3


def test_standard_input_is_compared_with_files(cli: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import io
    import sys

    _write(tmp_path, 1)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"A draft.\n\n{PASSAGE}\n".encode())))
    found = _findings(cli("audit", "docs", "-", "--select", "repeated-passage", "--format", "json"))
    assert [[place["path"] for place in one["locations"]] for one in found] == [["docs/0.txt", "-"]]  # type: ignore[attr-defined]


def test_processes_change_nothing(cli: Callable[..., Result], tmp_path: Path) -> None:
    rng = random.Random(3)  # noqa: S311
    (tmp_path / "docs").mkdir()
    texts = ["\n\n".join(" ".join(rng.choices(PASSAGE.split(), k=80)).capitalize() + "." for _ in range(900)) for _ in range(5)]
    for number, (one, other) in enumerate(pairwise([*texts, texts[0]])):
        (tmp_path / "docs" / f"{number}.txt").write_text(f"{one}\n\n{other[:900]}.\n\n{PASSAGE}\n")
    alone = cli(*RUN, "--no-cache", "--jobs", "1")
    assert _findings(alone)
    assert cli(*RUN, "--no-cache", "--jobs", "3").out == alone.out


def test_a_rule_that_fails_is_told_and_nothing_is_kept(cli: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(tmp_path)

    def fail(*_given: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as context:
        context.setattr(telling, "tell", fail)
        result = cli(*RUN)
    assert result.code == 2
    assert "repeated-passage failed on" in result.err
    assert len(_findings(cli(*RUN))) == 2


@pytest.mark.corpus
def test_the_two_repetitions_of_the_long_report_are_found(cli: Callable[..., Result], corpus_folder: Path) -> None:
    result = cli("audit", corpus_folder, "--select", "repeated-passage", "--format", "json")
    assert [(one["severity"], len(one["locations"])) for one in _findings(result)] == [("error", 2), ("error", 2)]  # type: ignore[arg-type]
