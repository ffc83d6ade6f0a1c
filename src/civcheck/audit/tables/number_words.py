"""Number words as a part of expressions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def any_number(words: Iterable[str]) -> str:
    """Give an expression that finds any of the words, of two that start alike the longer one.

    Compounds stand together, "twenty" and "thirty" with "-one" and "-two": that is compiled several times faster than all of them.
    """
    tails: dict[str, set[str]] = {}
    for word in words:
        head, _, tail = word.partition("-")
        tails.setdefault(head, set()).add(tail)
    heads: dict[frozenset[str], list[str]] = {}
    for head, ends in tails.items():
        heads.setdefault(frozenset(ends), []).append(head)
    return "|".join(_compounds(group, ends) for ends, group in sorted(heads.items(), key=lambda item: len(item[0]), reverse=True))


def _compounds(heads: Iterable[str], tails: frozenset[str]) -> str:
    first = "|".join(sorted(heads, key=_long_first))
    if tails == {""}:
        return first
    return f"(?:{first})(?:-(?:{'|'.join(sorted(tails - {''}, key=_long_first))})){'?' if '' in tails else ''}"


def _long_first(word: str) -> tuple[int, str]:
    return -len(word), word
