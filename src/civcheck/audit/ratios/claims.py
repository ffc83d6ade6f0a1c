"""What a sentence claims to follow from two of its numbers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from civcheck.audit.arithmetic import apart, loosened, shown, span_of, stated_percent, stated_times
from civcheck.compare.derived import difference, percent_change, ratio, share
from civcheck.compare.interval import Interval

if TYPE_CHECKING:
    from civcheck.model.figure import Figure
    from civcheck.model.mention import FigureMention

Way = Literal["up", "down"]
_ONE = Fraction(1)
_SHARES = frozenset({"percent", "percentage-point"})


@dataclass(frozen=True, slots=True)
class Change:
    """A change that is told to lead from `old` to `new`; `way` is where the words say it goes, None where they do not say.

    A multiple is `whole` where it can only be of the whole new number: doubled, 翻一番.
    """

    old: FigureMention
    new: FigureMention
    stated: FigureMention
    way: Way | None = None
    whole: bool = False

    @property
    def others(self) -> tuple[FigureMention, ...]:
        """The numbers it should follow from."""
        return self.old, self.new

    def message(self) -> str | None:
        """Say what the change really is; None where it may be what is stated."""
        old, new, stated = self.old, self.new, self.stated
        if not _measured(old, new) or stated.per:
            return None
        if old.unit in _SHARES and stated.unit in _SHARES:
            return _points(old, new, stated)
        if times := stated_times(stated):
            return self._multiple(times)
        if percent := stated_percent(stated):
            return None if stated.unit == "percentage-point" else self._percent(percent)
        if _measured(old, stated) and stated.unit not in _SHARES:
            return _amount(old, new, stated, self.way)
        return None

    def _percent(self, stated: Interval) -> str | None:
        change = percent_change(loosened(self.old), loosened(self.new))
        if change is None or change.value is None:
            return None
        real = _ends(change)
        right = not apart(real, stated) and not _turned(change, self.way)
        # "Cut by a third to 40 from 60" and "40 is two thirds of 60" are both told with "to": the share itself is let pass.
        if right or (self.stated.unit is None and _is_share(self.old, self.new, stated)):
            return None
        way = f" {change.direction}" if change.direction else ""
        return f"{_told(self.old)} to {_told(self.new)} is {shown(change.value)} percent{way}, not {_told(self.stated)}"

    def _multiple(self, stated: Interval) -> str | None:
        """Judge a multiple: "tripled", 增长两倍. What is told of an increase may count the old number in or not."""
        quotient = ratio(loosened(self.new), loosened(self.old))
        if quotient is None or quotient.value is None:
            return None
        real = _ends(quotient)
        turned = ratio(loosened(self.old), loosened(self.new))
        if self.whole:
            return None if not apart(real, stated) else f"{_told(self.new)} is {shown(quotient.value)} times {_told(self.old)}"
        readings = [real, real.plus(-_ONE), *([_ends(turned)] if turned and turned.value is not None and self.way != "up" else [])]
        if any(not apart(reading, stated) for reading in readings):
            return None
        return f"{_told(self.new)} is {shown(quotient.value)} times {_told(self.old)}"


def _is_share(old: FigureMention, new: FigureMention, stated: Interval) -> bool:
    part = share(loosened(new), loosened(old))
    return part is not None and not apart(_ends(part), stated)


def _points(old: FigureMention, new: FigureMention, stated: FigureMention) -> str | None:
    """Judge the change of a percentage: points, or with "percent" either reading."""
    gap = difference(loosened(_bare(new)), loosened(_bare(old)))
    if gap is None or gap.value is None:
        return None
    percent = stated_percent(stated)
    exact = _ends(gap)
    limits = span_of(_bare(stated)) if stated.unit == "percentage-point" else percent
    if limits is None or not apart(exact, _wider(limits, Fraction(1, 20))):
        return None
    if stated.unit == "percent" and percent is not None:
        change = percent_change(loosened(_bare(old)), loosened(_bare(new)))
        if change is None or not apart(_ends(change), percent):
            return None
    return f"{_told(old)} to {_told(new)} is {shown(gap.value, 2)} percentage points, not {_told(stated)}"


def _amount(old: FigureMention, new: FigureMention, stated: FigureMention, way: Way | None) -> str | None:
    """Judge a difference in the unit of both."""
    gap = difference(loosened(new), loosened(old))
    limits = span_of(stated)
    if gap is None or gap.value is None or limits is None or stated.value is None:
        return None
    if not apart(_ends(gap), limits) and not _turned(gap, way):
        return None
    scale = Fraction(old.scale or 1)
    return f"{_told(old)} to {_told(new)} is {shown(Fraction(gap.value) / scale, 3)}{_word(scale)}, not {_told(stated)}"


@dataclass(frozen=True, slots=True)
class Share:
    """A share that a part is told to have of a whole."""

    part: FigureMention
    whole: FigureMention
    stated: FigureMention

    @property
    def others(self) -> tuple[FigureMention, ...]:
        """The numbers it should follow from."""
        return self.part, self.whole

    def message(self) -> str | None:
        """Say what the share really is; None where it may be what is stated."""
        percent = stated_percent(self.stated)
        if percent is None or self.stated.direction or not _measured(self.part, self.whole):
            return None
        real = share(loosened(self.part), loosened(self.whole))
        if real is None or real.value is None or not apart(_ends(real), percent):
            return None
        return f"{_told(self.part)} of {_told(self.whole)} is {shown(real.value)} percent, not {_told(self.stated)}"


@dataclass(frozen=True, slots=True)
class Multiple:
    """How many times `small` the number `large` is told to be."""

    large: FigureMention
    small: FigureMention
    stated: FigureMention

    @property
    def others(self) -> tuple[FigureMention, ...]:
        """The numbers it should follow from."""
        return self.large, self.small

    def message(self) -> str | None:
        """Say how many times it really is; None where it may be as stated."""
        limits = stated_times(self.stated)
        if limits is None or not _measured(self.large, self.small):
            return None
        real = ratio(loosened(self.large), loosened(self.small))
        if real is None or real.value is None or not apart(_ends(real), limits):
            return None
        return f"{_told(self.large)} is {shown(real.value)} times {_told(self.small)}"


def _measured(one: FigureMention, other: FigureMention) -> bool:
    """Say whether two figures measure in one unit and are plain numbers above zero."""
    figures = (one, other)
    return (one.unit, one.currency) == (other.unit, other.currency) and all(
        figure.value is not None and figure.value > 0 and figure.comparator in {"=", "~"} and figure.unit != "times" for figure in figures
    )


def _bare(figure: FigureMention) -> FigureMention:
    return replace(figure, unit=None, direction=None)


def _ends(figure: Figure) -> Interval:
    """Give the ends of a computed figure without their direction."""
    low, high = (None if end is None else Fraction(end) for end in (figure.low, figure.high))
    return Interval(low, high)


def _wider(span: Interval, by: Fraction) -> Interval:
    return Interval(None if span.low is None else span.low - by, None if span.high is None else span.high + by)


def _turned(change: Figure, way: Way | None) -> bool:
    """Say whether a change goes the other way than it is told to."""
    return way is not None and change.direction is not None and change.direction != way


def _told(figure: FigureMention) -> str:
    """Write a figure in short."""
    value = Fraction(figure.value) if figure.value is not None else Fraction(0)
    scale = Fraction(figure.scale or 1)
    if figure.unit is None and figure.currency is None and 0 < value < 1:
        return f"{shown(value * 100)} percent"
    unit = {"percent": " percent", "percentage-point": " percentage points", "times": " times"}.get(figure.unit or "", "")
    return f"{shown(value / scale, 3)}{_word(scale)}{unit}"


def _word(scale: Fraction) -> str:
    return {10**3: " thousand", 10**6: " million", 10**9: " billion", 10**4: "万", 10**8: "亿"}.get(int(scale), "")
