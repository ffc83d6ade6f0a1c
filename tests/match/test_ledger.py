"""What was decided and what was not checked, counted."""

from __future__ import annotations

from collections import Counter

from civcheck.match.drafts import Unchecked
from civcheck.match.ledger import Tally, ledger
from civcheck.match.telling import NAMES_ALONE


def test_mentions_are_counted_by_kind_outcome_and_reason() -> None:
    first = Tally("a", "supported", Counter({("figure", "supported", ""): 2, ("quote", "not-checked", NAMES_ALONE): 1}))
    second = Tally("b", "not-found", Counter({("figure", "not-found", ""): 1, ("name", "contradicted", ""): 1}))
    found = ledger([first, second], [Unchecked("headings", 2, Counter({"figure": 3, "citation": 1}))])
    assert found.rows["figure"] == {"supported": 2, "contradicted": 0, "not-found": 1, "not-checked": 3}
    assert found.rows["date"] == {"supported": 0, "contradicted": 0, "not-found": 0, "not-checked": 0}
    assert found.why == (("figure", "in headings", 3), ("quote", NAMES_ALONE, 1))


def test_coverage_is_of_what_can_be_checked() -> None:
    tally = Tally("a", "supported", Counter({("figure", "supported", ""): 2, ("quote", "not-checked", NAMES_ALONE): 9}))
    assert ledger([tally]).coverage == 100.0
    assert ledger([tally], [Unchecked("table rows", 1, Counter({"figure": 2}))]).coverage == 50.0
    assert ledger([]).coverage == 100.0
