"""Markdown for a comment on a pull request: a table a document, cut where it would be too long for a comment."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from civcheck.audit.outputs.places import position, relative
from civcheck.audit.outputs.text import counted, notes, total, words
from civcheck.model.finding import SEVERITIES
from civcheck.model.kept_patterns import compiled
from civcheck.model.printable import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.audit.outcome import Outcome
    from civcheck.errors.problem import Problem
    from civcheck.model.finding import Finding

_MOST_ROWS, _MOST_CHARACTERS = 200, 55_000
"""A comment may have 65,536 characters; a reader has less patience."""
_HEAD = "| line | | what | words | against |\n|---|---|---|---|---|\n"
_SPECIAL = compiled(r"([\\`*_{}\[\]<>()#+!|~&$-])")


def render(outcome: Outcome) -> str:
    """Give a summary, a table for each document, and what else is to be known. Where it is cut, the worst stay."""
    kept = _kept(outcome.findings)
    parts = [f"**civcheck**: {escaped(total(outcome))}\n"]
    for path, findings in groupby(kept, key=lambda finding: finding.primary.path):
        parts.append(f"\n### {escaped(relative(path))}\n\n{_HEAD}{''.join(map(_row, findings))}")
    if len(kept) < len(outcome.findings):
        left = len(outcome.findings) - len(kept)
        parts.append(f"\n*{counted(left, 'more finding')}, none worse than these, not shown here: run `civcheck audit` to see all.*\n")
    parts.extend(_ends(outcome))
    return "".join(parts)


def _ends(outcome: Outcome) -> Iterator[str]:
    """Give what could not be done, and the notes, as lists."""
    problems = outcome.summary.problems
    if problems:
        yield "\n**Not checked**\n\n" + "".join(map(_problem, problems[:_MOST_PROBLEMS]))
        if len(problems) > _MOST_PROBLEMS:
            yield f"- {counted(len(problems) - _MOST_PROBLEMS, 'more file')}\n"
    told = [f"- {escaped(note)}\n" for note in notes(outcome.summary)]
    if told:
        yield "\n" + "".join(told[:_MOST_PROBLEMS])


_MOST_PROBLEMS = 20


def _problem(problem: Problem) -> str:
    return f"- {escaped(relative(problem.path))}: {escaped(problem.message)}\n"


def _kept(findings: Sequence[Finding]) -> list[Finding]:
    """Give as many findings as a comment holds, the worst of them, in their own order."""
    worst = sorted(range(len(findings)), key=lambda number: (-SEVERITIES.index(findings[number].severity), number))[:_MOST_ROWS]
    room = _MOST_CHARACTERS
    kept = []
    for number in worst:
        room -= len(_row(findings[number])) + 2 * len(findings[number].primary.path)
        if room < 0:
            break
        kept.append(number)
    return [findings[number] for number in sorted(kept)]


def _row(finding: Finding) -> str:
    against = "<br>".join(f"{_at(place.path, finding)}{position(place)} {code(words(place))}" for place in finding.locations[1:_SHOWN])
    if len(finding.locations) > _SHOWN:
        against += f"<br>and {counted(len(finding.locations) - _SHOWN, 'more place')}"
    cells = (
        position(finding.primary), finding.severity, f"{escaped(finding.message)} ({finding.rule})", code(words(finding.primary)), against,
    )  # fmt: skip
    return f"| {' | '.join(cells)} |\n"


_SHOWN = 4


def _at(path: str, finding: Finding) -> str:
    return f"{escaped(relative(path))}:" if path != finding.primary.path else ""


def escaped(text: str) -> str:
    """Give text that Markdown shows as it is. A comment between `@` and a name keeps that from being called."""
    return _SPECIAL.sub(r"\\\1", one_line(text)).replace("@", "@<!-- -->")


def code(text: str) -> str:
    """Give text as code in a cell of a table: the fence is longer than any run of backticks inside."""
    inner = one_line(text)
    fence = "`" * (max((len(run) for run in re.findall("`+", inner)), default=0) + 1)
    pad = " " if inner.startswith("`") or inner.endswith("`") else ""
    return f"{fence}{pad}{inner}{pad}{fence}".replace("|", "\\|")
