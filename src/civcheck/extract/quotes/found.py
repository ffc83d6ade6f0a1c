"""A quotation while it is being read, and what one passage leaves behind for the next."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from civcheck.extract.tables.sayings_en import OFFERING, OFFERS_FIRST
from civcheck.model.mention import QuoteMention
from civcheck.model.span import Region

if TYPE_CHECKING:
    from civcheck.extract.passage import Passage
    from civcheck.model.mention import QuoteForm

Range = tuple[int, int]
Subject = tuple[str | None, Range | None]
"""Who, and where that stands; a place alone says that somebody speaks whom the text does not tell by one name."""


@dataclass(slots=True)
class FoundQuote:
    """Quoted or reported words: `parts` are ranges of the passage, without the marks. The other fields are those of `QuoteMention`.

    `speaker_region` is given where the speaker stands in another passage.
    """

    parts: list[Range]
    form: QuoteForm
    speaker: str | None = None
    speaker_span: Range | None = None
    verb: str | None = None
    verb_span: Range | None = None
    depth: int = 0
    unbalanced: bool = False
    speaker_region: Region | None = field(default=None)

    @property
    def start(self) -> int:
        """Where its first part starts."""
        return self.parts[0][0]

    @property
    def end(self) -> int:
        """Where its last part ends."""
        return self.parts[-1][1]


class Voice(NamedTuple):
    """Who says something, and with which verb."""

    speaker: str | None
    span: Range | None
    verb: str | None
    verb_span: Range | None


def is_offer(verb: str | None) -> bool:
    """Say whether a verb tells of an idea rather than of a sentence: "put forward", "made two suggestions"."""
    return verb in OFFERING or (verb is not None and verb.partition(" ")[0] in OFFERS_FIRST and " " in verb)


NOBODY = Voice(None, None, None, None)


class Said(NamedTuple):
    """What a passage leaves behind: whether a quotation is still open, who spoke last, and whether a colon leads up to the next one.

    `pending` is the open quotation where nobody is told yet who says it: the next passage may.
    """

    open: bool = False
    speaker: str | None = None
    leads: bool = False
    pending: FoundQuote | None = None


NOTHING_QUOTED = Said()


def _without_edges(text: str, start: int, end: int) -> tuple[int, int]:
    """Give a range without the white space inside the marks: “ a word ”."""
    words = text[start:end]
    if not words or not (words[0].isspace() or words[-1].isspace()) or words.isspace():
        return start, end
    return end - len(words.lstrip()), start + len(words.rstrip())


def to_mention(passage: Passage, found: FoundQuote) -> QuoteMention:
    """Give the mention of a quotation, placed in the document."""
    regions = [passage.region(*_without_edges(passage.text, start, end)) for start, end in found.parts]
    region = regions[0] if len(regions) == 1 else Region(tuple(span for region in regions for span in region.parts))
    speaker = passage.region(*found.speaker_span) if found.speaker_span else found.speaker_region
    verb = passage.region(*found.verb_span) if found.verb_span else None
    return QuoteMention("quote", region, found.form, found.speaker, speaker, found.verb, verb, found.depth, unbalanced=found.unbalanced)
