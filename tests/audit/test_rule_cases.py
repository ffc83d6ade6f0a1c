"""Every case of every rule, as it stands, and shuffled, split and pickled."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from rule_cases import BY_NAME, FOLDER, emitted, fits_loosely, is_loose, judged, load, through_pickle, words_of

from civcheck.model.location import Location
from civcheck.model.span import Region, Span

if TYPE_CHECKING:
    from rule_cases import Case

    from civcheck.model.finding import Finding

CASES = [case for name in BY_NAME for case in load(name)]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_exactly_what_must_be_found_is_found(case: Case) -> None:
    findings = judged(case, emitted(case, case.documents.items()))
    if not any(is_loose(wanted) for wanted in case.finds):
        assert [finding.primary.text for finding in findings] == [words_of(wanted) for wanted in case.finds]
    assert len(findings) == len(case.finds)
    for finding, wanted in zip(findings, case.finds, strict=True):
        more = wanted if isinstance(wanted, dict) else {}
        assert finding.family == BY_NAME[case.rule].family
        assert more.get("says", "") in finding.message
        if is_loose(wanted):
            assert fits_loosely(finding, more), [place.text for place in finding.locations]
        else:
            _is_exactly(finding, more, BY_NAME[case.rule].severity)


def _is_exactly(finding: Finding, wanted: dict[str, Any], severity: str) -> None:
    assert finding.severity == wanted.get("severity", severity)
    if "against" in wanted:
        assert [place.text for place in finding.locations[1:]] == wanted["against"]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_order_and_processes_change_nothing(case: Case) -> None:
    plain = judged(case, emitted(case, case.documents.items()))
    parts = [through_pickle(emitted(case, [one])) for one in reversed(case.documents.items())]
    shuffled = [evidence for part in parts for evidence in reversed(part)]
    assert judged(case, shuffled, through_pickle(BY_NAME[case.rule])) == plain


@pytest.mark.parametrize("name", BY_NAME)
def test_every_rule_has_cases_enough(name: str) -> None:
    cases = load(name)
    silent = [case for case in cases if not case.finds]
    assert len(cases) >= 8
    assert len(silent) * 2 >= len(cases)
    assert any(case.given.get("near-miss") for case in silent)


@pytest.mark.parametrize("name", BY_NAME)
def test_every_rule_is_found_by_its_name(name: str) -> None:
    rule = BY_NAME[name]
    assert rule.emit.__module__ == f"civcheck.audit.rules.{name.replace('-', '_')}"
    assert len(rule.page.splitlines()) >= 5
    assert "Limits:" in rule.page
    assert rule.summary == rule.page.splitlines()[0].removesuffix(".")


def test_no_cases_are_left_without_a_rule() -> None:
    assert {path.stem for path in FOLDER.glob("*.yaml")} == set(BY_NAME)


def test_no_two_cases_are_the_same() -> None:
    told = Counter(f"{case.rule} {case.given}" for case in CASES)
    assert [text for text, count in told.items() if count > 1] == []


@pytest.mark.parametrize("case", CASES, ids=str)
def test_only_what_a_case_may_say_is_said(case: Case) -> None:
    assert case.given.keys() <= {
        "text",
        "documents",
        "finds",
        "near-miss",
        "date",
        "dates",
        "publishers",
        "options",
        "note",
        "facts",
        "made-of",
    }
    assert ("text" in case.given) != ("documents" in case.given)
    for wanted in case.finds:
        assert words_of(wanted)
        if isinstance(wanted, dict):
            assert wanted.keys() <= {"text", "against", "severity", "says", "loosely"}


def test_loose_words_are_whole_words_and_little_around_them() -> None:
    def finding(*told: str) -> Finding:
        return BY_NAME["wrong-sum"].finding("", [Location(None, "a.txt", Region((Span(0, 1),)), text=text) for text in told])

    wanted = {"text": "14 May 2021", "against": ["12 May"]}
    assert fits_loosely(finding("on 14 May 2021", "12 May"), wanted)
    assert fits_loosely(finding("12 May", "14 May 2021"), wanted)
    assert not fits_loosely(finding("14 May 2021"), wanted)
    assert not fits_loosely(finding("14 May 2021", "2 May"), wanted)
    assert not fits_loosely(
        finding("a whole sentence about the terminal that the band and the mayor opened on 14 May 2021", "12 May"), wanted
    )
