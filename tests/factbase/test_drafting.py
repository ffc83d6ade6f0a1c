"""What a draft holds: figures, time, speaker, names, event, place, and the words beside its sentence that tell them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from civcheck.extract.terms import Matcher, general
from civcheck.factbase.draft import LONGEST_CONTEXT, draft
from civcheck.factbase.register import register
from civcheck.factbase.verify import verify
from civcheck.factbase.writing import write_whole
from civcheck.factbase.yaml_io import load_fact_files
from civcheck.model.edtf import parse_edtf
from civcheck.sources.read import read, read_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from civcheck.model.fact import Fact


def drafts(text: str, name: str = "pier.txt", issued: str = "2025-06") -> list[Fact]:
    document = read_bytes(text.encode(), name)
    return list(draft(document, "pier", issued=parse_edtf(issued), terms=Matcher(general())))


def context(text: str, fact: Fact) -> list[str]:
    return [item.region.slice(text) for item in fact.evidence if item.role == "context"]


@pytest.mark.parametrize(
    ("text", "date", "as_of"),
    [
        ("The Baltic Fair was held on 3 May 2021 with 40 guests.", "2021-05-03", None),
        ("As of March 2021, the port has 40 cranes.", None, "2021-03"),
        ("In 2021 the port had 40 cranes.", None, "2021"),
        ("By the end of 2021, the society had published 40 books.", None, "2021"),
        ("The library opened last year.", "2024", None),
        ("Ingrid Lund said that the port had 40 cranes in 2021.", None, "2021"),
        ("In May 2021, Ingrid Lund said that the port has 40 cranes.", "2021-05", None),
        ("The library opened in May 1901 and closed in June 1999.", None, None),
        ("In May 1901, the library opened, and it closed in June 1999.", "1901-05", None),
        ("Every year on 3 May the choir sings 12 songs.", None, None),
        ("截至2021年3月，港口共有40台起重机。", None, "2021-03"),
        ("2021年5月，图书馆举办了40场讲座。", "2021-05", None),
    ],
)
def test_a_date_is_when_something_was_or_what_figures_hold_for(text: str, date: str | None, as_of: str | None) -> None:
    (fact,) = drafts(text)
    assert (fact.date and fact.date.text, fact.as_of and fact.as_of.text) == (date, as_of)


def test_figures_of_several_dates_have_their_own() -> None:
    (fact,) = drafts("The port had 40 cranes in 2020 and 44 cranes in 2021.")
    assert [(figure.value, figure.as_of and figure.as_of.text) for figure in fact.figures] == [(40, "2020"), (44, "2021")]


def test_figures_come_with_what_they_count_and_how_exact_they_are() -> None:
    (fact,) = drafts("More than 40 ships moved 1.2 million tonnes of grain, and the second Baltic Grain Forum took note.")
    told = [(figure.counted, figure.value, figure.unit, figure.comparator, figure.ordinal) for figure in fact.figures]
    assert told == [
        ("ships", Decimal(40), None, ">", False),
        ("grain", Decimal(1200000), "tonne", "=", False),
        ("Baltic Grain Forum", Decimal(2), None, "=", True),
    ]


@pytest.mark.parametrize("text", ["The two sides met in May 2021.", "In May 2021 these three men met.", "双方与上述三国于2021年5月会面。"])
def test_numbers_that_only_refer_back_are_no_figures(text: str) -> None:
    (fact,) = drafts(text)
    assert fact.figures == ()


def test_parts_of_a_sentence_that_count_by_themselves_are_apart() -> None:
    parts = ["As of May 2021, the school has 40 teachers and 300 pupils", "the hospital has 12 wards", "the library lends 9,000 books."]
    text = "; ".join(parts)
    facts = drafts(text)
    assert [fact.evidence[0].region.slice(text) for fact in facts] == parts
    assert [len(fact.figures) for fact in facts] == [2, 1, 1]


@pytest.mark.parametrize(
    "text", ["The school has 40 teachers; it is old.", "“We have 40 boats; we want 50 more of them,” Ingrid Lund said.", "It has 3; 4; 5."]
)
def test_a_sentence_that_cannot_be_parted_stays_whole(text: str) -> None:
    assert len(drafts(text)) == 1


def test_the_speaker_the_names_and_what_tells_who_he_is() -> None:
    text = "Ingrid Lund, the master of the port, spoke to the United Nations. She said: “We moved more grain than anybody else in 2021.”"
    (fact,) = [fact for fact in drafts(text) if "She said" in fact.statement]
    assert (fact.speaker, context(text, fact)) == (
        "Ingrid Lund", ["Ingrid Lund, the master of the port, spoke to the United Nations."],
    )  # fmt: skip


def test_only_sure_names_are_taken_in_their_normal_form() -> None:
    (fact,) = drafts("The UN and Norway gave 12 boats to Zamblio Trelk in 2021.")
    assert fact.names == ("United Nations", "Norway")


@pytest.mark.parametrize(
    ("text", "event", "place"),
    [
        ("In May 2021, the Baltic Grain Forum was held in Bergen, Norway.", "Baltic Grain Forum", "Bergen, Norway"),
        ("2021年5月，第二届波罗的海粮食论坛在奥斯陆举行。", "波罗的海粮食论坛", "奥斯陆"),
        ("In May 2021, Norway sold 40 boats.", None, None),
    ],
)
def test_event_and_place_are_taken_where_they_are_plain(text: str, event: str | None, place: str | None) -> None:
    (fact,) = drafts(text)
    assert (fact.event, fact.place) == (event, place)


def test_a_sentence_that_leans_on_another_has_it_as_context_with_its_date() -> None:
    text = "On 3 May 2021 the Baltic Grain Forum opened. It was attended by 300 farmers. The meeting took 4 hours."
    _, second, third = drafts(text)
    first = "On 3 May 2021 the Baltic Grain Forum opened."
    assert [(fact.date and fact.date.text, context(text, fact)) for fact in (second, third)] == [("2021-05-03", [first])] * 2


def test_a_heading_tells_the_date_of_what_stands_under_it() -> None:
    text = "# Yearbook\n\nA word before.\n\n## The year 2021\n\nThe port had 40 cranes.\n"
    (fact,) = drafts(text, "pier.md")
    assert (fact.as_of and fact.as_of.text, context(text, fact)) == ("2021", ["The year 2021"])


def test_the_lines_of_a_title_page_and_the_marks_of_notes_are_left_out() -> None:
    text = "Yearbook 2021\n\nPort Office, May 2022\n\nThe *port* had 40 cranes.<sup>①</sup>\n"
    assert [fact.statement for fact in drafts(text)] == ["The port had 40 cranes."]


def test_a_very_long_sentence_is_no_context() -> None:
    long = "On 3 May 2021 the forum opened with " + "grain and " * (LONGEST_CONTEXT // 10) + "bread."
    _, second = drafts(f"{long} It had 300 guests.")
    assert context(long, second) == []


REPORT = """# Yearbook of the Port

## Ships in 2021

The port has more than 40 cranes and about 1.2 million visitors.
It was mended by Norway in May 2019; the quay took 300 tonnes of oak; 12 men died.

On 3 May 2021, the second Baltic Grain Forum was held in Bergen. The forum was attended by 300 farmers from 12 countries.
Ingrid Lund, the harbour master, told the farmers that grain exports rose 4.5 percent last year.
She added: “We shall build 3 more quays by 2030.”

截至2021年底，港口共有40多台起重机。挪威于2019年5月修缮了码头。
"""


def test_what_is_drafted_holds_by_its_own_evidence(tmp_path: Path) -> None:
    (tmp_path / "pier.md").write_text(REPORT, "utf-8")
    done = register(read(tmp_path / "pier.md"), str(tmp_path), [], terms=Matcher(general()))
    write_whole(done.path, done.text)
    (check,) = verify([done.path], [str(tmp_path / "pier.md")], terms=lambda: Matcher(general()))
    assert [(item.fact.id, item.message) for item in check.unsaid] == []
    assert check.held == len(done.drafted) == 10


def test_what_a_person_curated_is_never_drafted_over(tmp_path: Path) -> None:
    path = tmp_path / "pier.md"
    path.write_text(REPORT, "utf-8")
    first = register(read(path), str(tmp_path), [], terms=Matcher(general()))
    own = first.text.replace("status: drafted", "status: curated", 1).replace(first.drafted[0].statement, "Cranes and visitors # mine", 1)
    own = own.replace(f"- id: {first.drafted[0].id}\n", "- id: cranes   # in my own words\n")
    kept = own[: own.index(f"- id: {first.drafted[2].id}")]  # the person has thrown the other drafts away
    write_whole(first.path, kept)
    again = register(read(path), str(tmp_path), load_fact_files([first.path]), terms=Matcher(general()))
    assert again.text.startswith(kept)
    assert [fact.statement for fact in again.drafted] == [fact.statement for fact in first.drafted[2:]]
    write_whole(again.path, again.text)
    third = register(read(path), str(tmp_path), load_fact_files([again.path]), terms=Matcher(general()))
    assert (third.drafted, third.text) == ((), again.text)


def test_what_is_only_context_of_a_fact_is_drafted_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "pier.txt"
    path.write_text("On 3 May 2021 the Baltic Grain Forum opened. It was attended by 300 farmers.\n", "utf-8")
    first = register(read(path), str(tmp_path), [])
    kept = first.text[: first.text.index("- id")] + first.text[first.text.rindex("- id") :]
    write_whole(first.path, kept)
    again = register(read(path), str(tmp_path), load_fact_files([first.path]))
    assert [fact.statement for fact in again.drafted] == ["On 3 May 2021 the Baltic Grain Forum opened."]
