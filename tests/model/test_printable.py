from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.model.printable import clean, escape_json, one_line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain words", "plain words"),
        ("两行\n\t起重机", "两行\n\t起重机"),
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("\x1b]0;title\x07x", "]0;titlex"),
        ("a\x9b31mb", "a31mb"),
        ("left\u202eright\u202c", "leftright"),
        ("\u2066a\u2069\u200e\u200f\u061c", "a"),
        ("\ufeffmark", "mark"),
        ("a\x00b\x7fc\rd", "abcd"),
        ("naïve “café” 😀", "naïve “café” 😀"),
    ],
)
def test_control_characters_are_taken_out_and_breaks_stay(text: str, expected: str) -> None:
    assert clean(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain words", "plain words"),
        ("  plain  words ", "plain words"),
        (" single ", "single"),
        ("two\nlines\tand a tab", "two lines and a tab"),
        ("two\r\nlines", "two lines"),
        ("港口\u3000码头", "港口 码头"),
        ("a\u2028b\u2029c\xa0d", "a b c d"),
        ("\x1b[2Jgone\u202e", "[2Jgone"),
        ("\n \t", ""),
        ("", ""),
    ],
)
def test_a_text_on_one_line(text: str, expected: str) -> None:
    assert one_line(text) == expected


@settings(deadline=None)
@given(st.text())
def test_one_line_is_one_line_and_stays_as_it_is(text: str) -> None:
    once = one_line(text)
    assert len(once.splitlines()) <= 1
    assert one_line(once) == once


@settings(deadline=None)
@given(st.recursive(st.text(), lambda inner: st.lists(inner, max_size=3)))
def test_escaped_json_has_the_same_value_and_no_controls(value: object) -> None:
    escaped = escape_json(json.dumps(value, ensure_ascii=False))
    assert json.loads(escaped) == value
    assert clean(escaped) == escaped
