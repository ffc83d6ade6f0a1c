from __future__ import annotations

import copy
import dataclasses
import importlib
import pickle
import pkgutil
from array import array
from decimal import Decimal

import pytest

import civcheck.model
from civcheck.model.document import Box, Document, Layout, Note, Regions, Section, Table
from civcheck.model.edtf import Edtf, parse_edtf
from civcheck.model.fact import Fact, FactEvidence, Source
from civcheck.model.fact_file import FactFile
from civcheck.model.figure import Figure
from civcheck.model.finding import Evidence, Finding
from civcheck.model.location import Location
from civcheck.model.mention import DateMention, FigureMention, Mention, NameMention, QuoteMention
from civcheck.model.span import Region, Span
from civcheck.model.statement import Placed, Statement, Surroundings, Word
from civcheck.model.term import Concept, Term, TermMatch
from civcheck.model.verdict import CandidateRecord, ClaimEvidence, ClaimRecord, Difference, MentionRecord

REGION = Region.of((0, 4), (9, 12))
LOCATION = Location("port", "port.md", REGION, 1, 1, 2, "ii", "Berths", "港口 9 m")
SOURCE = Source("port", "Port “Nord”", "port.md", "0" * 64, "Authority", issued=parse_edtf("2024-03"), languages=("en", "zh"))
FIGURE = Figure(Decimal("4.50"), counted="cranes", comparator=">=", as_of=parse_edtf("2024"))
FACT_EVIDENCE = FactEvidence(REGION, "ab" * 8, ("01234567@0",), "context", "zh", 3, 4, "一、泊位", None, (7, 9))
FACT = Fact("cranes", "port", "Cranes: 起重机", (FACT_EVIDENCE,), (FIGURE,), parse_edtf("2024~"), names=("Nord",), line=5)
MENTION = Mention("name", REGION)
FIGURE_MENTION = FigureMention("figure", REGION, value=Decimal("4.5"), unit="metre", as_of="2024", as_of_region=REGION)
DATE_MENTION = DateMention("date", REGION, "2024-02-30", "day", impossible=True, weekday="Friday")
NAME_MENTION = NameMention("name", REGION, "event", "Kelp Forum", "NO", edition="11", titles=("Dr.",), short=True, stands_for=REGION)
QUOTE_MENTION = QuoteMention("quote", REGION, "fragment", "Elsa Brandt", REGION, "said", REGION, 1, unbalanced=True)
CONCEPT = Concept("kelp-forum", "event", (Term("Kelp Forum", "en"), Term("海带论坛", "zh", "admitted", "abbreviation")), "NO")
AROUND = Surroundings("Berths", (NAME_MENTION,), (DATE_MENTION,), frozenset({"berth"}))
STATEMENT = Statement(REGION, "nine cranes", "en", (Placed(MENTION, 0, 4),), (Word("crane", 5, 11),), frozenset({"only"}), around=AROUND)
LAYOUT = Layout(
    array("q", [0]), ("paragraph",), Regions.pack([[(0, 4)]]), array("q", [0]), array("q", [0, 1]), Regions.pack([[(0, 4)]]),
    (Section("Berths", 1, None, REGION),), array("q", [0]), (Note("1", Span(2, 3), None),), (Box(0, 2),),
    (Table((1, 2), header=True),), ("en",),
)  # fmt: skip
CLAIM_EVIDENCE = ClaimEvidence("port/cranes", "Cranes", LOCATION, ("figure",), (Difference("figure", "4", "5"),))
MENTION_RECORD = MentionRecord("figure", "nine", 0, 4, "supported", "both say 9")
CANDIDATE = CandidateRecord("port/cranes", LOCATION, "supports", 0.9, (("anchored", True, "agrees"),))

EXAMPLES = [
    Span(0, 3), REGION, LOCATION, SOURCE, FIGURE, FACT_EVIDENCE, FACT, FactFile("port.yaml", SOURCE, (FACT,)), MENTION,
    FIGURE_MENTION, DATE_MENTION, NAME_MENTION, QUOTE_MENTION, CONCEPT, CONCEPT.terms[0],
    TermMatch(0, 3, CONCEPT, CONCEPT.terms[1], "海带论坛"), STATEMENT,
    LAYOUT.blocks, LAYOUT.sections[0], LAYOUT.notes[0], LAYOUT.boxes[0], LAYOUT.tables[0],
    LAYOUT, Document("text", "-", "0" * 64, ("en",), LAYOUT), parse_edtf("2018/.."),
    Evidence("conflicting-date", ("a", "b"), "port", REGION, "2024"),
    Finding("conflicting-date", "dates", "error", "two dates", (LOCATION,), "abc"),
    CLAIM_EVIDENCE.differences[0], CLAIM_EVIDENCE, AROUND, MENTION_RECORD, CANDIDATE,
    ClaimRecord(1, "nine cranes", 0, 11, "disputed", "ab", (MENTION_RECORD,), (CLAIM_EVIDENCE,), (CANDIDATE,)),
]  # fmt: skip


def model_classes() -> set[type]:
    modules = [importlib.import_module(f"civcheck.model.{info.name}") for info in pkgutil.iter_modules(civcheck.model.__path__)]
    return {
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type) and dataclasses.is_dataclass(value) and value.__module__ == module.__name__
    }


def test_there_is_an_example_of_every_class_of_the_model() -> None:
    assert {type(example) for example in EXAMPLES} == model_classes()


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: type(example).__name__)
def test_what_is_pickled_comes_back_the_same(example: object, protocol: int) -> None:
    assert pickle.loads(pickle.dumps(example, protocol)) == example  # noqa: S301  our own bytes


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: type(example).__name__)
def test_what_is_copied_is_the_same(example: object) -> None:
    assert copy.deepcopy(example) == example


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: type(example).__name__)
def test_every_class_of_the_model_is_frozen_and_slotted(example: object) -> None:
    name = dataclasses.fields(example)[0].name  # type: ignore[arg-type]
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(example, name, None)
    assert not hasattr(example, "__dict__")


def test_fields_that_are_not_compared_are_pickled_too() -> None:
    again = pickle.loads(pickle.dumps(FACT))  # noqa: S301  our own bytes
    assert (again.line, again.evidence[0].at) == (5, (7, 9))


def test_facts_that_stand_in_other_lines_are_the_same_facts() -> None:
    assert dataclasses.replace(FACT, line=99) == FACT
    assert dataclasses.replace(FACT_EVIDENCE, at=(1, 1)) == FACT_EVIDENCE
    assert dataclasses.replace(FACT, statement="Cranes") != FACT


def test_a_fact_is_known_by_its_source_and_id() -> None:
    assert FACT.name == "port/cranes"


def test_dates_written_differently_are_not_the_same() -> None:
    assert parse_edtf("2024") != parse_edtf("2024~")
    assert parse_edtf("2024-03") == Edtf("2024-03", "2024-03-01", "2024-03-31", "month")
