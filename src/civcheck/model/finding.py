"""What audit rules see and conclude."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from civcheck.model.location import Location
    from civcheck.model.span import Region

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")
"""From the least to the worst."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a rule saw: a value at a place, under the keys by which it meets other evidence.

    `value` is the rule's own: what it said to itself about the place. `others` are further places of the same document
    that belong to it. `severity` is set where the rule weighs this piece otherwise than the rest.
    """

    rule: str
    keys: tuple[str, ...]
    location: Location
    value: str
    others: tuple[Location, ...] = ()
    severity: Severity | None = None

    @property
    def document(self) -> str:
        """The path of the document it was seen in."""
        return self.location.path

    @property
    def region(self) -> Region:
        """The characters that show it."""
        return self.location.region


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule concluded. The first location is the primary one, the others are what it disagrees with.

    Rules leave the fingerprint empty: it depends on the findings beside it, so the engine gives it.
    """

    rule: str
    family: str
    severity: Severity
    message: str
    locations: tuple[Location, ...]
    fingerprint: str = ""

    @property
    def primary(self) -> Location:
        """The place that is wrong, as far as that can be told."""
        return self.locations[0]
