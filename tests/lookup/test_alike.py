"""Common words for the same thing: a reader's word finds what a fact says with another, in either language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from civcheck.extract.tables.alike import groups
from civcheck.factbase import index
from civcheck.factbase.cache import connect, create_tables
from civcheck.factbase.store import fact_base
from civcheck.factbase.term_index import index_general, key_of
from civcheck.lookup.hits import Indexes
from civcheck.lookup.names import with_other_names
from civcheck.lookup.query import parse
from civcheck.lookup.search import lookup

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def harbour_facts(harbour: Path) -> Indexes:
    db = connect(":memory:")
    create_tables(db, index.SCHEMA)
    index.update(db, list(fact_base([str(harbour / "facts")]).files))
    index_general(db)
    return Indexes(db)


def test_no_word_is_in_two_groups_or_alone_or_one_character() -> None:
    words = [word for english, chinese in groups() for word in (*english, *chinese)]
    assert len({key_of(word) for word in words}) == len(words)
    assert [group for group in groups() if len(group[0]) + len(group[1]) == 1] == []
    assert [word for word in words if len(word) == 1] == []


@pytest.mark.parametrize(
    ("question", "best"),
    [
        ("how many staff", "annual-report-2024/employees-2024"),
        ("员工有多少", "annual-report-2024/employees-2024"),
        ("岸电", "harbour-news/shore-power-zh"),
    ],
)
def test_another_word_for_the_same_thing_finds_the_fact(harbour_facts: Indexes, question: str, best: str) -> None:
    first = lookup(harbour_facts, question).hits[0]
    assert first.gist
    assert first.gist.name == best


def test_a_word_alone_that_facts_hold_is_looked_for_as_it_is(harbour_facts: Indexes) -> None:
    found = {
        question: [
            name.text for term in with_other_names(parse(question), harbour_facts.facts, [harbour_facts.facts]).terms for name in term.also
        ]
        for question in ("ship", "ship passengers")
    }
    assert found == {"ship": [], "ship passengers": ["vessel", "boat"]}


def test_a_word_that_is_nowhere_hides_no_answer_to_the_others(harbour_facts: Indexes) -> None:
    answer = lookup(harbour_facts, "zeppelin employees")
    assert answer.missing == ("zeppelin",)
    assert answer.hits[0].gist
    assert "employees" in answer.hits[0].gist.name


@pytest.mark.parametrize("question", ["zeppelin", "齐柏林", "zeppelin volcanoes"])
def test_what_nobody_says_has_no_answer(harbour_facts: Indexes, question: str) -> None:
    assert lookup(harbour_facts, question).hits == ()
