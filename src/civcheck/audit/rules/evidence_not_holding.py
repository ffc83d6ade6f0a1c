"""Evidence of a fact that no longer stands where the fact says, or not in these words.

The source was replaced by another edition, or the span was written wrongly: the fact may be wrong now.

Example:

    span: [16, 63]       its words have been edited; they say “the harbour has 44 ferries” now

Silent: evidence whose words are unchanged at their place.

Limits: checked where the source is at hand. Words that have only moved are a warning where the source is the one that the
fact was made of, else they are told as info; `civcheck verify --update` writes their new places.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.unit import Unit
    from civcheck.factbase.verify import Touched
    from civcheck.model.finding import Evidence, Severity

NAME = "evidence-not-holding"


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See the evidence whose words are not at its place."""
    from civcheck.audit.fact_places import FactPlaces
    from civcheck.factbase.verify import touched_evidence

    if unit.facts is None:
        return
    yield Looked(sum(len(fact.evidence) for fact in unit.facts.facts))
    intact = unit.document.sha256 == unit.facts.source.sha256
    places = FactPlaces(unit)
    numbers = {fact.id: number for number, fact in enumerate(unit.facts.facts)}
    for item in touched_evidence(unit.facts, unit.document, intact=intact):
        number = numbers[item.fact.id]
        at = next(at for at, evidence in enumerate(item.fact.evidence) if evidence is item.evidence)
        others = [item.location.region] if item.location else []
        region = places.region(number, "evidence", at, "span")
        yield places.saw(NAME, region, _message(item), others=others, severity=_severity(item, intact=intact))


def _message(item: Touched) -> str:
    missing = f", and {', '.join(item.not_found)} is not in them" if item.state == "edited" and item.not_found else ""
    return f"{item.reason}{missing}"


def _severity(item: Touched, *, intact: bool) -> Severity:
    if item.state != "moved":
        return "error"
    return "warning" if intact else "info"


RULE = Rule(NAME, "facts", "error", emit, reads="facts")
