"""Whether the facts still hold against their sources: every piece of evidence is compared with the words at its place."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from civcheck.errors import FactFileError
from civcheck.errors.problem import Problem
from civcheck.factbase.marks import holds
from civcheck.factbase.sources_at_hand import match_sources
from civcheck.factbase.yaml_io import check_together, quick_allocation, read_fact_file
from civcheck.sources.read import load, read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.factbase.sources_at_hand import AtHand
    from civcheck.model.document import Document
    from civcheck.model.fact import Fact, FactEvidence
    from civcheck.model.fact_file import FactFile
    from civcheck.model.location import Location

SourceState = Literal["intact", "changed", "missing"]


@dataclass(frozen=True, slots=True)
class Touched:
    """A fact with evidence that no longer stands where it was, and what stands there now (None: past the end)."""

    fact: Fact
    evidence: FactEvidence
    location: Location | None
    reason: str


@dataclass(frozen=True, slots=True)
class SourceCheck:
    """What became of one source and its facts. `path` is its file, None where it is not at hand."""

    file: FactFile
    state: SourceState
    path: str | None
    touched: tuple[Touched, ...] = ()

    @property
    def held(self) -> int:
        """The number of facts that hold."""
        return 0 if self.state == "missing" else len(self.file.facts) - len({item.fact.name for item in self.touched})


def verify(fact_files: Iterable[str], source_files: Iterable[str], wanted: Iterable[str] = ()) -> list[SourceCheck]:
    """Check fact files against the source files at hand; `wanted` names the sources to check, all of them if empty.

    Raises FactFileError with every bad field of every fact file, spans past the end of their source among them, and
    ReadError for a source that cannot be read.
    """
    problems: list[Problem] = []
    with quick_allocation():
        files = [file for path in fact_files if (file := read_fact_file(path, problems))]
    problems += check_together(files)
    data = {path: load(path) for path in source_files}
    digests = {path: hashlib.sha256(content).hexdigest() for path, content in data.items()}
    at_hand = match_sources((file.source for file in files), digests)
    documents = {found.path: read_bytes(data[found.path], found.path) for found in at_hand.values()}
    names = set(wanted)
    checks = [_check(file, at_hand.get(file.source.id), documents) for file in files if not names or file.source.id in names]
    # A span past the end of the very text it was made of is a slip of the pen; of a text that has changed it is only touched.
    broken = bool(problems)
    problems += [problem for check in checks if broken or check.state == "intact" for problem in _past_the_end(check, documents)]
    if problems:
        raise FactFileError(problems)
    return checks


def _check(file: FactFile, found: AtHand | None, documents: dict[str, Document]) -> SourceCheck:
    if found is None:
        return SourceCheck(file, "missing", None)
    document = documents[found.path]
    touched = [
        Touched(fact, evidence, _now(document, evidence), reason)
        for fact in file.facts
        for evidence in fact.evidence
        if (reason := _defect(document, evidence, intact=found.intact))
    ]
    return SourceCheck(file, "intact" if found.intact else "changed", found.path, tuple(touched))


def _defect(document: Document, evidence: FactEvidence, *, intact: bool) -> str:
    if evidence.region.end > len(document.text):
        return f"its span ends at {evidence.region.end}, the text has {len(document.text)} characters"
    if not holds(document.text, evidence):
        return "its digest is not that of the words at its span" if intact else "the words at its span have changed"
    line, column = document.line_column(evidence.region.start)
    if evidence.line not in {None, line} or evidence.column not in {None, column}:
        return f"it is recorded at {evidence.line}:{evidence.column}, its words stand at {line}:{column}"
    return ""


def _now(document: Document, evidence: FactEvidence) -> Location | None:
    return None if evidence.region.end > len(document.text) else document.locate(evidence.region)


def _past_the_end(check: SourceCheck, documents: dict[str, Document]) -> list[Problem]:
    if check.path is None:
        return []
    length = len(documents[check.path].text)
    return [
        Problem(
            check.file.path, *item.evidence.at, f"the span of {item.fact.id} ends at {item.evidence.region.end}, past the end of the text",
            f"the text has {length} characters; write offsets below that (civcheck show --text prints the text)",
        )
        for item in check.touched
        if item.evidence.region.end > length
    ]  # fmt: skip
