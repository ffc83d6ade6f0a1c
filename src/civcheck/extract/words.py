"""Words of both languages as search terms: English stems, and Chinese as overlapping pairs of characters.

Chinese is not written in words, so each character starts one term: it and the next, or it alone at the end of a run.
Any stretch of two or more characters is then an exact phrase of pairs, and any single one the beginning of a term
(character bigrams; J. Y. Nie, J. Gao, J. Zhang, M. Zhou, "On the use of words and n-grams for Chinese information
retrieval", IRAL 2000). English stems are Snowball's (M. F. Porter, 2001).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from civcheck.extract.tables.own_stems import OWN_STEMS
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HAN = "\u2e80-\u2fdf\u3005\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
"""Characters written without spaces between words, as the inside of a regular expression's class."""

_FIRST_HAN = "\u2e80"
_FAR = compiled(f"[{_FIRST_HAN}-\U0010ffff]")
_HAN = compiled(f"[{HAN}]")

SEPARATOR = "\x1e"
"""Between the parts of a text that belong to different things: no phrase is found across it."""

_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)*"
_ORDINAL = r"(?:(?:st|nd|rd|th)\b)?"
_GAP = r"\s{1,8}"
"""What may stand inside a run of Chinese: the wrap of a line, the gap where a page interrupts it, a space of the converter."""
_APART = "\ue000"
MOST_KEPT = 200_000


@cache
def _ascii_tokens() -> re.Pattern[str]:
    return compiled(rf"(?:{_NUMBER}){_ORDINAL}|[A-Za-z]+(?:'[A-Za-z]+)*|{SEPARATOR}", re.ASCII)


@cache
def _all_tokens() -> re.Pattern[str]:
    # Compiling this takes longer than most lookups: English text does without.
    letter = rf"[^\W\d_{HAN}]"
    return compiled(rf"(?P<han>[{HAN}]+(?:{_GAP}[{HAN}]+)*)|(?:{_NUMBER}){_ORDINAL}|{letter}+(?:['’]{letter}+)*|{SEPARATOR}")


@lru_cache(maxsize=8)  # several readers ask it of one passage after the other
def has_han(text: str) -> bool:
    """Say whether a text has a character of `HAN`. One range is looked for first, since most texts have none of them."""
    return not text.isascii() and _FAR.search(text) is not None and _HAN.search(text) is not None


def _matches(text: str) -> Iterator[re.Match[str]]:
    return (_ascii_tokens() if text.isascii() else _all_tokens()).finditer(text)


@cache
def _stem_word() -> Callable[[str], str]:
    import Stemmer  # only where words are stemmed

    stem: Callable[[str], str] = Stemmer.Stemmer("english").stemWord
    return stem


class _Stems(dict[str, str]):
    """The search terms of the words that were met: a look into a dictionary costs a third of a cached call."""

    def __missing__(self, word: str) -> str:
        """Find the term of a new word. Those of all words of a large folder are not kept."""
        if len(self) > MOST_KEPT:
            self.clear()
        term = self[word] = _term(word)
        return term


@cache
def _stems() -> Callable[[str], str]:
    return _Stems().__getitem__


def stem(word: str) -> str:
    """Give the search term of one English word or number: lower case, no accents, full-width forms made plain, stemmed."""
    return _stems()(word)


def _term(word: str) -> str:
    if not word.isascii():
        import unicodedata

        decomposed = unicodedata.normalize("NFKD", word)
        word = "".join(character for character in decomposed if not unicodedata.combining(character))
    word = word.lower()
    if word.isalpha():
        return OWN_STEMS.get(word) or _stem_word()(word)
    if word == SEPARATOR:
        return _APART
    if word[0].isdigit():
        return word.replace(",", "").rstrip("stndrh")
    word = word.replace("’", "'").removesuffix("'s")
    return OWN_STEMS.get(word) or _stem_word()(word) if word.isalpha() else word


def pairs(run: str) -> list[str]:
    """Give the terms of a run of Chinese characters: every character with the next, and the last alone."""
    run = "".join(run.split())
    return [run[index : index + 2] for index in range(len(run))]


def terms(text: str) -> list[str]:
    """Give the search terms of a text, in order."""
    if text.isascii():
        return list(map(_stems(), _ascii_tokens().findall(text)))
    found: list[str] = []
    for match in _matches(text):
        if match.lastgroup == "han":
            found += pairs(match[0])
        else:
            found.append(stem(match[0]))
    return found


def terms_line(text: str) -> str:
    """Give the search terms of a text, in order, with a space between them."""
    if text.isascii():
        return " ".join(map(_stems(), _ascii_tokens().findall(text)))
    return " ".join(terms(text))


def tokens(text: str) -> Iterator[tuple[str, int, int, bool]]:
    """Give `(token, start, end, is Chinese)` of each English word or number and each run of Chinese characters."""
    for match in _matches(text):
        token = match[0]
        if token[0].isdigit():
            token = token.rstrip("stndrh")
        if token != SEPARATOR:
            yield token, match.start(), match.start() + len(token), match.lastgroup == "han"


def phrase_terms(text: str) -> tuple[tuple[str, ...], bool, bool]:
    """Give the search terms of words that stand together.

    With them, whether there is Chinese among them, and whether the last is only the beginning of a term.
    """
    found: list[str] = []
    spelt = prefix = False
    for token, _, _, chinese in tokens(text):
        found += pairs(token) if chinese else [stem(token)]
        spelt = spelt or chinese
        prefix = chinese and len(token) == 1
        last_alone = chinese and len(token) > 1
    if found and last_alone:
        found.pop()
    return tuple(found), spelt, prefix


def is_chinese(text: str) -> bool:
    """Say whether Chinese characters make up a good part of the letters of a text.

    A Chinese sentence may name people in Latin letters.
    """
    if not has_han(text):
        return False
    han = sum(len(match[0]) for match in _matches(text) if match.lastgroup == "han")
    letters = sum(map(str.isalpha, text))
    return han > 0 and han * 4 >= letters
