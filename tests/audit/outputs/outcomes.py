"""Outcomes that are awkward for every format: odd paths, odd words, several parts, no lines, problems."""

from __future__ import annotations

from civcheck.audit.group import with_fingerprints
from civcheck.audit.outcome import Outcome, Summary
from civcheck.audit.rules.impossible_date import RULE
from civcheck.errors.problem import Problem
from civcheck.model.finding import Finding
from civcheck.model.location import Location
from civcheck.model.span import Region


def place(
    path: str, *bounds: tuple[int, int], line: int | None = 1, column: int | None = 1, text: str | None = "31 June", **more: object
) -> Location:
    return Location(None, path, Region.of(*bounds), line, column, text=text, **more)  # type: ignore[arg-type]


def finding(*places: Location, severity: str = "error", message: str = "there is no such day: June has 30 days") -> Finding:
    return Finding("impossible-date", "dates", severity, message, places)  # type: ignore[arg-type]


ODD = "pilots & ports/50% done, really: é|港.md"
CLEAN = "clean.txt"
FINDINGS = (
    finding(place("a.txt", (4, 11), line=1, column=5, page=3, page_label="iii", section="1 Pilots › 1.1 Boats")),
    finding(
        place("a.txt", (20, 36), line=2, column=7, text="the 31st\nof June"),
        place("b.txt", (0, 7), line=1, column=1),
        place("a.txt", (50, 57), line=4, column=2, text="30 June"),
        severity="warning",
    ),
    finding(
        place(ODD, (2, 9), (40, 44), line=3, column=3, text="31 June 2021"), message="50% of: days, \r\nall `wrong` | <b>so</b> @all #12"
    ),
    finding(place("b.txt", (9, 16), line=None, column=None, text=None), severity="info"),
    finding(place("b.txt", (30, 41), line=5, column=1, text="=cmd|'/C a'!"), severity="info", message="+1\x1b[31m bell\x07 and ``two``"),
    finding(place("b.txt", (60, 63), line=9, column=4, text="\U0001f6a2 6"), severity="info"),
)
PROBLEMS = (
    Problem("broken: one.pdf", None, None, "is no PDF, or a damaged one", "open it and save it anew"),
    Problem("c.txt", 3, 7, "is not UTF-8"),
)


def outcome(*findings: Finding, problems: tuple[Problem, ...] = (), **more: object) -> Outcome:
    """Give an outcome of findings, with documents read: those of the findings and a clean one."""
    told = with_fingerprints(findings)
    read = tuple(sorted({one.primary.path for one in told} | {CLEAN}))
    return Outcome(tuple(told), Summary(rules=(RULE,), read=read, characters=1234, problems=problems, looked={RULE.name: 9}, **more))  # type: ignore[arg-type]


ALL = outcome(*FINDINGS, problems=PROBLEMS, unread={".rtf": 2}, ignored=1)
NOTHING = outcome()
