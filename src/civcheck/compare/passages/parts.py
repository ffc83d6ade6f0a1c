"""Which block a place is in, where blocks go on behind a page break, a note or a running head."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from civcheck.model.document import BlockKind, Document


class Parts:
    """The parts of all blocks of a document in the order of the text."""

    def __init__(self, document: Document) -> None:
        self._kinds = document.layout.kinds
        blocks = document.layout.blocks
        found = sorted(
            (blocks.starts[part], number) for number in range(len(blocks)) for part in range(blocks.first[number], blocks.first[number + 1])
        )
        self.starts = [start for start, _ in found]
        self._blocks = [block for _, block in found]

    def block(self, offset: int) -> int:
        """Give the number of the block that the part at `offset`, or the last one before it, belongs to; 0 where there is none."""
        at = bisect_right(self.starts, offset) - 1
        return self._blocks[at] if at >= 0 else 0

    def kind(self, offset: int) -> BlockKind:
        """Give what that block is."""
        return self._kinds[self.block(offset)] if self._kinds else "paragraph"
