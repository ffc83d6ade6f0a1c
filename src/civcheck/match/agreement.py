"""What agrees with a claim against what does not: the better likeness decides, then the rank of the source, then the newer figure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.compare.dates import compare_dates
from civcheck.compare.gates import says_itself
from civcheck.compare.sameness import LEAST_SUPPORT
from civcheck.extract.senses import senses_in
from civcheck.extract.tables.senses_en import LIGHT
from civcheck.match.weighed import time_of
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import DateMention, FigureMention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.compare.align import Aligned
    from civcheck.match.weighed import Weighed
    from civcheck.model.statement import Placed, Statement
    from civcheck.model.verdict import VerdictKind

_RIVAL = 0.8
_WORD_FOR_WORD, _LESS_ACROSS, _FAR_LESS = 0.9, 0.1, 0.25
_WORSE = 0.05


def outdone(support: Weighed, against: Weighed, claim: Statement) -> bool:
    """Say whether what agrees is far less alike than what disagrees nearly word for word in the claim's own language."""
    if claim.language != against.statement.language or against.sameness.coverage < _WORD_FOR_WORD:
        return False
    least = _LESS_ACROSS if support.statement.language != claim.language else _FAR_LESS
    return support.sameness.coverage < against.sameness.coverage - least


def agreed(claim: Statement, supports: list[Weighed], against: list[Weighed]) -> tuple[VerdictKind, list[Weighed]]:
    """Weigh agreement against disagreement: the newer figure where the claim has no date, the higher rank, else it is disputed."""
    known = {name for one in supports for unit in one.units if unit.fact for name in unit.fact.conflicts_with}
    serious = [
        one for one in against
        if _is_serious(one, supports[0])
        or any(unit.fact and unit.fact.name in known for unit in one.units)
    ]  # fmt: skip
    if serious and _FORMERLY.search(supports[0].statement.text) and not _FORMERLY.search(serious[0].statement.text):
        return "outdated", [supports[0], serious[0]]
    undated = not any(isinstance(one.mention, DateMention) for one in claim.of_kind("date"))
    if undated and (newer := next((one for one in serious if _is_newer(one, supports[0])), None)):
        return "outdated", [supports[0], newer]
    if undated and _tells_now(claim) and all(map(_is_beginning, supports[:1])):
        return "outdated", supports
    if undated and _tells_now(claim):
        serious = [one for one in serious if not _is_newer(supports[0], one)]  # it was so before
    serious = [one for one in serious if _tells_of_it(one, claim) or any(unit.fact and unit.fact.name in known for unit in one.units)]
    if not serious:
        return "supported", supports
    best, worst = supports[0], serious[0]
    if best.rank != worst.rank:
        return ("supported", supports) if best.rank > worst.rank else ("contradicted", serious)
    return "disputed", [best, worst, *supports[1:], *serious[1:]]


_FORMERLY = compiled(
    r"\b(?:had (?:\w+ )?(?:expected|planned|hoped|been|said|put|forecast)|(?:previously|originally|formerly|at first|until then) )"
    r"|此前|原先|原定|原计划|原为|曾预计|最初"
)
"""What a source tells of as having been otherwise before."""
_SERIOUS = 0.75


def _is_serious(against: Weighed, support: Weighed) -> bool:
    """Say whether what disagrees is as alike as what agrees; a document contradicts itself only in nearly the same words."""
    coverage = against.sameness.coverage
    if against.unit.place[0] == support.unit.place[0] and coverage < _SERIOUS:
        return False
    return coverage >= support.sameness.coverage - _WORSE


def _tells_of_it(one: Weighed, claim: Statement) -> bool:
    """Say whether what a unit itself tells is what the claim tells, and no long sentence that has a word of it somewhere."""
    ours, theirs = (_told_in(statement) for statement in (claim, one.statement))
    shared = len(ours & theirs)
    return claim.language != one.statement.language or shared >= _SEVERAL or shared >= len(theirs) * _LEAST_SHARED


def _told_in(statement: Statement) -> set[str]:
    """Give the telling words of a statement outside its names, what it counts among them."""
    counted = (figure.mention.counted for figure in statement.of_kind("figure") if isinstance(figure.mention, FigureMention))
    return ({word.sense for word in statement.words} | {sense for each in counted if each for sense in senses_in(each)}) - LIGHT


_SEVERAL, _LEAST_SHARED = 3, 0.15


def _is_newer(against: Weighed, support: Weighed) -> bool:
    """Say whether what disagrees holds for a later time than what agrees."""
    one, other = (_last(time_of(weighed)) for weighed in (support, against))
    if one is None and other is not None and support.unit.source is not None:
        one = support.unit.source.issued.text if support.unit.source.issued else None  # it held when it was written
    return one is not None and other is not None and one < other and compare_dates(one, other).outcome == "conflict"


def _last(edtf: str | None) -> str | None:
    """Give the last day, month or year of a time; of one that goes on, the first."""
    if not edtf:
        return None
    first, _, last = edtf.rpartition("/")
    return (first if last == ".." else last).replace("..", "") or None


_PAST = compiled(
    r"\b(?:had|was|were|did|began|started|starting|starts|first|initial(?:ly)?|original(?:ly)?|founding)\b|曾|起初|最初|当时|创[始立]|首批",
    re.IGNORECASE,
)


def _tells_now(claim: Statement) -> bool:
    """Say whether a claim tells how things are, and not how they were or began."""
    return _PAST.search(claim.text) is None


_FROM = compiled(
    r"(?:\bfrom|由|从)\s*(?:its |an? |the |only |just |about |初?创?时?的)?(?:initial |original |first |最初的?)?$", re.IGNORECASE
)
_TO = compiled(
    r"[^.;。；]{0,80}?(?:\bto (?:about |some |over |more than |nearly )?\d|[增扩升涨提发降减][^。；，]{0,4}[至到]|[至到]了?\s*\d)"
)
_REACH = 30


def _is_beginning(support: Weighed) -> bool:
    """Say whether the figure that agrees is what something grew or fell from."""
    figures = [one for one in support.sameness.supported if one.kind == "figure" and one.other is not None]
    return bool(figures) and all(_is_from(one, support.statement) for one in figures)


def _is_from(one: Aligned, statement: Statement) -> bool:
    assert one.other is not None
    start, end, mention = one.other.start, one.other.end, one.other.mention
    if start < 0 or not isinstance(mention, FigureMention):
        return False
    return _FROM.search(statement.text, max(0, start - _REACH), start) is not None and _TO.match(statement.text, end) is not None


def agrees_with(one: Weighed, against: Weighed, claim: Statement) -> bool:
    """Say whether a unit agrees with the very mention that another contradicts, and is about the same thing."""
    disputed = {id(aligned.placed) for aligned in against.sameness.aligned if aligned.outcome == "conflict"}
    agreed_ = {id(aligned.placed) for aligned in one.sameness.aligned if aligned.outcome == "supported" and not aligned.around}
    shared = {id(aligned.placed) for aligned in against.sameness.aligned if aligned.outcome == "supported" and _is_value(aligned)}
    if one.sameness.coverage < against.sameness.coverage * _RIVAL:
        return False
    if _has_number(one, against):
        return True
    if len(agreed_) < _TWO and not says_itself(claim, one.statement):
        return False
    return bool(disputed & agreed_) and shared <= agreed_ and one.sameness.coverage >= LEAST_SUPPORT and one.sameness.kind != "contradicts"


def _has_number(one: Weighed, against: Weighed) -> bool:
    """Say whether a unit that differs nowhere has the very number that another contradicts, whatever it counts."""
    wrong = [aligned.placed.mention for aligned in against.sameness.aligned if aligned.outcome == "conflict"]
    numbers = {mention.value for mention in wrong if isinstance(mention, FigureMention) and mention.value and mention.value >= _SMALL}
    if any(aligned.outcome == "conflict" for aligned in one.sameness.aligned) or one.sameness.opposed:
        return False
    return any(getattr(placed.mention, "value", None) in numbers for placed in one.statement.of_kind("figure")) if numbers else False


_SMALL, _TWO = 10, 2


def _is_value(aligned: Aligned) -> bool:
    return aligned.kind in {"figure", "date"} and not aligned.around


def recorded_against(supports: Sequence[Weighed], weighed: Sequence[Weighed]) -> list[Weighed]:
    """Give the facts that are recorded as conflicting with one that agrees, and that do not say what it says."""
    known = {name for one in supports for unit in one.units if unit.fact for name in unit.fact.conflicts_with}
    return [one for one in weighed if len(one.units) == 1 and one.unit.fact and one.unit.fact.name in known and _lacks(one, supports[0])]


def _lacks(one: Weighed, support: Weighed) -> bool:
    """Say whether a unit as much alike has something else for a detail of the claim that another supports."""
    if one.sameness.coverage < support.sameness.coverage - _WORSE:
        return False
    agreed_ = {_place(aligned.placed) for aligned in support.sameness.supported if _is_value(aligned) or aligned.kind == "name"}
    return any(
        _place(aligned.placed) in agreed_ and aligned.outcome in {"conflict", "compatible"} and aligned.other is not None
        for aligned in one.sameness.aligned
    )


def _place(placed: Placed) -> tuple[int, int]:
    return placed.start, placed.end
