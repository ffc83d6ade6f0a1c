"""Any of many words as a regular expression that shares their beginnings, so that a place where none stands is left at once.

`re` tries the branches of `said|says|stated|...` one after the other at every place of a text; of `s(?:a(?:id|ys)|tated)` only
one letter each (a trie; E. Fredkin, CACM 3, 1960).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    Tree = dict[str, "Tree"]
    """What may follow, by the next character; "" where a word ends."""


def any_of(words: Iterable[str]) -> str:
    """Give an expression for any of some words, of two that begin alike the longer first. The words are no expressions themselves."""
    tree: Tree = {}
    for word in sorted(words):  # in an order that is the same in each run: what it compiles to is kept
        at = tree
        for character in word:
            at = at.setdefault(character, {})
        at[""] = {}
    return f"(?:{_expression(tree)})"


def longest_first(words: Iterable[str]) -> list[str]:
    """Give words in the order in which an alternation tries them, the same in each run: the longer first, then as they are spelled."""
    return sorted(sorted(words), key=len, reverse=True)


def endings(words: Iterable[str], size: int = 2) -> frozenset[str]:
    """Give the last characters of some words: a quick look for one of them before a place. The words are at least so long."""
    return frozenset(word[-size:] for word in words)


def _expression(tree: Tree) -> str:
    branches = [re.escape(character) + _expression(rest) for character, rest in tree.items() if character]
    if not branches:
        return ""
    if "" in tree:
        return f"(?:{'|'.join(branches)})?"
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
