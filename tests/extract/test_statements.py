"""What stands around statements, read from whole documents and from the search index: cases in statements.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from civcheck.extract.passage import passage_of, passages
from civcheck.extract.statements import statements
from civcheck.extract.terms import general_matcher
from civcheck.factbase import index, texts
from civcheck.factbase.cache import connect, create_tables
from civcheck.factbase.candidates import Corpus
from civcheck.model.mention import DateMention, FigureMention
from civcheck.sources.read import read_bytes
from growth import grows_in_proportion

if TYPE_CHECKING:
    from civcheck.model.statement import Statement

CASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "statements.yaml").read_text("utf-8"))


def corpus_of(path: Path, text: str, name: str) -> Corpus:
    file = path / name
    file.write_text(text, "utf-8")
    facts, sources = connect(":memory:"), connect(":memory:")
    create_tables(facts, index.SCHEMA)
    create_tables(sources, texts.SCHEMA)
    texts.update(sources, [str(file)])
    return Corpus(facts, sources, general_matcher(), {}, {})


def statement_about(corpus: Corpus, words: str) -> Statement:
    """Give the statement of the sources that has some words, the shortest."""
    found = [unit.statement for claim in statements([passage_of(words)]) for unit in corpus.units(claim) if words in unit.statement.text]
    return min(found, key=lambda statement: len(statement.text))


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_what_stands_around_a_statement(case: dict[str, Any], tmp_path: Path) -> None:
    text = case["text"]
    statement = statement_about(corpus_of(tmp_path, text, case.get("file", "a.md")), case["about"])
    around = "\n".join([statement.around.text, *(name.normal for name in statement.around.names)])
    years = {date.edtf for date in statement.around.dates}
    for name in case.get("leans_on", ()):
        assert name in around
    for name in case.get("not_on", ()):
        assert name not in around
    assert set(case.get("dated", ())) <= years
    assert not set(case.get("not_dated", ())) & years
    if "says" in case:
        assert statement.text == case["says"]
    if "dates" in case:
        assert [one.mention.edtf for one in statement.mentions if isinstance(one.mention, DateMention)] == case["dates"]
    for wanted in case.get("figures", ()):
        figures = {str(one.mention.value): one.mention for one in statement.mentions if isinstance(one.mention, FigureMention)}
        assert {key: str(getattr(figures[wanted["value"]], key)) for key in wanted} == {key: str(wanted[key]) for key in wanted}
    assert _written(text, statement) == "".join(statement.text.split())


def _written(text: str, statement: Statement) -> str:
    """Give the words at the region of a statement, without white space."""
    return "".join("".join(statement.region.slice(text).split()))


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_each_statement_of_a_whole_document_stands_where_it_says(case: dict[str, Any]) -> None:
    document = read_bytes(case["text"].encode(), case.get("file", "a.md"))
    found = statements(list(passages(document)))
    assert found
    for statement in found:
        assert _written(document.text, statement).startswith("".join(statement.text.split())[:20])
        for placed in statement.mentions:
            assert placed.start == -1 or 0 <= placed.start < placed.end <= len(statement.text)


@pytest.mark.parametrize(
    "piece",
    [
        "The clinic treated 3 patients. It grew. ", "The clinic treated 3 patients of twenty; ", "- Beds: 412\n", "Milk   4   5   6\n",
        "该港完成货运量3万吨。", "> \n> - x\n", "“a; b” ", "It rose by 1,234 tonnes and ",
    ],
)  # fmt: skip
def test_reading_takes_time_in_proportion_to_the_text(piece: str) -> None:
    assert grows_in_proportion(piece, lambda text: statements([passage_of(text, "paragraph", tuple(range(0, len(text), len(piece))))]), 400)
