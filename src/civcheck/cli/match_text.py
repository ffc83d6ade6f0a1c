"""Verdicts for people: the claim, its verdict, what differs, the decisive words with their place; and the ledger."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from civcheck.match.drafts import FOREIGN
from civcheck.match.ledger import KINDS
from civcheck.match.telling import counterpart, near_misses, stopped, words
from civcheck.model.printable import one_line
from civcheck.report.excerpt import marked_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from civcheck.cli.render import Line
    from civcheck.factbase.units import Unit
    from civcheck.match.drafts import Claim, Unchecked
    from civcheck.match.ledger import Ledger, Tally
    from civcheck.match.verdicts import Judged
    from civcheck.match.weighed import Weighed
    from civcheck.model.location import Location

_STYLE = {"contradicted": "bad", "misquoted": "bad", "disputed": "bad", "outdated": "bad", "supported": "good"}
_WORST_FIRST = ("contradicted", "misquoted", "disputed", "outdated", "partly-supported", "not-found", "supported", "nothing-to-check")
_DIFFERING = frozenset({"contradicted", "misquoted", "disputed", "outdated"})
_BOTH_SIDES = frozenset({"disputed", "outdated"})
_MOST_PLACES = 2
_LONGEST = 240
_LONGEST_CLAIM = 400
_PLURAL = {"figure": "figures", "date": "dates", "quote": "quotations", "name": "names"}
_PLAIN_REASONS = ("both say", "the figure holds", "the date")
_EXPLAINED = 8
_INDENT = ("    ", "")
Ranges = list[tuple[int, int]]


def claim_lines(claim: Claim, judged: Judged, *, explain: bool = False, accepted: str | None = None) -> Iterator[Line]:
    """Give the lines of one claim."""
    line, column = claim.document.line_column(claim.statement.region.start)
    head: Line = [(f"{claim.document.path}:{line}:{column}", "place"), ("  ", ""), (judged.verdict, _STYLE.get(judged.verdict, "title"))]
    yield [*head, (f"  claim {claim.number}", "note"), (f", accepted: {one_line(accepted)}" if accepted else "", "note")]
    wrong = [(one.placed.start, one.placed.end) for one in judged.told if one.outcome == "contradicted"]
    yield [_INDENT, *_marked(judged.claim.text, wrong, _LONGEST_CLAIM)]
    yield from _remarks(judged)
    yield from _evidence(judged)
    if explain:
        yield from _explained(judged)
    else:
        for weighed in near_misses(judged)[:1]:
            yield from _see_also(judged, weighed)


def _marked(text: str, ranges: Ranges, longest: int = _LONGEST) -> Line:
    return [(piece, "match" if mark else "") for piece, mark in marked_words(text, ranges, longest)]


def _remarks(judged: Judged) -> Iterator[Line]:
    """Tell what of a partly supported claim was not found, and by what rounding or calculation a figure is supported."""
    missing = [one_line(words(judged.claim, one.placed)) for one in judged.told if one.outcome == "not-found"]
    if judged.verdict == "partly-supported" and missing:
        yield [_INDENT, ("not found: ", "note"), (", ".join(missing), "match")]
    for one in judged.told if judged.verdict in {"supported", "partly-supported"} else ():
        if one.outcome == "supported" and one.placed.mention.kind == "figure" and not one.reason.startswith(_PLAIN_REASONS) and one.reason:
            yield [_INDENT, (f"{one_line(words(judged.claim, one.placed))}: {one_line(one.reason)}", "note")]


def _evidence(judged: Judged) -> Iterator[Line]:
    """Show the places that decide: one of what agrees, two of what differs, each with what differs there."""
    told: list[Line] = []
    for number, group in enumerate(_by_place(judged.evidence)[:_MOST_PLACES]):
        differing = list(_differences(judged, group))
        if number and not (differing or judged.verdict in _BOTH_SIDES):
            continue
        yield from (line for line in differing if line not in told)
        told += differing
        yield from _place(judged, group)


def _by_place(evidence: Sequence[Weighed]) -> list[list[Weighed]]:
    """Put together what lies at one place: a fact, and the sentence that it rests on."""
    groups: list[list[Weighed]] = []
    for weighed in evidence:
        near = next((group for group in groups if any(_overlap(one.place, weighed.unit.place) for one in group[0].units)), None)
        if near is None:
            groups.append([weighed])
        else:
            near.append(weighed)
    return groups


def _overlap(one: tuple[str, int, int], other: tuple[str, int, int]) -> bool:
    return one[0] == other[0] and one[1] < other[2] and other[1] < one[2]


def _differences(judged: Judged, group: Sequence[Weighed]) -> Iterator[Line]:
    if judged.verdict not in _DIFFERING:
        return
    weighed = group[0]
    for one in weighed.sameness.aligned:
        if one.outcome == "conflict":
            yield _against(words(judged.claim, one.placed), counterpart(weighed.statement, one))
    for opposed in weighed.sameness.opposed:
        yield _against(opposed.claim, opposed.source)
    for quotation in judged.quotations:
        if quotation.unit is not None and quotation.kind != "verbatim" and any(quotation.unit.place == one.unit.place for one in group):
            yield [_INDENT, (f"{quotation.kind.replace('-', ' ')}: ", "note"), (one_line(quotation.detail), "match")]


def _against(ours: str, theirs: str) -> Line:
    return [_INDENT, (one_line(ours), "match"), (" here, ", "note"), (one_line(theirs), "match"), (" in the source", "note")]


def _place(judged: Judged, group: Sequence[Weighed]) -> Iterator[Line]:
    """Show what stands at a place, in the words of the source where they alone say it, with what counts in them marked."""
    best = next((one for one in group if one.unit.fact is None and one.sameness.kind == group[0].sameness.kind), group[0])
    names = dict.fromkeys(unit.fact.name for one in group for unit in one.units if unit.fact)
    for unit, ranges in _telling_units(judged, best):
        own = next(iter(names), "") if unit.fact is None else unit.fact.name
        yield [_INDENT, *_words(unit, ranges)]
        if judged.verdict in _DIFFERING and unit.fact and unit.location and unit.location.text:
            yield [_INDENT, ("“", "note"), *_marked(unit.location.text, []), ("”", "note")]
        yield [_INDENT, (_where(unit.location), "place"), (f"  {own}" if own else "", "note")]


def _telling_units(judged: Judged, weighed: Weighed) -> list[tuple[Unit, Ranges]]:
    """Give the units of a piece of evidence with what counts in the words of each; of two, those in which something does."""
    wanted = "conflict" if judged.verdict in _DIFFERING and weighed.sameness.kind != "supports" else "supported"
    found: list[tuple[Unit, Ranges]] = []
    start = 0
    for unit in weighed.units:
        end = start + len(unit.statement.text)
        places = [one.other for one in weighed.sameness.aligned if one.other and not one.around and one.outcome in {wanted, "conflict"}]
        found.append((unit, [(one.start - start, one.end - start) for one in places if start <= one.start and one.end <= end]))
        start = end + 1
    return [(unit, ranges) for unit, ranges in found if ranges] or found[:1]


def _words(unit: Unit, ranges: Ranges) -> Line:
    """Give the words of the source in quotation marks, or what a fact says, which may rest on several places."""
    said = _marked(unit.statement.text, ranges)
    return said if unit.fact else [("“", "note"), *said, ("”", "note")]


def _where(location: Location | None) -> str:
    if location is None:
        return ""
    place = ":".join(str(part) for part in (location.path, location.line, location.column) if part is not None)
    page = location.page_label or location.page
    return one_line(f"{place}, page {page}" if page else place)


def _see_also(judged: Judged, weighed: Weighed) -> Iterator[Line]:
    differing = [
        (words(judged.claim, one.placed), counterpart(weighed.statement, one))
        for one in weighed.sameness.aligned
        if one.outcome == "conflict"
    ]
    ours, theirs = (differing or [(one.claim, one.source) for one in weighed.sameness.opposed])[0]
    said = f"see also: {one_line(theirs)}, not {one_line(ours)}"
    yield [_INDENT, (said, ""), (f" (may be another matter: {one_line(stopped(weighed))})", "note")]
    yield [_INDENT, *_words(weighed.unit, [])]
    yield [_INDENT, (_where(weighed.unit.location), "place"), (f"  {weighed.unit.fact.name}" if weighed.unit.fact else "", "note")]


def _explained(judged: Judged) -> Iterator[Line]:
    """Give the candidates with what was aligned, and each gate that passed or stopped."""
    many = len(judged.considered)
    shown = f", the nearest {_EXPLAINED}" if many > _EXPLAINED else ""
    yield [_INDENT, (f"{many} candidate{'' if many == 1 else 's'}{shown}:", "note")]
    for weighed in sorted(judged.considered, key=lambda one: -one.sameness.coverage)[:_EXPLAINED]:
        unit = weighed.unit
        name = unit.fact.name if unit.fact else f"{unit.place[0]}:{unit.place[1]}"
        yield [_INDENT, (name, "place"), (f"  {weighed.sameness.kind}; {weighed.sameness.coverage:.0%} of the words", "note")]
        yield [("      ", ""), *_words(unit, [])]
        for one in weighed.sameness.aligned:
            against = counterpart(weighed.statement, one)
            told = f" {one.outcome}{f': {one_line(against)}' if against else ''}{f' ({one_line(one.reason)})' if one.reason else ''}"
            yield [("      ", ""), (one_line(words(judged.claim, one.placed)), ""), (told, "note")]
        for gate in weighed.sameness.gates:
            head = ("passed: ", "good") if gate.passed else ("stopped: ", "bad")
            yield [("      ", ""), head, (f"{gate.name}: {one_line(gate.reason)}", "note")]


def count_line(tallies: Sequence[Tally], accepted: int) -> Line:
    """Give how many claims there are of each verdict, the worst first."""
    counts = Counter(one.verdict for one in tallies)
    if not tallies:
        return [("No claims: nothing in the text can be checked.", "")]
    told = ", ".join(f"{counts[verdict]:,} {verdict}" for verdict in _WORST_FIRST if counts[verdict])  # type: ignore[index]
    bad = counts["contradicted"] + counts["misquoted"]
    return [(f"{_count(len(tallies), 'claim')}: {told}{f'; {accepted:,} accepted' if accepted else ''}.", "bad" if bad else "good")]


def ledger_lines(counted: Ledger, unchecked: Iterable[Unchecked], notes: Iterable[str]) -> Iterator[Line]:
    """Give the ledger of the mentions, and what was not checked."""
    for kind in KINDS:
        row = counted.rows[kind]
        if sum(row.values()):
            parts = [f"{number:,} {outcome.replace('-', ' ')}" for outcome, number in row.items() if number]
            why = "; ".join(f"{reason}: {number:,}" for own, reason, number in counted.why if own == kind)
            yield [(f"  {_PLURAL[kind]}: {', '.join(parts)}{f' ({why})' if why else ''}", "note")]
    told = ", ".join(_count_of(one) for one in unchecked)
    if told:
        yield [(f"  not checked: {told}", "note")]
    for note in notes:
        yield [(f"  {note}", "note")]


_SINGULAR = {
    "headings": "heading",
    "table rows": "table row",
    "notes": "note",
    "blocks of code": "block of code",
    FOREIGN: "sentence in another language",
}


def _count_of(one: Unchecked) -> str:
    if one.pieces > 1:
        return f"{one.pieces:,} {one.what}"
    what = _SINGULAR.get(one.what) or one.what.replace("sentences", "sentence")
    return f"1 {what}"


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"
