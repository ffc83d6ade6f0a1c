"""Mentions to Statements: each sentence, and each part of one that a semicolon sets off, with what it says that can be checked.

The same code makes the claims of a draft, the sentences of sources and the words of facts, so that the three can be
compared.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from civcheck.extract.datelines import dateline, day_of, reported_year
from civcheck.extract.inner_blocks import inner_blocks
from civcheck.extract.mentions import read_passages
from civcheck.extract.passage import passage_of
from civcheck.extract.rows import Header, cells_of, with_label
from civcheck.extract.senses import denied_in, is_planned, scope_of, senses_in, words_of
from civcheck.extract.surroundings import Left, Paragraph, Said, Scene, surroundings, together
from civcheck.extract.tables.datelines import FOUNDED
from civcheck.extract.words import is_chinese
from civcheck.model.mention import DateMention, FigureMention, NameMention, QuoteMention
from civcheck.model.statement import Placed, Statement, Surroundings

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from civcheck.extract.passage import Passage
    from civcheck.extract.terms import Matcher
    from civcheck.model.document import BlockKind
    from civcheck.model.edtf import Edtf
    from civcheck.model.mention import Mention
    from civcheck.model.span import Region
    from civcheck.model.statement import Word

_HEADS = frozenset({"heading", "box-title"})
_SAYING = frozenset({"paragraph", "item", "quote", "row", "caption"})
_SEMICOLON = re.compile(r"[;；]\s*")
_LEAST = 12
"""Characters of the shortest part of a sentence that is a statement of its own."""
_MARK = re.compile(r"(?:>[ \t]*)*(?:(?:[-*+•●]|\(?\d{1,3}[.)）]|#+)\s+)?(?:\*\*)?")
_LABELLED = re.compile(r"(?P<label>[^:：.;。；\n]{2,40})[:：]\s*(?=\S)")
_YEAR = Decimal(1000), Decimal(2100)
_LABEL = 60
"""Characters of the longest line that is a heading without a mark."""
_CLOSED = re.compile(r"[.!?。！？;；,，:：”\"][\s*_)）\]]{0,4}$")


NOTHING_AROUND = Surroundings()


def statements(
    passages: Sequence[Passage], *, today: Edtf | None = None, terms: Matcher | None = None, known: Surroundings = NOTHING_AROUND,
    headers: Collection[int] = (), context: int = 0,
) -> list[Statement]:  # fmt: skip
    """Give the statements of some passages of one document, in order.

    `known` is what stands around the first. `headers` are the blocks that are headers of tables. The first `context`
    passages only stand around the rest.
    """
    given = [(inner, at >= context) for at, passage in enumerate(passages) for inner in inner_blocks(passage, at + _FIRST)]
    parts = [passage for passage, _ in given]
    heads = {*headers, *(passage.block for passage in parts if passage.block < 0 and passage.kind == "row")}
    days = list(_days(parts, today))
    read = read_passages(parts, today=[day.today for day in days], terms=terms, headers=heads)
    reader = _Reader(Scene(known), heads)
    found: list[Statement] = []
    for (passage, wanted), mentions, day in zip(given, read, days, strict=True):
        placed = sorted((_placed(passage, mention) for mention in mentions), key=lambda one: (one.start, -one.end))
        found += reader.read(passage, placed if day.year is None else _in_year(placed, day.year, passage.text), day.own, wanted=wanted)
    return found


_FIRST = 2
"""Blocks of tables inside blocks are numbered from -2: -1 is what stands in no block."""


def around_titles(titles: Iterable[str], terms: Matcher | None = None) -> Surroundings:
    """Give what titles and the like supply to all that stands below them."""
    passages = [passage_of(title, "heading") for title in titles]
    read = read_passages(passages, terms=terms)
    return together(
        surroundings(passage.text, [_placed(passage, mention) for mention in mentions])
        for passage, mentions in zip(passages, read, strict=True)
    )


class _Day(NamedTuple):
    """What dates a passage: the date that relative dates lean on, the year that a report tells of, and the day that it gives itself."""

    today: Edtf | None
    year: Edtf | None
    own: Edtf | None


def _days(passages: Sequence[Passage], today: Edtf | None) -> Iterator[_Day]:
    current, year = today, None
    for passage in passages:
        line = dateline(passage.text) if passage.kind in {"heading", "paragraph"} else None
        day = day_of(line) if line else None
        if passage.kind == "heading" and not day and (told := reported_year(passage.text, today)) is not None:
            year = told
        elif day and (year is None or day.text[:4] == year.text):
            current, year = day, None
        yield _Day(year or current, year, day)


_BEFORE = re.compile(
    r"\b(?:had|before|previous|previously|earlier|former|formerly|once|used to|until|will|plans?|planned)\b|此前|过去|曾|将|计划|预计"
)


def _in_year(placed: Sequence[Placed], year: Edtf, text: str) -> list[Placed]:
    """Date the figures of a report that have no date of their own, and no word beside them that tells of another time."""
    return [_figure_in_year(one, year, text) for one in placed]


def _figure_in_year(one: Placed, year: Edtf, text: str) -> Placed:
    figure = one.mention
    if not isinstance(figure, FigureMention) or figure.as_of or figure.ordinal or one.start < 0:
        return one
    before, after = text[max(0, one.start - _NEAR_YEAR) : one.start], text[one.end : one.end + _NEAR_YEAR]
    clause = _CLAUSE.split(before)[-1] + " " + _CLAUSE.split(after)[0]
    return one if _BEFORE.search(clause) else one._replace(mention=replace(figure, as_of=year.text))


_CLAUSE = re.compile(r"[,;:，；：。]|\. ")
_NEAR_YEAR = 60


class _Reader:
    """Makes statements of passages, one after the other, and keeps what stands around the next."""

    def __init__(self, scene: Scene, headers: Collection[int]) -> None:
        self._scene, self._headers = scene, headers
        self._header: Header | None = None
        self._paragraph = Paragraph(Left())

    def read(self, passage: Passage, placed: Sequence[Placed], day: Edtf | None, *, wanted: bool) -> list[Statement]:
        """Give the statements of the next passage."""
        scene, kind = self._scene, passage.kind
        if day is not None:
            scene.day(day, passage.region(0, len(passage.text)))
        if kind != "row":
            self._header = None
        if kind in _HEADS:
            named = [one for one in placed if not (day and isinstance(one.mention, DateMention))]
            scene.heading(passage.text, named) if kind == "heading" else scene.box_title(passage.text, named, passage.block)
        elif kind == "row" and passage.block in self._headers:
            self._header = Header.of(passage, placed)
        elif kind in _SAYING and not (day is not None and kind == "paragraph"):
            found = list(self._told(passage, placed)) if wanted else []
            self._pass(passage, placed, told=wanted)
            return found
        return []

    def _told(self, passage: Passage, placed: Sequence[Placed]) -> Iterator[Statement]:
        scene, kind = self._scene, passage.kind
        around = scene.around(kind, passage.block)
        cells = cells_of(passage, placed, self._header) if kind == "row" else []
        for cell in cells:
            yield made(cell.text, cell.placed, cell.region, together([*around, cell.around]), kind)
        if not cells:
            self._paragraph = Paragraph(scene.before)
            yield from _of_passage(passage, placed, around, self._paragraph)

    def _pass(self, passage: Passage, placed: Sequence[Placed], *, told: bool) -> None:
        """Keep what a passage leaves for those behind it to lean on."""
        if passage.kind == "paragraph":
            if not told:
                self._paragraph = Paragraph(self._scene.before)
                for low, high in _sentences(passage):
                    self._paragraph.said(Said(passage.text[low:high], _inside(placed, low, high)))
            self._scene.before = self._paragraph.left
        self._lead(passage, placed)

    def _lead(self, passage: Passage, placed: Sequence[Placed]) -> None:
        """Keep what may stand around the next passages: a lead-in, a caption, a line that is a heading without a mark."""
        text, scene = passage.text.rstrip(), self._scene
        if passage.kind == "caption" or (passage.kind == "paragraph" and text.endswith((":", "："))):
            scene.lead_in(passage.text, placed)
        elif passage.kind == "paragraph":
            scene.no_lead()
            if len(text) <= _LABEL and len(passage.sentences) <= 1 and not _CLOSED.search(text):
                scene.label(passage.text, placed)


def _sentences(passage: Passage) -> Iterator[tuple[int, int]]:
    return pairwise([*passage.sentences, len(passage.text)] if passage.sentences else [0, len(passage.text)])


def _inside(placed: Sequence[Placed], low: int, high: int) -> list[Placed]:
    """Give the mentions within a range, with their places in it."""
    return [Placed(one.mention, one.start - low, one.end - low) for one in placed if low <= one.start and one.end <= high]


def _of_passage(passage: Passage, placed: Sequence[Placed], around: Sequence[Surroundings], paragraph: Paragraph) -> Iterator[Statement]:
    for start, end in _sentences(passage):
        earlier: list[Said] = []
        here = [one for one in placed if start <= one.start and one.end <= end]
        for low, high in _parts(passage.text, start, end, here):
            part = Said(passage.text[low:high], _inside(here, low, high))
            near = paragraph.around(part)
            yield _statement(passage, low, part, together([*around, *near, *(one.surroundings for one in earlier)]))
            earlier.append(part)
        paragraph.said(Said(passage.text[start:end], _inside(here, start, end)))


def _parts(text: str, start: int, end: int, placed: Sequence[Placed]) -> Iterator[tuple[int, int]]:
    """Cut a sentence at its semicolons outside quotations, where each part has something to check."""
    quoted = [(one.start, one.end) for one in placed if isinstance(one.mention, QuoteMention)]
    low = start
    for mark in _SEMICOLON.finditer(text, start, end):
        inside = any(begin < mark.start() < stop for begin, stop in quoted)
        if not inside and mark.start() - low >= _LEAST and end - mark.end() >= _LEAST:
            yield low, mark.start()
            low = mark.end()
    yield low, end


def _statement(passage: Passage, low: int, said: Said, around: Surroundings) -> Statement:
    text = said.text
    lead = len(text) - len(text.lstrip())
    if mark := _MARK.match(text, lead):
        lead = mark.end()
    text = text[lead:].rstrip()
    moved = tuple(Placed(one.mention, one.start - lead, one.end - lead) for one in said.placed if one.start >= lead)
    if passage.kind in {"item", "quote"} and (label := _LABELLED.match(text)):
        moved = tuple(_labelled(one, label["label"], label.end(), text) for one in moved)
    region = passage.region(low + lead, low + lead + len(text)) if text else passage.region(low, low + len(said.text))
    return made(text, moved, region, around, passage.kind)


def _labelled(one: Placed, label: str, end: int, text: str) -> Placed:
    """Make the label of an item the thing that the figure behind it counts; "Founded: 1874" is a year."""
    figure = one.mention
    if not isinstance(figure, FigureMention) or not end <= one.start < end + _NEAR_LABEL:
        return one
    if text[one.start : one.end].isdigit() and figure.value and _YEAR[0] <= figure.value < _YEAR[1] and label.lower().strip() in FOUNDED:
        return one._replace(mention=DateMention("date", figure.region, str(figure.value), "year"))
    return one._replace(mention=with_label(figure, label.strip())) if one.start == end else one


_NEAR_LABEL = 12


def made(text: str, placed: Sequence[Placed], region: Region, around: Surroundings, kind: BlockKind = "paragraph") -> Statement:
    """Make a statement of words and the mentions in them."""
    chinese = is_chinese(text)
    taken = [
        (one.start, one.end) for one in placed if isinstance(one.mention, FigureMention | DateMention | NameMention) and one.start >= 0
    ]
    words = tuple(words_of(text, taken))
    outside = _without_quotations(text, placed)
    return Statement(
        region=region,
        text=text,
        language="zh" if chinese else "en",
        mentions=tuple(placed),
        words=words,
        scope=scope_of(words, text),
        planned=is_planned(outside, chinese=chinese),
        denied=denied_in(outside, words, chinese=chinese),
        speaker=_speaker(text, placed),
        senses=_senses(words, placed),
        keys=frozenset(key for one in placed for key in keys_of(one.mention)),
        around=around,
        kind=kind,
    )


def _senses(words: Sequence[Word], placed: Sequence[Placed]) -> frozenset[str]:
    """Give all senses of a statement."""
    found = {word.sense for word in words}
    for one in placed:
        mention = one.mention
        told = mention.normal if isinstance(mention, NameMention) else mention.counted if isinstance(mention, FigureMention) else None
        if told:
            found |= senses_in(told)
    return frozenset(found)


def keys_of(mention: Mention) -> Iterator[str]:
    """Give what a mention is known by in any language."""
    if isinstance(mention, NameMention) and mention.term is not None:
        yield mention.term
    elif isinstance(mention, FigureMention) and mention.value is not None:
        yield f"{mention.value.normalize():f}"
    elif isinstance(mention, DateMention) and mention.edtf is not None:
        yield mention.edtf


def _without_quotations(text: str, placed: Sequence[Placed]) -> str:
    for one in placed:
        if isinstance(one.mention, QuoteMention) and one.mention.form != "indirect" and 0 <= one.start < one.end:
            text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    return text


def _speaker(text: str, placed: Sequence[Placed]) -> str | None:
    """Give who says it, where most of the statement are somebody's words."""
    for one in placed:
        if isinstance(one.mention, QuoteMention) and one.mention.speaker and (one.end - one.start) * 2 > len(text):
            return one.mention.speaker
    return None


def _placed(passage: Passage, mention: Mention) -> Placed:
    first, last = mention.region.parts[0], mention.region.parts[-1]
    start, end = _local(passage, first.start), _local(passage, last.end - 1) + 1
    return Placed(mention, start, max(start, end))


def _local(passage: Passage, offset: int) -> int:
    """Give where a place in the document stands in the passage."""
    piece = max(bisect_right(passage.pieces, offset, key=lambda bounds: bounds[0]) - 1, 0)
    return passage.offsets[piece] + offset - passage.pieces[piece][0]


def joined(parts: Sequence[Statement], text: str | None = None) -> Statement:
    """Put neighbouring statements together: what two sentences say between them."""
    first = parts[0]
    words, placed = list(first.words), list(first.mentions)
    whole = first.text
    for part in parts[1:]:
        shift = len(whole) + 1
        whole = f"{whole} {part.text}"
        words += [word._replace(start=word.start + shift, end=word.end + shift) for word in part.words]
        placed += [one._replace(start=one.start + shift, end=one.end + shift) if one.start >= 0 else one for one in part.mentions]
    spans = [span for part in parts for span in part.region.parts]
    return replace(
        first,
        text=text or whole,
        region=type(first.region)(tuple(spans)) if all(one.end <= other.start for one, other in pairwise(spans)) else first.region,
        words=tuple(words),
        mentions=tuple(placed),
        scope=frozenset().union(*(part.scope for part in parts)),
        planned=any(part.planned for part in parts),
        denied=frozenset().union(*(part.denied for part in parts)),
        senses=frozenset().union(*(part.senses for part in parts)),
        keys=frozenset().union(*(part.keys for part in parts)),
        speaker=first.speaker if all(part.speaker == first.speaker for part in parts) else None,
    )
