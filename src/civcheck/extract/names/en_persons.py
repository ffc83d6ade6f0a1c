"""People in English text: by their titles, their given names, the syllables of pinyin, or what is said of them behind."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from civcheck.extract.alternation import any_of, endings
from civcheck.extract.names.en_words import UPPER
from civcheck.extract.tables.heads_en import ALSO_FAMILIES, HEADS
from civcheck.extract.tables.names_en import ABBREVIATED, PARTICLES, SURNAMES_PINYIN, SYLLABLES, common_words, given_names
from civcheck.extract.tables.titles import TITLES_EN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.extract.names.en_joining import Candidate
    from civcheck.extract.names.en_words import Word

_LONGEST_TITLE = 6
MOST_WORDS = 5
_INITIAL = compiled(rf"(?:[{UPPER}]\.){{1,4}}|[{UPPER}]")
_NO_FAMILIES = frozenset(
    "dynasty era period empire age style style's day system theory syndrome disease effect bay prize awards jr".split()
)
"""What stands behind a given name and makes no person of it."""
_ARTICLES_ABROAD = frozenset("les los las".split())
_SHORT = 4
"""Capitals of fewer letters behind a word are no family name: London TV."""
_LAST_WORDS = {title.rstrip(".").split()[-1] for title in TITLES_EN}
_OFFICES = any_of(word for word in _LAST_WORDS if word.isalpha())
_HYPHENATED = compiled(r"[A-Z][a-z]{1,5}-[a-z]{1,6}")
"""Given names of two syllables: Ming-te, Geun-hye."""
_SAYS = any_of(
    "said says told added explained noted stressed wrote writes recalled recalls warned argued stated remarked announced replied concluded "
    "insisted smiled smiles laughed laughs shrugged nodded sighed admitted admits believes remembers remembered thinks observes "
    "disagrees".split()
)
_SAID_BEFORE = compiled(rf"[”\"’',—–][ \n]{_SAYS}[ \n]$")
_BEHIND = compiled(
    rf"(?:, (?:(?:an?|the|then|now|former|acting|who|whose|aged?|\d\d)\b|(?:[a-z]+[ -]){{0,4}}{_OFFICES}\b)"
    rf"|,? \((?:born|b\.|\d{{4}})| {_SAYS}\b|, who\b)"
)


_PLAIN_TITLES = frozenset(title.lower().rstrip(".") for title in TITLES_EN)
_TITLES = (
    _PLAIN_TITLES
    | {f"{title}." for title in _PLAIN_TITLES if title in ABBREVIATED or "." in title}
    | {title.lower() for title in TITLES_EN}
)
"""Titles in small letters, abbreviated ones with and without their full stop."""
TITLE_FIRSTS = frozenset(title.split()[0] for title in _TITLES)
"""What titles begin with, in small letters."""


def title_at(words: Sequence[Word], gaps: Sequence[str], index: int) -> int:
    """Give how many words from `index` on are a title; 0 for none."""
    if words[index].key not in TITLE_FIRSTS:
        return 0
    size, best = 1, 0
    while True:
        if " ".join([word.key for word in words[index : index + size]]) in _TITLES:
            best = size
        if index + size >= len(words) or size == _LONGEST_TITLE or gaps[index + size - 1]:
            return best
        size += 1


def is_title(word: Word) -> bool:
    """Say whether one word is a title."""
    return word.key in _TITLES


def is_given(word: str) -> bool:
    """Say whether a word is a given name; of a compound one ("Jean-Luc") its first part."""
    if "-" in word:
        parts = word.split("-")
        return parts[0] in given_names() and word.lower() not in common_words() and any(part.lower() not in SYLLABLES for part in parts)
    return word in given_names()


def is_pinyin_name(words: Sequence[Word]) -> bool:
    """Say whether two words (or three) are a Chinese name in pinyin with the family name first: Zhang Wei, Ouyang Mei-ling."""
    if not 2 <= len(words) <= 3 or words[0].key not in SURNAMES_PINYIN:
        return False
    given = [part for word in words[1:] for part in re.split("[-‐’']", word.key)]
    return sum(_syllables(part) or 9 for part in given) <= 2


@cache
def _syllables(word: str) -> int:
    """Give the number of syllables of pinyin that a word is made of, 1 or 2; 0 for none."""
    if word in SYLLABLES:
        return 1
    return 2 if any(word[:cut] in SYLLABLES and word[cut:] in SYLLABLES for cut in range(1, len(word))) else 0


def is_initial(word: Word) -> bool:
    """Say whether a word is one or more initials: J., J.K."""
    return bool(_INITIAL.fullmatch(word.text))


def names_person(text: str, part: Candidate) -> bool:
    """Say whether words without a title are somebody's name."""
    words = part.words
    if not 2 <= len(words) <= MOST_WORDS or any(gap and gap not in PARTICLES for gap in part.gaps):
        return False
    if any(word.text.isupper() and len(word.text) > 2 and "." not in word.text for word in words[1:-1]):
        return False
    if is_pinyin_name(words) or (len(words) == 2 and is_pinyin_name(words[::-1]) and not is_given(words[0].text)):
        return True
    if len(words) == 2 and _HYPHENATED.fullmatch(words[1].text) and len(words[0].text) <= 6 and words[0].key not in HEADS:
        return True
    if _ends_as_thing(words) or any(word.text.isdigit() for word in words):
        return False
    if is_given(words[0].text) or (is_initial(words[0]) and "." in words[0].text and not is_initial(words[-1])):
        return True
    strange = any(word.key not in common_words() for word in words)
    return (
        strange and said_behind(text, part.end) and all(word.text[1:].islower() or "-" in word.text or is_initial(word) for word in words)
    )


def _ends_as_thing(words: Sequence[Word]) -> bool:
    """Say whether words begin or end as no person's name does: Les Halles, Silk Road, London TV, Tang Dynasty."""
    first, last = words[0], words[-1]
    headed = last.key in _NO_FAMILIES or (last.key in HEADS and last.key not in ALSO_FAMILIES)
    letters = last.text.isupper() and 1 < len(last.text) < _SHORT and not first.text.isupper()
    return headed or letters or first.key in _ARTICLES_ABROAD


def said_before(text: str, start: int) -> bool:
    """Say whether a verb of saying stands before a name with a quotation before it: "...,” said X"."""
    return bool(_SAID_BEFORE.search(text, max(0, start - 24), start))


def said_behind(text: str, end: int) -> bool:
    """Say whether what follows tells that a person was named: ", director of", "said", "(born"."""
    return bool(_BEHIND.match(text, end, end + 80))


def lower_title_before(text: str, start: int) -> str | None:
    """Give the office in small letters that stands right before a name: "harbour master", "deputy head teacher"."""
    ending = text[max(0, start - 4) : max(0, start - 1)]
    if ending not in _TITLE_ENDS and ending[-2:] not in _SHORT_TITLES:
        return None  # nearly always
    before = _WORDS_BEFORE.search(text, max(0, start - 60), start)
    if before is None:
        return None
    words = before[0].split()
    best = next((low for low in range(len(words)) if " ".join(words[low:]) in _TITLES), None)
    if best is None:
        return None
    while best and words[best - 1] in _RANKS:
        best -= 1
    return " ".join(words[best:])


_SHORT_TITLES = frozenset(title for title in _TITLES if len(title) < 3)
_TITLE_ENDS = endings(_TITLES - _SHORT_TITLES, 3)
"""The last three letters of offices: a quick look before the words themselves."""
_WORDS_BEFORE = compiled(r"(?<![\w’'-])(?:[a-z]+(?:-[a-z]+)*[ \n]){1,5}$")
_RANKS = frozenset("deputy vice former acting chief senior assistant honorary then junior head associate first second".split())


def title_behind(text: str, end: int) -> str | None:
    """Give the office that a comma parts from the person before it: "Signe Lund, President of Ulmen". None where another person has it."""
    behind = _TITLE_BEHIND.match(text, end, end + 80)
    if behind is None:
        return None
    words = behind["title"].split()
    first = next((low for low, word in enumerate(words) if word.lower() not in _RANKS), len(words))
    known = any(" ".join(words[low:]).lower() in _TITLES for low in range(min(first, len(words) - 1) + 1))
    return " ".join(words) if known else None


_TITLE_BEHIND = compiled(
    r", (?:(?:the|an?|then|now)[ \n])?(?P<title>[A-Za-z][a-z]+(?:[ -][A-Za-z][a-z]+){0,4}?)"
    r"(?=[ \n](?:of|for|at|in)[ \n]|[,.;:)!?](?![\w])|$)"
)


class FamilyName:
    """How a person is called by the family name alone."""

    @staticmethod
    def of(text: str, part: Candidate, start: int | None = None) -> str:
        """Give the family name: the first word of a Chinese name, else the last with the particles before it."""
        words = part.words
        if is_pinyin_name(words):
            return words[0].text
        index = len(words) - 1
        while index and part.gaps[index - 1] in PARTICLES:
            index -= 1
        if index == len(words) - 1:
            return words[-1].text if start is None or start == words[0].start else " ".join(text[start : words[-1].end].split())
        return " ".join(text[words[index].end : words[-1].end].split())


def particles_before(text: str, start: int) -> int:
    """Give where a family name starts that has particles before its first capital: "de la Torre"."""
    match = _PARTICLES_BEFORE.search(text, max(0, start - 16), start)
    return match.start("particles") if match else start


_PARTICLES_BEFORE = compiled(r"(?<![\w’'-])(?P<particles>(?:(?:van|von|de|della|di|da|dos|del|der|den|ter|la|bin|ibn|bint)[ \n])+)$")
