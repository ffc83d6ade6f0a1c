"""A fact whose figures, dates, names or speaker are not in its evidence.

No span, no claim: whoever reads the words that a fact rests on has to find in them what the fact says.

Example:

    figures: [{counted: ferries, value: 24}]       evidence: “The harbour has 42 ferries.”
                                                   24 is not in the evidence, which says 42

Silent: figures that are written otherwise (3,166, 3 166, three thousand), rounded or in other units; names in another form or
language; the date of the source itself.

Limits: checked where the source is at hand, against all evidence of the fact together. That a figure stands beside another
thing than the fact says is not seen. What the evidence implies and does not say is told by `civcheck verify` alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence

NAME = "fact-not-in-evidence"


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See the figures, dates, names and speakers of facts that their evidence does not give."""
    from civcheck.audit.fact_check import dates_of, unsaid

    if unit.facts is None:
        return
    for fact in unit.facts.facts:
        yield Looked(len(fact.figures) + len(fact.names) + len(dates_of(fact)) + (fact.speaker is not None))
    yield from unsaid(NAME, unit, unit.facts)


RULE = Rule(NAME, "facts", "error", emit, kinds=frozenset({"value", "name"}), reads="facts")
