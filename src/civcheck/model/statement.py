"""One checkable thing said: what claims, sentences of sources and facts all become."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from civcheck.model.document import BlockKind
    from civcheck.model.mention import DateMention, Mention, NameMention
    from civcheck.model.span import Region


class Placed(NamedTuple):
    """A mention with the range of the statement's text where it stands; -1 where a fact gives it beside its words."""

    mention: Mention
    start: int
    end: int


class Word(NamedTuple):
    """A content word of a statement by its sense, and the range of the statement's text where it stands."""

    sense: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around a statement and may supply its subject and its date: headings, box title, lead-in, the sentence before.

    `senses` are those of the words there. `nearby` are things, no persons, that earlier sentences of the paragraph name, though the
    statement does not lean on them.
    """

    text: str = ""
    names: tuple[NameMention, ...] = ()
    dates: tuple[DateMention, ...] = ()
    senses: frozenset[str] = frozenset()
    nearby: tuple[NameMention, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """What is said at a region.

    `text` are its words with page breaks and notes closed up; `mentions` stand in it in order. `words` are its content
    words outside figures, dates and names; `scope` the words that say of how much it holds. `planned` says that it tells of
    what is yet to come, `denied` are the senses that a negation stands before. `speaker` is who is told to say it. `senses` are all its
    words' senses, those in names and of what is counted too; `keys` are what
    both languages share: entries of the termbase, numbers, days. `around` is what stands around it.
    `kind` is what it is to the document: a row is one cell with the head of its row, the header of its column stands around it.
    """

    region: Region
    text: str
    language: Literal["en", "zh"]
    mentions: tuple[Placed, ...] = ()
    words: tuple[Word, ...] = ()
    scope: frozenset[str] = frozenset()
    planned: bool = False
    denied: frozenset[str] = frozenset()
    speaker: str | None = None
    senses: frozenset[str] = frozenset()
    keys: frozenset[str] = frozenset()
    around: Surroundings = Surroundings()
    kind: BlockKind = "paragraph"

    def of_kind(self, *kinds: str) -> list[Placed]:
        """Give the mentions of some kinds, in order."""
        return [placed for placed in self.mentions if placed.mention.kind in kinds]
