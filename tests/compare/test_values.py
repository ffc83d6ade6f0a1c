from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from notation import date, figure

from civcheck.compare import derived
from civcheck.compare.values import compare
from civcheck.model.edtf import parse_edtf

if TYPE_CHECKING:
    from civcheck.compare.values import Comparison
    from civcheck.model.figure import Figure

TABLE: dict[str, list[dict[str, str]]] = yaml.load((Path(__file__).parent / "values.yaml").read_text("utf-8"), yaml.BaseLoader)  # noqa: S506
CASES = [(heading, case) for heading, cases in TABLE.items() for case in cases]
NAMES = [f"{heading}: {case['claim']} / {case.get('source', case.get('derived'))}" for heading, case in CASES]
SPANS = ("years_between", "age")
NOTHING = """
ratio(3, 0); ratio(3 tonne, 2); ratio(25 degree-celsius, 50 degree-fahrenheit); ratio(5 per day, 3); share(0, 0); percent_change(0, 5)
difference(24th, 20th); difference(USD 5, EUR 3); difference(> 5, > 3); total(5 tonne, 3 kilometre)
age(2020, 1990); age(none, 2020); years_between(2024-02-30, 2025); years_between(../2024, ../2030)
""".strip()
BETWEEN_ARGUMENTS = re.compile(r", (?=(?:[^']*'[^']*')*[^']*$)")


def compared(heading: str, case: dict[str, str]) -> Comparison:
    """Compare as one line of the table says."""
    if heading.startswith("dates"):
        return compare(date(case["claim"]), date(case["source"]))
    source = figure(case["source"]) if "source" in case else derive(case["derived"])
    assert source, case
    return compare(figure(case["claim"]), source)


def derive(text: str) -> Figure | None:
    """Call a function of the derived values with arguments in the notation of the table."""
    name, _, arguments = text.removesuffix(")").partition("(")
    read = [date(argument) if name in SPANS else figure(argument) for argument in BETWEEN_ARGUMENTS.split(arguments)]
    found: Figure | None = getattr(derived, name)(read) if name == "total" else getattr(derived, name)(*read)
    return found


@pytest.mark.parametrize(("heading", "case"), CASES, ids=NAMES)
def test_a_claim_stands_to_a_source_as_the_table_says(heading: str, case: dict[str, str]) -> None:
    found = compared(heading, case)
    assert found.outcome == case["outcome"], found.reason
    assert case.get("reason", found.reason) == found.reason


def test_the_table_has_as_many_cases_that_do_not_agree_as_ones_that_do() -> None:
    outcomes = Counter(case["outcome"] for _, case in CASES)
    assert outcomes.total() >= 300
    assert (outcomes["same"] + outcomes["entailed"]) * 2 <= outcomes.total()


def test_the_table_has_no_case_twice() -> None:
    assert [name for name, count in Counter(NAMES).items() if count > 1] == []


def test_a_date_is_compared_as_text_as_a_date_and_as_a_mention() -> None:
    for one in ("2025-07", parse_edtf("2025-07"), date("2025-07 early")):
        assert compare(one, "2025-08").outcome == "conflict"


def test_a_figure_is_not_compared_to_a_date() -> None:
    assert compare(figure("2024"), date("2024")).outcome == "incomparable"  # type: ignore[call-overload]
    assert compare(date("2024"), figure("2024")).outcome == "incomparable"  # type: ignore[call-overload]


@pytest.mark.parametrize("text", re.split("[;\n] ?", NOTHING))
def test_nothing_is_derived_where_nothing_follows(text: str) -> None:
    assert derive(text) is None


def test_no_total_is_made_of_nothing() -> None:
    assert derived.total([]) is None
