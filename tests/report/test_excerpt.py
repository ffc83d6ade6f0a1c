"""Words in their context, marked and on one line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.model.location import Location
from civcheck.model.span import Region, Span
from civcheck.report.excerpt import pieces


def location(text: str, start: int = 0) -> Location:
    return Location(None, "a.txt", Region.of((start, start + len(text))), text=text)


def test_matches_are_marked_and_the_rest_stands_as_it_is() -> None:
    assert pieces(location("the north quay is open", 50), [Span(54, 64)]) == [("the ", False), ("north quay", True), (" is open", False)]


def test_words_without_matches_are_one_piece() -> None:
    assert pieces(location("the quay"), []) == [("the quay", False)]


@pytest.mark.parametrize("text", ["", None])
def test_no_words_are_no_pieces(text: str | None) -> None:
    assert pieces(Location(None, "a.txt", Region.of((3, 9)), text=text), []) == []


def test_parts_are_marked_each_at_its_place() -> None:
    place = Location(None, "a.txt", Region.of((10, 15), (40, 45)), text="shore power")
    assert pieces(place, [Span(40, 45)]) == [("shore ", False), ("power", True)]


def test_line_breaks_and_control_characters_do_not_show() -> None:
    text = "the\nquay\x1b[31m is\u202e open\x07"
    assert pieces(location(text), [Span(4, 8)]) == [("the ", False), ("quay", True), ("[31m is open", False)]


def test_of_long_words_the_part_around_the_first_match_is_shown_cut_between_words() -> None:
    text = "tug " * 100 + "quay " + "ship " * 100
    found = pieces(location(text), [Span(400, 404)], longest=40)
    assert found[0] == ("… ", False)
    assert ("quay", True) in found
    whole = "".join(piece for piece, _ in found)
    assert whole.endswith(" …")
    assert set(whole.split()) == {"…", "tug", "quay", "ship"}
    assert len(whole) <= 44


def test_long_chinese_is_cut_between_characters() -> None:
    text = "港" * 200 + "岸电" + "船" * 200
    whole = "".join(piece for piece, _ in pieces(location(text), [Span(200, 202)], longest=30))
    assert "岸电" in whole
    assert len(whole) == 34


@settings(deadline=None, max_examples=200)
@given(text=st.text("ab港口 \n\x1b\u202e.", min_size=1, max_size=60), bounds=st.tuples(st.integers(0, 59), st.integers(1, 8)))
def test_the_pieces_are_the_words_of_the_text_in_order(text: str, bounds: tuple[int, int]) -> None:
    start = min(bounds[0], len(text) - 1)
    match = Span(start, min(len(text), start + bounds[1]))
    found = pieces(location(text), [match])
    dropped = str.maketrans("", "", " \n\x1b\u202e")
    assert "".join(piece for piece, _ in found).translate(dropped) == text.translate(dropped)
    assert "".join(piece for piece, mark in found if mark).translate(dropped) == text[match.start : match.end].translate(dropped)
    assert not {"\n", "\x1b", "\u202e"} & set("".join(piece for piece, _ in found))
