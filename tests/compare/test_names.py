from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from civcheck.compare.name_forms import clean
from civcheck.compare.name_known import known_lines
from civcheck.compare.names import NameDirectory, compare_names
from civcheck.model.mention import NameMention
from civcheck.model.span import Region, Span
from civcheck.model.term import Concept, Term
from growth import MOST_STEPS, steps

CASES = [
    pytest.param(case, id=f"{kind}: {case['a']} / {case['b']}")
    for kind, cases in yaml.safe_load(Path(__file__).with_name("names.yaml").read_text("utf-8")).items()
    for case in cases
]


@pytest.mark.parametrize("case", CASES)
def test_names(case: dict[str, str]) -> None:
    found, turned = compare_names(case["a"], case["b"]), compare_names(case["b"], case["a"])
    assert found == turned
    if case["relation"] == "agrees":
        assert found.agrees, found.reason
    else:
        assert found.relation == case["relation"], found.reason


PIECES = (
    "Dr. President Lund Ingrid J. J.K. Zhang Wei Haisheng 张 伟 海生 主席 · 伦德 Forum of the 11th XI 第十届 论坛 University (NPO) NPO "
    "King Pope III Vice Deputy 副 部长 Initiative Plan COP31 Games 亚运会 技术 有限公司 倡议 本 "
    "Bundesbank Chi-keung Tanaka 田中 米切尔 Voltaire 鲁迅 "
    "Norway 挪威 and & - , Ltd 2024 al- Jr. 大学 北 Müller Сергей"
)
NAME = st.text(max_size=30) | st.lists(st.sampled_from(PIECES.split()), max_size=6).map(" ".join)


@given(NAME, NAME)
def test_any_two_names_are_compared_alike_in_both_orders(a: str, b: str) -> None:
    assert compare_names(a, b) == compare_names(b, a)


@given(NAME)
def test_a_name_agrees_with_itself(name: str) -> None:
    assert compare_names(name, name).relation == "same"


@given(st.sampled_from(["person", "organisation", "place", "event", "work", "initiative", None]), NAME, NAME)
def test_types_are_no_hindrance(type_: None, a: str, b: str) -> None:
    assert compare_names(a, b, type=type_) == compare_names(b, a, type=type_)
    assert compare_names(a, a, type=type_).agrees


def mention(text: str, **fields: object) -> NameMention:
    return NameMention("name", Region((Span(0, len(text)),)), normal=text, **{"type": None, **fields})  # type: ignore[arg-type]


def test_mentions_bring_their_types_titles_and_entries() -> None:
    assert (
        compare_names(mention("Lund", type="person", titles=("Mr.",)), mention("Lund", type="person", titles=("Mrs.",))).relation == "other"
    )
    assert compare_names(mention("Ulmen", type="person"), mention("Ulmen", type="place")).relation == "other"
    assert compare_names(mention("the Club", term="harbour-club"), mention("HC", term="harbour-club")).relation == "same"
    assert compare_names(mention("Lund", type="person"), "Ingrid Lund").relation == "subset"


def test_a_termbase_tells_what_no_rule_does() -> None:
    club = Concept("harbour-club", "organisation", (Term("Old Salts", "en"), Term("Harbour Club", "en", "admitted"), Term("海员社", "zh")))
    directory = NameDirectory([club])
    assert not compare_names("Old Salts", "Harbour Club").agrees
    assert compare_names("Old Salts", "Harbor Club", concepts=directory).relation == "variant"
    assert compare_names("the Old Salts", "海员社", concepts=[club]).agrees


def test_well_known_things_stand_once_in_the_form_that_names_are_compared_in() -> None:
    lines = known_lines()
    names = [name for line in lines for name in line]
    assert len(names) == len(set(names))
    assert [name for name in names if clean(name) != name] == []
    assert [line for line in lines if len(line) == 1] == []
    assert [line for line in lines if not all(compare_names(line[0], name).agrees for name in line)] == []


@pytest.mark.parametrize(
    "text",
    [
        "A." * 5000,
        "·" * 9000,
        "第十" * 4000,
        "al-" * 4000,
        "张" * 9000,
        "(" * 9000,
        "Lund " * 3000,
        "X of " * 3000,
        "技术" * 4500,
        "集团" * 4500,
        "Bundes" * 1500,
        "3rd edition of " * 1000,
        "副" * 9000,
        "II " * 3000,
    ],
)
def test_the_work_on_long_names_is_bounded(text: str) -> None:
    assert steps(lambda: compare_names(text, text[1:] + "x")) < MOST_STEPS
