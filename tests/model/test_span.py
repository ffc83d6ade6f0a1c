from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civcheck.model.span import Region, Span

SPANS = st.tuples(st.integers(0, 12), st.integers(0, 12)).map(sorted).map(lambda pair: Span(*pair))


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 2), (-2, -1), (5, 0)])
def test_a_span_that_runs_backwards_or_starts_before_the_text_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=rf"^a span runs forward from 0 or later, not from {start} to {end}$"):
        Span(start, end)


@pytest.mark.parametrize(("start", "end", "length"), [(0, 0, 0), (0, 5, 5), (7, 9, 2), (4, 4, 0)])
def test_the_length_of_a_span_is_its_number_of_code_points(start: int, end: int, length: int) -> None:
    assert len(Span(start, end)) == length


def test_a_span_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Span(0, 1).start = 2  # type: ignore[misc]


@given(SPANS, SPANS)
def test_spans_cover_and_overlap_as_sets_of_places_do(one: Span, other: Span) -> None:
    here, there = set(range(one.start, one.end)), set(range(other.start, other.end))
    if len(one) and len(other):
        assert one.overlaps(other) is bool(here & there)
        assert one.covers(other) is (there <= here)


@pytest.mark.parametrize(
    ("one", "other", "overlap", "covered"),
    [
        ((0, 5), (5, 9), False, False),
        ((0, 5), (4, 9), True, False),
        ((0, 5), (0, 5), True, True),
        ((0, 5), (1, 4), True, True),
        ((1, 4), (0, 5), True, False),
    ],
)
def test_spans_that_only_touch_share_nothing(one: tuple[int, int], other: tuple[int, int], *, overlap: bool, covered: bool) -> None:
    assert Span(*one).overlaps(Span(*other)) is overlap
    assert Span(*one).covers(Span(*other)) is covered


def test_a_region_without_spans_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^a region has at least one span$"):
        Region(())


@pytest.mark.parametrize("pairs", [[(5, 9), (0, 3)], [(0, 5), (4, 9)], [(0, 9), (2, 3)], [(0, 2), (5, 9), (3, 4)]])
def test_parts_out_of_order_or_overlapping_are_refused(pairs: list[tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match="the parts of a region are in order and apart"):
        Region.of(*pairs)


def test_parts_may_touch() -> None:
    assert Region.of((0, 3), (3, 5)).parts == (Span(0, 3), Span(3, 5))


def test_a_region_of_several_parts_has_a_hull_and_a_slice() -> None:
    text = "The north quay [p. 12] was rebuilt"
    region = Region.of((0, 14), (23, 34))
    assert (region.start, region.end) == (0, 34)
    assert region.hull == Span(0, 34)
    assert region.slice(text) == "The north quay was rebuilt"


def test_a_slice_counts_code_points_not_bytes() -> None:
    assert Region.of((2, 5)).slice("𠀀港码头长😀") == "码头长"


@pytest.mark.parametrize(("span", "expected"), [((0, 3), True), ((1, 2), True), ((8, 10), True), ((2, 9), False), ((3, 8), False)])
def test_a_region_covers_what_one_of_its_parts_covers(span: tuple[int, int], *, expected: bool) -> None:
    assert Region.of((0, 3), (8, 12)).covers(Span(*span)) is expected
