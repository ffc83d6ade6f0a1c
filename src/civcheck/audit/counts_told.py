"""What a document counts and measures: each figure with the thing counted, the names beside it, the time, the scope and the words around.

This is what two places must share before two values of one thing are a contradiction.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.audit.happenings import name_key
from civcheck.audit.tables import counts_told as table
from civcheck.extract.senses import is_planned, scope_of, senses_in, words_of
from civcheck.extract.words import is_chinese

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.told import Told
    from civcheck.audit.unit import Unit
    from civcheck.model.mention import DateMention, FigureMention
    from civcheck.model.statement import Word

_LEFT_OUT = frozenset({"note", "row", "source-line", "attribution", "heading", "contents"})
_MOST_FIGURES = 8
"""A sentence with more figures is a list of them."""
_CLAUSE = re.compile(r"[;；。，：]|[,:]\s")
_HAS = re.compile(
    r"\b(?:has|have|had|having|with|houses?|housed|contains?|contained|comprises?|comprised|counts|numbers|boasts?|employs?|employed|owns?|"
    r"owned|runs?|keeps?|there (?:are|were))\s+(?:a total of\s+|about\s+|some\s+|around\s+|only\s+|exactly\s+|over\s+|nearly\s+)?$|"
    r"(?:有|设有|拥有|共有|现有|设)\s*(?:约|近|超过)?$",
    re.IGNORECASE,
)
"""A thing has so many of something: nothing else needs to be said of them."""
_FEW_NAMES = 2
_FEW_WORDS = 2


@dataclass(frozen=True, slots=True)
class Count:
    """A figure of a document with what it is of.

    `head` is the sense of the thing counted, "" where only the unit tells it, `kind` the senses of the words before it.
    `names` are the keys of the names in its clause, `around` those of the rest of the sentence, `places` those of both that
    are places. `when` is the time in EDTF, None where none is told. `words` are the senses of the clause without what is
    counted. `quoted` says that somebody else than the narrator says it, `has` that the named thing has them, `whole` that
    they are a total.
    """

    figure: FigureMention
    told: Told
    head: str
    kind: frozenset[str]
    names: frozenset[str]
    around: frozenset[str]
    places: frozenset[str]
    when: str | None
    words: frozenset[str]
    scope: frozenset[str]
    planned: bool
    quoted: bool
    has: bool
    whole: bool


def counts_told(unit: Unit) -> Iterator[Count]:
    """Give the figures of the running text with what they are of."""
    for told in unit.told:
        if told.passage.kind not in _LEFT_OUT and 0 < len(told.figures) <= _MOST_FIGURES and _is_prose(told):
            yield from _in_sentence(told)


def _is_prose(told: Told) -> bool:
    """Say whether a sentence is a whole one, without signs of code, and tells of no change of its figures."""
    text = told.text.strip()
    whole = _ENDS.search(text) is not None or told.passage.kind in {"caption", "box-title"}
    return whole and not _CODE.search(text) and not table.revised().search(text)


_ENDS = re.compile(r"[.!?。！？][”\"’)\]*_]*(?:<sup>.{1,8}</sup>|\[\d+\])?$")
_CODE = re.compile(r"[{}=|\\`~^]|\":|\w\(\)|</?(?!sup|i>|b>|p>|em|strong|br|u>)[a-z]|\b0x|\w::\w|--\w|\w_\w|\w/\w+/\w|\bv?\d+\.\d+\.\d+")


def _in_sentence(told: Told) -> Iterator[Count]:
    dates = [(low, high) for _, low, high in told.dates]
    for figure, low, high in told.figures:
        inside_name = any(start <= low and high <= end for _, start, end in told.names)
        if figure.value is None or figure.ordinal or inside_name or any(start < high and low < end for start, end in dates):
            continue
        first, last = _clause(told.text, low, high)
        before = told.text[max(0, first - _SHORT) : first]
        if not table.part_of().search(told.text[first:last]) and not table.part_of().search(before.rpartition(". ")[2]):
            yield _count(told, figure, (low, high), (first, last))


_SHORT = 14


def _clause(text: str, low: int, high: int) -> tuple[int, int]:
    """Give the range of the clause that a figure stands in: between commas."""
    first, last = 0, len(text)
    for mark in _CLAUSE.finditer(text):
        if mark.end() <= low:
            first = mark.end()
        elif mark.start() >= high:
            last = mark.start()
            break
    return first, last


def _count(told: Told, figure: FigureMention, place: tuple[int, int], clause: tuple[int, int]) -> Count:
    text = told.text
    first, last = clause
    head = head_of(figure.counted)
    words = _words(told, first, last)
    counted = senses_in(figure.counted or "")
    own = {word.sense for word in words} - {head} - counted
    if len(own) < _FEW_WORDS:
        own |= {word.sense for word in _words(told, 0, len(text))} - {head} - counted
    every = frozenset(name_key(name) for name, _, _ in told.names)
    inside = frozenset(name_key(name) for name, low, high in told.names if first <= low and high <= last)
    inside = inside or (every if len(every) <= _FEW_NAMES else frozenset())
    places = frozenset(name_key(name) for name, _, _ in told.names if name.type == "place")
    quoted = any(low <= place[0] and place[1] <= high for mention, low, high in told.quotes if mention.form not in {"title", "term"})
    return Count(
        figure,
        told,
        head,
        kind=counted - {head},
        names=inside,
        around=every - inside,
        places=places,
        when=_when(told, figure),
        words=frozenset(own),
        scope=scope_of(words, text[first:last]),
        planned=is_planned(text[first:last], chinese=is_chinese(text)),
        quoted=quoted,
        has=_HAS.search(text, 0, place[0]) is not None,
        whole=table.whole().search(text[first:last]) is not None,
    )


def _words(told: Told, first: int, last: int) -> tuple[Word, ...]:
    """Give the content words of a range of a sentence outside its mentions."""
    taken = [(low, high) for kind in (told.names, told.dates, told.figures) for _, low, high in kind]
    return tuple(words_of(told.text[first:last], [(low - first, high - first) for low, high in taken if first <= low and high <= last]))


def head_of(counted: str | None) -> str:
    """Give the sense of the thing counted: the last word before "of" in English, the last one in Chinese."""
    if not counted:
        return ""
    phrase = counted if is_chinese(counted) else re.split(r"\s+(?:of|for|in|from|to|with|by|on|at|between|among|who|that)\s+", counted)[0]
    found = list(words_of(phrase))
    return found[-1].sense if found else ""


def _when(told: Told, figure: FigureMention) -> str | None:
    if figure.as_of:
        return figure.as_of
    dates: list[DateMention] = [date for date, _, _ in told.dates if date.edtf and not date.recurs and date.relative in {None, "text"}]
    return dates[0].edtf if len({date.edtf for date in dates}) == 1 else None
