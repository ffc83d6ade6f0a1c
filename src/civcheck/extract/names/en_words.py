"""Capitalised words of an English text in runs: what names are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from civcheck.extract.alternation import any_of
from civcheck.extract.tables.names_en import ABBREVIATED, KEPT_POSSESSIVES
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

_LATIN = "".join(chr(code) for code in [*range(0xC0, 0x250), *range(0x1E00, 0x1F00)] if chr(code).isalpha())
UPPER: Final = "A-Z" + "".join(letter for letter in _LATIN if letter.isupper())
LETTER: Final = "A-Za-z" + _LATIN
_PREFIXES = "(?:al|el|as|ash|ad|an|ar|ul|d|l)"
_ABBREVIATED = any_of(word.capitalize() for word in ABBREVIATED)
_DOTTED = rf"(?:[{UPPER}]\.){{1,5}}"
_PLAIN = rf"[{UPPER}][{LETTER}0-9]*"
_INSIDE = rf"(?:[-‐‑]{_DOTTED}(?![{LETTER}])|[-‐‑&/·][{LETTER}0-9]+|[’'‘ʻʼ][{LETTER}]+|(?<=[sS])[’'](?=[ \n][{UPPER}]))*"
_WORD = rf"(?:{_ABBREVIATED}\.(?![{LETTER}])|{_DOTTED}(?![{LETTER}])|(?:{_PREFIXES}[-’'])?{_PLAIN}{_INSIDE}\+?)"
_CAPITAL = compiled(rf"[{UPPER}](?<![{LETTER}0-9@/.#_][{UPPER}])")
"""Where a run may start: a capital first, so that the expression skips quickly over what is none."""
_PREFIX_BEFORE = compiled(rf"(?<![{LETTER}0-9]){_PREFIXES}[-’']$")
_LEGAL = r"(?:Ltd|Inc|LLC|Corp|S\.A|GmbH|Co)\b\.?"
_NUMBER = rf"\d{{1,4}}(?=[ \n][{UPPER}])"
_RUN = compiled(rf"{_WORD}(?:[ \n\t]{{1,3}}(?:{_WORD}|{_NUMBER})|,[ \n]{_LEGAL})*")
_ONE = compiled(rf"{_WORD}|{_NUMBER}")
"""A number between capitals belongs to them: Pier 21 Museum."""
MOST_WORDS = 30
"""Capitals that go on for longer are no name, but a heading or a list."""
_JOINTS = frozenset("-‐‑’'")
_SAINTS = frozenset({"St.", "St", "Saint", "Queen", "King"})
_POSSESSIVE = compiled(r"[’']s$|(?<=s)[’']$")


class Word(NamedTuple):
    """A capitalised word at `[start, end)`, without a possessive; `key` is it in lower case, `owns` that it was possessive."""

    start: int
    end: int
    text: str
    key: str
    owns: bool = False


@dataclass(slots=True)
class Run:
    """Capitalised words with nothing but white space between them. `opens` says that the first of them starts a sentence."""

    words: list[Word]
    opens: bool = False

    @property
    def start(self) -> int:
        """Where it starts in the passage."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.words[-1].end


def runs(text: str, sentences: Sequence[int]) -> Iterator[Run]:
    """Give the runs of capitalised words, cut where a sentence starts and behind a possessive that owns the next word."""
    starts = set(sentences)
    reached = 0
    while capital := _CAPITAL.search(text, reached):
        start = capital.start()
        if start and text[start - 1] in _JOINTS and (start := _prefixed(text, start)) < 0:
            reached = capital.end()
            continue
        match = _RUN.match(text, start)
        if match is None:
            reached = capital.end()
            continue
        reached = match.end()
        found = match[0]
        if found.isalpha():  # most runs are one plain word
            yield Run([Word(start, reached, found, found.lower())], _opens(text, start, starts))
        elif (words := _spaced(found, start)) and starts.isdisjoint([word.start for word in words[1:]]):
            yield Run(words, _opens(text, start, starts))
        else:
            yield from _cut(text, match, starts)


def _spaced(found: str, start: int) -> list[Word]:
    """Give the words of a run that nothing but single spaces parts, which most runs of several words are; none of another run."""
    parts = found.split(" ")
    if len(parts) > MOST_WORDS or not found.replace(" ", "").isalpha() or "" in parts:
        return []
    words = []
    for part in parts:
        end = start + len(part)
        words.append(Word(start, end, part, part.lower()))
        start = end + 1
    return words


def _cut(text: str, match: re.Match[str], starts: set[int]) -> Iterator[Run]:
    """Cut a run of several words."""
    words: list[Word] = []
    for word in _words(text, match.start(), match.end()):
        if words and (words[-1].owns or word.start in starts or len(words) == MOST_WORDS or _new_line(text, words[-1], word)):
            yield Run(words, _opens(text, words[0].start, starts))
            words = []
        words.append(word)
    yield Run(words, _opens(text, words[0].start, starts))


def _new_line(text: str, before: Word, word: Word) -> bool:
    """Say whether a line in capitals ends between two words: "PRESS RELEASE" above "Larnwick"."""
    return "\n" in text[before.end : word.start] and before.text.isupper() and len(before.text) > 1 and not word.text.isupper()


def _prefixed(text: str, start: int) -> int:
    """Give where a word starts that a hyphen or an apostrophe stands before: "al-Masri"; -1 where it is the rest of another word."""
    prefix = _PREFIX_BEFORE.search(text, max(0, start - 4), start)
    if prefix:
        return prefix.start()
    return start if text[start - 1] not in "-‐‑" and not text[start - 2 : start - 1].isalnum() else -1


def _words(text: str, start: int, end: int) -> Iterator[Word]:
    saint = False
    for match in _ONE.finditer(text, start, end):
        word = match[0]
        if word.isalpha():
            yield Word(match.start(), match.end(), word, word.lower())
            saint = word in _SAINTS
            continue
        owner = _POSSESSIVE.search(word)
        # "the People's" at the end of a run owns what follows in small letters
        # that of a plural is a part of the name as a rule: Foreign Ministers' Meeting
        kept = saint or owner is None or word[-1] in "’'" or word[: owner.start()].lower() in KEPT_POSSESSIVES
        if owner and (match.end() == end or not kept):
            word = word[: owner.start()]
            yield Word(match.start(), match.start() + len(word), word, word.lower(), owns=True)
        else:
            yield Word(match.start(), match.end(), word, word.lower().replace("’", "'"))
        saint = word in _SAINTS


_BEFORE_OPENING = frozenset("“\"‘'([*_—–-:•·>#\n\t \u3000")
_STOPS = frozenset(".!?。！？：")
_NO_WORD = _BEFORE_OPENING | _STOPS


def _opens(text: str, start: int, starts: set[int]) -> bool:
    """Say whether a word starts a sentence: at its start, behind opening marks, or behind a colon or a full stop."""
    if start and text[start - 1] == " " and text[start - 2] not in _NO_WORD and start not in starts:
        return False
    at = start
    while at > 0 and at not in starts and text[at - 1] in _BEFORE_OPENING and start - at < 6:
        at -= 1
    return at in starts or at == 0 or text[at - 1] in _STOPS or (at < start and any(mark in text[at:start] for mark in '“"‘:•'))
