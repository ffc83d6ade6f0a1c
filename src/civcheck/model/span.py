"""Where something stands in a text: half-open ranges of code points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range `[start, end)` of code points in one document's text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span runs forward from 0 or later, not from {self.start} to {self.end}")

    def __len__(self) -> int:
        """Give the number of code points."""
        return self.end - self.start

    def covers(self, other: Span) -> bool:
        """Say whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Say whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Region:
    """One or more spans in order.

    What a page break, a note or a running head interrupts is one region of several parts.
    """

    parts: tuple[Span, ...]

    def __post_init__(self) -> None:
        if not self.parts:
            raise ValueError("a region has at least one span")
        if len(self.parts) == 1:  # as nearly all are
            return
        for before, after in zip(self.parts, self.parts[1:], strict=False):
            if after.start < before.end:
                raise ValueError(f"the parts of a region are in order and apart: {before} stands before {after}")

    @classmethod
    def of(cls, *pairs: Iterable[int]) -> Self:
        """Make a region of `(start, end)` pairs."""
        return cls(tuple(Span(*pair) for pair in pairs))

    @property
    def start(self) -> int:
        """The first code point."""
        return self.parts[0].start

    @property
    def end(self) -> int:
        """The code point after the last."""
        return self.parts[-1].end

    @property
    def hull(self) -> Span:
        """The range from the first code point to the last, interruptions included."""
        return Span(self.start, self.end)

    def slice(self, text: str) -> str:
        """Give the words: the exact slice, or for several parts their slices joined by one space."""
        return " ".join(text[part.start : part.end] for part in self.parts)

    def covers(self, span: Span) -> bool:
        """Say whether one of the parts covers `span`."""
        return any(part.covers(span) for part in self.parts)
