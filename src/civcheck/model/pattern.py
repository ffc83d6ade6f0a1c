"""Regular expressions that are compiled when a text first needs them.

Compiling all those of all rules and readers takes longer than auditing a short document, which needs a few of them.
"""

from __future__ import annotations

import re
import sys
from functools import cached_property
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    Matched = Callable[..., re.Match[str] | None]
    Found = Callable[..., Iterator[re.Match[str]]]


class Late:
    """A regular expression that is compiled when it is first used; its methods are those of a compiled one.

    `needs` are words of which every text has one in which the expression can be found; `search` and `finditer` look for
    them before anything else, from the start of the text: an expression with needs is not to be searched for again and
    again in one long text. The needs of an expression that ignores case are in small letters.
    """

    def __init__(self, pattern: str, flags: int = 0, needs: tuple[str, ...] = ()) -> None:
        self.pattern = pattern
        self._flags = flags
        self._needs = needs
        self._ignores_case = bool(flags & re.IGNORECASE)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return compiled(self.pattern, self._flags)

    @cached_property
    def search(self) -> Matched:
        """Find the first place."""
        return self._search if self._needs else self._compiled.search

    @cached_property
    def finditer(self) -> Found:
        """Find all places, one after the other."""
        return self._finditer if self._needs else self._compiled.finditer

    @cached_property
    def match(self) -> Matched:
        """Find it at one place; needs are not looked for."""
        return self._compiled.match

    @cached_property
    def fullmatch(self) -> Matched:
        """Say whether it is the whole of a text; needs are not looked for."""
        return self._compiled.fullmatch

    @cached_property
    def findall(self) -> Callable[..., list[str]]:
        """Give what is found at all places, where it has one group at most; needs are not looked for."""
        return self._compiled.findall

    @cached_property
    def sub(self) -> Callable[..., str]:
        """Put something else at all places; needs are not looked for."""
        return self._compiled.sub

    @cached_property
    def split(self) -> Callable[..., list[str]]:
        """Part a text at all places, where it has no groups; needs are not looked for."""
        return self._compiled.split

    @property
    def groupindex(self) -> Mapping[str, int]:
        """The numbers of the groups by their names."""
        return self._compiled.groupindex

    def _search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self._compiled.search(text, start, end) if self._may_be_in(text) else None

    def _finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        return self._compiled.finditer(text, start, end) if self._may_be_in(text) else iter(())

    def _may_be_in(self, text: str) -> bool:
        looked_at = text.lower() if self._ignores_case else text
        for word in self._needs:  # noqa: SIM110  a generator takes longer than to look
            if word in looked_at:
                return True
        return False
