from __future__ import annotations

from decimal import Decimal

import pytest
from sample_facts import fact_yaml, file_yaml

from civcheck.factbase.gist import figure_in_words, foremost, place_in_words, said_in_words, source_in_words, time_in_words
from civcheck.factbase.index import FIELD_SEPARATOR, gist_of, kinds_of, search_columns
from civcheck.factbase.yaml_io import parse_fact_file
from civcheck.model.edtf import parse_edtf
from civcheck.model.fact import Fact, FactEvidence, Source
from civcheck.model.figure import Figure
from civcheck.model.location import Location
from civcheck.model.span import Region

SOURCE = Source("quay", "The Quay", "quay.md", "0" * 64)
EVIDENCE = FactEvidence(Region.of((3, 9)), "ab" * 8)


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (Figure(Decimal("1.24E+6"), counted="containers", unit="TEU", comparator="~"), "about 1,240,000 TEU (containers)"),
        (Figure(Decimal("4.50"), counted="containers", unit="percent", direction="up", base="2023"), "containers: up 4.50 percent on 2023"),
        (Figure(Decimal(50), counted="countries", comparator=">"), "more than 50 countries"),
        (Figure(Decimal(40), unit="percent", base="ships"), "40 percent of ships"),
        (Figure(low=Decimal(1), high=Decimal(3)), "1 to 3"),
        (Figure(low=Decimal(1)), "1"),
        (Figure(Decimal(3), currency="EUR", as_of=parse_edtf("2024-03")), "EUR 3 as of March 2024"),
        (Figure(Decimal("-0.5"), unit="percentage-point"), "-0.5 percentage point"),
        *((Figure(Decimal(number), ordinal=True), words) for number, words in [
            (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"),
            (111, "111th"), (1002, "1,002nd"),
        ]),
    ],
)  # fmt: skip
def test_a_figure_in_words(figure: Figure, words: str) -> None:
    assert figure_in_words(figure) == words


def test_a_fact_in_words() -> None:
    fact = Fact("a", "quay", "A", (EVIDENCE,), (Figure(Decimal(3), counted="cranes"),), as_of=parse_edtf("2024"),
                conflicts_with=("pier/b",), status="drafted")  # fmt: skip
    assert said_in_words(fact) == "3 cranes · as of 2024 · conflicts with pier/b · drafted, not yet checked by a person"
    assert said_in_words(Fact("a", "quay", "A", (EVIDENCE,))) == ""


@pytest.mark.parametrize(
    ("as_of", "date", "words"),
    [("2024", "2023", "as of 2024"), ("2018/2024", None, "2018 to 2024"), (None, "2023-05-01", "1 May 2023"), (None, None, None)],
)
def test_the_time_of_a_fact_in_words(as_of: str | None, date: str | None, words: str | None) -> None:
    fact = Fact("a", "quay", "A", (EVIDENCE,), as_of=as_of and parse_edtf(as_of), date=date and parse_edtf(date))  # type: ignore[arg-type]
    assert time_in_words(fact) == words


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "The Quay"),
        ({"publisher": "Office"}, "Office, The Quay"),
        ({"publisher": "Office", "author": "I. Quist", "issued": parse_edtf("2024-03")}, "I. Quist, The Quay, March 2024"),
    ],
)
def test_a_source_in_words(fields: dict[str, object], words: str) -> None:
    assert source_in_words(Source("quay", "The Quay", "quay.md", "0" * 64, **fields)) == words  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("location", "words"),
    [
        (Location("quay", "q.md", Region.of((3, 9)), 2, 4, 7, None, "A › B"), "q.md:2:4, page 7, section “B”, characters 3-9"),
        (Location("quay", "q.md", Region.of((3, 9)), 2, 4, 7, "vii"), "q.md:2:4, page vii, characters 3-9"),
        (Location("quay", "q.md", Region.of((3, 9), (12, 14))), "q.md, characters 3-9 + 12-14"),
    ],
)
def test_a_place_in_words(location: Location, words: str) -> None:
    assert place_in_words(location) == words


def test_the_evidence_that_is_shown_is_the_first_that_says_it() -> None:
    context = FactEvidence(Region.of((0, 2)), "ab" * 8, role="context")
    assert foremost(Fact("a", "quay", "A", (context, EVIDENCE))) is EVIDENCE
    assert foremost(Fact("a", "quay", "A", (context,))) is context


@pytest.mark.parametrize("extra", ["section: One\\x1ftwo\\x1fthree", "quote: a\\x1fb", "lang: en"])
@pytest.mark.parametrize("place", ["Nord", "a\\x1fb"])
def test_what_is_shown_of_a_fact_comes_apart_as_it_was_put_together(extra: str, place: str) -> None:
    name, value = extra.split(": ")
    text = fact_yaml("a", extra=f'place: "{place}"').rstrip("\n")
    text = text.replace("    digest:", f'    {name}: "{value}"\n    digest:') + "\n"
    problems: list = []
    file = parse_fact_file(file_yaml(text), "a.yaml", problems)
    if problems:  # refused, with its place
        return
    assert file is not None
    columns = gist_of(file.facts[0], file.source)
    assert FIELD_SEPARATOR.join(columns).split(FIELD_SEPARATOR) == list(columns)


@pytest.mark.parametrize(
    ("fields", "kinds"),
    [
        ({}, ",,"),
        ({"figures": (Figure(Decimal(1)),)}, ",figure,"),
        ({"figures": (Figure(Decimal(1)),), "as_of": parse_edtf("2024")}, ",figure,date,holding,"),
        ({"date": parse_edtf("2024"), "place": "Nord", "speaker": "Quist", "status": "drafted"}, ",date,name,quote,place,drafted,"),
        ({"names": ("Nord",)}, ",name,"),
    ],
)
def test_the_kinds_of_a_fact(fields: dict[str, object], kinds: str) -> None:
    assert kinds_of(Fact("a", "quay", "A", (EVIDENCE,), **fields), SOURCE) == kinds  # type: ignore[arg-type]


def test_a_fact_is_found_by_its_statement_and_by_what_else_it_tells() -> None:
    fact = Fact("north-quay", "quay", "Cranes stand there", (EVIDENCE,), (Figure(Decimal(12), counted="ships"),), parse_edtf("2024-03"),
                names=("Nord",), tags=("trade",))  # fmt: skip
    # What stands between two names keeps the last word of one from the first of the next.
    apart = "\ue000"
    rest = f"nord {apart} ship {apart} north quay {apart} trade {apart} 12 {apart} 2024 03"
    assert search_columns(fact) == ("crane stand there", rest)
