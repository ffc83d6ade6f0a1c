"""Which mention of a claim stands against which of a source: figures, dates and names, one to one.

Figures are aligned by what they count, their units and the words around them, never by their values: an equal value only
breaks a tie towards support. Where a runner-up is as good, the place is ambiguous and nothing is said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from civcheck.compare.changes import is_change, with_direction
from civcheck.compare.clauses import own_clause
from civcheck.compare.comparison import Comparison
from civcheck.compare.counted import heads_of, inside_date, inside_name, is_article, is_former, of_its_table
from civcheck.compare.derivations import follows, with_others
from civcheck.compare.figure_pairs import VERY_NEAR, compared, head, one_head, ratio
from civcheck.compare.figure_score import other_base, score_of, window_of
from civcheck.compare.measured_together import measured_together
from civcheck.compare.occasions import as_occasions
from civcheck.compare.pointing_back import points_back
from civcheck.compare.slips import are_slips
from civcheck.extract.related import related_in
from civcheck.extract.senses import senses_in
from civcheck.extract.tables.senses_en import GENERIC, ORDINALS
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import FigureMention, NameMention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.model.statement import Placed, Statement

Outcome = Literal["supported", "conflict", "compatible", "unclear", "missing", "unread"]
_HALF = 0.5
_CLOSE = 0.8
"""A runner-up with so much of the best score makes an alignment unclear."""
_DISTINCTIVE = 3
_LEAST_CONFLICT = 1.0
_SURE, _BETTER = 2.0, 0.5
_LEAST_ACROSS = 1.5
"""Across languages what is counted has to be one sense."""
_LEAST = 0.3
_LEAST_ALONE = 0.5
_LEAST_BOUND = 0.7
"""A bound or a rounding is easily met by another figure: it wants heads or words in common."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """What became of a mention of the claim: its counterpart in the source, and how the two stand to each other.

    `reason` is in words for an editor; `around` says that the counterpart stands around the statement, not in it.
    """

    placed: Placed
    outcome: Outcome
    other: Placed | None = None
    reason: str = ""
    around: bool = False
    kind: str = ""


@dataclass(frozen=True, slots=True)
class _Pair:
    ours: int
    theirs: int
    score: float
    found: Comparison


def align_figures(claim: Statement, source: Statement) -> list[Aligned]:
    """Align the figures of a claim with those of a source."""
    ours = [as_occasions(one, claim.text) for one in _figures(claim) if not _counts_nothing(one, claim)]
    theirs = [as_occasions(of_its_table(one, source), source.text) for one in _each_once(_figures(source))]
    back = [one.start >= 0 and points_back(source.text, one.start, one.end) for one in theirs]
    across = claim.language != source.language
    said = [_with_verb(one, claim) for one in ours], [_with_verb(one, source) for one in theirs]
    windows = [window_of(claim, one) for one in ours], [window_of(source, one) for one in theirs]
    changes = [is_change(one, claim.text) for one in ours], [is_change(one, source.text) for one in theirs]
    heads = [heads_of(claim, one) for one in ours], [heads_of(source, one) for one in theirs]
    pairs = [
        _Pair(
            i,
            j,
            score_of(one, other, windows[0][i], windows[1][j], (heads[0][i], heads[1][j])),
            compared(said[0][i], said[1][j]) if changes[0][i] == changes[1][j] else _NO_AMOUNT,
        )
        for i, one in enumerate(ours)
        for j, other in enumerate(theirs)
        if not back[j] or one_head(one, other) or (across and _one_value(one, other))
    ]
    taken: set[int] = set()
    found: dict[int, Aligned] = {}
    exact = _surely_others(pairs, ours, theirs)
    best = {
        i: max((pair.score for pair in pairs if pair.ours == i and pair.found.outcome != "incomparable"), default=0.0)
        for i in range(len(ours))
    }
    for pair in sorted(pairs, key=lambda pair: (-_is_same(pair.found), -pair.score, pair.ours, pair.theirs)):
        if not (across or _is_same(pair.found)) and pair.score < best[pair.ours] * _CLOSE:
            continue  # another figure there is nearer to what the claim counts
        if pair.ours in exact and exact[pair.ours] - pair.score >= _BETTER and not _leaves_out(theirs[pair.theirs]):
            continue  # the very thing that the claim counts has another figure, which the claim gives to something else
        if not (pair.found.supports and pair.ours not in found and pair.theirs not in taken):
            continue
        near = ratio(ours[pair.ours], theirs[pair.theirs]) <= VERY_NEAR and not other_base(ours[pair.ours], theirs[pair.theirs])
        if _may_support(pair, ours, theirs, across=across) or (
            near and own_clause(ours[pair.ours], theirs[pair.theirs], claim, source) >= _HALF
        ):
            taken.add(pair.theirs)
            found[pair.ours] = Aligned(ours[pair.ours], "supported", theirs[pair.theirs], pair.found.reason, kind="figure")
    for i, one in enumerate(ours):
        if i not in found:
            found[i] = (
                _ordinal(one, claim, source)
                or _derived(one, source)
                or _unsupported(one, [pair for pair in pairs if pair.ours == i], theirs, taken, claim, source)
            )
    return [found[i] for i in range(len(ours))]


_NO_AMOUNT = Comparison("incomparable", "a change against an amount")


def _figures(statement: Statement) -> list[Placed]:
    return [with_direction(one, statement.text) for one in measured_together(statement.of_kind("figure"), statement.text)]


def _each_once(figures: Sequence[Placed]) -> list[Placed]:
    """Leave out the figures that a fact gives in its fields once more, unless the words do not tell what they count."""
    kept: list[Placed] = []
    for placed in figures:
        at = next((at for at, one in enumerate(kept) if one.start >= 0 > placed.start and _one_value(one, placed)), None)
        if at is None:
            kept.append(placed)
        elif getattr(kept[at].mention, "counted", None) is None:
            first = kept[at]
            kept[at] = first._replace(mention=replace(first.mention, counted=getattr(placed.mention, "counted", None)))  # type: ignore[call-arg]
    return kept


def _counts_nothing(one: Placed, claim: Statement) -> bool:
    """Say whether a figure is part of a name or a date, only points back, or is an article."""
    return inside_name(one, claim) or inside_date(one, claim) or _points_back(one, claim) or is_article(one, claim)


_ONE_OTHER = compiled(r"one (?:of\b|another|or two|by one|(?:end|side|day|hand|way|place|part|thing)\b[^.;]{0,40}\bother)", re.IGNORECASE)
_VERB = compiled(
    r"\b(?:passed|passing|exceed(?:s|ed|ing)?|top(?:s|ped|ping)|surpass(?:es|ed|ing)?)\s+(?:the\s+)?$|(?:超过|突破|逾|超)$", re.IGNORECASE
)


def _surely_others(pairs: Sequence[_Pair], ours: Sequence[Placed], theirs: Sequence[Placed]) -> dict[int, float]:
    """Give the figures of the claim whose very thing has another figure in the source, one that the claim gives to something else.

    With the score of that pair.
    """
    found: dict[int, float] = {}
    for pair in pairs:
        best = max(other.score for other in pairs if other.ours == pair.ours)
        elsewhere = any(_one_value(one, theirs[pair.theirs]) for at, one in enumerate(ours) if at != pair.ours)
        if pair.found.outcome == "conflict" and pair.score >= _SURE and pair.score == best and elsewhere:
            found[pair.ours] = pair.score
    return found


def _leaves_out(placed: Placed) -> bool:
    """Say whether a number stands alone, and counts what one before it does: 3,100 passengers to Oslo and 5,400 to Bergen."""
    mention = placed.mention
    return isinstance(mention, FigureMention) and mention.unit is mention.currency is mention.counted is mention.base is None


def _with_verb(placed: Placed, statement: Statement) -> Placed:
    """Take "passed 10 billion" for more than 10 billion."""
    mention = placed.mention
    if not isinstance(mention, FigureMention) or mention.comparator != "=" or placed.start < 0 or mention.value is None:
        return placed
    if _VERB.search(statement.text, max(0, placed.start - 20), placed.start) is None:
        return placed
    return placed._replace(mention=replace(mention, comparator=">", low=mention.value, high=None))


def _is_same(found: Comparison) -> bool:
    return found.outcome == "same"


_DEFINITE = compiled(r"(?:\bthe|\bboth|\btheir|\bits)\s*$", re.IGNORECASE)


def _points_back(placed: Placed, claim: Statement) -> bool:
    """Say whether a figure only points back: the two countries, the two pledges, 两国."""
    mention = placed.mention
    if placed.start >= 0 and _ONE_OTHER.match(claim.text, placed.start):
        return True
    if not isinstance(mention, FigureMention) or mention.value not in {2, 3} or mention.ordinal or placed.start < 0:
        return False
    return (
        points_back(claim.text, placed.start, placed.end)
        or _DEFINITE.search(claim.text, max(0, placed.start - 8), placed.start) is not None
    )


def _may_support(pair: _Pair, ours: Sequence[Placed], theirs: Sequence[Placed], *, across: bool) -> bool:
    """Say whether an agreeing figure is about the same thing.

    By its head or the words around it, or by an unmistakable value. Across languages the words say nothing: a value that is
    nearly the same has to do.
    """
    if other_base(ours[pair.ours], theirs[pair.theirs]):
        return False
    near = ratio(ours[pair.ours], theirs[pair.theirs])
    if _is_same(pair.found) or near <= VERY_NEAR:
        told = _digits(ours[pair.ours]) + _one_bound(ours[pair.ours], theirs[pair.theirs])
        return pair.score > _LEAST or across or told >= _DISTINCTIVE or len(ours) == len(theirs) == 1
    if across:
        return near <= _NEAR
    return pair.score > _LEAST and (near <= _NEAR or pair.score >= _LEAST_BOUND)


def _one_bound(one: Placed, other: Placed) -> bool:
    """Say whether two figures tell of one number in the same way that is no plain one: more than 1,800."""
    ours, theirs = (getattr(placed.mention, "comparator", "=") for placed in (one, other))
    return ours == theirs != "="


_NEAR = 2.0


def _digits(placed: Placed) -> int:
    value = placed.mention.value if isinstance(placed.mention, FigureMention) else None
    if value is None:
        return 0
    digits = len(str(abs(value)).replace(".", "").strip("0"))
    return digits + (digits > 1 and abs(value) >= 10_000)  # noqa: PLR2004  78,000 is no number by chance


def _derived(one: Placed, source: Statement) -> Aligned | None:
    computed = with_others(one, source) or follows(one, source)
    return Aligned(one, "supported", computed[0], computed[1], kind="figure") if computed else None


def _ordinal(one: Placed, claim: Statement, source: Statement) -> Aligned | None:
    """Say whether the source has an ordinal as the edition of a name, or in words that no reader took for a figure."""
    mention = one.mention
    if not isinstance(mention, FigureMention) or not mention.ordinal or mention.value is None:
        return None
    number = str(mention.value)
    for placed in source.of_kind("name"):
        if isinstance(placed.mention, NameMention) and placed.mention.edition == number and _may_number(mention, placed.mention):
            return Aligned(one, "supported", placed, "the edition", kind="figure")
    written = {number + ending for ending in ("st", "nd", "rd", "th")} | (
        {ORDINALS[int(number) - 1]} if number.isdigit() and 0 < int(number) <= len(ORDINALS) else set()
    )
    ours, theirs = ([word for word in re.findall(r"[a-z0-9]+", text.lower()) if word in written] for text in (claim.text, source.text))
    return Aligned(one, "supported", None, "the same ordinal", kind="figure") if theirs and len(theirs) >= len(ours) else None


def _may_number(ordinal: FigureMention, name: NameMention) -> bool:
    """Say whether an ordinal may be the edition of a name, and counts nothing else: the first pair of towns is no first congress."""
    heads = senses_in(ordinal.counted or "")
    return not heads or bool(heads & senses_in(name.normal)) or bool(heads & GENERIC) or bool(heads & {"edition", "session"})


def _counts_alike(one: Placed, other: Placed, claim: Statement, source: Statement) -> bool:
    """Say whether what only one side counts by name stands in the other's words: four conferences are no staff of 45."""
    first, second = one.mention, other.mention
    assert isinstance(first, FigureMention)
    assert isinstance(second, FigureMention)
    if first.unit or first.currency or first.ordinal or (first.counted is None) == (second.counted is None):
        return True
    heads, words = (head(first.counted), source.senses) if first.counted else (head(second.counted or ""), claim.senses)
    return not heads or bool(heads & (words | GENERIC))


def _unsupported(
    one: Placed, pairs: Sequence[_Pair], theirs: Sequence[Placed], taken: set[int], claim: Statement, source: Statement
) -> Aligned:
    across = claim.language != source.language
    shared = [pair for pair in pairs if pair.theirs in taken and pair.found.supports and ratio(one, theirs[pair.theirs]) <= _NEAR]
    nearest = max((pair.score for pair in pairs if pair.theirs not in taken and pair.found.outcome == "conflict"), default=0.0)
    again = sum(_one_value(one, other) for other in claim.of_kind("figure")) > 1
    if shared and not across and not (again and nearest >= max(pair.score for pair in shared)):
        # More than a third, 38 percent: two figures of the claim say one of the source.
        return Aligned(one, "supported", theirs[shared[0].theirs], shared[0].found.reason, kind="figure")
    free = [pair for pair in pairs if pair.theirs not in taken and pair.found.outcome != "incomparable"]
    if not free:
        return Aligned(one, "missing", kind="figure")
    strangers = [theirs[pair.theirs] for pair in pairs if pair.found.outcome == "incomparable"]
    if (there := _another_name(one, strangers, source)) is not None:
        return there
    free = [pair for pair in free if not is_former(theirs[pair.theirs], source)] or free
    sides = {pair.theirs: own_clause(one, theirs[pair.theirs], claim, source) for pair in free}
    least = min(sides.values())
    free = [replace(pair, score=pair.score + sides[pair.theirs] - least) for pair in free]
    best, *others = sorted(free, key=lambda pair: (-pair.score, pair.theirs))
    other = theirs[best.theirs]
    others = [pair for pair in others if not _one_value(theirs[pair.theirs], other)]
    if (sure := _turned(one, free, theirs, source) or (_slipped(one, free, theirs) if across else None)) is not None:
        return sure
    if best.found.outcome == "conflict" and not across and not _counts_alike(one, other, claim, source):
        return Aligned(one, "missing", other, best.found.reason, kind="figure")
    if best.found.outcome == "conflict":
        clear = (
            not _is_ordinal(one)
            and (not others or (best.score >= _LEAST_ACROSS and all(pair.score < best.score * _CLOSE for pair in others)))
            if across
            else best.score >= (_LEAST_CONFLICT if others else _LEAST_ALONE) and all(pair.score < best.score * _CLOSE for pair in others)
        )
        return Aligned(one, "conflict" if clear else "unclear", other, best.found.reason, kind="figure")
    outcome: Outcome = "compatible" if across or best.score >= _LEAST else "missing"
    return Aligned(one, outcome, other if outcome == "compatible" else None, best.found.reason, kind="figure")


def _turned(one: Placed, free: Sequence[_Pair], theirs: Sequence[Placed], source: Statement) -> Aligned | None:
    """Give the same number, told to have gone the other way."""
    turned = [
        pair for pair in free
        if pair.found.reason in _TURNED and (pair.score > _LEAST or source.kind == "row") and ratio(one, theirs[pair.theirs]) == 1
    ]  # fmt: skip
    if not turned or not all(_one_value(theirs[pair.theirs], theirs[turned[0].theirs]) for pair in turned):
        return None
    return Aligned(one, "conflict", theirs[turned[0].theirs], turned[0].found.reason, kind="figure")


def _slipped(one: Placed, free: Sequence[_Pair], theirs: Sequence[Placed]) -> Aligned | None:
    """Give the only number of a source that the claim's may be a slip of."""
    slips = [
        pair for pair in free
        if pair.found.outcome in {"conflict", "compatible"} and are_slips(one.mention, theirs[pair.theirs].mention)
    ]  # fmt: skip
    return Aligned(one, "conflict", theirs[slips[0].theirs], slips[0].found.reason, kind="figure") if len(slips) == 1 else None


def _another_name(one: Placed, strangers: Sequence[Placed], source: Statement) -> Aligned | None:
    """Say what becomes of a number that the source has of a thing with another name: agreed, if it tells of the claim's thing too."""
    same = [other for other in strangers if _one_value(one, other)]
    if not same or _digits(one) < _DISTINCTIVE:
        return None
    heads = head(getattr(one.mention, "counted", None) or "")
    if heads and related_in(heads, source.senses) == len(heads):
        return Aligned(one, "supported", same[0], "the same number of what the source tells of too", kind="figure")
    return Aligned(one, "unclear", kind="figure")


_TURNED = frozenset(["rose against fell", "fell against rose"])


def _is_ordinal(placed: Placed) -> bool:
    return isinstance(placed.mention, FigureMention) and placed.mention.ordinal


def _one_value(one: Placed, other: Placed) -> bool:
    """Say whether a figure is the other once more: in the words of a fact and in its fields."""
    first, second = one.mention, other.mention
    return (
        isinstance(first, FigureMention)
        and isinstance(second, FigureMention)
        and ((first.value, first.unit, first.currency, first.ordinal) == (second.value, second.unit, second.currency, second.ordinal))
    )
