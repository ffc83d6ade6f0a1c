"""What audit rules see and conclude."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from civcheck.model.location import Location
    from civcheck.model.span import Region

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a rule saw: a value at a region of a document, under the keys by which it meets other evidence."""

    rule: str
    keys: tuple[str, ...]
    document: str
    region: Region
    value: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule concluded. The first location is the primary one, the others are what it disagrees with."""

    rule: str
    family: str
    severity: Severity
    message: str
    locations: tuple[Location, ...]
    fingerprint: str
