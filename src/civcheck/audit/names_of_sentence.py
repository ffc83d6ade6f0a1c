"""The names that stand in a sentence: those that the reader sees, titles in marks, items of lists, what a speech was made at."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from civcheck.audit.covering import Covering
from civcheck.compare.name_letters import HAN
from civcheck.compare.tables.glossary import HEADS_ZH
from civcheck.compare.tables.words import PREPOSITIONS, STOP
from civcheck.extract.tables.names_en import common_words
from civcheck.model.kept_patterns import compiled
from civcheck.model.mention import NameMention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.told import Told
    from civcheck.model.mention import QuoteMention

_MOST, _MOST_READ = 8, 60
_LONGEST = 300
_OCCASION = compiled(
    r"(?:[Ss]peech|[Aa]ddress|[Rr]emarks?|[Ss]tatement|[Ll]ecture|[Mm]essage) (?:at|to|before) (?:the )?"
    r"(?:[Oo]pening [Cc]eremony of (?:the )?)?(?:\d{1,3}(?:st|nd|rd|th) )?([A-Z][^“”\"]{8,200}?)(?=[”\",.;—]|$)"
)
"""What a title says that it was spoken at."""


_MARKUP = compiled(r"</?[a-z]|[{}]", re.IGNORECASE)


def named_in(told: Told) -> Iterator[tuple[NameMention, int, int]]:
    """Give the names of a sentence, and the titles in marks that are no names yet."""
    titles = {high: low for quote, low, high in told.quotes if HAN.search(told.text, low, high) and _is_title(quote, told.text[low:high])}
    for mention, low, high in _joined(told):
        if mention.type != "person" and titles.get(high, low) < low:
            continue  # the end of a title in marks
        if _named(mention) and not _MARKUP.search(told.text, low, high):
            yield _with_number(mention, told, low), low, high
        if mention.type == "work" and len(told.names) <= _MOST_READ and (inside := _OCCASION.search(told.text, low, high)) is not None:
            start, end = inside.span(1)
            if not any(start <= other < end for _, other, _ in told.names):
                yield NameMention("name", told.region(start, end), type="event", normal=" ".join(inside[1].split())), start, end
    if told.passage.kind == "item":
        yield from _item_in(told)
    names = Covering((start, end) for _, start, end in told.names)
    for quote, low, high in told.quotes:
        if _is_title(quote, told.text[low:high]) and not names.holds(low + 1, high - 1):
            title = " ".join(told.text[low:high].split())
            if 1 < len(title) <= _LONGEST and not _CODE.search(title):
                yield NameMention("name", quote.region, type="work", normal=title), low, high


def _joined(told: Told) -> Iterator[tuple[NameMention, int, int]]:
    """Give the names of a sentence, a title in a note as one where its comma makes two: Carry on, Build Bridges — Speech at."""
    names = list(told.names)
    if told.passage.kind == "note":
        for at, ((one, low, end), (other, start, high)) in enumerate(pairwise(told.names)):
            if one.type == other.type == "work" and told.text[end:start] == ", " and _SPOKEN.search(told.text, start, high):
                names[at] = (
                    NameMention("name", told.region(low, high), "work", f"{one.normal}, {other.normal}", certainty="likely"),
                    low,
                    high,
                )
                del names[at + 1]
                break
    yield from names


_SPOKEN = compiled(r"\s[—–-]\s[^,]{0,60}\b(?:[Ss]peech|[Aa]ddress|[Rr]emarks|[Mm]essage|[Ll]etter)\b")


def _with_number(mention: NameMention, told: Told, low: int) -> NameMention:
    """Give a name with the numbers that stand before it and that it is called by: 10+10 Cooperation Plan."""
    before = _SUM.search(told.text, max(0, low - _SHORT_ITEM * 3), low) if "+" in told.text else None
    return replace(mention, normal=before[0] + mention.normal) if before and mention.type in {"initiative", "event"} else mention


_SUM = compiled(r"\d{1,3}\+\d{1,3} $")


def _item_in(told: Told) -> Iterator[tuple[NameMention, int, int]]:
    """Give an item of a list that is a name as a whole, where the reader sees none or a part of it."""
    text = told.text.rstrip(" \n.,;，；。、")
    low = len(text) - len(text.lstrip(" \n-–•*·"))
    words = text[low:].split()
    if HAN.search(text):
        named = _SHORT_ITEM <= len(text) - low <= _LONG_ITEM and text[low:].isalnum() and text.endswith(HEADS_ZH)
    else:
        named = _TERM_WORDS <= len(words) <= _MOST and all(word[:1].isupper() or word in STOP or word in PREPOSITIONS for word in words)
    if named and not any(start <= low and len(text) <= end for _, start, end in told.names):
        yield NameMention("name", told.region(low, len(text)), type=None, normal=" ".join(words), certainty="unsure"), low, len(text)


_SHORT_ITEM, _LONG_ITEM = 5, 24


def _is_title(quote: QuoteMention, words: str) -> bool:
    """Say whether marks hold the title of something: also where the reader sees a term that is long, or has a subtitle."""
    if quote.form != "term":
        return quote.form == "title" or (":" in words and not HAN.search(words) and _has_capitals(words))
    return len(words) >= _LONG_TERM if HAN.search(words) else sum(word[:1].isupper() for word in words.split()) > _TERM_WORDS


def _has_capitals(words: str) -> bool:
    """Say whether all words that carry a title have capitals."""
    own = [word for word in words.split() if word.isalpha() and word not in STOP and word not in PREPOSITIONS]
    return len(own) > _TERM_WORDS and all(word[0].isupper() for word in own)


_LONG_TERM, _TERM_WORDS = 8, 3


_CODE = compiled(r"[<>{}=|\\]|https?:")


def _named(mention: NameMention) -> bool:
    """Say whether a mention is a name that may be written wrong: no place, no short form that nothing explains."""
    if (
        mention.type == "person"
        and all(word in common_words() for word in mention.normal.lower().split())
        and not HAN.search(mention.normal)
    ):
        return False
    if mention.type == "place" or mention.normal.islower() or not 1 < len(mention.normal) <= _LONGEST:
        return False
    if _CODE.search(mention.normal) or (mention.type is None and mention.normal.count(" ") > _MOST):
        return False  # markup, or a row of names without marks between
    if mention.type == "person" and any(map(str.isdecimal, mention.normal)):
        return False
    return mention.stands_for is not None or not mention.short or mention.type == "person"
