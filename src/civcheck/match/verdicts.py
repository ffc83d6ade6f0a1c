"""The verdict of a claim: what the facts and sentences of the sources say of it, all together.

A difference counts only where every gate of sameness holds and nothing agrees with the claim. Support wants every
mention accounted for by one statement or two neighbouring ones.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import fsum
from typing import TYPE_CHECKING, Literal

from civcheck.compare.derivations import is_computed
from civcheck.compare.sameness import LEAST_SUPPORT, compare_statements
from civcheck.extract.statements import joined
from civcheck.match.agreement import agreed, agrees_with, outdone, recorded_against
from civcheck.match.misquoted import sure_of
from civcheck.match.partial import is_part, telling
from civcheck.match.quotations import find_quotations, with_recorded_speaker
from civcheck.match.weighed import Weighed, in_order, overlap
from civcheck.model.mention import QuoteMention

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from civcheck.compare.align import Aligned
    from civcheck.compare.named import Namer
    from civcheck.compare.sameness import Sameness
    from civcheck.factbase.candidates import Corpus
    from civcheck.factbase.units import Unit
    from civcheck.match.quotations import FoundQuotation
    from civcheck.model.statement import Placed, Statement
    from civcheck.model.verdict import VerdictKind

_MOST_SHOWN = 5
_WORTH_JOINING = 0.25
MentionOutcome = Literal["supported", "contradicted", "not-found", "not-checked"]


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """What became of one mention of a claim."""

    placed: Placed
    outcome: MentionOutcome
    reason: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """A claim with its verdict, the evidence that decides it, and what failed narrowly."""

    claim: Statement
    verdict: VerdictKind
    evidence: tuple[Weighed, ...] = ()
    see_also: tuple[Weighed, ...] = ()
    told: tuple[Told, ...] = ()
    quotations: tuple[FoundQuotation, ...] = ()
    considered: tuple[Weighed, ...] = field(default=(), repr=False)


def judge(claim: Statement, corpus: Corpus, namer: Namer) -> Judged:
    """Give the verdict of a claim."""
    checkable = [one for one in claim.mentions if _is_checkable(one)]
    if not checkable:
        return Judged(claim, "nothing-to-check")
    units = corpus.units(claim)
    weighed = list(_weighed(claim, units, corpus, namer))
    quotations = tuple(with_recorded_speaker(one, units, claim, namer) for one in find_quotations(claim, corpus, namer))
    weighed += _quoted(claim, quotations, weighed, namer, corpus)
    quotations = tuple(sure_of(one, weighed) for one in quotations)
    weighed += _other_language(claim, weighed, corpus, namer)
    verdict, evidence = _decide(claim, weighed, quotations, corpus)
    told = tuple(_told(one, verdict, evidence, quotations) for one in checkable)
    see_also = _see_also(weighed, evidence) if verdict in {"not-found", "partly-supported"} else ()
    return Judged(claim, verdict, tuple(evidence[:_MOST_SHOWN]), see_also, told, quotations, tuple(weighed))


def _is_checkable(placed: Placed) -> bool:
    mention = placed.mention
    return not (isinstance(mention, QuoteMention) and mention.form == "indirect")


def _weighed(claim: Statement, units: Sequence[Unit], corpus: Corpus, namer: Namer) -> Iterator[Weighed]:
    near: list[Unit] = []
    known: dict[tuple[tuple[str, int, int], bool], Sameness] = {}
    for unit in _likeliest(claim, units, corpus):
        found = compare_statements(claim, unit.statement, namer, corpus)
        yield Weighed((unit,), found, unit.statement)
        if (found.coverage >= _WORTH_JOINING and found.kind != "none") or found.supported:
            near.append(unit)
        known[unit.place, unit.fact is None] = found
    for pair in _neighbours(near):
        own = [known[unit.place, unit.fact is None] for unit in pair]
        wanted = _together(pair, own, corpus)
        if wanted is None:
            continue
        statement = joined([unit.statement for unit in pair])
        found = compare_statements(claim, statement, namer, corpus)
        if found.kind == "supports" and found.coverage < _SURE_OF_TWO and not _has_value(found):
            continue
        if found.kind in wanted and (not _in_one_row(*pair) or _of_several_cells(found)):
            yield Weighed(pair, found, statement)


def _together(pair: tuple[Unit, Unit], own: Sequence[Sameness], corpus: Corpus) -> frozenset[str] | None:
    """Say what two neighbours may say of a claim between them, by what each says of it.

    Where one differs, it has to agree in two details of its own, one of them telling: its neighbour may only add what it leaves out.
    """
    if _in_one_row(*pair):
        return _SUPPORT
    if pair[1].place[1] - pair[0].place[2] > _NEXT and (any(len(one.supported) < _DETAILS for one in own) or _named_apart(own)):
        return None  # not next to one another
    differing = [one for one in own if one.opposed or any(aligned.outcome == "conflict" for aligned in one.aligned)]
    if not differing:
        return _EITHER if pair[0].fact is not None and pair[1].fact is None else _SUPPORT
    if len(differing) > 1 or differing[0].kind == "contradicts":
        return None
    agreeing = [aligned for aligned in differing[0].supported if not aligned.around]
    return _AGAINST if len(agreeing) > 1 and any(telling(aligned, corpus) for aligned in agreeing) else None


def _named_apart(own: Sequence[Sameness]) -> bool:
    """Say whether a name of the claim only stands around one of two sentences, and not even around the other."""
    by_name: dict[int, list[Aligned]] = {}
    for aligned in (aligned for one in own for aligned in one.aligned if aligned.kind in {"name", "place"}):
        by_name.setdefault(aligned.placed.start, []).append(aligned)
    return any(
        any(one.outcome != "supported" for one in each) and all(one.around or one.outcome != "supported" for one in each)
        for each in by_name.values()
    )


_DETAILS = 2
_SUPPORT, _AGAINST, _EITHER = frozenset({"supports"}), frozenset({"contradicts"}), frozenset({"supports", "contradicts"})


def _quoted(
    claim: Statement, quotations: Sequence[FoundQuotation], weighed: Sequence[Weighed], namer: Namer, corpus: Corpus
) -> Iterator[Weighed]:
    """Hold a claim against the passages of its quotations that were not compared yet: quoted words do not say who, when and where."""
    known = {one.unit.place for one in weighed}
    for quotation in quotations:
        if quotation.unit is None or quotation.unit.place in known:
            continue
        known.add(quotation.unit.place)
        alone = [(quotation.unit,), quotation.beside] if len(quotation.beside) > 1 else [(quotation.unit,)]
        for units in alone:
            statement = joined([unit.statement for unit in units]) if len(units) > 1 else units[0].statement
            yield Weighed(units, compare_statements(claim, statement, namer, corpus), statement)


def _other_language(claim: Statement, weighed: Sequence[Weighed], corpus: Corpus, namer: Namer) -> list[Weighed]:
    """Give what the other language of a bilingual text says where one language supports a claim."""
    known = {one.unit.place for one in weighed}
    found = []
    for one in [one for one in weighed if one.sameness.kind == "supports" and one.unit.fact is None][:_MOST_PARALLEL]:
        for unit in corpus.parallel(one.unit):
            if unit.place not in known:
                known.add(unit.place)
                sameness = compare_statements(claim, unit.statement, namer, corpus)
                found.append(Weighed((unit,), sameness, unit.statement))
    return found


_MOST_PARALLEL = 3


def _likeliest(claim: Statement, units: Sequence[Unit], corpus: Corpus) -> list[Unit]:
    """Give the units that share most with a claim, by weight: what is compared in full is dear."""
    scored = []
    for number, unit in enumerate(units):
        gist = unit.said.gist
        if gist.mentions > _MOST_MENTIONS:
            continue  # a list without end, not a sentence
        shared = claim.senses & gist.senses
        # Exact sums: the order of a set is another one in every run, and a last digit would put one unit before the other.
        score = fsum(map(corpus.weigh, shared)) + _KEY * len(claim.keys & gist.keys)
        score += fsum(map(corpus.weigh, (claim.senses - shared) & gist.around)) / 2
        if score > 0:
            scored.append((-score, number, unit))
    return [unit for _, _, unit in sorted(scored, key=lambda row: row[:2])[:_MOST_COMPARED]]


_KEY = 4.0
_MOST_COMPARED = 20
_MOST_MENTIONS = 200


def _neighbours(units: Sequence[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """Give the pairs of sentences that follow one another, and of facts that rest on one sentence."""
    sentences = sorted((unit for unit in units if unit.fact is None), key=lambda unit: unit.place)
    for at, one in enumerate(sentences):
        for other in sentences[at + 1 : at + 1 + _AHEAD]:
            if one.place[0] == other.place[0] and (0 <= other.place[1] - one.place[2] <= _NEAR or _in_one_row(one, other)):
                yield one, other
    facts = [unit for unit in units if unit.fact is not None]
    for one in facts:
        for other in sentences:
            if one.place[0] == other.place[0] and one.place[1] < other.place[2] and other.place[1] < one.place[2]:
                yield one, other
    for at, one in enumerate(facts):
        for other in facts[at + 1 :]:
            if one.place[0] == other.place[0] and one.place[1] < other.place[2] + _NEXT and other.place[1] < one.place[2] + _NEXT:
                yield (one, other) if one.place <= other.place else (other, one)


def _in_one_row(one: Unit, other: Unit) -> bool:
    """Say whether two units are cells of one row: both begin with its head."""
    return one.place[1] == other.place[1] and one.said.read.statement.kind == other.said.read.statement.kind == "row"


_SURE_OF_TWO = 0.8
"""What two sentences have to hold of the words of a claim without a figure or date: names meet anywhere."""


def _has_value(found: Sameness) -> bool:
    return any(one.kind in {"figure", "date"} and not one.around for one in found.supported)


def _of_several_cells(found: Sameness) -> bool:
    """Say whether a claim tells of several cells of a row: two figures, or one that is computed; one alone has its own column."""
    figures = [one for one in found.aligned if one.kind == "figure"]
    return len(figures) > 1 or any(map(is_computed, figures))


_AHEAD, _NEAR = 2, 400
"""So many sentences on, and so many characters, two sentences may tell a claim between them."""
_NEXT = 3


def _decide(
    claim: Statement, weighed: Sequence[Weighed], quotations: Sequence[FoundQuotation], corpus: Corpus
) -> tuple[VerdictKind, list[Weighed]]:
    supports = sorted((one for one in weighed if one.sameness.kind == "supports"), key=in_order)
    against = sorted((one for one in weighed if one.sameness.kind == "contradicts"), key=in_order)
    against = [one for one in against if not any(overlap(one, other) for other in supports)]
    supports = [one for one in supports if not any(outdone(one, other, claim) for other in against)]
    if quotations:
        decided = _by_quotations(weighed, quotations, supports, against)
        if decided is not None:
            return decided
    if supports:
        return agreed(claim, supports, [*against, *recorded_against(supports, weighed)])
    if against:
        rivals = [one for one in weighed if agrees_with(one, against[0], claim)]
        if not rivals:
            return "contradicted", against
    partly = sorted((one for one in weighed if is_part(one, claim, corpus)), key=in_order)
    if partly and not _has_conflict(partly[0]):
        return "partly-supported", partly
    return "not-found", []


def _has_conflict(one: Weighed) -> bool:
    return any(aligned.outcome == "conflict" for aligned in one.sameness.aligned)


def _by_quotations(
    weighed: Sequence[Weighed], quotations: Sequence[FoundQuotation], supports: list[Weighed], against: list[Weighed]
) -> tuple[VerdictKind, list[Weighed]] | None:
    """Give the verdict that the quotations of a claim decide; None where they leave it to the rest."""
    near = [one for quotation in quotations for one in weighed if quotation.unit is not None and _same_place(one, quotation)]
    shown = sorted(near, key=in_order) or [quotation.as_weighed() for quotation in quotations if quotation.unit is not None]
    if any(quotation.kind == "other-speaker" for quotation in quotations):
        return "contradicted", shown
    if any(quotation.kind in {"altered", "changed"} for quotation in quotations):
        outside = [one for one in against if not _within_quotations(one, quotations)]
        return ("contradicted", outside) if outside and not supports else ("misquoted", shown)
    if all(quotation.kind in {"verbatim", "typographic", "elided"} for quotation in quotations):
        rest = [
            one for one in shown if all(aligned.outcome == "supported" for aligned in one.sameness.aligned)
            and not one.sameness.opposed and not one.sameness.uncovered
        ]  # fmt: skip
        if rest or supports:
            return "supported", [*rest, *supports]
        if against:
            return None
        return "partly-supported", shown
    if supports:
        return "partly-supported", supports
    return None


def _within_quotations(one: Weighed, quotations: Sequence[FoundQuotation]) -> bool:
    """Say whether all that differs stands inside the quoted words."""
    wrong = [aligned.placed for aligned in one.sameness.aligned if aligned.outcome == "conflict"]
    spans = [(quotation.placed.start, quotation.placed.end) for quotation in quotations]
    return bool(wrong) and all(any(low <= placed.start and placed.end <= high for low, high in spans) for placed in wrong)


def _same_place(one: Weighed, quotation: FoundQuotation) -> bool:
    assert quotation.unit is not None
    path, start, end = quotation.unit.place
    return any(unit.place[0] == path and unit.place[1] < end + _NEXT and start < unit.place[2] + _NEXT for unit in one.units)


def _told(placed: Placed, verdict: VerdictKind, evidence: Sequence[Weighed], quotations: Iterable[FoundQuotation]) -> Told:
    for quotation in quotations:
        if quotation.placed is placed:
            return Told(placed, quotation.outcome, quotation.detail)
    if isinstance(placed.mention, QuoteMention):
        return Told(placed, "not-checked", "a title or a term")
    for one in evidence:
        for aligned in one.sameness.aligned:
            if aligned.placed is placed and aligned.outcome in {"supported", "conflict"}:
                if aligned.outcome == "conflict" and verdict not in {"contradicted", "disputed", "outdated"}:
                    continue
                return Told(placed, "supported" if aligned.outcome == "supported" else "contradicted", aligned.reason)
    return Told(placed, "not-found", "no statement of the sources has it")


def _see_also(weighed: Sequence[Weighed], evidence: Sequence[Weighed]) -> tuple[Weighed, ...]:
    """Give what failed narrowly: nearly about the same thing, with a difference that may be another matter."""
    near = [
        one
        for one in weighed
        if one not in evidence and one.sameness.coverage >= LEAST_SUPPORT and (one.sameness.gates or one.sameness.supported)
    ]
    return tuple(sorted(near, key=in_order)[:2])
