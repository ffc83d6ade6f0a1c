"""The United Nations and other great intergovernmental bodies, with their names in English and Chinese."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Body:
    """One body: its names in both languages, the preferred one first.

    ``type`` is a type of name (organisation, event, work). ``traditional`` holds only what is more than the
    simplified names written in traditional characters, such as names usual in Taiwan.
    """

    id: str
    type: str
    english: tuple[str, ...]
    abbreviations: tuple[str, ...]
    chinese: tuple[str, ...]
    traditional: tuple[str, ...]


@cache
def bodies() -> tuple[Body, ...]:
    """Give the bodies of the table beside this module, by id."""
    return tuple(_body(line) for line in Path(__file__).with_name("bodies.tsv").read_text("utf-8").splitlines()[1:])


def _body(line: str) -> Body:
    """Read one line of the table."""
    identifier, kind, *lists = line.split("\t")
    english, abbreviations, chinese, traditional = (tuple(field.split("|")) if field else () for field in lists)
    return Body(identifier, kind, english, abbreviations, chinese, traditional)
