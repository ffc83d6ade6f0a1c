"""What a rule passes over in a key that too much evidence shares is said, the same in every run."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from civcheck.audit.catalog import RULES
from civcheck.audit.group import judge_all
from civcheck.audit.local import run_rules
from civcheck.audit.outcome import Summary
from civcheck.audit.outputs.text import notes
from civcheck.audit.rule import PassedOver, Rule
from civcheck.audit.sayings import SAID
from civcheck.audit.unit import Unit
from civcheck.model.finding import Evidence
from civcheck.model.location import Location
from civcheck.model.span import Region
from civcheck.sources.read import read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from clirun import Result

    from civcheck.audit.group import HotKey
    from civcheck.model.finding import Finding

_TREES = ("Alder", "Birch", "Cedar", "Elder", "Hazel", "Larch", "Maple", "Rowan", "Willow", "Poplar")
_PORTS = ("Norvik", "Sandby", "Torhaven", "Elmsund", "Larvo", "Kestrup", "Mirhavn", "Ostby", "Havnes", "Rorvik")


def _dates() -> str:
    return "\n\n".join(f"The Larvo Lighthouse Museum was founded in {1900 + 7 * number}." for number in range(13))


def _figures() -> str:
    return "\n\n".join(f"In 2023, Larvo Harbour handled {number * 100 + 1:,} ships." for number in range(3, 9))


def _places() -> str:
    return "\n\n".join(f"The 3rd Reed Weaving Fair was held in {town} in May 2021." for town in _PORTS)


def _quotes() -> str:
    plants = ("oats", "rye", "barley", "wheat", "beans", "peas", "flax", "hemp")
    return "\n\n".join(
        f"Anna Lund said in the hall: “We will sow the long field behind the old mill with {plant} this year, as our fathers did.”"
        for plant in plants
    )


def _names() -> str:
    pairs = [f"{one} {other}" for one in _TREES[:5] for other in _TREES[5:10]]
    return "\n\n".join(f"The {pair} Northern Harbour Pilots Training and Certification Council met again." for pair in pairs)


CROWDS = {"conflicting-date": _dates, "conflicting-figure": _figures, "conflicting-place": _places, "conflicting-quote": _quotes}


@pytest.mark.parametrize("rule", CROWDS)
def test_a_rule_says_what_it_passes_over(cli: Callable[..., Result], tmp_path: Path, rule: str) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.txt").write_text(CROWDS[rule]())
    run = ("audit", "docs", "--select", rule, "--fail-on", "never")
    told = cli(*run, "--format", "json")
    summary = json.loads(told.out)["summary"]
    assert {one["rule"] for one in summary["not_compared"]} == {rule}
    assert all(one["compared"] < one["places"] for one in summary["not_compared"])
    assert cli(*run, "--format", "json").out == told.out, "what the cache keeps is told alike"
    assert cli(*run, "--format", "json", "--no-cache", "--jobs", "2").out == told.out
    assert "was not compared." in cli(*run).err + cli(*run).out
    for format_ in ("sarif", "markdown"):
        assert "was not compared" in cli(*run, "--format", format_).out


def _judge(key: str, group: object, _options: object) -> Iterator[PassedOver]:
    yield PassedOver(int(key))


def _crowded(keys: int) -> tuple[Rule, list[Evidence]]:
    rule = Rule("crowded", "names", "info", lambda *_: (), _judge)
    place = Location(None, "a.txt", Region.of((0, 1)), 1, 1)
    return rule, [Evidence("crowded", (str(key),), place, str(number), ()) for key in range(keys) for number in range(20 + key)]


def test_a_key_is_told_with_its_places_and_those_compared_in_any_order() -> None:
    rule, evidence = _crowded(3)
    _, hot = judge_all(evidence, [rule], {})
    assert [(one.key, one.count, one.compared) for one in hot] == [("0", 20, 0), ("1", 21, 1), ("2", 22, 2)]
    assert judge_all(evidence[::-1], [rule], {})[1] == hot


def test_the_largest_keys_of_a_rule_are_shown_and_the_others_counted() -> None:
    rule, evidence = _crowded(5)
    summary = Summary(rules=(rule,), looked={"crowded": 1}, hot=tuple(judge_all(evidence, [rule], {})[1]))
    assert list(notes(summary)) == [
        "crowded: “4” is shared by 24 places; 4 of them were compared.",
        "crowded: “3” is shared by 23 places; 3 of them were compared.",
        "crowded: “2” is shared by 22 places; 2 of them were compared.",
        "crowded: 2 more keys like that, with fewer places (--format json has all).",
    ]


def test_more_names_than_one_thing_can_have_are_told() -> None:
    (rule,) = (one for one in RULES if one.name == "conflicting-name")
    seen = run_rules(Unit(read_bytes(_names().encode(), "a.txt")), [rule], {})
    _, hot = judge_all(seen.by_rule[rule.name].evidence, [rule], {})
    assert hot
    assert all(one.rule == rule.name and one.compared == 0 for one in hot)


def _formula(speakers: list[str]) -> tuple[list[Finding], list[HotKey]]:
    """Judge a sentence that people say in turn, each of something else: a formula that is filled in."""
    (rule,) = (one for one in RULES if one.name == "conflicting-quote")
    things = ["maps", "nets", "lamps", "looms", "boats", "tiles", "desks", "kites", "ropes", "beds", "pumps", "pipes", "chairs", "tents"]
    said = zip(things, speakers, strict=False)
    text = "\n\n".join(f"“We had to wait a year for the {thing} to be printed in town,” said {speaker}." for thing, speaker in said)
    seen = run_rules(Unit(read_bytes(text.encode(), "a.txt")), [rule], {})
    quotations = [one for one in seen.by_rule[rule.name].evidence if not one.keys[0].startswith(SAID)]
    return judge_all(quotations, [rule], {})


def test_what_very_many_people_say_is_no_quotation_of_one_of_them() -> None:
    others = ["Finn Rudd", "Jon Carver", "Eva Marsh", "Nils Oakes", "Rosa Keel", "Piet Ivers", "Greta Lomax", "Hugo Bakke"]
    few, _ = _formula(["Ada Holt", *others[:3], "A. Holt"])
    assert [finding.rule for finding in few] == ["conflicting-quote"]
    many, hot = _formula(["Ada Holt", *others, "Mira Stroud", "Dario Dorn", "Ines Falk", "Olga Tarn", "A. Holt"])
    assert many == []
    assert hot
