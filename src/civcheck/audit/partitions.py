"""Whether the words of a clause tell shares that cannot overlap, though no verb shares the whole out."""

from __future__ import annotations

import re

from civcheck.audit.outline import FIGURE
from civcheck.audit.tables.shares import EXCLUSIVE_EN, EXCLUSIVE_ZH, MADE_OF, OPINIONS_EN, OPINIONS_ZH, PAIRS
from civcheck.model.pattern import Late

_WHOLE_EN = Late(
    rf"^[^{FIGURE}]{{0,80}}\b(?:[Oo]f|[Oo]ut of) (?:all |the |its |our |those |these |their ){{1,2}}[a-z][a-z -]{{2,30}},(?: |$)"
)
_WHOLE_ZH = Late(rf"(?:中|里)，?(?:有)?{FIGURE}|^[^{FIGURE}]{{0,30}}的{FIGURE}")
_FIRST_ZH, _FIRST_EN = Late(EXCLUSIVE_ZH), Late(EXCLUSIVE_EN)
_MADE_OF = Late(MADE_OF)
_OPINIONS = tuple(tuple(Late(pattern) for pattern in three) for three in (OPINIONS_EN, OPINIONS_ZH))
_PAIRS = tuple((Late(one, re.IGNORECASE), Late(other, re.IGNORECASE)) for one, other in PAIRS)
_MORE = Late(r"\b(?:and|or) (?:also|over|under|aged)\b|以上|以下|党员|博士")
_TWO, _THREE = 2, 3


def is_partition(words: str, number: int) -> bool:
    """Say whether so many shares in the words are of parts that nothing belongs to two of."""
    if number == _TWO:
        return _is_pair(words)
    if number < _THREE:
        return False
    if _MADE_OF.search(words) or all_opinions(words):
        return True
    return (_WHOLE_EN.search(words) is not None and _FIRST_EN.search(words) is not None) or (
        _WHOLE_ZH.search(words) is not None and _FIRST_ZH.search(words) is not None
    )


def all_opinions(words: str) -> bool:
    """Say whether those for, those against and the undecided are told."""
    return any(all(pattern.search(words) for pattern in three) for three in _OPINIONS)


def _is_pair(words: str) -> bool:
    """Say whether one share is of women and one of men, each told once and beside nothing else."""
    if _MORE.search(words):
        return False
    first, _, second = words.partition("，") if "，" in words else words.partition(" and ")
    if first.count(FIGURE) != 1 or second.count(FIGURE) != 1:
        return False
    return any(_only(one, other, first, second) or _only(other, one, first, second) for one, other in _PAIRS)


def _only(one: Late, other: Late, first: str, second: str) -> bool:
    return bool(one.search(first) and other.search(second) and not one.search(second) and not other.search(first))
