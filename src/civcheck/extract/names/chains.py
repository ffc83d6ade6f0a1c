"""Chains over a document: what a short form stands for.

"NPO" is the name that defined it, "the Forum" the last name with that head, "Mr. Lund" the last person of that family.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.extract.names.found import FoundName
    from civcheck.model.mention import NameType
    from civcheck.model.span import Region

_INITIALS = re.compile(r"(?:[^\W\d_]\.[ ]?)+[^\W\d_]")


class Antecedent(NamedTuple):
    """A whole name that later ones may point to."""

    name: FoundName
    region: Region


@dataclass(slots=True)
class Chains:
    """What the document has named so far."""

    aliases: dict[str, Antecedent] = field(default_factory=dict)
    heads: dict[str, Antecedent] = field(default_factory=dict)
    families: dict[str, Antecedent] = field(default_factory=dict)
    wholes: dict[str, Antecedent] = field(default_factory=dict)

    def add(self, name: FoundName, region: Region, ahead: Region | None = None, inner: Region | None = None) -> Region | None:
        """Complete a name from what went before, and note it for what follows. Gives the region that it stands for.

        `ahead` and `inner` are the regions of the names that it has under these fields.
        """
        pointed = Antecedent(name.ahead, ahead) if name.ahead and ahead else self._resolve(name)
        if pointed:
            _take_over(name, pointed.name)
            return pointed.region
        self._note(Antecedent(name, region))
        if name.inner and inner and name.defines:
            self.aliases[name.defines.casefold()] = Antecedent(name.inner, inner)
        return None

    def _resolve(self, name: FoundName) -> Antecedent | None:
        key = name.normal.casefold()
        alias = self.aliases.get(key) or (self.aliases.get(key.removesuffix("s")) if name.short else None)
        if alias and alias.name is not name:
            return alias
        if name.type == "person" and not name.short and name.family and _INITIALS.match(name.normal):
            whole = self.families.get(name.family.casefold())
            return whole if whole and whole.name.normal[0] == name.normal[0] else None
        if name.type == "person" and name.short and name.family:
            return self.families.get(name.family.casefold())
        alone = name.type is None or (name.type == "person" and name.family == name.normal)
        if alone and name.family and name.family.casefold() in self.families:
            return self.families[name.family.casefold()]
        if name.short and name.head and name.term is None:
            return self.heads.get(name.head)
        return None

    def _note(self, one: Antecedent) -> None:
        name = one.name
        if name.defines:
            self.aliases[name.defines.casefold()] = one
        if name.short:
            return
        if name.head and name.type:
            self.heads[name.head] = one
        if name.type == "person" and name.family and name.normal != name.family:
            self.families[name.family.casefold()] = one


def _take_over(name: FoundName, whole: FoundName) -> None:
    """Make a short form what its whole name is."""
    name.short = True
    name.weak = False
    name.normal, name.type = whole.normal, whole.type
    name.territory = name.territory or whole.territory
    name.term = name.term or whole.term
    name.certainty = "likely"


def repeated(found: Iterable[FoundName]) -> frozenset[str]:
    """Give the names that stand in the document without being weak: a weak find of the same words is one too."""
    return frozenset(name.normal for name in found if not name.weak)


def types_by_name(found: Iterable[FoundName]) -> dict[str, NameType]:
    """Give the type of each name that has one in some place: elsewhere the same words are the same."""
    return {name.normal: name.type for name in found if name.type is not None and not name.short}
