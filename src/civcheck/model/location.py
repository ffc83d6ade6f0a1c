"""A place as it is told to people and programs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from civcheck.model.span import Region


@dataclass(frozen=True, slots=True)
class Location:
    """A region of one document, with everything a reader needs to find it.

    `line` and `column` count from 1, columns in code points; both are None, and `text` too, when the file is not at
    hand and the fact does not record them. `page` is counted, `page_label` is what is printed; both are None when the
    text does not show pages.
    """

    source: str | None
    path: str
    region: Region
    line: int | None = None
    column: int | None = None
    page: int | None = None
    page_label: str | None = None
    section: str | None = None
    text: str | None = None

    @property
    def start(self) -> int:
        """The first code point."""
        return self.region.start

    @property
    def end(self) -> int:
        """The code point after the last."""
        return self.region.end
