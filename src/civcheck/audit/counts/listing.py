"""How many items a list has: between which numbers, where "and" may join two items or stand inside one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from civcheck.audit.tables.lists import ADJECTIVE_ENDS, ADJECTIVES, CLAUSE_WORDS, OPEN_AFTER
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

MASK = "\ue00f"
"""Stands for each character inside brackets and quotation marks, whose commas part nothing."""
MOST_CHARACTERS = 600
"""A longer list is not counted."""
_PAIRS = {"(": ")", "[": "]", "（": "）", "《": "》", "“": "”", "「": "」", "〈": "〉", "{": "}"}
_CLOSERS = frozenset(_PAIRS.values())
_AND = compiled(r" (?:and|or|&|as well as|plus) ")
_LEAD = compiled(r"(?:and|or|as well as|plus) (?:also |finally |lastly )?")
_AND_ZH = compiled(r"以及|[和与與及或]")
_COUNTED_ZH = compiled(r"[一二三四五六七八九十两兩\d][个個名位人间間台架辆輛艘张張件枚块塊只隻棵头頭只本册冊部]")
"""An item that counts tells of more things than one."""
_OPEN_ZH = ("含", "如", "例如", "比如", "包括", "其中", "尤其", "特别")
_MOST_WORDS = 12
_MOST_HAN = 24
_ARTICLES = frozenset(("a", "an", "the"))


@dataclass(frozen=True, slots=True)
class Items:
    """Between how many items a list has, and whether it says that it is not complete."""

    least: int
    most: int
    open: bool = False

    def speaks_against(self, count: int) -> bool:
        """Say whether the list cannot have that many items; one that is open may have more."""
        return self.least > count or (not self.open and self.most < count)

    @property
    def told(self) -> str:
        """The number of items in words."""
        return str(self.least) if self.least == self.most else f"{self.least} or {self.most}"


def masked(text: str) -> str:
    """Hide what stands in brackets and quotation marks. Of the same length; unbalanced marks hide nothing."""
    letters = list(text)
    stack: list[tuple[str, int]] = []
    straight = -1
    for position, sign in enumerate(text):
        if sign == '"':
            if straight >= 0:
                letters[straight + 1 : position] = MASK * (position - straight - 1)
            straight = -1 if straight >= 0 else position
        elif sign in _PAIRS and len(stack) < 8:  # noqa: PLR2004  nobody goes deeper
            stack.append((_PAIRS[sign], position))
        elif sign in _CLOSERS and stack and stack[-1][0] == sign:
            start = stack.pop()[1]
            if not stack:
                letters[start + 1 : position] = MASK * (position - start - 1)
    return "".join(letters)


def english(text: str) -> Items | None:
    """Count the items of an English list, masked and without its lead-in and its end; None where nobody could be sure."""
    words = text.strip()
    if not words or len(words) > MOST_CHARACTERS:
        return None
    is_open = any(sign in words.lower() for sign in OPEN_AFTER)
    if ";" in words:
        return _by_semicolons([one.strip() for one in words.split(";") if one.strip()], is_open=is_open)
    parts = [one.strip() for one in re.split(r",\s+", words)]
    between = _by_commas(parts)
    if between is None or not _are_items(_bare(parts)):
        return None
    return Items(between[0], between[1], is_open)


def _by_semicolons(parts: list[str], *, is_open: bool) -> Items | None:
    """Count what semicolons part. What stands behind the only one, or behind a whole list, may be another sentence."""
    if (len(parts) < 3 and not _LEAD.match(parts[-1])) or _by_commas(re.split(r",\s+", parts[0])):  # noqa: PLR2004
        return None
    return Items(len(parts), len(parts), is_open)


def _by_commas(parts: list[str]) -> tuple[int, int] | None:
    """Give the least and the most items of a list that commas and "and" part."""
    *before, last = parts
    inner = sum(len(_AND.findall(part)) for part in before)
    if not before:
        joined = len(_AND.findall(last))
        return (1, joined + 1) if joined else None
    if any(_LEAD.match(part) for part in before):
        return None
    if lead := _LEAD.match(last):
        return len(parts), len(parts) + inner + len(_AND.findall(last[lead.end() - 1 :]))
    joined = len(_AND.findall(last))
    if not joined:
        return None
    return len(parts) + 1, len(parts) + inner + joined


def _bare(parts: Sequence[str]) -> list[str]:
    """Give the items one by one, without the joining words."""
    *before, last = parts
    if lead := _LEAD.match(last):
        return [*before, last[lead.end() :]]
    return [*before, *_AND.split(last, maxsplit=1)]


def _are_items(items: Sequence[str]) -> bool:
    """Say whether these are things of one kind and no pieces of clauses."""
    listed = [re.findall(r"[\w'’-]+|" + MASK + "+", item) for item in items]
    if not all(0 < len(words) <= _MOST_WORDS for words in listed) or any(sign.isdigit() for item in items for sign in item):
        return False
    firsts = [words[0].lower() for words in listed]
    if len(set(firsts)) == 1:
        return True
    if any(word.lower() in CLAUSE_WORDS for words in listed for word in words):
        return False
    alike = (
        {first in _ARTICLES for first in firsts},
        {first == "to" for first in firsts},
        {words[0].endswith("ing") for words in listed if len(words) > 1},
    )
    return not any(len(kind) > 1 for kind in alike) and not _adjectives(listed)


def _adjectives(listed: Sequence[Sequence[str]]) -> bool:
    """Say whether a comma may stand between two adjectives: safe, clean harbours."""
    return any(
        len(words) == 1 and len(after) > 1 and (words[0].lower() in ADJECTIVES or words[0].lower().endswith(ADJECTIVE_ENDS))
        for words, after in pairwise(listed)
    )


def chinese(text: str) -> Items | None:
    """Count the items of a Chinese list, masked, that 、 or ； part."""
    words = text.strip()
    if not words or len(words) > MOST_CHARACTERS:
        return None
    if "；" in words:
        number = len([one for one in words.split("；") if one.strip()])
        return Items(number, number)
    words, comma, rest = words.partition("，")
    if _COUNTED_ZH.search(words):
        return None
    is_open = "等" in words or "……" in words or words.startswith(_OPEN_ZH)
    parts = words.split("、")
    if len(parts) < 2 or (comma and "、" in rest) or not all(0 < len(part.strip()) <= _MOST_HAN for part in parts):  # noqa: PLR2004
        return None
    joined = sum(len(_AND_ZH.findall(part)) for part in parts)
    return Items(len(parts), len(parts) + joined, is_open)
