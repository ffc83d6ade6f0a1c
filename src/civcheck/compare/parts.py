"""Early, mid and late in a period: the days that are surely meant, and those that may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from civcheck.compare.periods import Period
    from civcheck.model.mention import Part

_EIGHTHS = 8
_CORE: dict[Part, tuple[int, int]] = {"early": (0, 2), "mid": (3, 5), "late": (6, 8)}
_WINDOW: dict[Part, tuple[int, int]] = {"early": (0, 4), "mid": (1, 7), "late": (4, 8)}
"""In eighths of the period. "The end of" and "late" are one part here, so the core is small and the window large."""


def core(date: Period) -> tuple[int | None, int | None]:
    """Give the days that are surely meant."""
    return _cut(date, _CORE[date.part]) if date.part else (date.low, date.high)


def window(date: Period) -> tuple[int | None, int | None]:
    """Give the days that may be meant."""
    return _cut(date, _WINDOW[date.part]) if date.part else (date.low, date.high)


def _cut(date: Period, eighths: tuple[int, int]) -> tuple[int | None, int | None]:
    if date.low is None or date.high is None:
        return date.low, date.high
    days = date.high - date.low + 1
    first, last = (days * eighth // _EIGHTHS for eighth in eighths)
    return date.low + first, max(date.low + first, date.low + last - 1)
