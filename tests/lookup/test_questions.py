"""The shipped facts answer a reader's questions, with no source at hand: the first result is right nine times of ten."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

import pytest

from conftest import ROOT

if TYPE_CHECKING:
    from types import ModuleType

REQUIRED = """\
how many sister cities does China have
sister cities Latin America
Lisbon Maru prisoners rescued
visa-free countries
when was GCI proposed
International Day for Dialogue among Civilizations date
Luban Workshops
outbound film box office 2025
Liangzhu Forum first held
who initiated the Ancient Civilizations Forum
友好城市
鲁班工坊
6.1亿
文明对话国际日
Kuliang
"""


@pytest.fixture
def judge(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    monkeypatch.delitem(sys.modules, "lookup_questions", raising=False)
    return importlib.import_module("lookup_questions")


@pytest.mark.parametrize("half", ["TUNED", "KEPT_ASIDE"])
def test_the_first_result_is_right_nine_times_of_ten(judge: ModuleType, half: str) -> None:
    asked = judge.ask_all(getattr(judge, half))
    told = judge.report(half, asked)
    sys.stdout.write(f"{told}\n")
    assert judge.right_first(asked) >= 0.9, told
    assert judge.reciprocal_rank(asked) >= 0.92, told


def test_what_is_asked_most_is_right_first(judge: ModuleType) -> None:
    ranks = {one.question.text: one.rank for one in judge.ask_all(judge.TUNED)}
    assert {question: ranks.get(question) for question in REQUIRED.splitlines() if ranks.get(question) != 1} == {}


def test_there_are_eighty_questions_and_no_two_are_the_same(judge: ModuleType) -> None:
    tuned, aside = ([question.text for question in judge.questions(half)] for half in (judge.TUNED, judge.KEPT_ASIDE))
    assert len(tuned) >= 40
    assert len(aside) >= 40
    assert len({*tuned, *aside}) == len(tuned) + len(aside) >= 80


@pytest.mark.parametrize(
    ("answer", "spans"),
    [([3, 9], [(3, 9)]), ([[3, 9], [12, 20]], [(3, 9), (12, 20)]), ([[3, 9], [[12, 20], [25, 30]]], [(3, 9), (12, 20), (25, 30)])],
)
def test_an_answer_is_one_place_several_or_one_in_parts(judge: ModuleType, answer: list, spans: list[tuple[int, int]]) -> None:
    assert [(span.start, span.end) for span in judge.spans_of(answer)] == spans
