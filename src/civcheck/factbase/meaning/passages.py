"""Words that stand by themselves, as the readers want them."""

from __future__ import annotations

from civcheck.extract.passage import Passage


def passage_of(words: str) -> Passage:
    """Make one sentence of some words."""
    return Passage(words, (0,), "paragraph", 0, ((0, len(words)),), (0,))
