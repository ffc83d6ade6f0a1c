"""`civcheck verify`: whether the facts still hold against their sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from civcheck.cli.options import chosen_format, shared, shared_options
from civcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.cli.render import Line
    from civcheck.factbase.verify import SourceCheck, Touched

FORMATS = ("text", "json")


@click.command(
    name="verify",
    epilog="""\b
Examples:
  civcheck verify --sources documents/
  civcheck verify harbour-2024 --facts facts/ --sources documents/
""",
)
@click.argument("source_ids", nargs=-1, metavar="[SOURCE]...")
@shared_options(*FORMATS)
def command(
    source_ids: tuple[str, ...], facts: tuple[str, ...], sources: tuple[str, ...], format_: str | None, config: str | None,
    color: str | None, *, quiet: bool,
) -> int:  # fmt: skip
    """Compare the evidence of every fact with the words at its place.

    Tells which facts a change of a source touches.

    Exit code 0: all facts whose source is at hand hold; 1: some do not; 2: a fact file has bad fields, or no source is
    at hand.
    """
    from civcheck.factbase.verify import verify

    run = shared(facts=facts, sources=sources, config=config, color=color, quiet=quiet)
    base = run.fact_base()
    files = list(run.progress(run.source_files(), "reading sources"))
    checks = verify(base.files, files, source_ids)
    known = {check.file.source.id for check in checks}
    for name in source_ids:
        if name not in known:
            raise UsageError(f"there is no source {name!r} in {', '.join(base.roots)}", "see `source: id:` in its fact files")
    if chosen_format(format_, run.settings, FORMATS) == "json":
        click.echo(_as_json(checks))
    else:
        from civcheck.cli.render import write

        write(_text(checks, quiet=run.quiet), colored=run.colored)
    if all(check.state == "missing" for check in checks):
        raise UsageError("no source of these facts is at hand: nothing was verified", "name the folder of the sources: --sources FOLDER")
    return 1 if any(check.touched for check in checks) else 0


def _text(checks: list[SourceCheck], *, quiet: bool) -> Iterator[Line]:
    from civcheck.model.printable import one_line

    for check in checks:
        source = check.file.source
        if check.touched or not quiet:
            yield [(source.id, "title"), ("  ", ""), *_state(check)]
        for item in check.touched:
            yield [(f"  {check.file.path}:{item.fact.line}: ", "place"), (item.fact.name, "bad"), (f": {item.reason}", "")]
            yield [(f"    {one_line(item.fact.statement)}", "")]
            if item.location and item.location.text:
                yield [(f"    there stands now, {check.path}:{item.location.line}:{item.location.column}: ", "note"), (_short(item), "")]
    yield [(_summary(checks), "bad" if any(check.touched for check in checks) else "good")]


def _short(item: Touched) -> str:
    from civcheck.model.printable import one_line

    words = one_line(item.location.text or "") if item.location else ""
    return f"“{words}”" if len(words) <= 200 else f"“{words[:200]} …”"  # noqa: PLR2004  a line or two


def _state(check: SourceCheck) -> Line:
    count = len(check.file.facts)
    facts = "fact" if count == 1 else "facts"
    if check.state == "missing":
        return [(f"not checked: its file {check.file.source.file} is not at hand ({count} {facts})", "note")]
    changed = "changed since its facts were made" if check.state == "changed" else "unchanged"
    style = "bad" if check.touched else "good"
    return [(f"{changed}; {check.held} of {count} {facts} hold", style), (f"  {check.path}", "note")]


def _summary(checks: list[SourceCheck]) -> str:
    touched = sum(len({item.fact.name for item in check.touched}) for check in checks)
    held = sum(check.held for check in checks)
    unchecked = sum(len(check.file.facts) for check in checks if check.state == "missing")
    parts = [f"{held} facts hold", f"{touched} touched", f"{unchecked} not checked"]
    return ", ".join(parts) + "."


def _as_json(checks: list[SourceCheck]) -> str:
    from civcheck.report.contracts import dump, location_json

    def touched(item: Touched) -> dict[str, object]:
        return {
            "fact": item.fact.name,
            "reason": item.reason,
            "span": [[part.start, part.end] for part in item.evidence.region.parts],
            "location": location_json(item.location) if item.location else None,
        }

    sources = [
        {
            "source": check.file.source.id,
            "facts_file": check.file.path,
            "path": check.path,
            "state": check.state,
            "facts": len(check.file.facts),
            "held": check.held,
            "touched": [touched(item) for item in check.touched],
        }
        for check in checks
    ]
    return dump({"schema": "civcheck/verify/1", "sources": sources}, indent=2)
