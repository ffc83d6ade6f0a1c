"""Where the words that were looked for stand in a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.extract.words import stem, tokens
from civcheck.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from civcheck.lookup.query import Term
    from civcheck.model.span import Region


def find(text: str, terms: Iterable[Term]) -> list[Span]:
    """Give the places of the terms in a text, in order and apart.

    English words by their stems, Chinese ones character by character.
    """
    terms = [name for term in terms for name in term.names]
    stems = {term.stems[0] for term in terms if len(term.stems) == 1 and not term.spelt}
    spans = [Span(start, end) for token, start, end, chinese in tokens(text) if not chinese and stem(token) in stems]
    for term in terms:
        if term.spelt:
            spans += [Span(*match.span()) for match in re.finditer(_spelling(term.text), text, re.IGNORECASE)]
        elif len(term.stems) > 1:
            spans += _phrases(text, term)
    return _apart(sorted(spans, key=lambda span: (span.start, span.end)))


_FULL_WIDTH = {code: chr(code + 0xFEE0) for code in range(0x21, 0x7F)}


def _spelling(word: str) -> str:
    """Give the expression of a word that is found character by character: white space between, full-width forms, whole numbers only."""
    characters = [character for character in word if not character.isspace()]
    forms = [re.escape(one) if ord(one) not in _FULL_WIDTH else f"[{re.escape(one)}{_FULL_WIDTH[ord(one)]}]" for one in characters]
    before = r"(?<!\d)(?<!\d[.,])" if characters[0].isdigit() else ""
    after = r"(?![.,]?\d)" if characters[-1].isdigit() else ""
    return before + r"\s*".join(forms) + after


def _phrases(text: str, term: Term) -> list[Span]:
    words = [(stem(token), start, end) for token, start, end, chinese in tokens(text) if not chinese]
    size = len(term.stems)
    runs = (words[index : index + size] for index in range(len(words) - size + 1))
    return [Span(run[0][1], run[-1][2]) for run in runs if tuple(word for word, _, _ in run) == term.stems]


def _apart(spans: list[Span]) -> list[Span]:
    """Merge places that overlap: the pairs of a Chinese phrase, a word inside a phrase."""
    merged: list[Span] = []
    for span in spans:
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def in_document(region: Region, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Give the places of a region's words (its slice) as places of the document."""
    placed: list[Span] = []
    offset = 0
    starts = []
    for part in region.parts:
        starts.append((offset, part))
        offset += len(part) + 1
    for span in spans:
        for begin, part in starts:
            low, high = max(span.start, begin), min(span.end, begin + len(part))
            if low < high:
                placed.append(Span(part.start + low - begin, part.start + high - begin))
    return tuple(placed)
