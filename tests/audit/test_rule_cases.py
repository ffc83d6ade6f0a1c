"""Every case of every rule, as it stands, and shuffled, split and pickled."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from rule_cases import BY_NAME, FOLDER, emitted, judged, load, through_pickle

if TYPE_CHECKING:
    from rule_cases import Case

CASES = [case for name in BY_NAME for case in load(name)]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_exactly_what_must_be_found_is_found(case: Case) -> None:
    findings = judged(case, emitted(case, case.documents.items()))
    assert [finding.primary.text for finding in findings] == [_text(wanted) for wanted in case.finds]
    for finding, wanted in zip(findings, case.finds, strict=True):
        more = wanted if isinstance(wanted, dict) else {}
        assert finding.family == BY_NAME[case.rule].family
        assert finding.severity == more.get("severity", BY_NAME[case.rule].severity)
        assert more.get("says", "") in finding.message
        if "against" in more:
            assert [place.text for place in finding.locations[1:]] == more["against"]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_order_and_processes_change_nothing(case: Case) -> None:
    plain = judged(case, emitted(case, case.documents.items()))
    parts = [through_pickle(emitted(case, [one])) for one in reversed(case.documents.items())]
    shuffled = [evidence for part in parts for evidence in reversed(part)]
    assert judged(case, shuffled, through_pickle(BY_NAME[case.rule])) == plain


def _text(wanted: str | dict[str, Any]) -> str:
    return str(wanted["text"] if isinstance(wanted, dict) else wanted)


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
        assert _text(wanted)
        if isinstance(wanted, dict):
            assert wanted.keys() <= {"text", "against", "severity", "says"}
