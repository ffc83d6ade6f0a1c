"""What claims are checked against: the facts, and the text of the sources at hand, opened together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.compare.name_directory import NameDirectory, general_directory
from civcheck.compare.named import Namer
from civcheck.extract.terms import general
from civcheck.factbase.candidates import Corpus, paths_at_hand
from civcheck.factbase.index import digest_of_terms, open_index
from civcheck.factbase.kept import Kept
from civcheck.factbase.terms.load import load_terms
from civcheck.factbase.terms.matcher import matcher_of
from civcheck.factbase.texts import open_texts, unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from civcheck.factbase.store import FactBase


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A corpus and what knows its names. `notes` are about the indexes, `unread` are the sources that could not be read."""

    corpus: Corpus
    namer: Namer
    notes: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


def open_corpus(
    base: FactBase, roots: Sequence[str], files: list[str], progress: Callable[[Iterable[str]], Iterable[str]] = iter
) -> Opened:  # fmt: skip
    """Open the facts of `base` and the source files found under `roots`. `progress` wraps the files that are read."""
    facts = open_index(base)
    texts = open_texts(roots, files, progress) if files else None
    concepts = (*load_terms(base.terms), *general()) if base.terms else general()
    matcher = matcher_of(base.terms)
    directory = NameDirectory(concepts) if base.terms else general_directory()
    known = {concept.id: concept for concept in concepts}
    paths = paths_at_hand(facts.db, texts.db) if texts else {}
    notes = dict.fromkeys(cache.note for cache in (facts, texts) if cache and cache.note)
    unread = tuple(unreadable(texts.db)) if texts else ()
    corpus = Corpus(facts.db, texts.db if texts else None, matcher, known, paths)
    corpus.keep_in(Kept.open(), digest_of_terms(facts.db, base.terms))
    return Opened(corpus, Namer(directory), tuple(notes), unread)
