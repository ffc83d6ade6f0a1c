"""Countries, parts of the world, regions, cities and waters, with their names in English and Chinese."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Place:
    """One place: its names in both languages, the preferred one first.

    ``kind`` is country, territory, continent, part (of the world), subdivision, city, water or landform.
    ``territory`` is an ISO 3166-1 alpha-2 code, for parts of the world a UN M49 code, and empty where neither
    applies; a city or a subdivision has its country's. ``adjectives`` are the words for what comes from there and
    for its people ("Norwegian", "Norwegians"). ``traditional`` holds only what is more than the simplified names
    written in traditional characters. The flag "ambiguous" marks a place with a name that is a common word, a
    personal name or another place's as well: such a name alone does not tell.
    """

    id: str
    kind: str
    territory: str
    english: tuple[str, ...]
    adjectives: tuple[str, ...]
    chinese: tuple[str, ...]
    traditional: tuple[str, ...]
    flags: tuple[str, ...]


@cache
def places() -> tuple[Place, ...]:
    """Give the places of the table beside this module, by kind and id."""
    return tuple(_place(line) for line in Path(__file__).with_name("places.tsv").read_text("utf-8").splitlines()[1:])


def _place(line: str) -> Place:
    """Read one line of the table."""
    identifier, kind, territory, english, adjectives, chinese, traditional, flags = line.split("\t")
    return Place(  # written out, for it is called thousands of times
        identifier,
        kind,
        territory,
        tuple(english.split("|")),
        tuple(adjectives.split("|")) if adjectives else (),
        tuple(chinese.split("|")) if chinese else (),
        tuple(traditional.split("|")) if traditional else (),
        tuple(flags.split(",")) if flags else (),
    )
