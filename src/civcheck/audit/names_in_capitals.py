"""Names that no reader sees and that capital letters show: a head that is not known, a possessive in the middle, a title without marks.

They are told as names only to be compared with others: what they are, nobody says.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from civcheck.compare.tables.words import PREPOSITIONS, STOP
from civcheck.extract.tables.heads_en import EVENTS
from civcheck.extract.tables.names_en import FUNCTION_WORDS
from civcheck.extract.tables.titles import TITLES_EN
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import NameMention

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from civcheck.audit.told import Told

_MORE = frozenset("across over under through beyond into about near from around after before behind within".split())  # noqa: SIM905  read as words
_WORD = r"[A-ZÀ-ÖØ-Þ][\w’'-]{0,30}"
_SMALL = rf"(?:{'|'.join(sorted(STOP | PREPOSITIONS | _MORE))})"
_RUN = compiled(rf"(?<![\w’'-]){_WORD}(?:(?:\s{_SMALL}){{0,3}}:?\s(?:{_WORD}|\d{{1,3}}(?:st|nd|rd|th)\b)){{1,14}}")
_CAPITAL = compiled(_WORD)
_LEAST, _FEW, _MOSTLY = 3, 2, 0.5
_RUNNING = frozenset({"paragraph", "item", "note", "caption", "quote", "source-line", "attribution"})
_END = compiled(r"(?:s?[’']s?|s)$")


def in_capitals(told: Iterable[Told], known: Collection[str]) -> Iterator[tuple[int, NameMention, int, int]]:
    """Give what may be names by their capitals, with the number of the sentence and their places in it; `known` are the names seen."""
    pairs = {pair for name in known if name.count(" ") and name.isascii() for pair in _pairs(name)}
    for number, one in enumerate(told):
        if one.passage.kind not in _RUNNING or one.text.isupper():
            continue
        for found in _RUN.finditer(one.text):
            low, high = _within(one.text, found.start(), found.end())
            if _is_name(one, low, high, pairs):
                yield (
                    number,
                    NameMention("name", one.region(low, high), None, " ".join(one.text[low:high].split()), certainty="unsure"),
                    low,
                    high,
                )


def _within(text: str, low: int, high: int) -> tuple[int, int]:
    """Leave out the words before a name that begin a sentence, and what belongs to a person behind it."""
    while (word := _CAPITAL.match(text, low, high)) is not None and word[0].lower() in FUNCTION_WORDS:
        rest = _CAPITAL.search(text, word.end(), high)
        if rest is None:
            return low, low
        low = rest.start()
    return low, low + len(text[low:high].removesuffix("’s").removesuffix("'s"))


def _is_name(told: Told, low: int, high: int, pairs: Collection[str]) -> bool:
    """Say whether a range is worth to be compared: no name as a whole, no person in it, long, or like a name that is known."""
    if high - low < _LEAST:
        return False
    inside = [(start, end, name) for name, start, end in told.names if start < high and low < end]
    words = _CAPITAL.findall(told.text, low, high)
    titled = ":" in told.text[low:high] and "\n" not in told.text[low:high]
    misread = words[-1:] and words[-1].lower() in EVENTS
    if any(start <= low and high <= end and not (misread and name.type == "place") for start, end, name in inside):
        return False
    own = _pairs(told.text[low:high])
    like = sum(pair in pairs for pair in own)
    if not own or any(name.type == "person" and (like < len(own) or start <= low) for start, _, name in inside):
        return False
    if words[0].lower() in TITLES_EN or (not misread and not titled and _share(inside, "place") > _MOSTLY * (high - low)):
        return False
    return like * _FEW >= len(own) or titled or (_share(inside) < _MOSTLY * (high - low) and len(words) > _LEAST)


def _share(inside: Iterable[tuple[int, int, NameMention]], kind: str | None = None) -> int:
    """Give how many characters names take, or those of one type."""
    return sum(end - start for start, end, name in inside if kind is None or name.type == kind)


def _pairs(name: str) -> list[str]:
    """Give the words with capitals of a name by two and two, each without its end."""
    words = [_END.sub("", word).lower() for word in _CAPITAL.findall(name)]
    return [f"{one} {other}" for one, other in pairwise(words)]
