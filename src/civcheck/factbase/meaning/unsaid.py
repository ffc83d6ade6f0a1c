"""What a fact says and its evidence does not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from civcheck.model.fact import Fact
    from civcheck.model.span import Region

UnsaidState = Literal["says-otherwise", "unexplained"]
Field = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Unsaid:
    """A field of a fact that its evidence does not give.

    `field` is the way to it in the fact ("figures", 0, "value"), `says` what the fact has there, in words. `read` is where
    the evidence says otherwise, None where nothing of the kind is there: then `evidence` is where to look. `implied` says that
    the evidence implies what the fact says, and does not say it: 3,166 and "more than 3,000". `doubtful` says that the
    date may be told elsewhere.
    """

    fact: Fact
    field: Field
    says: str
    message: str
    read: Region | None = None
    evidence: Region | None = None
    implied: bool = False
    doubtful: bool = False

    @property
    def state(self) -> UnsaidState:
        """Whether the evidence says another thing, or nothing of the kind."""
        return "says-otherwise" if self.read is not None else "unexplained"

    @property
    def name(self) -> str:
        """The field in words: "figures 1 value", "as-of"."""
        return " ".join(str(step + 1) if isinstance(step, int) else step for step in self.field)
