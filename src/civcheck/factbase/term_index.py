"""The names of concepts in the index of the facts, so that a lookup knows the other names of what is asked for.

Each name stands there under a key: an English one under its search terms, a Chinese one as it is, in simplified and in
traditional characters. A lookup need neither read a termbase nor convert characters.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from civcheck.extract.words import HAN, phrase_terms, terms_line
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from civcheck.model.term import Concept, Term

TABLES = """
CREATE TABLE concepts (id INTEGER PRIMARY KEY, file INTEGER, names TEXT);
CREATE TABLE terms (
  folded TEXT, concept INTEGER, text TEXT, kind TEXT, PRIMARY KEY (folded, concept, text)
) WITHOUT ROWID;
"""
NAME_SEPARATOR, KIND_SEPARATOR = "\x1e", "\x1f"
FIRST_GENERAL = 1_000_000_000
"""The concepts of the package's own tables are numbered from here: those of termbases go before them."""
LONGEST_KEY = 24
"""Characters of the longest Chinese name that is looked for in a question."""
FIRST_ALIKE = 2_000_000_000
"""Groups of common words for the same thing are numbered from here: they go after everything that has a name."""

_Row = tuple[str, int, str, str]


def key_of(text: str) -> str:
    """Give the key of a name."""
    return chinese_key(text) if _is_chinese(text) else terms_line(text)


@cache
def _han() -> re.Pattern[str]:
    return compiled(f"[{HAN}]")  # compiling it takes longer than most lookups


def _is_chinese(text: str) -> bool:
    return not text.isascii() and _han().search(text) is not None


def chinese_key(text: str) -> str:
    """Give the key of a name with Chinese characters: no spaces, no middle dots, small letters."""
    return re.sub(r"[\s·・•‧]+", "", text).lower()


def index_concepts(db: sqlite3.Connection, file: int, concepts: Iterable[Concept]) -> None:
    """Add the concepts of a termbase, which is a file of the index."""
    (last,) = db.execute("SELECT coalesce(max(id), 0) FROM concepts WHERE id < ?", (FIRST_GENERAL,)).fetchone()
    _insert(db, file, *_rows(tuple(concepts), last + 1))


def index_general(db: sqlite3.Connection) -> None:
    """Add the concepts of the package's own tables and its groups of common words, unless they are there."""
    if db.execute("SELECT 1 FROM concepts WHERE id = ?", (FIRST_GENERAL,)).fetchone() is None:
        _insert(db, 0, *_general_rows())
        _insert(db, 0, *_alike_rows())


def forget_concepts(db: sqlite3.Connection, file: int) -> None:
    """Take the concepts of a termbase out."""
    if db.execute("SELECT 1 FROM concepts WHERE file = ? LIMIT 1", (file,)).fetchone():
        db.execute("DELETE FROM terms WHERE concept IN (SELECT id FROM concepts WHERE file = ?)", (file,))
        db.execute("DELETE FROM concepts WHERE file = ?", (file,))


def _insert(db: sqlite3.Connection, file: int, concepts: Sequence[tuple[int, str]], rows: Sequence[_Row]) -> None:
    db.executemany("INSERT INTO concepts VALUES (?, ?, ?)", ((number, file, names) for number, names in concepts))
    db.executemany("INSERT OR IGNORE INTO terms VALUES (?, ?, ?, ?)", rows)


@cache
def _general_rows() -> tuple[list[tuple[int, str]], list[_Row]]:
    from civcheck.extract.terms import general

    return _rows(general(), FIRST_GENERAL)


@cache
def _alike_rows() -> tuple[list[tuple[int, str]], list[_Row]]:
    from civcheck.extract.tables.alike import groups
    from civcheck.model.term import Concept, Term

    words = [(*(Term(word, "en") for word in english), *(Term(word, "zh") for word in chinese)) for english, chinese in groups()]
    return _rows([Concept(terms[0].text, None, terms) for terms in words], FIRST_ALIKE)


def _rows(concepts: Sequence[Concept], first: int) -> tuple[list[tuple[int, str]], list[_Row]]:
    """Give the rows of concepts, numbered from `first`, and those of their names."""
    numbered = list(enumerate(concepts, start=first))
    variants = _variants([term.text for concept in concepts for term in concept.terms if _is_chinese(term.text)])
    named: list[tuple[int, str]] = []
    rows: list[_Row] = []
    for number, concept in numbered:
        names: dict[str, str] = {}
        for term in concept.terms:
            kind = _kind(concept, term)
            for text in (term.text, *variants.get(term.text, ())):
                names.setdefault(text, kind if text == term.text else "variant")
        lines: list[str] = []
        for text, kind in names.items():
            stems, spelt, prefix = phrase_terms(text)
            key = chinese_key(text) if spelt else " ".join(stems)
            if key:
                rows.append((key, number, text, kind))
                lines.append(KIND_SEPARATOR.join((kind, text, "s" * spelt + "p" * prefix, " ".join(stems))))
        named.append((number, NAME_SEPARATOR.join(lines)))
    return named, sorted(rows)


def unpack_names(names: str) -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    """Give the names of a concept, with their search terms, which a lookup then need not find.

    Kind, text, marks ("s": found character by character, "p": a beginning) and search terms.
    """
    for line in filter(None, names.split(NAME_SEPARATOR)):
        kind, text, marks, stems = line.split(KIND_SEPARATOR)
        yield kind, text, marks, tuple(stems.split())


def _kind(concept: Concept, term: Term) -> str:
    """Give what kind of name it is: abbreviation, adjective, ambiguous (a common word too), or name."""
    if term.form != "full":
        return term.form
    if term.language == "en" and term.text.isupper():
        return "abbreviation"
    return "ambiguous" if concept.ambiguous and term.language == "en" else "name"


def _variants(texts: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Give the other spellings of Chinese names, in simplified and in traditional characters, where they differ."""
    if not texts:
        return {}
    from opencc import OpenCC  # only where termbases are indexed

    from civcheck.extract.folding import simplified

    simple = simplified("\n".join(texts))
    spelt = zip(texts, simple.split("\n"), OpenCC("s2tw").convert(simple).split("\n"), strict=True)
    return {text: tuple({one: None for one in others if one != text}) for text, *others in spelt if set(others) != {text}}
