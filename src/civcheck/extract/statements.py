"""Mentions to Statements: each sentence, and each part of one that a semicolon sets off, with what it says that can be checked.

The same code makes the claims of a draft, the sentences of sources and the words of facts, so that the three can be
compared.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING

from civcheck.extract.dating import dated_figures, days_of
from civcheck.extract.inner_blocks import inner_blocks
from civcheck.extract.labels import label_of, labelled, lead_of
from civcheck.extract.mentions import read_passages
from civcheck.extract.passage import passage_of
from civcheck.extract.rows import Header, cells_of
from civcheck.extract.senses import denied_in, is_planned, scope_of, senses_in, words_of
from civcheck.extract.surroundings import Left, Paragraph, Said, Scene, surroundings, together
from civcheck.extract.words import is_chinese
from civcheck.model.kept_patterns import compiled
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
_SEMICOLON = compiled(r"[;；]\s*")
_LEAST = 12
"""Characters of the shortest part of a sentence that is a statement of its own."""
_LABEL = 60
"""Characters of the longest line that is a heading without a mark."""
_CLOSED = compiled(r"[.!?。！？;；,，:：”\"][\s*_)）\]]{0,4}$")


def statements(
    passages: Sequence[Passage], *, today: Edtf | None = None, terms: Matcher | None = None, known: Surroundings | None = None,
    context: int = 0, titles: bool = False,
) -> list[Statement]:  # fmt: skip
    """Give the statements of some passages of one document, in order.

    `known` is what stands around all. The first `context` passages only stand around the rest; a row among them is the
    header of their table. `titles`: the titles of boxes that say something are statements too.
    """
    given = [(inner, at >= context) for at, passage in enumerate(passages) for inner in inner_blocks(passage, at + _FIRST)]
    parts = [passage for passage, _ in given]
    heads = {passage.block for passage, wanted in given if passage.kind == "row" and (passage.block < 0 or not wanted)}
    days = list(days_of(parts, today))
    read = read_passages(parts, today=[day.today for day in days], terms=terms, headers=heads)
    reader = _Reader(Scene(known or Surroundings()), heads, titles=titles)
    found: list[Statement] = []
    for (passage, wanted), mentions, day in zip(given, read, days, strict=True):
        placed = sorted((_placed(passage, mention) for mention in mentions), key=lambda one: (one.start, -one.end))
        found += reader.read(passage, dated_figures(placed, day, passage), day.own, wanted=wanted)
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


class _Reader:
    """Makes statements of passages, one after the other, and keeps what stands around the next."""

    def __init__(self, scene: Scene, headers: Collection[int], *, titles: bool) -> None:
        self._scene, self._headers, self._titles = scene, headers, titles
        self._header: Header | None = None
        self._paragraph = Paragraph(Left())

    def read(self, passage: Passage, placed: Sequence[Placed], day: Edtf | None, *, wanted: bool) -> list[Statement]:
        """Give the statements of the next passage."""
        scene, kind = self._scene, passage.kind
        if day is not None:
            scene.day(day, passage.region(0, len(passage.text)))
        if kind != "row":
            self._header = None
        if kind == "box-title" and wanted and self._titles and _says_something(passage, placed):
            found = list(_of_passage(passage, placed, scene.around(kind, passage.block), Paragraph(Left())))
            scene.box_title(passage.text, placed, passage.block)
            return found
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
            if len(text) <= _LABEL and len(passage.sentences) <= 1 and not _CLOSED.search(text) and any(map(str.isalpha, text)):
                scene.label(passage.text, placed)


def _says_something(passage: Passage, placed: Sequence[Placed]) -> bool:
    """Say whether a title tells of a figure or a date, in more than a few words."""
    told = any(isinstance(one.mention, FigureMention | DateMention) for one in placed)
    return told and len(senses_in(passage.text)) >= _FEWEST_WORDS


_FEWEST_WORDS = 4


def _sentences(passage: Passage) -> Iterator[tuple[int, int]]:
    return pairwise([*passage.sentences, len(passage.text)] if passage.sentences else [0, len(passage.text)])


def _inside(placed: Sequence[Placed], low: int, high: int) -> list[Placed]:
    """Give the mentions within a range, with their places in it; they come in order."""
    near = placed[bisect_left(placed, low, key=_start) : bisect_left(placed, high, key=_start)]
    return [Placed(one.mention, one.start - low, one.end - low) for one in near if one.end <= high]


def _start(one: Placed) -> int:
    return one.start


def _of_passage(passage: Passage, placed: Sequence[Placed], around: Sequence[Surroundings], paragraph: Paragraph) -> Iterator[Statement]:
    for start, end in _sentences(passage):
        earlier: list[Said] = []
        whole = Said(passage.text[start:end], _inside(placed, start, end))
        for low, high in _parts(whole):
            part = Said(whole.text[low:high], _inside(whole.placed, low, high))
            near = paragraph.around(part)
            yield _statement(passage, start + low, part, together([*around, *near, *(one.surroundings for one in earlier)]))
            earlier = [*earlier, part][-_MOST_PARTS:]
        paragraph.said(whole)


_MOST_PARTS = 4
"""Parts of a sentence before one that stand around it."""


def _parts(whole: Said) -> Iterator[tuple[int, int]]:
    """Cut a sentence at its semicolons outside quotations, where each part has something to check."""
    quoted = _merged([(one.start, one.end) for one in whole.placed if isinstance(one.mention, QuoteMention)])
    low, end = 0, len(whole.text)
    for mark in _SEMICOLON.finditer(whole.text):
        at = bisect_left(quoted, mark.start(), key=itemgetter(0)) - 1
        inside = at >= 0 and mark.start() < quoted[at][1]
        if not inside and mark.start() - low >= _LEAST and end - mark.end() >= _LEAST:
            yield low, mark.start()
            low = mark.end()
    yield low, end


def _merged(bounds: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Put ranges that overlap together; they come in order of their starts."""
    merged: list[tuple[int, int]] = []
    for low, high in bounds:
        if merged and low <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(high, merged[-1][1])
        else:
            merged.append((low, high))
    return merged


def _statement(passage: Passage, low: int, said: Said, around: Surroundings) -> Statement:
    text = said.text
    lead = lead_of(text)
    text = text[lead:].rstrip()
    moved = tuple(Placed(one.mention, one.start - lead, one.end - lead) for one in said.placed if one.start >= lead)
    if passage.kind in {"item", "quote"} and (label := label_of(text)):
        moved = tuple(labelled(one, label["label"], label.end(), text) for one in moved)
    region = passage.region(low + lead, low + lead + len(text)) if text else passage.region(low, low + len(said.text))
    return made(text, moved, region, around, passage.kind)


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
        scope=scope_of(words, _without_values(text, placed)),
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
    letters = list(text)
    for one in placed:
        if isinstance(one.mention, QuoteMention) and one.mention.form != "indirect" and 0 <= one.start < one.end:
            letters[one.start : one.end] = " " * (one.end - one.start)
    return "".join(letters)


def _without_values(text: str, placed: Sequence[Placed]) -> str:
    """Blank dates, names and figures: the first half of 2024 is no scope, nor are three and a half million."""
    letters = list(text)
    for one in placed:
        if (isinstance(one.mention, DateMention | NameMention) or _is_plain(one.mention)) and 0 <= one.start < one.end:
            blank = "_" if isinstance(one.mention, NameMention) else " "
            letters[one.start : one.end] = blank * (one.end - one.start)
    return "".join(letters)


def _is_plain(mention: Mention) -> bool:
    """Say whether a figure is a number, in words or digits, and no ordinal."""
    return isinstance(mention, FigureMention) and not mention.ordinal


def _speaker(text: str, placed: Sequence[Placed]) -> str | None:
    """Give who says it, where most of the statement are somebody's words."""
    for one in placed:
        if isinstance(one.mention, QuoteMention) and one.mention.speaker and (one.end - one.start) * 2 > len(text):
            return one.mention.speaker
    return None


def _placed(passage: Passage, mention: Mention) -> Placed:
    start, end = passage.within(mention.region)
    return Placed(mention, start, max(start, end))


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
