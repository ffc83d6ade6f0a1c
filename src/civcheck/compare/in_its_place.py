"""Things of an English claim in whose place a source has others: the head of nursing, the head of surgery.

Two things stand in one place where both stand behind the same preposition and the same content word before that, or right
behind the same word of a name. That is no proof that they differ: two words may say one thing. But a source that has
another word there does not say the claim as it stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.compare.wording import BEFORE_VERBS, keyed_tokens
from civcheck.extract.tables import stopwords
from civcheck.extract.tables.senses_en import GENERIC

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from civcheck.model.statement import Statement

_MOST = 60
"""Words of either side that are looked at."""


def other_things(claim: Statement, source: Statement, unexplained: Sequence[str]) -> list[str]:
    """Give the things of a claim that nothing in the source answers to and in whose place it has others."""
    if claim.language != "en" or source.language != "en" or not unexplained:
        return []
    ours = list(_places(claim, set(unexplained)))[:_MOST]
    theirs = {place for _, place in list(_places(source, source.senses - claim.senses - claim.around.senses))[:_MOST]} if ours else set()
    return [word for word, place in ours if place in theirs]


def _places(statement: Statement, wanted: AbstractSet[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give the words of some senses that may name things, each with what leads up to it."""
    tokens = keyed_tokens(statement.text)
    at = {start: number for number, (_, start, _) in enumerate(tokens)}
    for word in statement.words:
        number = at.get(word.start)
        if word.sense not in wanted or number is None:
            continue
        written = statement.text[word.start : word.end]
        if written.endswith("ly") or (written.endswith("ed") and not written[:1].isupper()):
            continue
        if word.sense in GENERIC or (number + 1 < len(tokens) and tokens[number + 1][0] in GENERIC):
            continue  # the exchange programme, the initiative
        if place := _leading(statement.text, tokens, number):
            yield written, place


def _leading(text: str, tokens: Sequence[tuple[str, int, int]], at: int) -> tuple[str, ...]:
    """Give the keys that lead up to a word: the content word before a preposition, and it; or the capitalised word right before a name."""
    found: list[str] = []
    end = tokens[at][1]
    for key, start, stop in reversed(tokens[max(0, at - _FAR) : at]):
        if not text[stop:end].isspace() and text[stop:end] != "-":
            break
        end, written = start, text[start:stop]
        if written.lower() in stopwords.ENGLISH or key in _ARTICLES:
            found = [key, *found] if key not in _ARTICLES else found
            continue
        if found:
            return (key, *found) if not BEFORE_VERBS.intersection(found) else ()
        return (key,) if written[:1].isupper() and text[tokens[at][1]].isupper() else ()
    return ()


_FAR = 5
_ARTICLES = frozenset(["the", "a", "an", "its", "their", "his", "her", "new"])
