"""Which sentences of a draft are in a language that is not read: neither English nor Chinese."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from civcheck.extract.tables.other_languages import FUNCTION_WORDS
from civcheck.extract.tables.stopwords import ENGLISH
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

_QUOTED = compiled(r"“[^“”]{0,300}”|\"[^\"]{0,300}\"")
_JOINERS = frozenset(
    [
        "de",
        "la",
        "las",
        "los",
        "del",
        "della",
        "di",
        "da",
        "do",
        "dos",
        "das",
        "du",
        "des",
        "le",
        "van",
        "von",
        "der",
        "den",
        "y",
        "e",
        "al",
        "el",
        "et",
    ]
)
"""What stands inside names: Puerto de la Cruz."""
_WORD = compiled(r"[^\W\d_]+")
_MOST_UNKNOWN = 0.5
"""The share of letters that are neither Latin nor Chinese; of Japanese ones, fewer tell."""
_MOST_KANA = 0.1
_FEWEST = 2
_SHARE = 0.2
_TIMES = 2


class _Counts(NamedTuple):
    """How many words of a sentence are common ones of other languages, common ones of English, and how many there are."""

    foreign: int
    english: int
    words: int


def are_foreign(sentences: Sequence[str]) -> list[bool]:
    """Say of each sentence whether its letters, or its commonest words, are those of a language that is not read.

    In a text that is mostly such, a sentence that tells little of itself goes with the rest.
    """
    counts = [_count(sentence) for sentence in sentences]
    foreign, english = sum(one.foreign for one in counts), sum(one.english for one in counts)
    mostly = foreign > _FEWEST and foreign > _TIMES * english
    return [
        _other_letters(sentence) or _other_words(one) or (mostly and one.foreign > one.english)
        for sentence, one in zip(sentences, counts, strict=True)
    ]


def _other_letters(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    known = sum(letter < "\u0250" or "\u1e00" <= letter <= "\u1eff" or "\u3400" <= letter <= "\u9fff" for letter in letters)
    kana = sum("\u3040" <= letter <= "\u30ff" for letter in letters)
    return len(letters) - known > len(letters) * _MOST_UNKNOWN or kana > len(letters) * _MOST_KANA


def _other_words(counts: _Counts) -> bool:
    return counts.foreign >= max(_FEWEST, counts.words * _SHARE) and counts.foreign > _TIMES * counts.english


def _count(text: str) -> _Counts:
    words = _WORD.findall(_QUOTED.sub(" ", text)) or _WORD.findall(text)
    capital = [word[0].isupper() and word.lower() not in FUNCTION_WORDS for word in words]
    inside = _inside_names(words, capital)
    foreign = sum(_is_foreign(word) and not within for word, within in zip(words, inside, strict=True))
    return _Counts(foreign, sum(word.lower() in ENGLISH for word in words), len(words))


def _is_foreign(word: str) -> bool:
    """Say whether a word is a common one of another language, or has letters that English has in names alone."""
    return word.lower() in FUNCTION_WORDS or (word[0].islower() and any("\u00df" <= letter < "\u1f00" for letter in word))


def _inside_names(words: Sequence[str], capital: Sequence[bool]) -> list[bool]:
    """Say of each word whether it joins two capitalised ones: the "de la" of Puerto de la Cruz."""
    before, last = [], False
    for word, is_capital in zip(words, capital, strict=True):
        before.append(last)
        last = is_capital or (last and word in _JOINERS)
    after, following = [False] * len(words), False
    for at in range(len(words) - 1, -1, -1):
        after[at] = following
        following = capital[at] or (following and words[at] in _JOINERS)
    return [one and other and word in _JOINERS for one, other, word in zip(before, after, words, strict=True)]
