from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import get_args

from hypothesis import assume, given
from hypothesis import strategies as st

from civcheck.compare import derived
from civcheck.compare.interval import End, Interval
from civcheck.compare.periods import day_number
from civcheck.compare.quantity import quantity
from civcheck.compare.rounding import NEAR
from civcheck.compare.values import Outcome, compare
from civcheck.model.edtf import month_length
from civcheck.model.figure import Comparator, Figure

WHOLE = st.integers(-(10**6), 10**6).map(Decimal) | st.sampled_from(
    [Decimal(step * 10**zeros) for step in (1, 3, 12) for zeros in range(9)]
)
NUMBER = WHOLE | st.decimals(-(10**6), 10**6, allow_nan=False, places=2)
POSITIVE = st.decimals(Decimal("0.01"), 10**6, allow_nan=False, places=2)
UNIT = st.sampled_from([None, "percent", "kilometre", "mile", "times", "year"])
ENDS = st.tuples(NUMBER, NUMBER).map(sorted)
PLAIN = st.builds(Figure, value=NUMBER)
BOUND = st.builds(Figure, value=NUMBER, comparator=st.sampled_from(["<", "<=", ">", ">="]))
RANGE = ENDS.map(lambda ends: Figure(low=ends[0], high=ends[1]))
ANY = st.builds(
    Figure,
    value=NUMBER,
    comparator=st.sampled_from(get_args(Comparator)),
    unit=UNIT,
    direction=st.sampled_from([None, "up", "down"]),
    ordinal=st.booleans(),
    counted=st.sampled_from([None, "boats", "fishing boats", "船"]),
    per=st.sampled_from([None, "day", "barrels"]),
) | st.builds(
    lambda ends, unit, comparator: Figure(low=ends[0], high=ends[1], unit=unit, comparator=comparator),
    ENDS,
    UNIT,
    st.sampled_from(["=", "~"]),
)
INTERVAL = st.builds(
    lambda ends, low, high: Interval(*map(Fraction, ends), low, high), ENDS, st.sampled_from(get_args(End)), st.sampled_from(get_args(End))
)
YEAR = st.integers(-400, 2100)


@st.composite
def days(draw: st.DrawFn) -> str:
    year, month = draw(YEAR), draw(st.integers(1, 12))
    day = draw(st.integers(1, month_length(year, month)))
    return f"{'-' if year < 0 else ''}{abs(year):04}-{month:02}-{day:02}"


DAY = days()
COARSER = [lambda day: day, lambda day: day[:-3], lambda day: day[:-6], lambda day: day[:-7] + "X", lambda day: day[:-8] + "XX"]
DATE = st.builds(lambda day, coarse, qualifier: coarse(day) + qualifier, DAY, st.sampled_from(COARSER[:3]), st.sampled_from(["", "~", "?"]))
DATES = (
    DATE | st.builds(lambda date: f"{date}/..", DATE) | st.builds(lambda date: f"../{date}", DATE) | DATE.map(lambda date: f"{date}/{date}")
)


@given(ANY)
def test_a_figure_is_the_same_as_itself(figure: Figure) -> None:
    assert compare(figure, figure).outcome == "same"


@given(DATES)
def test_a_date_is_the_same_as_itself(date: str) -> None:
    assert compare(date, date).outcome == "same"


@given(ANY, ANY)
def test_every_two_figures_can_be_compared(claim: Figure, source: Figure) -> None:
    found = compare(claim, source)
    assert found.outcome in get_args(Outcome)
    assert found.reason


@given(st.text() | DATES, st.text() | DATES)
def test_every_two_texts_can_be_compared_as_dates(claim: str, source: str) -> None:
    assert compare(claim, source).outcome in get_args(Outcome)


@given(BOUND | RANGE, PLAIN | BOUND | RANGE)
def test_what_a_claim_allows_covers_the_source_that_implies_it(claim: Figure, source: Figure) -> None:
    if compare(claim, source).outcome == "entailed":
        ours, theirs = quantity(claim), quantity(source)
        assert ours
        assert theirs
        assert ours.span.covers(theirs.span)
        assert compare(source, claim).outcome != "conflict"


@given(WHOLE, WHOLE)
def test_a_number_that_is_another_one_rounded_is_not_far_from_it(claim: Decimal, source: Decimal) -> None:
    if compare(Figure(claim), Figure(source)).outcome in {"entailed", "compatible"}:
        assert abs(claim - source) <= Decimal(NEAR.numerator) / NEAR.denominator * max(abs(claim), abs(source))


@given(st.integers(10**4, 10**6), st.integers(1, 3))
def test_a_number_implies_its_right_rounding_and_no_other(number: int, places: int) -> None:
    step = 10**places
    rounded = (number + step // 2) // step * step
    assert compare(Figure(Decimal(rounded)), Figure(Decimal(number))).outcome in {"same", "entailed"}
    for wrong in (rounded - step, rounded + step):
        if wrong % (10 * step):  # 120,000 is right for 120,500 too: two digits are kept
            assert compare(Figure(Decimal(wrong)), Figure(Decimal(number))).outcome in {"conflict", "compatible"}


@given(NUMBER, NUMBER)
def test_exact_numbers_contradict_one_another_both_ways(first: Decimal, second: Decimal) -> None:
    there, back = (compare(Figure(claim), Figure(source)).outcome for claim, source in ((first, second), (second, first)))
    assert (there == "conflict") == (back == "conflict")


@given(BOUND | RANGE | PLAIN, BOUND | RANGE)
def test_intervals_with_nothing_in_common_contradict_one_another_both_ways(one: Figure, other: Figure) -> None:
    first, second = quantity(one), quantity(other)
    assert first
    assert second
    apart = first.span.meets(second.span) == "apart"
    assert [compare(one, other).outcome == "conflict", compare(other, one).outcome == "conflict"] == [apart, apart]


@given(RANGE, PLAIN | BOUND | RANGE, POSITIVE, POSITIVE)
def test_a_wider_claim_is_implied_too(claim: Figure, source: Figure, below: Decimal, above: Decimal) -> None:
    assert claim.low is not None
    assert claim.high is not None
    wider = Figure(low=claim.low - below, high=claim.high + above)
    if compare(claim, source).supports:
        assert compare(wider, source).outcome == "entailed"
    if compare(claim, source).outcome == "compatible":
        assert compare(wider, source).outcome != "conflict"


@given(BOUND, PLAIN | BOUND | RANGE, POSITIVE)
def test_a_bound_that_is_further_off_is_implied_too(claim: Figure, source: Figure, by: Decimal) -> None:
    assert claim.value is not None
    further = Figure(claim.value + (by if claim.comparator.startswith("<") else -by), comparator=claim.comparator)
    if compare(claim, source).supports:
        assert compare(further, source).outcome == "entailed"


@given(DAY, st.data())
def test_a_date_implies_the_month_the_year_the_decade_and_the_century(day: str, data: st.DataObject) -> None:
    assume(not day.startswith("-"))
    fine, coarse = sorted(data.draw(st.tuples(st.integers(0, 4), st.integers(0, 4)).filter(lambda pair: pair[0] != pair[1])))
    assert compare(COARSER[coarse](day), COARSER[fine](day)).outcome == "entailed"
    assert compare(COARSER[fine](day), COARSER[coarse](day)).outcome == "compatible"


@given(DAY, DAY)
def test_two_days_are_the_same_or_contradict_one_another(one: str, other: str) -> None:
    assert compare(one, other).outcome == ("same" if one == other else "conflict")
    assert (day_number(one) == day_number(other)) == (one == other)


@given(PLAIN | BOUND | RANGE, PLAIN | BOUND | RANGE)
def test_metres_for_kilometres_change_nothing(claim: Figure, source: Figure) -> None:
    def measured(figure: Figure, unit: str, factor: int) -> Figure:
        read = quantity(figure)
        assert read
        times = [None if number is None else Decimal(number.numerator) / Decimal(number.denominator) * factor
                 for number in (read.value, read.span.low, read.span.high)]  # fmt: skip
        return Figure(*times, unit=unit, comparator=figure.comparator)

    plain = compare(measured(claim, "kilometre", 1), measured(source, "kilometre", 1)).outcome
    assert compare(measured(claim, "kilometre", 1), measured(source, "metre", 1000)).outcome == plain


@given(POSITIVE, POSITIVE)
def test_a_change_is_what_the_new_figure_is_above_the_old(old: Decimal, new: Decimal) -> None:
    change, ratio = derived.percent_change(Figure(old), Figure(new)), derived.ratio(Figure(new), Figure(old))
    if change is None or ratio is None:  # a rounded 0.00 may be nothing
        return
    assert change.value is not None
    assert ratio.value is not None
    signed = -change.value if new < old else change.value
    assert abs((ratio.value - 1) * 100 - signed) <= Decimal("1e-9") * max(1, abs(signed))


@given(ENDS, ENDS, st.fractions(0, 1), st.fractions(0, 1))
def test_rounding_is_carried_through_sums_and_quotients(first: list[Decimal], second: list[Decimal], at: Fraction, along: Fraction) -> None:
    one, other = (Figure(low=ends[0], high=ends[1]) for ends in (first, second))
    true, also = (Fraction(low) + (Fraction(high) - Fraction(low)) * share for (low, high), share in ((first, at), (second, along)))
    near = Fraction(1, 10**12)
    total, ratio = derived.total([one, other]), derived.ratio(one, other)
    assert total
    assert total.low is not None
    assert total.high is not None
    assert Fraction(total.low) - near <= true + also <= Fraction(total.high) + near
    assert (ratio is None) == (second[0] <= 0)
    if ratio and ratio.low is not None and ratio.high is not None:
        slack = near * max(1, abs(true / also))
        assert Fraction(ratio.low) - slack <= true / also <= Fraction(ratio.high) + slack


@given(INTERVAL, INTERVAL)
def test_intervals_meet_both_ways(one: Interval, other: Interval) -> None:
    assert one.meets(other) == other.meets(one)
    if one.covers(other) and not other.is_point:
        assert one.meets(other) == "overlap"
