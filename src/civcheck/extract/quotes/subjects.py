"""Who the subject of a verb of saying is: the person of its clause, whom a pronoun stands for, a body, or people without a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.extract.quotes.beside import person_beside
from civcheck.extract.quotes.nouns import noun_before
from civcheck.extract.quotes.pronouns import PRONOUN, pronoun_of, resolved
from civcheck.extract.tables.sayings_en import NO_PHRASES, PAPERS, PEOPLE
from civcheck.extract.tables.titles import TITLES_EN
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.extract.names.found import FoundName
    from civcheck.extract.quotes.found import Range, Subject
    from civcheck.extract.quotes.scene import Scene

_PHRASE = compiled(
    r"(?<![\w’'-])(?:(?P<the>[Tt]he|An?)[ \n])?(?P<name>(?:[A-Z][\w’'-]*\.?[ \n]){0,3}[A-Z][\w’'-]*)"
    r"(?:[ \n](?:also|again|further|then|later|[a-z]+ly)){0,2}[ \n]*$"
)
_AT_ZH = compiled("在[^，。；]{0,4}[“「《]?$")
_WITH_ZH = compiled("[与與同跟向对對][^，。；、]{0,8}$")
_GERUND = compiled(r"(?:,|\b(?:from|by|in|of|for|while|when|after|before|and))[ \n]$")
_AND = compiled(r"\band[ \n](?:(?:also|again|further|then|later|[a-z]+ly)[ \n]){0,2}$")
_NEW_CLAUSE = compiled(r"(?:, (?:and|but|while|so)|[;；])[ \n](?=[A-Z])")
_SUBORDINATE = compiled(r"\b(?:when|while|after|as|before|since|if|because|whom?|which|where|that)\b", re.IGNORECASE)
_CLAUSE_FIRST = compiled(r"[ \n]*(?:When|While|After|As|Before|Since|If|Because|Although|Though|Once)[ \n][^,.;]{3,160},[ \n]")
_RELATIVE = compiled(r",[ \n](?:who|whom|whose|which|where)[ \n][^,]{0,80}$")
_OWNS = compiled(rf"[’']s?(?!\w)(?![ \n](?:[a-z-]+[ \n])?(?:{PEOPLE}|{'|'.join(sorted(PAPERS))})\b)")
"""An owner speaks by a paper or by somebody of its own, "the bank's report says", but by nothing else."""
_PEOPLE_OF = compiled(rf"[’']s?[ \n](?:[a-z-]+[ \n])?(?:{PEOPLE})\b")
_ANTECEDENT = 300
"""So far before a short name the whole one is near."""
_DATELINE = compiled(r"[ \n]?[—–-]{1,2}[ \n]")
_BRACKET = compiled(r"[(（][“\"「]?(?:[Tt]he[ \n])?$")
_JOINED_ACROSS = compiled(r"(?:,[ \n][^,;.]{1,80})?,?[ \n]?(?:and|&)[ \n]")
"""Two people with what they are: "X, the headmaster, and Y, the nurse, said"."""
_JOINED_ZH = compiled(f"[和与與及同、][{HAN}]{{0,8}}")
_JOINED_BEFORE = compiled(r"(?:and|&|和|与|與|同|及)[ \n]?$")
_SHORT = 24
_MANNER = 3
"""So long are most words between a name and its verb: 则, 笑着."""
_MANNERS = 8
_NEAR_VERB = 40
_NOBODY: Subject = (None, None)


def named(name: FoundName | None) -> Subject:
    """Give the subject that a name is."""
    return (name.normal, (name.start, name.end)) if name else _NOBODY


def told(subject: Subject) -> Subject:
    """Give a subject with its place, nothing where it is only a place."""
    return subject if subject[0] else _NOBODY


def subject_of(scene: Scene, low: int, high: int, *, strict: bool = False, verb: str = "") -> Subject:
    """Give the subject of a verb at `high`: people right before it, the person of its clause, a pronoun, a body.

    A strict one is a name, a pronoun, a paper that says something, or people. The subject of a participle behind a comma is that
    of the sentence.
    """
    text = scene.text
    if verb.partition(" ")[0].endswith("ing") and _GERUND.search(text, max(0, high - 8), high):
        found = _of_participle(scene, low, high)
        if found[0] or strict or text[high - 2] != ",":
            return found
    low = max(low, *(text.rfind(mark, low, high) + 1 for mark in ("。；;！？:：" if strict else "。；;！？")))
    if _AND.search(text, max(low, high - _SHORT), high) and (joined := _of_joined(scene, low, high)):
        return joined
    names = scene.between(low, high)
    if beside := _beside_zh(text, names, low, high):
        return text[slice(*beside)], beside
    if noun := noun_before(scene, names, (low, high), strict=strict):
        return noun
    person = _person(scene, names, low, high)
    pronoun = pronoun_of(text, max(low, high - _NEAR_VERB), high)
    if pronoun is not None and (person is None or person.end < pronoun):
        return _NOBODY if text[pronoun].lower() in "iw" else _somebody(resolved(scene, pronoun), pronoun)
    if person:
        return _one_of(scene, names, person)
    return _of_body(scene, names, low, high, strict=strict)


def _somebody(subject: Subject, at: int) -> Subject:
    """Give a subject, or the place of the pronoun that stands for nobody in particular."""
    return subject if subject[0] else (None, (at, at + 1))


def _of_participle(scene: Scene, low: int, high: int) -> Subject:
    """Give the subject of "..., saying that": the first name of the clause that hangs on nothing, a person before others."""
    text, sentence = scene.text, low
    low = max((match.end() for match in _NEW_CLAUSE.finditer(text, low, high)), default=low)
    names = [name for name in scene.between(low, high) if not _DATELINE.match(text, name.end)]
    free = _free(scene, names)
    first = next((name for name in free if name.type == "person"), None) or next(iter(free), None)
    if first is None or (first.type != "person" and any(_OWNS.match(text, name.end) for name in names if name.start < first.start)):
        return _NOBODY
    after = next((name for name in names if name.start > first.end), None)
    if (
        after
        and after.type == first.type
        and _JOINED.fullmatch(text, first.end, after.start - sum(len(title) + 1 for title in after.titles))
    ):
        return None, (first.start, after.end)  # two of them
    return _one_of(scene, scene.between(sentence, high), first) if first.type == "person" else _named_before(scene, first)


def _beside_zh(text: str, names: Sequence[FoundName], low: int, high: int) -> Range | None:
    """Give the person that stands right before a Chinese verb and that the reader of names did not see."""
    if text[high - 1].isascii() or (names and names[-1].type == "person" and high - names[-1].end <= _MANNER):
        return None
    beside = person_beside(text, low, high)
    if beside and any(name.end > beside[0] and name.type != "place" for name in names[-2:]):
        return None  # what was read there holds, but for a place that is part of a person's name
    return beside


def _person(scene: Scene, names: Sequence[FoundName], low: int, high: int) -> FoundName | None:
    """Give the person of the clause that ends at a verb: the last that hangs on nothing, before a comma the first."""
    text = scene.text
    persons = [
        name
        for name in names
        if name.type == "person"
        and not _WITH_ZH.search(text, max(0, name.start - 10), name.start)
        and not _BRACKET.search(text, max(0, name.start - 8), name.start)
    ]
    if len(persons) < 2:  # noqa: PLR2004
        return persons[0] if persons and not scene.governed(persons[0]) else None
    if text[low:high].rstrip()[-1:] == ",":
        clause = _CLAUSE_FIRST.match(text, low, high)
        first = max((match.end() for match in _NEW_CLAUSE.finditer(text, low, high)), default=clause.end() if clause else low)
        subject = next((name for name in persons if name.start >= first and not scene.governed(name)), None)
        if subject:
            return subject
    free = [name for name in persons if not scene.governed(name)]
    plain = [
        name for name in free if not _RELATIVE.search(text, max(low, name.start - 100), name.start) or "," not in text[name.end : high]
    ]
    last = plain or free
    return last[-1] if last else None


def _one_of(scene: Scene, names: Sequence[FoundName], person: FoundName) -> Subject:
    """Give a person, but nobody where two speak together, "X and Y said", or two have the family name that stands alone."""
    text = scene.text
    before = next((name for name in reversed(names) if name.end <= person.start and name.type == "person"), None)
    start = person.start - sum(len(title) + 1 for title in person.titles)
    if scene.shared(person):
        return None, (person.start, person.end)
    if before and (
        _JOINED_ACROSS.fullmatch(text, before.end, start)
        or _JOINED_ZH.fullmatch(text, before.end, person.start)
        or (0 <= start - before.end <= _MANNERS and _JOINED_BEFORE.search(text, before.end, start))
    ):
        return None, (before.start, person.end)
    return named(person)


def _free(scene: Scene, names: Sequence[FoundName]) -> list[FoundName]:
    """Give the names that hang on no preposition, nor on one that does by "and", nor stand in brackets behind another."""
    free: list[FoundName] = []
    before, hangs = None, False
    for name in names:
        joined = before is not None and bool(_JOINED.fullmatch(scene.text, before.end, name.start))
        hangs = scene.governed(name) or (hangs and joined)
        if _AT_ZH.search(scene.text, max(0, name.start - 8), name.start):
            continue
        owns = _OWNS.match(scene.text, name.end)
        if not hangs and not owns and not name.adjective and not _BRACKET.search(scene.text, max(0, name.start - 8), name.start):
            free.append(name)
        before = name
    return free


_JOINED = compiled(r"(?:,|，|、)?[ \n]?(?:and|&|和|与|與|同)?[ \n]?")


def _of_body(scene: Scene, names: Sequence[FoundName], low: int, high: int, *, strict: bool) -> Subject:
    """Give the organisation, the place or the paper that says something, else capitalised words right before the verb."""
    bodies = _free(scene, names)
    if bodies:
        body = bodies[-1]
        if len(bodies) > 1 and _JOINED_BEFORE.search(scene.text, max(bodies[-2].end, body.start - 8), body.start):
            return None, (bodies[-2].start, body.end)  # two together
        return _named_before(scene, body)
    phrase = _PHRASE.search(scene.text, max(low, high - 60), high)
    if phrase is None or len(phrase["name"]) <= 2 or phrase["name"] in NO_PHRASES or scene.hangs(phrase.start()):  # noqa: PLR2004
        return _NOBODY
    office = scene.titled(phrase["name"], phrase.start("name")) if phrase["the"] else None
    if strict and not (phrase["the"] and phrase["name"].lower() in TITLES_EN):
        return office or _NOBODY
    return office or (phrase["name"], phrase.span("name"))


def _named_before(scene: Scene, body: FoundName) -> Subject:
    """Give a body or a paper: with its people where it owns them, and of a short name the whole one near before: "the Declaration"."""
    text = scene.text
    people = _PEOPLE_OF.match(text, body.end)
    if people:
        return text[body.start : people.end()], (body.start, people.end())
    if body.short and body.type == "work":
        word = text[body.start : body.end]
        near = scene.between(max(0, body.start - _ANTECEDENT), body.start)
        whole = next(
            (name for name in reversed(near) if name.type == "work" and not name.short and word in text[name.start : name.end]), None
        )
        return named(whole or body)
    return named(body)


def _of_joined(scene: Scene, low: int, high: int) -> Subject | None:
    """Give the subject of the second of two verbs, "X met Y and said": that of the first. None where other clauses stand between."""
    text = scene.text
    low = max((match.end() for match in _NEW_CLAUSE.finditer(text, low, high)), default=low)
    if _SUBORDINATE.search(text, low, high):
        return None
    first = next((name for name in scene.persons(low, high) if not scene.governed(name)), None)
    pronoun = PRONOUN.search(text, low, high)
    if pronoun and (first is None or pronoun.start() < first.start):
        return None if pronoun[0].lower() in {"i", "we"} else _somebody(resolved(scene, pronoun.start()), pronoun.start())
    return named(first) if first else None
