"""The layout of small documents (layout.yaml), and what holds of every text."""

from __future__ import annotations

import json
import signal
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.sources.blocks import Block
from civcheck.sources.layout import lay_out
from civcheck.sources.read import read_bytes
from civcheck.sources.tables import cells

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from civcheck.model.document import Document

RUNNING_TEXT = {"paragraph", "item", "quote"}


READ = yaml.safe_load(Path(__file__).with_name("layout.yaml").read_text("utf-8"))
CASES: list[dict[str, Any]] = json.loads(json.dumps(READ, ensure_ascii=False).replace("␌", r"\f").replace("␉", r"\t"))


def document(case: dict[str, Any]) -> Document:
    return read_bytes(case["text"].encode(), "case.md" if case.get("markdown") else "case.txt")


def cases(key: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in CASES if key in case])


def numbers(doc: Document, case: dict[str, Any]) -> list[int]:
    return [number for number, kind in enumerate(doc.layout.kinds) if kind in case.get("of", doc.layout.kinds)]


def place(text: str, marked: str | None) -> int | None:
    if marked is None:
        return None
    before, after = marked.split("|")
    assert text.count(before + after) == 1, f"{marked!r} is not the context of one place"
    return text.index(before + after) + len(before)


def row(doc: Document, number: int) -> list[str]:
    region = doc.layout.blocks[number]
    found = cells(doc.text, Block("row", region.start, region.end))
    return [doc.text[cell.start : cell.end] for cell in found]


def test_there_are_enough_cases_and_a_third_are_near_misses() -> None:
    assert len(CASES) >= 66
    assert sum("near-miss" in case for case in CASES) * 3 >= len(CASES)
    assert len({case["name"] for case in CASES}) == len(CASES)


@cases("blocks")
def test_blocks(case: dict[str, Any]) -> None:
    doc = document(case)
    found = [{doc.layout.kinds[number]: doc.layout.blocks[number].slice(doc.text)} for number in numbers(doc, case)]
    assert found == case["blocks"]


@cases("sentences")
def test_sentences(case: dict[str, Any]) -> None:
    doc = document(case)
    ends = doc.layout.block_sentences
    found = [
        doc.layout.sentences[sentence].slice(doc.text)
        for number, kind in enumerate(doc.layout.kinds)
        if kind in RUNNING_TEXT
        for sentence in range(ends[number], ends[number + 1])
    ]
    assert found == case["sentences"]


@cases("notes")
def test_notes(case: dict[str, Any]) -> None:
    doc = document(case)
    notes = doc.layout.notes
    assert [(note.label, note.marker and note.marker.start) for note in notes] == [
        (wanted["label"], place(doc.text, wanted["marker"])) for wanted in case["notes"]
    ]
    bodies = [note.body and doc.text[note.body.start : note.body.end] for note in notes]
    assert [body and body[: len(wanted["body"] or body)] for body, wanted in zip(bodies, case["notes"], strict=True)] == [
        wanted["body"] for wanted in case["notes"]
    ]


@cases("sections")
def test_sections(case: dict[str, Any]) -> None:
    doc = document(case)
    assert {word: doc.section_at(doc.text.rindex(word)) for word in case["sections"]} == case["sections"]


@cases("tables")
def test_tables(case: dict[str, Any]) -> None:
    doc = document(case)
    assert [[row(doc, number) for number in table.rows] for table in doc.layout.tables] == case["tables"]
    assert [table.header for table in doc.layout.tables] == case.get("headers", [table.header for table in doc.layout.tables])


@cases("boxes")
def test_boxes(case: dict[str, Any]) -> None:
    doc = document(case)
    blocks = doc.layout.blocks
    assert [[blocks[box.title].slice(doc.text), blocks[box.source].slice(doc.text)] for box in doc.layout.boxes] == case["boxes"]


@cases("languages")
def test_languages(case: dict[str, Any]) -> None:
    doc = document(case)
    assert [doc.layout.languages[number] for number in numbers(doc, case)] == case["languages"]


@cases("pages")
def test_pages(case: dict[str, Any]) -> None:
    doc = document(case)
    assert list(doc.layout.pages) == [doc.text.index(start) for start in case["pages"]]


PIECES = st.sampled_from(
    [
        *("\n", "\n\n", "\n\n\n\n", "\f", "\n\f", "\t", " ", "　"),
        *("---\n", "===\n", "```\n", "~~~\n", "> ", "# ", "## 02\n", "- ", "1. ", "(I) ", "一、", "第一章 ", "| ", "|---|\n"),
        *("<sup>①</sup>", "①", "¹", "[1]", "[^1]", "[^1]: ", "m²", "<p>", "</p>", "<td>", "</td>", "<br>", "**", "<", "«", "\x0b", "\r"),
        *(
            "The tide rose and the",
            "went out to sea. ",
            "Then all slept.",
            "港口今年扩建了两座码头和",
            "仓库。",
            "Contents\n",
            "Salt .... 7\n",
        ),
        *(
            "— Ada Moran\n",
            "Figure 3: Depth\n",
            "(Photo: Archive)\n",
            "Compiled from the Gazette\n",
            "The Port Review\n",
            "12\n",
            "Page 3\n",
        ),
        *("The nurses of the long ward by the river keep a book in which they note and",),
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=80))


@settings(deadline=None, max_examples=300)
@given(text=TEXTS, markdown=st.booleans())
def test_every_character_but_white_space_lies_in_exactly_one_part(*, text: str, markdown: bool) -> None:
    layout = lay_out(text, markdown=markdown)
    spans = sorted(zip(layout.blocks.starts, layout.blocks.ends, strict=True))
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    left = "".join(text[end:start] for (_, end), (start, _) in zip([(0, 0), *spans], [*spans, (len(text), 0)], strict=True))
    assert left.strip() == ""
    assert all(start < end for start, end in spans)


@settings(deadline=None, max_examples=300)
@given(text=TEXTS, markdown=st.booleans())
def test_the_sentences_of_a_block_are_in_order_inside_its_parts_and_leave_nothing_out(*, text: str, markdown: bool) -> None:
    layout = lay_out(text, markdown=markdown)
    for number, block in enumerate(layout.blocks):
        inside = [layout.sentences[index] for index in range(layout.block_sentences[number], layout.block_sentences[number + 1])]
        parts = [part for sentence in inside for part in sentence.parts]
        assert all(block.covers(part) for part in parts)
        assert all(before.end <= after.start for before, after in pairwise(parts))
        words = "".join("".join(block.slice(text).split()))
        assert "".join("".join(sentence.slice(text) for sentence in inside).split()) == words


@settings(deadline=None, max_examples=200)
@given(text=TEXTS, markdown=st.booleans())
def test_notes_boxes_tables_and_sections_point_into_the_text(*, text: str, markdown: bool) -> None:
    layout = lay_out(text, markdown=markdown)
    assert len(layout.kinds) == len(layout.blocks) == len(layout.block_sections) == len(layout.languages)
    assert {layout.kinds[row] for table in layout.tables for row in table.rows} <= {"row"}
    assert [(layout.kinds[box.title], layout.kinds[box.source]) for box in layout.boxes] == [("box-title", "source-line")] * len(
        layout.boxes
    )
    markers = [note.marker for note in layout.notes if note.marker]
    assert markers == sorted(markers, key=lambda span: span.start)
    assert all(text[note.body.start : note.body.end].strip() for note in layout.notes if note.body)
    assert all(section.parent is None or section.parent < number for number, section in enumerate(layout.sections))


UNFINISHED = "the nurses of the long ward by the river keep a book in which they note the dose and"
HARD: dict[str, Callable[[], str]] = {
    "200,000 newlines": lambda: "\n" * 200_000,
    "one line of 2 MB": lambda: "The tide rose and fell. " * 85_000,
    "one word of 2 MB": lambda: "a" * 2_000_000,
    "2 MB of spaces": lambda: " " * 2_000_000,
    "2 MB of full stops": lambda: "." * 2_000_000 + "x",
    "2 MB of Chinese full stops": lambda: "。" * 2_000_000 + "x",
    "1 MB of abbreviations": lambda: "Dr. " * 250_000,
    "2 MB of dashes": lambda: "-" * 2_000_000 + "x",
    "a ruler of 2 MB": lambda: "| a |\n|" + "-" * 2_000_000 + "x",
    "a ruler of 2 MB of spaces": lambda: "| a |\n|" + " " * 2_000_000 + "x",
    "a line of 2 MB under Contents": lambda: "Contents\n\n" + "tide " * 400_000 + ".",
    "20,000 notes": lambda: "".join(f"Salt is dear.[^{n}]\n\n[^{n}]: Price of day {n}.\n\n" for n in range(20_000)),
    "20,000 notes of one number": lambda: "Salt.<sup>1</sup> " * 20_000 + "\n\n" + "<sup>1</sup> Price.\n\n" * 20_000,
    "20,000 unfinished paragraphs": lambda: f"{UNFINISHED}\n\n" * 20_000,
    "20,000 unfinished paragraphs of two sentences": lambda: f"and slept. {UNFINISHED.capitalize()}\n\n" * 20_000,
    "20,000 headings": lambda: "".join(f"{'#' * (n % 6 + 1)} Berth {n}\n\n" for n in range(20_000)),
    "20,000 numbered lines": lambda: "".join(f"{n}. Berth\n\n" for n in range(20_000)),
    "20,000 boxes": lambda: "# Ship\n\nCompiled from Log\n\n" * 20_000,
    "20,000 rows": lambda: "a\tb\n" * 20_000,
    "one row of 200,000 cells": lambda: "|" * 200_000,
    "5,000 quotations deep": lambda: ">" * 5_000 + " tide\n" + "> " * 5_000,
    "5,000 tags deep": lambda: "<p>" * 5_000 + "tide" + "</p>" * 5_000,
    "200,000 unclosed tags": lambda: "<p" * 200_000,
    "200,000 unclosed rows": lambda: "<td>" * 200_000,
    "200,000 unclosed markers": lambda: "<sup>" * 200_000 + "[^" * 200_000,
    "an unclosed fence": lambda: "```\n" + "tide\n" * 200_000,
}
BOTH = {"200,000 newlines", "one line of 2 MB", "20,000 notes", "5,000 quotations deep", "5,000 tags deep", "an unclosed fence"}
AT_MOST = 60
"""So many seconds until a text is given up: none takes five, and a cost that grows with the square would take minutes or hours."""


@pytest.fixture
def given_up() -> Iterator[None]:
    """Stop a test that would hold up all others."""
    before = signal.signal(signal.SIGALRM, lambda *_: pytest.fail(f"not read in {AT_MOST} seconds"))
    signal.alarm(AT_MOST)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize(
    ("make", "markdown"),
    [
        pytest.param(make, markdown, id=f"{name} {'in Markdown' if markdown else 'in plain text'}")
        for name, make in HARD.items()
        for markdown in (False, True)
        if not markdown or name in BOTH
    ],
)
@pytest.mark.usefixtures("given_up")
def test_hard_texts_are_read_whole(make: Callable[[], str], *, markdown: bool) -> None:
    text = make()
    layout = lay_out(text, markdown=markdown)
    read = sum(len("".join(text[start:end].split())) for start, end in zip(layout.blocks.starts, layout.blocks.ends, strict=True))
    assert read == len("".join(text.split()))
