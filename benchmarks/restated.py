"""What `match` says of true claims: each statement of the facts, without the facts, against the documents it was written from.

python benchmarks/restated.py [--facts FOLDER] [--sources FOLDER] [--every 1] [--show]

A statement of a fact says in other words what its evidence says, so none may be called contradicted, misquoted, disputed
or outdated but those of facts that `conflicts-with` others. Prints how many claims got which verdict, and with how much
certainty false accusations are how rare: the upper end of the 95 percent interval for their share (E. B. Wilson, JASA 22, 1927).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from civcheck.factbase.store import fact_base, source_files
from civcheck.match.drafts import read_draft
from civcheck.match.opening import open_corpus
from civcheck.match.verdicts import judge
from civcheck.sources.read import read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.match.opening import Opened
    from civcheck.match.verdicts import Judged

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = ROOT.parent / "shared" / "sources"
ACCUSED = frozenset({"contradicted", "misquoted", "disputed", "outdated"})
NO_FACTS = f"source:\n  id: none\n  title: None\n  file: none.txt\n  sha256: {'0' * 64}\n  language: en\nfacts: []\n"
Z = 1.96


def statements(folder: Path, every: int) -> Iterator[str]:
    """Give the statements of facts that nothing is known to conflict with, one of so many."""
    files = sorted(folder.glob("*.yaml"))
    facts = [fact for file in files for fact in yaml.safe_load(file.read_text("utf-8")).get("facts") or ()]
    yield from (fact["statement"] for fact in facts[::every] if not fact.get("conflicts-with"))


def opened(sources: Path, scratch: Path) -> Opened:
    """Open documents beside a fact base without facts."""
    empty = scratch / "none.yaml"
    empty.write_text(NO_FACTS, "utf-8")
    return open_corpus(fact_base([str(empty)], ()), [str(sources)], source_files([str(sources)]))


def judged(texts: Iterator[str], against: Opened) -> Iterator[Judged]:
    """Judge the claims of texts."""
    for text in texts:
        draft = read_draft(read_bytes(f"{text.rstrip('.')}.\n".encode(), "-"), today=None, terms=against.corpus.matcher)
        yield from (judge(claim.statement, against.corpus, against.namer) for claim in draft.claims)


def upper_bound(found: int, of: int) -> float:
    """Give the upper end of Wilson's interval for a share."""
    share = found / of
    return float((share + Z**2 / (2 * of) + Z * (share * (1 - share) / of + Z**2 / (4 * of**2)) ** 0.5) / (1 + Z**2 / of))


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--facts", type=Path, default=ROOT / "facts")
    parser.add_argument("--sources", type=Path, default=DOCUMENTS)
    parser.add_argument("--every", type=int, default=1, help="take one fact of so many")
    parser.add_argument("--show", action="store_true", help="print each claim that is accused, with what accuses it")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        found = list(judged(statements(given.facts, given.every), opened(given.sources, Path(scratch))))
    if not found:
        parser.error(f"{given.facts} has no facts")
    accused = [one for one in found if one.verdict in ACCUSED]
    for one in accused if given.show else ():
        print(f"{one.verdict}: {one.claim.text.strip()}\n    {one.evidence[0].statement.text.strip()}")
    print(
        f"{len(found)} claims:", ", ".join(f"{number} {verdict}" for verdict, number in Counter(one.verdict for one in found).most_common())
    )
    print(f"accused: {len(accused)}, at most {upper_bound(len(accused), len(found)):.1%} with 95 percent certainty")
    return 1 if accused else 0


if __name__ == "__main__":
    sys.exit(main())
