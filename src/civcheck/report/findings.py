"""The JSON contract of `audit`: findings and summary as docs/json.md describes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from civcheck.report.contracts import location_json

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.model.finding import Finding

SCHEMA = "civcheck/findings/1"


def finding_json(finding: Finding) -> dict[str, Any]:
    """Give a finding; its first location is the primary one, the others are what it disagrees with."""
    return {
        "rule": finding.rule,
        "family": finding.family,
        "severity": finding.severity,
        "message": finding.message,
        "locations": [location_json(location) for location in finding.locations],
        "fingerprint": finding.fingerprint,
    }


def outcome_json(findings: Iterable[Finding], summary: dict[str, Any]) -> dict[str, Any]:
    """Give the whole contract."""
    return {"schema": SCHEMA, "findings": [finding_json(finding) for finding in findings], "summary": summary}
