"""How `civcheck coverage` is told in text: a table, what was not looked at, and what is uncovered with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.factbase.coverage.records import percent, totals
from civcheck.model.printable import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.cli.render import Line
    from civcheck.factbase.coverage.records import KindCoverage, SourceCoverage, Uncovered
    from civcheck.model.mention import MentionKind

ALL = "all sources"
NOT_READ = "not read: contents, running heads, page numbers, code; citations"
_LONGEST = 120


def told(
    checks: list[SourceCoverage], below: Sequence[MentionKind], require: float | None, most: int, *, quiet: bool
) -> Iterator[Line]:  # fmt: skip
    """Tell the table, then the uncovered mentions, at most `most` of a source and kind; 0: all."""
    yield from _table(checks)
    if not quiet:
        yield from _not_looked_at(checks)
    for check in checks:
        for one in check.kinds:
            yield from _uncovered(check, one, most)
    for kind in below:
        carried, total = totals(checks)[kind]
        yield [(f"{kind}s: {percent(carried, total)} percent carried, {require:g} required.", "bad")]


def _table(checks: list[SourceCoverage]) -> Iterator[Line]:
    rows = [(check.file.source.id, one.kind, one.carried, one.total) for check in checks for one in check.kinds]
    if sum(check.state != "missing" for check in checks) > 1:
        rows += [(ALL, kind, carried, total) for kind, (carried, total) in totals(checks).items()]
    width = max((len(source) for source, *_ in rows), default=0)
    if rows:
        yield [(f"{'source':<{width}}  kind    carried   total  percent", "note")]
    for source, kind, carried, total in rows:
        share = f"{percent(carried, total):7.1f}" if total else "      –"
        yield [(f"{source:<{width}}", "title"), (f"  {kind:<6}  {carried:>7,}  {total:>6,}  {share}", "")]


def _not_looked_at(checks: list[SourceCoverage]) -> Iterator[Line]:
    """Tell what was read and is not in the table, and which sources could not be read."""
    yield [("", "")]
    yield [(NOT_READ, "note")]
    for check in checks:
        name = check.file.source.id
        if check.state == "missing":
            yield [(f"not looked at: {name}, whose file {one_line(check.file.source.file)} is not at hand", "bad")]
            continue
        passed = [_passed(one) for one in check.kinds if one.passed_over]
        if passed:
            yield [(f"not looked at in {name}: {'; '.join(passed)}", "note")]
        if check.not_holding:
            pieces = "piece of evidence does" if check.not_holding == 1 else "pieces of evidence do"
            yield [(f"{name}: {check.not_holding:,} {pieces} not hold and covers nothing: civcheck verify {name}", "bad")]
        if check.state == "changed":
            yield [(f"{name} has changed since its facts were made; evidence that has only moved still covers what it covered", "note")]
        drafted = sum(one.drafted for one in check.kinds)
        if drafted:
            yield [(f"{name}: {drafted:,} of those carried are carried by drafts alone", "note")]


def _passed(one: KindCoverage) -> str:
    return f"{one.kind}s {', '.join(f'{what} {count:,}' for what, count in one.passed_over)}"


def _uncovered(check: SourceCoverage, one: KindCoverage, most: int) -> Iterator[Line]:
    if not one.uncovered:
        return
    yield [("", "")]
    yield [(f"{check.file.source.id}: {len(one.uncovered):,} {one.kind}{'' if len(one.uncovered) == 1 else 's'} uncovered", "title")]
    shown = one.uncovered[:most] if most else one.uncovered
    for item in shown:
        yield _line(item)
    if len(shown) < len(one.uncovered):
        yield [(f"  … and {len(one.uncovered) - len(shown):,} more; --limit 0 shows all", "note")]


def _line(item: Uncovered) -> Line:
    location, words = item.location, one_line(item.location.text or "")
    short = words if len(words) <= _LONGEST else f"{words[:_LONGEST]} …"
    return [
        (f"  {location.path}:{location.line}:{location.column}  ", "place"),
        (f"“{short}”", "match"),
        (f"  {one_line(item.detail)}", ""),
    ]
