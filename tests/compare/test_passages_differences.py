"""What differs between two places that are nearly the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.compare.passages.differences import Difference, details
from civcheck.compare.passages.document import Compared, Running
from civcheck.compare.passages.stretches import Stretch
from civcheck.compare.passages.words import words_of
from civcheck.sources.read import read_bytes

if TYPE_CHECKING:
    from civcheck.model.document import Document

FIRST = "The ferry to Skerness sails from the old quay on every second morning and comes back at night."


def compared(text: str, ranges: list[tuple[int, int]] | None = None) -> Compared:
    """Give a text that is compared; the ranges are read in their order."""
    words = words_of(text, ranges)

    def load() -> Document:
        return read_bytes(text.encode(), "ferry.txt")

    return Compared(Running(text, ("en",), words, words.starts[:1] * 0), load)


def test_a_name_that_differs_is_told() -> None:
    texts = compared(FIRST), compared(FIRST.replace("Skerness", "Thornwick"))
    stretch = Stretch(1, 0, 18, 0, 0, 18, ((0, 0, 3), (4, 4, 14)))
    assert details([Difference((3, 4), (3, 4))], stretch, *texts) == {"names"}


def test_words_that_are_read_before_those_they_stand_behind_are_no_name() -> None:
    # The second half of the sentence is read before the note that stands before it.
    noted = "The ferry to A note by Harbour Master Skerness sails from the old quay on every second morning."
    texts = compared(noted, [(0, 13), (39, len(noted)), (13, 39)]), compared(FIRST)
    last = len(texts[0].words)
    stretch = Stretch(1, 0, 18, 0, 0, last, ((0, 0, 3),))
    assert texts[0].text(last - 7, last - 4) == ""
    assert details([Difference((last - 7, last - 4), (3, 4))], stretch, *texts) is None
