"""`civcheck match --reuse`: which stretches of a text are taken over from the sources."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import click

from civcheck.errors import CivcheckError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.cli.options import Shared
    from civcheck.cli.render import Line
    from civcheck.compare.passages.reuse import Origin
    from civcheck.match.reuse import Reused
    from civcheck.model.document import Document

_LONGEST = 160


def show_reuse(run: Shared, drafts: Sequence[Document], format_: str) -> bool:
    """List the stretches of a text that are taken over from the sources at hand; says whether some are unquoted.

    Stretches of 25 words (40 Chinese characters) or more count, edited ones from 40 words on. Those that the text gives as
    a quotation are counted, not listed.
    """
    at_hand = run.source_files()
    if not at_hand:
        raise UsageError("there are no sources at hand to compare with", "name them: --sources FOLDER, or `sources` in the settings")
    found = _reused(run, drafts, at_hand)
    _show(run, found, len(at_hand), format_)
    return any(one.verdict == "unquoted" for one in found)


def _reused(run: Shared, drafts: Sequence[Document], at_hand: Sequence[str]) -> list[Reused]:
    from functools import lru_cache

    from civcheck.match.reuse import reused
    from civcheck.sources.read import read

    with run.busy("comparing", at_hand):
        return reused(drafts, at_hand, lru_cache(_KEPT)(read), _known(run))


_KEPT = 32
"""So many sources are kept in memory."""


def _known(run: Shared) -> dict[str, Origin]:
    """Give what the fact base knows of its sources, by the sha256 of their files; nothing where there is no fact base."""
    from civcheck.compare.passages.reuse import Origin
    from civcheck.factbase.index import open_index, source_of

    try:
        rows = open_index(run.fact_base()).db.execute("SELECT detail FROM files WHERE detail <> ''").fetchall()
    except CivcheckError:
        return {}
    sources = [source_of(detail) for (detail,) in rows]
    return {source.sha256: Origin(source.file, source.issued, source.publisher, source.title) for source in sources}


def _show(run: Shared, found: Sequence[Reused], sources: int, format_: str) -> None:
    if format_ == "text":
        from civcheck.cli.render import write

        write(_lines(found, sources, quiet=run.quiet), colored=run.colored)
        return
    from civcheck.report.contracts import dump
    from civcheck.report.reuse import reuse_json, stretch_json

    stretches = [
        stretch_json(one.verdict, one.words, one.draft, one.source, one.others, one.details, one.differences) for one in found
    ]  # fmt: skip
    click.echo(dump(reuse_json(stretches, sources), indent=2))


def _lines(found: Sequence[Reused], sources: int, *, quiet: bool) -> Iterator[Line]:
    for one in found:
        if one.verdict == "unquoted":
            yield from _stretch(one)
    counts = Counter(one.verdict for one in found)
    others = ", ".join(f"{number} {verdict}" for verdict, number in sorted(counts.items()) if verdict != "unquoted")
    if not quiet:
        number = counts["unquoted"]
        said = f"{number:,} stretch{'' if number == 1 else 'es'} taken over unquoted, of {sources:,} source{'' if sources == 1 else 's'}"
        yield [(f"{said}{f'; besides {others}' if others else ''}.", "bad" if number else "good")]


def _stretch(one: Reused) -> Iterator[Line]:
    place, source = one.draft, one.source
    yield [(f"{place.path}:{place.line}:{place.column}", "place"), (f"  {one.words:,} words{_how(one)}", "note")]
    yield [("    ", ""), (_words(place.text), "match")]
    more = f", and {len(one.others)} more" if one.others else ""
    yield [("    of ", "note"), (f"{source.path}:{source.line}:{source.column}", "place"), (f" {_words(source.text)}", ""), (more, "note")]


def _how(one: Reused) -> str:
    if one.details is None:
        return ", edited"
    told = "; ".join(f"{_flat(there)} there, {_flat(here)} here" for there, here in one.differences)
    return f", with other {' and '.join(one.details)}: {told}" if one.details else ""


def _flat(words: str) -> str:
    from civcheck.model.printable import one_line

    return one_line(words)


def _words(text: str | None) -> str:
    flat = _flat(text or "")
    if len(flat) > _LONGEST:
        flat = f"{flat[: _LONGEST * 2 // 3].rstrip()} … {flat[-_LONGEST // 3 :].lstrip()}"
    return f"“{flat}”"
