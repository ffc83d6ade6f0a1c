"""One event at two places: the same edition, the same day, or what happens once, and another town.

Sentences are read, notes, captions, particulars under a title and tables with such columns; the births of people too.

Example:

    The 3rd Reed Weaving Fair was held in Aldmoor in May 2021. [...]
    In May 2021, the 3rd Reed Weaving Fair took place in Brackwater.    held in Aldmoor in another place

Silent: a town and its country or region, a hall and its town, events with several places, other editions and other dates.

Limits: the thing, the verb and the place must stand close together. A thing without any name is compared within its document.
Two places that no table knows are told as a warning: one may lie in the other.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, PassedOver, Rule
from civcheck.audit.tables import happening as table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.audit.happened.record import Happening
    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence, Finding

NAME = "conflicting-place"
_MONTH = len("2021-05")
_MOST_PLACES = 8


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See where each edition, and what is dated to a month or day, was held."""
    looked = 0
    for one in unit.happenings:
        keys = list(_keys(one, unit.document.path))
        if one.place is None or not keys:
            continue
        looked += 1
        value = {
            "place": one.where, "name": one.place.normal, "territory": one.place.territory, "term": one.place.term, "at": one.at,
            "edtf": one.date.edtf if one.date else None, "edition": one.edition,
        }  # fmt: skip
        yield unit.saw(NAME, one.place.region, json.dumps(value, ensure_ascii=False), keys=keys)
    yield Looked(looked)


def _keys(one: Happening, path: str) -> Iterator[str]:
    edtf = one.date.edtf if one.date else None
    if one.aspect in table.AT_ONE_PLACE and (one.year or not (one.is_common or one.is_short)):
        yield f"{one.thing(path)} {one.aspect}{f' {one.year}' if one.is_common or one.is_short else ''}"
        return
    if one.edition:
        yield f"{one.thing(path)} #{one.edition} {one.aspect}"
    if edtf and len(edtf) >= _MONTH:
        yield f"{one.thing(path)} {edtf[:_MONTH]} {one.aspect}"


def judge(_key: str, group: Sequence[Evidence], _options: Mapping[str, Any]) -> Iterator[Finding | PassedOver]:
    """Compare the places of one event."""
    places: dict[str, list[tuple[Evidence, dict[str, Any]]]] = {}
    for one in group:
        value = json.loads(one.value)
        places.setdefault(value["place"], []).append((one, value))
    if len(places) > _MOST_PLACES:
        yield PassedOver()
        return
    ordered = sorted(places.values(), key=lambda told: -len(told))
    for at, told in enumerate(ordered):
        for earlier in ordered[:at]:
            (one, value), (other, its) = told[0], earlier[0]
            if _one_time(value, its) and (sure := _apart(value, its)) is not None:
                message = f"the same event is at {its['name']} in another place"
                yield RULE.finding(message, (one.location, other.location), None if sure else "warning")
                break


def _one_time(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Say whether two places are of one time: the same edition, and no date that differs."""
    from civcheck.compare.dates import compare_dates

    if one["edition"] and other["edition"] and one["edition"] != other["edition"]:
        return False
    return not (one["edtf"] and other["edtf"]) or compare_dates(one["edtf"], other["edtf"]).outcome != "conflict"


def _apart(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool | None:
    """Say whether two places are two for sure; None where one may be in the other."""
    from civcheck.audit.places_apart import are_apart

    if one["at"] != other["at"] and one["at"] and other["at"]:
        return None
    return are_apart((one["name"], one["term"], one["territory"]), (other["name"], other["term"], other["territory"]))


RULE = Rule(NAME, "names", "error", emit, judge, kinds=frozenset({"name", "value"}), compares=True, statements=True)
