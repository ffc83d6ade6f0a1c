"""Words as numbers: where they stand, and which of them are the same."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from civcheck.compare.passages.seeds import RUN, WINDOW, pack_sketch, run_hashes, sketch, unpack_sketch, winnowed
from civcheck.compare.passages.words import NUMBER, words_of

_PLAIN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")


def _texts(text: str) -> list[str]:
    words = words_of(text)
    return [text[start:end] for start, end in zip(words.starts, words.ends, strict=True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The quay, 2 km long.", ["The", "quay", "2", "km", "long"]),
        ("1,240.5 tonnes", ["1,240.5", "tonnes"]),
        ("港口有12艘船", ["港", "口", "有", "12", "艘", "船"]),
        ("a港b", ["a", "港", "b"]),
        ("𠀀𠀁 café", ["𠀀", "𠀁", "café"]),
        ("", []),
        (" .,", []),
    ],
)
def test_words_stand_where_they_stand(text: str, expected: list[str]) -> None:
    assert _texts(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [("Quay", "QUAY"), ("café", "cafe"), ("港口", "港口"), ("鹽田", "盐田"), ("Ｑuay", "quay"), ("the  quay", "the—quay")],
)
def test_forms_make_no_difference(one: str, other: str) -> None:
    assert words_of(one).exact.tolist() == words_of(other).exact.tolist()


@pytest.mark.parametrize(("one", "other"), [("quay", "quays"), ("ab", "ba"), ("盐", "田"), ("12", "21"), ("a", "aa")])
def test_other_words_differ(one: str, other: str) -> None:
    assert words_of(one).exact.tolist() != words_of(other).exact.tolist()


def test_numbers_are_alike_in_one_of_two_ways() -> None:
    one, other = words_of("12 ships"), words_of("1,300 ships")
    assert one.loose.tolist() == other.loose.tolist() == [int(NUMBER), one.exact[1]]
    assert one.exact[0] != other.exact[0]


def test_a_word_is_the_same_wherever_it_stands() -> None:
    text = "quay " + "x" * 40 + " " * 300_000 + "quay " + "y " * 200_000 + "quay"
    words = words_of(text)
    same = [hashed for hashed, start in zip(words.exact, words.starts, strict=True) if text.startswith("quay", start)]
    assert len(same) == 3
    assert len(set(same)) == 1


def test_ranges_are_taken_in_the_order_they_are_given_in() -> None:
    text = "one two three four"
    words = words_of(text, [(8, 18), (0, 7)])
    assert [text[start:end] for start, end in zip(words.starts, words.ends, strict=True)] == ["three", "four", "one", "two"]


@given(st.text(alphabet="abcXYZ é19.,- \n"))
def test_words_are_runs_of_letters_and_of_digits(text: str) -> None:
    assert _texts(text) == _PLAIN.findall(text)


@given(st.lists(st.integers(0, 5), min_size=RUN + WINDOW - 1, max_size=80))
def test_every_stretch_long_enough_holds_a_seed(letters: list[int]) -> None:
    kept = winnowed(run_hashes(np.array(letters, np.uint64), RUN), WINDOW).tolist()
    for start in range(len(letters) - RUN - WINDOW + 2):
        assert any(start <= place < start + WINDOW for place in kept)


@given(st.text(alphabet="abc 12港口", max_size=300))
def test_a_packed_sketch_comes_back(text: str) -> None:
    one = sketch(words_of(text))
    back = unpack_sketch(pack_sketch(one))
    assert back.length == one.length
    for first, second in ((one.long, back.long), (one.short, back.short)):
        assert first.hashes.tolist() == second.hashes.tolist()
        assert first.places.tolist() == second.places.tolist()
