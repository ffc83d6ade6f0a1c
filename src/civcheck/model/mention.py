"""Something checkable seen at a region."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from decimal import Decimal

    from civcheck.model.edtf import Granularity
    from civcheck.model.figure import Comparator, Direction
    from civcheck.model.span import Region

MentionKind = Literal["figure", "date", "name", "quote", "citation"]
Relative = Literal["document", "text", "unresolved"]
Part = Literal["early", "mid", "late"]
NameType = Literal["person", "organisation", "place", "event", "work", "initiative"]
Certainty = Literal["sure", "likely", "unsure"]
QuoteForm = Literal["quotation", "fragment", "block", "title", "term", "indirect"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure, date, name, quotation or citation, where it stands.

    Each kind of reader extends this with what it reads.
    """

    kind: MentionKind
    region: Region


@dataclass(frozen=True, slots=True)
class FigureMention(Mention):
    """A figure in a text. Its fields are those of `Figure`, with `as_of` in EDTF.

    `scale` is what the number was multiplied by in words ("million", 亿), `as_of_region` the date that governs it.
    """

    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    comparator: Comparator = "="
    unit: str | None = None
    currency: str | None = None
    ordinal: bool = False
    direction: Direction | None = None
    counted: str | None = None
    as_of: str | None = None
    base: str | None = None
    per: str | None = None
    scale: Decimal | None = None
    as_of_region: Region | None = None


@dataclass(frozen=True, slots=True)
class DateMention(Mention):
    """A date in a text.

    `edtf` is its value, None where a relative date has nothing to be resolved against; a year that is not given is
    `XXXX`. `relative` says what a relative or incomplete date was resolved against: the "document"'s own date, or a date
    of the "text", which stands at `anchor`; "unresolved" that nothing was at hand. `part` is the end of the period that
    is meant, `recurs` the unit after which it comes again.
    """

    edtf: str | None
    granularity: Granularity
    relative: Relative | None = None
    anchor: Region | None = None
    impossible: bool = False
    weekday: str | None = None
    part: Part | None = None
    recurs: str | None = None


@dataclass(frozen=True, slots=True)
class NameMention(Mention):
    """A name in a text: who or what is named.

    `type` is None where form does not tell it; a work is also a document, a resolution, a treaty. `normal` is the normal
    form: without article and titles, of a short form what it stands for, of an adjective ("Norwegian") the place.
    `territory` is an ISO 3166-1 alpha-2 code, or a UN M49 code for a part of the world. `certainty` is "sure" for what a
    termbase, a table or an unmistakable form tells, "likely" for a good form, "unsure" for capitals or repetition alone.
    `term` is the id of the concept in a termbase, `edition` the number or year of an event's edition, `titles` are those
    of a person as they stand there. `short` says that it is a later or short form ("the Forum", "Mr. Lund", an
    abbreviation), and `stands_for` where the name stands that it points to; None of a short form: unresolved.
    """

    type: NameType | None
    normal: str
    territory: str | None = None
    certainty: Certainty = "likely"
    term: str | None = None
    edition: str | None = None
    titles: tuple[str, ...] = ()
    short: bool = False
    stands_for: Region | None = None


@dataclass(frozen=True, slots=True)
class QuoteMention(Mention):
    """Words that are quoted or reported. The region is the words alone, without the marks; an interrupted quotation has several parts.

    `form`: a whole "quotation", a "fragment" inside somebody else's sentence, a set-off "block", the "title" of a work or
    an event, a "term" (a name for something, or scare quotes: nobody said it), or "indirect" speech (the words after
    "stated that"). `speaker` is the normal form of who said it, None where the text does not tell; `speaker_region` is
    the name that tells it, `verb_region` the verb of saying. `depth` is 1 for a quotation inside a quotation.
    `unbalanced` says that the closing mark is missing and the words were read to the end of the paragraph.
    """

    form: QuoteForm
    speaker: str | None = None
    speaker_region: Region | None = None
    verb: str | None = None
    verb_region: Region | None = None
    depth: int = 0
    unbalanced: bool = False
