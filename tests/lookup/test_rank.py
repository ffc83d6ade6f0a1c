"""What answers best stands first."""

from __future__ import annotations

import pytest

from civcheck.lookup.query import parse
from civcheck.lookup.rank import Weighed, coverage, holds, near, neighbours, score


def weighed(question: str, **weights: float) -> Weighed:
    query = parse(question)
    return Weighed(query, {term.match: weights.get(term.text, 1.0) for term in query.terms})


@pytest.mark.parametrize(
    ("row", "expected"),
    [("shore power at berth", 1.0), ("shore leav", 0.25), ("power plant", 0.75), ("shoreline powerless", 0.0), ("", 0.0)],
)
def test_coverage_is_the_share_of_the_weight(row: str, expected: float) -> None:
    assert coverage(weighed("shore power", shore=1.0, power=3.0), row) == expected


@pytest.mark.parametrize(
    ("question", "row", "expected"),
    [
        ('"north quay"', "the north quay is open", True),
        ('"north quay"', "north of the quay", False),
        ("岸电", "使用 用岸 岸电 电", True),
        ("岸电", "两岸 岸边 电", False),
        ("港", "港口 口", True),
        ("港", "海港", False),
    ],
)
def test_a_row_holds_a_term(question: str, row: str, *, expected: bool) -> None:
    (term,) = parse(question).terms
    assert holds(term, f" {row} ") is expected


@pytest.mark.parametrize(("row", "expected"), [("a b c", 1.0), ("a b x c", 0.5), ("c b a", 0.0), ("", 0.0)])
def test_neighbours_of_the_question_count_where_they_stand_together(row: str, expected: float) -> None:
    assert neighbours(parse("qa qb qc"), " ".join(f"q{word}" for word in row.split())) == expected


def test_one_word_has_no_neighbours() -> None:
    assert neighbours(parse("quay"), "quay") == 0.0


def test_a_row_that_holds_nothing_scores_nothing() -> None:
    assert score(weighed("quay"), "crane ship", ",holding,official,") == 0.0


@pytest.mark.parametrize(
    ("question", "better", "worse"),
    [
        ("quay cranes", ("quay crane", ""), ("quay of crane", "")),
        ("quay", ("quay", ""), ("quay " + "word " * 40, "")),
        ("how many cranes", ("crane", ",figure,"), ("crane", ",date,")),
        ("cranes", ("crane", ",figure,holding,"), ("crane", ",figure,")),
        ("cranes", ("crane", ",official,"), ("crane", "")),
        ("cranes", ("crane", ""), ("crane", ",drafted,")),
        ("quay cranes", ("quay crane", ",drafted,"), ("quay", ",holding,official,")),
    ],
)
def test_the_better_answer_has_the_higher_score(question: str, better: tuple[str, str], worse: tuple[str, str]) -> None:
    asked = weighed(question)
    assert score(asked, *better) > score(asked, *worse)


def test_a_question_that_wants_nothing_gains_nothing_by_kind() -> None:
    assert score(weighed("cranes"), "crane", ",figure,") == score(weighed("cranes"), "crane", "")


@pytest.mark.parametrize(
    ("row", "expected"), [("quay x x x crane", 1.0), ("crane x quay", 1.0), ("quay x x x x x x crane", 0.0), ("quay", 0.0), ("", 0.0)]
)
def test_words_of_the_question_are_near_within_a_few_words(row: str, expected: float) -> None:
    assert near(parse("quay cranes"), row) == expected


def test_what_the_statement_says_goes_before_what_a_fact_is_tagged_with() -> None:
    asked = weighed("quay cranes")
    assert score(asked, "quay crane ship", "", "quay crane") > score(asked, "quay crane ship", "", "ship")


def test_a_figure_that_counts_what_is_asked_for_goes_before_another() -> None:
    asked = weighed("how many cranes")
    cranes, ships = (score(asked, "crane ship", ",figure,", "crane ship", said) for said in ("12 crane", "12 ship"))
    assert cranes > ships


@pytest.mark.parametrize(
    ("question", "wanted"), [("who runs the cranes", False), ("what did they say about cranes", True), ("cranes", None)]
)
def test_what_somebody_said_is_the_answer_only_where_that_is_asked_for(question: str, *, wanted: bool | None) -> None:
    asked = weighed(question)
    said, plain = score(asked, "crane", ",quote,"), score(asked, "crane", "")
    assert (said > plain, said < plain) == (wanted is True, wanted is False)
