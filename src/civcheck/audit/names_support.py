"""What documents tell beside two names that says that they are one thing's."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from civcheck.audit.name_beside import shared_words
from civcheck.compare.name_letters import HAN
from civcheck.extract.tables.names_en import common_words
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.audit.names_seen import NameSeen

_LEAST, _SOME, _MOST, _MANY = 3, 2, 3, 5
_YEAR = compiled(r"1[5-9]\d\d|20\d\d")
_NEARLY_ALL = 0.8
_LEVELS = ((3, 0.5), (5, 0.4), (7, 0.3))
"""How many words two sentences share, and which part of the shorter one, for each level."""


class Support(NamedTuple):
    """How much agrees beside two names, each from 0 to 3.

    `facts` are editions, days, places, offices, a list; `words` those of two sentences. `said` tells it, `known` says that a
    termbase has the two as one.
    """

    facts: int
    words: int
    said: str
    known: bool = False


def support_of(own: NameSeen, other: NameSeen) -> Support:
    """Say what tells that two names are one thing's."""
    if own.type == "person":
        return _of_person(own, other)
    if own.term and own.term == other.term:
        return Support(_MOST, 0, "one entry of the termbase", known=True)
    if own.lists & other.lists:
        return Support(_SOME, 0, "in one list")
    words, part = shared_words(own.beside, other.beside)
    if (work := _of_work(own, other, words)) is not None:
        return work
    said = [f"edition {edition}" for edition in sorted(own.editions & other.editions)[:1]]
    said += sorted(own.dates & other.dates)[:1]
    if said and own.places & other.places:
        said.append("the same place")
    size = _of_pairs(words) if HAN.search(own.text) else len(words)
    level = sum(size >= least - (part >= _NEARLY_ALL) and part >= least_part for least, least_part in _LEVELS)
    return Support(len(said), level, " and ".join(said) or ("told with the same words" if level else ""))


def _of_work(own: NameSeen, other: NameSeen, words: frozenset[str]) -> Support | None:
    """Tell a work that is cited twice with its author and year."""
    if own.type != "work" and other.type != "work":
        return None
    if HAN.search(own.text):
        cited = _SOME if own.referred != other.referred else 1
        return Support(cited, 0, "told with the same words") if len(words) >= _SOME else None
    strange = any(word.isalpha() and word not in common_words() for word in words)
    year = any(_YEAR.fullmatch(word) for word in words)
    return Support(_MOST, 0, "told with the same author and year") if strange and year else None


def _of_pairs(words: frozenset[str]) -> int:
    """Give how many words so many pairs of Chinese characters are: three pairs overlap in two words."""
    return 2 * len(words) // 3


def _of_person(own: NameSeen, other: NameSeen) -> Support:
    words, _ = shared_words(own.beside, other.beside)
    size = _of_pairs(words) if HAN.search(own.text) else len(words)
    titles = own.titles & other.titles
    cited = bool(words) and own.referred != other.referred
    said = min(titles, default="") or ("told with the same words" if size > 1 else "")
    if size >= _MANY or (titles and size >= _LEAST):
        return Support(0, _MOST, said)
    if size >= _LEAST or (titles and size >= _SOME):
        return Support(0, _SOME, said)
    return Support(0, 1, said) if titles or size >= _SOME or cited else Support(0, 0, "")
