"""Document to mentions: every figure, date, name and quotation of a text, where it stands.

Figures and dates are read passage by passage. Names are read over the whole document, since short forms lean on whole
names and a word is a name where another place shows it; quotations last, since they ask who is named beside them. The
tables of each kind of reader are imported where it is wanted.
"""

from __future__ import annotations

import gc
from bisect import bisect_left
from typing import TYPE_CHECKING

from civcheck.extract.passage import passages

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from civcheck.extract.names.reading import ReadName
    from civcheck.extract.passage import Passage
    from civcheck.extract.terms import Matcher
    from civcheck.extract.values import Values
    from civcheck.model.document import Document
    from civcheck.model.edtf import Edtf
    from civcheck.model.mention import Mention, MentionKind

KINDS: tuple[MentionKind, ...] = ("figure", "date", "name", "quote")
"""The kinds that are read so far."""


def mentions(
    document: Document,
    *,
    today: Edtf | None = None,
    kinds: Sequence[MentionKind] = KINDS,
    terms: Matcher | None = None,
    whole: Sequence[Passage] | None = None,
) -> list[Mention]:
    """Give the mentions of a document in the order of the text.

    `whole` are its passages, where the caller has them. `today` is the document's own date, that "last year" leans on;
    without it such dates stay unresolved. `terms` finds the names of a termbase; by default the general ones of the package alone.
    """
    # The collector would look again and again at mentions that all stay: without it dense text takes a third less time.
    enabled = gc.isenabled()
    gc.disable()
    try:
        return list(_mentions(_read(document, today, kinds, terms, whole)))
    finally:
        if enabled:
            gc.enable()


def _mentions(read: Iterable[tuple[int, list[Mention]]]) -> Iterator[Mention]:
    waiting: list[Mention] = []
    for start, found in read:
        # A passage that a note interrupts goes on behind that note.
        if not (found or waiting):
            continue
        late = bisect_left(waiting, start, key=lambda mention: mention.region.start)
        yield from waiting[:late]
        waiting = sorted(waiting[late:] + found, key=lambda mention: (mention.region.start, -mention.region.end))
    yield from waiting


def _read(
    document: Document, today: Edtf | None, kinds: Sequence[MentionKind], terms: Matcher | None, whole: Sequence[Passage] | None
) -> Iterator[tuple[int, list[Mention]]]:
    """Give where each passage starts, and its mentions."""
    values = _values(document, today, kinds) if "figure" in kinds or "date" in kinds else None
    if "name" not in kinds and "quote" not in kinds:
        for passage in whole or passages(document):
            yield passage.pieces[0][0], values.read(passage) if values else []
        return
    whole = list(passages(document)) if whole is None else whole
    names = _names(whole, terms)
    quotes = _quotes(whole, names) if "quote" in kinds else [[] for _ in whole]
    for passage, named, quoted in zip(whole, names, quotes, strict=True):
        found = values.read(passage) if values else []
        found += [name.mention for name in named if "name" in kinds]
        yield passage.pieces[0][0], found + quoted


def read_passages(
    passages: Sequence[Passage], *, today: Sequence[Edtf | None] = (), terms: Matcher | None = None, headers: Collection[int] = ()
) -> list[list[Mention]]:
    """Give the mentions of each of some passages that belong to one text.

    `today` is the date that relative dates of each passage lean on. `headers` are the blocks that are headers of tables.
    """
    values = _values(None, None, KINDS)
    values.headers.update(headers)
    names = _names(passages, terms)
    quotes = _quotes(passages, names)
    read = []
    for number, passage in enumerate(passages):
        values.today = today[number] if today else None
        read.append([*values.read(passage), *(name.mention for name in names[number]), *quotes[number]])
    return read


def _values(document: Document | None, today: Edtf | None, kinds: Sequence[MentionKind]) -> Values:
    from civcheck.extract.values import Values

    return Values(document, today, kinds)


def _names(whole: Sequence[Passage], terms: Matcher | None) -> list[list[ReadName]]:
    from civcheck.extract.names.reading import read_names

    if terms is None:
        from civcheck.extract.terms import general_matcher

        terms = general_matcher()
    return read_names(whole, terms)


def _quotes(whole: Sequence[Passage], names: Sequence[Sequence[ReadName]]) -> list[list[Mention]]:
    from civcheck.extract.quotes.blocks import closing
    from civcheck.extract.quotes.found import NOTHING_QUOTED, to_mention
    from civcheck.extract.quotes.reading import read_quotes

    said = NOTHING_QUOTED
    read = []
    for number, (passage, named) in enumerate(zip(whole, names, strict=True)):
        following = closing(whole, number)
        found, said = read_quotes(passage, [name.found for name in named], said, following)
        read.append(found)
    return [[to_mention(passage, quote) for quote in found] for passage, found in zip(whole, read, strict=True)]
