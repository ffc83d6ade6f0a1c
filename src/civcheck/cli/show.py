"""`civcheck show`: the words of a fact or a place, in their context."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from civcheck.cli.options import chosen_format, complete_fact, shared, shared_options
from civcheck.errors import UsageError
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.cli.options import Shared
    from civcheck.cli.render import Line
    from civcheck.factbase.sources_at_hand import AtHand
    from civcheck.model.document import Document
    from civcheck.model.fact import Fact, FactEvidence, Source
    from civcheck.model.location import Location

FORMATS = ("text", "json")
CONTEXT = 160
_PLACE = compiled(r"(?P<source>.+):(?P<start>\d{1,15})-(?P<end>\d{1,15})")


@click.command(
    name="show",
    epilog="""\b
Examples:
  civcheck show harbour-2024/container-throughput-2024 --sources documents/
  civcheck show report.txt:1200-1260
  civcheck show --text report.txt
  civcheck show --layout report.txt
""",
)
@click.argument("what", required=False, metavar="FACT|SOURCE:START-END", shell_complete=complete_fact)
@click.option("--text", "text_file", metavar="FILE", help="Print the canonical text of a file: what all offsets count in.")
@click.option("--layout", "layout_file", metavar="FILE", help="Print the outline of a file: sections, blocks, notes, as they were read.")
@click.option("--context", type=click.IntRange(min=0), default=CONTEXT, show_default=True, help="So many characters on each side.")
@shared_options(*FORMATS)
def command(
    what: str | None, text_file: str | None, layout_file: str | None, context: int, facts: tuple[str, ...], sources: tuple[str, ...],
    terms: tuple[str, ...], format_: str | None, config: str | None, color: str | None, *, quiet: bool,
) -> int:  # fmt: skip
    """Show a fact with the words that say it, or any place of a source, in context.

    SOURCE is the id of a source or a file; offsets are code points of its canonical text, the end exclusive.
    """
    if sum(given is not None for given in (what, text_file, layout_file)) != 1:
        hint = "civcheck show SOURCE/FACT, civcheck show SOURCE:START-END, civcheck show --text FILE"
        raise UsageError("name a fact, a place, --text FILE or --layout FILE, one of them", hint)
    if text_file is not None:
        _print_text(text_file)
        return 0
    run = shared(facts=facts, sources=sources, terms=terms, config=config, color=color, quiet=quiet)
    if layout_file is not None:
        from civcheck.cli.show_layout import outline
        from civcheck.sources.read import read

        with run.busy(f"reading {layout_file}", [layout_file]):
            document = read(layout_file)
        _write(run, outline(document))
        return 0
    place = _PLACE.fullmatch(what or "")
    as_json = chosen_format(format_, run.settings, FORMATS) == "json"
    if place:
        _show_place(run, place["source"], int(place["start"]), int(place["end"]), context, as_json=as_json)
    else:
        _show_fact(run, what or "", context, as_json=as_json)
    return 0


def _print_text(path: str) -> None:
    from civcheck.model.printable import clean
    from civcheck.sources.read import read

    text = read(path).text
    click.echo(clean(text) if sys.stdout.isatty() else text, nl=False)


def _show_place(run: Shared, name: str, start: int, end: int, context: int, *, as_json: bool) -> None:
    from civcheck.model.span import Region
    from civcheck.report.contracts import dump, location_json

    if end <= start:
        raise UsageError(
            f"the place {start}-{end} ends where it starts, or before", "write START-END with the end after the last character"
        )
    document, source = _document(run, name)
    if end > len(document.text):
        raise UsageError(f"{name} has {len(document.text)} characters: {start}-{end} is past its end", "offsets count from 0")
    location = document.locate(Region.of((start, end)))
    if as_json:
        click.echo(dump({"schema": "civcheck/show/1", "location": location_json(location)}, indent=2))
        return
    _write(run, [*_words(document, location, context), *_origin(source, location)])


def _show_fact(run: Shared, name: str, context: int, *, as_json: bool) -> None:
    from civcheck.report.contracts import dump, fact_json, location_json

    fact, source = _fact(run, name)
    document = _source_document(run, source)
    shown = [(evidence, _locate(document, source, evidence)) for evidence in fact.evidence]
    if as_json:
        evidence_json = [{"role": item.role, "language": item.language, "location": location_json(place)} for item, place in shown]
        click.echo(dump({"schema": "civcheck/show/1", **fact_json(fact), "evidence": evidence_json}, indent=2))
        return
    _write(run, _fact_lines(fact, source, document, shown, context))


def _fact_lines(
    fact: Fact, source: Source, document: Document | None, shown: list[tuple[FactEvidence, Location]], context: int
) -> Iterator[Line]:
    from civcheck.factbase.gist import said_in_words, source_in_words
    from civcheck.model.printable import one_line

    yield [(one_line(fact.statement), "title")]
    if said_in_words(fact):
        yield [(said_in_words(fact), "")]
    yield [(f"{source_in_words(source)} [{fact.name}]", "note")]
    for evidence, location in shown:
        yield [("", "")]
        role = "says it" if evidence.role == "says" else "gives the context"
        yield [(f"{role}{f' ({evidence.language})' if evidence.language else ''}:", "note")]
        if document and location.text is not None:
            yield from _words(document, location, context)
        yield from _origin(None, location)
        if document and location.text is None:
            yield [(f"{document.path} has changed here since: run `civcheck verify`", "bad")]
    if document is None:
        yield [("", "")]
        yield [(f"{source.file} is not at hand: --sources FOLDER shows its words.", "note")]


def _locate(document: Document | None, source: Source, evidence: FactEvidence) -> Location:
    """Give the place of evidence in the document; as the fact records it where that is not at hand or has changed."""
    from civcheck.factbase.gist import recorded_place
    from civcheck.factbase.marks import holds

    if document and holds(document.text, evidence):
        return document.locate(evidence.region)
    return recorded_place(source, evidence)


def _words(document: Document, location: Location, context: int) -> Iterator[Line]:
    """Give the words with so many characters before and after, as they stand, on one line."""
    from civcheck.model.printable import one_line

    before = document.text[max(0, location.start - context) : location.start]
    after = document.text[location.end : location.end + context]
    dots_before = "… " if location.start > context else ""
    dots_after = " …" if location.end + context < len(document.text) else ""
    # The words keep the white space at their edges, and get none where they have none: Chinese is written without.
    lead = " " if before[-1:].isspace() else ""
    trail = " " if after[:1].isspace() else ""
    yield [
        (f"{dots_before}{one_line(before)}{lead}", "note"),
        (one_line(location.text or ""), "match"),
        (f"{trail}{one_line(after)}{dots_after}", "note"),
    ]


def _origin(source: Source | None, location: Location) -> Iterator[Line]:
    from civcheck.factbase.gist import place_in_words, source_in_words

    if source:
        yield [(source_in_words(source), "note")]
    yield [(place_in_words(location), "place")]


def _write(run: Shared, lines: Iterator[Line] | list[Line]) -> None:
    from civcheck.cli.render import write

    write(lines, colored=run.colored)


def _fact(run: Shared, name: str) -> tuple[Fact, Source]:
    """Find a fact by its name, or by its id where no other source has a fact of that id."""
    from civcheck.factbase.index import open_index
    from civcheck.factbase.records import unpack_fact

    db = open_index(run.fact_base()).db
    where, value = ("name = ?", name) if "/" in name else ("substr(name, instr(name, '/') + 1) = ?", name)
    rows = db.execute(f"SELECT name, record FROM facts WHERE {where} ORDER BY name", (value,)).fetchall()
    if not rows:
        from difflib import get_close_matches

        near = get_close_matches(name, [known for (known,) in db.execute("SELECT name FROM facts")], n=1, cutoff=0.5)
        hint = f"did you mean {near[0]}?" if near else "`civcheck lookup` finds facts by their words"
        raise UsageError(f"there is no fact {name!r}, and it is no place SOURCE:START-END", hint)
    if len(rows) > 1:
        raise UsageError(f"{len(rows)} facts have the id {name!r}", f"name one of {', '.join(known for known, _ in rows)}")
    fact = unpack_fact(rows[0][1])
    return fact, _sources(run)[fact.source]


def _sources(run: Shared) -> dict[str, Source]:
    from civcheck.factbase.index import open_index, source_of

    rows = open_index(run.fact_base()).db.execute("SELECT detail FROM files WHERE detail <> ''")
    return {source.id: source for source in (source_of(detail) for (detail,) in rows)}


def _document(run: Shared, name: str) -> tuple[Document, Source | None]:
    """Find a document by the id of its source or by the name of its file."""
    import os

    from civcheck.sources.read import read

    if os.path.isfile(name):
        return read(name), None
    sources = _sources(run)
    if name not in sources:
        raise UsageError(f"there is no source or file {name!r}", f"name a file or one of {', '.join(sorted(sources))}")
    document = _source_document(run, sources[name])
    if document is None:
        raise UsageError(f"{sources[name].file}, the file of {name}, is not at hand", "name its folder: --sources FOLDER")
    return document, sources[name]


def _source_document(run: Shared, source: Source) -> Document | None:
    from civcheck.factbase.sources_at_hand import match_sources
    from civcheck.factbase.texts import digests, open_texts
    from civcheck.sources.read import read

    files = run.source_files()
    if not files:
        return None
    texts = open_texts(run.sources, files, lambda paths: run.progress(paths, "reading sources"))
    found: AtHand | None = match_sources([source], digests(texts.db)).get(source.id)
    return read(found.path, languages=source.languages, source=source.id) if found else None
