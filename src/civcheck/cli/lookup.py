"""`civcheck lookup`: what the sources say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from civcheck.cli.options import chosen_format, day_range, shared, shared_options
from civcheck.errors import UsageError
from civcheck.lookup.results import KINDS, Filters

if TYPE_CHECKING:
    import sqlite3

    from civcheck.cli.options import Shared
    from civcheck.factbase.store import FactBase
    from civcheck.lookup.hits import Indexes
    from civcheck.lookup.results import Answer

FORMATS = ("text", "json", "jsonl", "markdown")
LIMIT = 10


@click.command(
    name="lookup",
    epilog="""\b
Examples:
  civcheck lookup "sister cities"
  civcheck lookup how many visa-free countries
  civcheck lookup --name "United Nations" --kind figure
  civcheck lookup 友好城市 --sources documents/ --limit 0
  civcheck lookup '"silk road"' --kind figure --since 2024 --format json
""",
)
@click.argument("query", nargs=-1)
@click.option("--name", "names", multiple=True, metavar="NAME", help="Only what names this, by any of its names.")
@click.option("--source", "source_ids", multiple=True, metavar="ID", help="Only from this source.")
@click.option("--kind", "kinds", multiple=True, type=click.Choice(KINDS), help="Only facts that hold a mention of this kind.")
@click.option("--since", metavar="DATE", help="Only what holds on this day or later: 2024, 2024-03, 2024-03-15.")
@click.option("--until", metavar="DATE", help="Only what holds on this day or before.")
@click.option("--tag", "tags", multiple=True, help="Only facts with this tag.")
@click.option("--lang", metavar="CODE", help="Only what is said in this language: en, zh.")
@click.option("--limit", type=click.IntRange(min=0), help=f"At most so many results; {LIMIT} by default, 0 for all.")
@shared_options(*FORMATS)
def command(
    query: tuple[str, ...], names: tuple[str, ...], source_ids: tuple[str, ...], kinds: tuple[str, ...],
    since: str | None, until: str | None, tags: tuple[str, ...], lang: str | None, limit: int | None, facts: tuple[str, ...],
    sources: tuple[str, ...], terms: tuple[str, ...], format_: str | None, config: str | None, color: str | None, *, quiet: bool,
) -> int:  # fmt: skip
    """Look up what the sources say: words or a question to facts and passages, with their places.

    Mistyped words and word forms are found too; words in quotation marks are looked for as they stand. Passages are
    shown where the source files are at hand (--sources).

    What a termbase or the package's own tables know by several names is found by all of them. With --name QUERY may be
    left out; more than one --name means all of them.
    """
    from civcheck.lookup.search import lookup

    text = " ".join(query).strip()
    blank = next((name for name in names if not any(map(str.isalnum, name))), None)
    if blank is not None:
        raise UsageError(f"--name {blank!r} has no words", 'name a thing: civcheck lookup --name "Harbour Authority"')
    if not (text or names):
        raise UsageError("there is nothing to look up", 'name some words: civcheck lookup "sister cities"')
    run = shared(facts=facts, sources=sources, terms=terms, config=config, color=color, quiet=quiet)
    first, last = day_range(since, until)
    most = limit if limit is not None else run.settings.limits.get("lookup.limit", LIMIT)
    base = run.fact_base()
    indexes = _indexes(run, base)
    filters = Filters(source_ids, kinds, first, last, tags, lang, names)
    _check_sources(indexes, filters)
    format_ = chosen_format(format_, run.settings, FORMATS)
    _show(run, base, lookup(indexes, text, filters, limit=most, brief=format_ in {"text", "markdown"}), format_)
    return 2 if indexes.texts and _tell_unread(indexes.texts) else 0


def _tell_unread(texts: sqlite3.Connection) -> bool:
    """Tell which source files could not be read; says whether there are any."""
    from civcheck.factbase.texts import unreadable

    problems = unreadable(texts)
    for problem in problems:
        click.echo(f"civcheck: not searched: {problem}", err=True)
    return bool(problems)


def _indexes(run: Shared, base: FactBase) -> Indexes:
    from civcheck.factbase.index import open_index
    from civcheck.lookup.hits import Indexes

    facts = open_index(base)
    files = run.source_files()
    texts = None
    if files:
        from civcheck.factbase.texts import open_texts

        texts = open_texts(run.sources, files, lambda paths: run.progress(paths, "reading sources"))
    for note in {cache.note for cache in (facts, texts) if cache and cache.note}:
        run.say(note)
    return Indexes(facts.db, texts.db if texts else None)


def _check_sources(indexes: Indexes, filters: Filters) -> None:
    from civcheck.lookup.search import source_ids

    known = source_ids(indexes) if filters.sources else []
    for name in filters.sources:
        if name not in known:
            raise UsageError(f"there is no source {name!r}", f"the sources are {', '.join(known)}")


def _show(run: Shared, base: FactBase, answer: Answer, format_: str) -> None:
    if format_ == "text":
        from civcheck.cli.lookup_text import text
        from civcheck.cli.render import write

        write(text(answer, base, hints=not run.quiet), colored=run.colored)
        return
    from civcheck.cli import lookup_data as data

    click.echo({"json": data.as_json, "jsonl": data.as_jsonl, "markdown": data.markdown}[format_](answer, base), nl=False)
