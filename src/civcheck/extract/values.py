"""The figures and dates of a document, passage by passage: what one passage says the next ones lean on.

Dates are read first, sentence by sentence, since later ones lean on earlier ones; figures then in what is left. The date
that governs a figure is found last.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from civcheck.extract.dates import NOTHING_SAID, read_dates
from civcheck.extract.figures import find_figures
from civcheck.extract.figures.as_of import governing, governors, said_in
from civcheck.extract.figures.table_cells import columns_of, complete, unit_line
from civcheck.extract.numbers.plain import plain
from civcheck.model.mention import FigureMention

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from civcheck.extract.dates import ReadDate
    from civcheck.extract.figures import FoundFigure
    from civcheck.extract.figures.as_of import Governing
    from civcheck.extract.figures.table_cells import Columns
    from civcheck.extract.numbers.number import Number
    from civcheck.extract.passage import Passage
    from civcheck.model.document import Document
    from civcheck.model.edtf import Edtf
    from civcheck.model.mention import Mention, MentionKind

_WHOLE = Decimal(1)
_MOST_DIGITS = 27
"""Of a decimal with the default precision."""


class Values:
    """Reads the figures and dates of one document; None stands for passages alone, without tables.

    `kinds` are those wanted, `today` is what "last year" leans on.
    """

    def __init__(self, document: Document | None, today: Edtf | None, kinds: Sequence[MentionKind]) -> None:
        self.today, self.kinds = today, kinds
        self.said = NOTHING_SAID
        self.lead_in: Governing | None = None
        self.headers = {table.rows[0] for table in document.layout.tables} if document else set()
        self.columns: Columns | None = None
        self.unit: str | None = None

    def read(
        self, passage: Passage, dates: list[ReadDate] | None = None, figures: list[FoundFigure] | None = None
    ) -> list[Mention]:  # fmt: skip
        """Give the figures and dates of the next passage. Give those that have been read, the dates for all passages or for none."""
        if dates is None:
            dates, self.said = read_dates(passage, self.today, self.said)
        if figures is None:
            figures = read_figures(passage, dates) if "figure" in self.kinds else []
        when = governors(passage, dates)
        read = [figure_mention(passage, figure, governing(passage, figure, when, self.lead_in)) for figure in figures]
        if passage.block in self.headers:
            self.columns = columns_of(passage, dates, self.unit)
        elif self.columns and passage.kind == "row":
            read = complete(read, self.columns, passage, [figure.start for figure in figures], dates)
        elif passage.kind != "note":  # a table goes on behind its notes
            self.columns, self.unit = None, unit_line(passage)
        self.lead_in = said_in(passage, when, self.lead_in)
        return [*read, *(date.mention for date in dates if "date" in self.kinds)]


def read_figures(
    passage: Passage, dates: Sequence[ReadDate], enough: Callable[[Sequence[Number]], bool] = lambda _numbers: True
) -> list[FoundFigure]:  # fmt: skip
    """Read the figures of a passage beside its dates, and the durations within them. `enough` says whether its numbers are worth it."""
    taken: list[tuple[int, int]] = []
    for date in dates:
        if date.duration:
            taken += [(date.start, date.duration[0]), (date.duration[1], date.end)]
        else:
            taken.append((date.start, date.end))
    figures = find_figures(plain(passage.text), [span for span in taken if span[0] < span[1]], passage.kind, enough)
    durations = {date.duration[0] for date in dates if date.duration}
    for figure in figures:
        if figure.start in durations and figure.comparator == "<~" and figure.value is not None:
            figure.comparator, figure.low, figure.high = "=", figure.value, figure.value  # 近十年 are the last ten years
    return figures


def figure_mention(passage: Passage, figure: FoundFigure, when: Governing | None = None) -> FigureMention:
    """Make a mention of a figure; `when` is the date that governs it."""
    counted = figure.counted
    if isinstance(counted, tuple):
        counted = " ".join(passage.text[counted[0] : counted[1]].split())
    scaled = figure.number.rounded or figure.scale is not None
    return FigureMention(
        "figure",
        passage.region(figure.start, figure.end),
        value=_plain(figure.value) if scaled else figure.value,
        low=_plain(figure.low) if scaled else figure.low,
        high=_plain(figure.high) if scaled else figure.high,
        comparator=figure.comparator,
        unit=figure.unit,
        currency=figure.currency,
        ordinal=figure.ordinal,
        direction=figure.direction,
        counted=counted,
        as_of=when.edtf if when else None,
        base=figure.base,
        per=figure.per,
        scale=figure.scale,
        as_of_region=when.region if when else None,
    )


def _plain(value: Decimal | None) -> Decimal | None:
    """Give a decimal without the zeros behind its point that only its scale put there."""
    if value is None:
        return None
    return value.quantize(_WHOLE) if value == value.to_integral_value() and value.adjusted() < _MOST_DIGITS else value.normalize()
