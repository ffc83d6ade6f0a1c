"""What coverage says: of each source and kind, how many mentions a fact carries, and which none does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from civcheck.factbase.verify import SourceState
    from civcheck.model.fact_file import FactFile
    from civcheck.model.location import Location
    from civcheck.model.mention import MentionKind

KINDS: tuple[MentionKind, ...] = ("figure", "date", "quote", "name")
"""The kinds that are looked at, in the order in which they are told."""
Why = Literal["no-evidence", "evidence-too-long", "not-in-fact"]


@dataclass(frozen=True, slots=True)
class Uncovered:
    """A mention that no fact carries. `detail` is the reason in words, `facts` are the names of those that come nearest."""

    kind: MentionKind
    location: Location
    why: Why
    detail: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KindCoverage:
    """One kind of mention in one source. `drafted` are those of the carried that drafts alone carry.

    `passed_over` tells how many mentions were read and not looked at, each with the reason: ("in notes", 12).
    """

    kind: MentionKind
    carried: int
    drafted: int
    uncovered: tuple[Uncovered, ...]
    passed_over: tuple[tuple[str, int], ...] = ()

    @property
    def total(self) -> int:
        """The number of mentions that were looked at."""
        return self.carried + len(self.uncovered)


@dataclass(frozen=True, slots=True)
class SourceCoverage:
    """One source. `path` is its file, None where it is not at hand; `not_holding` is the number of evidence that no longer holds."""

    file: FactFile
    state: SourceState
    path: str | None
    kinds: tuple[KindCoverage, ...] = ()
    not_holding: int = 0


def percent(carried: int, total: int) -> float:
    """Give a share in percent, rounded down to a tenth, so that 100 means all. Of nothing, everything is carried."""
    return carried * 1000 // total / 10 if total else 100.0


def totals(checks: list[SourceCoverage]) -> dict[MentionKind, tuple[int, int]]:
    """Give for each kind how many mentions of all sources are carried, and how many there are."""
    found: dict[MentionKind, tuple[int, int]] = {}
    for check in checks:
        for one in check.kinds:
            carried, total = found.get(one.kind, (0, 0))
            found[one.kind] = carried + one.carried, total + one.total
    return found
