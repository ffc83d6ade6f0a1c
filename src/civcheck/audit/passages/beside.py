"""What is to be known of documents beside their words: where they are from, their quotation marks, their boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.compare.passages.quoting import Quoting
from civcheck.compare.passages.reuse import Origin, heading_of
from civcheck.compare.passages.surroundings import Surroundings

if TYPE_CHECKING:
    from collections.abc import Callable

    from civcheck.audit.unit import Unit
    from civcheck.model.document import Document

_KEPT = 16


class Beside:
    """Documents by their paths. Where each is from is kept, of the rest only the last few."""

    def __init__(self, load: Callable[[str], Unit]) -> None:
        self._load = load
        self._origins: dict[str, Origin] = {}
        self._kept: dict[str, tuple[Quoting, Surroundings]] = {}

    def document(self, path: str) -> Document:
        """Read a document."""
        unit = self._load(path)
        if path not in self._origins:
            self._origins[path] = Origin(path, unit.today, unit.publisher, unit.title or heading_of(unit.document))
        return unit.document

    def origin(self, path: str) -> Origin:
        """Give where a document is from."""
        if path not in self._origins:
            self.document(path)
        return self._origins[path]

    def quoting(self, path: str) -> Quoting:
        """Give the quotation marks of a document."""
        return self._both(path)[0]

    def surroundings(self, path: str) -> Surroundings:
        """Give the boxes and sections of a document."""
        return self._both(path)[1]

    def _both(self, path: str) -> tuple[Quoting, Surroundings]:
        found = self._kept.pop(path, None)
        if found is None:
            document = self.document(path)
            found = Quoting(document), Surroundings(document)
        self._kept[path] = found
        if len(self._kept) > _KEPT:
            del self._kept[next(iter(self._kept))]
        return found
