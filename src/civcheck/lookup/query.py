"""What is asked for: the terms of a question, without the words it is put with."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from civcheck.extract.tables import stopwords
from civcheck.extract.tables.questions import QUESTIONS
from civcheck.extract.words import pairs, phrase_terms, stem, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_WORD = 4
"""A run of more Chinese characters than this is a phrase or a question: its pairs are looked for one by one."""

_QUOTED = r'"([^"]+)"|“([^”]+)”|「([^」]+)」'
_LONGEST_JOINED = 8
_ASKED = frozenset(stopwords.CHINESE)
_LONGEST_ASKED = max(map(len, stopwords.CHINESE))


@dataclass(frozen=True, slots=True)
class Term:
    """One thing looked for.

    `text` is how it was typed, `stems` are its search terms in order; of the last one only the beginning, if `prefix`.
    `spelt`
    says that it is found in a text character by character (Chinese), not by the stems of words, `pair` that it is only two
    characters out of a longer phrase. `also` are other names of the same thing, any of which will do; one of them is `loose`
    if it is a common word for about the same.
    """

    text: str
    stems: tuple[str, ...]
    spelt: bool = False
    prefix: bool = False
    pair: bool = False
    loose: bool = False
    also: tuple[Term, ...] = ()

    @property
    def match(self) -> str:
        """The FTS5 expression that finds it, by any of its names."""
        words = " ".join(self.stems).replace('"', '""')
        own = f'"{words}" *' if self.prefix else f'"{words}"'
        return f"({' OR '.join([own, *(other.match for other in self.also)])})" if self.also else own

    @property
    def names(self) -> tuple[Term, ...]:
        """This term and the other names, each by itself."""
        return (replace(self, also=()), *self.also) if self.also else (self,)

    @property
    def correctable(self) -> bool:
        """Whether it may be a typing error: one English word of four letters or more."""
        return len(self.stems) == 1 and not self.spelt and len(self.text) >= LONGEST_WORD and not any(map(str.isdigit, self.text))


class Query:
    """A question: its terms, and what kind of answer it asks for ("figure", "date", "quote", "name", "place" or None).

    `nowhere` are the expressions of those terms that nothing holds.
    """

    def __init__(self, text: str, terms: tuple[Term, ...], wants: str | None = None, nowhere: frozenset[str] = frozenset()) -> None:
        self.text = text
        self.terms = terms
        self.wants = wants
        self.nowhere = nowhere


def parse(text: str) -> Query:
    """Give the terms of a question. A question of nothing but stop words is taken by its words."""
    asked = text
    text = _plain(text)
    phrases = [phrase(next(filter(None, match.groups()))) for match in re.finditer(_QUOTED, text)]
    rest = unquoted(text)
    found = [*phrases, *_words(rest, stopwords.ENGLISH)]
    if not any(found):
        found = list(_words(rest, frozenset()))
    unique = {term.match: term for term in found if term}
    return Query(asked, _told(tuple(unique.values())), _wants(text))


def _told(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Leave out the words that only say what kind of answer is wanted, unless there is nothing else."""
    return tuple(term for term in terms if term.text.lower() not in stopwords.ASKING) or terms


def unquoted(text: str) -> str:
    """Give a question without what stands in quotation marks."""
    return re.sub(_QUOTED, " ", _plain(text))


def _plain(text: str) -> str:
    if text.isascii():
        return text
    from unicodedata import normalize

    return normalize("NFKC", text)


def _words(text: str, skip: frozenset[str]) -> Iterator[Term]:
    for group in _groups(text):
        joined = "".join(token for token, _ in group)
        if len(group) > 1 and len(joined) <= _LONGEST_JOINED:
            yield _joined(group, joined)
            continue
        for token, chinese in group:
            if chinese:
                yield from _chinese(token)
            elif token.lower() not in skip:
                yield Term(token, (stem(token),))


def _groups(text: str) -> Iterator[list[tuple[str, bool]]]:
    """Give the words, those together between which nothing stands.

    Digits and the Chinese around them are one word (6.1亿, 第78届).
    """
    # Chinese words that are typed with a space between them are words of their own, though a text may have spaces inside one.
    for piece in text.split():
        group: list[tuple[str, bool]] = []
        position = -1
        for token, start, end, chinese in tokens(piece):
            if group and (start != position or not (chinese or token[0].isdigit())):
                yield group
                group = []
            group.append((token, chinese))
            position = end
        if group:
            yield group


def _joined(group: list[tuple[str, bool]], text: str) -> Term:
    stems: list[str] = []
    for token, chinese in group:
        stems += pairs(token) if chinese else [stem(token)]
    last, last_chinese = group[-1]
    if last_chinese and len(last) > 1:
        stems.pop()
    return Term(text, tuple(stems), spelt=True, prefix=last_chinese and len(last) == 1)


def _chinese(run: str) -> Iterator[Term]:
    for part in _without_question_words(run, 1 if len(run) > LONGEST_WORD else 2).split("\n"):
        if len(part) > LONGEST_WORD:
            yield from (Term(pair, (pair,), spelt=True, pair=True) for pair in pairs(part)[:-1])
        elif part and part not in stopwords.CHINESE_ALONE:
            yield _chinese_word(part)


def _without_question_words(run: str, shortest: int) -> str:
    """Give a run of Chinese with the words it is asked with replaced by ends of lines; in short runs, not those of one character."""
    kept: list[str] = []
    place = 0
    while place < len(run):
        sizes = range(min(_LONGEST_ASKED, len(run) - 1), shortest - 1, -1)
        size = next((size for size in sizes if run[place : place + size] in _ASKED), 0)
        kept.append("\n" if size else run[place])
        place += size or 1
    return "".join(kept)


def _chinese_word(word: str) -> Term:
    """Give the term of a Chinese word: the phrase of its pairs, or for one character any pair that begins with it."""
    found = pairs(word)
    return Term(word, tuple(found[:-1] or found), spelt=True, prefix=len(found) == 1)


def phrase(words: str) -> Term | None:
    """Give the term of words that are looked for as they stand; None where there are none."""
    stems, spelt, prefix = phrase_terms(words)
    return Term(words.strip(), stems, spelt=spelt, prefix=prefix) if stems else None


def _wants(text: str) -> str | None:
    asked = f" {' '.join(re.findall('[a-z]+', text.lower()))} "
    for kind, english, chinese in QUESTIONS:
        if any(f" {words} " in asked for words in english) or (not text.isascii() and any(words in text for words in chinese)):
            return kind
    return None
