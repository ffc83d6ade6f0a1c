"""What a lookup gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from civcheck.model.fact import Fact, Source
    from civcheck.model.location import Location
    from civcheck.model.span import Span


KINDS = ("figure", "date", "name", "quote", "citation")
"""The kinds of mention by which results are kept: those of `model.mention.MentionKind`."""


@dataclass(frozen=True, slots=True, eq=False)
class Filters:
    """What results are kept: by source id, kind of mention, day (`YYYY-MM-DD`), tag, language, and by all of some names."""

    sources: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    tags: tuple[str, ...] = ()
    language: str | None = None
    names: tuple[str, ...] = ()

    @property
    def facts_only(self) -> bool:
        """Whether something is asked for that only facts have."""
        return bool(self.kinds or self.tags)


class Gist(NamedTuple):
    """The lines by which a fact is shown.

    Its name, statement, what it says beside it, its source and its recorded place.
    """

    name: str
    statement: str
    said: str
    origin: str
    place: str


@dataclass(frozen=True, slots=True, eq=False)
class Hit:
    """A fact or a passage that answers.

    A fact has its `gist`; `fact`, `source` and `location` are filled unless the answer is brief. `matches` are the
    words that were looked for, as spans of the document's text; none without the file. `issue` says why the words are
    not shown although the file is at hand.
    """

    score: float
    gist: Gist | None = None
    location: Location | None = None
    source: Source | None = None
    fact: Fact | None = None
    matches: tuple[Span, ...] = ()
    issue: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """The hits, best first, with what was and was not found.

    `total` counts the hits before the limit; there may be `more`; `places` the places at which the words stand in the
    files at hand; `missing` words are nowhere, `corrected` ones were read as others; `also` are other names by which
    results were found, `names` those that all of them name; `sources` are those of the fact base, of which `at_hand` have their files here.
    """

    query: str
    hits: tuple[Hit, ...]
    total: int
    places: int
    more: bool = False
    missing: tuple[str, ...] = ()
    corrected: tuple[tuple[str, str], ...] = ()
    sources: int = 0
    at_hand: int = 0
    texts: int = 0
    also: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
