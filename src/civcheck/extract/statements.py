"""Mentions to Statements: each sentence, and each part of one that a semicolon sets off, with what it says that can be checked.

The same code makes the claims of a draft, the sentences of sources and the words of facts, so that the three can be
compared.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from civcheck.extract.mentions import read_passages
from civcheck.extract.senses import denied_in, is_planned, scope_of, senses_in, words_of
from civcheck.extract.words import is_chinese
from civcheck.model.mention import DateMention, FigureMention, NameMention, QuoteMention
from civcheck.model.statement import Placed, Statement, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.extract.passage import Passage
    from civcheck.extract.terms import Matcher
    from civcheck.model.edtf import Edtf
    from civcheck.model.mention import Mention
    from civcheck.model.statement import Word

_HEADS = frozenset({"heading", "box-title"})
_SAYING = frozenset({"paragraph", "item", "quote", "row", "caption"})
_SEMICOLON = re.compile(r"[;；]\s*")
_LEAST = 12
"""Characters of the shortest part of a sentence that is a statement of its own."""
_MARK = re.compile(r"(?:[-*+•●]|\(?\d{1,3}[.)）]|#+)\s+")
_HEADS_KEPT = 2


def statements(
    passages: Sequence[Passage], *, today: Edtf | None = None, terms: Matcher | None = None, known: Surroundings = Surroundings()
) -> list[Statement]:
    """Give the statements of some passages of one document, in order; `known` is what stands around the first."""
    read = read_passages(passages, today=today, terms=terms)
    heads: list[Surroundings] = []
    lead: Surroundings | None = None
    found: list[Statement] = []
    for passage, mentions in zip(passages, read, strict=True):
        placed = sorted((_placed(passage, mention) for mention in mentions), key=lambda one: (one.start, -one.end))
        if passage.kind in _HEADS:
            heads = (
                [*heads[1 - _HEADS_KEPT :], _around(passage.text, placed)] if passage.kind == "heading" else [_around(passage.text, placed)]
            )
            lead = None
            continue
        if passage.kind not in _SAYING:
            continue
        around = _joined([known, *heads, *([lead] if lead and passage.kind in {"item", "row"} else [])])
        found += _of_passage(passage, placed, around)
        if passage.kind == "paragraph":
            lead = _around(passage.text, placed) if passage.text.rstrip().endswith((":", "：")) else None
        elif passage.kind == "row" and lead is None:
            lead = _around(passage.text, placed)
    return found


def _of_passage(passage: Passage, placed: Sequence[Placed], around: Surroundings) -> Iterator[Statement]:
    before: Surroundings | None = None
    bounds = [*passage.sentences, len(passage.text)] if passage.sentences else [0, len(passage.text)]
    for start, end in pairwise(bounds):
        for low, high in _parts(passage.text, start, end, placed):
            inside = [one for one in placed if low <= one.start and one.end <= high]
            yield _statement(
                passage, low, high, inside, _joined([around, _leaned_on(before, passage.text[low:high])]) if before else around
            )
        before = _around(passage.text[start:end], [one for one in placed if start <= one.start < end])


_LEANING = re.compile(
    r"\b(?:he|she|it|they|his|her|its|their|him|them|this|these|those|such|the (?:event|meeting|conference|forum|festival|two|both|latter|former|"
    r"company|report|document|project|programme|program|exhibition|school|hospital|port|museum|authority|society|initiative|statement))\b|[他她它]|其|该|此",
    re.IGNORECASE,
)


def _leaned_on(before: Surroundings, text: str) -> Surroundings:
    """Give what of the sentence before stands around the next one: all where a pronoun or "the event" leans on it, else its date alone."""
    return before if _LEANING.search(text) else Surroundings(" ", (), before.dates, frozenset())


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


def _statement(passage: Passage, low: int, high: int, placed: Sequence[Placed], around: Surroundings) -> Statement:
    text = passage.text[low:high]
    lead = len(text) - len(text.lstrip())
    if mark := _MARK.match(text, lead):
        lead = mark.end()
    text = text[lead:].rstrip()
    low += lead
    moved = tuple(Placed(one.mention, one.start - low, one.end - low) for one in placed if one.start >= low)
    return made(text, moved, passage.region(low, low + max(len(text), 1)) if text else passage.region(low - lead, high), around)


def made(text: str, placed: Sequence[Placed], region: object, around: Surroundings) -> Statement:
    """Make a statement of words and the mentions in them."""
    chinese = is_chinese(text)
    taken = [
        (one.start, one.end) for one in placed if isinstance(one.mention, FigureMention | DateMention | NameMention) and one.start >= 0
    ]
    words = tuple(words_of(text, taken))
    outside = _without_quotations(text, placed)
    return Statement(
        region=region,  # type: ignore[arg-type]
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


def _around(text: str, placed: Sequence[Placed]) -> Surroundings:
    names = tuple(one.mention for one in placed if isinstance(one.mention, NameMention))
    dates = tuple(one.mention for one in placed if isinstance(one.mention, DateMention))
    return Surroundings(text, names, dates, frozenset(word.sense for word in words_of(text)))


def _joined(parts: Sequence[Surroundings]) -> Surroundings:
    parts = [part for part in parts if part.text]
    if len(parts) == 1:
        return parts[0]
    return Surroundings(
        "\n".join(part.text for part in parts),
        tuple(name for part in parts for name in part.names),
        tuple(date for part in parts for date in part.dates),
        frozenset().union(*(part.senses for part in parts)),
    )


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
