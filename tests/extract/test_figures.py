"""What holds of every figure that is read, whatever the text. The cases are in tests/conformance/figures.*.yaml."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from numerals import chinese, english

from civcheck import scan
from civcheck.extract.tables.currencies import CURRENCIES
from civcheck.extract.tables.units import BY_ID
from civcheck.model.mention import FigureMention

if TYPE_CHECKING:
    from collections.abc import Sequence

NUMBERS = (
    "0", "3", "12", "007", "3,166", "12,34,567", "1 200", "2.50", ".5", "1.5×10^6", "2e-3", "½", "2½", "3/4", "１２３", "1999", "2024",
    "24th", "third", "twenty-one", "a dozen", "half a", "two and a half", "three quarters", "one in eight", "3:1", "hundred", "million",
    "bn", "k", "-odd", "doubled", "tenfold", "twice", "point five", "zero", "-5", "−7", "+4", "±", "三", "二十多", "十余", "五六百",
    "一百五", "三点五", "两", "万", "亿", "万亿", "百", "千", "十", "〇", "零", "几", "第", "百分之", "三分之二", "三成", "成", "一半",
    "半", "翻两番", "倍", "廿", "负", "零下", "兆", "壹", "多", "余", "0分之1", "1/0", "10^99", "99999999999999999999999",
)  # fmt: skip
UNITS = (
    "%", "percent", "percentage points", "‰", "km", "kilometres", "m²", "°C", "degrees", "tonnes", "kg", "hours", "years", "-year-old",
    "$", "US$", "€", "¥", "Rs", "dollars", "yuan", "cents", "pounds", "per tonne", "a day", "千米", "公里", "吨", "元", "人民币", "美元",
    "岁", "年", "个", "人次", "摄氏度", "亩", "分", "角", "TEU", "beds", "of exports",
)  # fmt: skip
WORDS = (
    "about", "more than", "up to", "at least", "nearly", "between", "and", "from", "to", "or", "or more", "rose", "fell to", "the", "in",
    "No.", "Room", "page", "by", "than", "超过", "约", "近", "以上", "左右", "从", "至", "到", "和", "同比增长", "下降", "每", "比",
    "中有", "January", "last year", "去年", "3月", "the ward", "港口",
)  # fmt: skip
SIGNS = (
    " ", "  ", "\n", "\n\n", "\t", "\r\n", "\f", "\u3000", "\u00a0", "\u2009", ".", ",", ";", "，", "。", "、", "(", ")", "（", "[1]",
    "-", "–", "—", "~", "/", ":", "|", "<p>", "</p>", "# ", "- ", "\u202e", "\ufeff", "\u200b", "\ud800", "\x1b[2J", "\0", "e\u0301",
    "😀", "٣", "²", "Ⅳ", "㈠", "𝟙", "\U0010ffff", "'", '"', "\\", "@", "http://a.b/", "=",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(NUMBERS) | st.sampled_from(UNITS + WORDS + SIGNS) | st.text(max_size=3), max_size=16).flatmap(
    lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces)])
)
CODES = frozenset(currency.code for currency in CURRENCIES)
COMPARATORS = {"=", "~", "<", "<=", ">", ">=", "<~", ">~"}


def figures(text: str) -> list[FigureMention]:
    found = scan(text, kinds=["figure"])
    return [figure for figure in found if isinstance(figure, FigureMention)]


def is_plain(number: Decimal) -> bool:
    """Say whether a number prints without an exponent and reads as the same again."""
    return number.is_finite() and "E" not in f"{number:f}" and Decimal(f"{number:f}") == number


def in_order(numbers: Sequence[Decimal | None]) -> bool:
    given_ = [number for number in numbers if number is not None]
    return all(low <= high for low, high in pairwise(given_))


@settings(deadline=None, max_examples=300)
@given(TEXTS)
def test_every_figure_stands_in_the_text_and_has_a_value_that_holds(text: str) -> None:
    end = 0
    for figure in figures(text):
        assert figure.kind == "figure"
        assert end <= figure.region.start < figure.region.end <= len(text)
        end = figure.region.end
        said = figure.region.slice(text)
        assert said
        assert said == said.strip()
        assert all(is_plain(number) for number in (figure.value, figure.low, figure.high, figure.scale) if number is not None)
        assert in_order((figure.low, figure.value, figure.high))
        if figure.value is None:
            assert figure.low is not None
            assert figure.high is not None
            assert figure.low < figure.high
        assert figure.unit is None or figure.unit in BY_ID
        assert figure.currency is None or figure.currency in CODES
        assert figure.comparator in COMPARATORS
        assert figure.direction in {None, "up", "down"}
        assert figure.scale is None or figure.scale > 1
        assert figure.counted is None or figure.counted == figure.counted.strip() != ""


@settings(deadline=None, max_examples=80)
@given(TEXTS)
def test_a_text_is_read_alike_every_time(text: str) -> None:
    assert scan(text) == scan(text)


@settings(deadline=None, max_examples=80)
@given(TEXTS)
def test_a_sentence_in_a_paragraph_of_its_own_is_read_alike_whatever_went_before(before: str) -> None:
    sentence = "The clinic has 14 beds and 3,200 towels."
    text = f"{before}\n\n# Wards\n\n{sentence}"
    assert [figure.region.start - len(text) + len(sentence) for figure in figures(text)[-2:]] == [15, 27]


@settings(deadline=None, max_examples=150)
@given(st.integers(0, 10**15))
@example(10**15)
@example(999)
@example(1000)
def test_digits_with_commas_are_read_exactly(number: int) -> None:
    (figure,) = figures(f"The depot holds {number:,} crates in all.")
    assert (figure.value, figure.low, figure.high, figure.comparator) == (number, number, number, "=")
    assert (figure.counted, figure.unit, figure.currency, figure.scale) == ("crates", None, None, None)
    assert figure.region.start == 16
    assert figure.region.end == 16 + len(f"{number:,}")


WHOLE = (
    st.integers(0, 10**12)
    | st.integers(0, 1100)
    | st.builds(lambda digits, power: digits * 10**power % (10**12 + 1), st.integers(1, 9999), st.integers(0, 9))
)


@settings(deadline=None, max_examples=120)
@given(number=WHOLE, british=st.booleans())
@example(number=1001, british=True)
@example(number=10**12, british=False)
@example(number=100_001, british=True)
@example(number=2_000_001_000_000, british=True)
def test_a_number_in_english_words_has_the_value_that_was_written(number: int, *, british: bool) -> None:
    words = english(number, british=british)
    (figure,) = figures(f"The depot holds {words} crates in all.")
    assert (figure.value, figure.region.start, figure.region.end) == (number, 16, 16 + len(words))
    assert (figure.counted, figure.comparator) == ("crates", "=")


@settings(deadline=None, max_examples=120)
@given(WHOLE)
@example(10_305)
@example(10**12)
@example(1_000_100_000_001)
@example(110_000_000)
def test_a_number_in_chinese_numerals_has_the_value_that_was_written(number: int) -> None:
    numeral = chinese(number)
    (figure,) = figures(f"仓库里共有{numeral}只木箱。")
    assert (figure.value, figure.region.start, figure.region.end) == (number, 5, 5 + len(numeral))
    assert figure.comparator == "="


@pytest.mark.parametrize(
    "text",
    [
        "It is .4,567 of it.",
        "It holds 1,111,111,111,111,111,111,111,111,111,111,111 crates.",
        "共有999999999999999999万亿张床。",
        "共有三三三三三三三三三三三三三三三三三三三三三三三三三三三三三三张床。",
        "万亿" * 30,
        "，3/4十",
        "百分之٣",
        "百分之" + "九" * 50,
        "0分之1",
        "1×10^999 m",
    ],
)
def test_a_number_that_is_none_or_too_large_does_no_harm_to_what_follows(text: str) -> None:
    last = figures(f"{text}\n\nThe ward has 14 beds.")[-1]
    assert (last.value, last.counted) == (14, "beds")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5美元9", ["5美元", "9"]),
        ("½$10", ["½", "$10"]),
        ("It cost 5 $ 10 times.", ["5 $", "10 times"]),
        ("7人民币9", ["7人民币", "9"]),
        ("百零下6", ["零下6"]),
        ("It sold 3\t400 crates.", ["3", "400"]),
    ],
)
def test_of_two_numbers_side_by_side_neither_takes_what_is_the_other_s(text: str, expected: list[str]) -> None:
    assert [figure.region.slice(text) for figure in figures(text)] == expected


@pytest.mark.parametrize("number", [841000000, 20901202])
@pytest.mark.parametrize(
    "frame", ["仓库里共有{}只木箱。", "花费{}元。", "其中有{}吨干草。", "It cost {} dollars.", "They sold {} tonnes of hay."]
)
def test_many_digits_without_commas_are_a_figure_where_a_unit_or_a_classifier_follows(number: int, frame: str) -> None:
    (figure,) = figures(frame.format(number))
    assert figure.value == number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It has one hundred and one doors.", [101]),
        ("It has one thousand and one doors and two hundred and one thousand bricks.", [1001, 201_000]),
        ("It has one hundred and one hundred and five beds.", [100, 105]),
        ("It has one hundred and twenty and two hundred beds.", [120, 200]),
        ("It has one thousand and one hundred beds.", [1100]),
        ("between one hundred and two hundred beds", [(100, 200)]),
        ("between one hundred and one thousand beds", [(100, 1000)]),
        ("between two thousand and three thousand beds", [(2000, 3000)]),
        ("between one hundred and twenty thousand and two hundred thousand beds", [(120_000, 200_000)]),
        ("between one hundred and twenty and one hundred and thirty beds", [(120, 130)]),
        ("between a hundred and two hundred beds", [(100, 200)]),
    ],
)
def test_and_within_a_number_and_between_two(text: str, expected: list[int | tuple[int, int]]) -> None:
    found = figures(text)
    assert [(figure.low, figure.high) if figure.value is None else figure.value for figure in found] == expected


def test_a_phrase_that_goes_on_over_of_without_end_is_read() -> None:
    text = "There were " + "three ports of " * 3_000
    assert len(figures(text)) == 3_000


def test_a_phrase_goes_on_over_of() -> None:
    (figure,) = figures("The twelve pairs of brackets of drawers were sold.")
    assert figure.counted == "pairs of brackets of drawers"
