"""`civcheck add`: register a source and draft its facts."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, get_args

import click

from civcheck.cli.options import shared, shared_options
from civcheck.errors import UsageError
from civcheck.model.fact import Rank
from civcheck.model.printable import clean

if TYPE_CHECKING:
    from civcheck.cli.options import Shared
    from civcheck.extract.terms import Matcher
    from civcheck.factbase.register import Registration
    from civcheck.model.fact_file import FactFile

RANKS = get_args(Rank)


@click.command(
    name="add",
    epilog="""\b
Examples:
  civcheck add report.txt --facts facts/ --title "Annual Report 2024" --issued 2025-03 --rank official
  civcheck add documents/*.md --facts facts/
  civcheck add report.txt --facts facts/ --dry-run
""",
)
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--id", "id_", metavar="ID", help="Id of the source; by default made of the file's name.")
@click.option("--title", help="Title; by default the first heading.")
@click.option("--author", help="Who wrote it.")
@click.option("--publisher", help="Who published it.")
@click.option("--issued", metavar="DATE", help="When: 2025, 2025-03, 2025-03-14.")
@click.option("--language", "languages", multiple=True, metavar="CODE", help="Its language, more than once for more; guessed by default.")
@click.option("--url", help="Where it was published.")
@click.option("--rank", type=click.Choice(RANKS), help="How much weight it has; other by default.")
@click.option("--no-drafts", is_flag=True, help="Register the source only.")
@click.option("--dry-run", is_flag=True, help="Print what would be written, and write nothing.")
@shared_options()
def command(
    files: tuple[str, ...], id_: str | None, title: str | None, author: str | None, publisher: str | None, issued: str | None,
    languages: tuple[str, ...], url: str | None, rank: str | None, facts: tuple[str, ...], sources: tuple[str, ...],
    terms: tuple[str, ...], config: str | None, color: str | None, *, no_drafts: bool, dry_run: bool, quiet: bool,
) -> int:  # fmt: skip
    """Register documents as sources and draft a fact of each sentence with a figure, a date or a quotation.

    A draft has what is read for sure: figures, dates, the speaker, names, event and place, with the words beside its
    sentence that tell its date or subject. The statement is the sentence.

    Writes one YAML file a document into the folder of your facts (--facts, or `facts` in the settings). Drafts are
    marked as such: give each a statement in your own words and set its status to curated. A file that is there is only
    added to, never rewritten.
    """
    del sources
    if len(files) > 1 and (id_ or title):
        raise UsageError("--id and --title describe one document", "add the documents one by one")
    run = shared(facts=facts, sources=(), terms=terms, config=config, color=color, quiet=quiet)
    folder = _folder(run)
    fields = {
        "id": _checked_id(id_), "title": title, "author": author, "publisher": publisher, "issued": _date(issued), "url": url, "rank": rank,
        "languages": languages or None,
    }  # fmt: skip
    found = None if no_drafts else _terms(run)
    for path in run.progress(files, "reading documents"):
        registration = _register(path, folder, fields, found, drafts=not no_drafts)
        if dry_run:
            click.echo(clean(registration.text), nl=False)
            continue
        _write(run, registration, path)
    return 0


def _folder(run: Shared) -> str:
    """Give the folder of the user's own facts. It may not be there yet."""
    if not run.facts:
        raise UsageError("there is no fact base of your own to write to", "name its folder: --facts facts/, or `facts` in civcheck.toml")
    folder = run.facts[0]
    if os.path.lexists(folder) and not os.path.isdir(folder):
        raise UsageError(f"{folder} is a file; facts are added to a folder", "name the folder it is in")
    return folder


def _terms(run: Shared) -> Matcher | None:
    """Give what finds the names of termbases; None where there are none. The folder of facts may not be there yet."""
    from civcheck.factbase.terms.find import termbase_files
    from civcheck.factbase.terms.matcher import matcher_of

    paths = list(termbase_files([folder for folder in run.facts if os.path.isdir(folder)], run.terms))
    return matcher_of(paths) if paths else None


def _register(path: str, folder: str, fields: dict[str, object], terms: Matcher | None, *, drafts: bool) -> Registration:
    from civcheck.factbase.register import describe, register
    from civcheck.sources.read import read

    document = read(path)
    return register(document, folder, _known(folder), describe(document, **fields), drafts=drafts, terms=terms)


def _known(folder: str) -> list[FactFile]:
    """Read the fact files that are in the folder; none where there are none yet."""
    from civcheck.factbase.store import fact_base
    from civcheck.factbase.yaml_io import load_fact_files

    try:
        return load_fact_files(fact_base([folder]).files)
    except UsageError:
        return []


def _write(run: Shared, registration: Registration, path: str) -> None:
    from civcheck.factbase.writing import write_whole

    count = len(registration.drafted)
    if registration.new or count:
        write_whole(registration.path, registration.text)
    done = "registered" if registration.new else "is registered already"
    click.echo(f"{path} {done} as {registration.source.id}: {count} {'fact' if count == 1 else 'facts'} drafted in {registration.path}")
    if count:
        run.say("Write each statement in your own words and set its status to curated; `civcheck verify` checks the places.")


def _checked_id(value: str | None) -> str | None:
    from civcheck.factbase.fact_fields import ID_HINT, ID_PATTERN

    if value is not None and not ID_PATTERN.fullmatch(value):
        raise UsageError(f"{value!r} is no id", ID_HINT)
    return value


def _date(value: str | None) -> object:
    from civcheck.model.edtf import parse_edtf

    try:
        return parse_edtf(value) if value else None
    except ValueError as error:
        raise UsageError(f"--issued: {error}", "write 2025, 2025-03 or 2025-03-14") from None
