"""Invented sources with facts that rest on their words, to measure the coverage of."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from civcheck.factbase.coverage.measure import coverage
from civcheck.factbase.coverage.records import KINDS
from civcheck.factbase.evidence import make_evidence
from civcheck.factbase.yaml_write import dump_fact_file
from civcheck.model.edtf import parse_edtf
from civcheck.model.fact import Fact, Source
from civcheck.model.fact_file import FactFile
from civcheck.model.span import Region
from civcheck.sources.read import read

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from civcheck.factbase.coverage.records import KindCoverage
    from civcheck.model.fact import FactEvidence, Role
    from civcheck.model.term import Concept


def write_base(folder: Path, text: str, facts: Sequence[dict[str, Any]], *, issued: str | None = None) -> tuple[str, str]:
    """Write a source and its fact file; of a fact, `says` and `context` are words of the source. Give both paths."""
    path = folder / "pier.txt"
    path.write_text(text, "utf-8")
    document = read(path)

    def evidence(words: str, role: Role) -> FactEvidence:
        start = document.text.index(words)
        return make_evidence(document, Region.of((start, start + len(words))), role=role)

    made = []
    roles: tuple[Role, ...] = ("says", "context")
    for number, given in enumerate(facts):
        fields = dict(given)
        found = [evidence(fields.pop(role), role) for role in roles if role in fields]
        dates = {name: parse_edtf(fields.pop(name)) for name in ("date", "as_of") if name in fields}
        made.append(Fact(fields.pop("id", f"f{number}"), "pier", fields.pop("statement", "A fact"), tuple(found), **dates, **fields))
    source = Source("pier", "The Pier", "pier.txt", sha256(text.encode()).hexdigest(), issued=parse_edtf(issued) if issued else None)
    base = folder / "pier.yaml"
    base.write_text(dump_fact_file(FactFile(str(base), source, tuple(made))), "utf-8")
    return str(base), str(path)


def measured(
    folder: Path, text: str, facts: Sequence[dict[str, Any]], kind: str, *, issued: str | None = None, concepts: Sequence[Concept] = ()
) -> KindCoverage:
    """Measure one kind."""
    base, path = write_base(folder, text, facts, issued=issued)
    (check,) = coverage([base], [path], (), [one for one in KINDS if one == kind], concepts)
    (found,) = check.kinds
    return found


def uncovered(found: KindCoverage) -> list[tuple[str, str]]:
    """Give the words that nothing carries, each with why."""
    return [(item.location.text or "", item.why) for item in found.uncovered]
