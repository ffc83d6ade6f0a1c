"""Whether two names that are nearly the same are one thing's: how they differ against what tells that they are one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.audit.name_differences import difference, two_names
from civcheck.audit.name_differences_people import people_apart
from civcheck.audit.name_differences_zh import difference_zh
from civcheck.audit.names_support import support_of
from civcheck.compare.name_forms import form_of
from civcheck.compare.name_letters import HAN

if TYPE_CHECKING:
    from civcheck.audit.name_differences import Difference
    from civcheck.audit.names_seen import NameSeen
    from civcheck.audit.names_support import Support

_LONGER, _LEAST = 4, 3
_OFTEN = 3
_IN_ONE_SENTENCE = frozenset({"order", "small word", "form"})
"""What differs between two names of one thing in one sentence: in others two things are told apart there."""


def apart(own: NameSeen, other: NameSeen) -> Difference | None:
    """Say how two names differ that may be one, by their words alone."""
    person = own.type == "person"
    if person != (other.type == "person") or bool(HAN.search(own.text)) != bool(HAN.search(other.text)):
        return None
    if person:
        return people_apart(own.text, other.text)
    if not _types_fit(own, other):
        return None
    if HAN.search(own.text):
        return difference_zh(own.text, other.text)
    found = difference(own.text, other.text)
    return found or (two_names(own.text, other.text) if own.term and own.term == other.term else None)


def _types_fit(own: NameSeen, other: NameSeen) -> bool:
    """Say whether a work is compared with a work, or with what has marks around its name as works have."""
    return (own.type == "work") == (other.type == "work") or None in {own.type, other.type} or ":" in own.text + other.text


def is_one(own: NameSeen, other: NameSeen, found: Difference, *, within: bool) -> bool:
    """Say whether two names are one thing's. `within`: both are of one document."""
    beside = support_of(own, other)
    if not beside.known and (_told_apart(own, other, found, within=within) or _numbers_apart(own, other)):
        return False
    if beside.known and within and found.kind == "name" and own.sentences & other.sentences:
        return False
    if beside.known and (found.kind == "article" or (found.kind == "order" and found.shared < _LEAST)):
        return False
    if own.type == "person":
        return _one_person(own, other, found, beside.words, within=within)
    return _one_thing(own, other, found, beside, within=within)


def _told_apart(own: NameSeen, other: NameSeen, found: Difference, *, within: bool) -> bool:
    """Say whether the text or a termbase tells two names apart."""
    if own.term and other.term and own.term != other.term:
        return True
    if found.weight > 1 and own.editions and other.editions and not own.editions & other.editions:
        return True
    return within and bool(own.sentences & other.sentences) and found.kind not in _IN_ONE_SENTENCE


def _numbers_apart(own: NameSeen, other: NameSeen) -> bool:
    """Say whether the names themselves have other numbers or years: two editions."""
    if own.type == "person":
        return False
    a, b = form_of(own.text), form_of(other.text)
    return a.editions != b.editions or a.years != b.years


def _one_thing(own: NameSeen, other: NameSeen, found: Difference, beside: Support, *, within: bool) -> bool:
    any_ = max(beside.facts, beside.words)
    if found.weight == 0:
        return within or found.shared >= _LEAST or any_ > 0
    if found.weight == 1:
        alone = found.shared >= _LEAST - found.particular or (within and commoner(own, other))
        return any_ > 0 or alone
    if found.weight == 2:  # noqa: PLR2004  see Difference
        known = found.kind == "word less" and found.particular
        if found.kind == "word less" and "work" in {own.type, other.type}:
            return beside.facts > 1
        often = within and min(own.count, other.count) == 1 and max(own.count, other.count) >= _OFTEN and found.shared >= _LONGER
        return known or often or beside.facts > 0 or beside.words > (not within)
    certain = own.type is not None and other.type is not None
    words = beside.words if certain and found.weight < _LONGER else 0
    return beside.facts + words >= found.weight - 1


def _one_person(own: NameSeen, other: NameSeen, found: Difference, words: int, *, within: bool) -> bool:
    often = within and commoner(own, other)
    if found.kind == "accent":
        return within
    if not within:
        return words > found.weight
    if found.weight == 1:
        return often or words > 0
    if found.weight == 2:  # noqa: PLR2004  see Difference
        return words > (not often)
    return often and words > 1


def commoner(own: NameSeen, other: NameSeen) -> bool:
    """Say whether one of two names stands at least twice as often as the other."""
    few, many = sorted((own.count, other.count))
    return many >= 2 * few and many > 1
