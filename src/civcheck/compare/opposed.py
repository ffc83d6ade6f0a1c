"""A word of a claim that a source has otherwise."""

from __future__ import annotations

from typing import NamedTuple


class Opposed(NamedTuple):
    """A word of the claim whose opposite the source has."""

    kind: str
    claim: str
    source: str
