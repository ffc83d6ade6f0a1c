"""`civcheck verify`: whether the facts still hold against their sources, and say what these say."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import click

from civcheck.cli.options import chosen_format, shared, shared_options
from civcheck.cli.verify_unsaid import unsaid_lines
from civcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.cli.options import Shared
    from civcheck.cli.render import Line
    from civcheck.factbase.verify import SourceCheck, Touched

FORMATS = ("text", "json")
STATES = ("moved", "edited", "lost", "says otherwise", "unexplained")


@click.command(
    name="verify",
    epilog="""\b
Examples:
  civcheck verify --sources documents/
  civcheck verify harbour-2024 --facts facts/ --sources documents/
  civcheck verify --update
""",
)
@click.argument("source_ids", nargs=-1, metavar="[SOURCE]...")
@click.option("--update", is_flag=True, help="Rewrite the fact files: moved evidence gets its new place, edited facts become drafts.")
@shared_options(*FORMATS)
def command(
    source_ids: tuple[str, ...], facts: tuple[str, ...], sources: tuple[str, ...], terms: tuple[str, ...],
    format_: str | None, config: str | None, color: str | None, *, update: bool, quiet: bool,
) -> int:  # fmt: skip
    """Compare the evidence of every fact with the words at its place, and what the fact says with what is read there.

    Words that a change of the source moved or edited are found again by their marks. A fact is intact, moved, edited or lost.

    The figures, dates, names and the speaker of a fact are looked for in its evidence, the context included, by the readers
    of civcheck. Where other values are read there, the words say otherwise; where nothing of the kind is, the field is unexplained.

    Exit code 0: all facts whose source is at hand hold; 1: some do not; 2: a fact file has bad fields, or no source is
    at hand.
    """
    from civcheck.factbase.verify import verify

    run = shared(facts=facts, sources=sources, terms=terms, config=config, color=color, quiet=quiet)
    base = run.fact_base()
    files = run.source_files()
    with run.busy("reading sources and facts", [*files, *base.files]):
        checks = verify(base.files, files, source_ids, cache(run.matcher))
    known = {check.file.source.id for check in checks}
    for name in source_ids:
        if name not in known:
            raise UsageError(f"there is no source {name!r} in {', '.join(base.roots)}", "see `source: id:` in its fact files")
    if update:
        _update(run, checks)
    if chosen_format(format_, run.settings, FORMATS) == "json":
        click.echo(_as_json(checks))
    else:
        from civcheck.cli.render import write

        write(_text(checks, quiet=run.quiet), colored=run.colored)
    if all(check.state == "missing" for check in checks):
        raise UsageError("no source of these facts is at hand: nothing was verified", "name the folder of the sources: --sources FOLDER")
    states = {state for check in checks for state in (*check.states().values(), *check.meanings().values())}
    return 1 if states - ({"moved"} if update else set()) else 0


def _update(run: Shared, checks: list[SourceCheck]) -> None:
    """Write the fact files of the sources that changed, each whole or not at all."""
    from civcheck.factbase.renew import renewed_text
    from civcheck.factbase.writing import write_whole
    from civcheck.sources.read import load

    for check in checks:
        if check.path is not None and (check.touched or check.state == "changed"):
            write_whole(check.file.path, renewed_text(check, load(check.path)))
            run.say(f"{check.file.path} rewritten")


def _text(checks: list[SourceCheck], *, quiet: bool) -> Iterator[Line]:
    for check in checks:
        source = check.file.source
        if check.touched or check.unsaid or not quiet:
            yield [(source.id, "title"), ("  ", ""), *_state(check)]
        for name, state in check.states().items():
            yield from _fact(check, [item for item in check.touched if item.fact.id == name], state)
        yield from unsaid_lines(check)
    yield from _resting(checks)
    yield [(_summary(checks), "bad" if any(check.touched or check.unsaid for check in checks) else "good")]


def _fact(check: SourceCheck, touched: list[Touched], state: str) -> Iterator[Line]:
    """Tell what became of a fact: of a moved one where it is, of others what it says, what stands there now, and what of it still does."""
    from civcheck.model.printable import one_line

    fact = touched[0].fact
    head: Line = [(f"  {check.file.path}:{fact.line}: ", "place"), (fact.name, "note" if state == "moved" else "bad"), (f" {state}", "")]
    if state == "moved":
        yield [*head, (f": {touched[0].reason}, now {_place(check, touched[0])}", "")]
        return
    yield head
    yield [(f"    {one_line(fact.statement)}", "")]
    for item in touched:
        if item.state != "moved":
            where = "its old place, " if item.state == "lost" else "now "
            yield [(f"    {item.reason}", ""), (f"; {where}{_place(check, item)}: " if item.location else "", "note"), (_short(item), "")]
    edited = next((item for item in touched if item.state == "edited"), touched[0])
    parts = [("still there: ", edited.still), ("not there as written: ", edited.not_found)]
    told = "; ".join(label + ", ".join(map(one_line, names)) for label, names in parts if names)
    if told:
        yield [(f"    {told}", "note")]


def _place(check: SourceCheck, item: Touched) -> str:
    return f"{check.path}:{item.location.line}:{item.location.column}" if item.location else ""


def _resting(checks: list[SourceCheck]) -> Iterator[Line]:
    """Tell which other facts name one that is edited or lost."""
    shaken = {f"{check.file.source.id}/{name}" for check in checks for name, state in check.states().items() if state != "moved"}
    for check in checks:
        for fact in check.file.facts:
            named = shaken.intersection(fact.conflicts_with)
            if named:
                yield [(f"  {check.file.path}:{fact.line}: ", "place"), (f"{fact.name} names {', '.join(sorted(named))}", "")]


def _short(item: Touched) -> str:
    from civcheck.model.printable import one_line

    words = one_line(item.location.text or "") if item.location else ""
    if not words:
        return ""
    return f"“{words}”" if len(words) <= 200 else f"“{words[:200]} …”"  # noqa: PLR2004  a line or two


def _state(check: SourceCheck) -> Line:
    count = len(check.file.facts)
    facts = "fact" if count == 1 else "facts"
    if check.state == "missing":
        return [(f"not checked: its file {check.file.source.file} is not at hand ({count} {facts})", "note")]
    changed = "changed since its facts were made" if check.state == "changed" else "unchanged"
    style = "bad" if check.touched or check.unsaid else "good"
    return [(f"{changed}; {check.held} of {count} {facts} hold", style), (f"  {check.path}", "note")]


def _summary(checks: list[SourceCheck]) -> str:
    states: list[str] = [state for check in checks for state in check.states().values()]
    states += [state.replace("-", " ") for check in checks for state in check.meanings().values()]
    unchecked = sum(len(check.file.facts) for check in checks if check.state == "missing")
    counts = {"hold": sum(check.held for check in checks), **{state: states.count(state) for state in STATES}}
    told = [f"{count} {state}" for state, count in counts.items() if count or state == "hold"]
    return f"{', '.join(told)}; {unchecked} facts not checked." if unchecked else f"{', '.join(told)}: all facts checked."


def _as_json(checks: list[SourceCheck]) -> str:
    from civcheck.report.contracts import dump, location_json
    from civcheck.report.unsaid import unsaid_json

    def touched(item: Touched) -> dict[str, object]:
        return {
            "fact": item.fact.name,
            "state": item.state,
            "reason": item.reason,
            "span": [[part.start, part.end] for part in item.evidence.region.parts],
            "location": location_json(item.location) if item.location else None,
            "still": list(item.still),
            "not_found": list(item.not_found),
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
            "unsaid": [unsaid_json(check, item) for item in check.unsaid],
        }
        for check in checks
    ]
    return dump({"schema": "civcheck/verify/1", "sources": sources}, indent=2)
