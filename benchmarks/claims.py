"""How many of the claims in tests/match/claims get the verdict that they should get, and show what decides it.

python benchmarks/claims.py [SET...] [--missed] [--matrix]

The sets are the five documents with their facts, the same facts with no document at hand, and three invented corpora; those
called "later" were written when the others had been tuned with. A
claim is read as `civcheck match` reads a text; where it is several claims, the worst verdict is the one that counts. The
evidence is right where one of the first three places shown overlaps a place that decides the claim, or shows a fact that
rests on one. Claims with `aside` were left out of tuning and are told by themselves. An accusation is false where a claim
that should be called neither contradicted nor misquoted, disputed or outdated is called contradicted or misquoted.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from civcheck.factbase.store import fact_base, source_files
from civcheck.match.drafts import read_draft
from civcheck.match.opening import open_corpus
from civcheck.match.verdicts import judge
from civcheck.sources.read import read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from civcheck.match.opening import Opened
    from civcheck.match.verdicts import Judged
    from civcheck.match.weighed import Weighed

ROOT = Path(__file__).resolve().parent.parent
CLAIMS, CORPUS, FURTHER, LATER = (ROOT / "tests" / "match" / name for name in ("claims", "corpus", "further", "later"))
DOCUMENTS = ROOT.parent / "shared" / "sources"
WORST_FIRST = ("contradicted", "misquoted", "disputed", "outdated", "partly-supported", "supported", "not-found", "nothing-to-check")
SHOWN = 3
ACCUSED = frozenset({"contradicted", "misquoted"})
GUILTY = ACCUSED | {"disputed", "outdated"}


@dataclass(frozen=True)
class Set:
    """Files of claims, and what they are checked against."""

    claims: tuple[str, ...]
    facts: Path
    sources: Path | None

    def opened(self) -> Opened:
        """Open its facts and sources."""
        roots = [str(self.sources)] if self.sources else []
        return open_corpus(fact_base([str(self.facts)], ()), roots, source_files(roots) if roots else [])


SETS = {
    "documents": Set(("report", "others"), ROOT / "facts", DOCUMENTS),
    "facts-alone": Set(("report", "others"), ROOT / "facts", None),
    "invented": Set(("invented",), CORPUS / "facts", CORPUS / "sources"),
    "further": Set(("further",), FURTHER / "facts", FURTHER / "sources"),
    "later": Set(("later",), ROOT / "facts", DOCUMENTS),
    "later-alone": Set(("later",), ROOT / "facts", None),
    "later-invented": Set(("later-invented",), LATER / "facts", LATER / "sources"),
}


@dataclass(frozen=True)
class Outcome:
    """A claim with the verdict it got; `decisive` says whether what decides it was shown, None where nothing does."""

    wanted: dict[str, Any]
    got: str
    decisive: bool | None

    @property
    def right(self) -> bool:
        """Whether it is the verdict that it should be."""
        return bool(self.got == self.wanted["verdict"])

    @property
    def accused(self) -> bool | None:
        """Whether a claim that is not wrong was called so; None for one that is."""
        return None if self.wanted["verdict"] in GUILTY else self.got in ACCUSED


@dataclass(frozen=True)
class Score:
    """Shares of a list of outcomes, and of how many."""

    verdicts: float
    evidence: float
    accusations: int
    claims: int

    @classmethod
    def of(cls, outcomes: Sequence[Outcome]) -> Score:
        """Count outcomes."""
        shown = [one.decisive for one in outcomes if one.decisive is not None]
        return cls(
            sum(one.right for one in outcomes) / max(len(outcomes), 1), sum(shown) / max(len(shown), 1),
            sum(bool(one.accused) for one in outcomes), len(outcomes),
        )  # fmt: skip


def claims_of(names: Iterable[str]) -> list[dict[str, Any]]:
    return [entry for name in names for entry in yaml.safe_load((CLAIMS / f"{name}.yaml").read_text("utf-8"))]


def measure(chosen: Set) -> list[Outcome]:
    opened = chosen.opened()
    return [_outcome(entry, opened) for entry in claims_of(chosen.claims)]


def _outcome(entry: dict[str, Any], opened: Opened) -> Outcome:
    document = read_bytes(f"{entry['claim']}\n".encode(), "-")
    draft = read_draft(document, today=None, terms=opened.corpus.matcher)
    judged = [judge(claim.statement, opened.corpus, opened.namer) for claim in draft.claims]
    if not judged:
        return Outcome(entry, "nothing-to-check", None)
    worst = min(judged, key=lambda one: WORST_FIRST.index(one.verdict))
    return Outcome(entry, worst.verdict, _shows(worst, entry) if entry.get("decides") and _needs(entry) else None)


def _needs(entry: dict[str, Any]) -> bool:
    return entry["verdict"] not in {"not-found", "nothing-to-check"}


def _shows(judged: Judged, entry: dict[str, Any]) -> bool:
    wanted = [(place["source"], *span) for place in (entry, *entry.get("also", ())) for span in place["decides"]]
    return any(
        file == path.rpartition("/")[2] and start < high and low < end
        for weighed in judged.evidence[:SHOWN]
        for path, start, end in _places(weighed)
        for file, low, high in wanted
    )


def _places(weighed: Weighed) -> Iterator[tuple[str, int, int]]:
    for unit in weighed.units:
        if unit.location:
            yield unit.location.path, unit.location.start, unit.location.end
        if unit.fact and unit.source:
            for evidence in unit.fact.evidence:
                yield unit.source.file or "", evidence.region.start, evidence.region.end


def line(name: str, score: Score) -> str:
    """Give a score in a line."""
    return (
        f"{name:24} {score.claims:4} claims  verdict right {score.verdicts:6.1%}  decisive evidence {score.evidence:6.1%}"
        f"  false accusations {score.accusations}"
    )  # fmt: skip


def lines(name: str, outcomes: Sequence[Outcome]) -> list[str]:
    """Give the scores of a set: of what was tuned with, and of what was kept aside."""
    aside = [one for one in outcomes if one.wanted.get("aside")]
    tuned = [one for one in outcomes if not one.wanted.get("aside")]
    return [line(f"{name}, tuning", Score.of(tuned)), line(f"{name}, kept aside", Score.of(aside))]


def _more(outcomes: Sequence[Outcome], *, missed: bool, matrix: bool) -> Iterator[str]:
    if matrix:
        counted = Counter((one.wanted["verdict"], one.got) for one in outcomes)
        yield from (f"    {number:4}  {wanted} called {got}" for (wanted, got), number in counted.most_common())
    if missed:
        for one in outcomes:
            if not one.right:
                yield f"    {one.wanted['verdict']} called {one.got}: {one.wanted['claim']}  ({one.wanted.get('note', '')})"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sets", nargs="*", metavar="SET", help=f"of {', '.join(SETS)}; all by default")
    parser.add_argument("--missed", action="store_true", help="list the claims whose verdict is wrong")
    parser.add_argument("--matrix", action="store_true", help="count the verdicts by what they should be")
    given = parser.parse_args()
    for name in given.sets or SETS:
        outcomes = measure(SETS[name])
        print("\n".join([*lines(name, outcomes), *_more(outcomes, missed=given.missed, matrix=given.matrix)]), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
