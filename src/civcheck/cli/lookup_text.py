"""An answer as lines for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.model.printable import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.cli.render import Line
    from civcheck.factbase.store import FactBase
    from civcheck.lookup.results import Answer, Hit
    from civcheck.report.excerpt import Piece

UNKNOWN = "a document that the fact base does not know"


def text(answer: Answer, base: FactBase, *, hints: bool = True) -> Iterator[Line]:
    """Give an answer: what was not found or read otherwise, the hits with their places, and what was searched."""
    for typed, read in answer.corrected:
        yield [(f"Nothing says “{one_line(typed)}”; looked for “{one_line(read)}”.", "note")]
    if answer.also and answer.hits and hints:
        yield [(f"Also looked for: {', '.join(map(_in_marks, answer.also))}.", "note")]
    if answer.missing:
        yield [(f"Nowhere: {', '.join(f'“{one_line(word)}”' for word in answer.missing)}.", "note")]
    for number, hit in enumerate(answer.hits, start=1):
        yield from _hit(hit, f"{number}. ")
        yield []
    yield from closing(answer, base, hints=hints)


def _hit(hit: Hit, head: str) -> Iterator[Line]:
    indent = " " * len(head)
    quoted: Line = [("“", "note"), *_marked(excerpt(hit)), ("”", "note")]
    if hit.gist is None:
        yield [(head, "note"), *quoted]
    else:
        yield [(head, "note"), (hit.gist.statement, "title")]
        if hit.gist.said:
            yield [(indent + hit.gist.said, "")]
        if excerpt(hit):
            yield [(indent, ""), *quoted]
    yield [(f"{indent}{origin(hit)}{f' [{hit.gist.name}]' if hit.gist else ''}", "note")]
    yield [(f"{indent}{place(hit)}", "place")]
    if hit.issue:
        yield [(f"{indent}{hit.issue}", "bad")]


def _marked(pieces: list[Piece]) -> Line:
    return [(piece, "match" if mark else "") for piece, mark in pieces]


def excerpt(hit: Hit) -> list[Piece]:
    """Give the words of a hit with the matches marked; nothing where they are not at hand."""
    if hit.location is None or not hit.location.text:
        return []
    from civcheck.report.excerpt import pieces

    return pieces(hit.location, hit.matches)


def origin(hit: Hit) -> str:
    """Give the source of a hit."""
    if hit.gist:
        return hit.gist.origin
    if hit.source is None:
        return UNKNOWN
    from civcheck.factbase.gist import source_in_words

    return source_in_words(hit.source)


def place(hit: Hit) -> str:
    """Give the place of a hit: in the file at hand, else as the fact base records it."""
    if hit.location is None:
        return hit.gist.place if hit.gist else ""
    from civcheck.factbase.gist import place_in_words

    return place_in_words(hit.location)


def closing(answer: Answer, base: FactBase, *, hints: bool) -> Iterator[Line]:
    """Give how much was found, how much is shown, and what was searched."""
    if not answer.hits:
        yield [(f"No answer to {_asked(answer)} in {_searched(answer, base)}.", "")]
        return
    total = f"{'more than ' if answer.more else ''}{answer.total:,}"
    shown = f"{len(answer.hits)} of {total} results" if len(answer.hits) < answer.total else _count(answer.total, "result")
    places = f", {_count(answer.places, 'place')} in the documents at hand" if answer.at_hand else ""
    yield [(f"{shown}{places}; searched: {_searched(answer, base)}.", "note")]
    if hints and len(answer.hits) < answer.total:
        yield [("--limit 0 shows all.", "note")]
    if hints and not answer.at_hand:
        yield [("The documents themselves are not at hand: --sources FOLDER shows their words and searches all of their text.", "note")]


def _in_marks(name: str) -> str:
    return f"“{one_line(name)}”" if name.isascii() else one_line(name)


def _asked(answer: Answer) -> str:
    names = " and ".join(f"“{one_line(name)}”" for name in answer.names)
    asked = f"“{one_line(answer.query)}”" if answer.query else ""
    return f"{asked} naming {names}" if asked and names else asked or names


def _searched(answer: Answer, base: FactBase) -> str:
    documents = _count(answer.sources, "document")
    known = f"the facts shipped with civcheck ({documents})" if base.shipped else f"the facts of {documents} in {', '.join(base.roots)}"
    if not answer.texts:
        return known
    return f"{known} and the text of {_count(answer.texts, 'file')}"


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"
