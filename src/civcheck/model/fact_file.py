"""A file of the fact base."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from civcheck.model.fact import Fact, Source


@dataclass(frozen=True, slots=True)
class FactFile:
    """One YAML file of the fact base: a source and its facts."""

    path: str
    source: Source
    facts: tuple[Fact, ...]
