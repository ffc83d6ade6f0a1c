"""A name while it is being read: the reader of one language finds it in a passage, the document's chains complete it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from civcheck.model.mention import Certainty, NameType
    from civcheck.model.term import TermMatch


@dataclass(slots=True)
class FoundName:
    """A name at `[start, end)` of a passage. The fields are those of `NameMention`, and what chains are made by.

    `head` is the noun that says what it is, in lower case ("forum", 论坛): "the Forum" points to a name with that head.
    `family` is the family name of a person. `defines` is the short form that is defined right behind the name: "BPO" of
    "Baltic Ports Organization (BPO)". `weak` says that it is only a name if the document repeats it elsewhere; `ahead` is
    the whole name of an abbreviation that it is put behind: "BPO (Baltic Ports Organization)"; `inner` is the part of a name
    that the short form behind it belongs to: "Summit of the Baltic Ports Organization (BPO)". `adjective` says that a place is
    named by its adjective: "Norwegian". `points` tells how far back a head alone points that is
    no name where nothing is found there: to its own passage ("here"), or as far as others do ("near").
    """

    start: int
    end: int
    type: NameType | None
    normal: str
    territory: str | None = None
    certainty: Certainty = "likely"
    term: str | None = None
    edition: str | None = None
    titles: tuple[str, ...] = ()
    short: bool = False
    head: str | None = None
    family: str | None = None
    defines: str | None = None
    weak: bool = False
    ahead: FoundName | None = None
    inner: FoundName | None = None
    adjective: bool = False
    points: Literal["here", "near"] | None = None

    def known_as(self, match: TermMatch | None) -> FoundName:
        """Take over what the termbase says of the name, where it is a term of its kind; the words of a title tell the rest."""
        if match and match.concept.type and match.term.form != "adjective":
            self.term, self.normal, self.type = match.concept.id, match.normal or self.normal, match.concept.type
            self.territory, self.certainty = match.concept.territory or self.territory, "sure"
        return self
