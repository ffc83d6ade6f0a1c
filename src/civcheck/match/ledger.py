"""The ledger of a draft: how many of its figures, dates, quotations and names were supported, contradicted, not found, not checked."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.match.verdicts import Judged

KINDS = ("figure", "date", "quote", "name")
OUTCOMES = ("supported", "contradicted", "not-found", "not-checked")


def ledger(judged: Iterable[Judged]) -> dict[str, dict[str, int]]:
    """Count the mentions of all claims by kind and outcome."""
    counts = Counter((told.placed.mention.kind, told.outcome) for one in judged for told in one.told)
    return {kind: {outcome: counts[kind, outcome] for outcome in OUTCOMES} for kind in KINDS}  # type: ignore[index]


def coverage(counted: dict[str, dict[str, int]]) -> float:
    """Give the percentage of the figures, dates, quotations and names that the sources decide: supported or contradicted. 100 for none."""
    total = sum(sum(row.values()) for row in counted.values())
    decided = sum(row["supported"] + row["contradicted"] for row in counted.values())
    return 100 * decided / total if total else 100.0
