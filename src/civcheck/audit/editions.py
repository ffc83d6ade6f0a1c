"""The editions of events that a document tells, each with the year it was held."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from civcheck.audit.dated import sentence_around
from civcheck.audit.tables import editions as table
from civcheck.compare.name_editions import chinese_number
from civcheck.extract.tables.names_en import ORDINALS

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from civcheck.extract.passage import Passage
    from civcheck.model.span import Region

_BEFORE, _BEHIND = 60, 110
_LEFT_OUT = frozenset({"note", "row", "source-line", "attribution"})


class Edition(NamedTuple):
    """An edition of an event: its number, the year it was held in, where number and name stand, and the year."""

    name: str
    number: int
    year: int
    place: Region
    year_place: Region
    annual: bool


def editions(passage: Passage) -> Iterator[Edition]:
    """Read the editions in a passage whose year is certain."""
    if passage.kind in _LEFT_OUT:
        return
    text = passage.text.replace("\n", " ")
    for found in events(text):
        words = table.PLACE_BEHIND.sub("", found["name"])
        end = found.start("name") + len(words)
        if (name := _name(words)) and (when := _when(passage, text, (found.start(), end), english=True)):
            yield _edition(passage, found, (found.start(), end), name, when)
    if "第" in text:
        for found in table.HAN_EVENT.finditer(text):
            if when := _when(passage, text, found.span(), english=False):
                yield _edition(passage, found, found.span(), found["name"], when)


def events(text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
    """Find the ordinals with a name in capitals behind them."""
    for ordinal in table.BEFORE_NAME.finditer(text, start, len(text) if end is None else end):
        word = table.LAST_WORD.search(text, max(0, ordinal.start() - 20), ordinal.start() + 2)
        if word and (found := table.EVENT.match(text, word.start())):
            yield found


def _edition(passage: Passage, found: re.Match[str], place: tuple[int, int], name: str, when: tuple[int, int]) -> Edition:
    annual = bool(found.groupdict().get("annual")) or "Annual" in found["name"] or "年度" in found["name"] or _is_annual(passage)
    year = int(passage.text[when[0] : when[1]])
    return Edition(name, number_of(found["nth"]), year, passage.region(*place), passage.region(*when), annual)


def _is_annual(passage: Passage) -> bool:
    """Say whether a passage tells of one thing that is held every year."""
    hinted = any(hint in passage.text for hint in table.YEARLY_HINTS)
    return hinted and table.EVERY_YEAR.search(passage.text) is not None and table.BOTH.search(passage.text) is None


def number_of(word: str) -> int:
    """Read an ordinal, in digits or words."""
    return int(word) if word.isdecimal() else int(ORDINALS[word.lower()]) if word[0].isascii() else chinese_number(word)


def _name(words: str) -> str | None:
    """Give a name in normal form; None where it is that of no event, or may be that of many."""
    parts = words.lower().replace("’", "'").split()
    if not any(part in table.HEADS for part in parts) or all(part in table.GENERIC for part in parts):
        return None
    return " ".join(part for part in parts if part != "annual")


def _when(passage: Passage, text: str, place: tuple[int, int], *, english: bool) -> tuple[int, int] | None:
    """Give the place of the year of an edition: beside its name, else the only one in a sentence that tells it was held."""
    start, end = place
    before = (table.IN_BEFORE if english else table.HAN_IN_BEFORE).search(text, max(0, start - _BEFORE), start)
    behind = (table.IN_BEHIND if english else table.HAN_IN_BEHIND).match(text, end, end + _BEHIND)
    low, high = sentence_around(passage, start)
    first = max(low, start - 300)
    sentence = text[first : min(high, end + 300)]
    if (table.PLANNED if english else table.HAN_PLANNED).search(sentence):
        return None
    if before or behind:
        if before and behind and "," in before[0] and before[0].startswith(("in ", "on ")):
            before = None  # awarded in 2016, the fourth in 2015
        both = {one["y"] for one in (before, behind) if one}
        return (before or behind).span("y") if len(both) == 1 else None  # type: ignore[union-attr]  # one of them
    if not english or not table.HELD.search(sentence):
        return None
    years = [*table.YEAR.finditer(sentence)]
    return (first + years[0].start(), first + years[0].end()) if len({year[0] for year in years}) == 1 else None
