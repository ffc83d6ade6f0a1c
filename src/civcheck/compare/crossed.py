"""Values that a source gives to something else: its sentence tells of several, each with its own figure or date.

The claim names one of them and gives it the value of another: the Aurora on 22 January and the Borealis on 30 May. The
sentence is cut into clauses; the clause that names what the claim names has a value of its own, and the claim's value
stands in another clause.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import DateMention, FigureMention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.compare.align import Aligned
    from civcheck.model.statement import Placed, Statement

_CUT = compiled(r"[;；，、]|,(?!\d)| and | while | whereas | but |以及")
_FEWEST = 2
"""Letters or characters of the shortest subject."""


def crossed(claim: Statement, source: Statement, aligned: Sequence[Aligned]) -> tuple[Aligned, ...]:
    """Take a value that the source gives to something else for other than what it gives to the one name of the claim."""
    names = [one for one in aligned if one.kind == "name" and one.outcome == "supported" and one.other is not None and one.other.start >= 0]
    values = [one for one in aligned if one.kind in {"figure", "date"} and one.outcome == "supported" and not one.around]
    if len(names) != 1 or len(values) != 1 or values[0].other is None or values[0].other.start < 0:
        return tuple(aligned)
    (named,), (valued,) = names, values
    own = _own_value(named, valued, claim, source)
    if own is None:
        return tuple(aligned)
    said = source.text[own.start : own.end]
    wrong = replace(
        valued, outcome="conflict", other=own, reason=f"the source says {said} of {claim.text[named.placed.start : named.placed.end]}"
    )
    return tuple(wrong if one is valued else one for one in aligned)


def _own_value(named: Aligned, valued: Aligned, claim: Statement, source: Statement) -> Placed | None:
    """Give the value in the clause of the name, where the claim's stands in a later or earlier clause about something else."""
    assert named.other is not None
    assert valued.other is not None
    here, there = _clause(source.text, named.other.start), _clause(source.text, valued.other.start)
    if here == there:
        return None
    own = [one for one in source.of_kind(valued.kind) if here[0] <= one.start and one.end <= here[1] and _alike(one, valued.other)]
    if len(own) != 1:
        return None
    if own[0].start < named.other.end and not _value_first(own[0], named, valued, source, there):
        return None
    if own[0].start >= named.other.end and not _has_subject(source, there, valued.other):
        return None
    ours = {word.sense for word in claim.words}
    told_here, told_there = (
        {word.sense for word in source.words if low <= word.start and word.end <= high} & ours for low, high in (here, there)
    )
    # The second of two clauses may leave out what the first has said: the Aurora came in on 22 January, and the Borealis on 30 May.
    elided = there < here and any(there[0] <= one.start and one.end <= valued.other.start for one in source.of_kind("name"))
    return own[0] if told_there <= told_here or elided else None


def _value_first(own: Placed, named: Aligned, valued: Aligned, source: Statement, clause: tuple[int, int]) -> bool:
    """Say whether a source tells each value right before its name: from 17 universities in Europe and 19 in China."""
    assert named.other is not None
    assert valued.other is not None
    names = [one.start for one in source.of_kind("name") if valued.other.end <= one.start and one.end <= clause[1]]
    near = named.other.start - own.end <= _NEAR
    return near and any(start - valued.other.end <= _NEAR for start in names)


_NEAR = 30


def _clause(text: str, at: int) -> tuple[int, int]:
    """Give the bounds of the clause in which a place stands."""
    low, high = 0, len(text)
    for match in _CUT.finditer(text):
        if match.end() <= at:
            low = match.end()
        elif match.start() > at:
            high = match.start()
            break
    return low, high


def _alike(one: Placed, other: Placed) -> bool:
    """Say whether two values are of one kind, and not one value."""
    first, second = one.mention, other.mention
    if isinstance(first, FigureMention) and isinstance(second, FigureMention):
        same_unit = (first.unit, first.currency, first.ordinal) == (second.unit, second.currency, second.ordinal)
        one_kind = bool(first.unit or first.currency) or first.counted is None or second.counted is None
        return same_unit and one_kind and first.value != second.value
    if isinstance(first, DateMention) and isinstance(second, DateMention):
        return first.granularity == second.granularity and first.edtf != second.edtf
    return False


def _has_subject(source: Statement, clause: tuple[int, int], value: Placed) -> bool:
    """Say whether something is named in a clause in front of its value, or the clause goes on to tell of it."""
    low, _ = clause
    if any(low <= one.start and one.end <= value.start for one in source.of_kind("name")):
        return True
    if source.language == "zh":
        return value.start - low >= _FEWEST
    return any(one.start >= 0 and one.end <= low for one in source.of_kind("name"))
