"""What holds of every quotation that is read, whatever the text. The cases are in tests/conformance/quotes.*.yaml."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from civcheck import scan
from civcheck.extract.names.found import FoundName
from civcheck.extract.passage import passages
from civcheck.extract.quotes.forms import form_of, is_title_case
from civcheck.extract.quotes.marks import pairs
from civcheck.extract.quotes.reading import read_quotes
from civcheck.model.document import Document
from civcheck.sources.layout import lay_out
from growth import grows_in_proportion

if TYPE_CHECKING:
    from civcheck.model.mention import QuoteForm, QuoteMention

PIECES = (
    "“", "”", "‘", "’", '"', "'", "「", "」", "«", "»", "We wait", "for ice", ",", ".", "?", "said Ingrid Lund", "Ola Berg said",
    "he said", "told us that", "According to the Harbour Museum,", "titled", "so-called", "don’t", "ports’", '6"', '5\'10"', "’98",
    ":", "：", "，", "。", "说", "张伟教授表示", "我们等着", "主题为", "—", "\n\n", "\n\n— Ingrid Lund, Ice", "<sup>①</sup>",
    "Ingrid Moe, curator:", "> ", " ",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=16).flatmap(
    lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces)])
)


@settings(deadline=None, max_examples=300)
@given(TEXTS)
@example("“ ，")
def test_every_quotation_stands_in_the_text(text: str) -> None:
    quotes: list[QuoteMention] = list(scan(text, kinds=("quote",)))  # type: ignore[arg-type]  # only quotations were asked for
    assert quotes == scan(text, kinds=("quote",))
    for quote in quotes:
        assert all(0 <= part.start < part.end <= len(text) for part in quote.region.parts)
        assert quote.region.slice(text).strip()
        assert (quote.speaker_region is None) or quote.speaker is not None
        assert (quote.verb is None) == (quote.verb_region is None) or quote.form == "indirect"
        assert quote.form not in {"title", "term"} or quote.speaker is None


@pytest.mark.parametrize(
    "piece",
    [
        "“",
        "”",
        "“”",
        "‘",
        '"',
        "'",
        "“A ",
        "“A” ",
        "said “",
        "，说“",
        "「",
        "“‘",
        "A said that ",
        "According to A, ",
        "”A“ ",
        "(",
        "[",
        "《",
    ],
)
def test_time_grows_with_the_text_alone(piece: str) -> None:
    assert grows_in_proportion(piece, lambda text: scan(text, kinds=("quote",)))


@pytest.mark.parametrize(
    "piece",
    ["“A,” said Ingrid Lund. ", "Ingrid Lund said that “A”. ", "“A” said X. ", "He said “we wait”. Ingrid Lund left. ", "“", '"a ', "”A“ "],
)
def test_time_grows_with_the_text_where_every_sentence_names_somebody(piece: str) -> None:
    def read(text: str) -> None:
        passage, *_ = passages(document(text))
        read_quotes(
            passage, [FoundName(match.start(), match.end(), "person", match[0]) for match in re.finditer("Ingrid Lund", passage.text)]
        )

    assert grows_in_proportion(piece, read)


def document(text: str) -> Document:
    return Document(text=text, path="-", sha256="", languages=(), layout=lay_out(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“A,” he said, “B.”", ["A,", "B."]),
        ('"A," she said. "B."', ["A,", "B."]),
        ("“A ‘B’ C” and “D”", ["A ‘B’ C", "B", "D"]),
        ("‘A “B” C’ he said", ["A “B” C", "B"]),
        ("the ports’ pilots don’t ‘wait’", ["wait"]),
        ('a 6" pipe of 5\'10" in ’98', []),
        ("她说：“我们‘一定’来。”", ["我们‘一定’来。", "一定"]),
        ("他說：「我們『一定』來。」", ["我們『一定』來。", "一定"]),
        ('“A" she said', ["A"]),
        ("he said ”A” twice", ["A"]),
        ("a closing mark ” alone", []),
        ("“”", []),
    ],
)
def test_marks_are_paired(text: str, words: list[str]) -> None:
    found = pairs(text)
    assert [text[slice(*pair.inner)] for pair in found] == words
    assert not any(pair.unbalanced for pair in found)


def test_a_mark_that_is_never_closed_reaches_to_the_end() -> None:
    (pair,) = pairs("he said “we wait and wait ")
    assert (pair.open, pair.close, pair.unbalanced) == (8, 25, True)


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Ships Without Smoke", True),
        ("The Long Pier: A Year in Ice", True),
        ("Ships without smoke", False),
        ("Ships Sail.", False),
        ("Ships", False),
        ("船", False),
    ],
)
def test_a_title_has_capitals_and_no_full_stop(words: str, *, title: bool) -> None:
    assert is_title_case(words) is title


@pytest.mark.parametrize(
    ("words", "said", "led", "named", "form"),
    [
        ("We wait for the ice to go.", True, True, False, "quotation"),
        ("fair to all", True, False, False, "fragment"),
        ("which is fair to everyone who works on this quay", True, False, False, "fragment"),
        ("green port", False, False, False, "term"),
        ("Ships Without Smoke", False, False, False, "title"),
        ("ships without smoke on the northern routes", False, False, True, "title"),
        ("We wait.", False, False, False, "quotation"),
    ],
)
def test_the_form_follows_from_the_words_and_who_says_them(words: str, form: QuoteForm, *, said: bool, led: bool, named: bool) -> None:
    assert form_of(words, said=said, led=led, named=named) == form


def voices(text: str) -> list[tuple[str, str | None]]:
    return [(mention.region.slice(text), mention.speaker) for mention in scan(text, kinds=("quote",))]  # type: ignore[attr-defined]


def test_a_quotation_goes_on_in_the_next_paragraph_that_opens_with_a_mark() -> None:
    text = "“We wait for the ice, said Ingrid Lund.\n\n“And we wait for the sun.”\n"
    assert all(not mention.unbalanced for mention in scan(text, kinds=("quote",)))  # type: ignore[attr-defined]


def test_a_colon_leads_up_to_the_next_paragraph() -> None:
    assert voices("Ingrid Lund, who keeps the light, wrote:\n\n“The ice will hold until spring.”\n")[-1] == (
        "The ice will hold until spring.",
        "Ingrid Lund",
    )


def test_the_speaker_of_a_block_quotation_stands_in_its_attribution_line() -> None:
    text = "Before.\n\n> The ice will hold until spring, as it always has.\n\nAfter.\n"
    assert voices(text) == [("The ice will hold until spring, as it always has.", None)]


def read(text: str) -> list[QuoteMention]:
    return list(scan(text, kinds=("quote",)))  # type: ignore[arg-type]  # only quotations were asked for


def test_the_last_line_of_a_block_quotation_tells_who_said_it() -> None:
    text = (
        "> “We used to guess. Then we learned to count.”\n>\n> — Dr Leilani Kahue, Director, Honiara, 14 August 2017\n\nThe reefs grew.\n"
    )
    (quote,) = read(text)
    assert (quote.form, quote.speaker) == ("block", "Leilani Kahue")
    assert quote.region.slice(text) == "We used to guess. Then we learned to count."


def test_a_box_that_is_set_like_a_quotation_is_the_author_s() -> None:
    text = "> **Box 1. The reefs**\n>\n> Leilani Kahue said: “Then we learned to count the reefs.” The reefs grew.\n"
    (quote,) = read(text)
    assert (quote.form, quote.speaker) == ("quotation", "Leilani Kahue")
