"""Mentions as JSON and in words: every field, plain decimals, one reading for people."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.model.document import Document
from civcheck.model.mention import DateMention, FigureMention, Mention, NameMention, QuoteMention
from civcheck.model.span import Region
from civcheck.report.mentions import SCHEMA, in_words, mention_json
from civcheck.sources.layout import lay_out

if TYPE_CHECKING:
    from civcheck.model.figure import Comparator

TEXT = "The ward has 30 beds.\nIt is white.\n"
PLACE = Region.of((13, 15))


def figure(value: str | None = "30", **fields: Any) -> FigureMention:  # noqa: ANN401  any field
    numbers = {key: Decimal(number) for key, number in fields.items() if key in {"low", "high", "scale"}}
    return FigureMention("figure", PLACE, None if value is None else Decimal(value), **{**fields, **numbers})


def date(edtf: str | None = "2024", **fields: Any) -> DateMention:  # noqa: ANN401  any field
    return DateMention("date", PLACE, edtf, fields.pop("granularity", "year"), **fields)


def data(mention: Mention) -> dict[str, Any]:
    return mention_json(Document(TEXT, "ward.txt", "", ("en",), lay_out(TEXT)), mention)


def test_the_contract_is_named_with_its_version() -> None:
    assert SCHEMA == "civcheck/mentions/1"


def test_a_bare_figure_has_every_field_and_makes_nothing_up() -> None:
    assert data(figure()) == {
        "kind": "figure",
        "location": {
            "source": None, "path": "ward.txt", "start": 13, "end": 15, "parts": [[13, 15]], "line": 1, "column": 14, "page": None,
            "page_label": None, "section": None, "text": "30",
        },
        "value": "30", "low": None, "high": None, "comparator": "=", "unit": None, "currency": None, "ordinal": False, "direction": None,
        "counted": None, "as_of": None, "base": None, "per": None, "scale": None, "as_of_parts": None,
    }  # fmt: skip


def test_a_full_figure_has_every_field_filled() -> None:
    told = data(
        figure(
            None, low="1000", high="2.5E+3", comparator="~", unit="percent", currency="EUR", ordinal=True, direction="up", counted="beds",
            as_of="2024", base="the year before", per="day", scale="1E+3", as_of_region=Region.of((0, 3), (5, 9)),
        )
    )  # fmt: skip
    del told["location"]
    assert told == {
        "kind": "figure", "value": None, "low": "1000", "high": "2500", "comparator": "~", "unit": "percent", "currency": "EUR",
        "ordinal": True, "direction": "up", "counted": "beds", "as_of": "2024", "base": "the year before", "per": "day", "scale": "1000",
        "as_of_parts": [[0, 3], [5, 9]],
    }  # fmt: skip


def test_a_bare_date_has_every_field() -> None:
    told = data(date())
    assert told.pop("location")["text"] == "30"
    assert told == {
        "kind": "date", "edtf": "2024", "granularity": "year", "relative": None, "impossible": False, "weekday": None, "part": None,
        "recurs": None, "anchor_parts": None,
    }  # fmt: skip


def test_a_full_date_has_every_field_filled() -> None:
    told = data(
        date(
            "2024-02-30", granularity="day", relative="text", anchor=Region.of((4, 8)), impossible=True, weekday="Monday", part="early",
            recurs="year",
        )
    )  # fmt: skip
    del told["location"]
    assert told == {
        "kind": "date", "edtf": "2024-02-30", "granularity": "day", "relative": "text", "impossible": True, "weekday": "Monday",
        "part": "early", "recurs": "year", "anchor_parts": [[4, 8]],
    }  # fmt: skip


def test_a_mention_of_several_parts_has_the_hull_and_the_joined_words() -> None:
    place = data(DateMention("date", Region.of((4, 8), (22, 24)), None, "day"))["location"]
    assert (place["start"], place["end"], place["parts"], place["text"]) == (4, 24, [[4, 8], [22, 24]], "ward It")


def test_a_mention_of_another_kind_has_its_kind_and_place() -> None:
    told = data(Mention("name", Region.of((4, 8))))
    assert (list(told), told["kind"], told["location"]["text"]) == (["kind", "location"], "name", "ward")
    assert in_words(Mention("name", Region.of((4, 8)))) == ""


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("30", "30"),
        ("3E+1", "30"),
        ("6.1E+8", "610000000"),
        ("610000000.0", "610000000"),
        ("1E-7", "0.0000001"),
        ("4.50", "4.5"),
        ("4.00", "4"),
        ("100", "100"),
        ("1.00E+2", "100"),
        ("-0.50", "-0.5"),
        ("0", "0"),
        ("0.00", "0"),
        ("0E+3", "0"),
        ("1E+40", "1" + "0" * 40),
        ("0.3333333333333333333333333333", "0.3333333333333333333333333333"),
    ],
)
def test_numbers_are_plain_decimals_without_the_zeros_of_their_scale(number: str, expected: str) -> None:
    told = data(figure(number, low=number, high=number, scale=number))
    assert [told[key] for key in ("value", "low", "high", "scale")] == [expected] * 4


@settings(deadline=None, max_examples=80)
@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30))
def test_a_number_in_json_and_in_words_is_the_same_number(number: Decimal) -> None:
    told = data(figure(str(number)))["value"]
    assert Decimal(told) == number
    assert not set(told) - set("-.0123456789")
    assert not ("." in told and told.endswith(("0", ".")))
    assert in_words(figure(str(number))).replace(",", "") == told


@pytest.mark.parametrize(
    ("mention", "words"),
    [
        (figure("1250", counted="beds"), "1,250 beds"),
        (figure("1.24E+6", counted="containers"), "1,240,000 containers"),
        (figure("-1250.50"), "-1,250.5"),
        (figure("0.125"), "0.125"),
        (figure("999"), "999"),
        (figure("4.5", unit="percent", direction="up", base="the year before"), "4.5% up against the year before"),
        (figure("12", unit="percent", base="exports"), "12% of exports"),
        (figure("12", unit="percent", direction="down"), "12% down"),
        (figure("5", unit="tonne", counted="rice"), "5 tonnes rice"),
        (figure("1", unit="tonne"), "1 tonne"),
        (figure("2", unit="foot"), "2 feet"),
        (figure("30", currency="USD", per="barrel"), "30 USD per barrel"),
        (figure("24", ordinal=True, counted="ward"), "number 24 ward"),
        (figure(None, low="10", high="20000", unit="tonne"), "10 to 20,000 tonnes"),
        (figure(None, low="2.50", high="3E+1", unit="percent"), "2.5 to 30%"),
        (figure(None, low="10", high="20", comparator="~", counted="pupils"), "about 10 to 20 pupils"),
        (figure("30", counted="beds", as_of="2024-03"), "30 beds, as of 2024-03"),
        (figure("3", counted="国家", as_of="../2024"), "3 国家, as of ../2024"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_figure_in_words(mention: FigureMention, words: str) -> None:
    assert in_words(mention) == words


@pytest.mark.parametrize(
    ("comparator", "words"),
    [
        ("=", "30"), ("~", "about 30"), ("<", "fewer than 30"), ("<=", "at most 30"), (">", "more than 30"), (">=", "at least 30"),
        ("<~", "nearly 30"), (">~", "a little over 30"),
    ],
)  # fmt: skip
def test_every_comparator_has_its_words(comparator: Comparator, words: str) -> None:
    assert in_words(figure(comparator=comparator)) == words


@pytest.mark.parametrize(
    ("mention", "words"),
    [
        (date(), "2024"),
        (date("2024-07", part="early"), "2024-07, early"),
        (date("2024-03-12", weekday="Tuesday"), "2024-03-12, Tuesday"),
        (date("XXXX-06-10", recurs="year"), "XXXX-06-10, every year"),
        (date("2024-02-30", impossible=True), "2024-02-30, no such day"),
        (date("2023", relative="document"), "2023, from the document's date"),
        (date("1903", relative="text", anchor=PLACE), "1903, from the date before"),
        (date("XXXX-07", relative="unresolved"), "XXXX-07, unresolved"),
        (date(None, relative="unresolved"), "unresolved"),
        (date(None, relative="unresolved", weekday="Tuesday"), "unresolved, Tuesday"),
        (date(None, weekday="Monday", recurs="week"), "unresolved, Monday, every week"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_date_in_words(mention: DateMention, words: str) -> None:
    assert in_words(mention) == words


def name(type_: Any = "event", normal: str = "Kelp Forum", **fields: Any) -> NameMention:  # noqa: ANN401  any field
    return NameMention("name", PLACE, type_, normal, **fields)


def quote(form: Any = "quotation", **fields: Any) -> QuoteMention:  # noqa: ANN401  any field
    return QuoteMention("quote", PLACE, form, **fields)


def test_a_bare_name_has_every_field() -> None:
    assert {key: value for key, value in data(name()).items() if key != "location"} == {
        "kind": "name", "type": "event", "normal": "Kelp Forum", "territory": None, "certainty": "likely", "term": None, "edition": None,
        "titles": [], "short": False, "stands_for_parts": None,
    }  # fmt: skip


def test_a_bare_quotation_has_every_field() -> None:
    assert {key: value for key, value in data(quote()).items() if key != "location"} == {
        "kind": "quote", "form": "quotation", "speaker": None, "verb": None, "depth": 0, "unbalanced": False, "speaker_parts": None,
        "verb_parts": None,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("mention", "words"),
    [
        (name(), "event, Kelp Forum"),
        (name(edition="11"), "event, Kelp Forum, edition 11"),
        (name(None, "Larnwick", certainty="unsure"), "name of an unknown type, Larnwick, unsure"),
        (name("person", "Ingrid Lund", titles=("Dr.", "harbour master")), "person, Ingrid Lund, Dr., harbour master"),
        (name("place", "Norway", territory="NO", certainty="sure"), "place, Norway, NO"),
        (name("event", "Forum", short=True, certainty="unsure"), "event, Forum, short form, unresolved, unsure"),
        (name("event", "Kelp Forum", short=True, stands_for=PLACE), "event, Kelp Forum"),
        (quote(), "quotation, speaker not told"),
        (quote(speaker="Ingrid Lund", verb="said"), "quotation, Ingrid Lund (said)"),
        (quote("block", speaker="Ingrid Lund"), "block quotation, Ingrid Lund"),
        (quote("indirect", speaker="Ingrid Lund", verb="stated"), "reported speech, Ingrid Lund (stated)"),
        (quote("term"), "term or scare quotes"),
        (quote("title"), "title"),
        (quote("fragment", depth=1, unbalanced=True), "words of a sentence, speaker not told, within a quotation, closing mark missing"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_names_and_quotations_in_words(mention: Mention, words: str) -> None:
    assert in_words(mention) == words
