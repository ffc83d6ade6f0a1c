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
