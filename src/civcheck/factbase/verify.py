"""Whether the facts still hold against their sources.

Every piece of evidence is compared with the words at its place; then what the fact says is looked for in these words.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from civcheck.errors import FactFileError
from civcheck.errors.problem import Problem
from civcheck.factbase.meaning.check import FactCheck
from civcheck.factbase.reanchor import reanchor, worst
from civcheck.factbase.sources_at_hand import match_sources
from civcheck.factbase.yaml_io import check_together, quick_allocation, read_fact_file
from civcheck.sources.read import load, read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from civcheck.extract.terms import Matcher
    from civcheck.factbase.meaning.unsaid import Unsaid, UnsaidState
    from civcheck.factbase.reanchor import EvidenceState, Found
    from civcheck.factbase.sources_at_hand import AtHand
    from civcheck.model.document import Document
    from civcheck.model.fact import Fact, FactEvidence
    from civcheck.model.fact_file import FactFile
    from civcheck.model.location import Location

SourceState = Literal["intact", "changed", "missing"]


@dataclass(frozen=True, slots=True)
class Touched:
    """A piece of evidence that no longer stands where it stood.

    `found` is the evidence at its new place and `location` that place, both None where the words are lost. Of edited words,
    `still` and `not_found` tell which figures and names of the fact stand in them as they are usually written.
    """

    fact: Fact
    evidence: FactEvidence
    state: EvidenceState
    reason: str
    found: FactEvidence | None = None
    location: Location | None = None
    still: tuple[str, ...] = ()
    not_found: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceCheck:
    """What became of one source and its facts. `path` is its file, None where it is not at hand.

    `unsaid` is what the facts say and their evidence does not, `document` the source as it was read.
    """

    file: FactFile
    state: SourceState
    path: str | None
    touched: tuple[Touched, ...] = ()
    unsaid: tuple[Unsaid, ...] = ()
    document: Document | None = field(default=None, compare=False, repr=False)

    @property
    def held(self) -> int:
        """The number of facts that hold."""
        return 0 if self.state == "missing" else len(self.file.facts) - len({*self.states(), *self.meanings()})

    def states(self) -> dict[str, EvidenceState]:
        """Give the state of each fact that is touched, by its id: the worst of its evidence."""
        found: dict[str, list[EvidenceState]] = {}
        for item in self.touched:
            found.setdefault(item.fact.id, []).append(item.state)
        return {name: worst(states) for name, states in found.items()}

    def meanings(self) -> dict[str, UnsaidState]:
        """Give the state of each fact that its evidence does not say, by its id: the worst of its fields."""
        found = {item.fact.id: item.state for item in self.unsaid}
        return found | {item.fact.id: item.state for item in self.unsaid if item.state == "says-otherwise"}


def verify(
    fact_files: Iterable[str], source_files: Iterable[str], wanted: Iterable[str] = (), terms: Callable[[], Matcher | None] = lambda: None
) -> list[SourceCheck]:
    """Check fact files against the source files at hand; `wanted` names the sources to check, all of them if empty.

    `terms` makes what finds the names of termbases, where a name is not found without it.

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
    checks = [_check(file, at_hand.get(file.source.id), documents, terms) for file in files if not names or file.source.id in names]
    # A span past the end of the very text it was made of is a slip of the pen; of a text that has changed it is only touched.
    broken = bool(problems)
    problems += [problem for check in checks if broken or check.state == "intact" for problem in _past_the_end(check, documents)]
    if problems:
        raise FactFileError(problems)
    return checks


def _check(
    file: FactFile, found: AtHand | None, documents: dict[str, Document], terms: Callable[[], Matcher | None]
) -> SourceCheck:  # fmt: skip
    if found is None:
        return SourceCheck(file, "missing", None)
    document = documents[found.path]
    touched = touched_evidence(file, document, intact=found.intact)
    unsaid = tuple(_unsaid(file, touched, document, terms))
    return SourceCheck(file, "intact" if found.intact else "changed", found.path, touched, unsaid, document)


def _unsaid(file: FactFile, touched: tuple[Touched, ...], document: Document, terms: Callable[[], Matcher | None]) -> Iterator[Unsaid]:
    """Give what facts say and their evidence does not; of moved evidence at its new place. Edited and lost words are told already."""
    shaken = {item.fact.id for item in touched if item.state != "moved"}
    moved = {(item.fact.id, item.evidence): item.found for item in touched if item.found}
    facts = [
        replace(fact, evidence=tuple(moved.get((fact.id, item)) or item for item in fact.evidence))
        for fact in file.facts
        if fact.id not in shaken
    ]
    check = FactCheck(facts, file.source, document, file.source.issued, terms)
    for fact in facts:
        yield from check.all(fact)


def touched_evidence(file: FactFile, document: Document, *, intact: bool) -> tuple[Touched, ...]:
    """Give the evidence of a file that does not stand in a document where it should; `intact`: it is the one the facts were made of."""
    renewed = iter(reanchor(document, [evidence for fact in file.facts for evidence in fact.evidence]))
    return tuple(item for fact in file.facts for item in _touched_of(document, fact, [next(renewed) for _ in fact.evidence], intact=intact))


def _touched_of(document: Document, fact: Fact, now: list[Found], *, intact: bool) -> Iterator[Touched]:
    """Give what of a fact's evidence is touched. What an edited fact still rests on is told of all its evidence together."""
    words = " ".join(found.evidence.region.slice(document.text) for found in now if found.evidence)
    still, not_found = _what_holds(fact, words) if any(found.state == "edited" for found in now) else ((), ())
    for evidence, found in zip(fact.evidence, now, strict=True):
        item = _touched(document, fact, evidence, found, intact=intact)
        if item:
            yield replace(item, still=still, not_found=not_found) if item.state == "edited" else item


def _touched(document: Document, fact: Fact, evidence: FactEvidence, now: Found, *, intact: bool) -> Touched | None:
    if now.evidence is None:
        # What stands at the old place now is not what is meant, but shows where to look.
        old = evidence.region if evidence.region.end <= len(document.text) else None
        return Touched(fact, evidence, "lost", "its words are not found again", None, document.locate(old) if old else None)
    place = document.locate(now.evidence.region)
    if now.state == "intact":
        if evidence.line in {None, place.line} and evidence.column in {None, place.column}:
            return None
        reason = f"it is recorded at {evidence.line}:{evidence.column}, its words stand at {place.line}:{place.column}"
        return Touched(fact, evidence, "moved", reason, replace(evidence, line=place.line, column=place.column), place)
    reasons = {
        ("moved", True): "its span is not where its words stand",
        ("moved", False): "its words have moved",
        ("edited", True): "its digest is not that of the words at its span",
        ("edited", False): "its words have been edited",
    }
    return Touched(fact, evidence, now.state, reasons[now.state, intact], now.evidence, place)


def _what_holds(fact: Fact, words: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give which of a fact's figures and names stand in some words, and which do not, as they are usually written."""
    figures = [number for figure in fact.figures for number in (figure.value, figure.low, figure.high) if number is not None]
    written = {f"{number:,f}": (f"{number:,f}", f"{number:f}") for number in figures} | {name: (name,) for name in fact.names}
    still = tuple(item for item, forms in written.items() if any(_stands(form, words) for form in forms))
    return still, tuple(item for item in written if item not in still)


def _stands(form: str, words: str) -> bool:
    return re.search(rf"(?<![\d.,]){re.escape(form)}(?![\d]|[.,]\d)", words) is not None


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
