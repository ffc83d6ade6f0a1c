"""Invented text with copies planted in it, the same for the same seed: what benchmarks/passages.py finds copies in.

A corpus is a folder of texts of some 200 KB, each a number of paragraphs of 60 to 300 words (or Chinese characters). Words
are drawn as often as words of a language are; a paragraph has a few numbers. Copies go to other texts: exact ones into the
middle of a paragraph, with the words at both ends others than at the original, others as paragraphs of their own or into one.
"""

from __future__ import annotations

import json
import random
from dataclasses import asdict, dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Literal

import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

Kind = Literal["exact", "edited 5 %", "edited 10 %", "figure", "sentence left out", "Chinese exact", "Chinese edited 5 %"]
ENGLISH: tuple[Kind, ...] = ("exact", "edited 5 %", "edited 10 %", "figure", "sentence left out")
CHINESE: tuple[Kind, ...] = ("Chinese exact", "Chinese edited 5 %")
_TEXT = 200_000
_WORDS = 30_000
_CHARACTERS = 4_000


@dataclass(frozen=True, slots=True)
class Plant:
    """A copy: the texts, and the characters of the original and of the copy."""

    kind: Kind
    original: str
    copy: str
    first: tuple[int, int]
    second: tuple[int, int]


class _Language:
    """Words of one language with how often they are drawn, and what stands between them."""

    def __init__(self, rng: random.Random, *, chinese: bool) -> None:
        letters = "abcdefghijklmnopqrstuvwxyz"
        self.between = "" if chinese else " "
        self.stop = "。" if chinese else "."
        self.words = (
            [chr(0x4E00 + number) for number in rng.sample(range(20_000), _CHARACTERS)]
            if chinese
            else ["".join(rng.choices(letters, k=rng.randint(2, 10))) for _ in range(_WORDS)]
        )
        self._often = list(accumulate(1 / (rank + 8) for rank in range(len(self.words))))
        self._rng = rng

    def draw(self, count: int) -> list[str]:
        words = self._rng.choices(self.words, cum_weights=self._often, k=count)
        for at in range(7, count, 40):
            words[at] = str(self._rng.randrange(10, 9_999))
        return words


class _Text:
    """Paragraphs as lists of words; `at` gives where the words of one stand once all are put together."""

    def __init__(self, language: _Language, rng: random.Random) -> None:
        self.language = language
        self.paragraphs: list[list[str]] = []
        size = 0
        while size < _TEXT:
            self.paragraphs.append(language.draw(rng.randint(60, 300)))
            size += sum(map(len, self.paragraphs[-1])) + len(self.paragraphs[-1]) * len(language.between)

    def __str__(self) -> str:
        return "".join(self.language.between.join(words) + self.language.stop + "\n\n" for words in self.paragraphs)

    def starts(self) -> list[int]:
        between, end = len(self.language.between), len(self.language.stop) + 2
        lengths = [sum(map(len, words)) + between * (len(words) - 1) + end for words in self.paragraphs]
        return [0, *accumulate(lengths)]

    def at(self, start: int, paragraph: int, first: int, end: int) -> tuple[int, int]:
        words, between = self.paragraphs[paragraph], len(self.language.between)
        low = start + sum(map(len, words[:first])) + between * first
        return low, low + sum(map(len, words[first:end])) + between * (end - first - 1)


def write(folder: Path, size: int, each: int, *, chinese: bool = False, seed: int = 11) -> list[Plant]:
    """Write a corpus of `size` characters with `each` copies of every kind; the copies are in `plants.json` beside the texts."""
    rng = random.Random(seed)  # noqa: S311  no secret, only the same text every time
    language = _Language(rng, chinese=chinese)
    texts = [_Text(language, rng) for _ in range(max(2, size // _TEXT))]
    placed = [_plant(rng, kind, texts) for _ in range(each) for kind in (CHINESE if chinese else ENGLISH)]
    folder.mkdir(parents=True, exist_ok=True)
    starts = [text.starts() for text in texts]
    for number, text in enumerate(texts):
        (folder / f"{number:05}.txt").write_text(str(text), "utf-8")
    plants = [_found(one, texts, starts) for one in placed]
    (folder / "plants.json").write_text(json.dumps([asdict(plant) for plant in plants]), "utf-8")
    return plants


def write_plain(folder: Path, size: int, seed: int = 12) -> None:
    """Write a corpus text by text, for sizes that do not fit into memory; one paragraph of each goes to the next text, too."""
    rng = np.random.default_rng(seed)
    words = _Language(random.Random(seed), chinese=False).words  # noqa: S311
    often = np.cumsum(1 / (np.arange(len(words)) + 8))
    folder.mkdir(parents=True, exist_ok=True)
    last = ""
    for number in range(size // _TEXT):
        drawn = np.searchsorted(often, rng.random(_TEXT // 7) * often[-1]).tolist()
        paragraphs = [" ".join([words[at] for at in drawn[low : low + 180]]) for low in range(0, len(drawn), 180)]
        (folder / f"{number:05}.txt").write_text("\n\n".join([*paragraphs, last]) + "\n", "utf-8")
        last = paragraphs[7]


_Placed = tuple[Kind, tuple[int, list[str], int, int], tuple[int, list[str], int, int]]


def _plant(rng: random.Random, kind: Kind, texts: list[_Text]) -> _Placed:
    """Put a copy into a text: the lists of words tell later where both stand, whatever is put in before them."""
    one, other = rng.sample(range(len(texts)), 2)
    original = rng.choice(texts[one].paragraphs)
    if kind.endswith("exact"):
        least = 40 if kind.startswith("Chinese") else 25
        length = rng.randint(least, len(original) - 2)
        first = rng.randrange(1, len(original) - length)
        words = original[first : first + length]
        language = texts[other].language
        host = language.draw(rng.randint(60, 300))
        at = rng.randrange(len(host) + 1)
        edges = [_other_than(original[first - 1], language), _other_than(original[first + length], language)]
        new = [*host[:at], edges[0], *words, edges[1], *host[at:]]
        texts[other].paragraphs.append(new)
        return kind, (one, original, first, first + length), (other, new, at + 1, at + 1 + length)
    language = texts[other].language
    words = _changed(rng, kind, original, language)
    host = language.draw(rng.choice([0, rng.randint(60, 300)]))
    at = rng.randrange(len(host) + 1)
    new = [*host[:at], *words, *host[at:]]
    texts[other].paragraphs.insert(rng.randrange(len(texts[other].paragraphs)), new)
    return kind, (one, original, 0, len(original)), (other, new, at, at + len(words))


def _other_than(word: str, language: _Language) -> str:
    drawn = word
    while drawn == word:
        drawn = language.draw(1)[0]
    return drawn


def _changed(rng: random.Random, kind: Kind, original: list[str], language: _Language) -> list[str]:
    words = list(original)
    if kind == "figure":
        at = rng.choice([at for at, word in enumerate(words) if word.isdigit()])
        words[at] = str(int(words[at]) + rng.randint(1, 9))
    elif kind == "sentence left out":
        length = rng.randint(5, len(words) // 6)
        at = rng.randrange(10, len(words) - length - 10)
        del words[at : at + length]
    else:
        share = 0.1 if "10" in kind else 0.05
        for at in sorted(rng.sample(range(len(words)), round(share * len(words))), reverse=True):
            words[at : at + 1] = rng.choice([language.draw(1), language.draw(1), [words[at], *language.draw(1)], []])
    return words


def _found(placed: _Placed, texts: list[_Text], starts: list[list[int]]) -> Plant:
    kind, *sides = placed
    places = []
    for text, words, first, end in sides:
        number = next(at for at, paragraph in enumerate(texts[text].paragraphs) if paragraph is words)
        places.append(texts[text].at(starts[text][number], number, first, end))
    return Plant(kind, f"{sides[0][0]:05}.txt", f"{sides[1][0]:05}.txt", *places)


def write_often(folder: Path, times: int, seed: int = 13) -> int:
    """Write texts in which one passage stands `times` times among others; give the number of characters."""
    rng = random.Random(seed)  # noqa: S311
    language = _Language(rng, chinese=False)
    passage = " ".join(language.draw(80))
    folder.mkdir(parents=True, exist_ok=True)
    size = 0
    for number in range(10):
        parts = [f"{passage}.\n\n{' '.join(language.draw(40))}.\n\n" for _ in range(times // 10)]
        size += sum(map(len, parts))
        (folder / f"{number:05}.txt").write_text("".join(parts), "utf-8")
    return size
