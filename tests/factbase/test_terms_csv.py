from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.factbase.terms.csv_terms import parse_csv
from civcheck.model.term import Term

if TYPE_CHECKING:
    from civcheck.errors.problem import Problem
    from civcheck.model.term import Concept


def read(text: str) -> tuple[tuple[Concept, ...], list[str]]:
    problems: list[Problem] = []
    concepts = parse_csv(text, "t.csv", problems)
    return concepts, [str(problem).partition("\n")[0] for problem in problems]


@pytest.mark.parametrize(
    "text",
    [
        "id,type,en,zh,abbreviations,forbidden\noffice,organisation,Harbour Office|The Office,港务处,HO,Port Office\n",
        "en;zh;Abbreviations;forbidden;id;type\nHarbour Office|The Office;港务处;HO;Port Office;office;organisation",
        (
            "id\ttype\tEnglish\tzh-CN\tabbreviations\tforbidden\n\n"
            "office\torganisation\tHarbour Office; The Office\t港务处\tHO\tPort Office\n\t\t\t\t\t\n"
        ),
        'id,type,en,zh,abbreviations,forbidden\noffice,organisation,"Harbour\nOffice|The Office",港务处,HO,"Port Office"\n',
    ],
)
def test_tables_of_all_kinds_say_the_same(text: str) -> None:
    (office,), problems = read(text)
    assert problems == []
    assert (office.id, office.type) == ("office", "organisation")
    assert office.terms == (
        Term("Harbour Office", "en"), Term("The Office", "en", "admitted"), Term("港务处", "zh"),
        Term("HO", "en", "admitted", "abbreviation"), Term("Port Office", "en", "forbidden"),
    )  # fmt: skip


def test_rows_without_an_id_get_one_of_their_name() -> None:
    concepts, problems = read('en,zh\n"Quay ""A"", north",\n,码头\nQuay A North,x\n')
    assert problems == []
    assert [concept.id for concept in concepts] == ["quay-a-north", "line-3", "line-4"]
    assert concepts[0].terms[0].text == 'Quay "A", north'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("id,colour\na,red\n", "t.csv:1:4: 'colour' is no column of a termbase"),
        ("id,en,en\na,x,y\n", "t.csv:1:7: the column 'en' stands twice"),
        ("id,note\na,x\n", "t.csv:1:1: has no column of names"),
        ("id,en\nA b,x\n", "t.csv:2:1: 'A b' is no id"),
        ("id,en,type\na,x,ship\n", "t.csv:2:5: 'ship' is no type"),
        ("id,en\na,x,y\n", "t.csv:2:5: there are more cells than columns"),
        ('id,en\na,"x\n', "t.csv:2:3: a quotation mark is not closed"),
        ("id,en\na,\n", "t.csv:2:1: the concept 'a' has no name"),
        ('id,en,note\na,"x\ny",n\nb,X Y,n\n', "t.csv:4:3: 'X Y' is a name of 'a' and of 'b'"),
        ("id,en,forbidden\na,x,x\n", "t.csv:2:5: 'x' is forbidden and preferred at once"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(text: str, told: str) -> None:
    assert told in read(text)[1]


@given(st.text(alphabet='idenzh,;\t|"\n 港x', max_size=80))
@settings(deadline=None)
def test_any_text_is_read_or_told(text: str) -> None:
    read(text)
    read(f"id,en\n{text}")
