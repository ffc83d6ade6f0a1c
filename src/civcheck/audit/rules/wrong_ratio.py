"""A percentage, multiple or difference that does not follow from its numbers.

"Rose from 200 to 260, up 40 percent": it is 30. A percentage is worked out once and survives every later change of the
numbers it came from; a slip of the calculator is found by nobody who does not do the sum again.

Example:

    Arrivals rose from 200 to 260, up 40 percent.        200 to 260 is 30 percent up, not 40 percent

Silent: results that rounding of the numbers or of the result allows ("about", 1.2 million, a third for 32 percent); rates per
year; a percentage of something else ("a third of those"); percent said of percentages, where points or percent may be meant;
"a threefold increase", where the old number may be counted in or not.

Limits: the numbers and the result stand in one sentence, in one of the usual phrases (from ... to ..., ... of ..., or ...;
从……增至……; ……中……，占……). A multiple is off by more than a seventh, a whole percentage by more than one, before it is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence

NAME = "wrong-ratio"


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """Work out again what is stated beside its numbers."""
    from civcheck.audit.ratios.phrases import claims

    for outline in unit.outlines:
        seen: set[int] = set()
        for claim in claims(outline):
            place = claim.stated.region.start
            if place in seen:
                continue
            seen.add(place)
            yield Looked(1)
            if message := claim.message():
                yield unit.saw(NAME, claim.stated.region, message, others=[figure.region for figure in claim.others])


RULE = Rule(NAME, "figures", "error", emit, kinds=frozenset({"value"}))
