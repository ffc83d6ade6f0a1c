"""An announced number beside the list it belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from civcheck.audit.counts.listing import Items
    from civcheck.model.span import Region


@dataclass(frozen=True, slots=True)
class Compared:
    """A number that was announced, how many items the list has, and where both stand."""

    number: int
    items: Items
    where: Region
    list: Region

    @property
    def wrong(self) -> bool:
        """Say whether the list cannot have so many items."""
        return self.items.speaks_against(self.number)
