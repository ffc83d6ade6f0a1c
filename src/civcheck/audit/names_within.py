"""Names of one document that are one thing's: each other name of a thing beside the form that is commonest, as one conflict."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from civcheck.audit.names_alike import apart, sureness

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.audit.name_difference import Difference
    from civcheck.audit.names_seen import NameSeen
    from civcheck.model.finding import Severity
    from civcheck.model.span import Region

MOST_ALIKE = 16
"""A key that more names share tells nothing of them."""
_MOST_PAIRS, _FAR = 60, 400
_RANKS = ("error", "warning", "info")


class Placed(NamedTuple):
    """A name of a document with the places where it stands, and the keys by which near names meet."""

    name: NameSeen
    regions: tuple[Region, ...]
    keys: tuple[str, ...]


class Told(NamedTuple):
    """A name that is another one's: the numbers of both among the names, how they differ, and how sure it is that they are one thing's."""

    own: int
    other: int
    found: Difference
    severity: Severity


class Conflict(NamedTuple):
    """What is told of a name: against which other, and the numbers of further names of the same thing."""

    told: Told
    more: tuple[int, ...]


def conflicts_within(names: Sequence[Placed]) -> list[Conflict]:
    """Give the conflicts among the names of a document: one for each thing, save what is beyond doubt a slip."""
    told = {one.own: one for one in _told(names)}
    things: dict[int, list[Told]] = defaultdict(list)
    for one in told.values():
        things[_commonest(one.own, told)].append(one)
    conflicts = []
    for group in things.values():
        slips = [one for one in group if one.severity == "error"]
        conflicts += [Conflict(one, ()) for one in slips]
        if others := sorted((one for one in group if one not in slips), key=_rank):
            first = others[0]
            more = {one.own for one in others[1:]} | {one.other for one in others} - {first.own, first.other}
            conflicts.append(Conflict(first, tuple(sorted(more))))
    return conflicts


def _rank(one: Told) -> tuple[int, int]:
    return _RANKS.index(one.severity), one.own


def _commonest(number: int, told: dict[int, Told]) -> int:
    """Give the name that stands for a thing: others are told against it, or against one that is."""
    while number in told:
        number = told[number].other
    return number


def _told(names: Sequence[Placed]) -> Iterator[Told]:
    """Give each name that is another one's, against the best of those that are commoner, or stand before it."""
    for number, others in _near(names).items():
        mine = names[number].name
        rivals = []
        for at in sorted(others, key=lambda at: (-names[at].name.count, at))[:_MOST_PAIRS]:
            if _overlap(names[number].regions[0], names[at].regions):
                continue  # one is read inside the other
            found = apart(mine, names[at].name)
            severity = sureness(mine, names[at].name, found, within=True) if found is not None else None
            if found is not None and severity is not None:
                rivals.append(Told(number, at, found, severity))
        if rivals:
            yield min(rivals, key=lambda one: _RANKS.index(one.severity))


def _overlap(own: Region, others: Sequence[Region]) -> bool:
    return any(one.start < own.end and own.start < one.end for one in others)


def _near(names: Sequence[Placed]) -> dict[int, set[int]]:
    """Give for each name those that share a key with it and are commoner, or as common and told before."""
    by_key: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(names):
        for key in one.keys:
            by_key[key].append(number)
    near: dict[int, set[int]] = defaultdict(set)
    for numbers in by_key.values():
        if 1 < len(numbers) <= MOST_ALIKE:
            ordered = sorted(numbers, key=lambda at: (-names[at].name.count, at))
            for at, number in enumerate(ordered):
                near[number].update(ordered[:at])
    return {number: others for number, others in near.items() if others}


def nearest(regions: Sequence[Region], to: Region) -> Region:
    """Give the place of a name that is nearest to another place: where an editor sees both."""
    return min(regions, key=lambda one: abs(one.start - to.start))


def near_and_first(regions: Sequence[Region], to: Region) -> tuple[Region, ...]:
    """Give the place of a name that is nearest to another place, and the first one, which an editor may know, where it is far off."""
    near = nearest(regions, to)
    return (near, regions[0]) if abs(near.start - regions[0].start) > _FAR else (near,)
