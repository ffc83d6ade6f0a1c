"""Two ordinals of one thing that cannot both be right: two numbers on one date, a later number at an earlier date, two ranks.

The ninth meeting of a forum cannot be held after the tenth, nor can two meetings of the same day be the ninth and the tenth. One
person cannot be the fifth director of an observatory here and the sixth there, nor can a charter be adopted at two meetings. Two
people who are both told to be the first, in two years, are told as a warning.

Example:

    The 9th Harbour Pilots Forum was held in May 2021 in Oslo. [...]
    In May 2021 the 10th Harbour Pilots Forum was held in Oslo.     held in May 2021 too, as the 9th, in another place

Silent: numbers that rise with the years, years that are not told, plans, several editions of one year, ranks by size, ranks
among others or in another area.

Limits: the name, its number and the date must stand close together; what a thing is ranked among must be told in the same words.
Whether the numbers fit the years that lie between is for `wrong-edition`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, PassedOver, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.audit.happened.record import Rank
    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence, Finding

NAME = "conflicting-order"
_MONTH = len("2021-05")
_MOST_DIGITS = 3
_MOST_RANKS = 3
"""A thing with so many ranks is no single thing."""
_MOST_EDITIONS = 200


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See each numbered edition that is dated."""
    looked = 0
    for one in unit.happenings:
        edition = one.edition or ""
        if one.aspect == "held" and one.year and edition.isdigit() and len(edition) <= _MOST_DIGITS and one.date and one.is_one_time:
            looked += 1
            value = json.dumps({"edition": int(edition), "edtf": one.date.edtf, "place": one.where})
            yield unit.saw(NAME, one.region, value, keys=[one.thing(unit.document.path)], others=[one.date.region])
    for rank in _ranks(unit):
        looked += 1
        value = json.dumps({"number": rank.number, "thing": rank.key, "edtf": rank.date.edtf if rank.date else None})
        own = f" {unit.document.path}" if rank.of_document else ""
        keys = [f"rank {rank.key}{own}: {rank.among}", *([f"first{own}: {rank.among}"] if rank.number == 1 and rank.date else [])]
        yield unit.saw(NAME, rank.region, value, keys=keys, others=[rank.date.region] if rank.date else [])
    yield Looked(looked)


def _ranks(unit: Unit) -> Iterator[Rank]:
    from civcheck.audit.happened.ranks import ranks

    return ranks(unit)


def judge(key: str, group: Sequence[Evidence], _options: Mapping[str, Any]) -> Iterator[Finding | PassedOver]:
    """Compare the editions of one event, the ranks of one thing, or those who were the first."""
    if key.startswith("rank "):
        yield from _of_one_thing(group)
    elif key.startswith("first"):
        yield from _two_firsts(group)
    else:
        yield from _editions(group)


def _of_one_thing(group: Sequence[Evidence]) -> Iterator[Finding | PassedOver]:
    """Compare the ranks of one thing: the number that is told most often is the one that the others are held against."""
    numbers: dict[int, list[Evidence]] = {}
    for one in group:
        numbers.setdefault(json.loads(one.value)["number"], []).append(one)
    (first, *others) = sorted(numbers.items(), key=lambda item: -len(item[1]))
    if len(numbers) > _MOST_RANKS:
        yield PassedOver()
        return
    for _, places in others:
        yield RULE.finding(f"the same is number {first[0]} in another place", (places[0].location, first[1][0].location))


def _two_firsts(group: Sequence[Evidence]) -> Iterator[Finding]:
    """Compare two that are told to have been the first, at two times."""
    seen = [(one, json.loads(one.value)) for one in group]
    for at, (one, value) in enumerate(seen):
        for other, its in seen[:at]:
            if value["thing"] != its["thing"] and value["edtf"][:4] != its["edtf"][:4]:
                message = f"another is told to be the first, in {its['edtf'][:4]}"
                yield RULE.finding(message, (one.location, *one.others, other.location, *other.others), "warning")
                return


def _editions(group: Sequence[Evidence]) -> Iterator[Finding | PassedOver]:
    """Compare the editions of one event."""
    first: dict[tuple[int, str], tuple[Evidence, dict[str, Any]]] = {}
    counts: dict[int, int] = {}
    for one in group:
        value = json.loads(one.value)
        first.setdefault((value["edition"], value["edtf"]), (one, value))
        counts[value["edition"]] = counts.get(value["edition"], 0) + 1
    seen = sorted(first.values(), key=lambda item: -counts[item[1]["edition"]])[:_MOST_EDITIONS]
    for at, (one, value) in enumerate(seen):
        for other, earlier in seen[:at]:
            if (message := _conflict(value, earlier)) is not None:
                yield RULE.finding(message, (one.location, *one.others, other.location, *other.others))
                break
    if len(first) > _MOST_EDITIONS:
        yield PassedOver(_MOST_EDITIONS)


def _conflict(one: Mapping[str, Any], other: Mapping[str, Any]) -> str | None:
    number, another = one["edition"], other["edition"]
    if number == another:
        return None
    same_place = not one["place"] or not other["place"] or one["place"] == other["place"]
    if one["edtf"] == other["edtf"] and len(one["edtf"]) >= _MONTH and same_place:
        return f"the edition of the same date is number {another} in another place"
    months = {edtf[:_MONTH] for value in (one, other) for edtf in value["edtf"].split("/")}
    if len(months) == 1 and len(months.pop()) == _MONTH and one["place"] and one["place"] == other["place"]:
        return f"the edition of the same month in the same place is number {another} in another place"
    if (number < another) == (one["edtf"][:4] > other["edtf"][:4]) and one["edtf"][:4] != other["edtf"][:4]:
        return f"number {number} is of {one['edtf'][:4]} here, number {another} of {other['edtf'][:4]} in another place"
    return None


RULE = Rule(NAME, "dates", "error", emit, judge, kinds=frozenset({"name", "value"}), compares=True, statements=True)
