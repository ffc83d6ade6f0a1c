"""In a copy each figure, date and name has its place: what stands there in the source is its counterpart, whatever agrees elsewhere.

"In 2023 it carried 6.3 million, 9 percent more than in 2023" has the 2023 of the source, but where the source has 2024.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from operator import itemgetter
from typing import TYPE_CHECKING

from civcheck.compare.align_dates import compared_dates, is_as_of
from civcheck.compare.derivations import is_computed
from civcheck.compare.figure_pairs import compared
from civcheck.compare.name_roles import one_in_the_other
from civcheck.compare.wording import copy_of
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import DateMention, FigureMention, NameMention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.compare.align import Aligned, Outcome
    from civcheck.compare.named import Namer
    from civcheck.compare.wording import Copy
    from civcheck.model.statement import Placed, Statement

_KINDS = {"figure": "figure", "date": "date", "name": "name", "place": "name", "order": "name"}
_TOGETHER = compiled(r"(?:\b(?:with|and|by|from|to|between)\s(?:the\s)?|[与和同跟及、])$", re.IGNORECASE)
"""Behind these a name takes part in the same: who signs with whom may be told either way round."""


def in_their_places(aligned: Sequence[Aligned], claim: Statement, source: Statement, namer: Namer) -> tuple[Aligned, ...]:
    """Hold each mention of a copy against what the source has in its place."""
    copied = copy_of(claim, source)
    if copied is None or all(tag == "equal" for tag, *_ in copied.codes):
        return tuple(aligned)
    known = any(one.outcome == "conflict" for one in aligned)
    return tuple(one if known and _is_named_there(one) else _in_its_place(one, copied, claim, source, namer) for one in aligned)


def _is_named_there(one: Aligned) -> bool:
    """Say whether a name agrees with one in the source's own words: where a value of it differs, that is the one difference."""
    return one.kind == "name" and one.outcome == "supported" and one.other is not None and one.other.start >= 0


def _in_its_place(one: Aligned, copied: Copy, claim: Statement, source: Statement, namer: Namer) -> Aligned:
    if one.outcome == "conflict" or one.placed.start < 0 or (one.outcome == "supported" and is_computed(one)):
        return one
    span = _place_of(one.placed, copied)
    there = _only_in(span, source, _KINDS.get(one.kind, "")) if span else None
    same = one.other is not None and there is not None and one.other.start <= there.start < max(one.other.end, one.other.start + 1)
    if there is None or same or _is_elsewhere(there, claim, namer):
        return one
    reason = _differs(one, there, claim, source, namer)
    if not reason:
        return one
    counted = is_as_of(one.placed, claim) and not (claim.planned and source.planned)
    outcome: Outcome = "missing" if one.kind == "date" and counted else "conflict"
    kind = "name" if one.kind == "order" else one.kind
    return replace(one, outcome=outcome, other=there, reason=reason, around=False, kind=kind)


def _place_of(placed: Placed, copied: Copy) -> tuple[int, int] | None:
    """Give the range of the source that stands where a mention stands in the claim, between the same words before and behind it."""
    first = bisect_left(copied.ours, placed.start + 1, key=itemgetter(2))
    last = bisect_left(copied.ours, placed.end, key=itemgetter(1))
    if first >= last:
        return None
    before, behind = _counterpart(first - 1, copied), _counterpart(last, copied)
    if before is None or behind is None or behind - before < 2:  # noqa: PLR2004  nothing between them
        return None
    words = copied.theirs[before + 1 : behind]
    return (words[0][1], words[-1][2]) if len(words) <= _LONGEST + last - first else None


_LONGEST = 8


def _counterpart(at: int, copied: Copy) -> int | None:
    """Give the number of the word of the source that is a word of the claim; -1 is what stands before both, and so on."""
    if at < 0:
        return -1
    if at >= len(copied.ours):
        return len(copied.theirs)
    code = next(code for code in copied.codes if code[1] <= at < code[2] or code[1] == at == code[2])
    return code[3] + at - code[1] if code[0] == "equal" else None


def _only_in(span: tuple[int, int], source: Statement, kind: str) -> Placed | None:
    """Give the only mention of a kind in a range of a source."""
    found = [one for one in source.of_kind(kind) if one.start < span[1] and span[0] < one.end] if kind else []
    whole = [one for one in found if not any(other is not one and other.start <= one.start and one.end <= other.end for other in found)]
    return whole[0] if len(whole) == 1 else None


def _is_elsewhere(there: Placed, claim: Statement, namer: Namer) -> bool:
    """Say whether the claim has what the source has in a place somewhere else: two that changed places are another matter."""
    mention = there.mention
    if isinstance(mention, FigureMention):
        return any(getattr(one.mention, "value", None) == mention.value for one in claim.of_kind("figure"))
    if isinstance(mention, DateMention):
        return any(isinstance(one.mention, DateMention) and one.mention.edtf == mention.edtf for one in claim.of_kind("date"))
    names = (one.mention for one in claim.of_kind("name"))
    return any(isinstance(one, NameMention) and isinstance(mention, NameMention) and namer.same(one, mention) for one in names)


def _differs(one: Aligned, there: Placed, claim: Statement, source: Statement, namer: Namer) -> str:
    """Say how a mention differs from what stands in its place; nothing where it does not for sure."""
    ours, theirs = one.placed.mention, there.mention
    if isinstance(ours, FigureMention) and isinstance(theirs, FigureMention):
        return _other_figure(one.placed, there)
    if isinstance(ours, DateMention) and isinstance(theirs, DateMention):
        found = compared_dates(ours, theirs)
        return found.reason if found.outcome == "conflict" else ""
    if not isinstance(ours, NameMention) or not isinstance(theirs, NameMention) or namer.same(ours, theirs):
        return ""
    if one_in_the_other(ours, there) or (ours.type and theirs.type and "person" in {ours.type, theirs.type} and ours.type != theirs.type):
        return ""
    if one.other is not None and one.other.start >= 0 and _TOGETHER.search(source.text, max(0, one.other.start - 12), one.other.start):
        return ""
    said = claim.text[one.placed.start : one.placed.end]
    written = source.text[there.start : there.end]
    return "" if said in written or written in said else f"the source has {written} there"


def _other_figure(one: Placed, there: Placed) -> str:
    """Say how a figure differs from the one in its place: another bound of the same kind is another one."""
    found = compared(one, there)
    if found.outcome in {"same", "incomparable"}:
        return ""
    first, second = one.mention, there.mention
    assert isinstance(first, FigureMention)
    assert isinstance(second, FigureMention)
    bounds = first.comparator == second.comparator != "=" and first.value != second.value
    return found.reason if found.outcome == "conflict" else f"another number is told in the same way: {found.reason}" if bounds else ""
