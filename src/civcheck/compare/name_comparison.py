"""What the comparison of two names says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Relation = Literal["same", "variant", "transliteration", "abbreviation", "subset", "other"]


@dataclass(frozen=True, slots=True)
class NameComparison:
    """How two names stand to each other, and why.

    "same": one name. "variant": another spelling, order or form of it. "transliteration": the same in another script or
    romanisation. "abbreviation": one is short for the other. "subset": one is part of the other and may stand for it
    ("Lund", "Ingrid Lund"). "other": two things.
    """

    relation: Relation
    reason: str

    @property
    def agrees(self) -> bool:
        """Whether the two may name one thing."""
        return self.relation != "other"


OTHER_PERSON: Final = NameComparison("other", "names of two people")
OTHER: Final = NameComparison("other", "two names")
