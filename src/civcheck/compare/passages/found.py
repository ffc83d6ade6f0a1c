"""From the sketches of texts to the groups of copies in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.compare.passages.copies import copies_of
from civcheck.compare.passages.groups import groups
from civcheck.compare.passages.pairing import shared_seeds
from civcheck.compare.passages.stretches import stretches

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from civcheck.compare.passages.copies import Copy, Least
    from civcheck.compare.passages.document import Texts
    from civcheck.compare.passages.groups import Group
    from civcheck.compare.passages.seeds import Sketch


def copies_between(
    sketches: Sequence[Sketch], texts: Texts, least: Least, *, wanted: Callable[[int, int], bool] = lambda _first, _second: True
) -> list[Copy]:
    """Give the copies between texts and within them. `wanted` says which pairs of texts are looked at."""
    seeds = (seed for seed in shared_seeds(sketches) if wanted(seed.first_text, seed.second_text))
    grown = stretches(seeds, texts.words, near=least.edited > 0)
    return sorted({copy for one in grown for copy in copies_of(one, texts, least)})


def groups_between(sketches: Sequence[Sketch], texts: Texts, least: Least) -> list[Group]:
    """Give the groups of copies between texts and within them."""
    return groups(copies_between(sketches, texts, least))
