"""Where findings stand as other programs ask for it: ends of lines, relative paths, URIs."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from civcheck.sources.read import STANDARD_INPUT

if TYPE_CHECKING:
    from civcheck.model.location import Location


@dataclass(frozen=True, slots=True)
class Extent:
    """From where to where a place runs. Lines and columns count from 1; `end_column` is that after the last character."""

    line: int
    column: int
    end_line: int
    end_column: int


def extent(place: Location) -> Extent | None:
    """Give the lines and columns of a place; None where they are not known.

    Of a place in several parts it is that of the first: what interrupts the words is no part of them.
    """
    if place.line is None or place.column is None:
        return None
    first = place.region.parts[0]
    text = (place.text or "")[: len(first)]
    breaks = text.count("\n")
    end_column = len(text) - text.rfind("\n") if breaks else place.column + len(text)
    return Extent(place.line, place.column, place.line + breaks, end_column)


def position(place: Location) -> str:
    """Give line and column as people write them, and nothing where they are not known."""
    return ":".join(str(number) for number in (place.line, place.column) if number is not None)


def relative(path: str) -> str:
    """Give a path from the folder civcheck runs in, with slashes; one that lies outside stays absolute."""
    if path == STANDARD_INPUT:
        return path
    here, whole = os.path.realpath(os.curdir), os.path.abspath(path)
    if not os.path.isabs(path) and not os.path.normpath(path).startswith(os.pardir):
        return Path(os.path.normpath(path)).as_posix()
    inside = whole.startswith(here.rstrip(os.sep) + os.sep)
    return Path(os.path.relpath(whole, here) if inside else whole).as_posix()


def uri(path: str) -> str:
    """Give a path as a URI reference: relative to the folder civcheck runs in, else of the whole file system."""
    told = relative(path)
    encoded = quote(os.fsencode(told), safe="/")
    return f"file://{'' if encoded.startswith('/') else '/'}{encoded}" if os.path.isabs(told) else encoded
