"""When a fact carries a figure, a date, a quotation or a name of its source."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from covered import measured, uncovered, write_base

from civcheck.extract.terms import general
from civcheck.factbase.coverage.measure import coverage
from civcheck.factbase.coverage.records import percent, totals
from civcheck.model.figure import Figure
from civcheck.model.term import Concept, Term

if TYPE_CHECKING:
    from pathlib import Path

PIER = "The pier has more than 40 berths. It was mended in March 2014."


def figure(value: str, **fields: Any) -> dict[str, Any]:  # noqa: ANN401  as the fields of a figure are
    return {"figures": (Figure(Decimal(value), **fields),)}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (PIER, {"says": "The pier has more than 40 berths.", **figure("40", comparator=">", counted="places for ships")}),
        (PIER, {"says": "has more than 40 berths", **figure("40", comparator=">")}),
        (PIER, {"says": "The pier has more than 40 berths.", "statement": "Over 40 ships find room"}),
        ("码头有1100多个泊位。", {"says": "码头有1100多个泊位。", **figure("1100", comparator=">")}),
        ("学校迎来建校70周年。", {"says": "学校迎来建校70周年。", **figure("70", ordinal=True, counted="anniversary")}),
        ("They met in the 16 Towns Club at noon.", {"says": "They met in the 16 Towns Club at noon.", "names": ("16 Towns Club",)}),
        ("The clinic sees 5 to 8 men.", {"says": "The clinic sees 5 to 8 men.", "figures": (Figure(low=Decimal(5), high=Decimal(8)),)}),
        ("The third fair opened.", {"says": "The third fair opened.", "event": "3rd Fair of Grain"}),
        ("The yield rose 4 percent.", {"says": "The yield rose 4 percent.", **figure("4", unit="percent", direction="up")}),
    ],
)  # fmt: skip
def test_a_figure_is_carried_by_the_same_figure(tmp_path: Path, text: str, fact: dict[str, Any]) -> None:
    found = measured(tmp_path, text, [fact], "figure")
    assert uncovered(found) == []
    assert found.carried == found.total > 0


@pytest.mark.parametrize(
    ("fact", "why"),
    [
        ({"says": "It was mended in March 2014.", **figure("40", comparator=">")}, "no-evidence"),
        ({"says": PIER, **figure("40", comparator=">")}, "evidence-too-long"),
        ({"says": "The pier has more than 40 berths.", **figure("40")}, "not-in-fact"),
        ({"says": "The pier has more than 40 berths.", **figure("41", comparator=">")}, "not-in-fact"),
        ({"says": "The pier has more than 40 berths.", **figure("40", comparator=">", unit="percent")}, "not-in-fact"),
        ({"says": "The pier has more than 40 berths.", **figure("40", comparator=">", ordinal=True)}, "not-in-fact"),
        ({"says": "It was mended", "context": "The pier has more than 40 berths.", **figure("40", comparator=">")}, "no-evidence"),
    ],
)
def test_a_figure_is_not_carried_by_another_or_by_loose_evidence(tmp_path: Path, fact: dict[str, Any], why: str) -> None:
    assert uncovered(measured(tmp_path, PIER, [fact], "figure")) == [("40", why)]


def test_the_reason_says_what_the_fact_gives(tmp_path: Path) -> None:
    (item,) = measured(
        tmp_path, PIER, [{"says": "The pier has more than 40 berths.", **figure("41", counted="berths")}], "figure"
    ).uncovered
    assert (item.detail, item.facts, item.location.line, item.location.column) == ("not in f0, which gives 41 berths", ("pier/f0",), 1, 24)
    (item,) = measured(tmp_path, PIER, [{"says": PIER, **figure("41")}], "figure").uncovered
    assert item.detail == "the evidence of f0 is too long: 61 characters, and the sentence has 33"


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("It opened on 27 March 2014.", {"date": "2014-03-27"}),
        ("It opened in March 2014.", {"date": "2014-03-27"}),
        ("It opened in March 2014.", {"statement": "Opened in March 2014"}),
        ("It opened in March 2014.", {"as_of": "2014-03"}),
        ("It ran from May to July 2014.", {"date": "2014-05/2014-07"}),
        ("It ran from May to July 2014.", {"date": "2014-05-03/2014-07-02"}),
        ("It has run since 2013.", {"date": "2013/2024"}),
        ("It opened last year.", {"date": "2023"}),
        ("It is kept every year on June 10.", {"date": "2024-06-10"}),
        ("It was built in the 1990s.", {"date": "199X"}),
        ("它于2014年3月启用。", {"date": "2014-03"}),
    ],
)
def test_a_date_is_carried_by_the_same_or_a_narrower_one(tmp_path: Path, text: str, fields: dict[str, Any]) -> None:
    found = measured(tmp_path, text, [{"says": text, **fields}], "date", issued="2024-09")
    assert (uncovered(found), found.carried) == ([], found.total)
    assert found.total > 0


@pytest.mark.parametrize(
    ("text", "fields", "words"),
    [
        ("It opened on 27 March 2014.", {"date": "2014-03"}, "27 March 2014"),
        ("It opened in March 2014.", {"date": "2014-04"}, "March 2014"),
        ("It ran from May to July 2014.", {"date": "2014-05/2014-08"}, "May to July 2014"),
        ("It was built in the 1990s.", {"date": "1994"}, "1990s"),
        ("It ran in 2018.", {"date": "2012/2024"}, "2018"),
        ("It opened last year.", {"date": "2022"}, "last year"),
    ],
)
def test_a_date_is_not_carried_by_a_wider_or_another_one(tmp_path: Path, text: str, fields: dict[str, Any], words: str) -> None:
    (item,) = measured(tmp_path, text, [{"says": text, **fields}], "date", issued="2024-09").uncovered
    assert item.why == "not-in-fact"
    assert words in (item.location.text or "")


def test_a_date_that_nothing_resolves_is_told_and_not_counted(tmp_path: Path) -> None:
    found = measured(tmp_path, "It opened last year.", [], "date")
    assert (found.total, found.passed_over) == (0, (("that nothing resolves", 1),))


SAID = "Ingrid Lund, the harbour master, said that “the new quay will carry twice the load that the old one ever carried”."


@pytest.mark.parametrize("fields", [{"speaker": "Ingrid Lund"}, {"names": ("Lund",)}, {"statement": "Ingrid Lund on the quay"}])
def test_a_quotation_is_carried_with_its_speaker(tmp_path: Path, fields: dict[str, Any]) -> None:
    assert uncovered(measured(tmp_path, SAID, [{"says": SAID, **fields}], "quote")) == []


def test_a_quotation_is_not_carried_without_its_speaker(tmp_path: Path) -> None:
    (item,) = measured(tmp_path, SAID, [{"says": SAID, "statement": "A word on the quay", "speaker": "Nils Berg"}], "quote").uncovered
    assert (item.why, item.detail) == ("not-in-fact", "its speaker Ingrid Lund is not in f0")


def test_a_short_term_has_to_stand_in_the_fact(tmp_path: Path) -> None:
    text = "Farmers speak of “green corridors” between the fields."
    assert uncovered(measured(tmp_path, text, [{"says": text, "tags": ("green corridor",)}], "quote")) == []
    assert uncovered(measured(tmp_path, text, [{"says": text}], "quote")) == [("green corridors", "not-in-fact")]


def test_a_quotation_of_several_sentences_may_rest_on_several_facts(tmp_path: Path) -> None:
    first, second = "Ingrid Lund said: “The quay is old and has to be mended soon.", "The crane is new and lifts more than anybody needs.”"
    both = [{"says": first, "speaker": "Ingrid Lund"}, {"says": second, "speaker": "Ingrid Lund"}]
    assert uncovered(measured(tmp_path, f"{first} {second}", both, "quote")) == []
    assert [why for _, why in uncovered(measured(tmp_path, f"{first} {second}", both[:1], "quote"))] == ["no-evidence"]


FUND = Concept("harbour-fund", "organisation", (Term("Harbour Relief Fund", "en"), Term("港口救济基金", "zh")))


@pytest.mark.parametrize(
    ("text", "fields", "carried"),
    [
        ("The Harbour Relief Fund paid.", {"names": ("Harbour Relief Fund",)}, True),
        ("The Harbour Relief Fund paid.", {"statement": "Money of the Harbour Relief Fund"}, True),
        ("港口救济基金已付款。", {"names": ("Harbour Relief Fund",)}, True),
        ("The Harbour Relief Fund paid.", {"names": ("Fund for Schools",)}, False),
        ("Professor Ingrid Lund paid.", {"speaker": "Lund"}, True),
        ("The Norwegian fleet came.", {"names": ("Norway",)}, True),
    ],
)
def test_a_name_is_carried_by_the_same_name(tmp_path: Path, text: str, fields: dict[str, Any], carried: bool) -> None:  # noqa: FBT001
    found = measured(tmp_path, text, [{"says": text, **fields}], "name", concepts=(FUND, *general()))
    assert found.total == 1
    assert (found.carried == 1) is carried


def test_only_the_body_is_looked_at_and_the_rest_is_told(tmp_path: Path) -> None:
    text = (
        "# Report of the 12 Ports\n\nThe ports have 40 berths.[^1]\n\n| Port | Berths |\n|---|---|\n| Vik | 17 |\n\n"
        "# Notes\n\n[^1]: Counted in 33 ports.\n"
    )
    (tmp_path / "pier.md").write_text(text, "utf-8")
    base, _ = write_base(tmp_path, text, [])
    (tmp_path / "pier.txt").unlink()
    (check,) = coverage([base], [str(tmp_path / "pier.md")], (), ["figure"])
    (found,) = check.kinds
    assert sorted(words for words, _ in uncovered(found)) == ["17", "40"]
    assert dict(found.passed_over) == {"in headings": 1, "in notes": 2, "in the marks of notes": 1}


def test_the_lines_of_a_title_page_are_the_imprint(tmp_path: Path) -> None:
    text = "Annual Report\n\nPort Office, March 2024\n\nThe port grew in 2023.\n\nTable of ships, May 2022\n"
    found = measured(tmp_path, text, [], "date")
    assert [words for words, _ in uncovered(found)] == ["2023", "May 2022"]
    assert found.passed_over == (("in the imprint", 1),)


def test_drafts_count_and_are_told(tmp_path: Path) -> None:
    fact = {"says": "The pier has more than 40 berths.", **figure("40", comparator=">")}
    assert measured(tmp_path, PIER, [{**fact, "status": "drafted"}], "figure").drafted == 1
    assert measured(tmp_path, PIER, [{**fact, "status": "drafted"}, {**fact, "id": "own"}], "figure").drafted == 0


def test_moved_evidence_counts_and_edited_does_not(tmp_path: Path) -> None:
    fact = {"says": "The pier has more than 40 berths.", **figure("40", comparator=">")}
    base, path = write_base(tmp_path, PIER, [fact])
    (tmp_path / "pier.txt").write_text(f"A word before. {PIER}", "utf-8")
    (check,) = coverage([base], [path], (), ["figure"])
    assert (check.state, check.not_holding, totals([check])) == ("changed", 0, {"figure": (1, 1)})
    (tmp_path / "pier.txt").write_text("The old pier has more than 40 berths in all.", "utf-8")
    (check,) = coverage([base], [path], (), ["figure"])
    assert (check.not_holding, totals([check])) == (1, {"figure": (0, 1)})


def test_a_source_that_is_not_at_hand_is_missing(tmp_path: Path) -> None:
    base, _ = write_base(tmp_path, PIER, [])
    (check,) = coverage([base], [], (), ["figure"])
    assert (check.state, check.path, check.kinds) == ("missing", None, ())


@pytest.mark.parametrize(("carried", "total", "share"), [(0, 0, 100.0), (1, 3, 33.3), (999, 1000, 99.9), (2999, 3000, 99.9), (3, 3, 100.0)])
def test_a_share_is_never_rounded_up(carried: int, total: int, share: float) -> None:
    assert percent(carried, total) == share
