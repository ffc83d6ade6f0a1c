"""The whole names that later short forms may point to, and how far each one reaches."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from civcheck.extract.tables.heads_en import HEADS, PREPOSITIONS
from civcheck.extract.tables.names_en import COURTESIES
from civcheck.extract.tables.names_zh import HEADS as HEADS_ZH
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.extract.names.found import FoundName
    from civcheck.model.span import Region

_REACH = 6
"""So many passages of running text further on, a head alone no longer means the last name that had it."""
_INITIAL = compiled(r"[^\W\d_]\.?")
_SPELLINGS = {"center": "centre", "theater": "theatre", "harbor": "harbour", "organisation": "organization", "program": "programme"}
_LONGEST_HEAD_ZH = 5


class Place(NamedTuple):
    """Where a name stands: the number of its passage of running text, of its sentence there, and of the section.

    `running` is False for a note, a heading, a caption, a row or a running head.
    """

    passage: int
    sentence: int
    section: int
    running: bool


class Antecedent(NamedTuple):
    """A whole name that later ones may point to."""

    name: FoundName
    region: Region
    place: Place


@dataclass(slots=True)
class Latest:
    """The last name with some head, and whether its sentence holds another one with that head."""

    one: Antecedent
    rivalled: bool = False

    def follow(self, one: Antecedent) -> None:
        """Put a later name in the place of the last."""
        same = one.name.normal.casefold() == self.one.name.normal.casefold()
        together = one.place[:2] == self.one.place[:2]
        self.rivalled = together and (self.rivalled or not same)
        self.one = one

    def reaches(self, place: Place) -> bool:
        """Say whether the name is near enough to a place to be meant there."""
        return self.one.place.section == place.section and place.passage - self.one.place.passage <= _REACH


@dataclass(frozen=True, slots=True)
class Survey:
    """What a document names as a whole: of each head the names, of each family the given names."""

    heads: dict[str, set[str]] = field(default_factory=dict)
    families: dict[str, set[str]] = field(default_factory=dict)
    courtesies: dict[str, set[str]] = field(default_factory=dict)

    def is_single(self, head: str) -> bool:
        """Say whether the running text has one name with a head."""
        return len(self.heads.get(head, ())) == 1

    def is_shared(self, family: str) -> bool:
        """Say whether two people of the document have a family name: by their given names, or as Mr. and Mrs."""
        return len(self.families.get(family, ())) > 1 or len(self.courtesies.get(family, ())) > 1


def survey(found: Iterable[tuple[FoundName, bool]]) -> Survey:
    """Count heads and families of whole names; each comes with whether it stands in running text."""
    whole = Survey()
    seen: set[tuple[str, bool]] = set()
    for name, running in found:
        if name.short and name.family and (courtesy := _courtesy(name)):
            whole.courtesies.setdefault(name.family.casefold(), set()).add(courtesy)
        if name.short or name.weak or (name.normal, running) in seen:
            continue
        seen.add((name.normal, running))
        if name.type == "person" and name.family and (given := _given(name)):
            whole.families.setdefault(name.family.casefold(), set()).add(given)
        elif running and name.head:
            for one in (name, name.inner) if name.inner and not name.defines else (name,):
                whole.heads.setdefault(spelt(one.head or ""), set()).add(one.normal.casefold())
    return whole


def _courtesy(name: FoundName) -> str | None:
    """Give the form of address that tells a man from a woman; None where there is none."""
    title = name.titles[0].rstrip(".").lower() if name.titles else ""
    return COURTESIES.get(title)


def _given(name: FoundName) -> str | None:
    """Give the given name of a person; None where it is an initial or missing, so that it tells nobody apart."""
    rest = name.normal.replace(name.family or "", " ", 1).strip(" ·•‧・,-")
    first = rest.split()[0].casefold() if rest else ""
    return None if not first or (first.isascii() and _INITIAL.fullmatch(first)) else first


def spelt(head: str) -> str:
    """Give a head in the spelling under which names are noted: center and centre are one."""
    return _SPELLINGS.get(head, head)


def core(normal: str) -> list[str]:
    """Give the words of an English name up to its head: those before "on", "for", "of"; all where there is none."""
    words = normal.split()
    end = next((index for index, word in enumerate(words) if index and word.lower() in PREPOSITIONS), len(words))
    if words[end - 1].lower() not in HEADS and words[-1].lower() in HEADS:
        return words
    return words[:end]


@lru_cache(maxsize=4096)
def head_of(normal: str) -> str | None:
    """Give the head of an English name: "forum" of "Forum on Tides" and of "Northern Ports Forum"; None where it has none."""
    last = core(normal)[-1].lower() if normal else ""
    return last if last in HEADS else None


@lru_cache(maxsize=4096)
def head_of_chinese(normal: str) -> str | None:
    """Give the head of a Chinese name: 论坛 of 北方港口论坛."""
    return next((normal[-size:] for size in range(min(_LONGEST_HEAD_ZH, len(normal) - 1), 0, -1) if normal[-size:] in HEADS_ZH), None)
