"""One thing with two dates: the same founding, meeting, signing or publication is told to be on two days.

A report says in its text that a fair was opened on 3 May, and in a caption that it was opened on 5 May; a body is founded
in 1998 here and in 1989 there; a reference gives one date and its address another. One of the two is wrong. Sentences are
read, notes, captions, particulars under a title ("Founded: 1998") and tables with such columns; things are named or described
("the ferry terminal in Marwick").

What is told as past though its own source is older is told as a warning: a box compiled from a report of June that tells of
July, or "as of March 2026" with a note of 2025. It is for information where the note may belong to a part of the text alone, or
where a period runs on.

Example:

    The Northgate Harbour Museum was founded in 1998. [...]
    The Northgate Harbour Museum, founded in 1989, has ...      the same founding is dated 1998 in another place

Silent: editions and years of what comes again, two places, plans and what was put off, things done once more, ranges that
hold the other date, a date that is only less exact than the other, what is told to be wrong or to be somebody's account, a page
that was put up within ten days.

Limits: the thing, its verb and the date must stand close together. A meeting without a number or year in its name is compared
only with what is told of the same year; a thing without any name, and a birth, only within its document. Of references only
dates and addresses are compared: up to 40 days between them are told for information, more as a warning, and as an error where
one part of the date alone differs.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, PassedOver, Rule
from civcheck.audit.tables import happening as table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.audit.happened.record import Happening
    from civcheck.audit.references import Reference
    from civcheck.audit.source_dates import AfterSource
    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence, Finding
    from civcheck.model.location import Location
    from civcheck.model.span import Region

NAME = "conflicting-date"
_MONTH, _DAY = len("2021-05"), len("2021-05-03")
_MOST_DATES = 12
"""A thing with so many dates is no single thing."""
_FEW_DAYS, _SLIP_DAYS = 10, 40
"""So many days may lie between what a reference tells and when its page was put up; more than the second are hardly a delay."""


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See the dates of what happened, of references, and the years in names."""
    looked = 0
    for one in unit.happenings:
        if one.date is not None and one.date.edtf and not one.is_recurring:
            looked += 1
            yield _happened(unit, one)
    for reference in _references(unit):
        if len(reference.date.edtf or "") < _MONTH:
            continue
        looked += 1
        yield _referred(unit, reference)
    for late in _late(unit):
        looked += 1
        others = [late.source.region]
        yield unit.saw(NAME, late.date.region, json.dumps({"source": late.sure}), others=others, keys=[_late_key(unit, late.date.region)])
    for key, years, region in _years_in_names(unit):
        looked += 1
        yield unit.saw(NAME, region, json.dumps({"years": years}), keys=[f"years {key}"])
    for pair in unit.translations_apart:
        if pair.kind == "date":
            value = json.dumps({"message": pair.reason})
            yield unit.saw(
                NAME,
                pair.other.region,
                value,
                keys=[f"translation {unit.document.path} {pair.other.region.start}"],
                others=[pair.one.region],
            )
    yield Looked(looked)


def _happened(unit: Unit, one: Happening) -> Evidence:
    assert one.date is not None  # noqa: S101  asked before
    assert one.date.edtf is not None  # noqa: S101  asked before
    value = {
        "edtf": one.date.edtf, "edition": one.edition, "word": one.word, "aspect": one.aspect, "place": one.where,
        "relative": one.date.relative == "document", "path": unit.document.path,
    }  # fmt: skip
    return unit.saw(NAME, one.date.region, json.dumps(value, ensure_ascii=False), keys=list(one.keys(unit.document.path)))


def _late(unit: Unit) -> Iterator[AfterSource]:
    from civcheck.audit.source_dates import late

    return late(unit)


def _late_key(unit: Unit, region: Region) -> str:
    return f"source {unit.document.path} {region.start}"


def _references(unit: Unit) -> Iterator[Reference]:
    from civcheck.audit.references import references

    return references(unit)


def _referred(unit: Unit, one: Reference) -> Evidence:
    edtf = one.date.edtf or ""
    wrong = next(((date, how) for date in one.dated if (how := _apart(edtf, date)) is not None), None)
    exact = [date for date in one.dated if len(date) == _DAY] or one.dated
    wrong = None if any(_agrees(edtf, date) for date in exact) else wrong
    value = json.dumps({"edtf": edtf, "wrong": wrong[0] if wrong else None, "severity": wrong[1] if wrong else None})
    return unit.saw(NAME, one.date.region, value, keys=[f"address {one.key}"], others=[one.region])


def _apart(told: str, dated: str) -> str | None:
    """Say how sure it is that a reference's date and its address's are two: None where a page may have been put up so late."""
    from civcheck.audit.dated import day_of

    one, other = day_of(told), day_of(dated)
    if one is None or other is None or abs((one - other).days) <= _FEW_DAYS:
        return None
    if _is_slip(told, dated):
        return "error"
    return "warning" if abs((one - other).days) > _SLIP_DAYS else "info"


def _is_slip(told: str, dated: str) -> bool:
    """Say whether two dates differ in one part alone, as a slip does: the year, or the month; and are not of the same weeks."""
    from civcheck.audit.dated import day_of

    one, other = day_of(told), day_of(dated)
    if one is None or other is None:
        return False
    parts = [one.year != other.year, one.month != other.month, one.day != other.day]
    return sum(parts) == 1 and not parts[2] and abs((one - other).days) > _SLIP_DAYS // 2


def _agrees(told: str, dated: str) -> bool:
    return told.startswith(dated) or dated.startswith(told)


def _years_in_names(unit: Unit) -> Iterator[tuple[str, list[int], Region]]:
    """Give the names of things that stretch over years, or are of one year: the 2024-2025 Year of Reading."""
    from civcheck.audit.happenings import name_key, years_of

    for told in unit.told:
        if told.passage.kind == "note":
            continue
        for name, low, high in told.names:
            if name.type in {"event", "initiative"} and (found := years_of(told.text, low, high)) is not None:
                (first, last), start, end = found
                yield name_key(name), [first, last], told.region(start, end)


def judge(key: str, group: Sequence[Evidence], _options: Mapping[str, Any]) -> Iterator[Finding | PassedOver]:
    """Compare the dates of one thing."""
    seen = [(one, json.loads(one.value)) for one in group]
    if key.startswith("translation "):
        yield from (RULE.finding(value["message"], (one.location, *one.others)) for one, value in seen)
        return
    if key.startswith("years "):
        yield from _overlapping(seen)
        return
    if key.startswith("source "):
        for one, value in seen[:1]:
            message = f"told as past, but its source is dated {_text(one.others[0])}"
            yield RULE.finding(message, (one.location, *one.others), "warning" if value["source"] else "info")
        return
    dated = _firsts(seen)
    if len(dated) > _MOST_DATES:
        yield PassedOver()
        return
    for at, (later, value) in enumerate(dated):
        against = next(((earlier, other) for earlier, other in dated[:at] if _conflict(value, other)), None)
        if value.get("wrong"):
            others = (*later.others, against[0].location) if against else later.others
            yield RULE.finding(f"the address of the reference is dated {value['wrong']}", (later.location, *others), value["severity"])
        elif against:
            yield _told(*against, later, value)


def _firsts(seen: Sequence[tuple[Evidence, dict[str, Any]]]) -> list[tuple[Evidence, dict[str, Any]]]:
    """Give the first place of each date, those first that are told most often; a reference whose address tells otherwise last."""
    by_date: dict[tuple[str, str | None], list[tuple[Evidence, dict[str, Any]]]] = {}
    for one, value in seen:
        by_date.setdefault((value["edtf"], value.get("edition")), []).append((one, value))
    return [places[0] for places in sorted(by_date.values(), key=lambda places: (bool(places[0][1].get("wrong")), -len(places)))]


def _conflict(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    from civcheck.compare.dates import compare_dates

    if one.get("edition") and other.get("edition") and one["edition"] != other["edition"]:
        return False
    if one.get("place") and other.get("place") and one["place"] != other["place"]:
        return False  # two differences are another event
    if (one.get("relative") or other.get("relative")) and one.get("path") == other.get("path"):
        return False
    if one.get("aspect") in table.SELDOM and not _one_part(one["edtf"], other["edtf"]):
        return False
    if one.get("aspect") == "held" and _overlap(one["edtf"], other["edtf"]):
        return True
    return all(compare_dates(*pair).outcome == "conflict" for pair in ((one["edtf"], other["edtf"]), (other["edtf"], one["edtf"])))


def _one_part(one: str, other: str) -> bool:
    """Say whether two days differ in their year, their month or their day alone."""
    return len(one) == len(other) == _DAY and sum(a != b for a, b in zip(one.split("-"), other.split("-"), strict=True)) == 1


def _overlap(one: str, other: str) -> bool:
    """Say whether two periods of days have days in common, and each has some that the other has not."""
    first, second = one.split("/"), other.split("/")
    if not all(len(part) == _DAY for part in (*first, *second)) or len(first) != 2 or len(second) != 2:  # noqa: PLR2004  begin and end
        return False
    (start, end), (begin, last) = sorted([first, second])
    return start < begin <= end < last


def _told(earlier: Evidence, its: Mapping[str, Any], later: Evidence, value: Mapping[str, Any]) -> Finding:
    if "wrong" in value:
        message = f"the same address is cited with another date: {_words(earlier)}"
    else:
        message = f"the same thing ({value['word']}) is dated {_words(earlier)} in another place"
    relative = value.get("relative") or its.get("relative") or (value.get("aspect") or "").endswith(" here")
    return RULE.finding(message, (later.location, earlier.location), "warning" if relative else None)


def _words(evidence: Evidence) -> str:
    return _text(evidence.location)


def _text(location: Location) -> str:
    return re.sub(r"\s+", " ", location.text or "").strip()


def _overlapping(seen: Sequence[tuple[Evidence, dict[str, Any]]]) -> Iterator[Finding]:
    """Give names of one thing whose years overlap and are not the same."""
    first: dict[tuple[int, int], Evidence] = {}
    for one, value in seen:
        first.setdefault(tuple(value["years"]), one)
    spans = sorted(first.items(), key=lambda item: item[1].location.start)
    for at, (years, one) in enumerate(spans):
        for others, other in spans[:at]:
            if years[0] <= others[1] and others[0] <= years[1]:
                yield RULE.finding(f"the same name has {_words(other)} in another place", (one.location, other.location))
                break


RULE = Rule(NAME, "dates", "error", emit, judge, kinds=frozenset({"name", "value"}), compares=True, statements=True)
