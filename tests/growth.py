"""Whether work grows with the text alone: told by counting steps, which no busy machine changes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

SMALL, TIMES = 1_000, 10
"""Characters of the small text, and how many times as many the large one has."""
MOST_STEPS = 400_000
"""More are never made where a long text is looked at but a few times."""
_MORE, _ALLOWANCE = 1.5, 2_000
"""So many times the steps that are in proportion are allowed, and so many besides for what is done once."""


def steps(work: Callable[[], object]) -> int:
    """Count the calls that a piece of work makes: of functions in Python and in C, regular expressions among them."""
    count = 0

    def see(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(see)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def grows_in_proportion(piece: str, work: Callable[[str], object], small: int = SMALL) -> bool:
    """Say whether work on a text of so many times the length takes no more than so many times the steps.

    What a regular expression does inside one call is not counted: on the large text one that does not grow in
    proportion takes minutes.
    """
    times = small // len(piece) + 1
    work(piece * 3)  # what is loaded and compiled once is no step of either
    first = steps(lambda: work(piece * times))
    return steps(lambda: work(piece * times * TIMES)) <= _MORE * TIMES * first + _ALLOWANCE
