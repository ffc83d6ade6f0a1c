"""`civcheck coverage`: how much of what the sources say is in the fact base, and what is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from civcheck.cli.options import chosen_format, shared, shared_options
from civcheck.errors import UsageError

if TYPE_CHECKING:
    from civcheck.cli.options import Shared
    from civcheck.factbase.coverage.records import SourceCoverage
    from civcheck.model.mention import MentionKind

FORMATS = ("text", "json")
KINDS = ("figure", "date", "quote", "name")
LIMIT = 20


@click.command(
    name="coverage",
    epilog="""\b
Examples:
  civcheck coverage --sources documents/
  civcheck coverage harbour-2024 --kind figure --limit 0
  civcheck coverage --kind figure --kind date --require 95
  civcheck coverage --format json > coverage.json
""",
)
@click.argument("source_ids", nargs=-1, metavar="[SOURCE]...")
@click.option("--kind", "kinds", multiple=True, type=click.Choice(KINDS), help="Only mentions of this kind; more than once for more.")
@click.option("--require", type=click.FloatRange(0, 100), metavar="N", help="Exit with 1 where less than N percent of a kind is carried.")
@click.option("--limit", type=click.IntRange(min=0), help=f"List so many uncovered ones of a kind and source; {LIMIT} by default, 0 all.")
@shared_options(*FORMATS)
def command(
    source_ids: tuple[str, ...], kinds: tuple[MentionKind, ...], require: float | None, limit: int | None, facts: tuple[str, ...],
    sources: tuple[str, ...], terms: tuple[str, ...], format_: str | None, config: str | None, color: str | None, *, quiet: bool,
) -> int:  # fmt: skip
    """Count how many of the figures, dates, quotations and names in the sources a fact carries, and list the others.

    A fact carries a mention when its evidence covers the words, is no longer than the sentence that they stand in, and
    the fact gives the value: the figure, the date or one inside it, who said it, the name. Looked at is the body of a source:
    paragraphs, items, quotations, rows, captions and boxes.

    Exit code 0; 1: with --require, of a kind less is carried in all sources together; 2: bad usage or input, or no source is
    at hand.
    """
    run = shared(facts=facts, sources=sources, terms=terms, config=config, color=color, quiet=quiet)
    checks = _measure(run, source_ids, _chosen(kinds))
    below = _below(checks, require)
    if chosen_format(format_, run.settings, FORMATS) == "json":
        from civcheck.report.contracts import dump
        from civcheck.report.coverage import coverage_json

        click.echo(dump(coverage_json(checks, below, require), indent=2))
    else:
        from civcheck.cli.coverage_text import told
        from civcheck.cli.render import write

        most = limit if limit is not None else run.settings.limits.get("coverage.limit", LIMIT)
        write(told(checks, below, require, most, quiet=run.quiet), colored=run.colored)
    if all(check.state == "missing" for check in checks):
        raise UsageError("no source of these facts is at hand: nothing was looked at", "name the folder of the sources: --sources FOLDER")
    return 1 if below else 0


def _measure(run: Shared, source_ids: tuple[str, ...], kinds: tuple[MentionKind, ...]) -> list[SourceCoverage]:
    from civcheck.factbase.coverage.measure import coverage

    base = run.fact_base()
    files = run.source_files()
    named = bool({"name", "quote"} & set(kinds))
    with run.busy("reading sources and facts", [*files, *base.files]):
        concepts = run.concepts() if named else ()
        checks = coverage(base.files, files, source_ids, kinds, concepts)
    known = {check.file.source.id: check.state for check in checks}
    for name in source_ids:
        if name not in known:
            raise UsageError(f"there is no source {name!r} in {', '.join(base.roots)}", "see `source: id:` in its fact files")
    return checks


def _chosen(kinds: tuple[MentionKind, ...]) -> tuple[MentionKind, ...]:
    """Give the kinds asked for, all by default, each once and in the usual order."""
    from civcheck.factbase.coverage.records import KINDS as ALL

    return tuple(kind for kind in ALL if not kinds or kind in kinds)


def _below(checks: list[SourceCoverage], require: float | None) -> list[MentionKind]:
    """Give the kinds of which less is carried than is required."""
    from civcheck.factbase.coverage.records import totals

    if require is None:
        return []
    return [kind for kind, (carried, total) in totals(checks).items() if carried * 100 < require * total]
