"""What the rows of a table tell whose header says so: a column of names, and one of when or where it was founded, opened, held."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.audit.happened.around import date_in, place_named
from civcheck.audit.happened.chinese import described_zh
from civcheck.audit.happened.names import named
from civcheck.audit.happened.record import Happening
from civcheck.audit.happened.told import LONGEST
from civcheck.audit.tables import happening as table
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.happened.record import Thing
    from civcheck.audit.told import Told
    from civcheck.audit.unit import Unit

_CELL = compiled(r"[^|\t]+")
_MOST_COLUMNS = 12
_LONGEST = 40


def in_rows(unit: Unit) -> Iterator[Happening]:
    """Give what the rows of the document's tables tell."""
    tables = [one for one in unit.document.layout.tables if one.header and len(one.rows) > 1]
    if not tables:
        return
    rows = {told.passage.block: told for told in unit.told if told.passage.kind == "row"}
    for one in tables:
        header = rows.get(one.rows[0])
        columns = _columns(header.text) if header else {}
        for number in one.rows[1:] if columns else ():
            if number in rows:
                yield from _row(rows[number], columns)


def _columns(header: str) -> dict[int, tuple[str, str]]:
    """Give what the columns tell, by their numbers."""
    cells = [cell.strip(" *_").casefold() for _, _, cell in _cells(header)]
    columns = {number: table.LABELS[cell] for number, cell in enumerate(cells) if number and cell in table.LABELS}
    return columns if cells and len(cells) <= _MOST_COLUMNS and cells[0] not in table.LABELS else {}


def _cells(text: str) -> list[tuple[int, int, str]]:
    """Give the cells of a row with their places, without the white space around them."""
    cells = []
    for cell in _CELL.finditer(text.strip("\n")):
        words = cell[0].strip(" *_\n")
        if words or text.startswith("|"):
            low = cell.start() + len(cell[0]) - len(cell[0].lstrip(" *_\n"))
            cells.append((low, low + len(words), words))
    return cells


def _row(told: Told, columns: Mapping[int, tuple[str, str]]) -> Iterator[Happening]:
    cells = _cells(told.text) if len(told.text) <= LONGEST else []
    found = [*named(told), *(thing for thing in described_zh(told) if not thing.of_document)]
    things = [thing for thing in found if cells and cells[0][0] <= thing.low and thing.high <= cells[0][1]]
    if len(things) != 1 or things[0].high - things[0].low < (cells[0][1] - cells[0][0]) - _EDITION:
        return
    dates = {aspect: _date(told, cells[number]) for number, (aspect, what) in columns.items() if what == "date" and number < len(cells)}
    aspects = {aspect for aspect, _ in columns.values()}
    for aspect in sorted(aspects):
        spots = [cells[number] for number, (own, what) in columns.items() if own == aspect and what == "place" and number < len(cells)]
        yield from _happening(told, things[0], aspect, dates.get(aspect), spots)


_EDITION = 8
"""So many characters more than its name the first cell may have: an ordinal, a year."""


def _happening(told: Told, thing: Thing, aspect: str, date: object, spots: list[tuple[int, int, str]]) -> Iterator[Happening]:
    from civcheck.model.mention import DateMention

    when = date if isinstance(date, DateMention) else None
    place = None
    if spots and re.fullmatch(r"[A-Z一-鿿][\w'’ -]*", spots[0][2]) and len(spots[0][2]) <= _LONGEST:
        low, high, words = spots[0]
        place = next((name for name, start, end in told.names if (start, end) == (low, high) and name.type == "place"), None)
        place = place or place_named(told, words, low)
    if when or place:
        yield Happening(thing.key, told.region(thing.low, thing.high), thing.edition, aspect, aspect, when, place)


def _date(told: Told, cell: tuple[int, int, str]) -> object:
    return date_in(told, cell[:2])
