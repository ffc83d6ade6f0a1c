"""How one name differs from another that may be the same thing's: the record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["slip", "form", "small word", "article", "accent", "order", "word less", "other word", "title", "sound", "name"]


@dataclass(frozen=True, slots=True)
class Difference:
    """How one name differs from another, as `said` of the first.

    `shared` counts the words that both have. `weight` is how much has to agree beside them to make them one thing: 0 nothing,
    1 a little, or one is much commoner, 2 and 3 ever more. `particular` says that a word of those shared is no common one.
    """

    kind: Kind
    said: str
    shared: int
    weight: int
    particular: bool = False
