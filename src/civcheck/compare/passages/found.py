"""From the sketches of texts to the groups of copies in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.compare.passages.copies import copies_of
from civcheck.compare.passages.groups import groups
from civcheck.compare.passages.pairing import parted, rows_of_seeds, seeds_of
from civcheck.compare.passages.spreading import Here
from civcheck.compare.passages.stretches import stretches

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from civcheck.compare.passages.copies import Copy, Least
    from civcheck.compare.passages.document import Texts
    from civcheck.compare.passages.groups import Group
    from civcheck.compare.passages.pairing import Rows
    from civcheck.compare.passages.seeds import Sketch
    from civcheck.compare.passages.spreading import Spread


_WORTH_PARTING = 3_000
"""Fewer seeds than so many are not worth another process."""


def copies_between(
    sketches: Sequence[Sketch], texts: Texts, least: Least, *, wanted: Callable[[int, int], bool] = lambda _first, _second: True,
    spread: Spread | None = None,
) -> list[Copy]:  # fmt: skip
    """Give the copies between texts and within them. `wanted` says which pairs of texts are looked at; `spread` does parts of them."""
    spread = spread or Here()
    rows = rows_of_seeds(sketches)

    def grown(part: Rows) -> set[Copy]:
        seeds = (seed for seed in seeds_of(part) if wanted(seed.first_text, seed.second_text))
        return {copy for one in stretches(seeds, texts.words, near=least.edited > 0) for copy in copies_of(one, texts, least)}

    parts = parted(rows, spread.jobs if len(rows) > _WORTH_PARTING else 1)
    return sorted(set().union(*spread(grown, parts)))


def groups_between(sketches: Sequence[Sketch], texts: Texts, least: Least, spread: Spread | None = None) -> list[Group]:
    """Give the groups of copies between texts and within them."""
    return groups(copies_between(sketches, texts, least, spread=spread))
