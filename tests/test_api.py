"""`civcheck.scan`, as it is used from Python."""

from __future__ import annotations

import pickle
import re
from decimal import Decimal
from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import civcheck
from civcheck import scan
from civcheck.errors import UsageError
from civcheck.model.mention import DateMention, FigureMention, MentionKind
from civcheck.sources.read import read_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.model.mention import Mention

WARD = "In 2024 the ward had 30 beds; 去年新增病床二十张。"
PIECES = (
    "The ward has ", "12 beds", "1,\n200 posts", "三百\n二十张床", "in May 2024", "last year", "去年", ". ", "。", "\n", "\n\n", "\r\n",
    "\r", "\f", "\ufeff", " ", "\u3000", "# ", "- ", "| 4 | 5 |\n", "\t", "[1]", "three years ago", "since 2008", "😀", "\ud800", "\0",
    "e\u0301",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=12).map("".join)


def read(mentions: Sequence[Mention], text: str) -> list[tuple[str, str]]:
    return [(mention.kind, mention.region.slice(text)) for mention in mentions]


def test_figures_and_dates_are_given_in_the_order_of_the_text() -> None:
    found = scan(WARD)
    assert isinstance(found, list)
    assert read(found, WARD) == [("date", "2024"), ("figure", "30"), ("date", "去年"), ("figure", "二十")]
    assert [type(mention) for mention in found] == [DateMention, FigureMention, DateMention, FigureMention]


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        (None, ["date", "figure", "date", "figure"]),
        (["figure", "date"], ["date", "figure", "date", "figure"]),
        (["figure"], ["figure", "figure"]),
        (("date",), ["date", "date"]),
        ({"date"}, ["date", "date"]),
        ([], []),
    ],
)
def test_only_the_kinds_that_are_wanted_are_given(kinds: Sequence[MentionKind] | None, expected: list[str]) -> None:
    assert [mention.kind for mention in scan(WARD, kinds=kinds)] == expected


def test_kinds_may_come_from_an_iterator() -> None:
    assert [mention.kind for mention in scan(WARD, kinds=iter(["figure", "date"]))] == ["date", "figure", "date", "figure"]


def test_an_unknown_kind_is_an_error_that_names_it_and_those_there_are() -> None:
    with pytest.raises(UsageError) as caught:
        scan(WARD, kinds=["figure", "plaice", "quay"])  # type: ignore[list-item]
    assert str(caught.value) == "'plaice', 'quay' cannot be scanned for\n    the kinds are figure, date, name, quote"


@pytest.mark.parametrize("kind", [kind for kind in get_args(MentionKind) if kind not in {"figure", "date", "name", "quote"}])
def test_a_kind_that_is_not_read_yet_is_an_error_too(kind: MentionKind) -> None:
    with pytest.raises(UsageError, match=f"'{kind}' cannot be scanned for"):
        scan("", kinds=[kind])


@pytest.mark.parametrize(
    ("date", "told"),
    [("soon", "date: 'soon' is no date"), ("2024-13", "date: there is no month 13"), ("12 March 2024", "date: '12 March 2024' is no date")],
)
def test_a_bad_date_is_an_error_that_says_how_to_write_it(date: str, told: str) -> None:
    with pytest.raises(UsageError) as caught:
        scan(WARD, date=date)
    assert told in caught.value.message
    assert caught.value.hint == "write 2025, 2025-03 or 2025-03-14"


@pytest.mark.parametrize(
    ("date", "edtf"), [(None, None), ("", None), ("2024", "2023"), ("2021-03", "2020"), ("2011-03-12", "2010"), ("0001", "0000")]
)
def test_relative_dates_lean_on_the_date_that_is_given(date: str | None, edtf: str | None) -> None:
    (mention,) = scan("It closed last year.", date=date)
    assert isinstance(mention, DateMention)
    assert (mention.edtf, mention.relative) == (edtf, "document" if edtf else "unresolved")


@pytest.mark.parametrize("language", [None, "en", "zh", "zh-Hant"])
def test_both_languages_are_read_whatever_the_language(language: str | None) -> None:
    assert read(scan(WARD, language=language), WARD) == [("date", "2024"), ("figure", "30"), ("date", "去年"), ("figure", "二十")]


@pytest.mark.parametrize("text", ["", " ", "\n", "\n\n\t\r\n", "\u3000", "\f\f", "\ufeff", "\ufeff\n", "\0", "The ward is white."])
def test_a_text_that_says_nothing_gives_nothing(text: str) -> None:
    assert scan(text) == []


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("30 beds", 0),
        ("  30 beds", 2),
        ("😀😀 30 beds", 3),
        ("e\u0301 30 beds", 3),
        ("\ufeff30 beds", 1),
        ("\ufeff\ufeff30 beds", 2),
        ("\ufeff\n30 beds", 2),
        ("\ufeff# Ward\n\n30 beds", 9),
        ("Ward\r\n\r\n30 beds", 8),
        ("Ward\u202830 beds", 5),
        ("\0\0 30 beds", 3),
        ("\ud800 30 beds", 2),
    ],
)
def test_places_are_code_points_of_the_text_that_was_given(text: str, start: int) -> None:
    figure = scan(text)[0]
    assert (figure.region.start, figure.region.end) == (start, start + 2)
    assert text[figure.region.start : figure.region.end] == "30"


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_marks_and_line_ends_change_nothing_that_is_read(mark: str, end: str) -> None:
    lines = [
        "# 2024年病房",
        "",
        "县医院去年新增病床三",
        "百二十张，门诊量",
        "增长1,",
        "200人次。",
        "",
        "| Beds | Rent ($) |",
        "|---|---|",
        "| 4 | 5 |",
    ]
    text = mark + end.join(lines)
    found = scan(text, date="2023")
    assert ["".join(words.split()) for _, words in read(found, text)] == ["2024年", "去年", "三百二十", "1,200人次", "4", "5"]
    assert [mention.value for mention in found if isinstance(mention, FigureMention)] == [320, 1200, 4, 5]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three years ago it rained.", [("date", "Three years ago"), ("figure", "Three years")]),
        ("Over the past five years it shrank.", [("date", "past five years"), ("figure", "five years")]),
        ("1. It has 12 beds.\n\n2. Since 2008 it has 14.", [("figure", "12"), ("date", "Since 2008"), ("figure", "14")]),
    ],
)
def test_of_two_that_start_together_the_longer_comes_first(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(scan(text), text) == expected


@settings(deadline=None, max_examples=150)
@given(TEXTS, st.sampled_from([None, "2024", "2024-03-12"]))
@example("«\r0", None)
def test_mentions_are_in_order_and_stand_in_the_text(text: str, date: str | None) -> None:
    found = scan(text, date=date)
    assert [(mention.region.start, -mention.region.end) for mention in found] == sorted(
        (mention.region.start, -mention.region.end) for mention in found
    )
    for mention in found:
        assert mention.region.end <= len(text)
        assert all(text[part.start : part.end] == text[part.start : part.end].strip() != "" for part in mention.region.parts)
    for kind in ("figure", "date"):
        assert scan(text, date=date, kinds=[kind]) == [mention for mention in found if mention.kind == kind]


@settings(deadline=None, max_examples=100)
@given(TEXTS)
def test_a_file_is_read_like_the_same_text(text: str) -> None:
    kept = "".join(character for character in text if character not in "\ufeff\0\ud800")
    plain = re.sub("\r+\n", "\n", kept)
    document = read_bytes(plain.encode(), "ward.txt")
    assert document.text == plain
    from civcheck.extract.mentions import mentions

    assert list(mentions(document)) == scan(plain)


def test_mentions_survive_pickling() -> None:
    found = scan(WARD, date="2024")
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301  our own


@pytest.mark.parametrize(
    ("text", "value", "low", "high"),
    [
        ("The port handled 1.86 billion tonnes.", "1860000000", "1855000000", "1865000000"),
        ("The port handled 3,166 tonnes.", "3166", "3166", "3166"),
        ("港口吞吐量三点五亿吨。", "350000000", "345000000", "355000000"),
    ],
)
def test_values_are_exact_decimals(text: str, value: str, low: str, high: str) -> None:
    (figure,) = scan(text)
    assert isinstance(figure, FigureMention)
    assert (figure.value, figure.low, figure.high) == (Decimal(value), Decimal(low), Decimal(high))
    assert isinstance(figure.value, Decimal)


def test_the_package_gives_scan_and_its_version_and_nothing_by_chance() -> None:
    assert civcheck.scan is scan
    assert set(civcheck.__all__) == {"__version__", "scan"}
    with pytest.raises(AttributeError, match="module 'civcheck' has no attribute 'scam'"):
        civcheck.scam  # noqa: B018


MEGABYTE, DENSE = 1_000_000, 30_000
# A quadratic reader would need minutes for the long ones. Of the dense ones every few characters make a mention or nearly one.
REPEATS = [
    ("1", MEGABYTE, 0),
    (",", MEGABYTE, 0),
    ("and ", MEGABYTE, 0),
    ("a ", MEGABYTE, 0),
    ("the ", MEGABYTE, 0),
    ("(", MEGABYTE, 0),
    ("第", MEGABYTE, 0),
    ("$", MEGABYTE, 0),
    ("-", MEGABYTE, 0),
    ("to ", MEGABYTE, 0),
    ("1.", MEGABYTE // 4, 0),
    ("1/", MEGABYTE // 4, 0),
    ("January ", MEGABYTE // 4, None),
    ("年", MEGABYTE // 8, 0),
    ("三", 2 * DENSE, None),
    ("万亿", 2 * DENSE, None),
    ("百分之", DENSE, None),
    ("one hundred and ", DENSE, 1875),
    ("half a ", DENSE, None),
    ("1,", DENSE // 3, None),
]


@pytest.mark.parametrize(("piece", "length", "expected"), REPEATS, ids=[repr(piece) for piece, _, _ in REPEATS])
def test_a_text_of_one_piece_over_and_over_is_read_to_its_end(piece: str, length: int, expected: int | None) -> None:
    text = (piece * (length // len(piece) + 1))[:length]
    found = scan(f"{text}\n\nThe ward has 30 beds.")
    assert found[-1].region.slice(f"{text}\n\nThe ward has 30 beds.") == "30"
    if expected is not None:
        assert len(found) == expected + 1
