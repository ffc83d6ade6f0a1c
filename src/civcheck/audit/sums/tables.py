"""Tables: columns with a row of totals, and columns of shares."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from civcheck.audit.arithmetic import shown
from civcheck.audit.tables.shares import SHARE_HEADERS
from civcheck.audit.tables.wholes import NO_SUMS, SUBTOTALS, TOTAL_WORDS
from civcheck.extract.figures.table_cells import cells
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.extract.passage import Passage
    from civcheck.model.document import Document
    from civcheck.model.span import Region

_NUMBER = compiled(r"[^\d\s+-]{0,4}?(?P<number>-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?) ?(?P<unit>%|[^\d\s]{0,6})")
_NO_SUM = compiled(
    rf"\b(?:{'|'.join(re.escape(word.strip()) for word in NO_SUMS if word[0].isalpha() and word.isascii())})s?(?![a-z])|%"
    rf"|{'|'.join(word for word in NO_SUMS if not word.isascii())}",
    re.IGNORECASE,
)
_MOST_CELLS = 20_000


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with a number: its value, its decimals, and its place in its row's passage."""

    value: Fraction
    decimals: int
    percent: bool
    start: int
    end: int
    row: Passage

    @property
    def region(self) -> Region:
        """The place in the document."""
        return self.row.region(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Column:
    """A column with a total: its header, its cells from top to bottom, and the total."""

    header: str
    parts: tuple[Cell, ...]
    total: Cell

    @property
    def off(self) -> Fraction:
        """How far the sum is from the total, beyond what rounding may do."""
        slack = sum((self._rounding(cell) for cell in (*self.parts, self.total)), Fraction(0))
        difference = abs(self.added - self.total.value)
        return difference if difference > slack else Fraction(0)

    @property
    def added(self) -> Fraction:
        """What the parts add up to."""
        return sum((cell.value for cell in self.parts), Fraction(0))

    def _rounding(self, cell: Cell) -> Fraction:
        whole = all(not one.decimals for one in (*self.parts, self.total))
        return Fraction(0) if whole and not cell.percent else Fraction(1, 10**cell.decimals) / 2

    def message(self) -> str:
        """Say what the column adds up to."""
        return f"the column adds up to {shown(self.added, 3)}, not {shown(self.total.value, 3)}"


def columns(document: Document, passages: Sequence[Passage]) -> Iterator[list[Column]]:
    """Give the columns with totals, table by table."""
    by_block = {passage.block: passage for passage in passages if passage.kind == "row"}
    for table in document.layout.tables:
        rows = [by_block[number] for number in table.rows if number in by_block]
        if len(rows) > 3 and table.header:  # noqa: PLR2004
            yield list(_columns(rows))


def _columns(rows: Sequence[Passage]) -> Iterator[Column]:
    texts = [cells(row.text) for row in rows]
    names = [row[0][0].lower() if row else "" for row in texts]
    totals = [number for number, name in enumerate(names) if number and _is_total(name)]
    width = len(texts[0])
    if len(totals) != 1 or totals[0] not in {1, len(rows) - 1} or any(sign in name for name in names for sign in SUBTOTALS):
        return
    body = [number for number in range(1, len(rows)) if number != totals[0] and not _is_rule(rows[number].text)]
    if any(len(texts[number]) != width for number in (*body, totals[0])) or len(rows) * width > _MOST_CELLS:
        return
    for column in range(1, width):
        header = texts[0][column][0]
        if _NO_SUM.search(header) and not re.search(r"share|占比|比重", header.lower()):
            continue
        parts = [_cell(rows[number], texts[number], column) for number in body]
        total = _cell(rows[totals[0]], texts[totals[0]], column)
        known = [part for part in parts if part is not None]
        if total and len(known) == len(parts) and len(known) > 1 and len({cell.percent for cell in (*known, total)}) == 1:
            yield Column(header, tuple(known), total)


def _is_total(name: str) -> bool:
    words = name.strip(" :：*_").replace(" ", "-")
    return words in TOTAL_WORDS or words.startswith("total-")


def _is_rule(row: str) -> bool:
    return not row.strip("|-: \t")


def _cell(row: Passage, texts: Sequence[tuple[str, int]], column: int) -> Cell | None:
    """Read the number of a cell; None where there is none, or more than one."""
    text, end = texts[column]
    match = _NUMBER.fullmatch(text.strip())
    if match is None:
        return None
    low = texts[column - 1][1]
    start = row.text.find(match["number"], low, end)
    if start < 0:
        return None
    number = match["number"].replace(",", "")
    decimals = len(number.partition(".")[2])
    return Cell(Fraction(number), decimals, match["unit"] == "%", start, start + len(match["number"]), row)


def share_columns(document: Document, passages: Sequence[Passage]) -> Iterator[list[Cell]]:
    """Give the columns of shares of one whole, without a row of totals: percentages from some first row to the last."""
    by_block = {passage.block: passage for passage in passages if passage.kind == "row"}
    for table in document.layout.tables:
        rows = [by_block[number] for number in table.rows if number in by_block]
        if len(rows) > 2 and table.header:  # noqa: PLR2004
            yield from _share_columns(rows)


def _share_columns(rows: Sequence[Passage]) -> Iterator[list[Cell]]:
    texts = [cells(row.text) for row in rows]
    names = [row[0][0].lower() if row else "" for row in texts]
    body = [number for number in range(1, len(rows)) if not _is_total(names[number]) and not _is_rule(rows[number].text)]
    width = len(texts[0])
    if any(len(texts[number]) != width for number in body) or any(sign in name for name in names for sign in SUBTOTALS):
        return
    if len(body) < 2 or len(rows) * width > _MOST_CELLS:  # noqa: PLR2004
        return
    for column in range(1, width):
        header = texts[0][column][0].lower()
        if any(word in header for word in SHARE_HEADERS) and ("%" in header or all("%" in texts[number][column][0] for number in body)):
            found = [_cell(rows[number], texts[number], column) for number in body]
            known = [cell for cell in found if cell is not None]
            if len(known) == len(found):
                yield known
