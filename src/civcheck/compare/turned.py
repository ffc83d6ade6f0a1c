"""What a claim turns round: who comes before whom in an order, and who is the deputy of an office."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.compare.opposed import Opposed
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.model.statement import Statement

_BETWEEN = compiled(
    r"\b(?:followed by|ahead of|just behind|narrowly beat|defeated|overtook)\b|其次是|其次为|领先于|仅次于|战胜|击败", re.IGNORECASE
)
_OFFICE = compiled(r"副?(?:[\u3400-\u9fff](?=长)长|主任|主席|总裁|总经理|书记|秘书长|院士长)")
_MOST = 400
"""Characters of a statement that is looked at."""


def turned_round(claim: Statement, source: Statement) -> Iterator[Opposed]:
    """Give the order that a claim turns round: rice, followed by wheat, where the source has wheat, followed by rice."""
    ours, theirs = _BETWEEN.search(claim.text[:_MOST]), _BETWEEN.search(source.text[:_MOST])
    if claim.language != source.language or not ours or not theirs or ours[0].lower() != theirs[0].lower():
        return
    first, second = _sides(claim, ours), _sides(source, theirs)
    ahead = (first[0] & second[1]) - first[1] - second[0]
    behind = (first[1] & second[0]) - first[0] - second[1]
    if ahead and behind:
        yield Opposed("order", *(" ".join(sorted(side)) for side in (ahead, behind)))


def _sides(statement: Statement, match: re.Match[str]) -> tuple[set[str], set[str]]:
    """Give the senses on both sides of the words that put one before the other."""
    before = {word.sense for word in statement.words if word.end <= match.start()}
    behind = {word.sense for word in statement.words if word.start >= match.end()}
    return before, behind


def other_rank(claim: Statement, source: Statement) -> Iterator[Opposed]:
    """Give the office that the source gives a deputy, or the deputy's that it gives the head: 馆长, 副馆长."""
    if claim.language != "zh" or source.language != "zh":
        return
    ours, theirs = (set(_OFFICE.findall(statement.text[:_MOST])) for statement in (claim, source))
    for office in sorted(ours - theirs):
        other = office.removeprefix("副") if office.startswith("副") else f"副{office}"
        if other in theirs and other not in ours:
            yield Opposed("office", office, other)
