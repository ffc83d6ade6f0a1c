"""Whether what a statement tells at some places is yet to come: one clause may plan where the others tell what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.senses import is_planned
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.model.statement import Placed, Statement

_MARK = compiled(r"[,;:，；：。](?!\d)|[()（）—\t<]|\bthat\b")
_LONGEST = 300


def planned_at(statement: Statement, places: Iterable[Placed | None]) -> bool:
    """Say whether a clause in which one of some mentions stands tells of what is to come; all of it counts where none is placed."""
    if not statement.planned:
        return False
    clauses = {_clause(statement.text, one.start, one.end) for one in places if one is not None and one.start >= 0}
    return not clauses or any(is_planned(clause, chinese=statement.language == "zh") for clause in clauses)


def _clause(text: str, start: int, end: int) -> str:
    low = max((mark.end() for mark in _MARK.finditer(text, max(0, start - _LONGEST), start)), default=max(0, start - _LONGEST))
    mark = _MARK.search(text, end, end + _LONGEST)
    return text[low : mark.start() if mark else end + _LONGEST]
