"""What `civcheck match` writes, in each of its formats.

Text and JSON lines are written claim by claim, as they are judged: a long draft takes no more memory than its claims.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

import click

from civcheck.match.annotate import annotated, note_of
from civcheck.match.telling import claim_record
from civcheck.report.contracts import dump
from civcheck.report.verdicts import Summary, claim_json, summary_json, verdicts_json

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from civcheck.match.drafts import Claim, Draft, Unchecked
    from civcheck.match.ledger import Ledger, Tally
    from civcheck.match.verdicts import Judged


@dataclass(frozen=True, slots=True, eq=False)
class Closing:
    """What is known when all claims are judged."""

    drafts: Sequence[Draft]
    tallies: Sequence[Tally]
    ledger: Ledger
    unchecked: Sequence[Unchecked]
    accepted: int
    unchanged: int
    notes: Sequence[str]


class Output(Protocol):
    """A format: it is given each claim, then the closing. `streams` says that it writes each claim at once."""

    @property
    def streams(self) -> bool:
        """Whether each claim is written at once."""

    def claim(self, claim: Claim, judged: Judged) -> None:
        """Take a claim that has been judged."""

    def close(self, closing: Closing) -> None:
        """Write what stands at the end."""


@dataclass(frozen=True, slots=True, eq=False)
class TextOutput:
    """Lines for people. `every` shows also the claims in which nothing can be checked."""

    reasons: Mapping[str, str]
    explain: bool
    every: bool
    colored: bool
    quiet: bool

    streams: ClassVar[bool] = True

    def claim(self, claim: Claim, judged: Judged) -> None:
        """Write a claim."""
        from civcheck.cli.match_text import claim_lines
        from civcheck.cli.render import write

        if judged.verdict != "nothing-to-check" or self.every:
            lines = claim_lines(claim, judged, explain=self.explain, accepted=self.reasons.get(claim.fingerprint))
            write(lines, colored=self.colored)

    def close(self, closing: Closing) -> None:
        """Write the summary; the ledger unless only results are wanted."""
        from civcheck.cli.match_text import count_line, ledger_lines
        from civcheck.cli.render import write

        more = () if self.quiet else ledger_lines(closing.ledger, closing.unchecked, closing.notes)
        write([count_line(closing.tallies, closing.accepted), *more], colored=self.colored)


@dataclass(frozen=True, slots=True, eq=False)
class JsonLines:
    """A claim a line."""

    reasons: Mapping[str, str]
    explain: bool

    streams: ClassVar[bool] = True

    def claim(self, claim: Claim, judged: Judged) -> None:
        """Write a claim."""
        click.echo(dump(_claim(claim, judged, self.reasons, explain=self.explain)))

    def close(self, closing: Closing) -> None:
        """Write nothing more: every line is a claim."""


@dataclass(frozen=True, slots=True, eq=False)
class Json:
    """One object with all claims and the summary."""

    reasons: Mapping[str, str]
    explain: bool
    claims: list[dict[str, Any]] = field(default_factory=list)

    streams: ClassVar[bool] = False

    def claim(self, claim: Claim, judged: Judged) -> None:
        """Keep a claim."""
        self.claims.append(_claim(claim, judged, self.reasons, explain=self.explain))

    def close(self, closing: Closing) -> None:
        """Write the whole."""
        pieces = [(one.what, one.pieces, {str(kind): number for kind, number in one.mentions.items()}) for one in closing.unchecked]
        verdicts = [one.verdict for one in closing.tallies]
        counted = closing.ledger
        summary = Summary(verdicts, counted.rows, counted.why, pieces, counted.coverage, closing.accepted, closing.unchanged)
        click.echo(dump(verdicts_json(self.claims, summary_json(summary)), indent=2))


def _claim(claim: Claim, judged: Judged, reasons: Mapping[str, str], *, explain: bool) -> dict[str, Any]:
    return claim_json(claim_record(claim, judged), explain=explain, accepted=reasons.get(claim.fingerprint))


@dataclass(frozen=True, slots=True, eq=False)
class Annotated:
    """The drafts with footnotes; of several, each behind a comment that names it."""

    reasons: Mapping[str, str]
    notes: list[tuple[Claim, str]] = field(default_factory=list)

    streams: ClassVar[bool] = False

    def claim(self, claim: Claim, judged: Judged) -> None:
        """Keep the note of a claim."""
        self.notes.append((claim, note_of(judged, self.reasons.get(claim.fingerprint))))

    def close(self, closing: Closing) -> None:
        """Write the drafts."""
        from civcheck.model.printable import clean

        for number, draft in enumerate(closing.drafts):
            if len(closing.drafts) > 1:
                click.echo(("\n" if number else "") + f"<!-- {clean(draft.document.path)} -->\n")
            own = [(claim, note) for claim, note in self.notes if claim.document is draft.document]
            click.echo(clean(annotated(draft.document.text, own)), nl=False)
