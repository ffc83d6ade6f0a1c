"""Shares of one whole that add up to more than a hundred percent, or with the rest to less.

"Coal accounted for 60 percent, gas for 35 percent and wind for 15 percent": 110. Shares are copied from several tables, or one
is updated and the others are not; what is left for the rest then tells that something is missing.

Example:

    Coal accounted for 60 percent of output, gas for 35 percent and wind for 15 percent.        the shares add up to 110 percent

Silent: what rounding explains (33, 33 and 34.5); surveys with several answers; shares of several wholes ("of teachers", "of
heads") or of several years; rates, growth, parts of parts ("China alone", 其中); one share beside another that may overlap it.

Limits: the shares stand in one clause that shares a whole out ("account for", "went to", 占), or ends with the rest of it.
Shares with a verb each are told as a warning from three of them on. In a table, the header of the column calls them shares.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence

NAME = "shares-past-hundred"


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """Add up the shares of each whole."""
    from civcheck.audit.arithmetic import shown
    from civcheck.audit.shares_listed import HUNDRED, shares
    from civcheck.audit.sums.tables import share_columns

    for outline in unit.outlines:
        for found in shares(outline):
            yield Looked(1)
            if message := found.message:
                *before, last = (figure.region for figure in found.figures)
                yield unit.saw(NAME, last, message, others=before, severity="warning" if found.repeated else None)
    for cells in share_columns(unit.document, unit.passages):
        yield Looked(1)
        added = sum((cell.value for cell in cells), Fraction(0))
        if added > HUNDRED + sum((Fraction(1, 10**cell.decimals) / 2 for cell in cells), Fraction(0)):
            *before, last = (cell.region for cell in cells)
            yield unit.saw(NAME, last, f"the shares of the column add up to {shown(added)} percent", others=before)


RULE = Rule(NAME, "figures", "error", emit, kinds=frozenset({"value"}))
