"""For people: by document, each finding with its words, its place, what it disagrees with and why; what was not checked last."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from civcheck.audit.outputs.places import position
from civcheck.model.printable import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.outcome import Outcome, Summary
    from civcheck.model.finding import Finding
    from civcheck.model.location import Location

Line = list[tuple[str, str]]
_STYLES = {"error": "bad", "warning": "match", "info": "note"}
_LONGEST = 160
_KEYS = 3
"""So many keys of a rule that too many places share are shown."""


def lines(outcome: Outcome, *, quiet: bool = False) -> Iterator[Line]:
    """Give the lines with their styles."""
    gap: list[Line] = []
    for path, findings in groupby(outcome.findings, key=lambda finding: finding.primary.path):
        yield from gap
        yield [(path, "title")]
        for finding in findings:
            yield from _finding(finding)
        gap = [[]]
    if not quiet:
        yield from gap
        yield from summary_lines(outcome)


def _finding(finding: Finding) -> Iterator[Line]:
    place = finding.primary
    yield [
        (f"  {position(place)}", "place"),
        (f"  {finding.severity}", _STYLES[finding.severity]),
        (f"  {one_line(finding.message)}", ""),
        (f"  [{finding.rule}]", "note"),
    ]
    yield [("      ", ""), (words(place), "match"), (_where(place), "note")]
    for other in finding.locations[1:]:
        at = ":".join(filter(None, (other.path if other.path != place.path else "", position(other))))
        yield [("      against ", "note"), (f"{at} " if at else "", "place"), (words(other), ""), (_where(other), "note")]


def words(place: Location) -> str:
    """Give the words of a place on one line between quotation marks, the middle of long ones left out."""
    text = one_line(place.text or "")
    if len(text) > _LONGEST:
        text = f"{text[: _LONGEST * 2 // 3].rstrip()} … {text[-_LONGEST // 3 :].lstrip()}"
    return f"“{text}”"


def _where(place: Location) -> str:
    page = f", page {place.page_label or place.page}" if place.page_label or place.page else ""
    section = f", section “{one_line(place.section.rpartition(' › ')[2])}”" if place.section else ""
    return f"{page}{section}"


def summary_lines(outcome: Outcome) -> Iterator[Line]:
    """Give what was found, and what was and was not checked."""
    yield [(total(outcome), "bad" if outcome.counts()["error"] else "good")]
    for line in notes(outcome.summary):
        yield [(line, "note")]


def total(outcome: Outcome) -> str:
    """Give in one sentence what was found, and in what."""
    names = {"info": "info"}
    told = ", ".join(counted(number, severity, names.get(severity, "")) for severity, number in outcome.counts().items() if number)
    return f"{counted(len(outcome.findings), 'finding')}{f' ({told})' if told else ''} in {_read(outcome.summary)}."


def _read(summary: Summary) -> str:
    parts = [counted(len(summary.read), "document")]
    if summary.fact_files:
        parts.append(counted(len(summary.fact_files), "fact file"))
    return f"{' and '.join(parts)} ({summary.characters:,} characters), {counted(len(summary.rules), 'rule')}"


def notes(summary: Summary) -> Iterator[str]:
    """Give what else is to be known of a run, a line each."""
    known = [(summary.in_baseline, "in the baseline"), (summary.accepted, "accepted in the settings")]
    told = ", ".join(f"{number} {what}" for number, what in known if number)
    if told:
        yield f"Not told again: {told}."
    if summary.gone:
        entries = "1 entry of the baseline is" if summary.gone == 1 else f"{summary.gone} entries of the baseline are"
        yield f"{entries} no longer found: write it anew with --write-baseline."
    for place in summary.unused:
        yield f"{place}: this accepted entry answers to no finding: take it out."
    if summary.without:
        yield f"Facts not checked, since their sources are not at hand (--sources): {', '.join(summary.without)}."
    if summary.unread:
        kinds = ", ".join(f"{number} {ending}" for ending, number in sorted(summary.unread.items()))
        yield f"Not read, since no reader is there for them: {kinds}."
    if summary.ignored:
        yield f"Left out by patterns: {counted(summary.ignored, 'file or folder', 'files or folders')}."
    yield from _not_compared(summary)
    if summary.idle:
        yield f"Nothing to look at for {', '.join(summary.idle)}."


def _not_compared(summary: Summary) -> Iterator[str]:
    """Give the keys of each rule that too many places share: the largest, and how many more there are."""
    for rule, keys in groupby(summary.hot, key=lambda key: key.rule):
        largest = sorted(keys, key=lambda key: (-key.count, key.key))
        for key in largest[:_KEYS]:
            compared = f"; {key.compared:,} of them were compared" if key.compared else " and was not compared"
            yield f"{rule}: “{one_line(key.key)}” is shared by {key.count:,} places{compared}."
        if len(largest) > _KEYS:
            yield f"{rule}: {counted(len(largest) - _KEYS, 'more key')} like that, with fewer places (--format json has all)."


def counted(number: int, one: str, many: str = "") -> str:
    """Give a number with what it counts."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
