"""How a claim stands to a source, on invented sentences: what is loud, and what has to be silent."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.compare.named import Namer
from civcheck.compare.sameness import compare_statements
from civcheck.extract.passage import passage_of
from civcheck.extract.statements import statements

if TYPE_CHECKING:
    from civcheck.compare.sameness import Sameness
    from civcheck.model.statement import Statement

CASES: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("statements.yaml").read_text("utf-8"))
WORDS = st.sampled_from(
    "The ward closed opened 12 45,000 beds in 2024 not on 5 May 2023 Oslo rose fell first last percent 3 万 人 2024年 港口 增长".split()  # noqa: SIM905  read as words
)


class Even:
    """Every sense tells as much as every other, and none is rare."""

    rare = 5.0

    def __call__(self, sense: str) -> float:
        return 3.0 if sense else 0.0


def one(text: str) -> Statement:
    (found,) = statements([passage_of(text)])
    return found


def compared(claim: str, source: str) -> Sameness:
    return compare_statements(one(claim), one(source), Namer(), Even())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["claim"])
def test_a_claim_stands_to_a_source_as_told(case: dict[str, Any]) -> None:
    found = compared(case["claim"], case["source"])
    assert found.kind == case["kind"]
    if "differs" in case:
        differs = [pair.kind for pair in found.aligned if pair.outcome == "conflict"] + [pair.kind for pair in found.opposed]
        assert differs == [case["differs"]]


def test_at_least_half_of_the_cases_accuse_nobody() -> None:
    assert sum(case["kind"] != "contradicts" for case in CASES) * 2 >= len(CASES)


def test_a_gate_that_stopped_says_why() -> None:
    found = compared("The Marl ferry carried 241,600 passengers in 2023.", "In 2024 the Marl ferry carried 214,600 passengers.")
    stopped = next((gate.name, gate.reason) for gate in found.gates if not gate.passed)
    assert stopped == ("one difference", "2 details differ: another event")


@settings(deadline=None, max_examples=60)
@given(st.lists(WORDS, min_size=1, max_size=12), st.lists(WORDS, min_size=1, max_size=12))
def test_any_two_texts_are_compared_and_a_text_never_contradicts_itself(first: list[str], second: list[str]) -> None:
    claims = statements([passage_of(" ".join(first))])
    sources = statements([passage_of(" ".join(second))])
    for claim in claims:
        assert compare_statements(claim, claim, Namer(), Even()).kind != "contradicts"
        for source in sources:
            found = compare_statements(claim, source, Namer(), Even())
            assert 0.0 <= found.coverage <= 1.0
            assert all(0 <= pair.placed.start < pair.placed.end <= len(claim.text) for pair in found.aligned)
