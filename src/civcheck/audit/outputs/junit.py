"""JUnit XML, for services that show tests: a suite for each document, a case for each finding."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from civcheck.audit.outputs.places import position, relative
from civcheck.audit.outputs.text import words
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.audit.outcome import Outcome
    from civcheck.errors.problem import Problem
    from civcheck.model.finding import Finding

_NO_XML = compiled("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML cannot hold, not even as an escape."""


def render(outcome: Outcome) -> str:
    """Give all suites. Errors and warnings are failures, infos are skipped tests, what could not be read is an error."""
    root = ET.Element("testsuites", name="civcheck audit")
    found = {path: list(group) for path, group in groupby(outcome.findings, key=lambda finding: finding.primary.path)}
    failed: dict[str, list[Problem]] = {}
    for problem in outcome.summary.problems:
        failed.setdefault(problem.path, []).append(problem)
    for path in sorted({*outcome.summary.read, *found, *failed}):
        _suite(root, path, found.get(path, ()), failed.get(path, ()))
    _count(root, list(root.iter("testcase")))
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _suite(root: ET.Element, path: str, findings: Iterable[Finding], problems: Iterable[Problem]) -> None:
    name = _valid(relative(path))
    suite = ET.SubElement(root, "testsuite", name=name)
    for problem in problems:
        case = ET.SubElement(suite, "testcase", name="can be checked", classname=name)
        ET.SubElement(case, "error", type="problem", message=_valid(problem.message)).text = _valid(problem.hint)
    for finding in findings:
        _case(suite, name, finding)
    if not len(suite):
        ET.SubElement(suite, "testcase", name="nothing found", classname=name)
    _count(suite, list(suite))


def _case(suite: ET.Element, name: str, finding: Finding) -> None:
    at = position(finding.primary)
    case = ET.SubElement(suite, "testcase", name=_valid(f"{finding.rule} {at}".strip()), classname=name)
    if finding.severity == "info":
        ET.SubElement(case, "skipped", message=_valid(finding.message))
        return
    failure = ET.SubElement(case, "failure", type=finding.severity, message=_valid(finding.message))
    against = [f"against {relative(place.path)}:{position(place)} {words(place)}" for place in finding.locations[1:]]
    failure.text = _valid("\n".join([f"{relative(finding.primary.path)}:{at} {words(finding.primary)}", *against]))


def _count(element: ET.Element, cases: list[ET.Element]) -> None:
    element.set("tests", str(len(cases)))
    for attribute, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        element.set(attribute, str(sum(case.find(tag) is not None for case in cases)))
    element.set("time", "0")


def _valid(text: str) -> str:
    return _NO_XML.sub("", text)
