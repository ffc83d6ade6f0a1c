"""Judges cases as `civcheck match` does: the same reading of a text, the same candidates, the same verdicts."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from civcheck.compare.name_directory import NameDirectory
from civcheck.compare.named import Namer
from civcheck.extract.terms import Matcher, general
from civcheck.factbase.candidates import Corpus, paths_at_hand
from civcheck.factbase.index import open_index
from civcheck.factbase.store import fact_base, source_files
from civcheck.factbase.terms.load import load_terms
from civcheck.factbase.texts import open_texts
from civcheck.match.drafts import read_draft
from civcheck.match.verdicts import judge
from civcheck.sources.read import read_bytes
from quality_cases.case import Outcome
from quality_cases.invented import corpus_texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.factbase.units import Unit
    from civcheck.match.verdicts import Judged
    from civcheck.match.weighed import Weighed
    from civcheck.model.statement import Statement
    from quality_cases.case import Case

ROOT = Path(__file__).resolve().parents[2]
REAL = ROOT.parent / "shared" / "sources"
FACTS = ROOT / "facts"
_NO_FACTS = "source:\n  id: nothing\n  title: Nothing\n  file: nothing.txt\n  language: en\n  sha256: '{}'\n".format("0" * 64)
_MOST_SHOWN = 2


class Bench(Corpus):
    """A corpus of which a part may be left out: what stands at one place of a source."""

    without: tuple[str, int, int] | None = None

    def units(self, claim: Statement) -> list[Unit]:
        """Give what may bear on a claim, but for what stands at the place that is left out, and what leans on it."""
        found = super().units(claim)
        if self.without is None:
            return found
        kept = [unit for unit in found if not self._is_left_out(unit)]
        return [unit for unit in kept if claim.text not in unit.statement.around.text]

    def blocks_with(self, words: str) -> Iterator[list[Unit]]:
        """Give the sentences of each block that some words may stand in, but for what stands at the place that is left out."""
        for units in super().blocks_with(words):
            kept = [unit for unit in units if not self._is_left_out(unit)]
            if kept:
                yield kept

    def _is_left_out(self, unit: Unit) -> bool:
        if self.without is None:
            return False
        path, start, end = self.without
        return unit.place[0].endswith(path) and unit.place[1] < end and start < unit.place[2]


@cache
def bench(name: str) -> tuple[Bench, Namer]:
    """Open a corpus: "en", "zh", a fold of either ("en-2"), "real" (facts and sources) or "sources" (sources alone)."""
    folder = Path(tempfile.mkdtemp())
    (folder / "facts").mkdir()
    (folder / "facts" / "nothing.yaml").write_text(_NO_FACTS, "utf-8")
    if name in {"real", "sources"}:
        return _opened(str(FACTS if name == "real" else folder / "facts"), str(REAL), str(FACTS / "terms.yaml"))
    language, _, fold = name.partition("-")
    (folder / "texts").mkdir()
    for title, text in corpus_texts(language, int(fold) if fold else None):
        (folder / "texts" / f"{title}.md").write_text(text, "utf-8")
    return _opened(str(folder / "facts"), str(folder / "texts"), None)


def _opened(facts: str, sources: str, terms: str | None) -> tuple[Bench, Namer]:
    base = fact_base([facts], [terms] if terms else [])
    index = open_index(base)
    texts = open_texts([sources], source_files([sources])).db
    concepts = (*load_terms(base.terms), *general()) if base.terms else general()
    by_id = {concept.id: concept for concept in concepts}
    return Bench(index.db, texts, Matcher(concepts), by_id, paths_at_hand(index.db, texts)), Namer(NameDirectory(concepts))


def judged(case: Case) -> Outcome:
    """Judge a case."""
    corpus, namer = bench(case.corpus)
    corpus.without = case.without
    draft = read_draft(read_bytes(case.text.encode(), "draft.md"), today=None, terms=corpus.matcher)
    found = [judge(claim.statement, corpus, namer) for claim in draft.claims]
    corpus.without = None
    return Outcome(case, tuple(one.verdict for one in found), "\n".join(line for one in found for line in told(one)))


def told(one: Judged) -> Iterator[str]:
    """Tell what decided a verdict, or what failed narrowly."""
    yield f"{one.verdict}: {one.claim.text}"
    for quotation in one.quotations:
        yield f"    quotation {quotation.kind}: {quotation.detail}"
    shown = one.evidence or sorted((x for x in one.considered if x.sameness.aligned), key=lambda x: -x.sameness.coverage)
    for weighed in shown[:_MOST_SHOWN]:
        yield from _weighed(one, weighed)


def _weighed(one: Judged, weighed: Weighed) -> Iterator[str]:
    same = weighed.sameness
    kind = "EVIDENCE" if weighed in one.evidence else "see"
    where = weighed.unit.fact.name if weighed.unit.fact else ""
    yield f"    {kind} {same.kind} {same.coverage:.2f} {where} {weighed.statement.text[:300]!r}"
    aligned = [(x.kind, one.claim.text[x.placed.start : x.placed.end], x.outcome, x.reason[:70]) for x in same.aligned]
    yield f"      aligned {aligned}"
    if same.opposed:
        yield f"      opposed {[tuple(x) for x in same.opposed]}"
    stopped = [f"{gate.name}: {gate.reason}" for gate in same.gates if not gate.passed]
    yield f"      stopped by {stopped}" if stopped else "      no gate stopped it" if same.gates else "      no gates: nothing differs"
    if same.unexplained:
        yield f"      unexplained {list(same.unexplained)}"
