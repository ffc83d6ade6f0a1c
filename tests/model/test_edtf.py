from __future__ import annotations

import calendar
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.model.edtf import Edtf, in_words, month_length, parse_edtf

if TYPE_CHECKING:
    from datetime import date


@pytest.mark.parametrize(
    ("text", "low", "high", "granularity", "qualifier"),
    [
        ("2024", "2024-01-01", "2024-12-31", "year", ""),
        ("0800", "0800-01-01", "0800-12-31", "year", ""),
        ("2024~", "2024-01-01", "2024-12-31", "year", "~"),
        ("2024?", "2024-01-01", "2024-12-31", "year", "?"),
        ("2024%", "2024-01-01", "2024-12-31", "year", "%"),
        ("2024-03", "2024-03-01", "2024-03-31", "month", ""),
        ("2024-02", "2024-02-01", "2024-02-29", "month", ""),
        ("2023-02", "2023-02-01", "2023-02-28", "month", ""),
        ("1900-02", "1900-02-01", "1900-02-28", "month", ""),
        ("2000-02", "2000-02-01", "2000-02-29", "month", ""),
        ("2024-11~", "2024-11-01", "2024-11-30", "month", "~"),
        ("2024-03-15", "2024-03-15", "2024-03-15", "day", ""),
        ("2024-02-29", "2024-02-29", "2024-02-29", "day", ""),
        ("2024-12-31?", "2024-12-31", "2024-12-31", "day", "?"),
        ("2024-21", "2024-03-01", "2024-05-31", "season", ""),
        ("2024-22", "2024-06-01", "2024-08-31", "season", ""),
        ("2024-23", "2024-09-01", "2024-11-30", "season", ""),
        ("2023-24", "2023-12-01", "2024-02-29", "season", ""),
        ("2024-24", "2024-12-01", "2025-02-28", "season", ""),
        ("2024-33", "2024-01-01", "2024-03-31", "quarter", ""),
        ("2024-34", "2024-04-01", "2024-06-30", "quarter", ""),
        ("2024-36", "2024-10-01", "2024-12-31", "quarter", ""),
        ("201X", "2010-01-01", "2019-12-31", "decade", ""),
        ("19XX", "1900-01-01", "1999-12-31", "century", ""),
        ("19XX~", "1900-01-01", "1999-12-31", "century", "~"),
        ("2018/2024", "2018-01-01", "2024-12-31", "interval", ""),
        ("2024/2024", "2024-01-01", "2024-12-31", "interval", ""),
        ("2024-06/2024", "2024-06-01", "2024-12-31", "interval", ""),
        ("2024-03-15/2024-03-17", "2024-03-15", "2024-03-17", "interval", ""),
        ("2018~/201X", "2018-01-01", "2019-12-31", "interval", ""),
        ("2018/..", "2018-01-01", None, "interval", ""),
        ("2018/", "2018-01-01", None, "interval", ""),
        ("../2018-02", None, "2018-02-28", "interval", ""),
        ("/2018", None, "2018-12-31", "interval", ""),
        ("0000", "0000-01-01", "0000-12-31", "year", ""),
        ("-0220", "-0220-01-01", "-0220-12-31", "year", ""),
        ("-0043-03", "-0043-03-01", "-0043-03-31", "month", ""),
        ("-0043-03-15~", "-0043-03-15", "-0043-03-15", "day", "~"),
        ("-0001-24", "-0001-12-01", "0000-02-29", "season", ""),
        ("-0299/-0200", "-0299-01-01", "-0200-12-31", "interval", ""),
        ("-0026/0014", "-0026-01-01", "0014-12-31", "interval", ""),
        ("XXXX-07-04", None, None, "day", ""),
        ("XXXX-02-29", None, None, "day", ""),
        ("XXXX-07", None, None, "month", ""),
        ("XXXX-07~", None, None, "month", "~"),
        ("XXXX-21", None, None, "season", ""),
        ("XXXX-33", None, None, "quarter", ""),
        ("XXXX-07/..", None, None, "interval", ""),
        ("XXXX-07-09/XXXX-07-18", None, None, "interval", ""),
    ],
)
def test_a_date_is_read_with_its_first_and_last_day(text: str, low: str, high: str, granularity: str, qualifier: str) -> None:
    assert parse_edtf(text) == Edtf(text, low, high, granularity, qualifier)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2024-13", "'2024-13' is no date: there is no month 13"),
        ("2024-00", "'2024-00' is no date: there is no month 00"),
        ("2024-25", "'2024-25' is no date: there is no month 25"),
        ("2024-32", "'2024-32' is no date: there is no month 32"),
        ("2024-37", "'2024-37' is no date: there is no month 37"),
        ("2024-21-01", "'2024-21-01' is no date: there is no month 21"),
        ("2024-33-01", "'2024-33-01' is no date: there is no month 33"),
        ("2024-02-30", "'2024-02-30' is no date: February 2024 has 29 days"),
        ("2023-02-29", "'2023-02-29' is no date: February 2023 has 28 days"),
        ("1900-02-29", "'1900-02-29' is no date: February 1900 has 28 days"),
        ("2024-04-31", "'2024-04-31' is no date: April 2024 has 30 days"),
        ("2024-01-00", "'2024-01-00' is no date: January 2024 has 31 days"),
        ("2024-12-32", "'2024-12-32' is no date: December 2024 has 31 days"),
        ("201X-03", "'201X-03' gives a month of a year that is not given"),
        ("20XX-03-01", "'20XX-03-01' gives a month of a year that is not given"),
        ("2025/2024", "the interval '2025/2024' ends before it starts"),
        ("2024/2023-12", "the interval '2024/2023-12' ends before it starts"),
        ("2024-03-16/2024-03-15", "the interval '2024-03-16/2024-03-15' ends before it starts"),
        ("2024/2024-02-30", "'2024-02-30' is no date: February 2024 has 29 days"),
        ("2024-14/..", "'2024-14' is no date: there is no month 14"),
        ("../..", "'../..' has no end that is a date"),
        ("/", "'/' has no end that is a date"),
        ("../", "'../' has no end that is a date"),
        ("-0000", "'-0000' is no date: write 0000 for the year 1 BC"),
        ("-0200/-0299", "the interval '-0200/-0299' ends before it starts"),
        ("0014/-0026", "the interval '0014/-0026' ends before it starts"),
        ("-0220-04/-0220-03", "the interval '-0220-04/-0220-03' ends before it starts"),
        ("-0220-02-30", "'-0220-02-30' is no date: February -0220 has 29 days"),
        ("XXXX-13", "'XXXX-13' is no date: there is no month 13"),
    ],
)
def test_an_impossible_date_is_told_for_what_is_wrong_with_it(text: str, message: str) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011  the whole message is compared
        parse_edtf(text)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    "text",
    [
        "", "..", " 2024", "2024 ", "2024\n", "24", "20245", "2024-3", "2024-03-5", "2024/03", "2024/2025/2026", "2024.03", "2024年",
        "March 2024",
        "-220", "-", "--2024", "Y17000", "2024-03-15T10:00", "XXXX", "XXXX-7", "XXXX-07-", "-XXXX-07", "-02XX", "-022X",
        "2XXX", "20X4", "2024~?", "~2024", "2024-03-15/x", "2024-Q1", "NO", "~",
    ],
)  # fmt: skip
def test_what_is_no_date_is_told_with_the_forms_to_write(text: str) -> None:
    with pytest.raises(ValueError, match=r"is no date: write 2024, 2024-03, 2024-03-15 or an interval such as 2018/2024$"):
        parse_edtf(text)


@pytest.mark.parametrize("text", ["２０２４", "2024-０3", "٢٠٢٤-٠٣", "2024-03-１５"])
def test_digits_of_other_scripts_are_no_date(text: str) -> None:
    # Days are compared as text, which digits of another script would upset.
    with pytest.raises(ValueError, match="is no date"):
        parse_edtf(text)


@given(st.dates())
def test_every_day_of_the_calendar_is_read(day: date) -> None:
    text = day.isoformat()
    assert parse_edtf(text) == Edtf(text, text, text, "day")


@settings(deadline=None)
@given(st.dates(), st.dates())
def test_an_interval_is_read_exactly_when_it_runs_forward(first: date, last: date) -> None:
    text = f"{first.isoformat()}/{last.isoformat()}"
    if first <= last:
        assert parse_edtf(text) == Edtf(text, first.isoformat(), last.isoformat(), "interval")
    else:
        with pytest.raises(ValueError, match="ends before it starts"):
            parse_edtf(text)


@settings(deadline=None)
@given(st.text(alphabet="0123456789X-/.~?%", max_size=22))
def test_what_is_read_keeps_its_text_and_runs_forward(text: str) -> None:
    try:
        found = parse_edtf(text)
    except ValueError:
        return
    assert found.text == text
    assert found.low or found.high or "XXXX" in text
    assert in_words(text)


@given(st.integers(1, 9999), st.integers(1, 12))
def test_months_have_the_length_of_the_calendar(year: int, month: int) -> None:
    assert month_length(year, month) == calendar.monthrange(year, month)[1]


@pytest.mark.parametrize(
    ("text", "since", "until", "expected"),
    [
        ("2024-03", None, None, True),
        ("2024-03", "2024-03-31", None, True),
        ("2024-03", "2024-04-01", None, False),
        ("2024-03", None, "2024-03-01", True),
        ("2024-03", None, "2024-02-29", False),
        ("2024-03", "2024-03-10", "2024-03-12", True),
        ("2024", "2025-01-01", "2025-12-31", False),
        ("2024/..", "2030-01-01", None, True),
        ("2024/..", None, "2023-12-31", False),
        ("../2024", None, "1900-01-01", True),
        ("../2024", "2025-01-01", None, False),
        ("-0220", "-0299-01-01", "-0200-12-31", True),
        ("-0220", "-0219-01-01", None, False),
        ("-0220", "-0220-12-31", "-0220-12-31", True),
        ("-0220", None, "-0221-12-31", False),
        ("-0220", None, "2024-12-31", True),
        ("-0220", "0001-01-01", None, False),
        ("XXXX-07", "2024-01-01", "2024-12-31", True),
    ],
)
def test_a_date_meets_a_range_when_they_share_a_day(text: str, since: str | None, until: str | None, *, expected: bool) -> None:
    assert parse_edtf(text).meets(since, until) is expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2026-03", "March 2026"),
        ("2024-03-05", "5 March 2024"),
        ("2024-12-31", "31 December 2024"),
        ("2024", "2024"),
        ("0800", "0800"),
        ("2024~", "about 2024"),
        ("2024-03?", "perhaps March 2024"),
        ("2024-03-05%", "perhaps about 5 March 2024"),
        ("2024-21", "spring 2024"),
        ("2024-24~", "about winter 2024"),
        ("2024-33", "quarter 1 of 2024"),
        ("2024-36", "quarter 4 of 2024"),
        ("201X", "the 2010s"),
        ("19XX", "the 1900s"),
        ("19XX?", "perhaps the 1900s"),
        ("2018/2024", "2018 to 2024"),
        ("2018~/2024-05", "about 2018 to May 2024"),
        ("../2024", "until 2024"),
        ("/2024-05", "until May 2024"),
        ("2018/..", "since 2018"),
        ("2018-05-01/", "since 1 May 2018"),
        ("-0220", "221 BC"),
        ("0000", "1 BC"),
        ("-0043-03-15", "15 March 44 BC"),
        ("-0299/-0200", "300 BC to 201 BC"),
        ("XXXX-07-04", "4 July"),
        ("XXXX-07", "July"),
        ("XXXX-21~", "about spring"),
        ("XXXX-33", "quarter 1"),
    ],
)
def test_a_date_in_words(text: str, words: str) -> None:
    assert in_words(text) == words
