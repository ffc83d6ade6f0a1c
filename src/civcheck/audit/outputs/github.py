"""Workflow commands of GitHub Actions: annotations beside the lines they are about.

GitHub shows no more than ten of each level in a step, so the worst come first and a line says how many there are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.audit.outputs.places import extent, position, relative
from civcheck.audit.outputs.text import counted, notes, total, words
from civcheck.model.finding import SEVERITIES
from civcheck.model.printable import clean, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.outcome import Outcome
    from civcheck.errors.problem import Problem
    from civcheck.model.finding import Finding
    from civcheck.model.location import Location

_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}
_SHOWN = 10
"""So many annotations of a level GitHub shows for a step."""


def render(outcome: Outcome) -> str:
    """Give a command a line, the worst first, and plain lines that sum up."""
    return "".join(f"{line}\n" for line in _lines(outcome))


def _lines(outcome: Outcome) -> Iterator[str]:
    for problem in outcome.summary.problems:
        yield _problem(problem)
    for finding in sorted(outcome.findings, key=lambda finding: -SEVERITIES.index(finding.severity)):
        yield _annotation(finding)
    yield total(outcome)
    many = [f"{counted(count, severity)}" for severity, count in outcome.counts().items() if count > _SHOWN]
    if many:
        yield f"GitHub shows {_SHOWN} annotations of each level in a step, the first; this log has all: {', '.join(many)}."
    yield from (one_line(note) for note in notes(outcome.summary))


def _annotation(finding: Finding) -> str:
    place = finding.primary
    properties = {"file": relative(place.path), **_lines_of(place), "title": finding.rule}
    against = "".join(f"\nagainst {_at(other, place)}{words(other)}" for other in finding.locations[1:])
    return command(_LEVELS[finding.severity], properties, f"{finding.message}: {words(place)}{against}")


def _lines_of(place: Location) -> dict[str, str]:
    """Give lines and columns; GitHub takes columns only where they are of one line."""
    found = extent(place)
    if found is None:
        return {}
    lines = {"line": str(found.line), "endLine": str(found.end_line)}
    if found.line != found.end_line:
        return lines
    return {**lines, "col": str(found.column), "endColumn": str(found.end_column)}


def _at(other: Location, place: Location) -> str:
    at = ":".join(filter(None, (relative(other.path) if other.path != place.path else "", position(other))))
    return f"{at} " if at else ""


def _problem(problem: Problem) -> str:
    line = {"line": str(problem.line)} if problem.line is not None else {}
    properties = {"file": relative(problem.path), **line, "title": "not checked"}
    return command("error", properties, f"{problem.message}\n{problem.hint}" if problem.hint else problem.message)


def command(level: str, properties: dict[str, str], message: str) -> str:
    """Give a workflow command on one line."""
    told = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{level} {told}::{_data(message)}"


def _data(text: str) -> str:
    return clean(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
