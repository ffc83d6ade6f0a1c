"""A claim beside a source as the gates of sameness see it, and what a gate says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

from civcheck.extract.senses import senses_in

if TYPE_CHECKING:
    from civcheck.compare.align import Aligned
    from civcheck.compare.opposed import Opposed
    from civcheck.model.mention import NameMention
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


def name_weight(name: NameMention, weigh: Weigh) -> float:
    """Give how telling a name is: as its rarest word."""
    return max(map(weigh, senses_in(name.normal)), default=1.0)
