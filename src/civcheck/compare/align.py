"""Which mention of a claim stands against which of a source: figures, dates and names, one to one.

Figures are aligned by what they count, their units and the words around them, never by their values: an equal value only
breaks a tie towards support. Where a runner-up is as good, the place is ambiguous and nothing is said.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from civcheck.compare.dates import compare_dates
from civcheck.compare.figures import compare_figures
from civcheck.extract.senses import words_of
from civcheck.extract.tables.units import BY_ID
from civcheck.model.mention import DateMention, FigureMention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.compare.comparison import Comparison
    from civcheck.model.statement import Placed, Statement

Outcome = Literal["supported", "conflict", "compatible", "unclear", "missing"]
_WINDOW = 7
_CLOSE = 0.8
"""A runner-up with so much of the best score makes an alignment unclear."""
_DISTINCTIVE = 3
_LEAST_CONFLICT = 1.0


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
    ours = [one for one in claim.of_kind("figure") if not _inside_name(one, claim)]
    theirs = source.of_kind("figure")
    windows = [_window(claim, one) for one in ours], [_window(source, one) for one in theirs]
    pairs = [
        _Pair(i, j, _score(one, other, windows[0][i], windows[1][j]), _compared(one, other))
        for i, one in enumerate(ours)
        for j, other in enumerate(theirs)
    ]
    taken: set[int] = set()
    found: dict[int, Aligned] = {}
    for pair in sorted(pairs, key=lambda pair: (-_is_same(pair.found), -pair.score, pair.ours, pair.theirs)):
        if pair.found.supports and pair.ours not in found and pair.theirs not in taken and _may_support(pair, ours, theirs):
            taken.add(pair.theirs)
            found[pair.ours] = Aligned(ours[pair.ours], "supported", theirs[pair.theirs], pair.found.reason, kind="figure")
    for i, one in enumerate(ours):
        if i not in found:
            found[i] = _unsupported(one, [pair for pair in pairs if pair.ours == i], theirs, taken)
    return [found[i] for i in range(len(ours))]


def _is_same(found: Comparison) -> bool:
    return found.outcome == "same"


def _compared(one: Placed, other: Placed) -> Comparison:
    return compare_figures(one.mention, other.mention)  # type: ignore[arg-type]


def _may_support(pair: _Pair, ours: Sequence[Placed], theirs: Sequence[Placed]) -> bool:
    """Say whether an agreeing figure is about the same thing: by its head or the words around it, or by an unmistakable value."""
    return pair.score > 0.3 or (_is_same(pair.found) and (_digits(ours[pair.ours]) >= _DISTINCTIVE or len(ours) == len(theirs) == 1))


def _digits(placed: Placed) -> int:
    value = placed.mention.value if isinstance(placed.mention, FigureMention) else None
    return len(str(abs(value)).replace(".", "").strip("0")) if value is not None else 0


def _unsupported(one: Placed, pairs: Sequence[_Pair], theirs: Sequence[Placed], taken: set[int]) -> Aligned:
    free = [pair for pair in pairs if pair.theirs not in taken and pair.found.outcome != "incomparable"]
    if not free:
        return Aligned(one, "missing", kind="figure")
    best, *others = sorted(free, key=lambda pair: (-pair.score, pair.theirs))
    other = theirs[best.theirs]
    if best.found.outcome == "conflict":
        clear = best.score >= _LEAST_CONFLICT and all(pair.score < best.score * _CLOSE for pair in others)
        return Aligned(one, "conflict" if clear else "unclear", other, best.found.reason, kind="figure")
    return Aligned(one, "compatible", other, best.found.reason, kind="figure")


def _score(one: Placed, other: Placed, ours: frozenset[str], theirs: frozenset[str]) -> float:
    """Give how surely two figures tell of one thing: by heads, units and words around them. 0 to about 3."""
    first, second = one.mention, other.mention
    assert isinstance(first, FigureMention)
    assert isinstance(second, FigureMention)
    score = 0.0
    if first.counted and second.counted:
        heads, their_heads = _head(first.counted), _head(second.counted)
        shared = heads & their_heads
        score += 1.5 * len(shared) / max(len(heads), len(their_heads)) if shared else -1.0
    if first.currency and first.currency == second.currency:
        score += 0.7
    elif first.unit and first.unit == second.unit:
        unit = BY_ID.get(first.unit)
        score += 0.4 if unit is not None and unit.dimension in {"share", "ratio"} else 0.7
    union = min(len(ours), len(theirs))
    score += 1.5 * len(ours & theirs) / union if union else 0.0
    if first.ordinal and second.ordinal:
        score += 0.3
    return score


def _head(counted: str) -> frozenset[str]:
    return frozenset(word.sense for word in words_of(counted))


def _window(statement: Statement, placed: Placed) -> frozenset[str]:
    """Give the senses of the words around a mention, its own clause first."""
    if placed.start < 0:
        mention = placed.mention
        told = " ".join(filter(None, (getattr(mention, "counted", None), getattr(mention, "base", None))))
        return _head(told) or frozenset(word.sense for word in statement.words)
    before = [word.sense for word in statement.words if word.end <= placed.start][-_WINDOW:]
    after = [word.sense for word in statement.words if word.start >= placed.end][:_WINDOW]
    return frozenset(before + after)


def _inside_name(placed: Placed, statement: Statement) -> bool:
    return any(
        name.start <= placed.start and placed.end <= name.end and (name.start, name.end) != (placed.start, placed.end)
        for name in statement.of_kind("name")
        if name.start >= 0
    )


def align_dates(claim: Statement, source: Statement) -> list[Aligned]:
    """Align the dates of a claim with those of a source; a date around it may support, and never contradicts."""
    ours = [one for one in claim.of_kind("date") if not _inside_name(one, claim)]
    theirs = source.of_kind("date")
    return [_date(one, ours, theirs, source) for one in ours]


def _date(one: Placed, ours: Sequence[Placed], theirs: Sequence[Placed], source: Statement) -> Aligned:
    mention = one.mention
    assert isinstance(mention, DateMention)
    found = [(other, compare_dates(mention, other.mention)) for other in theirs if isinstance(other.mention, DateMention)]
    for other, result in sorted(found, key=lambda pair: pair[1].outcome != "same"):
        if result.supports:
            return Aligned(one, "supported", other, result.reason, kind="date")
    for figure in source.of_kind("figure"):
        as_of = figure.mention.as_of if isinstance(figure.mention, FigureMention) else None
        if as_of and compare_dates(mention, as_of).supports:
            return Aligned(one, "supported", figure, "the figure holds for that date", kind="date")
    if not found or all(result.outcome in {"compatible", "incomparable"} for _, result in found):
        for date in source.around.dates:
            if (result := compare_dates(mention, date)).supports:
                return Aligned(one, "supported", None, result.reason, around=True, kind="date")
    conflicts = [(other, result) for other, result in found if result.outcome == "conflict"]
    if len(conflicts) == len(found) == 1 and len(ours) == 1:
        return Aligned(one, "conflict", conflicts[0][0], conflicts[0][1].reason, kind="date")
    if any(result.outcome == "compatible" for _, result in found):
        return Aligned(one, "compatible", found[0][0], found[0][1].reason, kind="date")
    return Aligned(one, "unclear" if conflicts else "missing", conflicts[0][0] if conflicts else None, kind="date")
