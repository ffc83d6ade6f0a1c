"""What the evidence of facts does not give, as evidence of a rule: with its place in the fact file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.audit.fact_places import FactPlaces
from civcheck.factbase.meaning.check import FactCheck, dates_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.unit import Unit
    from civcheck.model.fact_file import FactFile
    from civcheck.model.finding import Evidence

__all__ = ["dates_of", "unsaid"]


def unsaid(rule: str, unit: Unit, file: FactFile) -> Iterator[Evidence]:
    """Give what the facts of a unit say and their evidence does not even imply, in the name of a rule."""
    check = FactCheck(file.facts, file.source, unit.document, unit.today, lambda: unit.terms)
    places = FactPlaces(unit)
    for number, fact in enumerate(file.facts):
        for item in check.all(fact):
            others = [region for region in (item.read, item.evidence) if region is not None]
            if not item.implied:
                region = places.region(number, *item.field)
                yield places.saw(rule, region, item.message, others=others, severity="warning" if item.doubtful else None)
