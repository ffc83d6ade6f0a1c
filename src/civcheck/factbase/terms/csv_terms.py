"""Termbases in CSV: a header row, a concept a row, several names in one cell parted by | or ;."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.errors.problem import Problem
from civcheck.factbase.terms.entries import (
    FIELDS,
    ID_HINT,
    ID_PATTERN,
    NAME_FIELDS,
    TERRITORY,
    TERRITORY_HINT,
    TYPES,
    Entry,
    concepts_of,
    identifier,
)  # fmt: skip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.factbase.terms.entries import Place
    from civcheck.model.term import Concept

_DELIMITERS = "\t;,"
_ALIASES = {"english": "en", "chinese": "zh", "zh-cn": "zh", "zh-hans": "zh", "zh-tw": "zh-hant", "abbreviation": "abbreviations"}

_Cell = tuple[str, "Place"]


def parse_csv(text: str, path: str, problems: list[Problem]) -> tuple[Concept, ...]:
    """Read the text of a table. Every bad cell is added to `problems` and left out; a table without rows has no concepts."""
    head = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=head.count) if any(mark in head for mark in _DELIMITERS) else ","
    rows = _rows(text, delimiter, path, problems)
    header = next(rows, [])
    columns = _columns(header, path, problems)
    if not header:
        return ()
    entries = [_entry(row, columns, delimiter, path, problems) for row in rows if any(value.strip() for value, _ in row)]
    _name(entries)
    return concepts_of(entries, path, problems)


def _columns(header: list[_Cell], path: str, problems: list[Problem]) -> list[str]:
    """Give the field of each column; "" for one that is not known."""
    columns: list[str] = []
    for value, place in header:
        name = re.sub("[ _]+", "-", value.strip().lower())
        name = _ALIASES.get(name, name)
        if name not in FIELDS:
            problems.append(Problem(path, *place, f"{value.strip()!r} is no column of a termbase", f"the columns are {', '.join(FIELDS)}"))
        elif name in columns:
            problems.append(Problem(path, *place, f"the column {name!r} stands twice", "keep one"))
        columns.append(name if name in FIELDS and name not in columns else "")
    if not problems and not set(columns) & set(NAME_FIELDS):
        problems.append(Problem(path, 1, 1, "has no column of names", f"the first row names the columns: {', '.join(FIELDS)}"))
    return columns


def _entry(row: list[_Cell], columns: list[str], delimiter: str, path: str, problems: list[Problem]) -> Entry:
    entry = Entry(row[0][1])
    if len(row) > len(columns):
        place = row[len(columns)][1]
        problems.append(Problem(path, *place, "there are more cells than columns", "put a cell that has the delimiter in quotation marks"))
    for column, (cell, place) in zip(columns, row, strict=False):
        value = cell.strip()
        if column in NAME_FIELDS:
            marks = "[|]" if delimiter == ";" else "[|;]"
            entry.add(column, ((name, place) for name in map(str.strip, re.split(marks, value)) if name))
        elif value and column:
            _set(entry, column, value, place, path, problems)
    return entry


def _set(entry: Entry, column: str, value: str, place: Place, path: str, problems: list[Problem]) -> None:
    known = {
        "id": (bool(ID_PATTERN.fullmatch(value)), ID_HINT),
        "type": (value in TYPES, f"write one of {', '.join(TYPES)}, or nothing"),
        "territory": (bool(TERRITORY.fullmatch(value)), TERRITORY_HINT),
    }
    good, hint = known.get(column, (True, ""))
    if good:
        setattr(entry, column, " ".join(value.split()))
    else:
        problems.append(Problem(path, *place, f"{value!r} is no {column}", hint))


def _name(entries: list[Entry]) -> None:
    """Give an id to the rows that have none: of their first name, else of their line."""
    taken = {entry.id for entry in entries}
    for entry in entries:
        if not entry.id:
            name = next((made for term, _ in entry.names if (made := identifier(term.text))), "")
            entry.id = name if name and name not in taken else f"line-{entry.place[0]}"
            taken.add(entry.id)


def _rows(text: str, delimiter: str, path: str, problems: list[Problem]) -> Iterator[list[_Cell]]:
    """Give the rows as cells with their places. A cell in quotation marks may hold delimiters and line ends."""
    cell = re.compile(rf'"((?:[^"]|"")*)"[ ]*(?={delimiter}|\n|\Z)|([^{delimiter}\n]*)')
    row: list[_Cell] = []
    position = line = 0
    begin = 0  # of the line
    while position <= len(text):
        match = cell.match(text, position)
        if match is None:
            break
        quoted, plain = match.groups()
        place = (line + 1, position - begin + 1)
        if quoted is None and plain.startswith('"'):
            problems.append(Problem(path, *place, "a quotation mark is not closed", "double the marks inside a cell in quotation marks"))
            return
        row.append((plain if quoted is None else quoted.replace('""', '"'), place))
        if match[0].count("\n"):
            line += match[0].count("\n")
            begin = position + match[0].rfind("\n") + 1
        position = match.end()
        if text[position : position + 1] != delimiter:
            yield row
            row, line, begin = [], line + 1, position + 1
        position += 1
