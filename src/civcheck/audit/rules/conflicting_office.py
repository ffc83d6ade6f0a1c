"""One person with two offices that do not fit, or one office with two people.

A report calls Ines Okoro director of the Water Authority, and three pages on director of the Harbour Authority. One of the
two is wrong, or the reader must be told that there were two offices.

Example:

    Ines Okoro, director of the Water Authority, opened the hall. [...]
    The prize went to Ines Okoro, director of the Harbour Authority.

        Ines Okoro is given as “director of the Water Authority” in another place

Silent: former, acting and future offices, offices of other years, offices that go together, a body and its part or its short
name, heads of two committees, offices that one sentence tells together, people of other names.

Limits: only what stands beside the name is read, and the body must be told. One office with two people is found only where
years are told that overlap. Bodies in two languages are not compared.
"""

from __future__ import annotations

import json
from itertools import combinations
from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, PassedOver, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.audit.offices import Office
    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence, Finding, Severity

NAME = "conflicting-office"
_MOST_OFFICES = 24
_MOST_CONFLICTS = 3
"""A person with so many offices that do not fit is two people, or has a long life."""
_FULL_DATE = len("2021-05")


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See the offices of people."""
    from civcheck.audit.offices import offices
    from civcheck.audit.tables.offices import SINGLE

    looked = 0
    latest = _latest_year(unit)
    for office in offices(unit):
        looked += 1
        value = _packed(unit, office, latest)
        if not office.changed:
            yield unit.saw(NAME, office.region, value, keys=[f"person {office.given.person.casefold()}"])
        if office.sense in SINGLE and not office.deputy and office.body and office.period is not None:
            yield unit.saw(NAME, office.name_region, value, keys=[f"office {office.sense} {office.body}"])
    yield Looked(looked)


def _latest_year(unit: Unit) -> str:
    """Give the latest year that a document tells of: what is undated is of that time."""
    years = [date.edtf[:4] for date in unit.dates if date.edtf and date.edtf[:4].isdigit()]
    return max(years, default="")


def _packed(unit: Unit, office: Office, latest: str) -> str:
    value = {
        "person": office.given.person, "sense": office.sense, "deputy": office.deputy, "body": office.body, "kind": office.kind,
        "dates": office.dates, "period": office.period, "changed": office.changed, "latest": latest,
        "today": str(unit.today or "")[:4], "sentence": [office.told.number, office.told.start],
    }  # fmt: skip
    return json.dumps(value, ensure_ascii=False)


def judge(key: str, group: Sequence[Evidence], _options: Mapping[str, Any]) -> Iterator[Finding | PassedOver]:
    """Compare the offices of one person, or the people of one office."""
    seen = [(one, json.loads(one.value)) for one in group]
    if key.startswith("office "):
        yield from _two_people(seen)
        return
    offices = _firsts(seen)
    together = _told_together(seen)
    found: list[Finding] = []
    unsure: list[Finding] = []
    for (one, value), (other, its) in combinations(offices[:_MOST_OFFICES], 2):
        if not together & {frozenset((_office(value), _office(its)))} and _conflict(value, its, same=one.document == other.document):
            found.append(_finding(one, other, value, its))
        elif _may_conflict(one, other, value, its) and not together & {frozenset((_office(value), _office(its)))}:
            unsure.append(_finding(one, other, value, its, "info"))
    if len(found) >= _MOST_CONFLICTS:
        yield PassedOver()
        return
    yield from found or unsure[:1]
    if len(offices) > _MOST_OFFICES:
        yield PassedOver(_MOST_OFFICES)


def _office(value: Mapping[str, Any]) -> tuple[str, bool, str]:
    return value["sense"], value["deputy"], value["body"]


def _firsts(seen: Sequence[tuple[Evidence, dict[str, Any]]]) -> list[tuple[Evidence, dict[str, Any]]]:
    """Give the first place of each office at each time, those first that are told most often."""
    places: dict[tuple[Any, ...], list[tuple[Evidence, dict[str, Any]]]] = {}
    for one, value in seen:
        places.setdefault((*_office(value), tuple(value["dates"]), value["today"]), []).append((one, value))
    often: dict[tuple[str, bool, str], int] = {}
    for _, value in seen:
        often[_office(value)] = often.get(_office(value), 0) + 1
    return [found[0] for found in sorted(places.values(), key=lambda found: -often[_office(found[0][1])])]


def _told_together(seen: Sequence[tuple[Evidence, dict[str, Any]]]) -> set[frozenset[tuple[str, bool, str]]]:
    """Give the pairs of offices that one sentence tells of the person: they go together."""
    by_sentence: dict[tuple[Any, ...], set[tuple[str, bool, str]]] = {}
    for one, value in seen:
        by_sentence.setdefault((one.document, *value["sentence"]), set()).add(_office(value))
    return {frozenset(pair) for offices in by_sentence.values() for pair in combinations(sorted(offices), 2)}


def _conflict(one: Mapping[str, Any], other: Mapping[str, Any], *, same: bool) -> bool:
    """Say whether one person cannot have two offices at once."""
    from civcheck.audit.office_bodies import is_one_body

    if not one["body"] or not other["body"] or not _one_time(one, other, same=same):
        return False
    if is_one_body(one["body"], other["body"]):
        return one["body"] == other["body"] and _apart_in_one(one, other, same=same)
    return _same_in_two(one, other)


def _may_conflict(one: Evidence, other: Evidence, value: Mapping[str, Any], its: Mapping[str, Any]) -> bool:
    """Say whether a document gives a person two offices of one body that exclude each other, one of them at no told time."""
    from civcheck.audit.tables.offices import ALIKE, APART, TOGETHER

    senses = frozenset({value["sense"], its["sense"]})
    return (
        one.document == other.document
        and bool(value["body"])
        and value["body"] == its["body"]
        and not (value["dates"] and its["dates"])
        and len(senses) > 1
        and senses <= APART
        and senses not in ALIKE
        and senses not in TOGETHER
        and not (value["deputy"] or its["deputy"])
    )


def _apart_in_one(one: Mapping[str, Any], other: Mapping[str, Any], *, same: bool) -> bool:
    """Say whether two offices of one body exclude each other: what nothing dates may also be a career."""
    from civcheck.audit.tables.offices import ALIKE, APART, TOGETHER

    dated = _shared_years(one, other)
    senses = frozenset({one["sense"], other["sense"]})
    if not same and not dated:
        return False
    if len(senses) == 1:
        return bool(one["deputy"] != other["deputy"])
    return senses <= APART and senses not in ALIKE and not (one["deputy"] or other["deputy"]) and (dated or senses not in TOGETHER)


def _same_in_two(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Say whether one office is told of two bodies of one kind."""
    from civcheck.audit.tables.offices import APART, MANY_BODIES

    if one["sense"] != other["sense"] or one["kind"] != other["kind"] or not one["kind"] or one["deputy"] != other["deputy"]:
        return False
    if one["kind"] in MANY_BODIES and not _shared_years(one, other):
        return False
    return one["sense"] in APART or one["sense"] in {"at", "professor", "minister", "dean"}


def _shared_years(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return bool({date[:4] for date in one["dates"]} & {date[:4] for date in other["dates"]})


def _one_time(one: Mapping[str, Any], other: Mapping[str, Any], *, same: bool) -> bool:
    """Say whether two offices are told of one time: dates that meet, or none and documents of one time."""
    years, its = {date[:4] for date in one["dates"]}, {date[:4] for date in other["dates"]}
    if years and its:
        return bool(years & its)
    if not same and one["today"] != other["today"]:
        return False
    return not (years or its) or (same and max(years | its) == one["latest"])


def _shared_dates(one: Mapping[str, Any], other: Mapping[str, Any]) -> set[str]:
    return set(one["dates"]) & set(other["dates"])


def _finding(one: Evidence, other: Evidence, value: Mapping[str, Any], its: Mapping[str, Any], severity: Severity | None = None) -> Finding:
    words = " ".join((one.location.text or "").split())
    sure = one.document == other.document and any(len(date) >= _FULL_DATE for date in _shared_dates(value, its))
    message = f"{value['person']} is given as “{words}” in another place"
    return RULE.finding(message, (other.location, one.location), severity or ("error" if sure else "warning"))


def _two_people(seen: Sequence[tuple[Evidence, dict[str, Any]]]) -> Iterator[Finding | PassedOver]:
    """Give the offices that two people are told to have had at one time."""
    first: dict[str, tuple[Evidence, dict[str, Any]]] = {}
    for one, value in seen:
        if not _unsure(value):
            first.setdefault(value["person"], (one, value))
    for (one, value), (other, its) in combinations(list(first.values())[:_MOST_OFFICES], 2):
        if _overlap(value["period"], its["period"]) and not _one_name(value["person"], its["person"]):
            yield RULE.finding(f"another place gives this office at that time to {value['person']}", (other.location, one.location))
    if len(first) > _MOST_OFFICES:
        yield PassedOver(_MOST_OFFICES)


def _unsure(value: Mapping[str, Any]) -> bool:
    return bool(value["changed"] and value["period"][0] == value["period"][1])


def _one_name(one: str, other: str) -> bool:
    from civcheck.compare.names import compare_names

    return compare_names(one, other).agrees


def _overlap(one: Sequence[int], other: Sequence[int]) -> bool:
    """Say whether two times overlap by more than the year in which one follows the other."""
    return max(one[0], other[0]) < min(one[1], other[1]) or _is_inside(one, other) or _is_inside(other, one)


def _is_inside(year: Sequence[int], other: Sequence[int]) -> bool:
    return year[0] == year[1] and other[0] < year[0] < other[1]


RULE = Rule(NAME, "names", "warning", emit, judge, kinds=frozenset({"name", "value"}), compares=True, statements=True)
