"""Runs of Chinese as words: cases in segments.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.extract.segments import segments

CASES: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("segments.yaml").read_text("utf-8"))
MARKS = {"loose": "~", "compound": "+", "function": "."}


@pytest.mark.parametrize("case", CASES, ids=[case["run"] for case in CASES])
def test_a_run_of_chinese_is_cut_into_words(case: dict[str, Any]) -> None:
    run = case["run"]
    assert [run[start:end] + MARKS.get(kind, "") for kind, start, end in segments(run)] == case["words"]


@settings(max_examples=60, deadline=None)
@given(st.text("港口船舶的集装箱吞吐量水族馆获桥赫利在至不", max_size=120))
def test_the_segments_are_the_run(run: str) -> None:
    found = segments(run)
    assert "".join(run[start:end] for _, start, end in found) == run
    assert all(start < end for _, start, end in found)


def test_a_long_run_is_cut_in_linear_time() -> None:
    assert sum(end - start for _, start, end in segments("港" * 100_000)) == 100_000
