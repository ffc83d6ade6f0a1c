"""The ledger of a draft: how many figures, dates, quotations and names were supported, contradicted, not found, not checked, and why.

A tally is what is kept of a claim once it has been shown: a long draft has many.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.match.telling import NAMES_ALONE, reason_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.match.drafts import Claim, Unchecked
    from civcheck.match.verdicts import Judged
    from civcheck.model.verdict import VerdictKind

KINDS = ("figure", "date", "quote", "name")
OUTCOMES = ("supported", "contradicted", "not-found", "not-checked")
Counted = tuple[str, str, str]
"""The kind of a mention, its outcome, and why it was not checked, where it was not."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What is counted of a claim: its verdict and its mentions."""

    fingerprint: str
    verdict: VerdictKind
    mentions: Counter[Counted]


@dataclass(frozen=True, slots=True)
class Ledger:
    """The mentions of a draft by kind and outcome; `why` are those that were not checked, by kind and reason."""

    rows: dict[str, dict[str, int]]
    why: tuple[tuple[str, str, int], ...] = ()

    @property
    def coverage(self) -> float:
        """Give the percentage of the figures, dates, quotations and names that the sources decide: supported or contradicted. 100 for none.

        Titles and names in quotation marks are quoted by nobody and do not count.
        """
        total = sum(sum(row.values()) for row in self.rows.values()) - sum(number for _, why, number in self.why if why == NAMES_ALONE)
        decided = sum(row["supported"] + row["contradicted"] for row in self.rows.values())
        return 100 * decided / total if total else 100.0


def tally(claim: Claim, judged: Judged) -> Tally:
    """Count the mentions of a claim."""
    told = ((one.placed.mention.kind, one.outcome, reason_of(one) if one.outcome == "not-checked" else "") for one in judged.told)
    return Tally(claim.fingerprint, judged.verdict, Counter(told))


def ledger(tallies: Iterable[Tally], unchecked: Iterable[Unchecked] = ()) -> Ledger:
    """Put the tallies of all claims together, and the mentions in what was not checked."""
    counts: Counter[Counted] = Counter()
    for one in tallies:
        counts += one.mentions
    for piece in unchecked:
        counts += Counter({(kind, "not-checked", f"in {piece.what}"): number for kind, number in piece.mentions.items()})
    rows = {kind: dict.fromkeys(OUTCOMES, 0) for kind in KINDS}
    for (kind, outcome, _), number in counts.items():
        if kind in rows:
            rows[kind][outcome] += number
    why = [(kind, reason, number) for (kind, outcome, reason), number in counts.items() if outcome == "not-checked" and kind in rows]
    return Ledger(rows, tuple(sorted(why)))
