"""Capitals that nothing else tells: names of an unknown type, abbreviations, what the words around show, or nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.extract.names.definitions import defined_behind
from civcheck.extract.names.en_persons import (
    FamilyName,
    is_initial,
    is_title,
    lower_title_before,
    particles_before,
    said_before,
    said_behind,
)
from civcheck.extract.names.en_words import UPPER
from civcheck.extract.names.found import FoundName
from civcheck.extract.tables.heads_en import HEADS
from civcheck.extract.tables.names_en import EMPHASIS, FUNCTION_WORDS, IDEAS, NOT_HEADED, NOT_NAMES, PARTICLES, common_words
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.extract.names.en_joining import Candidate
    from civcheck.extract.names.en_words import Word
    from civcheck.extract.names.surroundings import Reading, Surroundings
    from civcheck.model.mention import Certainty, NameType

_QUOTE_BEFORE = compiled(r"[“\"‘'][ ]?$")
ABBREVIATION = compiled(r"[A-Z][A-Z0-9&]{1,7}(?:[+s])?|(?:[A-Z]\.){2,5}")
"""Letters in capitals: NPO, G20, U.N."""
_PLACING = compiled(r"\b(?:in|near|off|outside|around|towards?|(?:coast|town|city|village|island|port|lagoon) of)[ \n]$")
_HEAD_BEHIND = compiled(r"[ \n](?P<head>[a-z]{4,12})\b")
_HEADS_BEHIND: dict[str, NameType] = {
    **dict.fromkeys(
        "region district basin area peninsula suburb neighbourhood hills delta plain plateau river lake valley province county village "
        "town island".split(),
        "place",
    ),
    **dict.fromkeys("newspaper magazine group firm charity startup band company club museum".split(), "organisation"),
    **dict.fromkeys("programme program project initiative campaign scheme".split(), "initiative"),
    **dict.fromkeys("festival exhibition forum fair biennale tournament".split(), "event"),
}
"""Nouns in small letters behind a name: "the Odern region"."""
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_PUBLISHED = compiled(rf", (?:(?:{_MONTHS}) \d{{1,2}}, (?:19|20)\d\d\b|\d{{1,2}} (?:{_MONTHS}) (?:19|20)\d\d\b|No\. ?\d)")
"""The date of an issue behind the name of who published it: "..., Larnpress, May 3, 2024"."""
_ISSUE = compiled(r", No\. ?\d")
"""The number of an issue behind the name of a journal."""
_PARTING = frozenset({", ", "; ", ": "})
_LONGEST_TITLE = 200
_ARTICLE = compiled(r"\b(?:the|an?)[ \n]$", re.IGNORECASE)
_PERSONAL = compiled(
    rf"[{UPPER}][^\W\d_A-Z]+(?:[ \n](?:[a-z]{{1,3}}[ \n])?(?:[{UPPER}]\.|[{UPPER}][^\W\d_A-Z]+(?:[-’'][{UPPER}]?[^\W\d_A-Z]+)?)){{1,4}}"
)
_SHORTEST = 3
_LONGEST_EMPHASIS = 7


def read_unknown(around: Surroundings, candidate: Candidate) -> Reading:
    """Read capitals that nothing else tells: a name of an unknown type, an abbreviation, or nothing."""
    words = candidate.words
    if candidate.portfolio:
        return [], []
    if len(words) == 1:
        return _one_word(around, words[0], opens=candidate.opens), []
    if around.heading or all(word.text.isupper() for word in words) or is_initial(words[-1]) or words[-1].text.isdigit():
        return [], []
    if candidate.opens and around.is_common(words[0]):
        return [], [candidate.part(1, len(words))]
    common = sum(around.is_common(word) or word.key in NOT_NAMES or word.key in HEADS for word in words)
    strange = not common
    if common == len(words) or in_marks(around.text, candidate.start):
        return [], []
    if candidate.opens and len(words) > 2 and words[0].text.isupper() != words[1].text.isupper():
        return [], [candidate.part(1, len(words))]
    type_, certainty = _told(around.text, candidate.start, candidate.end, strange=strange)
    name = FoundName(candidate.start, candidate.end, type_, around.words(candidate), certainty=certainty)
    name.defines = defined_behind(around.text, name.end, name.normal)
    if name.type is None and name.defines and name.defines.isupper():
        name.type = "organisation"
    if name.type == "person":
        name.family = FamilyName.of(around.text, candidate)
    elif any(gap in PARTICLES for gap in candidate.gaps) and words[0].key in PARTICLES:
        name.family = name.normal  # "Van der Berg said"
    return [name], []


def _told(text: str, start: int, end: int, *, strange: bool) -> tuple[NameType | None, Certainty]:
    """Give the type of a name of two words or more that nothing inside tells: who says something is a person."""
    if lower_title_before(text, start) or said_behind(text, end):
        return "person", "likely"
    if said_before(text, start):
        return "person", "unsure"
    type_, certainty = _placed(text, start, end)
    # Two words or more that are no words of the language and have no article are somebody's name as a rule.
    alone = (
        strange
        and type_ is None
        and text[max(0, start - 3) : start] != "at "
        and not _ARTICLE.search(text, max(0, start - 5), start)
        and _PERSONAL.fullmatch(text, start, end)
    )
    return ("person", "unsure") if alone else (type_, certainty)


def _placed(text: str, start: int, end: int) -> tuple[NameType | None, Certainty]:
    """Give the type that the words around an unknown name tell: "in X", "X, Norway", "the X programme"."""
    behind = _HEAD_BEHIND.match(text, end, end + 24)
    if behind and behind["head"] in _HEADS_BEHIND:
        return _HEADS_BEHIND[behind["head"]], "likely"
    if _PLACING.search(text, max(0, start - 12), start):
        return "place", "unsure"
    return None, "unsure"


def _compound(around: Surroundings, word: Word) -> bool:
    """Say whether a word with a hyphen is put together of ordinary words: "Vice-President", not "Tawi-Tawi"."""
    parts = word.key.split("-")
    return len(parts) > 1 and any(part in around.lower or part in common_words() or not part.isalpha() for part in parts)


_WARES = compiled(
    r"\b(?:crops?|products?|fruits?|vegetables?|grains?|goods|drugs|medicines|minerals|species|dishes|spices|plants|fish|fabrics|foods?"
    r"|beverages|metals|wares|items|commodities"
    r"|technolog(?:y|ies)|techniques|devices|formats|chemicals|gases|compounds)[ ,\n]{1,2}(?:such as|like|including)[ \n][^.;:()]{0,60}$",
    re.IGNORECASE,
)


def _is_ware(text: str, start: int) -> bool:
    """Say whether a word stands in a list of crops, products and the like: "crops such as Sorghum and Millet"."""
    low = max(0, start - 96)
    return any(text.find(lead, low, start) >= 0 for lead in ("such as", "like", "including")) and bool(_WARES.search(text, low, start))


def _is_technology(text: str, word: Word) -> bool:
    """Say whether letters stand for a technique: "technologies such as XYZ", "XYZ technology", "XYZ等技术"."""
    return _is_ware(text, word.start) or bool(_TECHNOLOGY.match(text, word.end, word.end + 32))


_TECHNOLOGY = compiled(
    r"[ \n](?:technolog(?:y|ies)|techniques?|equipment|devices?)\b"
    r"|[^，。；：！？,.;\n]{0,24}?等[一-鿿]{0,4}(?:技术|设备)|[ ]?技术"
)


def in_marks(text: str, start: int) -> bool:
    """Say whether a place is within quotation marks: words there are somebody's, or a title of its own."""
    low = max(0, start - _LONGEST_TITLE)
    opened = max(text.rfind("“", low, start), text.rfind("‘", low, start))
    return opened > max(text.rfind("”", low, start), -1) or _QUOTE_BEFORE.search(text, max(0, start - 2), start) is not None


def _one_word(around: Surroundings, word: Word, *, opens: bool) -> list[FoundName]:
    if any(word.key in table for table in (NOT_NAMES, EMPHASIS, FUNCTION_WORDS, NOT_HEADED)) or is_title(word) or word.text.isdigit():
        return []
    if ABBREVIATION.fullmatch(word.text):
        if len(word.text) < _LONGEST_EMPHASIS and word.key not in around.lower:
            weak = around.heading or _is_technology(around.text, word)
            return [FoundName(word.start, word.end, None, word.text, certainty="unsure", short=True, weak=weak)]
        return []
    if (
        len(word.text) < _SHORTEST
        or word.text.isupper()
        or word.key.endswith(IDEAS)
        or _compound(around, word)
        or (opens and around.is_common(word))
    ):
        return []
    start = particles_before(around.text, word.start)
    type_, certainty = _placed(around.text, start, word.end)
    if type_ is None and _PUBLISHED.match(around.text, word.end, word.end + 24) and around.text[start - 2 : start] in _PARTING:
        type_, certainty = ("work" if _ISSUE.match(around.text, word.end) else "organisation"), "unsure"
    if type_ is None and (said_before(around.text, start) or said_behind(around.text, word.end)):
        type_ = "person"
    normal = " ".join(around.text[start : word.end].split())
    common = around.is_common(word) or word.key in HEADS or (certainty == "unsure" and type_ is None and _is_ware(around.text, start))
    weak = around.heading or common or (opens and certainty == "unsure" and not said_behind(around.text, word.end))
    return [FoundName(start, word.end, type_, normal, certainty=certainty, family=normal, weak=weak)]
