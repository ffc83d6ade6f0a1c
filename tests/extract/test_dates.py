"""What holds of every date that is read, whatever the text. The cases are in tests/conformance/dates.*.yaml."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.extract.dates import NOTHING_SAID, longest, read_dates
from civcheck.extract.dates.en import find_english_dates
from civcheck.extract.passage import Passage
from civcheck.model.edtf import parse_edtf
from growth import grows_in_proportion

PIECES = (
    "July", "May", "Sept.", "Tuesday", "Sun", "4", "31", "30", "July 4-5", "the 4th of", "2024", "1850", "0", "2024-02-30", "10/07/2024",
    "3.2", "1990s", "'98", "’70s", "nineties", "17th", "first", "century", "centuries", "BC", "AD", "Q3", "2Q24", "quarter", "spring",
    "fall", "FY2023", "yesterday", "last", "next", "this", "the", "same", "following", "year", "week", "month", "decade", "two", "a",
    "half", "ago", "later", "earlier", "past", "five", "years", "early", "mid-", "the end of", "since", "until", "by", "before", "after",
    "from", "to", "between", "and", "as of", "onwards", "around", "every", "each year", "annually", "-", "–", "/", ",", ".", "(", ")",
    "year-end", "the weekend", "pre-", "on the 5th", "each month", "2023Q1", "03/2024", "2019.09", "第二天", "至", "自",
    "$", "people", "No.", "page", "\n", "年", "月", "3月", "去年", "以来",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=14).flatmap(
    lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces)])
)
DAYS = st.sampled_from([None, "2024", "2024-03", "2024-03-12", "0001-01-01", "9999-12-31", "-0220"])


def passage(text: str) -> Passage:
    return Passage(text, (0,), "paragraph", 0, ((0, len(text)),), (0,))


@settings(deadline=None, max_examples=400)
@given(TEXTS, DAYS)
def test_every_date_stands_in_the_text_and_has_a_value_that_can_be_read(text: str, today: str | None) -> None:
    dates, said = read_dates(passage(text), parse_edtf(today) if today else None)
    assert (said is NOTHING_SAID) <= (not said.edtf)
    end = 0
    for date in dates:
        assert end <= date.start < date.end <= len(text)
        end = date.end
        assert date.mention.region.slice(text) == text[date.start : date.end]
        if date.mention.edtf is not None and not date.mention.impossible:
            parse_edtf(date.mention.edtf)
        if date.duration:
            assert date.start <= date.duration[0] < date.duration[1] <= date.end


def test_a_date_of_an_earlier_passage_is_leant_on() -> None:
    _, said = read_dates(passage("The mill opened in 1903."), None)
    (date,), _ = read_dates(Passage("It burned the same year.", (0,), "paragraph", 1, ((30, 54),), (0,)), None, said)
    assert (date.mention.edtf, date.mention.relative) == ("1903", "text")
    assert date.mention.anchor is not None
    assert (date.mention.anchor.start, date.mention.anchor.end) == (19, 23)
    assert (date.mention.region.start, date.mention.region.end) == (40, 53)


@pytest.mark.parametrize(
    ("text", "duration"), [("Three years ago it rained.", "Three years"), ("Over the past five years it shrank.", "five years")]
)
def test_a_duration_in_a_date_is_told(text: str, duration: str) -> None:
    (date,), _ = read_dates(passage(text), None)
    assert date.duration is not None
    assert text[date.duration[0] : date.duration[1]] == duration


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The council will vote in October.", "2024-10"),
        ("The fair is due to open in January.", "2025-01"),
        ("The council voted in October.", "2023-10"),
        ("It will vote on the plan that was adopted in October.", "2023-10"),
    ],
)
def test_what_is_told_to_be_ahead_comes_next(text: str, edtf: str) -> None:
    (date,), _ = read_dates(passage(text), parse_edtf("2024-03-12"))
    assert date.mention.edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The will to vote in March and April 2024 was weak.", ["2024-03", "2024-04"]),
        ("On 30 April, 2 and 4 May 1931.", ["XXXX-04-30", "1931-05-02/1931-05-04"]),
    ],
)
def test_a_list_shares_the_year_of_its_last_date(text: str, edtf: list[str]) -> None:
    assert [date.edtf for date in find_english_dates(text)] == edtf


@pytest.mark.parametrize(
    "unit",
    ["2024-07-01/", "2024.07-", "the next ", "Q1 ", "of the year ", "May ", "Monday to ", "on the 5th, ", "1999–", "last Monday of "],
)
def test_long_repeats_take_time_in_proportion(unit: str) -> None:
    assert grows_in_proportion(unit, lambda text: read_dates(passage(text), parse_edtf("2024-03-12")))


@pytest.mark.parametrize("text", ["the fifth Monday of February 2024", "the fifth Friday of June 2024"])
def test_a_weekday_that_a_month_has_not_leaves_the_month(text: str) -> None:
    (date,), _ = read_dates(passage(text), None)
    assert (date.mention.edtf, date.mention.granularity) == (f"2024-0{2 if 'Feb' in text else 6}", "month")


def test_of_dates_that_overlap_the_longest_is_kept() -> None:
    (short,) = find_english_dates("2024-07-04")
    (long,) = find_english_dates("since 2024-07-04")
    assert longest([short, long]) == [long]
