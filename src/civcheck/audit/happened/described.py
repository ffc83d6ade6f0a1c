"""What happened to things that are described and not named: the ferry terminal in Marwick, Henrik Dahl's atlas of the estuary.

A description is a clause's subject from its article or possessor to its verb, or what stands right behind the verb. It is
compared by its words: names and nouns alike.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from civcheck.audit.happened.around import FARTHEST
from civcheck.audit.happened.chinese import described_zh, verb_zh
from civcheck.audit.happened.record import DESCRIBED, Thing
from civcheck.audit.happened.told import DATE, is_disputed, masked_dates
from civcheck.audit.happened.verbs import BEHIND_PASSIVE, aspects, english, happening
from civcheck.audit.tables import happening as table
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.audit.happened.record import Happening
    from civcheck.audit.told import Told

_BOUND = compiled(
    rf"[,;:(){DATE}\[\]—–]|\b(?:when|since|after|before|until|that|and|as|while|where|but|which|who)\b"
    r"|^(?:Figure|Fig\.|Table|Photo)\s*\d+[:.]",
    re.IGNORECASE,
)
_WORD = compiled(r"[A-Za-z][\w'’-]*")
_BE = frozenset({"was", "were", "been", "has", "had", "have", "is", "are"})
_PASSIVE = frozenset({"was", "were", "been"})
_LINKS = frozenset({"of", "in", "at", "for", "on", "the", "its", "near"})
_MOST_WORDS = 11
_LABEL = compiled(r"\s*\[?\d{1,3}[\].]\s+")


def of_described(told: Told) -> Iterator[Happening]:
    """Give what a sentence tells to have happened to described things."""
    if not told.dates and not told.names:
        return
    if re.search(rf"[{HAN}]", told.text):
        yield from _chinese(told)
    elif english().search(told.text) and not is_disputed(told):
        yield from _english(told)


def _chinese(told: Told) -> Iterator[Happening]:
    for thing in described_zh(told):
        found = verb_zh(told, thing)
        if found and (thing.edition or (_is_read(found[0], found[1]) and not is_disputed(told))):
            yield happening(told, *found)


def _is_read(thing: Thing, aspect: str) -> bool:
    return aspect in table.OF_NAMELESS or (not thing.of_document and aspect in {*table.OF_DESCRIBED, *table.SELDOM})


def _english(told: Told) -> Iterator[Happening]:
    text = masked_dates(told)
    for found in english().finditer(text):
        aspect = aspects()[" ".join(found[0].lower().split())]
        if aspect not in table.OF_DESCRIBED and aspect not in table.OF_ONE_WORD:
            continue
        thing = _subject(text, found.start(), found.end()) or _object(text, found.start(), found.end())
        if thing is None:
            yield from _of_one_word(told, text, aspect, found.span())
            continue
        aspect = "opened once" if aspect == "opened" and _is_built(thing.key) else aspect
        if aspect in (table.OF_NAMELESS if thing.of_document else table.OF_DESCRIBED):
            one = happening(told, thing, aspect, found.start(), found.end())
            yield one
            if thing.of_document and one.year and (actor := _actor(text, thing, found.start(), found.end())):
                yield replace(one, key=f"{thing.key} by {actor} {one.year}", of_document=False)


def _of_one_word(told: Told, text: str, aspect: str, verb: tuple[int, int]) -> Iterator[Happening]:
    """Give what happened to a thing that one noun describes, since its document tells of one alone: the programme was launched."""
    found = _ONE_WORD.search(text, max(0, verb[0] - FARTHEST), verb[0])
    if found and not _OF.match(text, found.end("noun")):
        noun = found["noun"].lower()
        aspect = "opened once" if aspect == "opened" and noun in table.BUILT_EN else aspect
        if noun in table.ONE_WORD_EN and aspect in table.OF_ONE_WORD and BEHIND_PASSIVE.match(text, verb[1]):
            thing = Thing(DESCRIBED + noun, *found.span("noun"), None, of_document=True)
            yield happening(told, thing, f"{aspect} here", *verb)


_ONE_WORD = compiled(r"(?:^|[\s(,])[Tt]he\s(?P<noun>[a-z]{4,14})\s(?:was|were|is|has been|had been)\s(?:(?:first|formally|officially)\s)?$")
_OF = compiled(r"\s(?:of|for|in|at|on)\s")


def _actor(text: str, thing: Thing, start: int, end: int) -> str | None:
    """Give who did it in two words, by which a thing without a name is known in another document too: nine farmers."""
    if thing.low < start:
        found = _ACTOR.search(text, end, min(len(text), end + FARTHEST))
    else:
        found = _ACTIVE.search(text, max(0, start - _LONGEST_ACTOR), start)
    return found["actor"].lower() if found else None


_ACTOR = compiled(r"\bby\s+(?P<actor>(?!the\b|an?\b|his\b|her\b|its\b|their\b)[\w'’]+\s[\w'’]+)(?=[\s,.;]|$)")
_ACTIVE = compiled(r"(?:^|[\s\x01])(?P<actor>(?!the\b|an?\b|when\b|who\b)[\w'’]+\s[\w'’]+)\s$")
_LONGEST_ACTOR = 50


def _is_built(key: str) -> bool:
    return key.split()[1] in table.BUILT_EN


def _subject(text: str, start: int, end: int) -> Thing | None:
    """Give the description that is the subject of a passive verb, or of one for what happens by itself."""
    if not BEHIND_PASSIVE.match(text, end):
        return None
    low = max(0, start - FARTHEST)
    words, cut = _clause(text, low, start)
    taken = len(words)
    while words and words[-1][0].lower() in table.ADVERBS_EN.split("|"):
        words.pop()
    passive = bool(words) and words[-1][0].lower() in _PASSIVE
    while words and words[-1][0].lower() in _BE:
        words.pop()
    if taken == len(words) and not cut and " ".join(text[start:end].lower().split()) not in table.BY_ITSELF:
        return None
    if cut and passive:
        return None
    return _description(words)


def subject_of(text: str, end: int) -> Thing | None:
    """Give the description that is a clause's whole words up to a place."""
    words, _ = _clause(text, max(0, end - FARTHEST), end)
    return _description(words)


def _clause(text: str, low: int, high: int) -> tuple[list[tuple[str, int]], bool]:
    """Give the words of the clause before a verb with their places, and whether a comma stands between: the terminal, opened in 2021."""
    comma = re.search(r",\s*$", text[low:high])
    end = low + comma.start() if comma else high
    last = low
    for bound in _BOUND.finditer(text, low, end):
        last = bound.end()
    if last == low and low:
        return [], bool(comma)
    label = _LABEL.match(text, last, end) if last == 0 else None
    last = label.end() if label else last
    between = text[last:end].strip()
    if not re.fullmatch(r"[\w'’\s-]*", between):
        return [], bool(comma)
    return [(word[0], word.start()) for word in _WORD.finditer(text, last, end)], bool(comma)


def _object(text: str, start: int, end: int) -> Thing | None:
    """Give the description right behind an active verb, up to where and when: laid the first stone of the observatory in."""
    before = text[max(0, start - 20) : start].split()
    if not before or before[-1].lower() in _BE or text[end : end + 1] != " ":
        return None
    return object_of(text, end)


def object_of(text: str, end: int) -> Thing | None:
    """Give the description right behind a verb that ends at a place."""
    words: list[tuple[str, int]] = []
    for word in _WORD.finditer(text, end + 1, min(len(text), end + FARTHEST)):
        apart = text[words[-1][1] + len(words[-1][0]) : word.start()] if words else ""
        if (words and apart != " ") or word[0] in {"in", "at", "on", "for", "with", "by", "and", "to", "from", "near", "as", "after"}:
            break
        words.append((word[0], word.start()))
    return _description(words)


def _description(words: Sequence[tuple[str, int]]) -> Thing | None:
    """Give a described thing by its words: its head first, then the others in order."""
    if not 2 <= len(words) <= _MOST_WORDS:  # noqa: PLR2004  an article and a noun
        return None
    possessor = next((at for at, (word, _) in enumerate(words[:4]) if re.search(r"(?:['’]s|s['’])$", word)), None)
    if words[0][0].lower() != "the" and (possessor is None or not all(word[:1].isupper() for word, _ in words[: possessor + 1])):
        return None
    content = [(word.lower().replace("’", "'").removesuffix("'s").rstrip("'"), word) for word, _ in words[words[0][0].lower() == "the" :]]
    links = [at for at, (word, _) in enumerate(content) if word in _LINKS]
    head = content[(links[0] if links else len(content)) - 1]
    if links[:1] == [0] or head[1][:1].isupper() or head[0] in table.RECURRING_EN or any(_is_odd(word) for word, _ in content):
        return None
    named = any(written[:1].isupper() for _, written in content)
    nouns = [word for word, written in content if written[:1].islower() and word not in _LINKS]
    key = DESCRIBED + " ".join([head[0], *(word for word, _ in content if word not in _LINKS and word != head[0])])
    return Thing(key, words[0][1], words[-1][1] + len(words[-1][0]), None, not named) if named or len(nouns) > 1 else None


def _is_odd(word: str) -> bool:
    """Say whether a word is none of a description: a verb, a pronoun, another link."""
    return english().fullmatch(word) is not None or word in table.ODD_EN
