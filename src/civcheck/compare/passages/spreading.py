"""Work that falls into parts: done here, one after the other, or by whoever can do several at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Part = TypeVar("Part")
Result = TypeVar("Result")


class Spread(Protocol):
    """Does parts of some work, `jobs` of them at a time, and gives their results in the order of the parts."""

    @property
    def jobs(self) -> int:
        """How many parts are done at a time."""

    def __call__(self, work: Callable[[Part], Result], parts: Sequence[Part]) -> list[Result]:
        """Do the parts."""


class Here:
    """Does one part after the other in this process."""

    jobs = 1

    def __call__(self, work: Callable[[Part], Result], parts: Sequence[Part]) -> list[Result]:
        """Do the parts."""
        return [work(part) for part in parts]
