"""The JSON contract of `coverage`, as docs/json.md describes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from civcheck.factbase.coverage.records import percent, totals
from civcheck.report.contracts import location_json

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.factbase.coverage.records import KindCoverage, SourceCoverage, Uncovered

SCHEMA = "civcheck/coverage/1"


def coverage_json(checks: list[SourceCoverage], below: Iterable[str], require: float | None) -> dict[str, Any]:
    """Give the whole contract; `below` are the kinds that do not come up to what is required."""
    summary = {kind: _share(*counts) for kind, counts in totals(checks).items()}
    return {
        "schema": SCHEMA,
        "sources": [_source(check) for check in checks],
        "summary": {"kinds": summary, "require": require, "below": list(below)},
    }


def _share(carried: int, total: int) -> dict[str, Any]:
    return {"carried": carried, "total": total, "percent": percent(carried, total)}


def _source(check: SourceCoverage) -> dict[str, Any]:
    return {
        "source": check.file.source.id,
        "facts_file": check.file.path,
        "path": check.path,
        "state": check.state,
        "facts": len(check.file.facts),
        "evidence_not_holding": check.not_holding,
        "kinds": [_kind(one) for one in check.kinds],
    }


def _kind(one: KindCoverage) -> dict[str, Any]:
    return {
        "kind": one.kind,
        **_share(one.carried, one.total),
        "by_drafts_alone": one.drafted,
        "uncovered": [_uncovered(item) for item in one.uncovered],
        "not_looked_at": [{"what": what, "count": count} for what, count in one.passed_over],
    }


def _uncovered(item: Uncovered) -> dict[str, Any]:
    return {"location": location_json(item.location), "why": item.why, "detail": item.detail, "facts": list(item.facts)}
