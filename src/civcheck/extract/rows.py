"""The rows of a table as statements: each cell with the head of its row, below the header of its column."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from civcheck.extract.figures.table_cells import cells, column_of
from civcheck.extract.senses import senses_in
from civcheck.extract.tables.datelines import TOTALS
from civcheck.model.mention import DateMention, FigureMention
from civcheck.model.span import Region
from civcheck.model.statement import Placed, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.extract.passage import Passage

_LONGEST = 40
_TRIMMED = " \t|*_"


@dataclass(frozen=True, slots=True)
class Header:
    """The header of a table: of each column its words, its date, and what it adds around its cells."""

    columns: tuple[tuple[str, DateMention | None], ...]

    @classmethod
    def of(cls, passage: Passage, placed: Sequence[Placed]) -> Header:
        """Read the header row."""
        columns = []
        for start, end in _bounds(passage.text):
            dates = [one.mention for one in placed if start <= one.start and one.end <= end and isinstance(one.mention, DateMention)]
            columns.append((passage.text[start:end], dates[0] if dates else None))
        return cls(tuple(columns))


class Cell(NamedTuple):
    """A cell with the head of its row: words, mentions, place, and what its column's header says."""

    text: str
    placed: tuple[Placed, ...]
    region: Region
    around: Surroundings


def cells_of(passage: Passage, placed: Sequence[Placed], header: Header | None) -> list[Cell]:
    """Give the cells of a row of figures; none where it is no such row and is best read as a whole."""
    bounds = list(_bounds(passage.text))
    figures = [one for one in placed if isinstance(one.mention, FigureMention | DateMention)]
    if header is None or len(bounds) < 2 or any(high - low > _LONGEST for low, high in bounds[1:]):  # noqa: PLR2004  a head and a cell
        return []
    if not any(bounds[0][1] <= one.start for one in figures):
        return []
    return [cell for number in range(1, len(bounds)) if (cell := _cell(passage, placed, bounds, number, header)) is not None]


def _cell(passage: Passage, placed: Sequence[Placed], bounds: Sequence[tuple[int, int]], number: int, header: Header) -> Cell | None:
    (first, last), (low, high) = bounds[0], bounds[number]
    if low >= high:
        return None
    text = passage.text[first:last] + " " + passage.text[low:high]
    shift = last - first + 1 - low
    inside = [Placed(one.mention, one.start - first, one.end - first) for one in placed if first <= one.start and one.end <= last]
    inside += [Placed(one.mention, one.start + shift, one.end + shift) for one in placed if low <= one.start and one.end <= high]
    if passage.text[first:last].lower() in TOTALS:
        inside = [_of_all(one, passage.text[first:last]) for one in inside]
    column = number if passage.text.startswith("|") else column_of(number, len(bounds), len(header.columns))
    words, date = header.columns[column] if 0 <= column < len(header.columns) else ("", None)
    if date is not None:
        inside.append(Placed(date, -1, -1))
    spans = (*(passage.region(first, last).parts if last > first else ()), *passage.region(low, high).parts)
    around = Surroundings(words, (), (), senses_in(words))
    return Cell(text.strip(), tuple(_moved(inside, len(text) - len(text.lstrip()))), Region(spans), around)


def _of_all(one: Placed, label: str) -> Placed:
    """Let the figure of a row of totals count whatever its table counts."""
    figure = one.mention
    return one._replace(mention=replace(figure, counted=None)) if isinstance(figure, FigureMention) and figure.counted == label else one


def _moved(placed: Sequence[Placed], lead: int) -> Iterator[Placed]:
    return (replace_start(one, lead) for one in placed)


def replace_start(one: Placed, lead: int) -> Placed:
    """Move a mention to the left; what stands beside the words stays there."""
    return one if one.start < 0 else one._replace(start=one.start - lead, end=one.end - lead)


def _bounds(row: str) -> Iterator[tuple[int, int]]:
    """Give the range of each cell's words in a row."""
    low = 0
    for _, end in cells(row):
        start, stop = low, end
        while start < stop and row[start] in _TRIMMED:
            start += 1
        while stop > start and row[stop - 1] in _TRIMMED:
            stop -= 1
        yield start, stop
        low = end
