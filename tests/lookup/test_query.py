"""A question becomes terms: word forms, phrases, Chinese words, numbers with what they count."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.lookup.query import Term, parse


def stems(question: str) -> list[tuple[str, ...]]:
    return [term.stems for term in parse(question).terms]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("sister ports", [("sister",), ("port",)]),
        ("sister-port", [("sister",), ("port",)]),
        ("Sister Ports, sister port!", [("sister",), ("port",)]),
        ("how many berths have shore power?", [("berth",), ("shore",), ("power",)]),
        ("where is the North Quay", [("north",), ("quay",)]),
        ("when did the hospital open", [("hospit",), ("open",)]),
        ("1,240,318", [("1240318",)]),
        ("13.5 metres", [("13.5",), ("metr",)]),
        ("café", [("cafe",)]),
        ("covid-19", [("covid",), ("19",)]),
        ("?! …", []),
        ('""', []),
        ("", []),
    ],
)
def test_english_words_become_stems_without_those_a_question_is_put_with(question: str, expected: list[tuple[str, ...]]) -> None:
    assert stems(question) == expected


@pytest.mark.parametrize("question", ["the", "how many", "what is it"])
def test_a_question_of_stop_words_alone_is_taken_by_its_words(question: str) -> None:
    assert [term.text for term in parse(question).terms] == question.split()


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("7th congress", [("7",), ("congress",)]),
        ("the harbour's cranes", [("harbour",), ("crane",)]),
        ("the harbour’s cranes", [("harbour",), ("crane",)]),
    ],
)
def test_endings_of_ordinals_and_possessives_are_not_looked_for(question: str, expected: list[tuple[str, ...]]) -> None:
    assert stems(question) == expected


@pytest.mark.parametrize("quoted", ['"shore power"', "“shore power”", "「shore power」"])
def test_words_in_quotation_marks_are_one_phrase_before_the_rest(quoted: str) -> None:
    assert parse(f"berths {quoted}").terms == (Term("shore power", ("shore", "power")), Term("berths", ("berth",)))


def test_stop_words_inside_a_phrase_are_kept() -> None:
    assert stems('"the port of call"') == [("the", "port", "of", "call")]


def test_a_quotation_mark_alone_ends_no_phrase() -> None:
    assert stems('shore" power') == [("shore",), ("power",)]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("岸电", [Term("岸电", ("岸电",), spelt=True)]),
        ("友好港", [Term("友好港", ("友好", "好港"), spelt=True)]),
        ("港", [Term("港", ("港",), spelt=True, prefix=True)]),
        ("“疏浚研究”", [Term("疏浚研究", ("疏浚", "浚研", "研究"), spelt=True)]),
        ("岸电 岸电", [Term("岸电", ("岸电",), spelt=True)]),
    ],
)
def test_a_chinese_word_is_the_phrase_of_its_pairs(question: str, expected: list[Term]) -> None:
    assert list(parse(question).terms) == expected


def test_a_longer_run_of_chinese_is_its_pairs_one_by_one() -> None:
    assert stems("航道疏浚研究") == [("航道",), ("道疏",), ("疏浚",), ("浚研",), ("研究",)]


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("北码头何时启用", ["北码头", "启用"]),
        ("港务局的员工有多少", ["港务局", "员工"]),
        ("谁主持公众听证会", ["主持", "持公", "公众", "众听", "听证", "证会"]),
        ("澜湾港在哪里", ["澜湾港"]),
    ],
)
def test_a_chinese_question_loses_the_words_it_is_put_with(question: str, words: list[str]) -> None:
    assert [term.text for term in parse(question).terms] == words


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("6.1亿", Term("6.1亿", ("6.1", "亿"), spelt=True, prefix=True)),
        ("第78届", Term("第78届", ("第", "78", "届"), spelt=True, prefix=True)),
        ("3912艘次", Term("3912艘次", ("3912", "艘次"), spelt=True)),
        ("G20峰会", Term("G20峰会", ("g", "20", "峰会"), spelt=True)),
    ],
)
def test_digits_and_the_chinese_around_them_are_one_word(question: str, expected: Term) -> None:
    assert parse(question).terms == (expected,)


@pytest.mark.parametrize(
    ("question", "wants"),
    [
        ("how many berths", "figure"),
        ("the number of cranes", "figure"),
        ("有多少泊位", "figure"),
        ("When was the quay opened", "date"),
        ("何时开工", "date"),
        ("who is the harbour master", "name"),
        ("谁是港务局局长", "name"),
        ("where is the congress held", "place"),
        ("听证会在哪里举行", "place"),
        ("whenever the tide allows", None),
        ("shore power", None),
        ("岸电", None),
    ],
)
def test_a_question_says_what_kind_of_answer_it_wants(question: str, wants: str | None) -> None:
    assert parse(question).wants == wants


@pytest.mark.parametrize(
    ("term", "match"),
    [
        (Term("port", ("port",)), '"port"'),
        (Term("north quay", ("north", "quay")), '"north quay"'),
        (Term("港", ("港",), spelt=True, prefix=True), '"港" *'),
        (Term("x", ('a"b',)), '"a""b"'),
    ],
)
def test_the_search_expression_of_a_term(term: Term, match: str) -> None:
    assert term.match == match


@pytest.mark.parametrize(
    ("question", "correctable"), [("dregding", True), ("quay", True), ("tug", False), ("2024", False), ("疏浚", False)]
)
def test_only_an_english_word_of_four_letters_or_more_may_be_a_typing_error(question: str, *, correctable: bool) -> None:
    assert [term.correctable for term in parse(question).terms] == [correctable]


def test_a_phrase_is_not_corrected() -> None:
    assert [term.correctable for term in parse('"shore powr"').terms] == [False]


@settings(deadline=None, max_examples=200)
@given(text=st.text("ab12 港口多少的\"“”'’*?()^:-+.,\n\t\x00é", max_size=40))
def test_any_question_becomes_terms_that_are_told_apart(text: str) -> None:
    query = parse(text)
    assert query.text == text
    matches = [term.match for term in query.terms]
    assert len(matches) == len(set(matches))
    assert all(stem and not stem.isspace() for term in query.terms for stem in term.stems)
