"""Measuring coverage: the mentions in the body of each source are held against the facts whose evidence covers them."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from civcheck.compare.pointing_back import points_back
from civcheck.errors import FactFileError
from civcheck.extract.mentions import mentions
from civcheck.factbase.coverage.covering import Evidence
from civcheck.factbase.coverage.judging import Judge
from civcheck.factbase.coverage.records import KindCoverage, SourceCoverage, Uncovered
from civcheck.factbase.reanchor import reanchor
from civcheck.factbase.sources_at_hand import match_sources
from civcheck.factbase.yaml_io import check_together, quick_allocation, read_fact_file
from civcheck.model.mention import DateMention, FigureMention, NameMention
from civcheck.sources.read import load, read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from civcheck.compare.name_directory import NameDirectory
    from civcheck.errors.problem import Problem
    from civcheck.extract.terms import Matcher
    from civcheck.factbase.coverage.body import Body
    from civcheck.factbase.coverage.judging import Missing
    from civcheck.factbase.sources_at_hand import AtHand
    from civcheck.model.document import Document
    from civcheck.model.fact_file import FactFile
    from civcheck.model.mention import Mention, MentionKind
    from civcheck.model.term import Concept


def coverage(
    fact_files: Iterable[str], source_files: Iterable[str], wanted: Iterable[str], kinds: Sequence[MentionKind],
    concepts: Sequence[Concept] = (),
) -> list[SourceCoverage]:  # fmt: skip
    """Measure each source that is at hand; `wanted` names the sources, all of them if empty.

    `concepts` are those of termbases and of the package; they serve names and quotations alone. Raises FactFileError and
    ReadError.
    """
    problems: list[Problem] = []
    with quick_allocation():
        files = [file for path in fact_files if (file := read_fact_file(path, problems))]
    problems += check_together(files)
    if problems:
        raise FactFileError(problems)
    data = {path: load(path) for path in source_files}
    at_hand = match_sources((file.source for file in files), {path: hashlib.sha256(content).hexdigest() for path, content in data.items()})
    names = set(wanted)
    measure = _Measure(kinds, *_finders(concepts))
    return [measure.source(file, at_hand.get(file.source.id), data) for file in files if not names or file.source.id in names]


def _finders(concepts: Sequence[Concept]) -> tuple[Matcher | None, NameDirectory | None]:
    """Give what finds concepts in a text, and what knows them by their names; None where there are none."""
    if not concepts:
        return None, None
    from civcheck.compare.name_directory import NameDirectory
    from civcheck.extract.terms import Matcher

    return Matcher(concepts), NameDirectory(concepts)


class _Measure:
    """Measures sources, one after the other."""

    def __init__(self, kinds: Sequence[MentionKind], terms: Matcher | None, directory: NameDirectory | None) -> None:
        self._kinds, self._terms, self._directory = kinds, terms, directory

    def source(self, file: FactFile, found: AtHand | None, data: dict[str, bytes]) -> SourceCoverage:
        """Measure one source; without its file nothing is known of it."""
        if found is None:
            return SourceCoverage(file, "missing", None)
        document = read_bytes(data[found.path], found.path, source=file.source.id, languages=file.source.languages)
        evidence, not_holding = _holding(file, document)
        judge = Judge(document, evidence, file.source.issued, self._terms, self._directory)
        read = mentions(document, today=file.source.issued, kinds=self._kinds, terms=self._terms)
        kinds = tuple(_measured(kind, [mention for mention in read if mention.kind == kind], judge) for kind in self._kinds)
        return SourceCoverage(file, "intact" if found.intact else "changed", found.path, kinds, not_holding)


def _holding(file: FactFile, document: Document) -> tuple[Evidence, int]:
    """Give the evidence that says the facts of a file, at its place of today, and the number of pieces that no longer hold."""
    pairs = [(fact, item) for fact in file.facts for item in fact.evidence]
    now = reanchor(document, [item for _, item in pairs])
    held = [(fact, one.evidence) for (fact, _), one in zip(pairs, now, strict=True) if one.evidence and one.state in {"intact", "moved"}]
    return Evidence(held, document.text), len(pairs) - len(held)


def _measured(kind: MentionKind, read: Sequence[Mention], judge: Judge) -> KindCoverage:
    passed_over: Counter[str] = Counter()
    carried = drafted = 0
    uncovered: list[Uncovered] = []
    for mention in read:
        if (why := _passed_over(mention, judge.body, judge.document.text)) is not None:
            passed_over[why] += 1
            continue
        found = judge.judge(mention)
        if isinstance(found, str):
            carried += 1
            drafted += found == "drafted"
        else:
            uncovered.append(_uncovered(mention, found, judge.document))
    return KindCoverage(kind, carried, drafted, tuple(uncovered), tuple(sorted(passed_over.items())))


def _uncovered(mention: Mention, missing: Missing, document: Document) -> Uncovered:
    return Uncovered(mention.kind, document.locate(mention.region), missing.why, missing.detail, missing.facts)


_PAIRS = frozenset({2, 3})


def _passed_over(mention: Mention, body: Body, text: str) -> str | None:
    """Say why a mention is not looked at: it is not in the body, or the readers do not know what it is."""
    if (why := body.left_out(mention.region.start)) is not None:
        return why
    if isinstance(mention, DateMention) and mention.edtf is None:
        return "that nothing resolves"
    if isinstance(mention, FigureMention) and mention.value in _PAIRS and points_back(text, mention.region.start, mention.region.end):
        return "that only point back (the two sides)"
    if isinstance(mention, NameMention):
        if mention.short and not (mention.stands_for or mention.term):
            return "short forms that point to nothing"
        return "that the reader is not sure of" if mention.certainty == "unsure" else None
    return None
