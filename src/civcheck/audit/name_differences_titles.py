"""How two titles differ that may be one work's or event's: a subtitle, the title before it, some words of a long one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from civcheck.audit.name_difference import Difference
from civcheck.audit.name_words import counts, is_common, is_derived, is_place, parts_of_title, siblings, words_in
from civcheck.audit.tables.near_names import SPEECHES
from civcheck.extract.tables.names_en import given_names

if TYPE_CHECKING:
    from civcheck.audit.name_words import NameWords

_MANY, _LONG, _ALIKE = 4, 7, 0.5


def subtitled(first: str, second: str) -> Difference | None:
    """Tell two titles with subtitles of which one half is the same, and the other nearly so."""
    one, other = parts_of_title(first), parts_of_title(second)
    if {len(one), len(other)} == {1, 2}:
        return _without_subtitle(one, other)
    if not len(one) == len(other) == 2:  # noqa: PLR2004  title and subtitle
        return None
    for at in (0, 1):
        same, x, y = words_in(one[at]), words_in(one[1 - at]), words_in(other[1 - at])
        if same.words != words_in(other[at]).words or not _near(x, y):
            continue
        if at == 0 and len(same.words) > 1:
            return Difference("title", "the subtitle differs", len(same.words), 0)
        if at == 1 and len(same.words) > 1:
            sure = {*same.words} & SPEECHES and len(same.words) >= _MANY
            return Difference("title", "the title before the subtitle differs", len(same.words), 0 if sure else 2)
    return None


def _without_subtitle(one: tuple[str, ...], other: tuple[str, ...]) -> Difference | None:
    """Tell two long titles of which one goes on with the occasion on which it was spoken, and which share most of their words."""
    occasion = words_in((one if len(one) > 1 else other)[1]).words
    a, b = words_in(one[0]), words_in(other[0])
    if not {*occasion} & SPEECHES or min(len(a.words), len(b.words)) < _LONG - 1 or not _near(a, b, _RATHER, strict=False):
        return None
    return Difference("title", "the rest of the title is the same", len(a.words), 1)


def long_titles(first: str, second: str) -> Difference | None:
    """Tell two long titles that share nearly all words, or most where they are of one day."""
    a, b = words_in(first), words_in(second)
    if min(len(a.words), len(b.words)) < _LONG:
        return None
    for least, weight in ((_VERY, 1), (_RATHER, 2)):
        if _near(a, b, least, strict=weight == 1) and {*a.words} - {*b.words} and {*b.words} - {*a.words}:
            return Difference("title", "the rest of the title is the same", len(a.words), weight)
    return None


_VERY, _RATHER = 0.8, 0.65


def _near(a: NameWords, b: NameWords, least: float = _ALIKE, *, strict: bool = True) -> bool:
    """Say whether two titles share most of their words, and differ in none that is a name or a number.

    Unless `strict`, a word that is made of a common one is no name either.
    """
    shared = Counter(a.words) & Counter(b.words)
    more, less = Counter(a.words) - shared, Counter(b.words) - shared
    if shared.total() < least * max(len(a.words), len(b.words)) or a.words == b.words or any(siblings(x, y) for x in more for y in less):
        return False
    apart = [*more, *less]
    return not any(
        counts(word) or is_place(word) or not (is_common(word) or (not strict and is_derived(word))) or word.title() in given_names()
        for word in apart
    )
