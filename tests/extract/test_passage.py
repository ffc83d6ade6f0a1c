"""Blocks put together to one string each, and the way back from a place in it to the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.extract.mentions import mentions
from civcheck.extract.passage import Passage, passages
from civcheck.sources.read import read_bytes

if TYPE_CHECKING:
    from civcheck.model.document import Document
    from civcheck.model.mention import MentionKind
    from civcheck.model.span import Region

KILN = "The kiln at Vell was fired with dried reeds for 1,200"
PIECES = (
    "The kiln at Vell was fired with dried reeds from the salt marsh for 1,200", "hours before it cooled.", "县医院去年新增病床三",
    "百二十张，门诊量", "1,", "234张", "增长了5", "\n", "\n\n", "\r\n", "\n\f", "\n\n---\n\n", "\n\u3000\u3000", "[1]",
    "\n\n[1] Counted by hand.\n\n", "# Wards\n\n", "| 4 | 5 |\n", "- ", "```\n", "Page 3", " ", "\t", "。", "，", ".", "😀",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=3),
                 max_size=14).map("".join)  # fmt: skip


VALUES: tuple[MentionKind, ...] = ("figure", "date")


def document(text: str, name: str = "kiln.txt") -> Document:
    return read_bytes(text.encode(), name)


def whole(text: str, name: str = "kiln.txt") -> list[str]:
    return [passage.text for passage in passages(document(text, name))]


def parts(region: Region) -> list[tuple[int, int]]:
    return [(part.start, part.end) for part in region.parts]


def marked(text: str, words: str, name: str = "kiln.txt") -> list[str]:
    """Give the slices of the document that words of a passage stand at."""
    doc = document(text, name)
    (passage,) = (passage for passage in passages(doc) if words in passage.text)
    start = passage.text.index(words)
    return [doc.text[low:high] for low, high in parts(passage.region(start, start + len(words)))]


def test_a_block_of_one_piece_is_its_slice() -> None:
    text = "\n\n  The kiln is hot.  It has 3 doors. \n\nIt cooled.\n"
    first, second = passages(document(text))
    assert (first.text, first.sentences, first.kind, first.block) == ("The kiln is hot.  It has 3 doors.", (0, 18), "paragraph", 0)
    assert (first.pieces, first.offsets, first.wraps) == (((4, 37),), (0,), frozenset())
    assert (second.text, second.block) == ("It cooled.", 1)
    assert parts(first.region(4, 8)) == [(8, 12)]


@pytest.mark.parametrize(
    ("between", "name"), [("\n\f", "kiln.txt"), ("\n\n---\n\n", "kiln.txt"), ("\n\n\n\n", "kiln.txt"), ("\r\n\f", "kiln.txt")]
)
def test_what_a_page_break_interrupts_is_one_passage_and_one_region_of_two_parts(between: str, name: str) -> None:
    text = f"{KILN}{between}hours before it was closed.\n"
    assert whole(text, name)[0] == f"{KILN} hours before it was closed."
    assert marked(text, "1,200 hours", name) == ["1,200", "hours"]
    assert marked(text, "reeds", name) == ["reeds"]
    assert marked(text, "hours before", name) == ["hours before"]


def test_a_figure_over_a_page_break_is_one_mention() -> None:
    doc = document(f"{KILN}\n\fhours before it was closed.\n")
    (figure,) = mentions(doc, kinds=VALUES)
    assert parts(figure.region) == [(48, 53), (55, 60)]
    assert figure.region.slice(doc.text) == "1,200 hours"


def test_a_paragraph_over_three_pages_has_three_parts() -> None:
    pages = [
        "The kiln at Vell was fired with dried reeds from the salt marsh and",
        "with peat from the bogs that lie inland of the old town and",
        "with straw.",
    ]
    text = "\n\f".join(pages)
    assert marked(text, whole(text)[0]) == pages


def test_chinese_is_closed_up_over_a_page_break_without_a_space() -> None:
    text = "县医院的新大楼去年冬天在旧城的河边开工，占地约三\n\n---\n\n千平方米，由本地的工人建造。\n"
    assert whole(text)[0] == "县医院的新大楼去年冬天在旧城的河边开工，占地约三千平方米，由本地的工人建造。"
    assert marked(text, "三千平方米") == ["三", "千平方米"]


@pytest.mark.parametrize(
    ("text", "said", "words", "span"),
    [
        ("县医院去年新增病床三\n百二十张。\n", "县医院去年新增病床三百二十张。", "三百二十", "三\n百二十"),
        ("县医院去年新增病床三 \t\n  百二十张。\n", "县医院去年新增病床三百二十张。", "三百二十", "三 \t\n  百二十"),
        ("县医院去年新增，\n病床三张。\n", "县医院去年新增，病床三张。", "增，病", "增，\n病"),
        ("县医院共有病床1,\n234张。\n", "县医院共有病床1,234张。", "1,234", "1,\n234"),
        ("县医院的费用是50\n万元。\n", "县医院的费用是50万元。", "50万元", "50\n万元"),
        ("县医院增长了4.\n5%。\n", "县医院增长了4.\n5%。", "4.\n5%", "4.\n5%"),
        ("县医院（\n三张床）。\n", "县医院（三张床）。", "（三", "（\n三"),
        ("It has 1,\n200 posts.\n", "It has 1,200 posts.", "1,200", "1,\n200"),
        ("It has 1,\n20 posts.\n", "It has 1,\n20 posts.", "1,\n20", "1,\n20"),
        ("It has twelve\nposts.\n", "It has twelve\nposts.", "twelve\nposts", "twelve\nposts"),
        ("医院有 MRI\n三台。\n", "医院有 MRI\n三台。", "MRI\n三", "MRI\n三"),
    ],
)
def test_line_ends_within_chinese_are_closed_up_and_their_region_is_one_span(text: str, said: str, words: str, span: str) -> None:
    assert whole(text) == [said]
    assert marked(text, words) == [span]


def test_line_ends_of_windows_are_closed_up_too_where_a_text_comes_without_a_file() -> None:
    from civcheck import scan

    text = "县医院新增病床三\r\n百二十张。\r\n\r\nIt has 1,\r\n200 posts."
    assert [text[mention.region.start : mention.region.end] for mention in scan(text)] == ["三\r\n百二十", "1,\r\n200"]


def test_a_wrap_and_a_page_break_in_one_region() -> None:
    text = "县医院的新大楼去年冬天在旧城\n的河边开工，占地约三\n\n---\n\n千平\n方米，由本地的工人建造。\n"
    assert marked(text, "旧城的河边开工，占地约三千平方米") == ["旧城\n的河边开工，占地约三", "千平\n方米"]
    assert marked(text, "旧城的") == ["旧城\n的"]
    assert marked(text, "三千") == ["三", "千"]
    assert marked(text, "千平方") == ["千平\n方"]


def test_a_note_between_the_halves_of_a_sentence_is_a_passage_of_its_own() -> None:
    text = (
        "The kiln at Vell was fired with dried reeds[1] from the salt marsh for 1,200\n\n[1] Counted by 3 men.\n\n"
        "hours before it was closed in 1912.\n"
    )
    doc = document(text, "kiln.md")
    assert [(passage.kind, passage.text[:12]) for passage in passages(doc)] == [("paragraph", "The kiln at "), ("note", "[1] Counted ")]
    assert marked(text, "1,200 hours", "kiln.md") == ["1,200", "hours"]
    assert [mention.region.slice(doc.text) for mention in mentions(doc, kinds=VALUES)] == ["1,200 hours", "3", "1912"]


def test_furniture_contents_and_code_are_left_out() -> None:
    text = "# Wards\n\nIt has 4 beds.\n\n```\n12 beds\n```\n\n---\n\n- 5 beds\n\n> 6 beds\n\n| 7 |\n"
    assert [(passage.kind, passage.text) for passage in passages(document(text, "kiln.md"))] == [
        ("heading", "# Wards"),
        ("paragraph", "It has 4 beds."),
        ("item", "- 5 beds"),
        ("quote", "> 6 beds"),
        ("row", "| 7 |"),
    ]


def test_sentences_keep_their_places_over_breaks_and_wraps() -> None:
    text = "县医院去年\n新增病床。门诊\n增长了。\n"
    (passage,) = passages(document(text))
    assert passage.text == "县医院去年新增病床。门诊增长了。"
    assert passage.sentences == (0, 10)
    assert [passage.sentence_at(offset) for offset in (0, 9, 10, 15)] == [0, 0, 1, 1]


def test_a_place_before_the_first_sentence_belongs_to_it() -> None:
    assert Passage("  a", (2,), "paragraph", 0, ((0, 3),), (0,)).sentence_at(0) == 0
    assert Passage("a", (), "paragraph", 0, ((0, 1),), (0,)).sentence_at(0) == 0


@settings(deadline=None, max_examples=120)
@given(TEXTS, st.sampled_from(["kiln.txt", "kiln.md"]), st.data())
def test_every_stretch_of_a_passage_leads_back_to_its_characters(text: str, name: str, data: st.DataObject) -> None:
    doc = document(text, name)
    for passage in passages(doc):
        assert passage.text
        assert list(passage.sentences) == sorted(set(passage.sentences))
        start = data.draw(st.integers(0, len(passage.text) - 1))
        end = data.draw(st.integers(start + 1, len(passage.text)))
        if not passage.text[start:end].strip():
            continue
        found = passage.region(start, end).slice(doc.text)
        assert "".join(found.split()) == "".join(passage.text[start:end].split())
    read = list(mentions(doc, kinds=VALUES))
    starts = [mention.region.start for mention in read]
    assert starts == sorted(starts)
