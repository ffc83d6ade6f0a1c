"""Figures of a passage: numbers with what they are measured in, compared with, and count.

Each number is put together from the inside out: the number, its sign and currency, its unit, its other end where it is a
range, its comparator, then what it counts and how it changes. Where a step finds that it is no figure, it is dropped.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from civcheck.extract.figures import ratios
from civcheck.extract.figures.accepting import accepts
from civcheck.extract.figures.compounds_zh import GAPS
from civcheck.extract.figures.describing import add_comparator, describe
from civcheck.extract.figures.elided import share_what_is_elided
from civcheck.extract.figures.measured import compound, measured
from civcheck.extract.figures.ranges import with_other_end
from civcheck.extract.numbers.around import ends
from civcheck.extract.numbers.finding import find_numbers
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from civcheck.extract.figures.found import FoundFigure
    from civcheck.extract.numbers.number import Number


_RANGE_GAP = 18
_LIST = compiled(r", | and |, and |、|和|与|及|,| or |或| ?[x×] ?| by ")
_SMALL_MONEY = frozenset({" ", " and "})
_TO_INCHES = compiled(r"[ -]?")


def find_figures(
    text: str, taken: Sequence[tuple[int, int]], kind: str, enough: Callable[[Sequence[Number]], bool] = lambda _numbers: True
) -> list[FoundFigure]:  # fmt: skip
    """Find the figures of a passage. `text` is as `plain` gives it; nothing in the ranges `taken` is read.

    `enough` says of the numbers whether figures are worth to be made of them: a figure has at least one.
    """
    numbers = list(_joined(text, find_numbers(text, taken, kind)))
    if not enough(numbers):
        return []
    figures: list[FoundFigure] = []
    index = 0
    while index < len(numbers):
        used, figure = _figure(text, numbers, index)
        if figure:
            if figures and figure.start < figures[-1].end:
                figure.start, figure.currency = figure.number.start, None  # the sign is that of the number before: 5 $ 10 times
            figures.append(figure)
        index += used
        while figure and index < len(numbers) and numbers[index].start < max(figure.rate, figure.end):
            index += 1  # the number within "per 100,000 people" is no figure of its own
    _share_in_lists(text, figures)
    share_what_is_elided(text, figures)
    return figures


def _share_in_lists(text: str, figures: Sequence[FoundFigure]) -> None:
    """Give the members of a list what only one of them says: the unit of the last ("2, 4 and 6 kg"), the change before the first."""
    for before, figure in zip(reversed(figures[:-1]), reversed(figures[1:]), strict=True):
        joined = figure.unit and before.unit is None and before.currency is None and before.counted is None and not before.ordinal
        if (
            joined
            and figure.unit != "times"
            and before.value is not None
            and _of_one_size(before, figure)
            and _LIST.fullmatch(text, before.after, figure.start)
        ):
            before.unit = figure.unit
    for before, figure in itertools.pairwise(figures):
        if before.unit == "foot" and _are_inches(before, figure) and _TO_INCHES.fullmatch(text, before.end, figure.start):
            figure.unit, figure.counted = "inch", None
    for before, figure in itertools.pairwise(figures):
        same = figure.unit == before.unit and figure.currency == before.currency and (figure.unit or figure.currency)
        alike = figure.direction is None and before.direction and same
        if alike and _LIST.fullmatch(text, before.after, figure.start):
            figure.direction = before.direction


def _of_one_size(before: FoundFigure, figure: FoundFigure) -> bool:
    """Say whether two numbers may stand in one list: 610 million, 43.9 percent are no shares both."""
    first, second = before.value, figure.value
    return (
        not first
        or not second
        or figure.unit not in {"percent", "percentage-point", "per-mille"}
        or (abs(first) <= abs(second) * _LARGER or abs(first) <= _LARGER)
    )


_LARGER = 1000


def _are_inches(feet: FoundFigure, figure: FoundFigure) -> bool:
    """Say whether a bare number may be the inches behind feet: 6 ft 2."""
    bare = figure.unit is None and figure.currency is None and not figure.ordinal
    return bare and feet.value is not None and feet.value < 9 and figure.value is not None and 0 <= figure.value < 12


def _joined(text: str, numbers: Iterator[Number]) -> Iterator[Number]:
    """Put ratios together: one in eight, 3:1."""
    waiting: Number | None = None
    for number in numbers:
        if waiting is not None:
            ratio = ratios.join(text, waiting, number)
            if ratio:
                waiting = ratio
                continue
            yield waiting
        waiting = number
    if waiting is not None:
        yield waiting


def _next(numbers: Sequence[Number], index: int, end: int) -> int:
    """Give the first number behind that at `index` and behind `end`: the 五 of 三块五 is inside its figure."""
    index += 1
    while index < len(numbers) and numbers[index].start < end:
        index += 1
    return index


def _is_adjacent(text: str, figure: FoundFigure, second: Number) -> bool:
    """Say whether a number may measure the rest of the same quantity: the 5角 of 3元5角."""
    gap = text[figure.end : second.start]
    return gap in GAPS or (figure.currency is not None and gap in _SMALL_MONEY)


def _figure(text: str, numbers: Sequence[Number], index: int) -> tuple[int, FoundFigure | None]:
    """Make a figure of the number at `index` and, where it is a range, the next. Gives how many numbers were used."""
    first = numbers[index]
    figure = measured(text, first)
    following = _next(numbers, index, figure.end)
    while following < len(numbers) and _is_adjacent(text, figure, numbers[following]) and compound(text, figure, numbers[following]):
        following = _next(numbers, following, figure.end)
    second, used = numbers[following] if following < len(numbers) else None, following - index
    if second is not None and second.start - figure.end <= _RANGE_GAP and not first.ordinal and not second.ordinal:
        joined = with_other_end(text, figure, second)
        if joined == "dropped":
            return used + 1, None
        if joined:
            used += 1
    if not accepts(text, figure, alone=figure.start == 0 and ends(text, figure.end)):
        return used, None
    add_comparator(text, figure)
    describe(text, figure)
    return used, figure
