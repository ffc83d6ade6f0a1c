"""`civcheck audit`: what is wrong with documents and fact files, as far as they themselves can tell."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import click

from civcheck.audit.outputs.formats import FORMATS as OTHERS
from civcheck.cli.audit_settings import FAIL_ON, audit_settings
from civcheck.cli.options import chosen_format, shared, shared_options
from civcheck.errors import CivcheckError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.audit.baseline import Entry
    from civcheck.audit.fact_files import FactsSeen
    from civcheck.audit.files import Files
    from civcheck.audit.outcome import Outcome
    from civcheck.audit.plan import Known, Plan
    from civcheck.audit.run import Result
    from civcheck.audit.settings import AuditSettings
    from civcheck.cli.options import Shared
    from civcheck.errors.problem import Problem
    from civcheck.extract.terms import Matcher
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
    settings = replace(
        settings := audit_settings(run.settings),
        select=_names(select) or settings.select,
        ignore=(*settings.ignore, *_names(ignore)),
        fail_on=fail_on or settings.fail_on,  # type: ignore[arg-type]  # click checked it
        baseline=None if write_baseline else baseline or settings.baseline,
        exclude=(*settings.exclude, *exclude),
        gitignore=settings.gitignore and not no_gitignore,
        require_read=settings.require_read or require_read,
    )
    asked = _Asked(paths, _day(date), jobs or _cores(), keep=not no_cache, whole=not (paths or select or ignore or exclude))
    outcome = _audit(run, settings, asked)
    if write_baseline:
        return _write_baseline(run, outcome, write_baseline)
    _show(run, outcome, chosen_format(format_, run.settings, FORMATS))
    return _exit_code(run, outcome, settings)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the command line asks of one run. `whole` says that it narrows nothing of what the settings say."""

    paths: tuple[str, ...]
    date: Edtf | None
    jobs: int
    keep: bool
    whole: bool


def _cores() -> int:
    """Give how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _names(given: Sequence[str]) -> tuple[str, ...]:
    return tuple(name for names in given for name in names.replace(",", " ").split())


def _day(date: str | None) -> Edtf | None:
    from civcheck.model.edtf import parse_edtf

    try:
        return parse_edtf(date) if date else None
    except ValueError as error:
        raise UsageError(f"--date: {error}", "write 2025, 2025-03 or 2025-03-14") from None


def _audit(run: Shared, settings: AuditSettings, asked: _Asked) -> Outcome:
    from civcheck.audit.baseline import read_baseline
    from civcheck.audit.cache import AuditCache
    from civcheck.audit.fact_files import look_at_facts
    from civcheck.audit.files import find_files
    from civcheck.audit.run import audit

    known = read_baseline(settings.baseline) if settings.baseline else []
    base = run.fact_base() if not asked.paths and not settings.paths else None
    named = asked.paths or settings.paths or (*run.sources, *(base.files if base else ()))
    files = find_files(named, settings.exclude, gitignore=settings.gitignore)
    plan = _plan(run, settings, files, asked.date)
    store = AuditCache.open() if asked.keep else AuditCache.none()
    try:
        facts = look_at_facts(
            files.yaml, _at_hand(run, files), plan, store, run.matcher if plan.terms else _general_matcher, sure=base is not None
        )
        documents = files.documents if plan.document_rules else []
        with run.steps(documents, "auditing") as step:
            result = audit(documents, plan, store, jobs=asked.jobs, step=step, facts=facts.seen)
    finally:
        store.close()
    return _outcome(result, plan, settings, files, facts, known, whole=asked.whole)


def _general_matcher() -> Matcher:
    from civcheck.extract.terms import general_matcher  # only where fact files ask for names

    return general_matcher()


def _at_hand(run: Shared, files: Files) -> list[str]:
    """Give the documents that may be sources of facts: those that are audited, and the sources of the settings."""
    return list(dict.fromkeys((*files.documents, *(run.source_files() if run.sources and files.yaml else ()))))


def _plan(run: Shared, settings: AuditSettings, files: Files, date: Edtf | None) -> Plan:
    from civcheck.audit.plan import Plan
    from civcheck.audit.select import options_of, selected

    rules = selected(settings.select, settings.ignore)
    options = {rule.name: options_of(rule, settings.options.get(rule.name, {})) for rule in rules}
    return Plan(rules, options, _terms(run), _sources(run, files), date, settings.per_path, settings.folder)


def _terms(run: Shared) -> tuple[str, ...]:
    try:
        return tuple(run.fact_base().terms)
    except CivcheckError:
        if run.terms or run.facts:
            raise
        return ()


def _sources(run: Shared, files: Files) -> dict[str, Known]:
    """Give what the fact base, and fact files among those that are audited, know of sources, by the sha256 of their files."""
    from civcheck.audit.plan import Known
    from civcheck.factbase.heads import sources_in

    try:
        base = run.fact_base().files
    except CivcheckError as error:
        run.say(f"civcheck: the fact base cannot be read, so relative dates stay unresolved: {error}")
        base = ()
    return {
        source.sha256: Known(source.id, source.languages, source.issued, source.publisher, source.title)
        for source in sources_in((*base, *files.yaml))
    }


def _outcome(
    result: Result, plan: Plan, settings: AuditSettings, files: Files, facts: FactsSeen, known: Sequence[Entry], *, whole: bool
) -> Outcome:
    """Take away what is known already, and sum up."""
    from civcheck.audit.accepting import unused, without_accepted
    from civcheck.audit.baseline import without_known
    from civcheck.audit.known_conflicts import with_known
    from civcheck.audit.outcome import Outcome, Summary, weighed

    ran = {rule.name for rule in plan.rules}
    comparing = [rule.name for rule in plan.rules if rule.compares]
    weighty = with_known(weighed(result.findings, settings.severities), comparing, facts.read, facts.at_hand)
    found, used = without_accepted(weighty, settings)
    new, gone = without_known(found, known, ran, result.read)
    return Outcome(
        tuple(new),
        Summary(
            rules=plan.rules, read=tuple(result.read), fact_files=facts.read, without=facts.without, characters=result.characters,
            problems=_by_path([*files.problems.values(), *result.problems]), unread=files.unread, ignored=len(files.left_out),
            looked=result.looked, in_baseline=len(found) - len(new),
            accepted=len(weighty) - len(found), unused=unused(settings, used, ran, [*result.read, *facts.read], whole=whole), gone=gone,
            hot=tuple(result.hot),
        ),
    )  # fmt: skip


def _by_path(problems: list[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda problem: (problem.path, problem.line or 0, problem.message)))


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
        run.say("civcheck: there was no document to audit\n    name documents, or folders of them; or set `paths` in [audit]")
    return FOUND if outcome.fails(settings.fail_on) else OK
