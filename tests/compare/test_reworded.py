"""Differences that are a matter of wording, on invented names; and those that are not."""

from __future__ import annotations

import pytest
from test_sameness import Even, compared, one

from civcheck.compare.named import Namer
from civcheck.compare.reworded import is_loose, is_one_written_out, loosely_anchored, reworded
from civcheck.compare.sameness import compare_statements


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("NPA Days", "Days of the North Pier Authority"),
        ("Member Towns Choir Week of the Northern Pilots Union", "NPU Member Towns Choir Week"),
        ("Southeast Marlia", "Southeast Marlian islands"),
        ("9th Port Plan for Norland", "9th Port Plan for Quays and Roads of the Realm of Norland"),
        ("Harbour Council", "Northern Harbour Council"),
        ("People’s Quay", "Old People's Quay"),
    ],
)
def test_a_name_may_be_another_written_out(name: str, other: str) -> None:
    assert is_one_written_out(name, other)
    assert is_one_written_out(other, name)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Northern Harbour Council", "Southern Harbour Council"),
        ("Kestrel Bridge", "Heron Bridge"),
        ("8th Port Plan", "9th Port Plan"),
        ("Port Plan", "9th Port Plan"),
        ("NPA Days", "NPA Nights"),
        ("Marl", "Marlene"),
        ("云岭港", "云岭山港"),
        ("", "Kestrel Bridge"),
    ],
)
def test_another_name_is_another(name: str, other: str) -> None:
    assert not is_one_written_out(name, other)


@pytest.mark.parametrize(
    ("ours", "theirs", "claim"),
    [
        ("sets", "determines", "It has a charter, which sets the course."),
        ("economy", "economic", "Goals for the economy and ecology."),
        ("talks", "activities", "It held talks on fishing."),
    ],
)
def test_a_word_may_say_what_another_says(ours: str, theirs: str, claim: str) -> None:
    assert is_loose(ours, theirs, claim)


@pytest.mark.parametrize(("ours", "theirs"), [("surgery", "nursing"), ("wheat", "barley"), ("护士", "医生")])
def test_a_word_of_another_thing_does_not(ours: str, theirs: str) -> None:
    assert not is_loose(ours, theirs, f"She heads the {ours} of the clinic.")


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("One rule of the Marl Rowing Club is that nobody rows alone.", "The four rules of the Marl Rowing Club are on the wall."),
        ("The Lantern Week (Marl New Year) entered the Norland list in 2021.", "Merry Lantern Week entered the Norland list in 2021."),
        ("The global forum of ports met in Marl on 3 May 2021.", "The forum of national ports met in Marl on 3 May 2021."),
        ("The Marl Day falls on 10 June.", "The council has made 10 June of each year the Marl Day."),
        ("The Norland League opposes tolls.", "The Norland League supports schools."),
        ("Anna Lund's principal works were shown in Marl in 2021.", "President Anna Lund's works were shown in Marl in 2021."),
    ],
)  # fmt: skip
def test_nobody_is_accused_of_another_wording(claim: str, source: str) -> None:
    assert compared(claim, source).kind != "contradicts"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("The Norland League opposes tolls on the bridge.", "The Norland League supports tolls on the bridge."),
        ("The Marl Pier was built in 1921 by the Kestrel Company.", "The Marl Pier was built in 1921 by the Heron Company."),
        ("On 3 May 2021 the Marl Rowing Club had one boat.", "On 3 May 2021 the Marl Rowing Club had four boats."),
    ],
)
def test_another_matter_is_still_told(claim: str, source: str) -> None:
    assert compared(claim, source).kind == "contradicts"


def test_what_stopped_is_said() -> None:
    claim, source = (
        one("The NPA Week began on 3 May 2021 in Marl."),
        one("The Week of the North Pier Authority began on 3 May 2021 in Marl."),
    )
    found = compare_statements(claim, source, Namer(), Even())
    assert found.kind != "contradicts"
    assert reworded(claim, found.aligned, (), source) in {"", *(gate.reason for gate in found.gates)}
    assert loosely_anchored((), ()) == ""
