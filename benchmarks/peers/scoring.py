"""One measure for every reader: what was read against what the conformance suite expects, on one peer's ground.

What lies off the ground counts for nobody: neither what is expected there, nor what a reader reads at such a place, nor
readings that are of another sort. A second reading inside what was already found is no false alarm either.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Callable

SUITE = Path(__file__).parents[2] / "tests" / "conformance"
Thing = dict[str, Any]
"""What is expected or was read: start, end, text, and the fields of its kind."""


@dataclass(frozen=True, slots=True)
class Case:
    """One text of the suite with all that stands in it."""

    construct: str
    text: str
    language: str
    date: str | None
    near_miss: bool
    expected: tuple[Thing, ...]


@dataclass(frozen=True, slots=True)
class Ground:
    """What a peer claims to read: which things count, and when a reading is right."""

    name: str
    wanted: Callable[[Thing], bool]
    same: Callable[[Thing, Thing], bool]


@dataclass(frozen=True, slots=True)
class Score:
    """How one reader did on one case."""

    case: Case
    found: int
    missed: int
    false: int


@dataclass(frozen=True, slots=True)
class Total:
    """How one reader did on all cases of a ground."""

    precision: float
    recall: float
    f1: float
    exact: float
    near_misses_clean: float


def placed(text: str, things: list[Thing]) -> tuple[Thing, ...]:
    """Give things their places, which the suite leaves to their order."""
    end = 0
    result = []
    for thing in things:
        start = text.index(thing["text"], end)
        end = start + len(thing["text"])
        result.append({"start": start, "end": end, **thing})
    return tuple(result)


def figure(thing: Thing) -> Thing:
    numbers = {field: float(Fraction(str(thing[field]))) for field in ("value", "low", "high") if thing.get(field) is not None}
    return {**thing, **numbers, "unit": thing.get("unit") or thing.get("currency")}


def date(thing: Thing) -> Thing:
    return {**thing, "date": None if thing.get("impossible") else thing["edtf"]}


def load(kind: str, language: str) -> list[Case]:
    """Read the cases and near misses of one file of the suite."""
    made = figure if kind == "figures" else date
    constructs = yaml.safe_load((SUITE / f"{kind}.{language}.yaml").read_text(encoding="utf-8"))["constructs"]
    return [
        Case(
            name,
            case["text"],
            language,
            str(case["date"]) if case.get("date") else None,
            part == "near-misses",
            tuple(made(thing) for thing in placed(case["text"], case[kind])),
        )
        for name, construct in constructs.items()
        for part in ("cases", "near-misses")
        for case in construct[part]
    ]


def overlaps(one: Thing, other: Thing) -> bool:
    return one["start"] < other["end"] and other["start"] < one["end"]


def score(case: Case, readings: list[Thing], ground: Ground) -> Score:
    """Match each expected thing with a reading that is right, one each."""
    wanted = [thing for thing in case.expected if ground.wanted(thing)]
    elsewhere = [thing for thing in case.expected if not ground.wanted(thing)]
    left = [{**reading, "text": case.text[reading["start"] : reading["end"]]} for reading in readings]
    left = [reading for reading in left if ground.wanted(reading)]
    hits = []
    for thing in wanted:
        right = [reading for reading in left if ground.same(thing, reading)]
        if right:
            left.remove(max(right, key=lambda reading: overlaps(reading, thing)))
            hits.append(thing)
    left = [reading for reading in left if not reading.get("no_claim")]
    false = [reading for reading in left if not any(overlaps(reading, thing) for thing in (*hits, *elsewhere))]
    return Score(case, len(hits), len(wanted) - len(hits), len(false))


def share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def total(scores: list[Score]) -> Total:
    found, missed, false = (sum(getattr(each, field) for each in scores) for field in ("found", "missed", "false"))
    precision, recall = share(found, found + false), share(found, found + missed)
    cases = [each for each in scores if not each.case.near_miss and each.found + each.missed]
    near_misses = [each for each in scores if each.case.near_miss]
    return Total(
        precision,
        recall,
        share(2 * precision * recall, precision + recall),
        share(sum(not each.missed and not each.false for each in cases), len(cases)),
        share(sum(not each.false for each in near_misses), len(near_misses)),
    )


def behind(own: list[Score], peer: list[Score]) -> Counter[tuple[str, str]]:
    """Give the cases that the peer has exactly right and we do not."""
    return Counter(
        (mine.case.construct, mine.case.text)
        for mine, theirs in zip(own, peer, strict=True)
        if (mine.missed or mine.false) and not theirs.missed and not theirs.false
    )
