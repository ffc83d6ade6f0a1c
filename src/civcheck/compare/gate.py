"""A gate of sameness, and the two statements that have to pass it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from civcheck.compare.align import Aligned
    from civcheck.compare.opposed import Opposed
    from civcheck.model.statement import Statement


class Weigh(Protocol):
    """Tells how telling a sense is: its inverse document frequency."""

    @property
    def rare(self) -> float:
        """The weight from which on a sense is rare in the sources."""

    def __call__(self, sense: str) -> float:
        """Give the weight of a sense."""


class Gate(NamedTuple):
    """One condition, whether it holds, and why, in words."""

    name: str
    passed: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Pairing:
    """A claim beside a source: what was aligned, how much of the claim's words the source holds, and which it does not."""

    claim: Statement
    source: Statement
    aligned: tuple[Aligned, ...]
    covered: float
    unexplained: tuple[str, ...]
    opposed: tuple[Opposed, ...]

    @property
    def anchors(self) -> list[Aligned]:
        """Give the mentions that agree."""
        return [one for one in self.aligned if one.outcome == "supported"]
