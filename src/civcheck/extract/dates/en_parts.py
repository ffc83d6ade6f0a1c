"""What the patterns of English dates are put together from, and how the words around a date are looked at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.extract.dates.found import FoundDate
from civcheck.extract.tables import calendar_en as table
from civcheck.extract.words import HAN
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from civcheck.model.edtf import Granularity
    from civcheck.model.mention import Part


@dataclass(frozen=True, slots=True)
class Construct:
    """One way of saying a date: how it looks, and how what was found is read.

    A `weak` one is a date only where what stands around it bears it out.
    """

    name: str
    pattern: Late
    read: Callable[[re.Match[str]], FoundDate | None]
    weak: bool = False


def any_of(words: Iterable[str]) -> str:
    """Give a pattern of alternatives that branches letter by letter, so that a word no date begins with fails at once."""
    return tree(dict.fromkeys(words, ""))


def tree(words: Mapping[str, str]) -> str:
    """Give such a pattern of words each of which has a pattern of its own for what follows it."""
    heads: dict[str, dict[str, str]] = {}
    for word, tail in sorted(words.items()):
        if word:
            heads.setdefault(word[0], {})[word[1:]] = tail
    branches = [_escape(head) + tree(rests) for head, rests in heads.items()]
    if "" in words:
        branches.append(words[""])
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def trees(words: Mapping[str, str]) -> str:
    """Give such a pattern in which words that share what follows them stand together: it is compiled once for all of them."""
    groups: dict[str, list[str]] = {}
    for word, tail in sorted(words.items()):
        groups.setdefault(tail, []).append(word)
    return "|".join(f"(?:{tree(dict.fromkeys(members, ''))}){tail}" for tail, members in groups.items())


def _escape(character: str) -> str:
    return r"\s{1,4}" if character == " " else re.escape(character)


def cased(words: Iterable[str]) -> list[str]:
    """Give words in small letters, with a capital, and in capitals."""
    return [form for word in words for form in (word, word.capitalize(), word.upper())]


GAP = r"\s{1,4}"
END = r"(?![A-Za-z0-9])"
_FULL = [*table.MONTHS, *(name.upper() for name in table.MONTHS)]
_SMALL = [name.lower() for name, number in table.MONTHS.items() if number in table.MONTHS_SMALL]
_CUT = [*table.MONTHS_CUT, *(name.upper() for name in table.MONTHS_CUT)]
MONTH_WORDS = [*_FULL, *_SMALL, *_CUT]
MONTH = rf"(?:(?:{any_of([*_FULL, *_SMALL])})(?![A-Za-z])|(?:{any_of(_CUT)})(?:\.|(?![A-Za-z])))"
MONTH_NUMBERS = {name.lower(): number for name, number in (table.MONTHS | table.MONTHS_CUT).items()}
WEEKDAY_WORDS = [*table.WEEKDAYS, *(name.upper() for name in table.WEEKDAYS)]
WEEKDAY_NAMES = {name.lower(): name for name in table.WEEKDAYS} | {cut.lower(): name for cut, name in table.WEEKDAYS_CUT.items()}
WEEKDAY = any_of(WEEKDAY_WORDS)
ANY_WEEKDAY = rf"(?:{any_of([*WEEKDAY_WORDS, *table.WEEKDAYS_CUT, *(cut.upper() for cut in table.WEEKDAYS_CUT)])})(?![A-Za-z])"
SEASON = any_of([*table.SEASONS, *(name.capitalize() for name in table.SEASONS)])
DAY = r"(?:3[01]|[12][0-9]|0?[1-9])"
NTH = r"(?:st|nd|rd|th)"
ORDINAL = any_of([*table.ORDINALS, *(word.capitalize() for word in table.ORDINALS)])
DASH = "[-–—‒]"
TO = rf"(?:\s?{DASH}\s?|{GAP}(?:to|through|thru|until|till){GAP}(?:the{GAP})?)"
JOINT = rf"\s{{0,4}}(?:{DASH}\s{{0,4}}|(?:to|through|thru|until|till)\s{{1,4}})(?:the\s{{1,4}})?"
YEAR = r"(?:[12][0-9]{3}(?![0-9A-Za-z]|,[0-9]{3}(?![0-9])))"
ERA = r"(?:BCE?|B\.C\.(?:E\.)?|CE|C\.E\.|AD|A\.D\.)(?![A-Za-z])"

_AMOUNTS = {**table.DIGITS_IN_WORDS, **table.TEENS, **table.TENS, "a": 1, "an": 1}
NUMBER_WORDS = tuple(_AMOUNTS)
_SECOND = any_of([*table.DIGITS_IN_WORDS, "hundred", "thousand", "dozen"])
AMOUNT = rf"(?:[0-9]{{1,3}}(?:,[0-9]{{3}}|[0-9])?|(?:{any_of(cased(_AMOUNTS))})(?:[- ](?:{_SECOND}))?)(?![A-Za-z0-9.,])"
UNIT = r"(?:days?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries)(?![A-Za-z])"
_SCALES = {"hundred": 100, "thousand": 1000, "dozen": 12}


def amount_of(words: str) -> int:
    """Give the number that `AMOUNT` matches."""
    if words[0].isdigit():
        return int(words.replace(",", ""))
    first, _, second = words.lower().replace("-", " ").partition(" ")
    number = _AMOUNTS[first]
    return number * _SCALES[second] if second in _SCALES else number + table.DIGITS_IN_WORDS.get(second, 0)


def unit_of(word: str) -> str:
    """Give the unit that `UNIT` matches, in the singular."""
    word = word.lower()
    return "century" if word.startswith("cent") else word.removesuffix("s")


def month_of(word: str) -> int:
    """Give the number of the month that `MONTH` matches."""
    return MONTH_NUMBERS[word.lower().removesuffix(".")]


def is_bc(era: str | None) -> bool:
    """Say whether an `ERA` counts the years backwards."""
    return era is not None and era[0] == "B"


_OTHER_SCRIPT = Late(rf".*[“‘—–（《「『，、；：。{HAN}]")


def respan(
    date: FoundDate,
    start: int,
    end: int | None = None,
    edtf: str | None = None,
    granularity: Granularity | None = None,
    part: Part | None = None,
) -> FoundDate:
    """Give a date another range, and another value with its granularity and part. `dataclasses.replace` takes five times as long."""
    end, shift = date.end if end is None else end, date.shift
    if edtf is None:
        edtf, granularity, part = date.edtf, date.granularity, part or date.part
    return FoundDate(
        start, end, granularity or date.granularity, edtf, shift, date.weekday, date.impossible, part, date.recurs, date.duration
    )


_WORD_AFTER = Late(r"[ \n\u00a0]{1,4}([A-Za-z][A-Za-z'’/-]{0,30})")


def word_before(text: str, at: int) -> str:
    """Give the word before a place that only white space parts from it, without opening quotes and brackets; else "".

    A tab parts the cells of a table, and its words say nothing of each other.
    """
    if at == 0 or text[at - 1] == "\t" or not text[at - 1].isspace():
        return ""
    words = text[max(0, at - 30) : at].split()
    if not words:
        return ""
    word = words[-1]
    if not word.isascii():
        word = _OTHER_SCRIPT.sub("", word)
    return word.lstrip("(\"'[")


def word_after(text: str, at: int) -> str:
    """Give the word after a place that only white space parts from it; else ""."""
    found = _WORD_AFTER.match(text, at)
    return found[1] if found else ""


def starts_sentence(text: str, at: int) -> bool:
    """Say whether the word at a place is the first of a sentence or of a line of its own."""
    before = text[max(0, at - 6) : at].rstrip(" \t\"“'‘([*_")
    return not before or before[-1] in ".!?:;\n。！？"
