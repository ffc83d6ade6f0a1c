"""One abbreviation that a document defines as two different names.

The reader who meets the abbreviation later cannot tell which of them is meant; mostly one of the two names is a slip.

Example:

    The Northern Ports Office (NPO) was founded in 1998. [...]
    Since then the National Ports Office (NPO) has paid.         NPO is “Northern Ports Office” before

Silent: names that differ only in number, spelling, hyphens or small words, and translations of one name.

Limits: a full name is read where its words give the letters of the abbreviation, or stand before “hereinafter”. Forms of
one name that share their words are told as info. A word that is defined twice ("the Fund") is a warning, and so is an
abbreviation in Latin letters with two Chinese names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.definitions import Definition
    from civcheck.audit.definitions_zh import ChineseDefinition
    from civcheck.audit.unit import Unit
    from civcheck.model.finding import Evidence

NAME = "abbreviation-with-two-expansions"
_MOST_NAMES = 6
"""A short form with so many names is no abbreviation."""


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See the definitions of a short form that do not agree with the first."""
    from civcheck.audit.tables.abbreviations import PARTIES

    read = [one for one in unit.definitions if one.form != "unread" and one.short not in PARTIES]
    yield Looked(len(read))
    first: dict[str, list[Definition]] = {}
    for one in read:
        known = first.setdefault(one.key, [])
        evidence = _compared(unit, one, known) if 0 < len(known) < _MOST_NAMES else None
        if evidence is not None:
            yield evidence
        if evidence is not None or not known:
            known.append(one)
    yield from _chinese(unit)


def _compared(unit: Unit, one: Definition, known: list[Definition]) -> Evidence | None:
    """See a definition that none of the known ones gives the same name as."""
    from civcheck.audit.short_forms import likeness

    found = [likeness(one.full, other.full) for other in known]
    if "same" in found or any(_inside(one.full, other.full) for other in known):
        return None
    message = f"{one.short} is “{known[0].full}” before, and “{one.full}” here"
    if "variant" in found:
        other = known[found.index("variant")]
        return unit.saw(
            NAME, one.region, f"{one.short} is “{other.full}” before: two forms of one name?", others=[other.region], severity="info"
        )
    if _one_thing(one.full, known[0].full):
        return None
    return unit.saw(NAME, one.region, message, others=[known[0].region], severity="warning" if one.form == "word" else None)


def _inside(one: str, other: str) -> bool:
    return one.lower() in other.lower() or other.lower() in one.lower()


def _one_thing(one: str, other: str) -> bool:
    from civcheck.compare.names import compare_names  # only where two names differ

    return compare_names(one, other).agrees


def _chinese(unit: Unit) -> Iterator[Evidence | Looked]:
    from civcheck.audit.definitions_zh import chinese_definitions, other_name
    from civcheck.audit.tables.abbreviations import PARTIES, common

    first: dict[str, list[ChineseDefinition]] = {}
    count = 0
    for count, one in enumerate(chinese_definitions(unit), 1):  # noqa: B007  the number is told below
        if one.short in PARTIES:
            continue
        known = first.setdefault(one.short, [])
        if 0 < len(known) < _MOST_NAMES and one.short not in common() and all(other_name(one, other) for other in known):
            message = f"“{one.short}” is “{known[0].full}” before, and “{one.full}” here"
            sure = one.anchored and known[0].anchored
            yield unit.saw(NAME, one.region, message, others=[known[0].region], severity=None if sure else "warning")
            known.append(one)
        elif not known:
            known.append(one)
    yield Looked(count)


RULE = Rule(NAME, "names", "error", emit)
