"""What a document counts and measures: each figure with the thing counted, the names beside it, the time, the scope and the words around.

This is what two places must share before two values of one thing are a contradiction.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from civcheck.audit.happenings import name_key
from civcheck.audit.tables import counts_told as table
from civcheck.extract.senses import is_planned, scope_of, senses_in, words_of
from civcheck.extract.words import is_chinese
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.told import Told
    from civcheck.audit.unit import Unit
    from civcheck.model.mention import FigureMention, NameMention, QuoteMention
    from civcheck.model.statement import Word

_LEFT_OUT = frozenset({"source-line", "attribution", "heading", "contents"})
_MOST_FIGURES = 8
"""A sentence with more figures is a list of them."""
_CLAUSE = compiled(r"[;；。，：（(]|[,:]\s|(?<=[㐀-鿿]),|\s(?=and (?:is|was|has|had|were|are|takes|took|opens|opened)\b)")
_RELATIVE = compiled(r"\s*(?:which|where|who|whose|that)\b", re.IGNORECASE)
_NOUN_PHRASE = 60
"""So many characters before a relative clause belong to what it is about."""
_HAS = compiled(
    r"\b(?:has|have|had|having|with(?:\s+(?:its|their|a total of))?|houses?|housed|contains?|contained|comprises?|comprised|counts|"
    r"numbers|boasts?|"
    r"employs?|employed|owns?|"
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
    `names` are the keys of the names in its clause, `around` those of the rest of the sentence, `places` the
    places of both that do not stand behind it. `when` is the time in EDTF, its words behind "?" where it is no
    date, None where none is told. `words` are the senses of
    the clause without what is counted, those of the sentence where they are few, `core` those of the clause alone. `quoted` says
    that somebody else than the narrator says it, `has` that nothing but having is told of the named thing, `whole` that they
    are a total. `limits` are the senses of the words right behind what is counted that make it a part: ships under repair. `row`
    are the senses and names of the first cell of a table's row.
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
    core: frozenset[str]
    scope: frozenset[str]
    planned: bool
    quoted: bool
    has: bool
    whole: bool
    limits: frozenset[str] = frozenset()
    row: frozenset[str] = frozenset()


def counts_told(unit: Unit) -> Iterator[Count]:
    """Give the figures of the running text with what they are of."""
    for told in unit.told:
        if told.passage.kind in _LEFT_OUT or not 0 < len(told.figures) <= _MOST_FIGURES:
            continue
        if told.passage.kind == "row":
            yield from _in_row(told)
        elif _is_prose(told):
            yield from _in_sentence(told)


def _is_prose(told: Told) -> bool:
    """Say whether a sentence is a whole one, without signs of code, and tells of no change of its figures."""
    text = told.text.strip()
    whole = _ENDS.search(text) is not None or told.passage.kind in {"caption", "box-title"}
    return whole and not _CODE.search(text) and not table.REVISED.search(text)


_ENDS = compiled(r"[.!?。！？][”\"’)\]*_]*(?:<sup>.{1,8}</sup>|\[\d+\])?$")
_CODE = compiled(r"[{}=|\\`~^]|\":|\w\(\)|</?(?!sup|i>|b>|p>|em|strong|br|u>)[a-z]|\b0x|\w::\w|--\w|\w_\w|\w/\w+/\w|\bv?\d+\.\d+\.\d+")


def _in_sentence(told: Told) -> Iterator[Count]:
    nameless = table.POINTS_BACK.search(told.text) is not None and all(name.type == "person" for name, _, _ in told.names)
    dates = [(low, high) for _, low, high in told.dates]
    for figure, low, high in told.figures:
        inside_name = any(start <= low and high <= end for _, start, end in told.names)
        if inside_name or _is_no_count(told, figure, low) or any(start < high and low < end for start, end in dates):
            continue
        first, last = _clause(told.text, low, high)
        if nameless and table.POINTS_BACK.search(told.text[:last]):
            continue  # what "it" is stands in another sentence
        if table.CHANGE.search(told.text[first:last]):
            continue
        before = told.text[max(0, first - _SHORT) : first]
        if not table.PART_OF.search(told.text[first:last]) and not table.PART_OF.search(before.rpartition(". ")[2]):
            count = _count(told, _with_counted(told, figure, (low, high), first), (low, high), (first, last))
            if told.passage.kind != "note" or count.core - table.LIGHT:  # what a work of reference has of pages is no statement
                yield count


def _with_counted(told: Told, figure: FigureMention, place: tuple[int, int], first: int) -> FigureMention:
    """Give a figure with what it counts where Chinese tells that before it: 入驻企业217家."""
    low, high = place
    if figure.counted or figure.unit or figure.currency or not _MEASURES.match(told.text, high):
        return figure
    start = max([first, *(end for kind in (told.names, told.dates) for _, _, end in kind if end <= low)])
    found = _COUNTED_BEFORE.search(told.text[start:low])
    return replace(figure, counted=found["noun"]) if found else figure


_MEASURES = compiled(r"[家个名所座项件套支台辆条场间处艘头只株棵人](?![㐀-鿿])")
_COUNTED_BEFORE = compiled(r"(?P<noun>[㐀-鿿]{2,8}?)(?:总数|数量|共计|合计|已达|达到|共有|共|达|为|约|近|有)?(?:约|近|超过)?$")


def _is_no_count(told: Told, figure: FigureMention, low: int) -> bool:
    """Say whether a figure is no number of things: a place in an order, the number of a class or a model, a version."""
    if figure.value is None or figure.ordinal:
        return True
    bare = not (figure.unit or figure.currency or figure.scale)
    return bare and (
        figure.value != figure.value.to_integral_value() or table.NUMBERED.search(told.text, max(0, low - _NEAR), low) is not None
    )


_NEAR = 30


def _in_row(told: Told) -> Iterator[Count]:
    """Give the figures of a row: what is counted is told by the header, of what by the first cell."""
    first = told.text.find("|", 1)
    if any(map(str.isdigit, told.text[: max(first, 0)])):
        return  # one of several
    names = [(name, low, high) for name, low, high in told.names if high <= first]
    taken = [(low, high) for _, low, high in names]
    words = frozenset(word.sense for word in words_of(told.text[:first], taken) if not word.sense.isdigit())
    for figure, low, _ in told.figures:
        if low < first or figure.value is None or figure.ordinal or not figure.counted or not (names or len(words) >= _FEW_WORDS):
            continue
        header = [word.sense for word in words_of(figure.counted)]
        head = "" if figure.unit or figure.currency or not header else header[-1 if is_chinese(figure.counted) else 0]
        every = frozenset(map(key_of, (name for name, _, _ in names)))
        places = frozenset(key_of(name) for name, _, _ in names if name.type == "place")
        own = (words | frozenset(header)) - {head}
        yield Count(
            figure, told, head, kind=frozenset(), names=every, around=frozenset(), places=places, when=figure.as_of, words=own, core=own,
            scope=scope_of((), figure.counted), planned=is_planned(figure.counted, chinese=is_chinese(figure.counted)), quoted=False,
            has=False, whole=False, row=words | every,
        )  # fmt: skip


def key_of(name: NameMention) -> str:
    """Give a name as it is compared, without a Chinese verb or preposition that was read as its first character."""
    key = name_key(name)
    return key[1:] if key[:1] in {"是", "为", "在", "于", "由"} and len(key) > _SHORTEST else key


_SHORTEST = 3
_SHORT = 14


def _clause(text: str, low: int, high: int) -> tuple[int, int]:
    """Give the range of the clause that a figure stands in: between commas, a relative clause with what it is about."""
    first, last = 0, len(text)
    for mark in _CLAUSE.finditer(text):
        if mark.end() <= low:
            first = mark.end()
        elif mark.start() >= high:
            last = mark.start()
            break
    if first and _RELATIVE.match(text, first):
        return max(text.rfind(", ", 0, first - 2) + 1, first - _NOUN_PHRASE, 0), last
    return first, last


def _count(told: Told, figure: FigureMention, place: tuple[int, int], clause: tuple[int, int]) -> Count:
    text = told.text
    first, last = clause
    head = head_of(figure.counted)
    words = _words(told, first, last)
    counted = senses_in(figure.counted or "")
    core = own = frozenset(word.sense for word in words if not word.sense.isdigit()) - {head} - counted
    if len(own) < _FEW_WORDS:
        own |= frozenset(word.sense for word in _words(told, 0, len(text))) - {head} - counted
    relative = _RELATIVE.match(text, text.find(",", first) + 1) is not None and first > 0
    named = [(name, low, high) for name, low, high in told.names if not (relative and name.type == "person")]
    every = frozenset(key_of(name) for name, _, _ in named)
    inside = frozenset(key_of(name) for name, low, high in named if first <= low and high <= last)
    inside = inside or (every if len(every) <= _FEW_NAMES else frozenset())
    return Count(
        figure,
        told,
        head,
        kind=counted - {head},
        names=inside,
        around=every - inside,
        places=frozenset(key_of(name) for name, low, _ in named if name.type == "place" and low < last),
        when=_when(told, figure),
        words=own,
        core=core,
        scope=scope_of(words, text[first:last]),
        planned=is_planned(text[first:last], chinese=is_chinese(text)),
        quoted=_is_quoted(told, place),
        has=_only_has(told, figure, place, clause),
        whole=table.WHOLE.search(text[first:last]) is not None,
        limits=_limits(told, figure, place[1], last),
    )


def _is_quoted(told: Told, place: tuple[int, int]) -> bool:
    direct = [one for one in told.quotes if one[0].form not in {"title", "term", "indirect"} or one[0].speaker is not None]
    return any(low <= place[0] and place[1] <= high and not _reports(mention) for mention, low, high in direct)


def _reports(mention: QuoteMention) -> bool:
    """Say whether words are reported from a report: the narrator's own."""
    return mention.form == "indirect" and (mention.speaker is None or table.REPORTS.search(mention.speaker) is not None)


def _only_has(told: Told, figure: FigureMention, place: tuple[int, int], clause: tuple[int, int]) -> bool:
    """Say whether a clause tells of a named thing nothing but that it has so many: of no part of it, and not for anybody."""
    text, (first, last) = told.text, clause
    before = {word.sense for word in _words(told, first, place[0])} - senses_in(figure.counted or "") - table.LIGHT
    if any(not sense.isdigit() for sense in before):
        return False
    if _limits(told, figure, place[1], last) or table.RESTRICTED.match(text, _behind_counted(text, figure, place[1], last)):
        return False
    return _HAS.search(text, 0, place[0]) is not None or is_chinese(text)


def _behind_counted(text: str, figure: FigureMention, high: int, last: int) -> int:
    at = text.find(figure.counted, high, last) if figure.counted else -1
    return high if at < 0 else at + len(figure.counted or "")


def _limits(told: Told, figure: FigureMention, high: int, last: int) -> frozenset[str]:
    at = _behind_counted(told.text, figure, high, last)
    if is_chinese(told.text) or table.UNLIMITED.match(told.text, at):
        return frozenset()
    return frozenset(word.sense for word in _words(told, at, last) if not word.sense.isdigit()) - table.DIMENSIONS


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
    told_dates = [(date, low) for date, low, _ in told.dates if date.edtf and not date.recurs and date.relative in {None, "text"}]
    compared = {date.edtf for date, low in told_dates if table.COMPARED.search(told.text, max(0, low - _NEAR), low)}
    if figure.as_of:
        return None if figure.as_of in compared else figure.as_of
    dates = {date.edtf for date, _ in told_dates} - compared
    if not told_dates and told.dates:
        return "?" + " ".join(sorted({told.text[low:high].casefold() for _, low, high in told.dates}))
    return next(iter(dates)) if len(dates) == 1 else None
