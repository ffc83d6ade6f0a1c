"""Something checkable seen at a region."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from civcheck.model.span import Region

MentionKind = Literal["figure", "date", "name", "quote", "citation"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure, date, name, quotation or citation, where it stands.

    Each kind of reader extends this with what it reads.
    """

    kind: MentionKind
    region: Region
