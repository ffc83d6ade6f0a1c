"""Search terms: English stems, Chinese pairs, and the places of words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.extract.words import is_chinese, pairs, stem, terms, terms_line, tokens

HAN = st.text("港口船舶航道集装箱码头岸电医院学校", min_size=2, max_size=8)
MIXED = st.text("港口船舶航道 aBz09.,'’-\n\t。，（）é㐀々〇ー", max_size=60)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("city", "cities"),
        ("port", "Ports"),
        ("dredge", "dredging"),
        ("Café", "cafe"),
        ("ＰＯＲＴ", "port"),
        ("1,240,318", "1240318"),
        ("don’t", "don't"),
    ],
)
def test_forms_of_one_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("port", "part"), ("12", "120"), ("quay", "key"), ("1.5", "15"), ("ward", "warden")])
def test_different_words_have_different_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(("run", "expected"), [("岸电", ["岸电", "电"]), ("岸", ["岸"]), ("集\n装箱", ["集装", "装箱", "箱"]), ("", [])])
def test_a_run_of_chinese_is_every_character_with_the_next(run: str, expected: list[str]) -> None:
    assert pairs(run) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sister-port agreements", ["sister", "port", "agreement"]),
        ("1,240,318 TEU at 13.5 metres", ["1240318", "teu", "at", "13.5", "metr"]),
        ("snake_case", ["snake", "case"]),
        ("a 3,50 b", ["a", "3", "50", "b"]),
        ("造价6.1亿元", ["造价", "价", "6.1", "亿元", "元"]),
        ("第7届", ["第", "7", "届"]),
        ("see Lanwan（澜湾）", ["see", "lanwan", "澜湾", "湾"]),
        ("?! — …", []),
        ("", []),
    ],
)
def test_terms_of_a_text_stand_in_its_order(text: str, expected: list[str]) -> None:
    assert terms(text) == expected
    assert terms_line(text) == " ".join(expected)


@pytest.mark.parametrize("number", ["1st", "2nd", "3rd", "7th", "24th"])
@pytest.mark.parametrize("after", ["", " 港"])
def test_an_ordinal_is_its_number(number: str, after: str) -> None:
    assert terms(f"the {number} congress{after}")[:3] == ["the", number[:-2], "congress"]


@pytest.mark.parametrize("text", ["the port's crane", "the port’s crane"])
def test_the_ending_of_a_possessive_is_no_word(text: str) -> None:
    assert terms(text) == ["the", "port", "crane"]


def test_tokens_tell_places_and_whether_they_are_chinese() -> None:
    text = "TEU 124万 port"
    found = list(tokens(text))
    assert found == [("TEU", 0, 3, False), ("124", 4, 7, False), ("万", 7, 8, True), ("port", 9, 13, False)]
    assert [text[start:end] for _, start, end, _ in found] == [token for token, *_ in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("集装箱吞吐量", True),
        ("阿斯特丽德（Astrid Skjoldmar）表示", True),
        ("Lanwan (澜湾) is the fourth sister port of Skarvik", False),
        ("1.24", False),
        ("", False),
    ],
)
def test_a_text_is_chinese_when_a_quarter_of_its_letters_are(text: str, expected: bool) -> None:  # noqa: FBT001
    assert is_chinese(text) is expected


@settings(deadline=None, max_examples=150)
@given(run=HAN, before=MIXED, after=MIXED)
def test_every_two_characters_of_a_chinese_run_are_found_as_a_phrase(run: str, before: str, after: str) -> None:
    row = f" {terms_line(before + run + after)} "
    for start in range(len(run) - 1):
        for end in range(start + 2, len(run) + 1):
            phrase = " ".join(pairs(run[start:end])[:-1])
            assert f" {phrase} " in row


@settings(deadline=None, max_examples=150)
@given(text=MIXED)
def test_terms_are_those_of_the_tokens(text: str) -> None:
    expected: list[str] = []
    for token, start, end, chinese in tokens(text):
        assert text[start:end] == token
        if chinese:
            expected += pairs(token)
        elif not token[0].isdigit():
            expected.append(stem(token))
        else:
            expected.append(stem(token.removesuffix("st").removesuffix("nd").removesuffix("rd").removesuffix("th")))
    assert terms(text) == expected


@settings(deadline=None, max_examples=200)
@given(parts=st.lists(st.sampled_from(["port", "S", "1", "24", "th", "st", "'", "'s", " ", ",", ".", "_", "-", "\n", "000"]), max_size=12))
def test_terms_of_english_do_not_depend_on_chinese_elsewhere(parts: list[str]) -> None:
    text = "".join(parts)
    assert terms(text) == terms(text + " 。")
