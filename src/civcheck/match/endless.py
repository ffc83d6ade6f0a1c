"""What of a draft is no prose: sentences without end, as of a file of data. They make no claims, and are read piece by piece."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from civcheck.extract.mentions import read_passages
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.extract.passage import Passage
    from civcheck.extract.terms import Matcher
    from civcheck.model.mention import Mention

_ENDLESS = 20_000
"""Characters of a sentence that nobody wrote."""
_PIECE = 10_000
_GAP = compiled(r"\s")


def parted(given: Sequence[Passage]) -> tuple[list[Passage], list[Passage]]:
    """Give passages without their endless sentences, and these, each a passage of its own."""
    kept: list[Passage] = []
    endless: list[Passage] = []
    for passage in given:
        if len(passage.text) <= _ENDLESS:
            kept.append(passage)
            continue
        for low, high, too_long in _stretches(passage):
            (endless if too_long else kept).append(passage.part(low, high, passage.kind) if high - low < len(passage.text) else passage)
    return kept, endless


def _stretches(passage: Passage) -> Iterator[tuple[int, int, bool]]:
    """Give the ranges of a passage: each endless sentence, and the others between two of them together."""
    first = 0
    for low, high in pairwise(dict.fromkeys([0, *passage.sentences, len(passage.text)])):
        if high - low > _ENDLESS:
            if first < low:
                yield first, low, False
            yield low, high, True
            first = high
    if first < len(passage.text):
        yield first, len(passage.text), False


def mentions_of(passage: Passage, terms: Matcher) -> Iterator[Mention]:
    """Give what stands in an endless sentence, without ever holding all of it."""
    low = 0
    while low < len(passage.text):
        gap = _GAP.search(passage.text, min(low + _PIECE, len(passage.text)), low + _PIECE * 2)
        high = gap.end() if gap else min(low + _PIECE, len(passage.text))
        yield from read_passages([passage.part(low, high, passage.kind)], terms=terms)[0]
        low = high
