"""The date that governs a figure: of the same clause, else of the sentence, else of the lead-in of its list."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.extract.dates import ReadDate
    from civcheck.extract.figures.found import FoundFigure
    from civcheck.extract.passage import Passage
    from civcheck.model.span import Region

_CLAUSE = Late(r"[,;:，；：、]|[—–]{1,2}| (?:and|but|while|whereas|compared with|against|after|before) ")
_RIGHT_BEHIND = Late(r" (?:(?:in|by|during|for|as of|at|(?P<on>on)|since) )?(?:the )?")
_FAR, _MOST_BOUNDARIES = 90, 3
_FURTHEST, _MOST_DATES = 400, 12
_PAUSES = frozenset(",;)，；）—–")
_OPENS = Late(r"[\s\"“(（*]*(?:\w+[ -]){0,4}|[\u3400-\u9fff，]{0,6}")
_DATELINE = Late(r" ?[(（](?:[A-Z][A-Za-z]+|新华社|记者|電)|（记者| ?电(?:（|[ 　])|日电|讯（")
_NAMED = Late(r"\s?(?:[\"”’»》])")
_ATTRIBUTE_BEFORE = Late(r"\b(?:an?|the|its|their|his|her|this|that|[A-Z][A-Za-z]+) $")
_ATTRIBUTE_AFTER = Late(
    r" (?!(?:alone|season|budget|financial|fiscal|school|year|figures?|total|and|to|or|the|a|in|at|it|its|there|was|were|is|are"
    r"|has|had|with|when)\b)"
    r"(?:[A-Z][A-Za-z]+|[a-z]+)\b"
)
_COMPARED = Late(
    r"(?:compared (?:with|to)|against|versus|than|(?:up|down) from"
    r"|(?:percent|per cent|points?|%|\d) (?:up|down|more|less|fewer|higher|lower) on|from|short of|since (?:records|measurements"
    r"|counting|the|its|it|they|he|she|this))\b(?:[^.;:,，。；]|\.(?=\d)){0,60}$"
    r"|(?:相比|比|较|較|高于|低于|與)(?:[^，。；、,]{0,12})$"
)
_NOW = Late(r"如今|现[有在已]|目前|至今|距今|迄今|\b(?:today|now|currently|nowadays)\b")
_SINCE_COMMA = Late(r"[,;，；]")
_PARTICIPLE = Late(
    r", (?:who|which|whose|that|where) [^,;:.]{0,60}$|(?:[,(—–] ?|, (?:and )?|\b(?:which|who|whose|that|where) (?:\w+ ){0,6})"
    r"(?:first |newly |originally |jointly |officially |completed and |[a-z]+ly )?"
    r"(?:founded|built|established|born|dated|dating|launched|opened|created|signed|introduced|adopted|formed|begun|began|started"
    r"|invented|published|"
    r"released|held|completed|elected|appointed|married|discovered|reported|thought to date|inaugurated|initiated|proposed|set up"
    r"|issued|drawn up|made)\b"
    r"[^,;:.]{0,60}$"
)
_OPEN = Late(r"\.\./(?P<until>[^/]+)")


@dataclass(frozen=True, slots=True)
class Governing:
    """A date that governs figures: its value and where it stands."""

    edtf: str
    region: Region


@dataclass(frozen=True, slots=True)
class Governor:
    """A date that may govern figures of its sentence, with what its own surroundings say of it.

    It `opens` the sentence. From `compared` on it is that of a comparison ("compared with 51.2% in 2021"), from `aside` on
    of something said by the way ("a school, founded in 1887,"); -1 for neither.
    """

    start: int
    end: int
    sentence: int
    what: Governing
    on_a_day: bool
    opens: bool
    compared: int = -1
    aside: int = -1


def governors(passage: Passage, dates: Sequence[ReadDate]) -> list[Governor]:
    """Give the dates of a passage that can govern figures, in order."""
    return [governor for date in dates if (governor := _governor(passage, date)) is not None]


def _governor(passage: Passage, date: ReadDate) -> Governor | None:
    edtf, text = date.mention.edtf, passage.text
    if edtf is None or date.mention.impossible or date.mention.recurs or edtf.startswith("-") or "XXXX" in edtf:
        return None
    if _DATELINE.match(text, date.end) or _NAMED.match(text, date.end):
        return None
    low = max(0, date.start - _FAR)
    head = text[low : date.start]
    if head.endswith(" ") and _ATTRIBUTE_BEFORE.search(head) and _ATTRIBUTE_AFTER.match(text, date.end):
        return None
    sentence = passage.sentence_at(date.start)
    start = passage.sentences[sentence] if passage.sentences else 0
    compared, aside = _COMPARED.search(head), _PARTICIPLE.search(head)
    open_ = _OPEN.fullmatch(edtf)  # "by the end of 2024" holds for 2024
    return Governor(
        date.start,
        date.end,
        sentence,
        Governing(open_["until"] if open_ else edtf, date.mention.region),
        on_a_day=date.mention.granularity == "day",
        opens=date.start - start <= _FAR and _OPENS.fullmatch(text, start, date.start) is not None,
        compared=low + compared.start() if compared else -1,
        aside=low + aside.start() if aside else -1,
    )


def governing(passage: Passage, figure: FoundFigure, dates: Sequence[Governor], lead_in: Governing | None) -> Governing | None:
    """Give the date that a figure holds for; None where no date of its sentence, or of the lead-in of its list, is sure to."""
    if figure.ordinal:
        return None
    best: Governor | None = None
    least = (_MOST_BOUNDARIES + 1, 0, 0)
    here = _around(passage, figure, dates)
    for date in here:
        distance = _distance(passage.text, figure, date)
        if distance is not None and distance < least:
            best, least = date, distance
    if best:
        return best.what
    return lead_in if not here and passage.kind in {"item", "row"} else None


def _around(passage: Passage, figure: FoundFigure, dates: Sequence[Governor]) -> list[Governor]:
    """Give the dates of the figure's sentence, no further off than a long sentence is."""
    if len(dates) > _MOST_DATES:
        low = bisect_left(dates, figure.start - _FURTHEST, key=_start)
        dates = dates[low : bisect_right(dates, figure.end + _FURTHEST, key=_start)][:_MOST_DATES]
    sentence = passage.sentence_at(figure.start) if dates else 0
    return [date for date in dates if date.sentence == sentence and not (date.start <= figure.start and figure.end <= date.end)]


def _start(date: Governor) -> int:
    return date.start


def said_in(passage: Passage, dates: Sequence[Governor], before: Governing | None) -> Governing | None:
    """Give the date that a paragraph leads in a list with: one that ends with a colon. Items keep that of the one before."""
    if passage.kind in {"item", "row"}:
        return before
    last = passage.sentences[-1] if passage.sentences else 0
    if dates and passage.text.rstrip().endswith((":", "：")):
        return ([date for date in dates if date.start >= last] or list(dates))[-1].what
    return None


def _distance(text: str, figure: FoundFigure, date: Governor) -> tuple[int, int, int] | None:
    """Say how far a date is from a figure: the boundaries of clauses between, whether it comes behind, the characters.

    None where the date says when something else was: of a school founded in 1887, of last year's level.
    """
    behind = date.start >= figure.end
    low, high = (figure.end, date.start) if behind else (date.end, figure.start)
    if behind and (joint := _RIGHT_BEHIND.fullmatch(text, low, high)):
        # "On the year before" is what a change is measured against; "on 4 May" is when.
        return None if joint["on"] and not date.on_a_day else (-1, 0, 0)
    if _is_of_something_else(text, figure, date, behind=behind) or (not behind and _NOW.search(text, low, high)):
        return None
    boundaries = sum(1 for _ in _CLAUSE.finditer(text, low, high))
    return (min(boundaries, 1) if date.opens and not behind else boundaries, int(behind), high - low)


def _is_of_something_else(text: str, figure: FoundFigure, date: Governor, *, behind: bool) -> bool:
    """Say whether a date belongs to a comparison or to something said by the way, and not to the figure."""
    if date.compared >= 0 and (behind or not _SINCE_COMMA.search(text, date.end, figure.start)):
        return not date.compared <= figure.start < date.start
    if date.aside < 0:
        return False
    return figure.end <= date.aside or (not behind and text[date.end : date.end + 1] in _PAUSES)
