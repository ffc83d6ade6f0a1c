"""What one text makes of the words of another: quotes them, takes them over, or says again what is its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from civcheck.model.edtf import in_order

if TYPE_CHECKING:
    from civcheck.compare.passages.quoting import Quoting
    from civcheck.model.document import Document
    from civcheck.model.edtf import Edtf
    from civcheck.model.span import Region

Verdict = Literal["quoted and cited", "quoted uncited", "unquoted", "own earlier text", "boilerplate"]
_LEAST_WORDS, _LEAST_HAN = 3, 6


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a text is from, as far as anybody knows. `title` is what others may call it."""

    path: str
    date: Edtf | None = None
    publisher: str | None = None
    title: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """What a text calls this one by that cites it."""
        return tuple(name for name in (self.title, self.publisher) if name)


def heading_of(document: Document) -> str | None:
    """Give the first heading of a document, where it is long enough to tell it from others."""
    sections = document.layout.sections
    title = sections[0].title.strip() if sections else ""
    return title if len(title.split()) >= _LEAST_WORDS or (not title.isascii() and len(title) >= _LEAST_HAN) else None


def earlier(one: Origin, other: Origin) -> Origin | None:
    """Give which of two texts is surely the earlier one; None where their dates do not tell it."""
    for first, second in ((one, other), (other, one)):
        end, begin = first.date.high if first.date else None, second.date.low if second.date else None
        if end and begin and end != begin and in_order(end, begin):
            return first
    return None


def verdict(quoting: Quoting, region: Region, own: Origin, original: Origin) -> Verdict:
    """Say how the words at a place of a text, which stand in an earlier one too, are given there."""
    if quoting.quoted(region):
        return "quoted and cited" if quoting.cited(region, original.names) else "quoted uncited"
    return "own earlier text" if own.publisher and own.publisher == original.publisher else "unquoted"
