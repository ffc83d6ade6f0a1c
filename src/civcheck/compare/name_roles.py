"""In what role a text names something: by whom, in what place, of which body; and what another text names in that role."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from civcheck.extract.senses import senses_in
from civcheck.extract.tables.senses_en import ORDINALS
from civcheck.extract.words import is_chinese
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import NameMention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.compare.align import Aligned
    from civcheck.model.statement import Placed, Statement

_BEFORE = compiled(r"([A-Za-z]+)\s+(?:the\s+|a\s+|an\s+|city of\s+)?$")


def of_the_same_person(
    one: Aligned, found: Sequence[Aligned], free: Sequence[Placed], claim: Statement, source: Statement
) -> Placed | None:
    """Give the body or place of which the source says a person is, where the claim says another: Professor X of the University of Y."""
    kind = type_of(one.placed)
    if kind not in {"organisation", "place"}:
        return None
    for person in found:
        if person.outcome != "supported" or person.other is None or person.other.start < 0 or type_of(person.placed) != "person":
            continue
        theirs = [other for other in free if type_of(other) == kind and _is_of(other, person.other, source)]
        if _is_of(one.placed, person.placed, claim) and len(theirs) == 1 and isinstance(one.placed.mention, NameMention):
            return None if one_in_the_other(one.placed.mention, theirs[0]) else theirs[0]
    return None


def _is_of(name: Placed, person: Placed, statement: Statement) -> bool:
    """Say whether a name right beside a person tells where they are from or work."""
    if 0 <= name.start - person.end <= _OF:
        return _OF_WORDS.fullmatch(statement.text, person.end, name.start) is not None
    before = statement.text[name.end : person.start] if 0 <= person.start - name.end <= _OF else "."
    return _BEFORE_PERSON.fullmatch(before) is not None


_OF = 30
_OF_WORDS = compiled(r",? (?:[a-z]+ )?(?:of|at|from) (?:the )?")
_BEFORE_PERSON = compiled(r"['’]s? (?:[a-z]+ ){0,3}|的?[\u3400-\u9fff]{0,6}| (?:[a-z]+ ){0,2}")


def somewhere_else(one: Placed, free: Sequence[Placed], claim: Statement, source: Statement) -> Placed | None:
    """Give the only place that the source has behind the same preposition, where one of the two is a place and the other may be."""
    role, ours = role_of(claim, one), type_of(one)
    types = {"place", None} | ({"organisation"} if role in {"to", "from"} else set())
    if role not in _PREPOSITIONS or ours not in types:
        return None
    there = [other for other in free if role_of(source, other) == role and type_of(other) in types]
    others = [other for other in there if "place" in {ours, type_of(other)}]
    mention = one.mention
    assert isinstance(mention, NameMention)
    sure = len(there) == len(others) == 1 and ours != type_of(others[0]) and not _nested(mention, others[0])
    return others[0] if sure else None


def _nested(mention: NameMention, other: Placed) -> bool:
    """Say whether a table knows one of two places: then the other may lie in it."""
    kinds = kinds_of_places()
    return mention.term in kinds or (isinstance(other.mention, NameMention) and other.mention.term in kinds)


_PREPOSITIONS = frozenset(["in", "to", "from"])


def in_its_country(other: Placed, source: Statement) -> bool:
    """Say whether a place is told with its country, as a town is: Cascais, Portugal."""
    kinds = kinds_of_places()
    return any(
        0 <= one.start - other.end <= len(", ") and isinstance(one.mention, NameMention) and kinds.get(one.mention.term or "") == "country"
        for one in source.of_kind("name")
        if other.end >= 0
    )


def one_in_the_other(mention: NameMention, other: Placed, *, in_its_country: bool = False) -> bool:
    """Say whether one place may lie in the other: a city and its country or region, a hall and its town."""
    theirs = other.mention
    assert isinstance(theirs, NameMention)
    if mention.type != "place":
        return False
    kinds = kinds_of_places()
    one, another = kinds.get(mention.term or ""), kinds.get(theirs.term or "")
    if another is None and one == "city" and in_its_country:
        another = "city"
    if one is None or another is None:
        return (one is None) != (another is None)
    if mention.territory and theirs.territory and mention.territory != theirs.territory:
        return "part" in {one, another} or "continent" in {one, another}
    return one != another


@cache
def kinds_of_places() -> dict[str, str]:
    """Give the kind of each known place by its id: city, country, continent."""
    from civcheck.extract.tables.places import places

    return {place.id: place.kind for place in places()}


def type_of(placed: Placed) -> str | None:
    """Give what a name names: a person, a place; None where that is not known or it is no name."""
    return placed.mention.type if isinstance(placed.mention, NameMention) else None


def text_of(placed: Placed) -> str:
    """Give a name in its normal form; empty where it is no name."""
    return placed.mention.normal if isinstance(placed.mention, NameMention) else ""


_ROLES = {"at": "in", "by": ""}
"""Who does something leads the sentence, or stands behind "by"."""


def role_of(statement: Statement, placed: Placed) -> str:
    """Give the word that leads up to a name: by, in, from; empty at the beginning."""
    if placed.start < 0:
        return ""
    if statement.language == "zh":
        return statement.text[max(0, placed.start - 1) : placed.start]
    if _VENUE.match(statement.text, placed.end):
        return "in"
    found = _BEFORE.search(statement.text, max(0, placed.start - 30), placed.start)
    word = found[1].lower() if found else ""
    return _ROLES.get(word, word)


_VENUE = compiled(
    r"(?:'s)? (?:was|is|will be|has been|had been) (?:the )?(?:venue|host|site|scene|location|setting|home)\b|(?:'s)? host(?:s|ed)\b"
)
_BY = compiled(r"\bby (?:the )?$", re.IGNORECASE)
_FIRST = 4


def is_acting(statement: Statement, placed: Placed) -> bool:
    """Say whether a name of an English text is who does it: at the beginning of the sentence, or behind "by"."""
    if statement.language != "en" or placed.start < 0:
        return False
    return placed.start <= _FIRST or _BY.search(statement.text, max(0, placed.start - 10), placed.start) is not None


_BESIDE = 60


def home_of(person: Placed, statement: Statement) -> NameMention | None:
    """Give the place or body that is named right before a person: the Norwegian minister X."""
    for one in reversed(statement.of_kind("name")):
        if not (one.start >= 0 and 0 <= person.start - one.end <= _BESIDE) or not isinstance(one.mention, NameMention):
            continue
        apart = statement.text[one.end : person.start]
        return one.mention if type_of(one) in {"place", "organisation"} and not _BREAK.search(apart) else None
    return None


_BREAK = compiled(r"[,;.，；。、和与同及]|\band\b")


def is_loose(mention: NameMention) -> bool:
    """Say whether a name is none for sure: no entry of a termbase, no person."""
    return mention.term is None and mention.type != "person" and mention.certainty != "sure"


def in_other_words(mention: NameMention, source: Statement) -> bool:
    """Say whether the source holds the words of what was taken for a name."""
    words = senses_in(mention.normal)
    there = source.senses
    if not _numbered_alike(mention, source) or _named_otherwise(words, source):
        return False
    ordinals = {word.lower() for word in re.findall(r"[A-Za-z]+", mention.normal)} & set(ORDINALS)
    if not ordinals <= {word.lower() for word in re.findall(r"[A-Za-z]+", source.text)}:
        return False
    if is_chinese(mention.normal):
        return len(mention.normal) > _SHORTEST and all(pair in source.text for pair in map("".join, pairwise(mention.normal)))
    return len(words) > 1 and len(words & there) >= len(words) * _MOST_WORDS


def _numbered_alike(mention: NameMention, source: Statement) -> bool:
    """Say whether a source has the numbers of a name, its edition right before the words that follow it in the name."""
    if not set(_NUMBERS.findall(mention.normal)) <= set(_NUMBERS.findall(source.text)):
        return False
    first = mention.normal.split()[:1]
    if not mention.edition or len(mention.edition) > len("999") or not first or not mention.normal.isascii():
        return True
    number = f"{mention.edition}(?:st|nd|rd|th)"
    if mention.edition.isdigit() and 0 < int(mention.edition) <= len(ORDINALS):
        number = f"(?:{number}|{ORDINALS[int(mention.edition) - 1]})"
    begins = first[0] if not _NUMBERS.search(first[0]) else mention.normal.split()[1:2] or [""]
    word = begins if isinstance(begins, str) else begins[0]
    return re.search(rf"\b{number}\s+(?:[\w-]+\s+){{0,3}}{re.escape(word)}", source.text, re.IGNORECASE) is not None


def _named_otherwise(words: frozenset[str], source: Statement) -> bool:
    """Say whether the source names something that is one word from a name: the National Archive, the National Library."""
    own = {word for word in words if not _NUMBERS.search(word)}
    names = (senses_in(one.mention.normal) for one in source.of_kind("name") if isinstance(one.mention, NameMention))
    theirs = ({word for word in senses if not _NUMBERS.search(word)} for senses in names)
    return any(own & other and len(own - other) == 1 and 1 <= len(other - own) <= _FEW_OTHERS for other in theirs)


_FEW_OTHERS = 2


_NUMBERS = compiled(r"\d+")
_MOST_WORDS = 0.8


_SHORTEST = 3
