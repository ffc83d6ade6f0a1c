"""How many things a text announces right before it lists them: "three ports:", 四个方面：."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.audit.tables.lists import (
    CLASSIFIERS_ZH,
    IRREGULAR_PLURALS,
    NOT_A_COUNT_BEFORE,
    NOT_COUNTED,
    NUMBERS_EN,
    NUMBERS_ZH,
    PREPOSITIONS,
    UNITS_ZH,
)  # fmt: skip
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

FAR = 160
"""How far before its list a number may stand."""
LARGEST = 30
_WORD = r"[A-Za-z][A-Za-z'’-]*"
_FIRST = "".join(sorted({letter for word in NUMBERS_EN for letter in (word[0], word[0].upper())}))
_TAILS = "|".join(rf"(?<=[{word[0]}{word[0].upper()}])(?i:{word[1:]})" for word in NUMBERS_EN)
# It starts with a set of characters, so that the search for it is quick.
NUMBER_EN = compiled(rf"(?P<number>[1-9{_FIRST}](?<![\w.,$€£%/-].)(?:{_TAILS}|(?<=[2-9])|(?<=[12])\d))(?= {_WORD})", re.DOTALL)
_TAIL = compiled(
    rf"|,? (?:that|which) (?!includ|compris|cover|consist|contain|rang)[^,;:]{{3,70}}|,? ?(?:as follows|below|here)"
    rf"| (?:{PREPOSITIONS}) [^,;:]{{1,70}}| (?:are|were|will be|follow|stand out|stood out|remain|came up)"
    rf"(?: [a-z]+){{0,2}}?(?: as follows)?(?: (?:{PREPOSITIONS}) [^,;:]{{1,60}})?",
)
_VERB = compiled(r"(?: [a-z]+){1,3}")
NUMBER_ZH = compiled(
    r"(?<![第约約近逾超其\d.,百千万萬亿〇~～—-])(?<![\d一二三四五六七八九十个][至到])(?<![一二三四五六七八九十])"
    rf"(?P<number>十[一二]|[二三四五六七八九十两兩]|[2-9]|1\d)(?P<unit>{CLASSIFIERS_ZH})(?![一二三四五六七八九十\d])"
)
_NOUN_ZH = compiled(r"[\u3400-\u9fff]*")
_LONGEST_NOUN = 8
_ABOUT_ZH = compiled(r"[约約近逾]|超过|超過|至少|大概|多达|另外?|其他|其余")
_CLAUSE_EN = compiled(r"[.;:!?—–]")
_NAMED = compiled(r"(?:[^.!?:\s]\s[A-Z][\w.]* |(?:^|\n|[.!?]\s)\s*)$")
"""A number in digits behind this may be part of a name or of a numbering: OAuth 2, 29 And he said."""
_RANGE = compiled(rf"(?:\d|{'|'.join(NUMBERS_EN)}) to $", re.IGNORECASE)
_BEFORE = compiled(r"([A-Za-z]+) $")


@dataclass(frozen=True, slots=True)
class Announced:
    """A number of things, the range of its words, and the noun: its last word in English."""

    number: int
    start: int
    end: int
    noun: str


def announced_en(text: str, end: int) -> list[Announced]:
    """Give the counts whose noun phrase runs up to `end` in the same clause, the nearest last."""
    low = max(0, end - FAR)
    stops = list(_CLAUSE_EN.finditer(text, low, end))
    low = stops[-1].end() if stops else low
    return [one for match in NUMBER_EN.finditer(text, low, end) if (one := _counted(text, match, end))]


def _counted(text: str, match: re.Match[str], end: int) -> Announced | None:
    before = _BEFORE.search(text, max(0, match.start() - 16), match.start())
    if match["number"].isdigit() and _NAMED.search(text, max(0, match.start() - 24), match.start()):
        return None
    if (before and before[1].lower() in NOT_A_COUNT_BEFORE) or _RANGE.search(text, max(0, match.start() - 16), match.start()):
        return None
    phrase = text[match.end() : end]
    found = _head(phrase, following=before is not None and before[1].lower() == "following")
    if found is None:
        return None
    word = match["number"].lower()
    number = NUMBERS_EN.get(word) or int(word)
    head, length = found
    return Announced(number, match.start(), match.end() + length, head) if number <= LARGEST else None


def _head(phrase: str, *, following: bool) -> tuple[str, int] | None:
    """Find the plural that is counted, where only what may follow a noun follows it. Gives its end too.

    Behind "the following four countries" a verb may stand too.
    """
    words = list(re.finditer(_WORD, phrase[:90]))[:6]
    for word in words:
        small = word[0].lower()
        if phrase[: word.start()].strip(" ") and re.search(r"[^\w\s'’-]", phrase[: word.start()]):
            return None
        if _is_plural(small):
            if _TAIL.fullmatch(phrase, word.end()) or (following and _VERB.fullmatch(phrase, word.end())):
                return small, word.end()
            return None
        if small in PREPOSITIONS.split("|") or small in NOT_COUNTED:
            return None
    return None


def _is_plural(word: str) -> bool:
    if word in NOT_COUNTED:
        return False
    return word in IRREGULAR_PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 2)  # noqa: PLR2004


def announced_zh(text: str, end: int) -> list[Announced]:
    """Give the counts in Chinese in the clause before `end`."""
    low = max(0, end - 40)
    for sign in "。；！？：":
        low = max(low, text.rfind(sign, low, end) + 1)
    return [
        chinese_count(text, match, end)
        for match in NUMBER_ZH.finditer(text, low, end)
        if not text.startswith(UNITS_ZH, match.end()) and not _ABOUT_ZH.search(text, max(0, match.start() - 5), match.start())
    ]


def chinese_count(text: str, match: re.Match[str], end: int) -> Announced:
    """Make a count of a match of NUMBER_ZH. Its words go on to its noun, at most up to `end`."""
    noun = _NOUN_ZH.match(text, match.end(), min(end, match.end() + _LONGEST_NOUN))
    stop = noun.end() if noun and noun.end() == end else match.end()
    return Announced(number_zh(match["number"]), match.start(), stop, text[match.end() : stop])


def number_zh(word: str) -> int:
    """Give the value of a small number in characters or digits."""
    return NUMBERS_ZH.get(word) or int(word)


def counts_in(text: str, start: int, end: int) -> Iterator[int]:
    """Give all whole numbers of a stretch that could count something, in either language."""
    for match in NUMBER_EN.finditer(text, start, end):
        yield NUMBERS_EN.get(match["number"].lower()) or int(match["number"])
    for match in NUMBER_ZH.finditer(text, start, end):
        yield number_zh(match["number"])
