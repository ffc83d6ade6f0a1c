"""Whether two names that are nearly the same are one thing, by what the documents tell beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.audit.name_beside import shared_words
from civcheck.audit.name_differences import difference
from civcheck.audit.name_differences_people import people_apart
from civcheck.audit.name_differences_zh import difference_zh
from civcheck.compare.name_forms import form_of
from civcheck.compare.name_letters import HAN

if TYPE_CHECKING:
    from civcheck.audit.name_differences import Difference
    from civcheck.audit.names_seen import NameSeen

_LONGER, _LEAST = 4, 3
_SOME, _MOST = 2, 3
_OFTEN = 3


def apart(own: NameSeen, other: NameSeen) -> Difference | None:
    """Say how two names differ that may be one, by their words alone."""
    person = own.type == "person"
    if person != (other.type == "person") or bool(HAN.search(own.text)) != bool(HAN.search(other.text)):
        return None
    if not person and not _types_fit(own, other):
        return None
    if person:
        return people_apart(own.text, other.text)
    if HAN.search(own.text):
        return difference_zh(own.text, other.text)
    return difference(own.text, other.text)


def _types_fit(own: NameSeen, other: NameSeen) -> bool:
    """Say whether a work is compared with a work, or with what has marks around its name as works have."""
    return (own.type == "work") == (other.type == "work") or None in {own.type, other.type} or ":" in own.text + other.text


def support(own: NameSeen, other: NameSeen) -> tuple[int, str]:
    """Say how much beside two names tells that they are one thing, from 0 to 3, and what."""
    if own.type == "person":
        return _support_person(own, other)
    if own.term and own.term == other.term:
        return _MOST, "one entry of the termbase"
    said = []
    if editions := own.editions & other.editions:
        said.append(f"edition {min(editions)}")
    if dates := own.dates & other.dates:
        said.append(min(dates))
    if said and own.places & other.places:
        said.append("the same place")
    if own.lists & other.lists:
        return _SOME, "in one list"
    told, words = _told_alike(own, other)
    return min(_MOST, len(said) + told), " and ".join(said) or words


def _told_alike(own: NameSeen, other: NameSeen) -> tuple[int, str]:
    """Say how much two sentences have in common, from 0 to 3."""
    words, part = shared_words(own.beside, other.beside)
    han = bool(HAN.search(own.text))
    size = _of_pairs(words) if han else len(words)
    if "work" in {own.type, other.type} and len(words) >= _SOME:
        if any(word.isdecimal() and len(word) == len("2001") for word in words):
            return 1 if han else _MOST, "told with the same year"
        size = max(size, _LEAST) if han else size
    level = sum(size >= least - (part >= _NEARLY_ALL) and part >= least_part for least, least_part in _LEVELS)
    return level, "told with the same words" if level else ""


_NEARLY_ALL = 0.8
_LEVELS = ((3, 0.5), (5, 0.4), (7, 0.3))
"""How many words two sentences share, and which part of the shorter one, for each level."""


def _of_pairs(words: frozenset[str]) -> int:
    """Give how many words so many pairs of Chinese characters are: three pairs overlap in two words."""
    return 2 * len(words) // 3


def _support_person(own: NameSeen, other: NameSeen) -> tuple[int, str]:
    words, _ = shared_words(own.beside, other.beside)
    size = _of_pairs(words) if HAN.search(own.text) else len(words)
    titles = own.titles & other.titles
    cited = bool(words) and own.referred != other.referred
    said = min(titles, default="") or ("told with the same words" if size > 1 else "")
    if size >= _LEAST or (titles and size >= _SOME):
        return _SOME, said
    return (1, said) if titles or size >= _SOME or cited else (0, "")


def is_one(own: NameSeen, other: NameSeen, found: Difference, *, within: bool) -> bool:
    """Say whether two names are one thing's. `within`: both are of one document."""
    known = bool(own.term) and own.term == other.term
    if found.kind == "article" and known:
        return False
    if within and own.sentences & other.sentences and not known and found.kind not in {"order", "small word", "form"}:
        return False
    if _years_apart(own, other) or (own.term and other.term and own.term != other.term):
        return False
    strength, _ = support(own, other)
    if known and found.kind == "order" and found.shared < _LEAST:
        return False
    if own.type == "person":
        return _one_person(own, other, found, strength, within=within)
    if found.weight > 1 and own.editions and other.editions and not own.editions & other.editions:
        return False
    if found.weight == 0:
        return within or found.shared >= _LEAST or strength > 0
    if found.weight == 1:
        return (
            strength > 0 or found.shared >= _LEAST - found.particular or (within and _commoner(own, other) and found.kind != "other word")
        )
    if found.kind == "word less" and found.particular:
        return True
    return strength >= found.weight - 1 or (found.weight <= _SOME and within and _much_commoner(own, other) and found.shared >= _LONGER)


def _one_person(own: NameSeen, other: NameSeen, found: Difference, strength: int, *, within: bool) -> bool:
    if found.weight > _SOME:
        return strength > 1 and within and _commoner(own, other)
    if found.weight == _SOME:
        return strength > (0 if within and _commoner(own, other) else 1)
    return (within and _commoner(own, other)) or strength > 0


def _commoner(own: NameSeen, other: NameSeen) -> bool:
    few, many = sorted((own.count, other.count))
    return many >= 2 * few and many > 1


def _much_commoner(own: NameSeen, other: NameSeen) -> bool:
    few, many = sorted((own.count, other.count))
    return few == 1 and many >= _OFTEN


def _years_apart(own: NameSeen, other: NameSeen) -> bool:
    """Say whether the names themselves have other numbers or years: two editions."""
    if own.type == "person":
        return False
    a, b = form_of(own.text), form_of(other.text)
    return a.editions != b.editions or a.years != b.years
