"""Two editions of one event that cannot both be right: two numbers on one date, or a later number at an earlier date.

The ninth meeting of a forum cannot be held after the tenth, nor can two meetings of the same day be the ninth and the tenth.

Example:

    The 9th Harbour Pilots Forum was held in May 2021 in Oslo. [...]
    In May 2021 the 10th Harbour Pilots Forum was held in Oslo.     held in May 2021 too, as the 9th, in another place

Silent: numbers that rise with the years, years that are not told, plans, several editions of one year.

Limits: the name, its number and the date must stand close together. Whether the numbers fit the years that lie between is for
`wrong-edition`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence, Finding

NAME = "conflicting-order"
_MONTH = len("2021-05")
_MOST_DIGITS = 3
_MOST_EDITIONS = 200


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See each numbered edition that is dated."""
    looked = 0
    for one in unit.happenings:
        edition = one.edition or ""
        if one.aspect == "held" and one.year and edition.isdigit() and len(edition) <= _MOST_DIGITS and one.date and one.one_time:
            looked += 1
            value = json.dumps({"edition": int(edition), "edtf": one.date.edtf, "place": one.where})
            yield unit.saw(NAME, one.name.region, value, keys=[one.thing(unit.document.path)], others=[one.date.region])
    yield Looked(looked)


def judge(_key: str, group: Sequence[Evidence], _options: Mapping[str, Any]) -> Iterator[Finding]:
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


def _conflict(one: Mapping[str, Any], other: Mapping[str, Any]) -> str | None:
    number, another = one["edition"], other["edition"]
    if number == another:
        return None
    same_place = not one["place"] or not other["place"] or one["place"] == other["place"]
    if one["edtf"] == other["edtf"] and len(one["edtf"]) >= _MONTH and same_place:
        return f"the edition of the same date is number {another} in another place"
    if (number < another) == (one["edtf"][:4] > other["edtf"][:4]) and one["edtf"][:4] != other["edtf"][:4]:
        return f"number {number} is of {one['edtf'][:4]} here, number {another} of {other['edtf'][:4]} in another place"
    return None


RULE = Rule(NAME, "dates", "error", emit, judge, kinds=frozenset({"name", "value"}), statements=True)
