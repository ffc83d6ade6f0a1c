"""One full name that a document gives two different abbreviations.

A name is abbreviated in one way within a text; the second abbreviation is a slip, or was left over from another draft.

Example:

    The Northern Ports Office (NPO) was founded in 1998. [...]
    The Northern Ports Office (NOP) has paid since 2004.         “Northern Ports Office” is NPO before

Silent: EU and E.U., MoE and MOE, NPO and NPOs, COP28 and COP29, an abbreviation beside a word ("the Office").

Limits: both are to stand in brackets right behind the name, and to share letters: what stands there may be a country, or
where shares are traded.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.definitions import Definition
    from civcheck.audit.definitions_zh import ChineseDefinition
    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence

NAME = "name-with-two-abbreviations"
_LEAST_WORDS = 2
_WINDOW = 200
_LEAST_SHARED = 0.5


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See names behind which another abbreviation stands than behind the first."""
    first: dict[str, Definition] = {}
    found = unit.definitions
    yield Looked(len(found))
    for one in found:
        name = _name_of(one, first)
        known = first.get(name) if name else None
        if known is None:
            if one.form == "letters" and len(one.full.split()) >= _LEAST_WORDS:
                first.setdefault(_plain(one.full), one)
        elif _differ(one, known):
            region = one.passage.region(_start(one, known.full), one.end)
            yield unit.saw(NAME, region, f"“{known.full}” is {known.short} before, and {one.short} here", others=[known.region])
    yield from _chinese(unit)


def _start(one: Definition, full: str) -> int:
    """Give where the known name starts that stands before a short form."""
    if one.form == "letters":
        return one.start
    start = one.passage.text.lower().rfind(full.split(maxsplit=1)[0].lower(), max(0, one.short_start - _WINDOW), one.short_start)
    return start if start >= 0 else one.start


def _plain(name: str) -> str:
    return " ".join(name.lower().split())


def _name_of(one: Definition, first: Mapping[str, Definition]) -> str | None:
    """Give the known name that stands right before a short form."""
    words = _plain(one.full).split()
    if one.form == "letters":
        return " ".join(words)
    if one.form == "word":
        return None
    ends = (" ".join(words[start:]) for start in range(max(0, len(words) - 14), len(words) - 1))
    return next((name for name in ends if name in first), None)


def _differ(one: Definition, known: Definition) -> bool:
    """Say whether two short forms of one name are no ways of writing the same."""
    from civcheck.audit.short_forms import letters_of, likeness
    from civcheck.audit.tables.abbreviations import common

    mine, other = letters_of(one.short), letters_of(known.short)
    if mine == other or likeness(one.short, known.short) == "same" or not mine or not other:
        return False
    if one.form == "unread" and one.key in common():
        return False
    shared = sum((Counter(mine) & Counter(other)).values())
    return mine[0] == other[0] and shared >= _LEAST_SHARED * max(len(mine), len(other))


def _chinese(unit: Unit) -> Iterator[Evidence]:
    """See Chinese names with two short forms, where the name is the same from mark to mark."""
    from civcheck.audit.definitions_zh import chinese_definitions

    first: dict[str, ChineseDefinition] = {}
    for one in chinese_definitions(unit):
        known = first.setdefault(one.full, one)
        if (
            known.short.isascii() == one.short.isascii()
            and _plain_zh(known.short) != _plain_zh(one.short)
            and _alike(known.short, one.short)
        ):
            yield unit.saw(NAME, one.region, f"“{one.full}” is “{known.short}” before, and “{one.short}” here", others=[known.region])


def _plain_zh(short: str) -> str:
    from civcheck.audit.short_forms import letters_of

    return letters_of(short) if short.isascii() else short


def _alike(one: str, other: str) -> bool:
    return not one.isascii() or len(set(one) & set(other)) >= _LEAST_SHARED * max(len(set(one)), len(set(other)))


RULE = Rule(NAME, "names", "warning", emit)
