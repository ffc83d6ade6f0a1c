"""Counting along: which number of a sequence is missing, said twice or goes back, where sequences start anew and nest."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

Place = TypeVar("Place")
_DEEPEST = 8
Break = Literal["gap", "repeat", "back", "start"]
"""What breaks a sequence: numbers are left out, the number stood before, it is lower, or the first is not 1."""


@dataclass(slots=True)
class Count(Generic[Place]):
    """A sequence that goes on: its last number, where that stands, and which numbers may be next."""

    number: int
    place: Place
    level: int
    next: frozenset[int]
    skipped: set[int] = field(default_factory=set)


class Counter(Generic[Place]):
    """The sequences of one way of numbering, the innermost last."""

    def __init__(self) -> None:
        self.open: list[Count[Place]] = []
        self.closed: Place | None = None

    def close(self, level: int) -> None:
        """End the sequences deeper than a level."""
        while self.open and self.open[-1].level > level:
            self.closed = self.open.pop().place

    def take(self, number: int, place: Place, level: int) -> tuple[Break, Count[Place] | None] | None:
        """Count a number. Give what it breaks, with the sequence as it was; None where it goes on or starts one."""
        for depth in range(len(self.open) - 1, max(-1, len(self.open) - 1 - _DEEPEST), -1):
            if number in self.open[depth].next:
                del self.open[depth + 1 :]
                self._advance(number, place, frozenset({number + 1}))
                return None
        if number <= 1 or not self.open:
            begun: tuple[Break, None] | None = None if number <= 1 or self.closed is None else ("start", None)
            del self.open[:-_DEEPEST]
            self.open.append(Count(number, place, level, frozenset({number + 1})))
            return begun
        last = self.open[-1]
        if number in last.skipped:
            last.skipped.discard(number)
            return None
        before = Count(last.number, last.place, last.level, last.next)
        kind: Break = "gap" if number > last.number else "repeat" if number == last.number else "back"
        if kind == "gap":
            last.skipped.update(range(last.number + 1, min(number, last.number + 20)))
        self._advance(number, place, frozenset({number + 1, number + 2} if kind == "repeat" else {number + 1, last.number + 1}))
        return kind, before

    def expect(self, numbers: Sequence[int]) -> None:
        """Let the innermost sequence go on with any of some numbers."""
        if self.open:
            self.open[-1].next = frozenset(numbers)

    def _advance(self, number: int, place: Place, following: frozenset[int]) -> None:
        last = self.open[-1]
        last.number, last.place, last.next = number, place, following
