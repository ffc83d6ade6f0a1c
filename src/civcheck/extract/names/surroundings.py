"""What the readers of English names know beside the capitalised words of a passage."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from civcheck.extract.tables.names_en import common_words
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from civcheck.extract.names.en_joining import Candidate
    from civcheck.extract.names.en_words import Word
    from civcheck.extract.names.found import FoundName
    from civcheck.model.term import TermMatch

    Reading = tuple[list[FoundName], list[Candidate]]
    """The names that a reader found in a candidate, and the parts of it that are left to be read."""


_MARKED = compiled(r"[“\"](?P<title>[^“”\"]{2,120})[”\"]")


@dataclass(slots=True)
class Surroundings:
    """A passage's text with the terms found there.

    `matches` are in order; `blocked` are ranges that other readers took (works, addresses); `lower` are the words that the
    document has in small letters; `heading` says that capitals tell nothing here.
    """

    text: str
    matches: Sequence[TermMatch]
    blocked: Sequence[tuple[int, int]] = ()
    lower: frozenset[str] = frozenset()
    heading: bool = False
    starts: list[int] = field(default_factory=list)
    _marked: list[re.Match[str]] | None = None

    def __post_init__(self) -> None:
        """Note where the matches start."""
        self.starts = [match.start for match in self.matches]

    @property
    def marked(self) -> list[re.Match[str]]:
        """What stands in quotation marks, its words as "title"."""
        if self._marked is None:
            self._marked = list(_MARKED.finditer(self.text))
        return self._marked

    def within(self, start: int, end: int) -> Sequence[TermMatch]:
        """Give the matches that lie in a range."""
        return [match for match in self.matches[bisect_left(self.starts, start) : bisect_right(self.starts, end)] if match.end <= end]

    def at(self, word: Word) -> TermMatch | None:
        """Give the match that a word lies in."""
        index = bisect_right(self.starts, word.start) - 1
        return self.matches[index] if index >= 0 and self.matches[index].end >= word.end else None

    def exactly(self, start: int, end: int) -> TermMatch | None:
        """Give the match that is a range."""
        index = bisect_left(self.starts, start)
        match = self.matches[index] if index < len(self.matches) else None
        return match if match and (match.start, match.end) == (start, end) else None

    def is_blocked(self, start: int, end: int) -> bool:
        """Say whether another reader took a part of a range."""
        for low, high in self.blocked:  # noqa: SIM110  a loop, since it is asked of every capital
            if low < end and start < high:
                return True
        return False

    def is_common(self, word: Word) -> bool:
        """Say whether a word is an ordinary one that only stands with a capital here."""
        return word.key in self.lower or word.key in common_words()

    def words(self, candidate: Candidate) -> str:
        """Give the words of a candidate with single spaces."""
        return " ".join(self.text[candidate.start : candidate.end].split())
