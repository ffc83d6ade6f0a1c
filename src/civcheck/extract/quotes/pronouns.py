"""Whom a pronoun stands for: the person that the sentence before is about, or the one that was quoted last."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from civcheck.extract.names.found import FoundName
    from civcheck.extract.quotes.found import Range, Subject
    from civcheck.extract.quotes.scene import Scene

PRONOUN = re.compile(r"(?<![\w’'-])(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e)(?![\w’'-])")
_PRONOUN_ZH = re.compile("[他她]们?")
_JOINED = re.compile(r"(?:,|，|、)?[ \n]?(?:and|&|和|与|與|同)?[ \n]?")
_SENTENCE = re.compile(r"(?<![A-Z])[.!?][”\"]?(?:<sup>[^<]{1,8}</sup>)?[ \n]+(?=[A-Z“\"])|[。！？]”?")
_OTHERS = {
    "he": re.compile(r"\b[Ss]he\b"),
    "she": re.compile(r"\b[Hh]e\b"),
    "他": re.compile("她"),
    "她": re.compile("他"),
}
"""Pronouns of somebody else."""
_ASKED = re.compile(r"\b(?:asked|asks)\b|[问問]")
_NEAR = 160
_SENTENCES = 1200
_JOINT = 80
"""So far behind a name the one that is joined to it ends."""


def pronoun_of(text: str, low: int, high: int) -> int | None:
    """Give where the last pronoun of a range stands."""
    places = [match.start() for match in (*PRONOUN.finditer(text, low, high), *_PRONOUN_ZH.finditer(text, low, high))]
    return max(places, default=None)


def resolved(scene: Scene, at: int) -> Subject:
    """Give the person that the pronoun at a place stands for. Nobody where two are spoken of, or several people speak together."""
    text = scene.text
    pronoun = PRONOUN.match(text, at) or _PRONOUN_ZH.match(text, at)
    word = pronoun[0].lower() if pronoun else ""
    if word in {"they", "他们", "她们"}:
        return None, None
    low, high = _before(text, at)
    other = _OTHERS.get(word)
    if other and other.search(text, max(high, at - _NEAR), at):
        return None, None  # "She asked why, and he said": two people, and the names tell the sex of none
    first = _subject(scene, low, high)
    if first and len({name.normal for name in scene.persons(low, high)}) > 1 and _ASKED.search(text, low, high):
        return None, None  # who was asked may answer
    if first:
        joined = next((name for name in scene.persons(first.end + 1, first.end + _JOINT) if name.start <= first.end + 8), None)
        if joined and joined.normal != first.normal and _JOINED.fullmatch(text, first.end, joined.start):
            return None, None  # one of two
        return first.normal, (first.start, first.end)
    last = scene.named_before(scene.last, at)
    if last:
        return scene.last, last
    count = scene.count_before(at)
    if count == 0:
        return scene.last, scene.last_span if scene.last else None
    near = scene.persons(0 if count == 1 else at - _NEAR, at)
    return (near[-1].normal, (near[-1].start, near[-1].end)) if len({name.normal for name in near}) == 1 else (None, None)


def _subject(scene: Scene, low: int, high: int) -> FoundName | None:
    """Give the person that a sentence is about: the first one, but for those that hang on a preposition."""
    persons = scene.persons(low, high)
    return next((name for name in persons if not scene.governed(name)), persons[0] if persons else None)


def _before(text: str, at: int) -> Range:
    """Give the range of the sentence before the one at a place, empty where there is none near."""
    ends = [match.end() for match in _SENTENCE.finditer(text, max(0, at - _SENTENCES), at + 1)]
    if not ends:
        return 0, 0
    return (ends[-2] if len(ends) > 1 else max(0, at - _SENTENCES) if at > _SENTENCES else 0), ends[-1]
