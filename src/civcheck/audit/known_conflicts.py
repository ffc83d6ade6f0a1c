"""Contradictions that the fact base knows: two facts that name each other in `conflicts-with`.

Somebody has seen them and written both down, so they are no news: they are told as information, with the names of the facts.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from civcheck.audit.fact_places import FactPlaces, record_of
from civcheck.audit.unit import Unit
from civcheck.errors import InputError
from civcheck.sources.decode import decode
from civcheck.sources.read import load

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from civcheck.model.finding import Finding
    from civcheck.model.location import Location

_FIELD = "conflicts-with:"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a fact with a known conflict stands: in its fact file, or as evidence in its source."""

    fact: str
    start: int
    end: int


def with_known(findings: Sequence[Finding], rules: Iterable[str], fact_files: Iterable[str], at_hand: Mapping[str, str]) -> list[Finding]:
    """Give findings, those of some rules that the fact base knows as information. `at_hand` are the paths of sources by their ids."""
    wanted = frozenset(rules)
    if not any(finding.rule in wanted and len(finding.locations) > 1 for finding in findings):
        return list(findings)
    known = _Known()
    for path in fact_files:
        known.read(path, at_hand)
    return [known.told(finding) if finding.rule in wanted else finding for finding in findings]


class _Known:
    """The facts with known conflicts, by the places where they stand."""

    def __init__(self) -> None:
        self._places: dict[str, list[_Place]] = {}
        self._conflicts: set[tuple[str, str]] = set()

    def read(self, path: str, at_hand: Mapping[str, str]) -> None:
        """Take the facts of a file that name a conflict."""
        from civcheck.factbase.yaml_io import parse_fact_file

        try:
            text = decode(load(path), path)
        except InputError:
            return  # told where the file is audited itself
        file = parse_fact_file(text, path, []) if _FIELD in text else None
        if file is None:
            return
        places = FactPlaces(Unit(record_of(text, path, ""), facts=file, record=record_of(text, path, "")))
        for number, fact in enumerate(file.facts):
            if fact.conflicts_with:
                self._conflicts.update((fact.name, other) for other in fact.conflicts_with)
                region = places.region(number, "statement")
                self._places.setdefault(path, []).append(_Place(fact.name, region.start, region.end))
                if source := at_hand.get(file.source.id):
                    evidence = (one.region for one in fact.evidence)
                    self._places.setdefault(source, []).extend(_Place(fact.name, one.start, one.end) for one in evidence)

    def told(self, finding: Finding) -> Finding:
        """Give a finding as information where two of its places are those of facts that are known to conflict."""
        primary = list(self._facts_at(finding.primary))
        for other in finding.locations[1:]:
            for one, another in ((one, another) for one in primary for another in self._facts_at(other)):
                if (one, another) in self._conflicts or (another, one) in self._conflicts:
                    return replace(finding, severity="info", message=f"known ({one}, {another}): {finding.message}")
        return finding

    def _facts_at(self, location: Location) -> Iterator[str]:
        for place in self._places.get(location.path, ()):
            if place.start < location.end and location.start < place.end:
                yield place.fact
