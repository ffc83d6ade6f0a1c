"""Verdicts for people: the claim, its verdict, the decisive words with their place, what differs; and the ledger."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from civcheck.match.ledger import KINDS
from civcheck.match.telling import counterpart, words
from civcheck.model.printable import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.cli.render import Line
    from civcheck.match.drafts import Claim
    from civcheck.match.verdicts import Judged, Weighed
    from civcheck.model.statement import Statement

_STYLE = {"contradicted": "bad", "misquoted": "bad", "disputed": "bad", "supported": "good"}
_LONGEST = 220
_PLURAL = {"figure": "figures", "date": "dates", "quote": "quotations", "name": "names"}
_QUIET_VERDICTS = frozenset({"nothing-to-check"})


def claim_lines(claim: Claim, judged: Judged, *, explain: bool = False, accepted: str | None = None) -> Iterator[Line]:
    """Give the lines of one claim."""
    document, statement = claim.document, claim.statement
    line, column = document.line_column(statement.region.start)
    head: Line = [(f"{document.path}:{line}:{column}", "place"), ("  ", ""), (judged.verdict, _STYLE.get(judged.verdict, "note"))]
    head += [(f", accepted: {one_line(accepted)}", "note")] if accepted else []
    yield head
    yield [("    ", ""), *_marked(statement, judged)]
    for weighed in judged.evidence[:2]:
        yield from _evidence(judged, weighed)
    if not explain:
        for weighed in judged.see_also[:1]:
            yield from _see_also(judged, weighed)
    if explain:
        yield from _explained(judged)


def _marked(statement: Statement, judged: Judged) -> Iterator[tuple[str, str]]:
    """Give the words of a claim with what is contradicted marked."""
    at = 0
    wrong = sorted((one.placed.start, one.placed.end) for one in judged.told if one.outcome == "contradicted")
    for start, end in wrong:
        if start < at:
            continue
        yield _flat(statement.text[at:start]), ""
        yield _flat(statement.text[start:end]), "match"
        at = end
    yield _flat(statement.text[at:]), ""


def _flat(text: str) -> str:
    lead = " " if text[:1].isspace() else ""
    tail = " " if text[-1:].isspace() and text.strip() else ""
    return f"{lead}{one_line(text).strip()}{tail}"


def _evidence(judged: Judged, weighed: Weighed) -> Iterator[Line]:
    for one in weighed.sameness.aligned:
        if one.outcome == "conflict" and judged.verdict != "supported":
            ours, theirs = words(judged.claim, one.placed), counterpart(weighed.statement, one)
            yield [("    ", ""), (one_line(ours), "match"), (" here, ", "note"), (one_line(theirs), "match"), (" in the source", "note")]
    for opposed in weighed.sameness.opposed if judged.verdict in {"contradicted", "disputed"} else ():
        yield [("    ", ""), (opposed.claim, "match"), (" here, ", "note"), (opposed.source, "match"), (" in the source", "note")]
    for quotation in judged.quotations:
        if quotation.unit is weighed.unit and quotation.kind != "verbatim":
            yield [("    ", ""), (f"{quotation.kind}: {one_line(quotation.detail)}", "note")]
    yield from _place(weighed)


def _place(weighed: Weighed) -> Iterator[Line]:
    for unit in weighed.units:
        location = unit.location
        said = one_line(unit.fact.statement if unit.fact else unit.statement.text)
        said = said if len(said) <= _LONGEST else f"{said[:_LONGEST].rstrip()} …"
        place = ""
        if location is not None:
            place = location.path if location.line is None else f"{location.path}:{location.line}:{location.column}"
        yield [("    ", ""), (place, "place"), (f"  {unit.fact.name}" if unit.fact else "", "note")]
        yield [("      ", ""), (said, "")]


def _see_also(judged: Judged, weighed: Weighed) -> Iterator[Line]:
    stopped = next((gate.reason for gate in weighed.sameness.gates if not gate.passed), "")
    told = [words(judged.claim, one.placed) for one in weighed.sameness.supported]
    why = stopped or (f"agrees in {', '.join(told)} only" if told else "near it")
    yield [("    see also: ", "note"), (one_line(why), "note")]
    yield from _place(weighed)


def _explained(judged: Judged) -> Iterator[Line]:
    """Give the candidates with what was aligned, and each gate that passed or stopped."""
    yield [(f"    {len(judged.considered)} candidates", "note")]
    for weighed in sorted(judged.considered, key=lambda one: -one.sameness.coverage)[:8]:
        unit = weighed.unit
        name = unit.fact.name if unit.fact else f"{unit.place[0]}:{unit.place[1]}"
        yield [("    ", ""), (name, "place"), (f"  {weighed.sameness.kind}; {weighed.sameness.coverage:.0%} of the words", "note")]
        for one in weighed.sameness.aligned:
            against = counterpart(weighed.statement, one)
            told = f" {one.outcome}{f': {one_line(against)}' if against else ''}{f' ({one_line(one.reason)})' if one.reason else ''}"
            yield [("      ", ""), (one_line(words(judged.claim, one.placed)), ""), (told, "note")]
        for gate in weighed.sameness.gates:
            yield [
                ("      ", ""),
                (f"{'passed' if gate.passed else 'stopped'}: ", "good" if gate.passed else "bad"),
                (f"{gate.name}: {gate.reason}", "note"),
            ]


def summary_lines(
    judged: Sequence[Judged], counted: Mapping[str, Mapping[str, int]], unchecked: Sequence[tuple[str, int]], note: str
) -> Iterator[Line]:
    """Give the lines that close the output: the verdicts, the ledger, and what was not checked."""
    counts = Counter(one.verdict for one in judged)
    bad = counts["contradicted"] + counts["misquoted"]
    told = ", ".join(f"{number} {verdict}" for verdict, number in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
    yield [(f"{len(judged):,} claim{'' if len(judged) == 1 else 's'}: {told or 'none'}.", "bad" if bad else "good")]
    for kind in KINDS:
        row = counted[kind]
        if sum(row.values()):
            parts = ", ".join(f"{number} {outcome.replace('-', ' ')}" for outcome, number in row.items() if number)
            yield [(f"  {_PLURAL[kind]}: {parts}", "note")]
    if unchecked:
        yield [("  not checked: " + ", ".join(f"{number} {why}" for why, number in unchecked), "note")]
    if note:
        yield [(f"  {note}", "note")]
