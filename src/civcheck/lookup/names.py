"""Other names of what is asked for, as the termbases and the package's own tables know them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from civcheck.extract.tables import stopwords
from civcheck.extract.words import stem, tokens
from civcheck.factbase.term_index import FIRST_ALIKE, LONGEST_KEY, chinese_key, key_of, unpack_names
from civcheck.lookup.query import Query, Term, phrase, unquoted
from civcheck.lookup.vocabulary import holds

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

_PAIR = 2
_MOST_WORDS = 8
_MOST_NAMES = 16
_MOST_KEYS = 900
"""Keys in one question to SQLite, which may be built to take no more than 999."""
_LONGEST_PIECE = 80
_LONGEST_QUESTION = 300
"""Words of a question in which names are looked for."""
_SHORTEST_FORGIVEN = 3
"""An abbreviation of so many letters may be typed in small ones, unless it is a word then: sco, but not who."""


class _Piece(NamedTuple):
    """A piece of a question that may be a name: how it is typed, its key, and the places of its first and last token or character."""

    text: str
    key: str
    start: int
    end: int


class _Found(NamedTuple):
    """A piece that is a name, with the other names of the same thing."""

    piece: _Piece
    also: tuple[Term, ...]


def with_other_names(query: Query, facts: sqlite3.Connection, indexes: Sequence[sqlite3.Connection]) -> Query:
    """Give a question whose terms are found by the other names of what they name too. Words in quotation marks stand as they are."""
    text = unquoted(query.text)
    english, chinese = _english(text), list(_chinese(text))
    found = [one._replace(also=_held(one.also, indexes)) for one in (*_chosen(facts, english), *_chosen(facts, chinese))]
    if not found:
        return query
    if len(query.terms) == 1 and any(holds(db, query.terms[0]) for db in indexes):
        found = [one._replace(also=tuple(_translations(one))) for one in found]
    across = _across(found, chinese)
    terms = [part for term in query.terms if not (term.pair and term.text in across) for part in _with(term, found, indexes)]
    return Query(query.text, tuple({term.match: term for term in terms}.values()), query.wants)


def _held(terms: Iterable[Term], indexes: Sequence[sqlite3.Connection]) -> tuple[Term, ...]:
    """Give the names that stand anywhere: of most there are more than anybody uses."""
    return tuple(term for term in terms if any(holds(db, term) for db in indexes))


def _translations(one: _Found) -> Iterator[Term]:
    """Give the other names without the common words of the same language: one word that stands somewhere is looked for as it is."""
    return (other for other in one.also if not other.loose or other.spelt == one.piece.key.isascii())


def _across(found: Sequence[_Found], chinese: Sequence[_Piece]) -> set[str]:
    """Give the pairs of characters that only meet where a name begins or ends."""
    pairs = {piece.start: piece.key for piece in chinese if piece.end - piece.start == _PAIR}
    bounds = {place for one in found if not one.piece.key.isascii() for place in (one.piece.start, one.piece.end)}
    inside = {one.piece.key[at : at + 2] for one in found for at in range(len(one.piece.key) - 1)}
    return {pairs[place - 1] for place in bounds if place - 1 in pairs} - inside


def _with(term: Term, found: Iterable[_Found], indexes: Sequence[sqlite3.Connection]) -> Iterator[Term]:
    if len(term.stems) > 1 and not term.spelt:
        yield term  # it stood in quotation marks
        return
    inside: list[_Found] = []
    for one in found:
        if (chinese_key(term.text) in one.piece.key) if term.spelt else (term.stems[0] in one.piece.key.split()):
            whole = phrase(one.piece.key) if term.pair else None
            yield replace(whole or term, also=one.also)
            return
        if term.spelt and one.piece.key in chinese_key(term.text):
            inside.append(one)
    if inside and not any(holds(db, term) for db in indexes):
        yield from _taken_apart(term, inside)
    else:
        yield term


def _taken_apart(term: Term, inside: Iterable[_Found]) -> Iterator[Term]:
    """Take a run of Chinese that is nowhere as a whole apart: at the names in it."""
    rest = chinese_key(term.text)
    for one in inside:
        named = phrase(one.piece.key)
        if named:
            rest = rest.replace(one.piece.key, " ")
            yield replace(named, also=one.also)
    for part in rest.split():
        other = phrase(part)
        if other:
            yield other


def _english(text: str) -> list[_Piece]:
    """Give the runs of English words of a question."""
    words = [(token, start, end) for token, start, end, chinese in tokens(text) if not chinese][:_LONGEST_QUESTION]
    stems = [stem(token) for token, _, _ in words]
    return [
        _Piece(text[words[low][1] : words[high - 1][2]], " ".join(stems[low:high]), low, high)
        for low in range(len(words))
        for high in range(low + 1, min(low + _MOST_WORDS, len(words)) + 1)
    ]


def _chinese(text: str) -> Iterator[_Piece]:
    """Give the stretches of Chinese of a question, and of what is written together with it."""
    if text.isascii():
        return
    begin = 0
    for word in text.split()[:_LONGEST_QUESTION]:
        run = chinese_key(word)[:_LONGEST_PIECE]
        if not run.isascii():
            for low in range(len(run)):
                for high in range(low + 2, min(low + LONGEST_KEY, len(run)) + 1):
                    yield _Piece(run[low:high], run[low:high], begin + low, begin + high)
        begin += len(run) + 1


def _chosen(facts: sqlite3.Connection, pieces: Sequence[_Piece]) -> list[_Found]:
    """Give the pieces that are names: the longest, and of a name the first concept that has it, a termbase's before a general one."""
    known = _known(facts, {piece.key for piece in pieces})
    found: list[_Found] = []
    taken: set[int] = set()
    for piece in sorted(pieces, key=lambda piece: (piece.start - piece.end, piece.start)):
        if piece.key not in known or not taken.isdisjoint(range(piece.start, piece.end)):
            continue
        concept = next((number for number, text, kind in known[piece.key] if _is_meant(piece.text, text, kind)), None)
        if concept is not None:
            taken.update(range(piece.start, piece.end))
            found.append(_Found(piece, _others(facts, concept, piece.key)))
    return found


def _known(facts: sqlite3.Connection, keys: Iterable[str]) -> dict[str, list[tuple[int, str, str]]]:
    wanted = sorted(keys)
    known: dict[str, list[tuple[int, str, str]]] = {}
    for begin in range(0, len(wanted), _MOST_KEYS):
        some = wanted[begin : begin + _MOST_KEYS]
        rows = facts.execute(
            f"SELECT folded, concept, text, kind FROM terms WHERE folded IN ({', '.join('?' * len(some))}) ORDER BY concept, text", some
        )
        for key, concept, text, kind in rows:
            known.setdefault(key, []).append((concept, text, kind))
    return known


def _is_meant(typed: str, text: str, kind: str) -> bool:
    """Say whether what is typed may be this name: a common noun in any form, a name in its words, an abbreviation in its letters."""
    if not text.isascii() and not typed.isascii():
        return True
    if kind == "abbreviation":
        small = typed.lower()
        return typed == text or (len(typed) >= _SHORTEST_FORGIVEN and small == text.lower() and small not in stopwords.ENGLISH)
    if text == text.lower():
        return True
    if kind == "ambiguous" and typed == typed.lower():
        return False
    return [token.lower() for token, *_ in tokens(typed)] == [token.lower() for token, *_ in tokens(text)]


def _others(facts: sqlite3.Connection, concept: int, key: str, *, adjectives: bool = True) -> tuple[Term, ...]:
    """Give the other names of a concept, as terms to look for."""
    (names,) = facts.execute("SELECT names FROM concepts WHERE id = ?", (concept,)).fetchone()
    others: dict[str, Term] = {}
    for kind, text, marks, stems in unpack_names(names):
        term = Term(text, stems, spelt="s" in marks, prefix="p" in marks, loose=concept >= FIRST_ALIKE)
        if (
            not stems
            or (kind == "adjective" and not adjectives)
            or (chinese_key(text) == key if term.spelt else f" {key} " in f" {' '.join(stems)} ")
        ):
            continue
        if _tells(term):
            others.setdefault(term.match, term)
    return tuple(others.values())[:_MOST_NAMES]


def _tells(term: Term) -> bool:
    """Say whether a name tells anything by itself: "US" is found wherever "us" stands."""
    return term.spelt or any(len(one) > 1 and one not in stopwords.ENGLISH for one in term.stems)


def named(name: str, facts: sqlite3.Connection, indexes: Sequence[sqlite3.Connection]) -> Term | None:
    """Give the term of a name with all other names of what it names; None for a name without words."""
    term = phrase(name)
    if term is None:
        return None
    key = key_of(name)
    known = [row for row in _known(facts, [key]).get(key, []) if row[0] < FIRST_ALIKE]
    concept = next((number for number, text, kind in known if _is_meant(name, text, "" if kind == "ambiguous" else kind)), None)
    return replace(term, also=_held(_others(facts, concept, key, adjectives=False), indexes)) if concept is not None else term


class Spelling:
    """Finds a name and its other names in a text as exact phrases: any capitals, but of abbreviations only their own."""

    def __init__(self, term: Term) -> None:
        texts = [one.text for one in (term, *term.also)]
        exact = [_pattern(text) for text in texts if text.isupper() and text.isascii()]
        free = [_pattern(text) for text in texts if not (text.isupper() and text.isascii())]
        self._patterns = [re.compile("|".join(exact))] if exact else []
        self._patterns += [re.compile("|".join(free), re.IGNORECASE)] if free else []

    def found(self, text: str | None) -> bool:
        """Say whether one of the names stands in a text."""
        return bool(text) and any(pattern.search(text or "") for pattern in self._patterns)


def _pattern(text: str) -> str:
    letter = "[A-Za-z0-9\u00c0-\u024f]"
    whole = r"\s{1,40}".join(re.escape(word) for word in text.split())
    if not text.isascii():
        whole = r"\s{0,8}".join(re.escape(one) for one in text if not one.isspace())
    before = f"(?<!{letter})" if re.match(letter, text) else ""
    after = f"(?!{letter})" if re.search(f"{letter}$", text) else ""
    return f"{before}{whole}{after}"
