"""`civcheck audit`: what is wrong with documents and fact files, as far as they themselves can tell."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from civcheck.audit.outputs.formats import FORMATS as OTHERS
from civcheck.cli.audit_settings import FAIL_ON, audit_settings
from civcheck.cli.options import chosen_format, shared, shared_options
from civcheck.errors import CivcheckError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.audit.files import Files
    from civcheck.audit.outcome import Outcome
    from civcheck.audit.run import Known, Plan, Result
    from civcheck.audit.settings import AuditSettings
    from civcheck.cli.options import Shared
    from civcheck.model.edtf import Edtf

FORMATS = ("text", "json", "jsonl", *OTHERS)
OK, FOUND, BAD_INPUT = 0, 1, 2


@click.command(
    name="audit",
    epilog="""\b
Examples:
  civcheck audit documents/
  civcheck audit report.docx --select dates,figures --fail-on warning
  civcheck audit --write-baseline civcheck-baseline.json
  civcheck audit documents/ --format sarif > civcheck.sarif
  cat draft.txt | civcheck audit -
""",
)
@click.argument("paths", nargs=-1, metavar="[PATH...]")
@click.option("--select", multiple=True, metavar="NAMES", help="Only these rules or families, with commas between them.")
@click.option("--ignore", multiple=True, metavar="NAMES", help="Not these rules or families.")
@click.option("--fail-on", type=click.Choice(FAIL_ON), help="Exit with 1 for a finding as bad as this, or worse; error by default.")
@click.option("--baseline", metavar="FILE", help="Do not tell the findings of this file again.")
@click.option("--write-baseline", metavar="FILE", help="Write what is found to FILE, for --baseline, and exit with 0.")
@click.option("--exclude", multiple=True, metavar="PATTERN", help="Leave out files and folders, with patterns as in .gitignore.")
@click.option("--no-gitignore", is_flag=True, help="Read what .gitignore files leave out, too.")
@click.option("--require-read", is_flag=True, help="Exit with 2 where a file could not be read, for want of a reader too.")
@click.option("--date", metavar="DATE", help="What today is in the texts; else when each source was issued.")
@click.option("--jobs", type=click.IntRange(1, 256), metavar="N", help="Processes for much text; as many as there are cores by default.")
@click.option("--no-cache", is_flag=True, help="Read everything anew, and keep nothing.")
@shared_options(*FORMATS)
def command(
    paths: tuple[str, ...], select: tuple[str, ...], ignore: tuple[str, ...], fail_on: str | None, baseline: str | None,
    write_baseline: str | None, exclude: tuple[str, ...], date: str | None, jobs: int | None,
    facts: tuple[str, ...], sources: tuple[str, ...], terms: tuple[str, ...], format_: str | None, config: str | None, color: str | None,
    *, no_gitignore: bool, require_read: bool, no_cache: bool, quiet: bool,
) -> int:  # fmt: skip
    """Look for what is wrong in documents: dates, sums, lists, marks, names, numbering, repetitions; and in fact files.

    Each finding shows the words, their place, what they disagree with, and why. `civcheck rule` lists the rules.

    Paths are files, folders, patterns, or - for standard input. Without any, the `paths` of the settings are audited, else the
    sources and the fact base. Exit code 0: nothing as bad as --fail-on; 1: something is; 2: a file could not be read or a rule
    not be run; the rest was audited.
    """
    run = shared(facts=facts, sources=sources, terms=terms, config=config, color=color, quiet=quiet)
    settings = audit_settings(run.settings)
    settings = replace(
        settings,
        select=_names(select) or settings.select,
        ignore=(*settings.ignore, *_names(ignore)),
        fail_on=fail_on or settings.fail_on,  # type: ignore[arg-type]  # click checked it
        baseline=baseline or (None if write_baseline else settings.baseline),
        exclude=(*settings.exclude, *exclude),
        gitignore=settings.gitignore and not no_gitignore,
        require_read=settings.require_read or require_read,
    )
    outcome = _audit(run, settings, paths, _day(date), jobs or os.cpu_count() or 1, keep=not no_cache)
    if write_baseline:
        return _write_baseline(run, outcome, write_baseline)
    _show(run, outcome, chosen_format(format_, run.settings, FORMATS))
    return _exit_code(run, outcome, settings)


def _names(given: Sequence[str]) -> tuple[str, ...]:
    return tuple(name for names in given for name in names.replace(",", " ").split())


def _day(date: str | None) -> Edtf | None:
    from civcheck.model.edtf import parse_edtf

    try:
        return parse_edtf(date) if date else None
    except ValueError as error:
        raise UsageError(f"--date: {error}", "write 2025, 2025-03 or 2025-03-14") from None


def _audit(run: Shared, settings: AuditSettings, paths: Sequence[str], date: Edtf | None, jobs: int, *, keep: bool) -> Outcome:
    from civcheck.audit.cache import AuditCache
    from civcheck.audit.files import find_files
    from civcheck.audit.run import audit

    plan = _plan(run, settings, date)
    base = run.fact_base() if not paths and not settings.paths else None
    named = tuple(paths) or settings.paths or (*run.sources, *(base.files if base else ()))
    files = find_files(named, settings.exclude, gitignore=settings.gitignore)
    store = AuditCache.open() if keep else AuditCache.none()
    with run.steps(files.documents, "auditing") as step:
        result = audit(files.documents, plan, store, jobs=jobs, step=step)
    store.close()
    return _outcome(result, plan, settings, files)


def _plan(run: Shared, settings: AuditSettings, date: Edtf | None) -> Plan:
    from civcheck.audit.run import Plan
    from civcheck.audit.select import options_of, selected

    rules = selected(settings.select, settings.ignore)
    options = {rule.name: options_of(rule, settings.options.get(rule.name, {})) for rule in rules}
    return Plan(rules, options, _terms(run), _sources(run), date)


def _terms(run: Shared) -> tuple[str, ...]:
    try:
        return tuple(run.fact_base().terms)
    except CivcheckError:
        if run.terms or run.facts:
            raise
        return ()


def _sources(run: Shared) -> dict[str, Known]:
    """Give what the fact base knows of its sources, by the sha256 of their files."""
    from civcheck.audit.run import Known
    from civcheck.factbase.index import open_index, source_of

    try:
        rows = open_index(run.fact_base()).db.execute("SELECT detail FROM files WHERE detail <> ''").fetchall()
    except CivcheckError as error:
        run.say(f"civcheck: the fact base cannot be read, so relative dates stay unresolved: {error}")
        return {}
    sources = [source_of(detail) for (detail,) in rows]
    return {source.sha256: Known(source.id, source.languages, source.issued, source.publisher, source.title) for source in sources}


def _outcome(result: Result, plan: Plan, settings: AuditSettings, files: Files) -> Outcome:
    """Take away what is known already, and sum up."""
    from civcheck.audit.accepting import without_accepted
    from civcheck.audit.baseline import read_baseline, without_known
    from civcheck.audit.outcome import Outcome, Summary, weighed

    known = read_baseline(settings.baseline) if settings.baseline else []
    found, accepted, unused = without_accepted(weighed(result.findings, settings.severities), settings)
    new, gone = without_known(found, known)
    return Outcome(
        tuple(new),
        Summary(
            rules=plan.rules, read=tuple(result.read), characters=result.characters, problems=tuple(result.problems), unread=files.unread,
            ignored=files.ignored, looked=result.looked, in_baseline=len(found) - len(new), accepted=accepted, unused=unused, gone=gone,
            hot=tuple(result.hot),
        ),
    )  # fmt: skip


def _show(run: Shared, outcome: Outcome, format_: str) -> None:
    if format_ == "text":
        from civcheck.audit.outputs.text import lines
        from civcheck.cli.render import write

        write(lines(outcome, quiet=run.quiet), colored=run.colored)
        return
    if format_ in OTHERS:
        from civcheck.audit.outputs.formats import render

        click.echo(render(format_, outcome), nl=False)
        return
    from civcheck.audit.outputs.summary import summary_data
    from civcheck.report.contracts import dump
    from civcheck.report.findings import finding_json, outcome_json

    if format_ == "jsonl":
        for finding in outcome.findings:
            click.echo(dump(finding_json(finding)))
        return
    click.echo(dump(outcome_json(outcome.findings, summary_data(outcome)), indent=2))


def _write_baseline(run: Shared, outcome: Outcome, path: str) -> int:
    from civcheck.audit.baseline import baseline_text
    from civcheck.factbase.writing import write_whole

    write_whole(path, baseline_text(outcome.findings))
    count = len(outcome.findings)
    run.say(f"{path}: {count} finding{'' if count == 1 else 's'} written; audit with --baseline {path} to hear of new ones only")
    return _complain(outcome)


def _complain(outcome: Outcome) -> int:
    """Tell on standard error what could not be done, whatever the format."""
    from civcheck.model.printable import clean

    for problem in outcome.summary.problems:
        click.echo(clean(f"civcheck: {problem}"), err=True)
    return BAD_INPUT if outcome.summary.problems else OK


def _exit_code(run: Shared, outcome: Outcome, settings: AuditSettings) -> int:
    if _complain(outcome):
        return BAD_INPUT
    if settings.require_read and outcome.summary.unread:
        kinds = ", ".join(f"{number} {ending}" for ending, number in sorted(outcome.summary.unread.items()))
        click.echo(f"civcheck: not read, since no reader is there for them: {kinds}\n    convert or exclude them", err=True)
        return BAD_INPUT
    if not outcome.summary.read and not outcome.summary.fact_files:
        run.say("civcheck: there was no document to audit")
    return FOUND if outcome.fails(settings.fail_on) else OK
