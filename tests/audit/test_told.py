"""Sentences of a unit with the mentions in each."""

from __future__ import annotations

from civcheck.audit.told import uninterrupted
from civcheck.audit.unit import Unit
from civcheck.sources.read import read_bytes

TEXT = """# Harbour notes

The Northgate Pilots Guild met on 3 May 2021. It has 42 boats, and Anna Lund said: "We want three more of them."

A sentence without anything.
"""


def test_each_mention_stands_in_its_sentence_at_its_place() -> None:
    unit = Unit(read_bytes(TEXT.encode(), "notes.md"))
    told = [one for one in unit.told if one.names or one.dates or one.figures or one.quotes]
    assert [one.text[low:high] for one in told for _, low, high in one.dates] == ["3 May 2021"]
    assert [one.text[low:high] for one in told for _, low, high in one.quotes] == ["We want three more of them."]
    for one in unit.told:
        for mention, low, high in (*one.names, *one.dates, *one.figures, *one.quotes):
            assert one.region(low, high) == mention.region
            assert unit.document.locate(one.region(low, high)).text == one.text[low:high]
    assert told[-1].heading == "# Harbour notes"


def test_a_place_of_a_whole_sentence_is_without_the_space_around_it() -> None:
    unit = Unit(read_bytes(TEXT.encode(), "notes.md"))
    assert unit.document.locate(unit.told[-1].whole).text == "A sentence without anything."


def test_what_interrupts_a_quotation_is_no_part_of_its_words() -> None:
    unit = Unit(read_bytes("“We wait for the maps,” said Finn Tarn, “while the road is closed.” It was.".encode(), "notes.md"))
    ((mention, low, high),) = unit.told[0].quotes
    words = uninterrupted(unit.told[0].text[low:high], unit, mention.region)
    assert words.split() == ["We", "wait", "for", "the", "maps,", "while", "the", "road", "is", "closed."]
    assert (len(words), words.index("while")) == (high - low, unit.told[0].text.index("while") - low)
