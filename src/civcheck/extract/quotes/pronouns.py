"""Whom a pronoun stands for: the person that the sentence before is about, or the one that was quoted last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.tables.sayings_en import AGENTS, NO_AGENTS, PEOPLE
from civcheck.extract.tables.sayings_zh import PEOPLE_ZH
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from civcheck.extract.names.found import FoundName
    from civcheck.extract.quotes.found import Range, Subject
    from civcheck.extract.quotes.scene import Scene

PRONOUN = compiled(r"(?<![\w’'-])(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e)(?![\w’'-])")
_PRONOUN_ZH = compiled("[他她]们?")
_JOINED = compiled(r"(?:,|，|、)?[ \n]?(?:and|&|和|与|與|同)?[ \n]?")
_SENTENCE = compiled(r"(?<![A-Z])[.!?][”\"]?(?:<sup>[^<]{1,8}</sup>)?[ \n]+(?=[A-Z“\"])|[。！？]”?")
_OTHERS = {
    "he": compiled(r"\b[Ss]he\b"),
    "she": compiled(r"\b[Hh]e\b"),
    "他": compiled("她"),
    "她": compiled("他"),
}
"""Pronouns of somebody else."""
_MANY_FIRST = compiled(
    r"(?:[A-Z][a-z]+[ \n](?:of[ \n]the[ \n])?(?:(?:\d[\d,]*|[a-z-]+)[ \n]){0,2}?)?"
    rf"(?P<noun>(?i:{PEOPLE}|{AGENTS}))(?=[ \n,])"
)
"""Several people whom a sentence is about: "Nearly eighty pupils attended"."""
_MANY_WHO = compiled(
    r"(?P<noun>(?:(?:various|many|several|some|most|all|other|local)[ \n])?[a-z-]{3,}s"
    r"(?:[ \n](?:of|in|from)[ \n](?:the[ \n])?[A-Za-z][\w’'-]*(?:[ \n][A-Za-z][\w’'-]*)?)?),[ \n]who\b"
)
"""Several people of whom a sentence tells something at its end: "from several sectors of Varn society, who"."""
_MANY_ZH = compiled(f"[{HAN}]{{0,8}}?(?P<noun>{PEOPLE_ZH})")
_PLURAL = ("s", "men", "people", "children", "police")
_ASKED = compiled(r"\b(?:asked|asks)\b|[问問]")
_NEAR = 160
_HEAD = 2
"""So far into its sentence "they" stands at its head."""
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
        return _several(text, at)
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


def _several(text: str, at: int) -> Subject:
    """Give the people without a name that "they" at the head of a sentence are: whom the sentence before is about, or ends with."""
    low, high = _before(text, at)
    if low == high or at - high > _HEAD:
        return None, None
    if not text[at].isascii():
        people = _MANY_ZH.match(text, low, high)
        return (people["noun"], people.span("noun")) if people else (None, None)
    found = next(iter([*_MANY_WHO.finditer(text, low, high)][-1:]), None) or _MANY_FIRST.match(text, low, high)
    if not found:
        return None, None
    noun = found["noun"].lower()
    if found.re is _MANY_FIRST and (not noun.endswith(_PLURAL) or noun.removesuffix("s") in NO_AGENTS):
        return None, None
    return " ".join(found["noun"].split()), found.span("noun")


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
