"""Whether two names that are nearly the same are one thing's: how they differ against what tells that they are one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.audit.name_difference import Difference
from civcheck.audit.name_differences import difference, two_names
from civcheck.audit.name_differences_people import people_apart
from civcheck.audit.name_differences_zh import difference_zh
from civcheck.audit.name_words import words_in
from civcheck.audit.names_support import support_of
from civcheck.audit.names_sureness import person_sureness, thing_sureness
from civcheck.compare.name_forms import form_of
from civcheck.compare.name_letters import HAN
from civcheck.extract.tables.names_en import ORDINALS

if TYPE_CHECKING:
    from civcheck.audit.names_seen import NameSeen
    from civcheck.model.finding import Severity

_LEAST, _LONG = 3, 4
_IN_ONE_SENTENCE = frozenset({"order", "small word", "form", "article", "accent"})
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
    found = difference(own.text, other.text) or _number_elsewhere(own, other) or _number_elsewhere(other, own)
    return found or (two_names(own.text, other.text) if own.term and own.term == other.term else None)


def _number_elsewhere(own: NameSeen, other: NameSeen) -> Difference | None:
    """Tell a number that stands inside one name and before the other: Forum of the Third Meeting, Third Forum of the Meeting."""
    more, less = words_in(own.text).words, words_in(other.text).words
    apart_ = [word for word in more if word in ORDINALS and word not in less]
    if len(apart_) != 1 or more[0] == apart_[0] or len(less) < _LONG or ORDINALS[apart_[0]] not in other.editions:
        return None
    return (
        Difference("order", f"“{apart_[0]}” stands elsewhere", len(less), 1) if tuple(w for w in more if w != apart_[0]) == less else None
    )


def _types_fit(own: NameSeen, other: NameSeen) -> bool:
    """Say whether a work is compared with a work, or with what has marks around its name as works have."""
    return (own.type == "work") == (other.type == "work") or None in {own.type, other.type} or ":" in own.text + other.text


def sureness(own: NameSeen, other: NameSeen, found: Difference, *, within: bool) -> Severity | None:
    """Say how sure it is that two names are one thing's, None where it is not. `within`: both are of one document."""
    beside = support_of(own, other)
    if not beside.known and (_told_apart(own, other, found, within=within) or _numbers_apart(own, other, found)):
        return None
    if beside.known and within and found.kind == "name" and own.sentences & other.sentences:
        return None
    plain = found.kind == "order" or (found.kind == "form" and found.weight > 2)  # noqa: PLR2004  see Difference
    if beside.known and (found.kind == "article" or (plain and found.shared < _LEAST)):
        return None
    if own.type == "person":
        return person_sureness(own, other, found, beside.words, within=within)
    return thing_sureness(own, other, found, beside, within=within)


def _told_apart(own: NameSeen, other: NameSeen, found: Difference, *, within: bool) -> bool:
    """Say whether the text or a termbase tells two names apart."""
    if own.term and other.term and own.term != other.term:
        return True
    if found.weight > 0 and (own.explained or other.explained):
        return True
    if found.weight > 1 and found.kind != "other word" and own.editions and other.editions and not own.editions & other.editions:
        return True
    return within and bool(own.sentences & other.sentences) and found.kind not in _IN_ONE_SENTENCE


def _numbers_apart(own: NameSeen, other: NameSeen, found: Difference) -> bool:
    """Say whether the names themselves have other numbers or years: two editions."""
    if own.type == "person" or found.said.endswith("elsewhere"):
        return False
    a, b = form_of(own.text), form_of(other.text)
    return a.editions != b.editions or a.years != b.years
