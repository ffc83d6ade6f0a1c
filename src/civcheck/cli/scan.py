"""`civcheck scan`: what civcheck reads in a text."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from civcheck.cli.options import chosen_format, shared, shared_options
from civcheck.errors import CivcheckError, ReadError, TermFileError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from civcheck.cli.options import Shared
    from civcheck.cli.render import Line
    from civcheck.extract.terms import Matcher
    from civcheck.model.document import Document
    from civcheck.model.edtf import Edtf
    from civcheck.model.mention import Mention

FORMATS = ("text", "json", "jsonl")
KINDS = ("figure", "date", "name", "quote")
NOT_READ = "citations are not read yet"
STANDARD_INPUT = "-"
Read = tuple["Document", "Mention"]


@click.command(
    name="scan",
    epilog="""\b
Examples:
  civcheck scan report.txt
  civcheck scan article.md --date 2024-03-12 --kind date
  echo "The port handled 1.2 million tonnes in 2024, up 4%." | civcheck scan
  civcheck scan documents/*.txt --format jsonl
""",
)
@click.argument("files", nargs=-1, metavar="[FILE...]")
@click.option("--kind", "kinds", multiple=True, type=click.Choice(KINDS), help="Only mentions of this kind.")
@click.option("--date", metavar="DATE", help="What today is in the text; else when its source was issued.")
@shared_options(*FORMATS)
def command(
    files: tuple[str, ...], kinds: tuple[str, ...], date: str | None, facts: tuple[str, ...], sources: tuple[str, ...],
    terms: tuple[str, ...], format_: str | None, config: str | None, color: str | None, *, quiet: bool,
) -> int:  # fmt: skip
    """Show the figures, dates, names and quotations that are read in files or in standard input, each with its place.

    Behind its words stands the normal form: of a figure its value, of a date the day, of a name what kind of thing it names
    and what a short form stands for, of a quotation who said it.

    Dates such as "last year" lean on --date, else on the date at which the source of the file was issued, if the fact
    base knows the file; without either they are told as unresolved.
    """
    run = shared(facts=facts, sources=sources, terms=terms, config=config, color=color, quiet=quiet)
    today = _day(date)
    problems: list[ReadError] = []
    read = _read(run, _named(files), today, kinds or KINDS, problems)
    _show(run, read, chosen_format(format_, run.settings, FORMATS), kinds)
    if problems:
        from civcheck.model.printable import clean

        for problem in problems:
            click.echo(clean(f"civcheck: {problem}"), err=True)
    return 2 if problems else 0


def _named(files: Sequence[str]) -> Sequence[str]:
    if files:
        return files
    if sys.stdin is None or sys.stdin.isatty():
        raise UsageError("there is nothing to scan", "name files, or pipe a text: civcheck scan report.txt")
    return [STANDARD_INPUT]


def _day(date: str | None) -> Edtf | None:
    from civcheck.model.edtf import parse_edtf

    try:
        return parse_edtf(date) if date else None
    except ValueError as error:
        raise UsageError(f"--date: {error}", "write 2025, 2025-03 or 2025-03-14") from None


def _read(run: Shared, files: Sequence[str], today: Edtf | None, kinds: Sequence[str], problems: list[ReadError]) -> Iterator[Read]:
    """Give the mentions of each file with its document. A file that cannot be read is put to the problems."""
    from civcheck.extract.mentions import mentions
    from civcheck.sources.read import read

    issued: dict[str, Edtf] | None = None
    terms = _matcher(run) if {"name", "quote"} & set(kinds) else None
    for path in run.progress(files, "reading"):
        try:
            document = read(path)
        except ReadError as error:
            problems.append(error)
            continue
        if today is None and issued is None:
            issued = _issued(run)
        with run.busy("reading", [path]):
            found = mentions(document, today=today or (issued or {}).get(document.sha256), kinds=kinds, terms=terms)  # type: ignore[arg-type]  # click checked them
        for mention in found:
            yield document, mention


def _matcher(run: Shared) -> Matcher | None:
    """Give what finds the names of the termbases; the general ones alone serve where there is no fact base. Raises TermFileError."""
    try:
        return run.matcher()
    except TermFileError:
        raise
    except CivcheckError:
        if run.terms:
            raise
        return None


def _issued(run: Shared) -> dict[str, Edtf]:
    """Give when each source that the fact base knows was issued, by the sha256 of its file."""
    from civcheck.factbase.index import open_index, source_of

    try:
        sources = [source_of(detail) for (detail,) in open_index(run.fact_base()).db.execute("SELECT detail FROM files WHERE detail <> ''")]
    except CivcheckError as error:
        run.say(f"civcheck: the fact base cannot be read, so relative dates stay unresolved: {error}")
        return {}
    return {source.sha256: source.issued for source in sources if source.issued}


def _show(run: Shared, read: Iterable[Read], format_: str, kinds: Sequence[str]) -> None:
    if format_ == "text":
        from civcheck.cli.render import write

        write(_lines(read, kinds or KINDS, hints=not run.quiet and not kinds), colored=run.colored)
        return
    from civcheck.report.contracts import dump
    from civcheck.report.mentions import SCHEMA, mention_json

    if format_ == "jsonl":
        for document, mention in read:
            click.echo(dump(mention_json(document, mention)))
        return
    listed = [mention_json(document, mention) for document, mention in read]
    click.echo(dump({"schema": SCHEMA, "mentions": listed}, indent=2))


def _lines(read: Iterable[Read], kinds: Sequence[str], *, hints: bool) -> Iterator[Line]:
    """Give a line for each mention: its place, its kind, its words and its normal form. `kinds` are those that were asked for."""
    from civcheck.model.printable import one_line
    from civcheck.report.mentions import in_words

    counts = {kind: 0 for kind in KINDS if kind in kinds}
    for document, mention in read:
        location = document.locate(mention.region)
        counts[mention.kind] += 1
        yield [
            (f"{document.path}:{location.line}:{location.column}", "place"),
            (f"  {mention.kind:<6}  ", "note"),
            (f"“{one_line(location.text or '')}”", "match"),
            (f"  {in_words(mention)}", ""),
        ]
    total = sum(counts.values())
    each = ", ".join(f"{count:,} {kind}{'' if count == 1 else 's'}" for kind, count in counts.items())
    yield [(f"{total:,} mention{'' if total == 1 else 's'}: {each}{f'; {NOT_READ}' if hints else ''}.", "note")]
