"""One thing counted twice with two values: the same beds, pupils or kilometres, at the same time and in the same scope.

A report says in its summary that a port handled 1,240 ships and in its body that it handled 1,420. Each is a good sentence;
only both together show that one is wrong.

Example:

    In 2023, Northgate Port handled 1,240 ships. [...]
    Northgate Port handled 1,420 ships in 2023.        1,240 ships are counted in another place

It also finds one number with two units or currencies, a total that is lower later than before, a record that is told to
stand since two different years, a row of a table that is at odds with a sentence, and a figure of a Chinese text that its
English translation beside it has with another number of zeros.

Silent: parts and totals, other years, other places and names, other scope (new, average, each), plans and estimates, figures
that were revised, roundings and bounds that hold the other value, a speaker's figure against the narrator's, rows of tables
against each other.

Limits: both places must count the same thing in words of their own that are mostly the same, with the same names. Of a table
the first cell of the row must name the thing. A currency in an English header is not read.
"""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, PassedOver, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.audit.counts_told import Count
    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence, Finding
    from civcheck.model.location import Location
    from civcheck.model.mention import FigureMention

NAME = "conflicting-figure"
_MOST_NAMES = 5
_MOST_COMPARED = 150
_MOST_CONFLICTS = 3
"""So many values of one thing are a series, not a slip."""
_LEAST_SHARE, _LEAST_WORDS = 0.5, 2
_LEAST_ALONE, _LEAST_WORDS_ALONE = 0.8, 3
"""What must be shared where no name tells that both are about one thing."""
_WEAK = 0.08
"""A name in more than this part of the sentences of a document is what all of it is about, and tells nothing."""


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See what is counted, with all that tells whether another figure is of the same thing."""
    from civcheck.audit.counts_told import counts_told
    from civcheck.audit.records_since import records_since

    weak = _weak_names(unit)
    looked = 0
    for count in counts_told(unit):
        looked += 1
        keys = list(_keys(count, weak, unit.document.path))
        if keys:
            yield unit.saw(NAME, count.figure.region, _packed(count, weak), keys=keys)
    for record in records_since(unit):
        looked += 1
        value = {
            "since": record.since, "dated": record.dated, "what": sorted(record.what), "subject": sorted(record.subject),
            "names": record.names, "years": sorted(record.years),
        }  # fmt: skip
        yield unit.saw(NAME, record.region, json.dumps(value, ensure_ascii=False), keys=list(record.keys(unit.document.path)))
    for pair in unit.translations_apart:
        if pair.kind == "figure":
            told = json.dumps({"message": pair.reason})
            key = f"translation {unit.document.path} {pair.other.region.start}"
            yield unit.saw(NAME, pair.other.region, told, keys=[key], others=[pair.one.region])
    yield Looked(looked)


def _weak_names(unit: Unit) -> frozenset[str]:
    from civcheck.audit.happenings import name_key

    counts: dict[str, int] = {}
    for told in unit.told:
        for key in {name_key(name) for name, _, _ in told.names}:
            counts[key] = counts.get(key, 0) + 1
    most = max(_WEAK * len(unit.told), _FEW)
    return frozenset(key for key, count in counts.items() if count > most)


_FEW = 12


def _keys(count: Count, weak: frozenset[str], path: str) -> Iterator[str]:
    from civcheck.audit.happenings import is_common

    figure = count.figure
    measured = f"{count.head} {figure.unit or ''}{figure.currency or ''}".strip()
    if not measured:
        return
    anchors = [f"{name} {path}" if is_common(name) else name for name in sorted(count.names | count.around) if name not in weak]
    for anchor in anchors[:_MOST_NAMES]:
        yield f"{measured} of {anchor}"
        if figure.value is not None and (figure.unit or figure.currency):
            yield f"={figure.value.normalize():f} of {anchor}"
    if not anchors and (count.head or figure.unit or figure.currency) and figure.unit != "percent":
        yield f"{measured} in {path}"
        if figure.value is not None and (figure.unit or figure.currency):
            yield f"={figure.value.normalize():f} in {path}"


def _packed(count: Count, weak: frozenset[str]) -> str:
    figure = count.figure
    fields = {
        "value": figure.value, "low": figure.low, "high": figure.high, "comparator": figure.comparator, "unit": figure.unit,
        "currency": figure.currency, "direction": figure.direction, "counted": figure.counted, "per": figure.per, "base": figure.base,
        "scale": figure.scale,
    }  # fmt: skip
    value = {
        "figure": {key: str(one) if isinstance(one, Decimal) else one for key, one in fields.items() if one is not None},
        "names": sorted(count.names - weak), "all": sorted(count.names | count.around), "places": sorted(count.places), "when": count.when,
        "words": sorted(count.words), "core": sorted(count.core), "scope": sorted(count.scope),
        "planned": count.planned, "quoted": count.quoted,
        "kind": sorted(count.kind), "has": count.has, "whole": count.whole, "row": sorted(count.row), "limits": sorted(count.limits),
        "sentence": count.told.start + count.told.number * 10_000_000,
    }  # fmt: skip
    return json.dumps(value, ensure_ascii=False)


def judge(key: str, group: Sequence[Evidence], _options: Mapping[str, Any]) -> Iterator[Finding | PassedOver]:
    """Compare the figures of one thing."""
    seen = [(one, json.loads(one.value)) for one in group]
    if key.startswith("translation "):
        yield from (RULE.finding(value["message"], (one.location, *one.others)) for one, value in seen)
        return
    if key.startswith("since "):
        yield from _since(seen)
        return
    found = list(_compared(seen[:_MOST_COMPARED]))
    if len(found) > _MOST_CONFLICTS:
        yield PassedOver()
        return
    yield from found
    if len(seen) > _MOST_COMPARED:
        yield PassedOver(_MOST_COMPARED)


def _compared(seen: Sequence[tuple[Evidence, dict[str, Any]]]) -> Iterator[Finding]:
    for at, (one, value) in enumerate(seen):
        for other, its in seen[:at]:
            if one.document == other.document and value["sentence"] == its["sentence"]:
                continue
            if (message := _conflict(value, its, other)) is not None:
                sure = one.document == other.document and (value["names"] or value["row"] or its["row"] or _is_told_at_length(value, its))
                yield RULE.finding(message, (one.location, other.location), None if sure else "warning")
                break


def _is_told_at_length(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return len(set(one["words"]) & set(other["words"])) >= _LEAST_WORDS_ALONE and bool(one["figure"].get("counted"))


def _conflict(one: Mapping[str, Any], other: Mapping[str, Any], place: Evidence) -> str | None:
    if one["figure"] == other["figure"] or not _one_thing(one, other):
        return None
    first, second = _figure(one["figure"], place), _figure(other["figure"], place)
    words = _words(place.location)
    if first.value == second.value and (first.unit, first.currency) != (second.unit, second.currency):
        return f"the same number is {words} in another place" if _exchanged(first, second) else None
    if _fell(one, other, first, second):
        return f"the total is lower than {words}, told of an earlier time"
    if not _one_time(one["when"], other["when"]):
        return None
    from civcheck.compare.figures import compare_figures

    if all(compare_figures(*pair).outcome == "conflict" for pair in ((first, second), (second, first))):
        return f"the same is counted as {words} in another place"
    return None


def _words(place: Location) -> str:
    return " ".join((place.text or "").split())


def _one_thing(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Say whether two figures are told of one thing: the same names and places, scope and mood, and mostly the same words."""
    if not (_goes_with(one, other) and _goes_with(other, one)):
        return False
    if one["row"] or other["row"]:
        return _is_of_row(one, other)
    counted = one["figure"].get("counted"), other["figure"].get("counted")
    if one["names"] and other["names"]:
        return (one["has"] and other["has"] and counted[0] == counted[1]) or _told_alike(one, other)
    shared = len(set(one["words"]) & set(other["words"]))
    share = shared / max(1, min(len(one["words"]), len(other["words"])))
    priced = all(value["figure"].get("currency") for value in (one, other)) and one["figure"].get("value") == other["figure"].get("value")
    told = all(counted) or priced
    if told and share >= _LEAST_ALONE and shared >= _LEAST_WORDS_ALONE:
        return True
    return _alone_at_one_time(one, other, shared, share)


def _alone_at_one_time(one: Mapping[str, Any], other: Mapping[str, Any], shared: int, share: float) -> bool:
    """Say whether two figures without a name are of one thing: of one time or one narrow scope, in nearly the same words."""
    counted, units = ({value["figure"].get(field) for value in (one, other)} for field in ("counted", "unit"))
    timed = one["when"] is not None and one["when"] == other["when"] and not one["when"].startswith("?")
    if timed and len(counted) == 1 and one["kind"] == other["kind"] and len(one["kind"]) >= _LEAST_WORDS and one["has"] and other["has"]:
        return True  # nothing is told but that there are so many of a thing that has a long name
    if share < 1 or not (timed or (one["scope"] and one["scope"] == other["scope"])):
        return False
    if len(counted) == 1 and None not in counted:
        return shared >= _LEAST_WORDS
    return timed and len(units) == 1 and not units & {None, "percent"} and shared > _LEAST_WORDS_ALONE


def _goes_with(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Say whether nothing that tells what a figure is of is strange to another: foreign ships are a part of the ships."""
    if any(one[field] != other[field] for field in ("scope", "planned", "quoted", "limits")):
        return False
    if any(one["figure"].get(field) != other["figure"].get(field) for field in ("per", "base")):
        return False
    return {*one["places"], *one["names"]} <= set(other["all"]) and set(one["kind"]) <= {*other["kind"], *other["words"]}


def _is_of_row(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Say whether a sentence tells of what a row of a table is about: all words of the first cell, and no others but the header's."""
    from civcheck.audit.tables.counts_told import LIGHT

    row, sentence = (one, other) if one["row"] else (other, one)
    told = {*sentence["words"], *sentence["core"], *sentence["kind"], *sentence["all"]}
    if sentence["row"] or not set(row["row"]) <= told:
        return False
    return set(sentence["core"]) - LIGHT <= {*row["words"], *row["row"]}


def _told_alike(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Say whether what is told of the same names is told in mostly the same words, or in words that say no more than having."""
    from civcheck.audit.tables.counts_told import LIGHT

    cores = set(one["core"]) - LIGHT, set(other["core"]) - LIGHT
    if cores[0] == cores[1]:
        return bool(cores[0]) or all(one["has"] or one["core"] for one in (one, other))  # fragments without a verb say nothing
    shared = len(set(one["words"]) & set(other["words"]))
    share = shared / max(1, min(len(one["words"]), len(other["words"])))
    return share >= _LEAST_SHARE and (shared >= _LEAST_WORDS or share == 1)


def _one_time(one: str | None, other: str | None) -> bool:
    """Say whether two figures are of one time: the same period, or neither tells it."""
    from civcheck.compare.dates import compare_dates

    if one is None or other is None or one.startswith("?") or other.startswith("?"):
        return one == other
    return one == other or all(compare_dates(*pair).outcome in {"same", "entailed"} for pair in ((one, other), (other, one)))


def _exchanged(first: FigureMention, second: FigureMention) -> bool:
    """Say whether a number that is no small one has two units of one kind, or two currencies."""
    from civcheck.extract.tables.units import BY_ID

    if first.value is None or (abs(first.value) < 10 and first.value == first.value.to_integral_value()):  # noqa: PLR2004  a small number is shared by chance
        return False
    if first.currency and second.currency:
        return True
    units = BY_ID.get(first.unit or ""), BY_ID.get(second.unit or "")
    return units[0] is not None and units[1] is not None and units[0].dimension == units[1].dimension


def _fell(one: Mapping[str, Any], other: Mapping[str, Any], first: FigureMention, second: FigureMention) -> bool:
    """Say whether the first is a total of a later time, and lower than the second for sure."""
    from civcheck.compare.dates import compare_dates

    if not (one["whole"] and other["whole"]):
        return False
    if (
        not all(value["when"] and not value["when"].startswith("?") for value in (one, other))
        or first.high is None
        or second.low is None
        or first.unit != second.unit
    ):
        return False
    return one["when"] > other["when"] and compare_dates(one["when"], other["when"]).outcome == "conflict" and first.high < second.low


def _figure(fields: Mapping[str, Any], place: Evidence) -> FigureMention:
    from civcheck.model.mention import FigureMention

    given: dict[str, Any] = {key: Decimal(one) if key in _NUMBERS else one for key, one in fields.items()}
    return FigureMention("figure", place.location.region, **given)


_NUMBERS = frozenset({"value", "low", "high", "scale"})


def _since(seen: Sequence[tuple[Evidence, dict[str, Any]]]) -> Iterator[Finding | PassedOver]:
    """Give the records that are told to stand since two times."""
    for at, (one, value) in enumerate(seen[:_MOST_COMPARED]):
        for other, its in seen[:at]:
            if value["dated"] == its["dated"] and _apart(value["since"], its["since"]) and _one_record(value, its):
                words = _words(other.location)
                yield RULE.finding(f"the same record stands since “{words}” in another place", (one.location, other.location), "warning")
                break
    if len(seen) > _MOST_COMPARED:
        yield PassedOver(_MOST_COMPARED)


def _apart(one: str, other: str) -> bool:
    """Say whether two beginnings are two: neither tells only less of the other."""
    first, second = set(one.split()), set(other.split())
    return not (first <= second or second <= first or one.startswith(other.rstrip("/.")) or other.startswith(one.rstrip("/.")))


def _one_record(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Say whether two records are of one thing: the same subject, or a pronoun's, and mostly the same words behind the superlative."""
    if one["years"] and other["years"] and one["years"] != other["years"]:
        return False
    first, second = set(one["subject"]), set(other["subject"])
    if first and second and not (one["names"] and other["names"] and not (set(one["names"]) & set(other["names"]))):
        what = set(one["what"]), set(other["what"])
        return (first <= second or second <= first) and (what[0] <= what[1] or what[1] <= what[0])
    shared = len(set(one["what"]) & set(other["what"]))
    if one["names"] and one["names"] == other["names"] and not (first or second):
        return shared == min(len(one["what"]), len(other["what"]))
    return shared >= _LEAST_WORDS_ALONE and shared / min(len(one["what"]), len(other["what"])) >= _LEAST_ALONE


RULE = Rule(NAME, "figures", "error", emit, judge, kinds=frozenset({"name", "value"}), compares=True, statements=True)
