"""Labels of headings, items and captions are read with their way of numbering."""

from __future__ import annotations

import pytest

from civcheck.audit.labels import caption_of, chinese, in_chinese, label_of, roman, written


@pytest.mark.parametrize(
    ("line", "style", "value"),
    [
        ("(IV) The quay", "(I)", (4,)),
        ("2.3 The quay", "1.1", (2, 3)),
        ("第十二章 码头", "第{}章", (12,)),
        ("（三）码头", "（{}）", (3,)),
        ("- b) the quay", "a)", (2,)),
        ("Part II", "Part", (2,)),
    ],
)
def test_a_label_is_read(line: str, style: str, value: tuple[int, ...]) -> None:
    label = label_of(line)
    assert label is not None
    assert (label.style, label.value) == (style, value)


@pytest.mark.parametrize("line", ["1998. It was dry", "2.5 million", "12 May 2020", "3.2万人", "The quay", ""])
def test_what_only_starts_like_a_label_is_none(line: str) -> None:
    assert label_of(line) is None


def test_a_caption_is_read() -> None:
    caption = caption_of("图3-1 码头")
    assert caption is not None
    assert caption.value == (3, 1)
    assert caption_of("表2024年") is None


def test_numerals_go_both_ways() -> None:
    assert [roman(one) for one in ("I", "iv", "XIX", "IIX", "word")] == [1, 4, 19, 0, 0]
    assert [chinese(in_chinese(number)) for number in range(1, 100)] == list(range(1, 100))
    assert "(III)" in written("(I)", (3,))
