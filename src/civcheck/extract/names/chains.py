"""Chains over a document: what a short form stands for.

"NPO" is the name that defined it, "the Forum" the last name with that head that is near, "Mr. Lund" the one person of that
family. What two names might mean stays open, and nothing points to a name of a note, a heading or a caption.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from civcheck.extract.names.antecedents import Antecedent, Latest, core, spelt
from civcheck.extract.names.definitions import initials_of
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.extract.names.antecedents import Place, Survey
    from civcheck.extract.names.found import FoundName
    from civcheck.model.mention import NameType
    from civcheck.model.span import Region

_LEAST_INITIALS = 3
_INITIALS = compiled(r"(?:[^\W\d_]\.[ ]?)+[^\W\d_]")


@dataclass(slots=True)
class Chains:
    """What the document has named so far; `whole` is what all of it names."""

    whole: Survey
    aliases: dict[str, Antecedent] = field(default_factory=dict)
    heads: dict[str, Latest] = field(default_factory=dict)
    starts: dict[str, Latest] = field(default_factory=dict)
    families: dict[str, Antecedent] = field(default_factory=dict)
    terms: dict[tuple[str, bool], Antecedent] = field(default_factory=dict)
    initials: dict[str, Latest] = field(default_factory=dict)
    keys: dict[str, tuple[str, str]] = field(default_factory=dict)

    def add(self, one: Antecedent, written: str, ahead: Region | None = None, inner: Region | None = None) -> Region | None:
        """Complete a name from what went before, and note it for what follows. Gives the region that it stands for.

        `written` are its words as they stand there, `ahead` and `inner` the regions of the names that it has under these fields.
        """
        name, _, place = one
        pointed = Antecedent(name.ahead, ahead, place) if name.ahead and ahead else self._resolve(name, place, written)
        if pointed:
            _take_over(name, pointed.name)
            if name.defines:
                self.aliases[name.defines.casefold()] = pointed
            return pointed.region
        self._note(one, written)
        if name.inner and inner:
            inside = Antecedent(name.inner, inner, place)
            if name.defines:
                self.aliases[name.defines.casefold()] = inside
            elif place.running and not name.weak and name.inner.head != name.head:
                _follow(self.heads, spelt(name.inner.head or ""), inside)
        return None

    def _resolve(self, name: FoundName, place: Place, written: str) -> Antecedent | None:
        key = name.normal.casefold()
        if self.aliases and (alias := self._alias(key, written.casefold(), plural=name.short)) and alias.name is not name:
            return alias
        if name.family and (name.type is None or name.type == "person"):
            return self._person(name)
        if name.term is not None:
            return self.terms.get((name.term, written.isascii())) if name.short else None
        if name.short and name.type is None:
            return self._spelling(written)
        if (name.weak and not name.points) or not place.running:
            return None
        if name.short:
            return self._near(self.heads.get(spelt(name.head)), name, place) if name.head else None
        return self._near(self.starts.get(key), name, place)

    def _alias(self, key: str, written: str, *, plural: bool) -> Antecedent | None:
        alias = self.aliases.get(written) or self.aliases.get(key)
        return self.aliases.get(key.removesuffix("s")) if alias is None and plural else alias

    def _spelling(self, written: str) -> Antecedent | None:
        """Give the one name before that has an abbreviation's letters as its initials."""
        latest = self.initials.get(written.casefold())
        return latest.one if latest and not latest.rivalled else None

    def _person(self, name: FoundName) -> Antecedent | None:
        """Give the person whom a family name means, alone, with a title or with initials. Nobody where two have that name."""
        family = (name.family or "").casefold()
        whole = self.families.get(family)
        if whole is not None and self.whole.is_shared(family):
            if name.type is None:
                name.type, name.short, name.weak = "person", True, False
            return None
        if whole is None:
            return None
        if name.short or name.family == name.normal:
            return whole
        initial = name.type == "person" and _INITIALS.match(name.normal) and whole.name.normal[0] == name.normal[0]
        return whole if initial and whole.name.normal != name.normal else None

    def _near(self, latest: Latest | None, name: FoundName, place: Place) -> Antecedent | None:
        """Give the last name with a head if it is of the same kind, alone in its sentence, and near or the only one."""
        if latest is None or latest.rivalled:
            return None
        if name.points == "here" and latest.one.place.passage != place.passage:
            return None
        whole = latest.one.name
        if whole.type != name.type and whole.term is None:
            return None
        if name.edition and whole.edition and name.edition != whole.edition:
            return None
        return latest.one if latest.reaches(place) or self.whole.is_single(spelt(whole.head or "")) else None

    def _note(self, one: Antecedent, written: str) -> None:
        name = one.name
        if name.defines:
            self.aliases[name.defines.casefold()] = one
        if name.short or name.weak or not one.place.running:
            return
        if name.term is not None and not name.adjective:
            self.terms[name.term, written.isascii()] = one
        if name.type == "person":
            if name.family and name.normal != name.family:
                self.families[name.family.casefold()] = one
        elif name.head and name.type:
            _follow(self.heads, spelt(name.head), one)
            start, initials = self._keys(name.normal)
            if len(initials) >= _LEAST_INITIALS and name.type != "place":
                _rival(self.initials, initials, one)
            if start:
                _follow(self.starts, start, one)

    def _keys(self, normal: str) -> tuple[str, str]:
        """Give under what else a name is noted: its words up to its head where it goes on behind it, and its initials."""
        keys = self.keys.get(normal)
        if keys is None:
            start = core(normal)
            shorter = 1 < len(start) < len(normal.split())
            keys = self.keys[normal] = (" ".join(start).casefold() if shorter else "", initials_of(normal).casefold())
        return keys


def _follow(latest: dict[str, Latest], key: str, one: Antecedent) -> None:
    if key in latest:
        latest[key].follow(one)
    else:
        latest[key] = Latest(one)


def _rival(latest: dict[str, Latest], key: str, one: Antecedent) -> None:
    """Note a name under its initials: two names that share them spoil each other for good."""
    if key not in latest:
        latest[key] = Latest(one)
    elif latest[key].one.name.normal.casefold() != one.name.normal.casefold():
        latest[key].rivalled = True


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
