"""The parts of a whole in a list, and whether they can add up to it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from civcheck.audit.arithmetic import apart, shown, span_of
from civcheck.audit.outline import DATE, FIGURE, OTHER
from civcheck.audit.tables.wholes import OVERLAPPING_EN, OVERLAPPING_ZH
from civcheck.compare.interval import Interval
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.audit.outline import Outline
    from civcheck.model.mention import FigureMention

_SPLIT = compiled(r"[,;，；、] ?(?:and |plus )?| and | plus |以及|[和与及]")
_ONE = compiled(r"(?:an?|another) [a-z]|一[个間间名位台艘]")
"""An item that counts one thing without a figure."""
_LEAST, _MOST = Fraction(1, 2), Fraction(2)
"""Parts that are further off were never meant to be all of a whole."""
SMALL = 2
"""A total of so few is no sum."""
FEW = 12
"""A total of so few may count groups: three teams: 12 boys and 11 girls."""
_SPLIT_CHARACTERS = 700


@dataclass(frozen=True, slots=True)
class Sum:
    """A total with its parts."""

    total: FigureMention
    parts: tuple[FigureMention, ...]

    @property
    def values(self) -> list[Fraction]:
        """The parts as numbers."""
        return [Fraction(part.value) for part in self.parts if part.value is not None]

    def message(self) -> str | None:
        """Say what the parts add up to; None where they can be the total, or never were meant to be."""
        if self.total.value is None or not self._alike():
            return None
        total, added = Fraction(self.total.value), sum(self.values)
        if total <= SMALL or (total <= FEW and (total == len(self.parts) or max(self.values) > total)):
            return None
        if not _LEAST * total <= added <= _MOST * total:
            return None
        spans = [span_of(part) for part in self.parts]
        whole = span_of(self.total)
        known = [span for span in spans if span is not None]
        if whole is None or len(known) < len(spans) or not apart(whole, _added(known)):
            return None
        scale = Fraction(self.total.scale or 1)
        word = {10**3: " thousand", 10**6: " million", 10**9: " billion", 10**4: "万", 10**8: "亿"}.get(int(scale), "")
        scale = scale if word else Fraction(1)
        return f"the parts add up to {shown(added / scale, 2)}{word}, not {shown(total / scale, 2)}{word}"

    def _alike(self) -> bool:
        """Say whether all of them measure in one unit, and none is a rate, a change or a place in a row."""
        figures = (self.total, *self.parts)
        if any(
            figure.per or figure.value is None or figure.value < 0 or figure.unit in {"times", "percentage-point"} for figure in figures
        ):
            return False
        if any(figure.comparator not in {"=", "~"} for figure in figures):
            return False
        if len({figure.region for figure in figures}) < len(figures):
            return False  # two ends of a range
        units = {(figure.unit, figure.currency) for figure in figures}
        if self.total.currency and not any(part.unit or part.currency or part.counted for part in self.parts):
            units = {(None, self.total.currency)}  # 90,000 euros: 40,000 for books
        return len(self.parts) > 1 and len(units) == 1 and len(self.values) == len(self.parts)


def _added(spans: Sequence[Interval]) -> Interval:
    lows, highs = [span.low for span in spans], [span.high for span in spans]
    low = None if None in lows else sum((one for one in lows if one is not None), Fraction(0))
    high = None if None in highs else sum((one for one in highs if one is not None), Fraction(0))
    return Interval(low, high)


def listed(outline: Outline, start: int, end: int, *, led: bool = False) -> list[tuple[FigureMention, str]] | None:
    """Give the figures of a list with the words around each; None where an item has two, or parts may overlap.

    A list that is `led` has words before its first figure, which may count something else.
    """
    words = outline.text[start:end]
    if len(words) > _SPLIT_CHARACTERS or DATE in words or OTHER in words:
        return None
    small = f" {words.lower()} "
    if any(f" {word}" in small for word in OVERLAPPING_EN) or any(word in words for word in OVERLAPPING_ZH):
        return None
    items: list[tuple[FigureMention, str]] = []
    position = start
    for chunk in [*_SPLIT.finditer(outline.text, start, end), None]:
        stop = chunk.start() if chunk else end
        figures = outline.all_in(position, stop)
        text = outline.text[position:stop]
        position = chunk.end() if chunk else end
        if len(figures) > 1 and (items or not led):
            return None
        if figures:
            items.append((figures[-1], text))
        elif not items or _ONE.match(text):
            return None
    return items


def after_figure(text: str) -> str:
    """Give what stands right behind the figure of an item: the Chinese measure word is its first sign."""
    return text.partition(FIGURE)[2].strip()
