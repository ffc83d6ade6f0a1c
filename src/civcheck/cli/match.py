"""`civcheck match`: what the sources say of a text."""

from __future__ import annotations

import gc
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

import click

from civcheck.cli.options import chosen_format, shared, shared_options
from civcheck.errors import UsageError
from civcheck.model.printable import clean
from civcheck.model.verdict import VerdictKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from civcheck.cli.match_output import Output
    from civcheck.cli.options import Shared
    from civcheck.match.accepting import AcceptedClaim
    from civcheck.match.drafts import Claim, Draft
    from civcheck.match.ledger import Ledger, Tally
    from civcheck.match.opening import Opened
    from civcheck.model.document import Document
    from civcheck.model.edtf import Edtf

FORMATS = ("text", "json", "jsonl")
STANDARD_INPUT = "-"
MARKDOWN = "annotated Markdown"
OK, FOUND, UNREAD = 0, 1, 2
VERDICTS = get_args(VerdictKind)
ALWAYS = frozenset({"contradicted", "misquoted"})
STRICT = frozenset({"disputed", "outdated", "partly-supported", "not-found"})


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """What of the verdicts is wanted, and how it is shown."""

    only: tuple[int, ...]
    since: str | None
    today: Edtf | None
    explain: bool
    fail_on: frozenset[str]
    least: float | None
    format_: str


@click.command(
    name="match",
    epilog="""\b
Examples:
  civcheck match draft.md --sources documents/
  echo "The port handled 1.3 million containers in 2024." | civcheck match
  civcheck match draft.md --explain --only 4
  civcheck match draft.md --annotate > checked.md
  civcheck match draft.md --since draft-of-monday.md --accept accepted.yaml
  civcheck match --reuse draft.md --sources documents/
""",
)
@click.argument("files", nargs=-1, metavar="[FILE...]")
@click.option("--explain", is_flag=True, help="Show the candidates, what was aligned, and each gate that passed or stopped.")
@click.option("--only", multiple=True, type=click.IntRange(min=1), metavar="N", help="Only claim number N; more than once for more.")
@click.option("--date", metavar="DATE", help="What today is in the text: 2024-03-12.")
@click.option("--fail-on", multiple=True, type=click.Choice(VERDICTS), help="Exit with 1 for this verdict too.")
@click.option("--strict", is_flag=True, help="Exit with 1 for every verdict but supported and nothing-to-check.")
@click.option(
    "--require-coverage",
    "least",
    type=click.FloatRange(0, 100),
    metavar="N",
    help="Exit with 1 where the sources decide less than N percent of the figures, dates, quotations and names.",
)
@click.option("--annotate", is_flag=True, help="Write the text back as Markdown, with a footnote of verdict and source behind each claim.")
@click.option("--accept", metavar="FILE", help="Claims that a person has accepted, each with a reason (YAML).")
@click.option("--since", metavar="OLD", help="Check only the claims whose words are not in this older text.")
@click.option("--reuse", is_flag=True, help="List the stretches that the text takes over from the sources unquoted, instead.")
@shared_options(*FORMATS)
def command(
    files: tuple[str, ...], only: tuple[int, ...], date: str | None, fail_on: tuple[str, ...], least: float | None, accept: str | None,
    since: str | None, facts: tuple[str, ...], sources: tuple[str, ...], terms: tuple[str, ...], format_: str | None, config: str | None,
    color: str | None, *, explain: bool, strict: bool, annotate: bool, reuse: bool, quiet: bool,
) -> int:  # fmt: skip
    """Check a text, from files or standard input, against the facts and the sources at hand: a verdict for each claim.

    A claim is contradicted where a source says the same thing with another figure, date, name or place; misquoted where
    words in quotation marks resemble a passage but differ; supported where the sources say all of it. What they do not
    say is not-found, which accuses nobody. The ledger tells what was decided and what was not checked.

    Exit code 0: nothing is contradicted or misquoted; 1: something is, or what --fail-on, --strict or --require-coverage
    ask for; 2: a text or a source could not be read, all else was checked.
    """
    run = shared(facts=facts, sources=sources, terms=terms, config=config, color=color, quiet=quiet)
    if annotate and format_:
        raise UsageError("--annotate writes Markdown and has no --format", "leave one of the two out")
    chosen = chosen_format(format_, run.settings, FORMATS)
    if reuse:
        return _reuse(run, files, chosen)
    failing = ALWAYS | frozenset(fail_on) | (STRICT if strict else frozenset())
    wanted = Wanted(only, since, _day(date), explain, failing, least, MARKDOWN if annotate else chosen)
    return _check(run, files, wanted, _accepted(accept))


def _reuse(run: Shared, files: Sequence[str], format_: str) -> int:
    from civcheck.cli.match_reuse import show_reuse

    documents, whole = _documents(files)
    found = show_reuse(run, documents, format_)
    return UNREAD if not whole else FOUND if found else OK


def _check(run: Shared, files: Sequence[str], wanted: Wanted, accepted: Sequence[AcceptedClaim]) -> int:
    """Read the texts, judge their claims, and write each as it is judged."""
    from civcheck.cli.match_output import Closing
    from civcheck.match.drafts import all_unchecked
    from civcheck.match.ledger import ledger

    documents, whole = _documents(files)
    opened = _opened(run)
    drafts = _drafts(run, documents, opened, wanted)
    claims = [claim for draft in drafts for claim in draft.claims]
    changed = _changed(claims, wanted, opened)
    reasons = {entry.fingerprint: entry.reason for entry in accepted}
    output = _output(run, wanted, reasons)
    tallies = list(_tallies(run, _only(changed, wanted, len(claims)), opened, output))
    unchecked = [] if wanted.only or wanted.since else all_unchecked(drafts)
    counted = ledger(tallies, unchecked)
    open_ = [one for one in tallies if one.fingerprint not in reasons]
    unchanged = len(claims) - len(changed)
    notes = _notes(opened, wanted, unchanged)
    output.close(Closing(drafts, tallies, counted, unchecked, len(tallies) - len(open_), unchanged, notes))
    _tell_unused(run, accepted, claims)
    if not whole or opened.unread:
        return UNREAD
    return FOUND if _is_short(wanted, counted) or any(one.verdict in wanted.fail_on for one in open_) else OK


def _documents(files: Sequence[str]) -> tuple[list[Document], bool]:
    """Read the texts, and say whether all could be read. What cannot be read is told; raises ReadError where nothing can."""
    from civcheck.errors import ReadError
    from civcheck.sources.read import read

    if not files and (sys.stdin is None or sys.stdin.isatty()):
        raise UsageError("there is nothing to check", "name files, or pipe a text: cat draft.txt | civcheck match")
    documents: list[Document] = []
    problems: list[ReadError] = []
    for path in files or (STANDARD_INPUT,):
        try:
            documents.append(read(path))
        except ReadError as error:
            problems.append(error)
    if not documents:
        raise ReadError([problem for one in problems for problem in one.problems])
    for one in problems:
        click.echo(f"civcheck: not checked: {clean(str(one))}", err=True)
    return documents, not problems


def _day(date: str | None) -> Edtf | None:
    from civcheck.model.edtf import parse_edtf

    try:
        return parse_edtf(date) if date else None
    except ValueError as error:
        raise UsageError(f"--date: {error}", "write 2024, 2024-03 or 2024-03-12") from None


def _accepted(path: str | None) -> list[AcceptedClaim]:
    if path is None:
        return []
    from civcheck.match.accepting import read_accepted
    from civcheck.sources.decode import decode
    from civcheck.sources.read import load

    return read_accepted(decode(load(path), path), path)


def _opened(run: Shared) -> Opened:
    """Open the facts and the sources at hand, and tell which sources could not be read."""
    from civcheck.match.opening import open_corpus

    opened = open_corpus(run.fact_base(), run.sources, run.source_files(), lambda paths: run.progress(paths, "reading sources"))
    for note in opened.notes:
        run.say(note)
    for problem in opened.unread:
        click.echo(f"civcheck: not searched: {clean(problem)}", err=True)
    return opened


def _drafts(run: Shared, documents: Sequence[Document], opened: Opened, wanted: Wanted) -> list[Draft]:
    from civcheck.match.drafts import read_draft

    drafts: list[Draft] = []
    with run.steps([document.path for document in documents], "reading the text") as step:
        for document in documents:
            first = 1 + sum(len(draft.claims) for draft in drafts)
            drafts.append(read_draft(document, today=wanted.today, terms=opened.corpus.matcher, first=first))
            step()
    return drafts


def _changed(claims: list[Claim], wanted: Wanted, opened: Opened) -> list[Claim]:
    """Give the claims that an older text, where one is named, does not have."""
    if wanted.since is None:
        return claims
    from civcheck.match.drafts import changed_since, read_draft
    from civcheck.sources.read import read

    older = read_draft(read(wanted.since), today=wanted.today, terms=opened.corpus.matcher)
    return changed_since(claims, {claim.fingerprint for claim in older.claims})


def _only(claims: list[Claim], wanted: Wanted, last: int) -> list[Claim]:
    for number in wanted.only:
        if number > last:
            raise UsageError(f"there is no claim number {number}", f"the text has {last} claims, numbered from 1")
    return [claim for claim in claims if claim.number in wanted.only] if wanted.only else claims


def _output(run: Shared, wanted: Wanted, reasons: Mapping[str, str]) -> Output:
    from civcheck.cli import match_output

    if wanted.format_ == MARKDOWN:
        return match_output.Annotated(reasons)
    if wanted.format_ == "json":
        return match_output.Json(reasons, wanted.explain)
    if wanted.format_ == "jsonl":
        return match_output.JsonLines(reasons, wanted.explain)
    return match_output.TextOutput(reasons, wanted.explain, wanted.explain or bool(wanted.only), run.colored, run.quiet)


def _tallies(run: Shared, claims: Sequence[Claim], opened: Opened, output: Output) -> Iterator[Tally]:
    """Judge the claims one by one; what has been written is forgotten but for its tally."""
    from civcheck.match.ledger import tally
    from civcheck.match.verdicts import judge

    # Where the verdicts themselves go by on the terminal, they show the progress.
    counted = [] if output.streams and sys.stdout.isatty() else [str(claim.number) for claim in claims]
    gc.freeze()  # what was loaded stays: the collector need not look at it again and again
    try:
        with run.counting(counted, "checking claims") as step:
            for claim in claims:
                judged = judge(claim.statement, opened.corpus, opened.namer)
                output.claim(claim, judged)
                yield tally(claim, judged)
                step()
        opened.corpus.commit()
    finally:
        gc.unfreeze()


def _notes(opened: Opened, wanted: Wanted, unchanged: int) -> list[str]:
    """Give what is to be said besides of what was not checked."""
    notes = []
    if unchanged:
        notes.append(f"not checked: {unchanged:,} claim{'' if unchanged == 1 else 's'} that {wanted.since} has, too")
    if opened.corpus.texts is None:
        notes.append("quotations and passages were not searched: no sources are at hand (--sources FOLDER)")
    return notes


def _is_short(wanted: Wanted, counted: Ledger) -> bool:
    short = wanted.least is not None and counted.coverage < wanted.least
    if short:
        click.echo(f"civcheck: the sources decide {counted.coverage:.0f} percent, less than {wanted.least:g}", err=True)
    return short


def _tell_unused(run: Shared, accepted: Sequence[AcceptedClaim], claims: Sequence[Claim]) -> None:
    from civcheck.match.accepting import unused

    for entry in unused(list(accepted), {claim.fingerprint for claim in claims}):
        run.say(f"{entry.place}: this entry accepts no claim of the text")
