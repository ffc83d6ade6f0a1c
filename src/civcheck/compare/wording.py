"""Where a claim has nearly the words of a source: the words that stand in the place of others.

In a copy with one word changed that word is the whole difference, whether a reader knows what it is or not: another
animal, another mineral, another person whose name no table holds. The words are aligned by edit distance (V. I.
Levenshtein, 1966), English by word, Chinese by character.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Indel, Levenshtein

from civcheck.extract.segments import Segment, segments
from civcheck.extract.senses import sense_of, words_of
from civcheck.extract.tables import stopwords
from civcheck.extract.tables.senses_en import IRREGULAR
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from civcheck.model.statement import Statement, Word

LEAST_ALIKE = 0.75
"""A claim with so much of a source's sentence, word for word and in order, is a copy of it."""
_MOST_TOKENS = 400
_TOKEN = compiled(rf"[{HAN}]+|[^\W_{HAN}]+(?:['’.,-][^\W_{HAN}]+)*")
_HAN_RUN = compiled(rf"[{HAN}]")


@dataclass(frozen=True, slots=True)
class Replaced:
    """Words of a claim that stand where the source has others, with their ranges in the two texts."""

    claim: tuple[int, int]
    source: tuple[int, int]


Token = tuple[str, int, int]


@lru_cache(maxsize=4096)
def keyed_tokens(text: str) -> tuple[Token, ...]:
    """Give the words of a text, Chinese ones by character, each by its sense with its range; no more than anybody asks for."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        if len(found) > _MOST_TOKENS:
            break  # nobody asks for more
        if match[0].isascii() or not _HAN_RUN.match(match[0]):
            found.append((_key(match[0]), match.start(), match.end()))
        else:
            found += _characters(match[0], match.start())
    return tuple(found)


def _characters(run: str, start: int) -> Iterator[Token]:
    """Give the tokens of a run of Chinese: entries of the table of senses, else characters."""
    words = {word.start: word for word in words_of(run) if word.sense.isascii() or word.end - word.start == 1}
    at = 0
    while at < len(run):
        word = words.get(at)
        end = word.end if word else at + 1
        yield word.sense if word else run[at], start + at, start + end
        at = end


@lru_cache(maxsize=50_000)
def _key(word: str) -> str:
    return sense_of(word) if word.isascii() and word.isalpha() else word.lower()


class Copy(NamedTuple):
    """A claim beside a source of which it is a copy: the words of both, and what has to be done to the one to make the other."""

    ours: tuple[Token, ...]
    theirs: tuple[Token, ...]
    codes: tuple[tuple[str, int, int, int, int], ...]


def copy_of(claim: Statement, source: Statement) -> Copy | None:
    """Hold a claim against a source word for word; None where it is no copy of it."""
    return _copy_of(claim.text, source.text) if claim.language == source.language else None


@lru_cache(maxsize=256)
def _copy_of(claim: str, source: str) -> Copy | None:
    ours, theirs = keyed_tokens(claim), keyed_tokens(source)
    if not ours or not theirs or max(len(ours), len(theirs)) > _MOST_TOKENS:
        return None
    first, second = [token[0] for token in ours], [token[0] for token in theirs]
    if Indel.similarity(first, second) / 2 < LEAST_ALIKE * len(ours):
        return None
    codes = Levenshtein.opcodes(first, second)
    return Copy(ours, theirs, tuple((code.tag, code.src_start, code.src_end, code.dest_start, code.dest_end) for code in codes))


def replacements(claim: Statement, source: Statement) -> list[Replaced] | None:
    """Give what a claim replaces in a source of which it is a copy; None where it is none."""
    copied = copy_of(claim, source)
    if copied is None:
        return None
    ours, theirs, codes = copied
    found = [
        Replaced(_range(ours, a, b), _range(theirs, c, d))
        for tag, a, b, c, d in codes
        if tag == "replace" and _names_something(claim.text, ours, a, b) and _names_something(source.text, theirs, c, d)
    ]
    if claim.language != "zh":
        return found
    return [whole for one in found if (whole := _in_words(claim, source, one)) is not None]


def _in_words(claim: Statement, source: Statement, one: Replaced) -> Replaced | None:
    """Give what differs in two Chinese texts as words of both: whole ones without a character in common, or names."""
    ours, theirs = _whole(claim.text, *one.claim), _whole(source.text, *one.source)
    if ours is None or theirs is None:
        return None
    named = ours.kind == theirs.kind == "loose"
    first, second = claim.text[ours.start : ours.end], source.text[theirs.start : theirs.end]
    if set(first) & set(second) and not (named and len(first) == len(second)):
        return None
    return Replaced((ours.start, ours.end), (theirs.start, theirs.end))


def _whole(text: str, start: int, end: int) -> Segment | None:
    """Give the words of a Chinese text that a range is, or the loose characters that it lies in; None where it cuts a known word."""
    low, high = start, end
    while low and start - low < _WORD and _HAN_RUN.match(text[low - 1]):
        low -= 1
    while high < len(text) and high - end < _WORD and _HAN_RUN.match(text[high]):
        high += 1
    found = [piece for piece in segments(text[low:high]) if piece.start + low < end and start < piece.end + low]
    if not found:
        return None
    first, last = found[0].start + low, found[-1].end + low
    if len(found) == 1 and found[0].kind == "loose" and last - first <= _LONGEST:
        return Segment("loose", first, last)
    return Segment("noun", first, last) if (first, last) == (start, end) else None


_WORD = 12
"""Characters on either side of a range that are cut into words with it."""


def _range(tokens: Sequence[Token], low: int, high: int) -> tuple[int, int]:
    return tokens[low][1], tokens[high - 1][2]


def _names_something(text: str, tokens: Sequence[Token], low: int, high: int) -> bool:
    """Say whether some words in a row name a thing, and are no verb, adverb or preposition that another may stand for."""
    if high - low > _LONGEST:
        return False
    words = [text[start:end] for _, start, end in tokens[low:high]]
    before = text[tokens[low - 1][1] : tokens[low - 1][2]].lower() if low else ""
    if before in BEFORE_VERBS and not words[0][:1].isupper():
        return False
    return all(is_thing(word) for word in words) and any(word.lower() not in stopwords.ENGLISH for word in words)


def is_thing(word: str) -> bool:
    """Say whether an English word may name a thing, and is no verb form, adverb or preposition."""
    lower = word.lower().split()[0] if word.strip() else ""
    if lower in DAYS_AND_MONTHS:
        return False
    if not word.isascii():
        return word not in _LITTLE
    if lower in _LITTLE_EN or lower in stopwords.ENGLISH or lower in IRREGULAR or lower in IRREGULAR.values():
        return False
    return word[:1].isupper() or not lower.endswith(("ed", "ing", "ly"))


_LONGEST = 4
BEFORE_VERBS = frozenset(
    "was were is are been be being has had have having to will would shall should can could may might must did does do not".split()
)
DAYS_AND_MONTHS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november "
    "december".split()
)
_LITTLE = frozenset("的了在于和与及为是有被由从至到以将对等而并其该这那较比达共约近又也都已曾即上下中内外前后时间个名位项次所")
_LITTLE_EN = frozenset(
    "earlier before ago later after since until around across among amid against within outside inside along alongside upon via per plus "
    "work works make makes take takes get gets run runs go goes came come end ends start starts open opens close closes".split()
)


def unknown_things(claim: Statement, unexplained: Sequence[str], source: Statement) -> list[str]:
    """Give the words of an English claim that name things and that nothing in the source answers to, though the source has others."""
    if claim.language != "en" or source.language != "en":
        return []
    wanted = set(unexplained) - _CHANGES
    ours = _things(claim, wanted, source)
    left = source.senses - claim.senses - claim.around.senses
    beside = [source.text[word.start : word.end] for word in source.words if word.sense in left and _is_beside(word, _ends(source))]
    return ours if ours and (beside or _things(source, left)) else []


def _ends(statement: Statement) -> list[int]:
    """Give where the figures of a statement end that count something: the two pledges only points back."""
    return [one.end for one in statement.of_kind("figure") if one.start >= 0 and not _points_back(statement.text, one.start, one.end)]


def _points_back(text: str, start: int, end: int) -> bool:
    return text[start:end].lower() in {"two", "three"} and text[max(0, start - 7) : start].lower().endswith(_DEFINITE)


_DEFINITE = ("the ", "both ", "these ", "those ", "its ", "their ")


def _is_beside(word: Word, ends: Sequence[int]) -> bool:
    """Say whether a word stands where what a figure counts stands."""
    return any(0 <= word.start - end <= _BESIDE for end in ends)


_CHANGES = frozenset(["rise", "fall"])
"""An increase of 18 percent is no thing that a source has to name where its figures tell of it."""


def unread_names(claim: Statement, unexplained: Sequence[str]) -> list[str]:
    """Give the capitalised words inside an English claim that no reader took for names, and that the source does not have."""
    if claim.language != "en":
        return []
    wanted = set(unexplained)
    return [
        claim.text[word.start : word.end]
        for word in claim.words
        if word.sense in wanted
        and claim.text[word.start].isupper()
        and word.sense not in DAYS_AND_MONTHS
        and word.start
        and claim.text[word.start - 2 : word.start] not in {". ", "“", '" '}
    ]


def _things(statement: Statement, senses: AbstractSet[str], source: Statement | None = None) -> list[str]:
    """Give the words that name things; beside a `source` only names, and what stands beside a figure and may be what it counts."""
    found = []
    ends = _ends(statement)
    for word in statement.words:
        if word.sense not in senses:
            continue
        beside = _is_beside(word, ends)
        if source is not None and not (statement.text[word.start].isupper() and word.start) and not beside:
            continue
        if source is not None and _goes_with(word, statement, source):
            continue
        text, before = statement.text[word.start : word.end], _word_before(statement.text, word.start)
        plural = beside and before in _BEING and text.endswith("s")
        if is_thing(text) and ((text[:1].isupper() and word.start) or plural or before not in BEFORE_VERBS):
            found.append(text)
    return found


def _goes_with(word: Word, statement: Statement, source: Statement) -> bool:
    """Say whether a word only tells more of the one behind it, which a source has without another such word: 160 joint events."""
    behind = next((other for other in statement.words if 0 < other.start - word.end <= 1), None)
    if behind is None or behind.sense not in source.senses or not statement.text[word.start].islower():
        return False
    starts = [other.start for other in source.words if other.sense == behind.sense]
    return not any(start - other.end == 1 and other.sense not in statement.senses for start in starts for other in source.words)


_BEING = frozenset(["are", "were"])
"""Behind these a word in s is no verb: 1,140 are nurses."""
_BESIDE = 14
"""Characters behind a figure in which what it counts stands."""


def _word_before(text: str, start: int) -> str:
    found = re.search(r"([A-Za-z]+)\W*$", text[max(0, start - 20) : start])
    return found[1].lower() if found else ""


def stands_in(claim: Statement, word: Word, source: Statement) -> bool:
    """Say whether a Chinese word of a claim stands in a source as it is written, however that was cut into words."""
    written = claim.text[word.start : word.end]
    return len(written) > 1 and not written.isascii() and written in source.text
