"""`civcheck match`: what the sources say of a text."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

import click

from civcheck.cli.options import chosen_format, shared, shared_options
from civcheck.errors import UsageError
from civcheck.model.verdict import VerdictKind

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from civcheck.cli.options import Shared
    from civcheck.compare.named import Namer
    from civcheck.factbase.candidates import Corpus
    from civcheck.match.accepting import AcceptedClaim
    from civcheck.match.drafts import Claim, Draft
    from civcheck.match.verdicts import Judged
    from civcheck.model.document import Document
    from civcheck.model.edtf import Edtf

FORMATS = ("text", "json", "jsonl")
STANDARD_INPUT = "-"
OK, FOUND, UNREAD = 0, 1, 2
VERDICTS = get_args(VerdictKind)
ALWAYS = frozenset({"contradicted", "misquoted"})
STRICT = frozenset({"disputed", "outdated", "partly-supported", "not-found"})


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """What of the verdicts is wanted, and how it is shown."""

    only: tuple[int, ...]
    explain: bool
    fail_on: frozenset[str]
    least: float | None
    annotate: bool
    format_: str


@click.command(
    name="match",
    epilog="""\b
Examples:
  civcheck match draft.md --sources documents/
  echo "As of March 2026, China had 3,266 sister-city pairs." | civcheck match
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
    ask for; 2: a source could not be read, all else was checked.
    """
    run = shared(facts=facts, sources=sources, terms=terms, config=config, color=color, quiet=quiet)
    if reuse:
        from civcheck.cli.match_reuse import show_reuse

        return FOUND if show_reuse(run, _documents(files), chosen_format(format_, run.settings, FORMATS)) else OK
    wanted = Wanted(only, explain, ALWAYS | frozenset(fail_on) | (STRICT if strict else frozenset()), least, annotate,
                    chosen_format(format_, run.settings, FORMATS))  # fmt: skip
    accepted = _accepted(accept)
    corpus, namer, whole = _corpus(run)
    today = _day(date)
    drafts = _drafts(_documents(files), corpus, today)
    chosen = _chosen([claim for draft in drafts for claim in draft.claims], wanted, _known(since, corpus, today))
    judged = _judged(run, chosen, corpus, namer)
    code = _show(run, drafts, judged, wanted, accepted, corpus)
    return code if whole else UNREAD


def _documents(files: Sequence[str]) -> list[Document]:
    from civcheck.sources.read import read

    if not files and (sys.stdin is None or sys.stdin.isatty()):
        raise UsageError("there is nothing to check", "name files, or pipe a text: cat draft.txt | civcheck match")
    return [read(path) for path in files or (STANDARD_INPUT,)]


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
    from civcheck.sources.read import load, text_of

    return read_accepted(text_of(load(path), path), path)


def _corpus(run: Shared) -> tuple[Corpus, Namer, bool]:
    """Open the facts and the sources at hand; with them, whether every source could be read."""
    from civcheck.compare.name_directory import NameDirectory, general_directory
    from civcheck.compare.named import Namer
    from civcheck.extract.terms import Matcher, general, general_matcher
    from civcheck.factbase.candidates import Corpus, paths_at_hand
    from civcheck.factbase.index import open_index
    from civcheck.factbase.terms.load import load_terms

    base = run.fact_base()
    facts = open_index(base)
    files = run.source_files()
    texts, whole = None, True
    if files:
        from civcheck.factbase.texts import open_texts

        texts = open_texts(run.sources, files, lambda paths: run.progress(paths, "reading sources"))
        whole = not _tell_unread(texts.db)
    for note in {cache.note for cache in (facts, texts) if cache and cache.note}:
        run.say(note)
    concepts = (*load_terms(base.terms), *general()) if base.terms else general()
    matcher = Matcher(concepts) if base.terms else general_matcher()
    directory = NameDirectory(concepts) if base.terms else general_directory()
    paths = paths_at_hand(facts.db, texts.db) if texts else {}
    return (
        Corpus(facts.db, texts.db if texts else None, matcher, {concept.id: concept for concept in concepts}, paths),
        Namer(directory),
        whole,
    )


def _tell_unread(texts: sqlite3.Connection) -> bool:
    """Tell which source files could not be read; says whether there are any."""
    from civcheck.factbase.texts import unreadable

    problems = unreadable(texts)
    for problem in problems:
        click.echo(f"civcheck: not searched: {problem}", err=True)
    return bool(problems)


def _drafts(documents: Sequence[Document], corpus: Corpus, today: Edtf | None) -> list[Draft]:
    from civcheck.match.drafts import read_draft

    drafts: list[Draft] = []
    for document in documents:
        first = 1 + sum(len(draft.claims) for draft in drafts)
        drafts.append(read_draft(document, today=today, terms=corpus.matcher, first=first))
    return drafts


def _known(since: str | None, corpus: Corpus, today: Edtf | None) -> frozenset[str] | None:
    """Give the fingerprints of the claims of an older text."""
    if since is None:
        return None
    from civcheck.match.drafts import read_draft
    from civcheck.sources.read import read

    return frozenset(claim.fingerprint for claim in read_draft(read(since), today=today, terms=corpus.matcher).claims)


def _chosen(claims: list[Claim], wanted: Wanted, known: frozenset[str] | None) -> list[Claim]:
    for number in wanted.only:
        if number > len(claims):
            raise UsageError(f"there is no claim number {number}", f"the text has {len(claims)} claims, numbered from 1")
    chosen = [claim for claim in claims if claim.number in wanted.only] if wanted.only else claims
    if known is None:
        return chosen
    from civcheck.match.drafts import changed_since

    return changed_since(chosen, known)


def _judged(run: Shared, claims: Sequence[Claim], corpus: Corpus, namer: Namer) -> list[tuple[Claim, Judged]]:
    from civcheck.match.verdicts import judge

    names = [str(claim.number) for claim in claims]
    with run.counting(names, "checking claims") as step:
        found = []
        for claim in claims:
            found.append((claim, judge(claim.statement, corpus, namer)))
            step()
    return found


def _show(
    run: Shared, drafts: Sequence[Draft], judged: Sequence[tuple[Claim, Judged]], wanted: Wanted, accepted: Sequence[AcceptedClaim],
    corpus: Corpus,
) -> int:  # fmt: skip
    from civcheck.match.ledger import coverage, ledger

    reasons = {entry.fingerprint: entry.reason for entry in accepted}
    counted = ledger(one for _, one in judged)
    if wanted.annotate:
        _annotate(drafts, judged)
    elif wanted.format_ == "text":
        _text(run, drafts, judged, wanted, reasons, counted, corpus)
    else:
        _json(drafts, judged, wanted, reasons, counted)
    _tell_unused(run, accepted, drafts)
    open_ = [one for claim, one in judged if claim.fingerprint not in reasons]
    short = wanted.least is not None and coverage(counted) < wanted.least
    if short:
        click.echo(f"civcheck: the sources decide {coverage(counted):.0f} percent, less than {wanted.least:g}", err=True)
    return FOUND if short or any(one.verdict in wanted.fail_on for one in open_) else OK


def _annotate(drafts: Sequence[Draft], judged: Sequence[tuple[Claim, Judged]]) -> None:
    from civcheck.match.annotate import annotated
    from civcheck.model.printable import clean

    for draft in drafts:
        own = [(claim, one) for claim, one in judged if claim.document is draft.document]
        click.echo(clean(annotated(draft.document.text, own)), nl=False)


def _text(
    run: Shared, drafts: Sequence[Draft], judged: Sequence[tuple[Claim, Judged]], wanted: Wanted, reasons: Mapping[str, str],
    counted: Mapping[str, Mapping[str, int]], corpus: Corpus,
) -> None:  # fmt: skip
    from civcheck.cli.match_text import claim_lines, summary_lines
    from civcheck.cli.render import write

    lines = []
    for claim, one in judged:
        if one.verdict != "nothing-to-check" or wanted.explain or wanted.only:
            lines += [*claim_lines(claim, one, explain=wanted.explain, accepted=reasons.get(claim.fingerprint))]
    unchecked = _unchecked(drafts)
    note = "" if corpus.texts is not None else "quotations and passages were not searched: no sources are at hand (--sources FOLDER)"
    if not run.quiet:
        lines += [*summary_lines([one for _, one in judged], counted, unchecked, note)]
    write(lines, colored=run.colored)


def _unchecked(drafts: Iterable[Draft]) -> list[tuple[str, int]]:
    from collections import Counter

    counts: Counter[str] = Counter()
    for draft in drafts:
        counts.update(dict(draft.unchecked))
    return sorted(counts.items())


def _json(
    drafts: Sequence[Draft], judged: Sequence[tuple[Claim, Judged]], wanted: Wanted, reasons: Mapping[str, str],
    counted: Mapping[str, Mapping[str, int]],
) -> None:  # fmt: skip
    from civcheck.match.telling import claim_record
    from civcheck.report.contracts import dump
    from civcheck.report.verdicts import claim_json, summary_json, verdicts_json

    claims = [
        claim_json(claim_record(claim, one), explain=wanted.explain, accepted=reasons.get(claim.fingerprint)) for claim, one in judged
    ]
    if wanted.format_ == "jsonl":
        for claim in claims:
            click.echo(dump(claim))
        return
    summary = summary_json([one.verdict for _, one in judged], counted, _unchecked(drafts))
    click.echo(dump(verdicts_json(claims, summary), indent=2))


def _tell_unused(run: Shared, accepted: Sequence[AcceptedClaim], drafts: Sequence[Draft]) -> None:
    from civcheck.match.accepting import unused

    known = {claim.fingerprint for draft in drafts for claim in draft.claims}
    for entry in unused(list(accepted), known):
        run.say(f"{entry.place}: this entry accepts no claim of the text")
