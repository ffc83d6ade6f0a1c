"""What a unit of the sources says of a claim, how far that weighs, and which of several comes first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.model.mention import DateMention, FigureMention

if TYPE_CHECKING:
    from civcheck.compare.sameness import Sameness
    from civcheck.factbase.units import Unit
    from civcheck.model.statement import Statement

_RANKS = {"official": 3, "research": 2, "press": 1, "other": 0}


@dataclass(frozen=True, slots=True, eq=False)
class Weighed:
    """What a unit of the sources says of a claim. `units` are two where only neighbours together account for it."""

    units: tuple[Unit, ...]
    sameness: Sameness
    statement: Statement

    @property
    def unit(self) -> Unit:
        """Give the first unit."""
        return self.units[0]

    @property
    def rank(self) -> int:
        """Give the rank of its source as a number."""
        return _RANKS[self.unit.source.rank] if self.unit.source else 0


def in_order(one: Weighed) -> tuple[object, ...]:
    """Give what puts the evidence of a claim in order, the best first."""
    supported = sum(1 for aligned in one.sameness.aligned if aligned.outcome == "supported" and not aligned.around)
    return -supported, len(one.units), -round(one.sameness.coverage, 3), one.unit.fact is None, one.unit.place


def overlap(one: Weighed, other: Weighed) -> bool:
    """Say whether two rest on one place."""
    return any(
        first.place[0] == second.place[0] and first.place[1] < second.place[2] and second.place[1] < first.place[2]
        for first in one.units
        for second in other.units
    )


def time_of(weighed: Weighed) -> str | None:
    """Give what its figure holds for, in EDTF: as the source says, else the one date that it tells."""
    figures = [aligned.other.mention for aligned in weighed.sameness.aligned if aligned.other and aligned.kind == "figure"]
    told = next((one.as_of for one in figures if isinstance(one, FigureMention) and one.as_of), None)
    if told:
        return told
    dates = {one.mention.edtf for one in weighed.statement.of_kind("date") if isinstance(one.mention, DateMention) and one.mention.edtf}
    return dates.pop() if len(dates) == 1 else None
