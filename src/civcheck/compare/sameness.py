"""Whether two statements say the same thing, and in what they differ: the layer under `match` and the rules about conflicts.

Overlap of words alone would accuse many innocents. A difference counts only where every gate is passed: the two tell of
one thing, with the same names, scope, mood and attribution, at the same time, and differ in exactly one detail. Each gate
that stopped is kept with its reason, so that a person can be told why nothing was said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from civcheck.compare.align import align_figures
from civcheck.compare.align_dates import align_dates
from civcheck.compare.before_change import dates_before
from civcheck.compare.copied import in_their_places
from civcheck.compare.crossed import crossed
from civcheck.compare.exchanged import exchanged_figures
from civcheck.compare.former_plans import not_come_so
from civcheck.compare.gate import Pairing
from civcheck.compare.gates import gates, is_telling, missing_scope, name_weight, says_itself
from civcheck.compare.mood import planned_at
from civcheck.compare.named import align_names
from civcheck.compare.opposing import exchanged_words, in_a_copy, of_another_thing, opposed_words
from civcheck.compare.rivals_zh import unknown_things_zh
from civcheck.compare.subjects import other_bearers
from civcheck.compare.uncovered import uncovered
from civcheck.compare.wording import replacements, stands_in, unknown_things
from civcheck.extract.related import is_related
from civcheck.extract.senses import opposites, senses_in
from civcheck.extract.tables.senses_en import LIGHT
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import FigureMention, NameMention

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.compare.align import Aligned
    from civcheck.compare.gate import Gate, Weigh
    from civcheck.compare.named import Namer
    from civcheck.compare.opposed import Opposed
    from civcheck.model.statement import Placed, Statement

Kind = Literal["supports", "contradicts", "partly", "none"]
LEAST_SUPPORT = 0.45
"""The share of a claim's content words, by weight, that a source must hold where a telling figure or date agrees."""
LEAST_WEAK = 0.55
LEAST_NAMES = 0.66
LEAST_ANCHOR = 0.34
_MOST_UNKNOWN = 0
_WELL = 0.75
_HEAVIEST = 5.0
_TYPICAL = 20.0
_VALUE = 4.0
"""What a figure or date that agrees weighs beside the words."""


@dataclass(frozen=True, slots=True)
class Sameness:
    """How a claim stands to a statement of a source.

    `aligned` tells of each mention of the claim, `coverage` is the share of its content words, by weight, that the source
    holds. `opposed` are words with opposite senses. `gates` are those that a difference must pass, in order. `uncovered` are
    other details of the claim that the source does not have: with one of them it does not support all of the claim.
    """

    kind: Kind
    aligned: tuple[Aligned, ...]
    coverage: float
    opposed: tuple[Opposed, ...] = ()
    gates: tuple[Gate, ...] = ()
    unexplained: tuple[str, ...] = ()
    uncovered: tuple[str, ...] = ()

    @property
    def supported(self) -> list[Aligned]:
        """Give the mentions that the source supports."""
        return [one for one in self.aligned if one.outcome == "supported"]


def compare_statements(claim: Statement, source: Statement, namer: Namer, weigh: Weigh) -> Sameness:
    """Say how a claim stands to a statement of a source. `weigh` gives how telling a sense is: its inverse document frequency."""
    figures = align_figures(claim, source)
    dates = dates_before([_with_its_figure(one, figures) for one in align_dates(claim, source)], figures, source)
    figures = exchanged_figures(figures, claim, source, namer)
    aligned = crossed(claim, source, (*figures, *dates, *align_names(claim, source, namer)))
    aligned = not_come_so(aligned, claim, source)
    covered, unexplained = coverage(claim, source, aligned, weigh)
    opposed = tuple(opposed_words(claim, source))
    exchanged = replacements(claim, source) or []
    aligned = in_their_places([in_a_copy(one, exchanged, source) for one in aligned], claim, source, namer)
    opposed = (*opposed, *exchanged_words(claim, source, exchanged, aligned, opposed))
    if any(one.kind == "word" for one in opposed):
        aligned = tuple(of_another_thing(one, source) for one in aligned)
    covered, unexplained = _without_differences(claim, source, aligned, opposed, weigh) or (covered, unexplained)
    pair = Pairing(claim, source, aligned, covered, tuple(unexplained), opposed)
    left = (*uncovered(claim, source, aligned, unexplained), *other_bearers(pair))
    found = Sameness("none", aligned, covered, opposed, tuple(gates(pair, namer, weigh)), pair.unexplained, left)
    return replace(found, kind=_kind(claim, source, found))


def _without_differences(
    claim: Statement, source: Statement, aligned: tuple[Aligned, ...], opposed: tuple[Opposed, ...], weigh: Weigh
) -> tuple[float, list[str]] | None:
    """Give what is shared once more without the words that differ, which are no measure of it."""
    said = [one.claim for one in opposed if one.kind != "negation"]
    told = "".join(said) if claim.language == "zh" else said
    kept = tuple(word for word in claim.words if claim.text[word.start : word.end] not in told)
    if len(kept) == len(claim.words) or not kept:
        return None
    return coverage(replace(claim, words=kept), source, aligned, weigh)


def _with_its_figure(date: Aligned, figures: Iterable[Aligned]) -> Aligned:
    """Count a span of time as agreed where its number is: in the next five years."""
    if date.outcome in {"supported", "conflict"}:
        return date
    inside = (one for one in figures if date.placed.start <= one.placed.start and one.placed.end <= date.placed.end)
    agreed = next((one for one in inside if one.outcome == "supported"), None)
    return replace(date, outcome="supported", other=agreed.other, reason=agreed.reason, around=True) if agreed else date


def coverage(claim: Statement, source: Statement, aligned: Iterable[Aligned], weigh: Weigh) -> tuple[float, list[str]]:
    """Give the share of the claim's content words that the source holds, by weight, and the words it does not hold."""
    there = source.senses | _counted(aligned)
    across = claim.language != source.language
    total = held = 0.0
    unexplained: list[str] = []
    seen: set[str] = {_MORE_THAN} if any(_exceeds(one) for one in claim.of_kind("figure")) else set()
    for word in claim.words:
        if word.sense in seen:
            continue
        seen.add(word.sense)
        if across and not word.sense.isascii():
            continue  # a word that no table knows in the other language tells nothing
        weight = min(weigh(word.sense), _HEAVIEST)
        total += weight
        share = 1.0 if not across and stands_in(claim, word, source) else _share(word.sense, there, source)
        held += share * weight
        if share:
            continue
        if word.sense in LIGHT:
            total -= weight  # another word for as good as nothing, or for who says it
        else:
            unexplained.append(word.sense)
    for one in aligned:
        if one.outcome == "conflict":
            continue  # what differs is no measure of what is shared
        if one.kind in {"name", "place"} and isinstance(one.placed.mention, NameMention):
            weight = name_weight(one.placed.mention, weigh)
            total += weight
            held += weight * {"supported": 0.8 if one.around else 1.0}.get(one.outcome, 0.0)
    return (held / total if total else 0.0), unexplained


def _share(sense: str, there: frozenset[str], source: Statement) -> float:
    """Give how much of the weight of a word a source holds: all of it by the word itself, less around it or by a related word."""
    if sense in there:
        return 1.0
    if sense in source.around.senses:
        return _AROUND
    return _RELATED if is_related(sense, there) else 0.0


_AROUND = 0.8
_MORE_THAN = "exceed"
_RELATED = 0.75
"""What a related word of a source weighs beside the word itself."""


def _exceeds(placed: Placed) -> bool:
    """Say whether a figure has taken up the words "more than" already."""
    return isinstance(placed.mention, FigureMention) and ">" in placed.mention.comparator


def _counted(aligned: Iterable[Aligned]) -> frozenset[str]:
    """Give the senses of what the claim counts where the source has that figure: in the claim's own word."""
    found: frozenset[str] = frozenset()
    for one in aligned:
        if one.kind != "figure" or one.outcome != "supported":
            continue
        ours, theirs = (getattr(placed.mention, "counted", None) if placed else None for placed in (one.placed, one.other))
        senses, others = senses_in(ours or ""), senses_in(theirs or "")
        found |= senses & others or senses  # kidney transplants are no liver transplants; one thing may have two words
    return found


def _kind(claim: Statement, source: Statement, found: Sameness) -> Kind:
    if not found.aligned:
        return "none"
    outcomes = {one.outcome for one in found.aligned}
    unread = [one for one in found.aligned if one.outcome == "unread"]
    strong = [
        one for one in found.supported if not one.around and ((one.kind in {"date", "figure"} and is_telling(one)) or one.kind == "name")
    ]
    if unread and len(strong) > len(unread) and any(one.kind in {"date", "figure"} for one in strong):
        outcomes.discard("unread")  # two other mentions agree, one of them a figure or date
    if outcomes == {"supported"} and not found.opposed:
        return "supports" if _is_support(claim, source, found) else "partly" if found.coverage >= LEAST_ANCHOR else "none"
    if found.gates and all(gate.passed for gate in found.gates):
        return "contradicts"
    return "partly" if found.supported and found.coverage >= LEAST_SUPPORT and not found.opposed else "none"


def _is_support(claim: Statement, source: Statement, found: Sameness) -> bool:
    """Say whether a source that agrees in every mention says the claim: its words, its scope, what is done and not only planned."""
    if _is_only_planned(claim, source, found):
        return False
    if missing_scope(claim, source) or found.uncovered:
        return False
    if len([*unknown_things(claim, found.unexplained, source), *unknown_things_zh(claim, source)]) > _MOST_UNKNOWN:
        return False
    strong = [one for one in found.aligned if one.kind in {"figure", "date"} and not one.around and is_telling(one)]
    values = [one for one in found.aligned if one.kind in {"figure", "date"}]
    if not values and not _DIRECTIONS.isdisjoint(found.unexplained):
        return False  # which way it went is what the claim says
    if not strong and not (_enough_across(claim, source, found) and (_names_itself(claim, found) or says_itself(claim, source))):
        return False
    own = any(one.kind == "name" and not one.around for one in found.aligned)
    least = LEAST_SUPPORT if strong else LEAST_WEAK if values else LEAST_NAMES if own else _WELL
    if not values and len(found.unexplained) > 2 and found.coverage < _WELL:  # noqa: PLR2004  several things that nothing answers to
        return False
    return (found.coverage * _TYPICAL + _VALUE * len(strong)) / (_TYPICAL + _VALUE * len(strong)) >= least


def _is_only_planned(claim: Statement, source: Statement, found: Sameness) -> bool:
    """Say whether a source only plans what a claim tells as done; of plans that were dropped both may tell."""
    if claim.planned or _is_to_come(claim, found) or {word.sense for word in claim.words} & _OF_PLANS:
        return False
    return planned_at(source, [one.other for one in found.supported])


_OF_PLANS = frozenset(["reject", "postpone", "cancel", "oppose"])
_DONE = compiled(r"\b(?:was|were|has|have|had|did|[a-z]{3,}ed)\b", re.IGNORECASE)


def _is_to_come(claim: Statement, found: Sameness) -> bool:
    """Say whether a claim tells in the present of what has the source's date: the director leaves at the end of 2026."""
    dated = any(one.kind == "date" and not one.around for one in found.supported)
    return claim.language == "en" and dated and _DONE.search(claim.text) is None


_DIRECTIONS = frozenset(sense for pair, kind in opposites().items() if kind == "direction" for sense in pair)
"""Senses that have an opposite: rise, abolish, adopt."""


def _names_itself(claim: Statement, found: Sameness) -> bool:
    """Say whether an English source has two details of a claim itself."""
    return claim.language == "en" and sum(not one.around for one in found.supported) > 1


def _enough_across(claim: Statement, source: Statement, found: Sameness) -> bool:
    """Say whether a claim shares enough with a source in the other language where no telling value agrees: mentions and words."""
    if claim.language == source.language:
        return True
    shared = {word.sense for word in claim.words if word.sense.isascii()} & (source.senses | source.around.senses)
    return len(shared) + sum(not one.around for one in found.supported) >= _FEWEST_ACROSS


_FEWEST_ACROSS = 3
