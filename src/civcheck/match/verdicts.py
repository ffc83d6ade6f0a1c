"""The verdict of a claim: what the facts and sentences of the sources say of it, all together.

A difference counts only where every gate of sameness holds and nothing agrees with the claim. Support wants every
mention accounted for by one statement or two neighbouring ones.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from civcheck.compare.dates import compare_dates
from civcheck.compare.sameness import LEAST_SUPPORT, compare_statements
from civcheck.extract.statements import joined
from civcheck.match.quotations import find_quotations, with_recorded_speaker
from civcheck.model.mention import DateMention, FigureMention, NameMention, QuoteMention

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

_RANKS = {"official": 3, "research": 2, "press": 1, "other": 0}
_MOST_SHOWN = 5
_COMMON = 3.5
_LEAST_PART = 0.5
_RIVAL = 0.8
_WORTH_JOINING = 0.25
MentionOutcome = Literal["supported", "contradicted", "not-found", "not-checked"]


@dataclass(frozen=True, slots=True, eq=False)
class Weighed:
    """What a unit of the sources says of a claim. `units` are two where only neighbours together account for it."""

    units: tuple[Unit, ...]
    sameness: Sameness
    statement: Statement

    @property
    def unit(self) -> Unit:
        """Give the first unit."""
        return self.units[0]

    @property
    def rank(self) -> int:
        """Give the rank of its source as a number."""
        return _RANKS[self.unit.source.rank] if self.unit.source else 0


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
    known: dict[tuple[tuple[str, int, int], bool], bool] = {}
    for unit in _likeliest(claim, units, corpus):
        found = compare_statements(claim, unit.statement, namer, corpus)
        yield Weighed((unit,), found, unit.statement)
        if (found.coverage >= _WORTH_JOINING and found.kind != "none") or found.supported:
            near.append(unit)
        known[unit.place, unit.fact is None] = bool(found.opposed) or any(aligned.outcome == "conflict" for aligned in found.aligned)
    for one, other in _neighbours(near):
        statement = joined((one.statement, other.statement))
        found = compare_statements(claim, statement, namer, corpus)
        same_place = one.fact is not None and other.fact is None
        if any(known[unit.place, unit.fact is None] for unit in (one, other)):
            continue  # what one of them says is other than what the claim says
        if found.kind == "supports" or (same_place and found.kind == "contradicts"):
            yield Weighed((one, other), found, statement)


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
        score = sum(map(corpus.weigh, shared)) + _KEY * len(claim.keys & gist.keys)
        score += sum(map(corpus.weigh, (claim.senses - shared) & gist.around)) / 2
        if score > 0:
            scored.append((-score, number, unit))
    return [unit for _, _, unit in sorted(scored, key=lambda row: row[:2])[:_MOST_COMPARED]]


_KEY = 4.0
_MOST_COMPARED = 20
_MOST_MENTIONS = 200


def _neighbours(units: Sequence[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """Give the pairs of sentences that follow one another, and of facts that rest on one sentence."""
    sentences = sorted((unit for unit in units if unit.fact is None), key=lambda unit: unit.place)
    for one, other in pairwise(sentences):
        if one.place[0] == other.place[0] and 0 <= other.place[1] - one.place[2] <= _NEXT:
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


_NEXT = 3


def _decide(
    claim: Statement, weighed: Sequence[Weighed], quotations: Sequence[FoundQuotation], corpus: Corpus
) -> tuple[VerdictKind, list[Weighed]]:
    supports = sorted((one for one in weighed if one.sameness.kind == "supports"), key=_order)
    against = sorted((one for one in weighed if one.sameness.kind == "contradicts"), key=_order)
    against = [one for one in against if not any(_overlap(one, other) for other in supports)]
    supports = [one for one in supports if not any(_outdone(one, other, claim) for other in against)]
    if quotations:
        decided = _by_quotations(claim, weighed, quotations, supports, against)
        if decided is not None:
            return decided
    if supports:
        return _supported(claim, supports, against)
    if against:
        rivals = [one for one in weighed if _agrees_with(one, against[0])]
        if not rivals:
            return "contradicted", against
    partly = sorted((one for one in weighed if _is_part(one, corpus)), key=_order)
    if partly and not _has_conflict(partly[0]):
        return "partly-supported", partly
    return "not-found", []


def _outdone(support: Weighed, against: Weighed, claim: Statement) -> bool:
    """Say whether what agrees in the other language is far less alike than what disagrees in the claim's own, word for word."""
    across = support.statement.language != claim.language == against.statement.language
    return across and against.sameness.coverage >= _WORD_FOR_WORD and support.sameness.coverage < against.sameness.coverage - _FAR_LESS


_WORD_FOR_WORD, _FAR_LESS = 0.9, 0.1


def _order(one: Weighed) -> tuple[object, ...]:
    supported = sum(1 for aligned in one.sameness.aligned if aligned.outcome == "supported" and not aligned.around)
    return -supported, len(one.units), -round(one.sameness.coverage, 3), one.unit.fact is None, one.unit.place


def _overlap(one: Weighed, other: Weighed) -> bool:
    return any(
        first.place[0] == second.place[0] and first.place[1] < second.place[2] and second.place[1] < first.place[2]
        for first in one.units
        for second in other.units
    )


def _supported(claim: Statement, supports: list[Weighed], against: list[Weighed]) -> tuple[VerdictKind, list[Weighed]]:
    """Weigh agreement against disagreement: the higher rank decides, the newer figure where the claim has no date, else it is disputed."""
    known = {name for one in supports for unit in one.units if unit.fact for name in unit.fact.conflicts_with}
    serious = [
        one for one in against
        if one.sameness.coverage >= supports[0].sameness.coverage - _WORSE
        or any(unit.fact and unit.fact.name in known for unit in one.units)
    ]  # fmt: skip
    if not serious:
        return "supported", supports
    best, worst = supports[0], serious[0]
    if _is_older(claim, best, worst):
        return "outdated", [best, worst]
    if best.rank != worst.rank:
        return ("supported", supports) if best.rank > worst.rank else ("contradicted", serious)
    return "disputed", [best, worst, *supports[1:], *serious[1:]]


_WORSE = 0.05


def _is_older(claim: Statement, support: Weighed, against: Weighed) -> bool:
    """Say whether an undated claim agrees with an older figure than the one that it does not agree with."""
    if any(isinstance(one.mention, DateMention) for one in claim.of_kind("date")):
        return False
    one, other = _as_of(support), _as_of(against)
    return one is not None and other is not None and one < other and compare_dates(one, other).outcome == "conflict"


def _as_of(weighed: Weighed) -> str | None:
    for aligned in weighed.sameness.aligned:
        mention = aligned.other.mention if aligned.other else None
        if isinstance(mention, FigureMention) and mention.as_of:
            return mention.as_of
    return None


def _agrees_with(one: Weighed, against: Weighed) -> bool:
    """Say whether a unit agrees with the very mention that another contradicts, and is about the same thing."""
    disputed = {id(aligned.placed) for aligned in against.sameness.aligned if aligned.outcome == "conflict"}
    agreed = {id(aligned.placed) for aligned in one.sameness.aligned if aligned.outcome == "supported" and not aligned.around}
    shared = {id(aligned.placed) for aligned in against.sameness.aligned if aligned.outcome == "supported" and _is_value(aligned)}
    if one.sameness.coverage < against.sameness.coverage * _RIVAL:
        return False
    return bool(disputed & agreed) and shared <= agreed and one.sameness.coverage >= LEAST_SUPPORT and one.sameness.kind != "contradicts"


def _is_value(aligned: Aligned) -> bool:
    return aligned.kind in {"figure", "date"} and not aligned.around


def _is_part(one: Weighed, corpus: Corpus) -> bool:
    found = one.sameness
    if found.kind not in {"partly", "supports"} or found.coverage < _LEAST_PART or found.opposed:
        return False
    telling = [aligned for aligned in found.supported if _is_telling(aligned, corpus)]
    missing = [aligned for aligned in found.aligned if aligned.outcome != "supported"]
    if any(aligned.outcome in {"conflict", "unclear", "compatible"} and aligned.kind == "figure" for aligned in missing):
        return False
    return bool(telling) and len(telling) >= len(missing)


def _is_telling(aligned: Aligned, corpus: Corpus) -> bool:
    """Say whether an agreement tells something: no small number, no country that everything there is about."""
    mention = aligned.placed.mention
    if aligned.around:
        return False
    if isinstance(mention, NameMention):
        return mention.territory is None and max((corpus.weigh(word) for word in mention.normal.split()), default=0.0) >= _COMMON
    if isinstance(mention, FigureMention):
        return mention.unit is not None or mention.currency is not None or (mention.value is not None and abs(mention.value) >= 10)  # noqa: PLR2004
    return True


def _has_conflict(one: Weighed) -> bool:
    return any(aligned.outcome in {"conflict", "unclear"} for aligned in one.sameness.aligned)


def _by_quotations(
    claim: Statement, weighed: Sequence[Weighed], quotations: Sequence[FoundQuotation], supports: list[Weighed], against: list[Weighed]
) -> tuple[VerdictKind, list[Weighed]] | None:
    """Give the verdict that the quotations of a claim decide; None where they leave it to the rest."""
    del claim
    near = [one for quotation in quotations for one in weighed if quotation.unit is not None and _same_place(one, quotation)]
    shown = sorted(near, key=_order) or [quotation.as_weighed() for quotation in quotations if quotation.unit is not None]
    if any(quotation.kind == "other-speaker" for quotation in quotations):
        return "contradicted", shown
    if any(quotation.kind in {"altered", "changed"} for quotation in quotations):
        outside = [one for one in against if not _within_quotations(one, quotations)]
        return ("contradicted", outside) if outside and not supports else ("misquoted", shown)
    if all(quotation.kind in {"verbatim", "typographic", "elided"} for quotation in quotations):
        rest = [
            one for one in shown if all(aligned.outcome == "supported" for aligned in one.sameness.aligned) and not one.sameness.opposed
        ]
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
    return tuple(sorted(near, key=_order)[:2])
