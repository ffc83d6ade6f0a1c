"""How two names in Latin letters differ that may be one: a slip, another form or order, a word too many, another word."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from civcheck.audit.name_difference import Difference
from civcheck.audit.name_differences_titles import long_titles, subtitled
from civcheck.audit.name_words import (
    counts,
    is_common,
    is_known,
    is_particular,
    is_place,
    siblings,
    stem_of,
    synonyms,
    tells_apart,
    words_in,
)  # fmt: skip
from civcheck.audit.tables.near_names import FORMS, JOINING, LOOSE, OFFICES, TURNED, WORLDLY
from civcheck.compare.name_letters import american
from civcheck.compare.names import compare_names
from civcheck.compare.tables.words import PREPOSITIONS, STOP
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.audit.name_words import NameWords

_SHORTEST_SLIP, _SHORTEST_ONE = 5, 7
_PREFIX = 4
_LEAST, _MANY = 3, 4


def difference(first: str, second: str) -> Difference | None:
    """Say how the first name differs from the second, None where they may well be two things."""
    if _CODE.search(first) or _CODE.search(second):
        return None
    a, b = words_in(first), words_in(second)
    if len(a.words) == len(b.words) == 1:
        return None if any(letter.isupper() for letter in first[1:] + second[1:]) else _one_word(a.folded[0], b.folded[0])
    if min(len(a.words), len(b.words)) < 2:  # noqa: PLR2004  one word is no name of a thing
        return None
    if a.words == b.words:
        return _same_words(a, b)
    if a.ordered == b.ordered:
        return _turned(a, b)
    found = _joined(a, b) or _joined(b, a) or subtitled(first, second) or _one_word_apart(a, b)
    return found or _another_head(a, b) or long_titles(first, second)


_CODE = compiled(r"[A-Za-z]-\d|\d-[A-Za-z]|[a-z][A-Z][a-z]|\w[/_:]\w")
"""What shows that a name is made for machines: BSD-3-clause, ShareAlike."""


def two_names(first: str, second: str) -> Difference | None:
    """Tell two long names, neither of them part or a shorter form of the other, of what is known to be one thing."""
    one, other = ({word for word in words_in(text).words if not counts(word)} for text in (first, second))
    if min(len(one), len(other)) < _LEAST or len(one & other) < 2 or _letters(first) != _letters(second):  # noqa: PLR2004  else any names
        return None
    if (
        not one - other
        or not other - one
        or (len(one ^ other) < _LEAST and any(map(is_place, one ^ other)))
        or compare_names(first, second).agrees
    ):
        return None
    return Difference("name", "the termbase has both names as one", len(one & other), 3)


def _letters(text: str) -> set[str]:
    """Give the abbreviations in a name."""
    return set(_ABBREVIATION.findall(text))


_ABBREVIATION = compiled(r"\b(?:[A-Z]\.?){2,6}(?!\w)")


def _one_word_apart(a: NameWords, b: NameWords) -> Difference | None:
    """Tell one word that is another, too many or missing."""
    more, less = Counter(a.words) - Counter(b.words), Counter(b.words) - Counter(a.words)
    if more.total() == less.total() == 1:
        return _replaced(a, b, *more, *less)
    if more.total() + less.total() == 1:
        return _left_out(a, b, *more, *less)
    return None


def _joined(a: NameWords, b: NameWords) -> Difference | None:
    """Tell a word of one name that is two of the other, and none that a dictionary has."""
    one, other = _every(a), _every(b)
    if len(one) + 1 != len(other) or "".join(one) != "".join(other):
        return None
    at = next(at for at, word in enumerate(one) if word != other[at])
    if is_known(one[at]) or not all(is_known(word) or word in STOP or word in PREPOSITIONS for word in other[at : at + 2]):
        return None
    return Difference("slip", f"“{' '.join(other[at : at + 2])}” is one word in one of them", len(one), 1)


def _every(name: NameWords) -> tuple[str, ...]:
    """Give the words of a name with the small ones in their places."""
    return tuple(word for small, own in zip(name.small, name.folded, strict=True) for word in (*small, *own.split()))


def _one_word(first: str, second: str) -> Difference | None:
    """Tell a slip in a name of one word that no dictionary has."""
    if min(len(first), len(second)) < _SHORTEST_ONE or not (first + second).isalpha():
        return None
    if not _slipped(first, second) or is_known(first) or is_known(second):
        return None
    return Difference("slip", f"“{first}” differs in a letter", 0, 1)


def _slipped(first: str, second: str) -> bool:
    """Say whether one word is the other with one letter wrong, and not another form of it."""
    if min(len(first), len(second)) < _SHORTEST_SLIP or first[0] != second[0] or OSA.distance(first, second, score_cutoff=1) != 1:
        return False
    short, long = sorted((first, second), key=len)
    return not (long.startswith(short) or (len(short) == len(long) and short[:-1] == long[:-1]))


def _same_words(a: NameWords, b: NameWords) -> Difference | None:
    """Tell a plural or a small word that one name has and the other has not."""
    size = len(a.words)
    if a.small != b.small:
        return _small_words(a, b)
    apart_ = [at for at in range(size) if american(a.folded[at]) != american(b.folded[at])]
    if len(apart_) != 1:
        return None
    at = apart_[0]
    own, other = a.folded[at], b.folded[at]
    if size < _LEAST and at == a.head:
        return Difference("form", f"“{own}” here, “{other}” there", size - 1, 3) if _is_plural(own, other) else None
    plural = _is_plural(own, other) and at not in {a.head, size - 1}
    people = is_place(a.words[at]) and own[:_PREFIX] == other[:_PREFIX] and " " not in own + other
    if not plural and not people and not (_is_plural(own, other) and at != a.head):
        return None
    return Difference("form", f"“{own}” here, “{other}” there", size - 1, 1 if plural or people else 2, is_particular(a.words))


def _small_words(a: NameWords, b: NameWords) -> Difference | None:
    """Tell a small word that is another: for, of. An article or an "and" too many makes no other name, but one that was copied badly."""
    size = len(a.words)
    apart = [pair for pair in zip(a.small, b.small, strict=True) if pair[0] != pair[1]]
    plain = all(x == y or american(x) == american(y) or _is_plural(x, y) for x, y in zip(a.folded, b.folded, strict=True))
    if not plain or size < 2 or a.head != b.head:  # noqa: PLR2004  one word is no name
        return None
    one, other = (" ".join(words) or "nothing" for words in apart[0])
    said = f"“{one}” here, “{other}” there"
    if all({*x} ^ {*y} <= JOINING for x, y in apart):
        if not any(not {*x} - {*y} or not {*y} - {*x} for x, y in apart):
            return Difference("article", said, size, 4)  # one article for another
        return Difference("article", said, size, 3)
    return Difference("small word", said, size, 1 if size >= _LEAST else 3)


def _is_plural(first: str, second: str) -> bool:
    short, long = sorted((first, second), key=len)
    return long in {short + "s", short + "es", short[:-1] + "ies"}


def _turned(a: NameWords, b: NameWords) -> Difference | None:
    """Tell the same words in another order, save where both orders are usual or the order tells who of two meets whom."""
    size = len(a.words)
    moved = {word for one, other in zip(a.words, b.words, strict=True) if one != other for word in (one, other)}
    if all(is_place(word) for word in moved) or size < _LEAST or any(counts(word) for word in moved):
        return None
    lands = [tuple(word for word in name.words if not is_place(word)) for name in (a, b)]
    heads = {a.words[a.head], b.words[b.head]}
    if heads & TURNED and (size <= _MANY or lands[0] == lands[1]):
        unusual = len(lands[0]) >= _MANY and not heads & OFFICES
        return Difference("order", "the same words in another order", size, 3) if unusual else None
    return Difference("order", "the same words in another order", size, 1 if size > _MANY else 2)


def _replaced(a: NameWords, b: NameWords, own: str, other: str) -> Difference | None:
    """Tell a word that stands in the place of another."""
    shared = len(a.words) - 1
    at, there = a.words.index(own), b.words.index(other)
    if a.words[:at] + a.words[at + 1 :] != b.words[:there] + b.words[there + 1 :] or counts(own) or counts(other):
        return None
    if siblings(own, other) or is_place(own) or is_place(other):
        return None
    here, said = a.folded[at], f"“{a.folded[at]}” here, “{b.folded[there]}” there"
    if _slipped(own, other) and not (is_known(own) and is_known(other)):
        sure = shared > 1 and (is_known(own) != is_known(other))
        return Difference("slip", said, shared, 0 if sure else 1) if here else None
    if shared >= 2 and at == there and _one_stem(own, other):  # noqa: PLR2004  with two words more it is a name
        return Difference("form", said, shared, 1, is_particular(tuple(word for word in a.words if word != own)))
    if shared < 2 or at != there:  # noqa: PLR2004  with two words more it is a name
        return None
    loosely = shared >= _MANY and any({own, other} <= group for group in LOOSE)
    alike = (
        2
        if (synonyms(own, other) or loosely) and a.small[at] == b.small[there]
        else 3
        if OSA.distance(own, other, score_cutoff=1) <= 1
        else 4
    )
    return Difference("other word", said, shared, alike, is_particular(word for word in a.words if word != own))


def _another_head(a: NameWords, b: NameWords) -> Difference | None:
    """Tell a head that is another of its kind, where the words beside it stand in another order, or one is worldly."""
    more, less = Counter(a.words) - Counter(b.words), Counter(b.words) - Counter(a.words)
    own, other = ([word for word in words if word not in WORLDLY] for words in (more, less))
    shared = Counter(a.words) & Counter(b.words)
    if len(own) != 1 or len(other) != 1 or more.total() + less.total() > _LEAST or shared.total() < 2:  # noqa: PLR2004  two words make a name
        return None
    if (a.words[a.head], b.words[b.head]) != (own[0], other[0]) or not synonyms(own[0], other[0]):
        return None
    return Difference("other word", f"“{own[0]}” here, “{other[0]}” there", shared.total(), 2, is_particular(shared))


def _one_stem(first: str, second: str) -> bool:
    """Say whether two words are forms of one: culture, cultural."""
    size = next((at for at, pair in enumerate(zip(first, second, strict=False)) if pair[0] != pair[1]), min(len(first), len(second)))
    if stem_of(first) == stem_of(second) and size >= _PREFIX:
        return True
    return size >= _PREFIX and first[size:] in FORMS and second[size:] in FORMS and min(len(first), len(second)) - size <= 4  # noqa: PLR2004  an ending


def _left_out(a: NameWords, b: NameWords, word: str) -> Difference | None:
    """Tell a word inside a long name that the other does not have: not the first, not the head; else the order differs as well."""
    short, long = (a, b) if len(a.words) < len(b.words) else (b, a)
    at, size = long.words.index(word), len(short.words)
    if counts(word) or (tells_apart(word) and word not in WORLDLY) or size < _LEAST:
        return None
    said = f"“{long.folded[at]}” is {'left out' if short is a else 'added'} here"
    if long.words[:at] + long.words[at + 1 :] != short.words:
        return _left_out_turned(short, long, word, said)
    if at in {0, long.head, len(long.words) - 1} or is_place(word):
        return None
    return Difference("word less", said, size, 2, size >= _MANY and is_particular(short.words) and is_common(word))


def _left_out_turned(short: NameWords, long: NameWords, word: str, said: str) -> Difference | None:
    """Tell a word left out of a name whose words stand in another order: not the head, which must be the same."""
    size = len(short.words)
    if (
        short.words[short.head] != long.words[long.head]
        or is_place(word)
        or (word == long.words[0] and word not in WORLDLY)
        or (size < _MANY and word not in WORLDLY)
    ):
        return None
    if short.words[short.head] in TURNED:
        return None
    return Difference("order", f"{said}, and the order is another", size, 1 if size > _MANY or is_particular(short.words) else 2)
