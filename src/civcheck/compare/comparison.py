"""What a comparison gives: how a claim stands to a source, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Outcome = Literal["same", "entailed", "compatible", "conflict", "incomparable"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How a value in a claim stands to a value in a source, with the reason in words for an editor.

    `same`: equal. `entailed`: the source implies the claim. `compatible`: it neither implies nor excludes it. `conflict`:
    the two exclude one another. `incomparable`: they measure different things, or one of them cannot be read.
    """

    outcome: Outcome
    reason: str

    @property
    def supports(self) -> bool:
        """Say whether the claim holds by the source."""
        return self.outcome in {"same", "entailed"}
