"""SARIF 2.1.0, for code scanning services and editors. Offsets and columns are code points of the canonical text."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from civcheck import __version__
from civcheck.audit.outputs.places import extent, uri
from civcheck.audit.outputs.text import notes, words
from civcheck.model.printable import escape_json, one_line
from civcheck.sources.read import STANDARD_INPUT

if TYPE_CHECKING:
    from civcheck.audit.outcome import Outcome, Summary
    from civcheck.audit.rule import Rule
    from civcheck.errors.problem import Problem
    from civcheck.model.finding import Finding
    from civcheck.model.location import Location

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_ROOT = "%SRCROOT%"
_FINGERPRINT = "civcheck/v1"


def render(outcome: Outcome) -> str:
    """Give one log with one run."""
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(outcome)]}
    return escape_json(json.dumps(log, ensure_ascii=False, indent=2)) + "\n"


def _run(outcome: Outcome) -> dict[str, Any]:
    summary = outcome.summary
    numbers = {rule.name: number for number, rule in enumerate(summary.rules)}
    return {
        "tool": {"driver": {"name": "civcheck", "semanticVersion": __version__, "rules": [_rule(rule) for rule in summary.rules]}},
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder in which civcheck was run."}}},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(summary)],
        "artifacts": [_artifact(path) for path in summary.read],
        "results": [_result(finding, numbers) for finding in outcome.findings],
    }


def _rule(rule: Rule) -> dict[str, Any]:
    described = {
        "id": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": " ".join(rule.page.split("\n\n")[:2]).replace("\n", " ")},
        "help": {"text": rule.page, "markdown": rule.page},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"tags": [rule.family]},
    }
    return described | ({"deprecatedIds": list(rule.aliases)} if rule.aliases else {})


def _invocation(summary: Summary) -> dict[str, Any]:
    problems = [_problem(problem) for problem in summary.problems]
    told = [{"level": "note", "message": {"text": note}} for note in notes(summary)]
    return {"executionSuccessful": not problems, "toolExecutionNotifications": [*problems, *told]}


def _problem(problem: Problem) -> dict[str, Any]:
    """Give what could not be read or done, with the file and what to do."""
    place: dict[str, Any] = {"artifactLocation": _address(problem.path)}
    if problem.line is not None:
        place["region"] = {"startLine": problem.line} | ({"startColumn": problem.column} if problem.column else {})
    text = f"{problem.message}. {problem.hint}" if problem.hint else problem.message
    return {"level": "error", "message": {"text": text}, "locations": [{"physicalLocation": place}]}


def _artifact(path: str) -> dict[str, Any]:
    roles = ["analysisTarget", *(["standardStream"] if path == STANDARD_INPUT else [])]
    return {"location": _address(path), "roles": roles}


def _address(path: str) -> dict[str, str]:
    """Give where a file is: from the root where it lies below it. What comes from standard input lies nowhere."""
    address = {"uri": uri(path)}
    if path != STANDARD_INPUT and not address["uri"].startswith("file:"):
        address["uriBaseId"] = _ROOT
    return address


def _result(finding: Finding, numbers: dict[str, int]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": LEVELS[finding.severity],
        "message": {"text": _plain(f"{finding.message}: {words(finding.primary)}")},
        "locations": [_location(finding.primary)],
        "partialFingerprints": {_FINGERPRINT: finding.fingerprint},
    }
    if finding.rule in numbers:
        result["ruleIndex"] = numbers[finding.rule]
    related = [{"id": number, **_location(place), "message": {"text": _plain(f"against {words(place)}")}}
               for number, place in enumerate(finding.locations[1:], 1)]  # fmt: skip
    return result | ({"relatedLocations": related} if related else {})


def _plain(text: str) -> str:
    """Give text in which nothing is taken for a link: `[words](1)` would be one."""
    return re.sub(r"[\\\[\]]", r"\\\g<0>", text) if "](" in text else text


def _location(place: Location) -> dict[str, Any]:
    physical = {"artifactLocation": _address(place.path), "region": _region(place)}
    location: dict[str, Any] = {"physicalLocation": physical}
    if place.section:
        location["logicalLocations"] = [{"name": one_line(place.section.rpartition(" › ")[2]), "fullyQualifiedName": place.section}]
    if len(place.region.parts) > 1:
        rest = place.region.parts[1:]
        location["annotations"] = [{"charOffset": part.start, "charLength": len(part)} for part in rest]
    return location


def _region(place: Location) -> dict[str, Any]:
    first = place.region.parts[0]
    region: dict[str, Any] = {}
    found = extent(place)
    if found is not None:
        region |= {
            "startLine": found.line, "startColumn": found.column, "endLine": found.end_line, "endColumn": found.end_column,
        }  # fmt: skip
    region |= {"charOffset": first.start, "charLength": len(first)}
    return region | ({"snippet": {"text": place.text}} if place.text else {})
