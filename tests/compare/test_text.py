from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from civcheck.compare.text import in_words, same_wording
from growth import grows_in_proportion

CASES = [
    pytest.param(case, id=f"{kind}: {case['a']} / {case['b']}")
    for kind, cases in yaml.safe_load(Path(__file__).with_name("text.yaml").read_text("utf-8")).items()
    for case in cases
]
WORDING = st.text(max_size=40) | st.lists(
    st.sampled_from(
        [
            "ice",
            "held",
            "the",
            "Harbour",
            "…",
            "...",
            "[w]",
            "e",
            "“",
            "”",
            "'",
            "-",
            "-\n",
            "[3]",
            "鱼汤",
            "報",
            "ﬁsh",
            "3,000",
            "km²",
            "–",
            "\xad",
            ",",
            ".",
        ]
    ),
    max_size=12,
).map(" ".join)


@pytest.mark.parametrize("case", CASES)
def test_wordings(case: dict[str, Any]) -> None:
    found = same_wording(case["a"], case["b"])
    assert found.level == case["level"], found
    if "notes" in case:
        assert sorted(found.notes) == sorted(case["notes"])
    if "changes" in case:
        assert list(in_words(found, case["a"], case["b"])) == case["changes"]


@given(WORDING, WORDING)
def test_any_two_wordings_are_compared(a: str, b: str) -> None:
    found, turned = same_wording(a, b), same_wording(b, a)
    assert found.level == turned.level
    assert found.agrees == (not found.changes) or found.level == "different"
    reach = (0, 0)
    for operation, a_start, a_end, b_start, b_end in found.changes:
        assert reach[0] <= a_start <= a_end <= len(a)
        assert reach[1] <= b_start <= b_end <= len(b)
        assert (operation == "insert") == (a_start == a_end)
        assert (operation == "delete") == (b_start == b_end)
        reach = a_end, b_end
    assert all(in_words(found, a, b))


@given(WORDING)
def test_a_wording_is_identical_with_itself(text: str) -> None:
    assert same_wording(text, text).level == "identical"


@pytest.mark.parametrize("piece", ["[", "… ", "a-\n", "'", "ice ", "鱼"])
def test_the_work_on_long_wordings_grows_with_their_length_alone(piece: str) -> None:
    assert grows_in_proportion(piece, lambda text: same_wording(text, text + " x ... y"))
