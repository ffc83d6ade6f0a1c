"""Parts that do not add up to their total.

"42 ships: 20 tankers, 12 ferries and 9 tugs" are 41. One part was changed, or one was left out, and nobody added them up
again. What rounding may do is allowed: the parts of 1.2 million need not fit to the last ship.

Example:

    The port handled 42 ships: 20 tankers, 12 ferries and 9 tugs.        the parts add up to 41, not 42

A single part that is more than its whole ("40 ships, including 52 tankers") is a warning.

Silent: lists that do not say that they are complete ("including", 其中), parts that may overlap ("both", "also"), parts in
other units, with "more than" or "per", tables with subtotals, and columns of rates and averages.

Limits: in a sentence all parts stand in one list behind their total ("42 ships: ...", "of the 120 pupils, ... and the
remaining 15 ..."; 共42艘：……) or before it ("..., a total of 42"; ……，共42艘). In a table the total is the first or the last
row and is called so. A list that is off by more than half of its total is taken for something else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Rule
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.sums.parts import Sum
    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence

NAME = "wrong-sum"
_FIGURES = 3
"""A total and two parts."""


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """Add up the parts of every total."""
    yield from _sentences(unit)
    yield from _greater(unit)
    yield from _tables(unit)


def _sentences(unit: Unit) -> Iterator[Evidence | Looked]:
    from civcheck.audit.sums.sentences import sums

    for outline in unit.outlines:
        if outline.count < _FIGURES:
            continue
        seen: set[int] = set()
        for one in sums(outline):
            if one.total.region.start in seen:  # a part of another sum, or told in two ways
                continue
            if sum(figure.region == one.total.region for figure in outline.figures.values()) > 1:
                continue  # the end of a range
            seen |= {figure.region.start for figure in (one.total, *one.parts)}
            yield Looked(1)
            if (message := one.message()) and not _are_numbers_of_things(unit, one):
                yield unit.saw(NAME, one.total.region, message, others=[part.region for part in one.parts])


def _are_numbers_of_things(unit: Unit, one: Sum) -> bool:
    """Say whether figures are the numbers by which things are known: bugs 1204, 1310 and 1422."""
    starts = [figure.region.start for figure in (one.total, *one.parts)]
    bare = all(_NUMBER.fullmatch(figure.region.slice(unit.text)) for figure in (one.total, *one.parts))
    return bare and any(_THING_KNOWN.search(unit.text, max(0, start - _NEAR), start) for start in starts)


_THING_KNOWN = compiled(
    r"(?:#|\b(?:bugs?|issues?|tickets?|requests?|prs?|mrs?|patch(?:es)?|merges?|merged|closes?|closed|fix(?:es|ed)?|refs?|see|commits?|"
    r"revisions?|revs?|cves?|reports?|ids?|nos?\.|rows?|lines?|pages?|ports?|rooms?)\s?[:#(]?\s?)$",
    re.IGNORECASE,
)
"""What tells, right before a number, that it is the name of something."""
_NUMBER = compiled(r"\d{3,7}")
_NEAR = 20


def _greater(unit: Unit) -> Iterator[Evidence | Looked]:
    from civcheck.audit.sums.greater import greater_parts

    for outline in unit.outlines:
        for (total, part), wrong in greater_parts(outline):
            yield Looked(1)
            if wrong:
                words = [one.region.slice(unit.text) for one in (part, total)]
                message = f"a part, {words[0]}, is more than its whole, {words[1]}"
                yield unit.saw(NAME, part.region, message, others=[total.region], severity="warning")


def _tables(unit: Unit) -> Iterator[Evidence | Looked]:
    from civcheck.audit.sums.tables import columns

    for table in columns(unit.document, unit.passages):
        yield Looked(len(table))
        wrong = [column for column in table if column.off]
        # Where most columns do not fit, the table is built in another way.
        if wrong and 2 * len(wrong) <= max(len(table), 2):
            for column in wrong:
                others = [cell.region for cell in column.parts]
                yield unit.saw(NAME, column.total.region, column.message(), others=others)


RULE = Rule(NAME, "figures", "error", emit, kinds=frozenset({"value"}))
