"""The Code Quality report of GitLab: one object a finding, shown in merge requests."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from civcheck.audit.outputs.places import extent, relative
from civcheck.audit.outputs.text import words
from civcheck.model.printable import escape_json, one_line

if TYPE_CHECKING:
    from civcheck.audit.outcome import Outcome
    from civcheck.model.finding import Finding

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def render(outcome: Outcome) -> str:
    """Give the list of all findings."""
    return escape_json(json.dumps([_issue(finding) for finding in outcome.findings], ensure_ascii=False, indent=1)) + "\n"


def _issue(finding: Finding) -> dict[str, Any]:
    found = extent(finding.primary)
    against = "".join(f", against {words(place)}" for place in finding.locations[1:])
    return {
        "description": one_line(f"{finding.message}: {words(finding.primary)}{against}"),
        "check_name": finding.rule,
        "fingerprint": finding.fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {
            "path": relative(finding.primary.path),
            "lines": {"begin": found.line, "end": found.end_line} if found else {"begin": 1},
        },
    }
