from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.sources.sentences import sentences, split

FOLDER = Path(__file__).resolve().parent
CASES = {
    language: yaml.load((FOLDER / f"sentences.{language}.yaml").read_text("utf-8"), yaml.BaseLoader)  # noqa: S506  strings only
    for language in ("en", "zh")
}
EVERY_CASE = [
    pytest.param(case["text"], case["sentences"], id=f"{language}-{case['name']}") for language in CASES for case in CASES[language]
]
NOTE_AT_THE_END = re.compile(r"(?:<sup>[^<>]*</sup>|\[[^\]]*\]|[①-⑳¹²³])+$")
MARK_WITHIN = re.compile(r"[.!?。！？…]\W*\w")
PIECES = """
The port grew|Dr.|Mr. Lin|J. R.|No. 3|U.S.|10 a.m.|e.g.|3.5|1.|2)|a.|IV.|pH|Captain Reyes asked|https://example.org/a?b=1
港口|学校|校长说|他问|的|等|小说|.|...|…|……|?|!|。|！？|；|，|：|:|"|“|”|‘|’|「|」|《|》|(|)|（|）|[|]|［|］|*|**|_|`|<sup>①</sup>|[12]|①|②|²|†
""".strip()
SPACES = [" ", "  ", "\n", "\t", "\u3000", " " * 70]
TEXTS = st.lists(st.one_of(st.sampled_from([*re.split(r"[|\n]", PIECES), *SPACES]), st.characters()), max_size=30).map("".join)
LENGTH = 200_000
REPEATED = [
    *(".", "…", "。", "？", '"', "”", "“", "(", ")", "[", "]", "*", "《", " ", "\u3000", "¹"),
    *(
        ". ",
        ". . . ",
        "A. ",
        "Mr. ",
        ".\n",
        '." ',
        "!a",
        "。” ",
        "。”校长",
        "。①",
        "①。",
        "。[1]",
        ".<sup>",
        "：①",
        ": 1. ",
        "吗?",
        "http://a?",
        "?” Aa ",
    ),
]


def without_space(text: str) -> str:
    return "".join(text.split())


def checked(text: str) -> list[tuple[int, int]]:
    """Split a whole text and assert what holds for every text."""
    ranges = split(text, 0, len(text))
    places = [place for low_high in ranges for place in low_high]
    assert places == sorted(places)
    assert [text[low:high] for low, high in ranges] == [text[low:high].strip() for low, high in ranges]
    assert all(low < high for low, high in ranges)
    assert without_space("".join(text[low:high] for low, high in ranges)) == without_space(text)
    return ranges


@pytest.mark.parametrize(("text", "expected"), EVERY_CASE)
def test_a_text_has_these_sentences(text: str, expected: list[str]) -> None:
    assert list(sentences(text)) == expected


@pytest.mark.parametrize(("text", "expected"), EVERY_CASE)
def test_a_sentence_alone_is_split_no_further(text: str, expected: list[str]) -> None:
    assert [list(sentences(sentence)) for sentence in expected] == [[sentence] for sentence in expected]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_there_are_at_least_sixty_cases_and_half_hold_marks_that_end_nothing(language: str) -> None:
    cases = CASES[language]
    near = [case for case in cases if any(MARK_WITHIN.search(NOTE_AT_THE_END.sub("", sentence)) for sentence in case["sentences"])]
    assert len(cases) >= 60
    assert len(near) >= len(cases) / 2
    assert len({case["name"] for case in cases}) == len(cases)


@pytest.mark.parametrize("text", ["", " ", "\n\u3000\t\n"])
def test_a_text_without_characters_has_no_sentence(text: str) -> None:
    assert split(text, 0, len(text)) == []


@pytest.mark.parametrize("text", [".", "。", "...", "……", "?!", "”", "①", "[1]", "海", "a"])
def test_a_text_of_one_mark_is_one_sentence(text: str) -> None:
    assert split(text, 0, len(text)) == [(0, len(text))]


def test_only_the_asked_part_is_split_and_places_count_from_the_start_of_the_text() -> None:
    text = "A title. \n The port grew. The schools did not. \n A footer."
    assert split(text, 9, 48) == [(11, 25), (26, 46)]


def test_the_white_space_between_sentences_belongs_to_none() -> None:
    assert split("  港口开放。 \n 学校关闭。 ", 0, 16) == [(2, 7), (10, 15)]


@given(TEXTS)
@settings(deadline=None, max_examples=400)
def test_sentences_hold_every_character_once_and_in_order(text: str) -> None:
    checked(text)


@given(TEXTS, TEXTS, TEXTS)
@settings(deadline=None, max_examples=150)
def test_what_stands_on_other_lines_does_not_matter(before: str, text: str, after: str) -> None:
    start = len(before) + 1
    whole = f"{before}\n{text}\n{after}"
    moved = [(low - start, high - start) for low, high in split(whole, start, start + len(text))]
    assert moved == split(text, 0, len(text))


@pytest.mark.parametrize("piece", REPEATED, ids=ascii)
def test_a_text_that_repeats_itself_without_end_is_split(piece: str) -> None:
    checked((piece * (LENGTH // len(piece) + 1))[:LENGTH])


@pytest.mark.parametrize("piece", REPEATED, ids=ascii)
def test_repeated_marks_between_two_sentences_do_not_hide_the_next_one(piece: str) -> None:
    text = f"①港口开放{piece * (LENGTH // 4 // len(piece))}\n港口开放。学校关闭。"
    assert text[slice(*checked(text)[-1])] == "学校关闭。"
