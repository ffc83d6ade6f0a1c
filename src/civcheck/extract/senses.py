"""Content words by their senses: one sense for words that say one thing, so that a rewording is no difference.

English words are known by their stems, Chinese ones by the longest entry that stands there; what no table knows is its
own sense: an English stem, a Chinese word, a pair of Chinese characters.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache, lru_cache
from itertools import combinations
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from civcheck.extract.alternation import longest_first
from civcheck.extract.segments import segments
from civcheck.extract.tables import senses_en, senses_zh, senses_zh_things, stopwords
from civcheck.extract.tables.characters_zh import LIGHT
from civcheck.extract.tables.words_zh import nouns
from civcheck.extract.words import stem, tokens
from civcheck.model.kept_patterns import compiled
from civcheck.model.statement import Word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_EMPTY = stopwords.ENGLISH - {"no", "not", "nor", "only", "all", "each", "both", "before", "after", "most", "up", "once"}
_COMPARING = frozenset(
    "exceed more over above below beyond under nearly almost some about around roughly approximately least fewer less than upwards".split()  # noqa: SIM905
)
"""What the comparators of figures say already."""
_LIGHT = frozenset(
    [
        "make",
        "makes",
        "made",
        "making",
        "take",
        "takes",
        "took",
        "taken",
        "taking",
        "get",
        "gets",
        "got",
        "getting",
        "put",
        "puts",
        "putting",
        "among",
        "amongst",
        "according",
    ]
)
"""Verbs that tell nothing without the noun behind them, and the like."""


class _Tables(NamedTuple):
    """English phrases by their first stem, the longest first; Chinese entries; senses of single stems.

    `exact` are senses of words whose stem is that of another entry: a conference is no conferring, a worker no work.
    """

    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    stems: dict[str, str]
    exact: dict[str, str]
    chinese: dict[str, str]


@cache
def _tables() -> _Tables:
    stems: dict[str, str] = {}
    exact: dict[str, str] = {}
    entered: set[str] = set()
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for line in senses_en.SAME:
        head, *_ = entries = [entry.strip() for entry in line.split("|")]
        for entry in entries:
            parts = tuple(map(_base, entry.split()))
            if len(parts) == 1 and stems.setdefault(parts[0], head) != head and entry not in entered:
                exact.update({entry: head, f"{entry}s": head})
            elif len(parts) > 1:
                phrases.setdefault(parts[0], []).append((parts, head))
            entered.add(entry)
    chinese: dict[str, str] = {}
    for line in (*senses_zh.SAME, *senses_zh_things.SAME):
        head, *entries = (entry.strip() for entry in line.split("|"))
        sense = head if " " in head or head in stems.values() or head in exact.values() else stems.get(stem(head), stem(head))
        for entry in entries:
            chinese.setdefault(entry, sense)
    return _Tables({first: tuple(sorted(found, key=lambda pair: -len(pair[0]))) for first, found in phrases.items()}, stems, exact, chinese)


@cache
def _by_sense() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for entry, sense in _tables().chinese.items():
        found.setdefault(sense, []).append(entry)
    return {sense: tuple(words) for sense, words in found.items()}


def chinese_words(sense: str) -> tuple[str, ...]:
    """Give the Chinese words of a sense, of two characters or more."""
    return tuple(word for word in _by_sense().get(sense, ()) if len(word) > 1)


@cache
def _english_by_sense() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in senses_en.SAME:
        entries = tuple(entry.strip() for entry in line.split("|"))
        found[entries[0]] = entries
    return found


def english_words(sense: str) -> tuple[str, ...]:
    """Give the English words and phrases of a sense that has a Chinese word: itself where no table has others."""
    return _english_by_sense().get(sense, (sense,)) if sense.isascii() else ()


@cache
def opposites() -> dict[tuple[str, str], str]:
    """Give the kind of difference by each pair of opposite senses, both ways round."""
    found: dict[tuple[str, str], str] = {}
    for one, other in combinations(sorted(senses_en.OFFICES), 2):
        found[one, other] = found[other, one] = "office"
    for kind, one, other in senses_en.OPPOSITES:
        pair = tuple(_known(word, stem(word)) if " " not in word else word for word in (one, other))
        found[pair[0], pair[1]] = found[pair[1], pair[0]] = kind
    return found


def words_of(text: str, taken: Sequence[tuple[int, int]] = ()) -> Iterator[Word]:
    """Give the content words of a text outside the ranges that mentions take up."""
    apart = _merged(taken)
    found = [piece for token in tokens(text) for piece in _outside(token, apart)]
    index = 0
    while index < len(found):
        token, start, end, chinese = found[index]
        if chinese:
            yield from _chinese(token, start)
            index += 1
            continue
        size, sense = _phrase_at(found, index)
        last = found[index + size - 1][2] if size else end
        if size:
            if sense != "exceed" or not _before(apart, last):
                yield Word(sense, start, last)
        elif token.lower() not in _EMPTY | _COMPARING | _LIGHT and (len(token) > 1 or token.isdigit()):
            yield Word(_known(token, _base(token)), start, end)
        index += max(size, 1)


def _before(taken: Sequence[tuple[int, int]], end: int) -> bool:
    """Say whether a mention begins right behind: "more than" is its own."""
    at = bisect_left(taken, end, key=itemgetter(0))
    return at < len(taken) and taken[at][0] - end <= 1


@lru_cache(maxsize=100_000)
def sense_of(word: str) -> str:
    """Give the sense of one English word."""
    return _known(word, _base(word))


def _known(word: str, own: str) -> str:
    """Give the sense of a word with its stem: what tables know of the very word, else of the stem, else the stem."""
    tables = _tables()
    return tables.exact.get(word.lower()) or tables.stems.get(own, own)


@lru_cache(maxsize=100_000)
def senses_in(text: str) -> frozenset[str]:
    """Give the senses of the content words of a short text: a name, what is counted."""
    return frozenset(word.sense for word in words_of(text))


def _outside(token: tuple[str, int, int, bool], taken: Sequence[tuple[int, int]]) -> Iterator[tuple[str, int, int, bool]]:
    """Give a token outside the ranges that mentions take up; of a run of Chinese, the pieces between them."""
    written, start, end, chinese = token
    inside = taken[bisect_right(taken, start, key=itemgetter(1)) : bisect_left(taken, end, key=itemgetter(0))]
    if not inside:
        yield token
        return
    if not chinese:
        return
    at = start
    for low, high in [*inside, (end, end)]:
        if low > at:
            yield written[at - start : low - start], at, low, True
        at = max(at, high)


def _merged(taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Put ranges in order, those that overlap together."""
    apart: list[tuple[int, int]] = []
    for low, high in sorted(taken):
        if apart and low < apart[-1][1]:
            apart[-1] = apart[-1][0], max(high, apart[-1][1])
        else:
            apart.append((low, high))
    return apart


def _base(word: str) -> str:
    """Give the stem of an English word, of an irregular form that of its base."""
    lower = word.lower()
    return stem(senses_en.IRREGULAR.get(lower, lower))


def _phrase_at(found: Sequence[tuple[str, int, int, bool]], index: int) -> tuple[int, str]:
    for parts, sense in _tables().phrases.get(_base(found[index][0]), ()):
        there = found[index : index + len(parts)]
        if len(there) == len(parts) and all(not token[3] and _base(token[0]) == part for token, part in zip(there, parts, strict=True)):
            return len(parts), sense
    return 0, ""


def _chinese(run: str, start: int) -> Iterator[Word]:
    """Give the senses in a run of Chinese: those of the table, common words as they stand, and pairs of loose characters."""
    table = _tables().chinese
    for kind, low, high in segments(run):
        written = run[low:high]
        if kind == "loose":
            yield from (Word(run[at : at + 2], start + at, start + at + 2) for at in range(low, high - 1))
        elif kind == "entry" or (kind != "function" and written not in LIGHT):
            yield Word(table.get(written, written), start + low, start + high)


@cache
def _denied_zh() -> re.Pattern[str]:
    return compiled("|".join(map(re.escape, senses_zh.DENIED)))


@cache
def _blocked_zh() -> re.Pattern[str]:
    return compiled("|".join(map(re.escape, longest_first(senses_zh.NOT_DENIED))))


_PLANNED_ZH = compiled("|".join(map(re.escape, longest_first(senses_zh.PLANNED))))
_WORD = compiled(r"[A-Za-z]+(?:['’]t)?")
_NOT_ONLY = compiled(
    r"\bnot (?:only|just|merely|least)\b|\b(?:no|not) (?:fewer|less|more) than\b|\bno later than\b|\bnever before\b"
    r"|\bno (?:single|other|one)\b|\bnot (?:all|every|always)\b|\bno longer than\b|\bno\. ?\d|\bnot to mention\b",
    re.IGNORECASE,
)


def denies(text: str, *, chinese: bool) -> bool:
    """Say whether a text denies anything at all."""
    hidden = _without_others(text, chinese=chinese)
    return next(_negations(hidden, chinese=chinese), None) is not None or (not chinese and _NOBODY.search(hidden) is not None)


def _without_others(text: str, *, chinese: bool) -> str:
    """Blank the words that have a negation in them and deny nothing: not only, 不仅."""
    if chinese:
        return _blocked_zh().sub(lambda match: "＿" * len(match[0]), text)
    return _NOT_ONLY.sub(lambda match: "_" * len(match[0]), text)


def _negations(hidden: str, *, chinese: bool) -> Iterator[int]:
    """Give the ends of the negations."""
    if chinese:
        yield from (match.end() for match in _denied_zh().finditer(hidden))
    else:
        yield from (match.end() for match in _WORD.finditer(hidden) if match[0].replace("’", "'").lower() in senses_en.DENIED)


def denied_in(text: str, words: Sequence[Word], *, chinese: bool) -> frozenset[str]:
    """Give the senses of the content words that a negation stands right before."""
    hidden = _without_others(text, chinese=chinese)
    ends = list(_negations(hidden, chinese=chinese))
    found: set[str] = set() if chinese else set(_before_nobody(hidden, words))
    for end in ends:
        stop = next((at for at in range(end, len(text)) if text[at] in ",;.，；。:："), len(text))
        found.update(word.sense for word in [word for word in words if end <= word.start < stop and not _is_adverb(word, text)][:_REACH])
    return frozenset(found)


_NOBODY = compiled(r"\b(?:nobody|nothing|none|no one)\b", re.IGNORECASE)


def _before_nobody(text: str, words: Sequence[Word]) -> Iterator[str]:
    """Give the sense of the word that "nobody" denies from behind: injured nobody."""
    for match in _NOBODY.finditer(text):
        before = [word for word in words if word.end <= match.start()]
        if before and match.start() - before[-1].end <= 1:
            yield before[-1].sense


def _is_adverb(word: Word, text: str) -> bool:
    return text[word.start : word.end].endswith("ly")


_REACH = 1
"""Content words that a negation reaches, adverbs aside."""


def is_planned(text: str, *, chinese: bool) -> bool:
    """Say whether a statement tells of what is yet to come, or is wished for."""
    if chinese:
        return any(match[0] != "将" or not _takes_object(text, match.end()) for match in _PLANNED_ZH.finditer(text))
    return _TO_BE.search(text) is not None or any(word in senses_en.PLANNED for word in _WORD.findall(_GOING_ON.sub("", text)))


_OBJECT = compiled(r"[“《]|\d[\d,.]*[^\d,.年月日%％]")
_TO_VERB = compiled(
    r"[^，。；！？]{1,30}?(?:[由从][^，。；]{1,12}[至到]|[上下]调|列[为入]|定为|作为|改[为成]|称为|[增减降升提缩延][^，。；]{0,3}[至到]|交给|赠|捐|送|化)"
)


def _takes_object(text: str, at: int) -> bool:
    """Say whether 将 only brings an object before its verb, as 把 does: 将经费增至, 将9400封书信数字化."""
    if _OBJECT.match(text, at):
        return True
    ahead = text[at : at + _AHEAD]
    first = segments(ahead)[0] if ahead else None
    named = first is not None and (first.kind in {"noun", "loose", "compound"} or ahead[: first.end] in nouns())
    return named and _TO_VERB.match(text, at) is not None


_GOING_ON = compiled(r"\bgoing(?! to [a-z])")
_AHEAD = 8
_TO_BE = compiled(r"\b(?:is|are) to (?!(?:date|the|a|an|its|their|his|her)\b)[a-z]+")


def scope_of(words: Sequence[Word], text: str) -> frozenset[str]:
    """Give the words that say of how much a statement holds."""
    senses = {word.sense for word in words if text[word.start : word.end].lower() not in senses_en.SCOPE}
    known = _tables().stems
    phrases = [(word.start, word.end) for word in words if " " in text[word.start : word.end]]
    scope = {known.get(stem(word), stem(word)) for word in _scope_words(text, phrases)}
    return frozenset(scope | ((senses - {"last"}) & senses_en.SCOPE))  # what lasts is not the last


_EACH_OTHER = compiled(r"each other|only (?:just |about |some |around |an )?\s", re.IGNORECASE)
"""Words of scope that tell of none: only 12 ships are 12 ships."""


def _scope_words(text: str, phrases: Sequence[tuple[int, int]]) -> Iterator[str]:
    """Give the words of scope outside phrases, whose sense is told as a whole: every year."""
    for match in _WORD.finditer(text):
        at = bisect_right(phrases, match.start(), key=itemgetter(0)) - 1
        if match[0].lower() not in senses_en.SCOPE or _EACH_OTHER.match(text, match.start()):
            continue
        if not (at >= 0 and match.end() <= phrases[at][1]):
            yield match[0].lower()
