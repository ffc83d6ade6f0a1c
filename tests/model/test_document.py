from __future__ import annotations

from array import array

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.model.document import Document, Layout, Regions, Section
from civcheck.model.location import Location
from civcheck.model.span import Region, Span

TEXT = "Foreword\n# Berths\nThe quay is long.\n## Cranes\n起重机有 12 台。\n# Staff\nPilots: 9."
BLOCKS = [(0, 8), (9, 17), (18, 35), (36, 45), (46, 56), (57, 64), (65, 75)]


def made(pages: tuple[int, ...] = ()) -> Document:
    sections = (
        Section("Berths", 1, None, Region.of((9, 57))),
        Section("Cranes", 2, 0, Region.of((36, 57))),
        Section("Staff", 1, None, Region.of((57, 75))),
    )
    starts = array("q", [0, *(index + 1 for index, character in enumerate(TEXT) if character == "\n")])
    layout = Layout(
        line_starts=starts,
        kinds=("paragraph", "heading", "paragraph", "heading", "paragraph", "heading", "paragraph"),
        blocks=Regions.pack([[pair] for pair in BLOCKS]),
        block_sections=array("q", [-1, 0, 0, 1, 1, 2, 2]),
        block_sentences=array("q", range(8)),
        sentences=Regions.pack([[pair] for pair in BLOCKS]),
        sections=sections,
        pages=array("q", pages),
    )
    return Document(TEXT, "port.md", "0" * 64, ("en", "zh"), layout, "port")


@pytest.mark.parametrize(
    ("offset", "place"), [(0, (1, 1)), (8, (1, 9)), (9, (2, 1)), (18, (3, 1)), (22, (3, 5)), (46, (5, 1)), (51, (5, 6)), (74, (7, 10))]
)
def test_line_and_column_of_an_offset_count_from_one_in_code_points(offset: int, place: tuple[int, int]) -> None:
    assert made().line_column(offset) == place


@pytest.mark.parametrize(("offset", "block"), [(0, 0), (8, 0), (9, 1), (18, 2), (30, 2), (35, 2), (46, 4), (75, 6), (999, 6)])
def test_the_block_at_a_place_is_the_last_that_has_started(offset: int, block: int) -> None:
    assert made().block_at(offset) == block


def test_before_the_first_block_there_is_none() -> None:
    empty = Layout(array("q", [0]), (), Regions.pack([]), array("q"), array("q", [0]), Regions.pack([]), ())
    document = Document("  ", "x.txt", "0" * 64, (), empty)
    assert document.block_at(1) is None
    assert document.section_at(1) is None


@pytest.mark.parametrize(
    ("offset", "section"),
    [(0, None), (9, "Berths"), (20, "Berths"), (36, "Berths › Cranes"), (50, "Berths › Cranes"), (57, "Staff"), (70, "Staff")],
)
def test_a_place_has_the_path_of_its_section(offset: int, section: str | None) -> None:
    assert made().section_at(offset) == section


def test_a_place_is_located_with_everything_a_reader_needs() -> None:
    region = Region.of((46, 55))
    assert made().locate(region) == Location("port", "port.md", region, 5, 1, None, None, "Berths › Cranes", "起重机有 12 台")


@pytest.mark.parametrize(("start", "page"), [(0, 1), (17, 1), (18, 2), (45, 2), (46, 3), (74, 3)])
def test_pages_are_counted_from_the_offsets_at_which_they_start(start: int, page: int) -> None:
    assert made((0, 18, 46)).locate(Region.of((start, start + 1))).page == page


def test_a_location_of_several_parts_spans_from_the_first_to_the_last() -> None:
    location = made().locate(Region.of((18, 21), (27, 34)))
    assert (location.start, location.end, location.text, location.line, location.column) == (18, 34, "The is long", 3, 1)


PARTS = st.lists(st.integers(0, 60), min_size=2, max_size=8, unique=True).map(
    lambda bounds: list(zip(sorted(bounds)[::2], sorted(bounds)[1::2], strict=False))
)


@settings(deadline=None)
@given(st.lists(PARTS, max_size=6))
def test_regions_give_back_what_was_packed(parts: list[list[tuple[int, int]]]) -> None:
    regions = Regions.pack(parts)
    expected = [Region(tuple(Span(*pair) for pair in pairs)) for pairs in parts]
    assert len(regions) == len(parts)
    assert list(regions) == expected
    assert [regions[index] for index in range(len(parts))] == expected


@pytest.mark.parametrize("index", [-1, 2, 3])
def test_a_region_that_is_not_there_is_an_index_error(index: int) -> None:
    with pytest.raises(IndexError):
        Regions.pack([[(0, 1)], [(2, 3)]])[index]
