"""The summary of an audit as plain data, for the formats that programs read."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from civcheck.audit.outcome import Outcome


def summary_data(outcome: Outcome) -> dict[str, Any]:
    """Give what was read, what was not and why, and what each rule looked at."""
    summary = outcome.summary
    found = Counter(finding.rule for finding in outcome.findings)
    return {
        "documents": list(summary.read),
        "fact_files": list(summary.fact_files),
        "sources_not_at_hand": list(summary.without),
        "characters": summary.characters,
        "findings": outcome.counts(),
        "rules": [
            {"rule": rule.name, "family": rule.family, "looked_at": summary.looked.get(rule.name, 0), "findings": found[rule.name]}
            for rule in summary.rules
        ],
        "nothing_to_look_at": list(summary.idle),
        "problems": [
            {"path": one.path, "line": one.line, "column": one.column, "message": one.message, "hint": one.hint} for one in summary.problems
        ],
        "no_reader": dict(sorted(summary.unread.items())),
        "left_out": summary.ignored,
        "in_baseline": summary.in_baseline,
        "baseline_gone": summary.gone,
        "accepted": summary.accepted,
        "unused_accepted": list(summary.unused),
        "not_compared": [{"rule": key.rule, "key": key.key, "places": key.count, "compared": key.compared} for key in summary.hot],
    }
