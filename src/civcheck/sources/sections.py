"""Headings to sections: which stands under which.

Where the marks of the headings (`#`) go with their numbers, the marks tell. Converted documents are careless with them: where
one way of numbering has marks of several levels, a numbered heading stands under what was open before its way of numbering was
first used there ("1." under "(I)", and the next "(I)" beside the first), and one without a number closes no numbered one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.model.document import Section
from civcheck.model.span import Region
from civcheck.sources.headings import is_number_alone, key_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.sources.headings import Heading

PLAIN_LEVEL = 7
"""The level of a heading without marks: below any with."""


@dataclass(slots=True)
class _Open:
    """A section with its heading, its parent, and where it starts and ends."""

    heading: Heading
    parent: int | None
    start: int
    end: int | None = None


class Sections:
    """The sections of a document as its headings come."""

    def __init__(self, headings: Iterable[Heading]) -> None:
        self._all: list[_Open] = []
        self._stack: list[int] = []
        levels: dict[str, set[int]] = {}
        for heading in headings:
            if heading.numbering:
                levels.setdefault(heading.numbering, set()).add(heading.level)
        self._marked = all(len(found) == 1 and 0 not in found for found in levels.values())

    @property
    def current(self) -> int:
        """The number of the innermost open section; -1 before the first."""
        return self._stack[-1] if self._stack else -1

    def open(self, heading: Heading, start: int) -> None:
        """Open the section of a heading. A number alone takes the next heading as its title; a title said again opens nothing."""
        if self._stack and key_of(self._all[self._stack[-1]].heading.title) == key_of(heading.title):
            return
        if self._stack and is_number_alone(self._all[-1].heading.title) and self._stack[-1] == len(self._all) - 1:
            before = self._all[-1]
            if not is_number_alone(heading.title) and heading.numbering in {None, before.heading.numbering}:
                number = before.heading
                before.heading = type(heading)(f"{number.title} {heading.title}", number.level, number.numbering or "number")
                return
        self._close_for(heading, start)
        self._all.append(_Open(heading, self._stack[-1] if self._stack else None, start))
        self._stack.append(len(self._all) - 1)

    def _close_for(self, heading: Heading, start: int) -> None:
        depth = self._depth(heading)
        while len(self._stack) > depth:
            self._all[self._stack.pop()].end = start

    def _depth(self, heading: Heading) -> int:
        """Give how many of the open sections stay open for a heading."""
        opened = [self._all[index].heading for index in self._stack]
        level = heading.level or PLAIN_LEVEL
        if heading.numbering and not self._marked:
            same = [depth for depth, other in enumerate(opened) if _alike(other, heading)]
            if same:
                return same[0]
            above = [depth + 1 for depth, other in enumerate(opened) if other.numbering or 0 < other.level < level]
            return above[-1] if above else 0
        closing = (
            depth
            for depth, other in enumerate(opened)
            if (other.level or PLAIN_LEVEL) >= level + (bool(other.numbering) and not self._marked)
        )
        return next(closing, len(opened))

    def close(self, end: int) -> tuple[Section, ...]:
        """Give the sections, those that are open up to the end of the text."""
        return tuple(
            Section(opened.heading.title, index_level, opened.parent, Region.of((opened.start, opened.end or max(end, opened.start))))
            for opened, index_level in zip(self._all, self._levels(), strict=True)
        )

    def _levels(self) -> list[int]:
        levels: list[int] = []
        for opened in self._all:
            levels.append(1 if opened.parent is None else levels[opened.parent] + 1)
        return levels


def _alike(first: Heading, second: Heading) -> bool:
    """Say whether two headings are numbered in one way: 1 and 2, but also 01 and a number alone."""
    numbers = {"01", "number", "1"}
    return first.numbering == second.numbering or (
        {first.numbering, second.numbering} <= numbers and "number" in {first.numbering, second.numbering}
    )
