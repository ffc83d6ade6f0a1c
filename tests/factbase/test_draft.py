from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.extract.terms import Matcher, general
from civcheck.factbase.draft import LONGEST_TITLE, draft, file_id, title_of
from civcheck.factbase.fact_fields import ID_PATTERN
from civcheck.factbase.marks import holds
from civcheck.model.span import Region
from civcheck.model.term import Concept, Term
from civcheck.sources.read import read_bytes

COUNTRY = Concept("country", None, (Term("countries", "en"), Term("国家", "zh")))


def drafted(text: str, name: str = "quay.md") -> list[str]:
    return [fact.statement for fact in draft(read_bytes(text.encode(), name), "quay")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The quay is 300 metres long.", "Work began in March.", "A dozen ships came.", "It is the largest of them.",
        "He said “we shall build it again soon”.", "港区有三座灯塔。", "产量占百分之五。", "他说“我们将重建这座码头”。",
    ],
)  # fmt: skip
def test_a_sentence_with_something_checkable_is_drafted(sentence: str) -> None:
    assert drafted(sentence + "\n") == [sentence]


@pytest.mark.parametrize(
    "sentence", ["The quay is long.", "He called it “good”.", "码头很长。", "他称之为“好”。", "We march on.", "May we come?"]
)
def test_a_sentence_without_figure_date_or_quotation_is_not_drafted(sentence: str) -> None:
    assert [found for found in drafted(sentence + "\n") if "May" not in found] == []


def test_headings_rows_and_code_are_not_drafted() -> None:
    assert drafted("# Report 2024\n\n| berths | 12 |\n\n```\nx = 3\n```\n\n- Berths: 12.\n") == ["Berths: 12."]


def test_drafts_rest_on_the_exact_sentence() -> None:
    text = "# Quay\n\nNo figure here. The north\nberth is 12 metres deep. Ships: 9.\n"
    facts = list(draft(read_bytes(text.encode(), "quay.md"), "quay"))
    assert [(fact.name, fact.statement, fact.status) for fact in facts] == [
        ("quay/north-berth-metres-deep", "The north berth is 12 metres deep.", "drafted"),
        ("quay/line-4", "Ships: 9.", "drafted"),
    ]
    assert [(fact.evidence[0].line, fact.evidence[0].column, fact.evidence[0].section) for fact in facts] == [
        (3, 17, "Quay"),
        (4, 26, "Quay"),
    ]
    assert all(holds(text, fact.evidence[0]) for fact in facts)


def test_equal_sentences_get_ids_of_their_own() -> None:
    facts = draft(read_bytes(b"The quay has 3 cranes.\n\nThe quay has 3 cranes.\n", "quay.txt"), "quay", taken=["quay-cranes-2"])
    assert [fact.id for fact in facts] == ["quay-cranes", "quay-cranes-3"]


@pytest.mark.parametrize(("covered", "count"), [([], 2), ([(0, 3)], 1), ([(12, 30)], 0), ([(0, 12), (22, 24)], 1), ([(25, 26)], 1)])
def test_what_a_fact_rests_on_is_not_drafted(covered: list[tuple[int, int]], count: int) -> None:
    document = read_bytes(b"Berths are 12 in all.\n\n\nCranes are 9 in all.\n", "quay.txt")
    assert len(list(draft(document, "quay", covered=[Region.of(pair) for pair in covered]))) == count


def test_the_language_is_told_where_a_document_has_two() -> None:
    document = read_bytes("The quay has three cranes: 3.\n\n码头共有3台起重机，全长三百多米。\n".encode(), "quay.txt")
    assert [fact.evidence[0].language for fact in draft(document, "quay")] == ["en", "zh"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The north berth is 12 metres deep today.", "north-berth-metres-deep-today"),
        ("Élan's café sold 40 cakes.", "elans-cafe-sold-cakes"),
        ("12 13 14.", "line-1"),
        ("码头长300米。", "line-1"),
        ("Ships 9.", "line-1"),
        ("The Harbour Fund recently gave 12 grants in 2021.", "harbour-fund-gave-grants-2021"),
        ("In May 2019, the Baltic Forum on Safe Ports and Clean Seas was held in Riga.", "baltic-forum-safe-seas-2019"),
        ("2019年5月，联合国在里加召开会议，共有12国参加。", "united-nations-2019"),
    ],
)
def test_ids_are_made_of_names_of_what_is_counted_and_of_the_year(text: str, expected: str) -> None:
    (fact,) = draft(read_bytes(text.encode(), "quay.txt"), "quay", terms=Matcher((*general(), COUNTRY)))
    assert fact.id == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("a/Annual Report_2024.md", "annual-report-2024"),
        ("年报.txt", "source"),
        ("x.y.txt", "x-y"),
        ("-", "source"),
        ("Ré sumé.md", "re-sume"),
    ],
)
def test_the_id_of_a_file(path: str, expected: str) -> None:
    assert file_id(path) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# The **Quay**\n\nText.\n", "The Quay"),
        ("The Quay\n\nText.\n", "The Quay"),
        ("word " * 60 + "\n\n# Berths\n", "Berths"),
        ("长" * 200 + "\n", "长" * 160),
        ("word " * 60, "word " * 31 + "…"),
        ("", "quay"),
    ],
)
def test_the_title_of_a_document(text: str, expected: str) -> None:
    assert title_of(read_bytes(text.encode(), "quay.md")) == expected


@settings(deadline=None, max_examples=60)
@given(st.text(st.sampled_from(list("aBé 1九港#*_-.。“”\n\t|>`")), max_size=80))
def test_drafts_of_any_text_have_good_ids_and_evidence_that_holds(text: str) -> None:
    document = read_bytes(text.encode(), "quay.md")
    facts = list(draft(document, "quay"))
    assert all(ID_PATTERN.fullmatch(fact.id) for fact in facts)
    assert len({fact.id for fact in facts}) == len(facts)
    assert all(holds(document.text, item) for fact in facts for item in fact.evidence)
    assert not any(re.search(r"\s\s|\n", fact.statement) for fact in facts)
    assert len(title_of(document)) <= LONGEST_TITLE


def test_what_a_note_says_is_not_said_by_the_sentence_that_it_interrupts() -> None:
    note = "<sup>①</sup> See the list of 77 berths, 2004."
    text = f"The quay was built of oak and the north berth has been\n\n{note}\n\ndeepened to 12 metres since then by the port.\n"
    (fact,) = draft(read_bytes(text.encode(), "quay.md"), "quay")
    assert len(fact.evidence[0].region.parts) == 2
    assert [figure.value for figure in fact.figures] == [12]
