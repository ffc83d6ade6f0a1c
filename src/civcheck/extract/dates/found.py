"""A date as the readers of each language hand it on, before it is resolved.

They are named tuples since they are made three times as fast as frozen dataclasses, and of every date two or three.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from civcheck.model.edtf import Granularity
    from civcheck.model.mention import Part

ShiftBase = Literal["document", "text", "any"]
"""`any` is the document's own date or, where that is not known, the date said last."""
ShiftUnit = Literal["day", "weekday", "week", "month", "quarter", "season", "year", "decade", "century"]
Edge = Literal["since", "until", "before", "after"]


class Shift(NamedTuple):
    """How a relative date is reached from the document's own date, or from the date said last before it.

    `amount` is -1 for last, 0 for this, 1 for next. A `length` makes it the stretch of so many units that ends with the
    base ("the past five years"; negative: that starts with it, "the next two weeks"). `month`, `day` and `quarter` are
    those named within the year that is meant ("last July", 去年7月9日): for a `month` unit, the `day` within the month.
    """

    base: ShiftBase
    unit: ShiftUnit
    amount: int = 0
    length: int = 0
    month: int | None = None
    day: int | None = None
    sub: str | None = None  # EDTF's two digits of a season (21-24) or quarter (33-36) of the year that is meant
    edge: Edge | None = None


class FoundDate(NamedTuple):
    """A date with its range in the passage's text.

    `edtf` is complete, or has `XXXX` for a year that is not given ("XXXX-07-04"; in an interval both ends may), or is
    None where `shift` or `weekday` says how to find it. `duration` is the range of the duration within it that is a
    figure too ("three years" of "three years ago"). With an `nth` the value is a month, and the day that is meant is its
    first, second ... or last (-1) such weekday.
    """

    start: int
    end: int
    granularity: Granularity
    edtf: str | None = None
    shift: Shift | None = None
    weekday: str | None = None
    impossible: bool = False
    part: Part | None = None
    recurs: str | None = None
    duration: tuple[int, int] | None = None
    nth: int = 0
