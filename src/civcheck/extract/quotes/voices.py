"""Who says the words of a quotation: the name beside the verb of saying, before the words, behind them or in between."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.extract.quotes.beside import person_beside
from civcheck.extract.quotes.found import NOBODY, Voice
from civcheck.extract.quotes.scene import REACH, VERB, VERB_ZH
from civcheck.extract.tables.sayings_en import NEVER, OFFERING, PROVERBS
from civcheck.extract.tables.sayings_zh import PROVERBS_ZH
from civcheck.extract.words import HAN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.extract.names.found import FoundName
    from civcheck.extract.quotes.found import Range
    from civcheck.extract.quotes.scene import Saying, Scene

_PRONOUN = re.compile(r"(?<![\w’'-])(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e)(?![\w’'-])")
_PRONOUN_ZH = re.compile("[他她]们?")
_NOUN = re.compile(
    r"(?<![\w’'-])(?:[Tt]he|[Aa]n?|[Tt]his|[Oo]ne|[Hh]er|[Hh]is|[Tt]heir)[ \n]"
    r"(?P<noun>(?:[a-z-]+[ \n]){0,3}?[a-z-]+)[ \n](?:[a-z]+ly[ \n])?$"
)
_NOUN_ZH = re.compile(
    "(?:该)?(?P<noun>报告|報告|会议|會議|决议|決議|声明|聲明|文章|白皮书|白皮書|公报|公報|宣言|通知|通报|通報)[^，。；]{0,4}$"
)
_PHRASE = re.compile(
    r"(?<![\w’'-])(?:(?:The|An?)[ \n])?(?P<name>(?:[A-Z][\w’'-]*\.?[ \n]){0,3}[A-Z][\w’'-]*)"
    r"(?:[ \n](?:also|again|further|then|later|[a-z]+ly)){0,2}[ \n]*$"
)
_PHRASE_BEHIND = re.compile(r"[ \n,]{1,3}(?:(?:[a-z]+[ \n]){0,5})(?P<name>(?:[A-Z][\w’'.-]*[ \n]?){1,4})")
_IN_NOUN_ZH = re.compile("在[^，。；]{0,6}$")
"""A paper that somebody speaks in: 医院在声明中表示."""
_PAPERS = frozenset("report study survey statement document declaration resolution communiqué paper article letter review".split())  # noqa: SIM905
"""Nouns that say what stands in them."""
_NEVER_ZH = re.compile("(?:没有|沒有|没|沒|从未|從未|不曾|未曾|并未|並未)$")
_NEVER = re.compile(rf"\b(?:{NEVER})\b", re.IGNORECASE)
_PROVERB = re.compile(f"{PROVERBS}|{PROVERBS_ZH}", re.IGNORECASE)
_NO_NOUNS = frozenset(
    [
        "first",
        "second",
        "third",
        "same",
        "other",
        "following",
        "former",
        "latter",
        "one",
        "result",
        "fact",
        "aim",
        "goal",
        "question",
        "theme",
        "idea",
        "purpose",
        "point",
        "word",
        "words",
        "phrase",
    ]
)
_GOVERNED = re.compile(r"\b(?:at|of|in|from|for|by|with|on|to|near|especially|including|such as|like)[ \n](?:the[ \n])?$", re.IGNORECASE)
"""What makes a name the place or the owner of a subject: "an agent at X said"."""
_WITH_ZH = re.compile("[与與同跟向对對][^，。；、]{0,8}$")
_PLURAL_SUBJECT = re.compile(r"(?<![\w-])[a-z]{4,}s[ \n](?:(?:have|had|all|also|both|unanimously|[a-z]+ly)[ \n]){0,2}$")
"""Somebody without a name speaks: "respondents agreed"."""
_NO_PHRASES = frozenset(
    [
        "The",
        "In",
        "It",
        "This",
        "That",
        "These",
        "He",
        "She",
        "His",
        "Her",
        "Their",
        "They",
        "And",
        "But",
        "As",
        "At",
        "On",
        "For",
        "One",
        "When",
        "While",
        "Its",
        "Our",
        "My",
        "I",
        "We",
    ]
)
_NEAR = 160
_NEAR_VERB = 40
_FAR = 110


def voice_before(scene: Scene, low: int, high: int) -> Voice | None:
    """Give who speaks by the words from `low` up to a quotation at `high`: "X told reporters that", X表示：. None without a verb."""
    offset = max(low, high - REACH)
    zone = scene.text[offset:high]
    colon = zone.rstrip()[-1:] in {":", "："}
    for verb in scene.verbs(offset, high):
        if not _leads(zone[verb.end - offset :]):
            break  # what parts this verb from the words parts those before it too
        if _denied(zone, verb.start - offset) or _speechless(zone, verb, offset):
            continue
        passive_zh = _PASSIVE_ZH.search(zone, max(0, verb.start - offset - 16), verb.start - offset)
        if passive_zh:  # 被媒体称为: who is called so does not speak
            speaker = _named(next(iter(scene.between(offset + passive_zh.start(), verb.start)), None))
            return Voice(*speaker, verb.word, (verb.start, verb.end)) if speaker[0] else NOBODY
        by = _agent(scene, verb.end, high) if zone.startswith(" by ", verb.end - offset) else None
        speaker = _named(by) if by else subject_of(scene, max(low, verb.start - REACH), verb.start, verb=verb.word)
        if _PROVERB.search(zone) and not scene.is_person(speaker[0]):
            return NOBODY
        return Voice(*speaker, " ".join(verb.word.split()), (verb.start, verb.end))
    if colon and not _PROVERB.search(zone):
        person = next(reversed(scene.persons(max(low, high - _NEAR), high)), None)
        return Voice(*_named(person), None, None) if person else None
    return NOBODY if _PROVERB.search(zone[-24:]) else None


def voice_of_sentence(scene: Scene, low: int, high: int) -> Voice | None:
    """Give who goes on speaking in a sentence of nothing but quoted words: the one person of the sentence before, else who spoke last."""
    persons = {name.normal: (name.start, name.end) for name in scene.persons(low, high)}
    if len(persons) == 1:
        speaker, span = next(iter(persons.items()))
        return Voice(speaker, span, None, None)
    if not persons and scene.last and low < high:
        return Voice(scene.last, scene.last_span, None, None)
    return Voice(scene.last, persons[scene.last], None, None) if scene.last in persons else None


def _leads(between: str) -> bool:
    """Say whether what stands between a verb and the words still belongs to the verb: objects, "that", a place, no other clause."""
    return not re.search(
        rf"[.;。；?!？！]|[”」»]\s*[,，]?\s*(?:but|which|who)\b|\b(?:which|who|while|but|because|although)\b|，[^，：:]*[{HAN}]{{12}}",
        between,
    )


def _denied(zone: str, at: int) -> bool:
    """Say whether a verb is denied: "never said", 从来没有说过."""
    return bool(_NEVER.search(zone[max(0, at - 20) : at]) or _NEVER_ZH.search(zone, max(0, at - 4), at))


def _agent(scene: Scene, low: int, high: int) -> FoundName | None:
    """Give who did something by the words behind a verb: "announced by X"."""
    return next((name for name in scene.between(low, min(high, low + 80)) if name.type in {"person", "organisation"}), None)


def _speechless(zone: str, verb: Saying, offset: int) -> bool:
    """Say whether nobody in particular speaks by a verb: "the calls", "a road hailed as". `offset` is where the zone starts."""
    start, end = verb.start - offset, verb.end - offset
    if _NOUN_BEFORE.search(zone, max(0, start - 14), start):
        return True
    called = verb.word in {"called", "hailed", "described", "praised", "quoted"} or zone.startswith(" as ", end)
    if not called or zone.startswith(" by ", end) or (zone[:start].endswith(", ") and _OBJECT.match(zone, end)):
        return False
    return bool(_PASSIVE_BEFORE.search(zone, max(0, start - 12), start))


_GERUND = re.compile(r"(?:,|\b(?:from|by|in|of|for|while|when|after|before))[ \n]$")
_PASSIVE_BEFORE = re.compile(r"(?:, |\b(?:is|was|are|were|be|been|being|often|widely) )$")
_OBJECT = re.compile(r" (?!as\b)\w+ ")
"""Somebody is active who calls something so: "Ola Berg, head of the kiln, called the fine “a joke”"."""
_PASSIVE_ZH = re.compile("被[^，。；：、“]{0,12}$")
_SHORT = 24
_MANNER = 3
"""So long are most words between a name and its verb: 则, 笑着."""
_AND = re.compile(r"\band[ \n](?:(?:also|again|further|then|later|[a-z]+ly)[ \n]){0,2}$")
_NEW_CLAUSE = re.compile(r"(?:, (?:and|but|while|so)|[;；])[ \n](?=[A-Z])")
_SUBORDINATE = re.compile(r"\b(?:when|while|after|as|before|since|if|because|whom?|which|where|that)\b", re.IGNORECASE)
_NOUN_BEFORE = re.compile(
    r"\b(?:[Mm]ember|[Uu]nited|[Aa]rab|[Ii]sland|[Cc]oastal|other|all|these|several|between|among|the|an?|of|to)[ \n]$"
)


def subject_of(scene: Scene, low: int, high: int, *, strict: bool = False, verb: str = "") -> tuple[str | None, Range | None]:
    """Give the subject of a verb at `high`: the person named last before it, else a pronoun, an organisation, or a noun phrase.

    A strict one is a name or a pronoun. The subject of a participle behind a comma is that of the sentence, so the first.
    """
    text = scene.text
    if verb.partition(" ")[0].endswith("ing") and _GERUND.search(text, max(0, high - 8), high):
        first = next((name for name in scene.persons(low, high) if not _governed(text, name)), None)
        if first or strict or text[high - 2] != ",":
            return _named(first)
    low = max(low, *(text.rfind(mark, low, high) + 1 for mark in ("。；;！？:：" if strict else "。；;！？")))
    if _AND.search(text, max(low, high - _SHORT), high) and (joined := _of_joined(scene, low, high)):
        return joined
    names = scene.between(low, high)
    if (
        not text[high - 1].isascii()
        and not (names and names[-1].type == "person" and high - names[-1].end <= _MANNER)
        and (beside := person_beside(text, low, high))
        and not _is_named(names, beside)
    ):
        return text[slice(*beside)], beside
    persons = [name for name in names if name.type == "person" and not _WITH_ZH.search(text, max(0, name.start - 10), name.start)]
    person = next((name for name in reversed(persons) if not _governed(text, name)), persons[-1] if persons else None)
    pronoun = _pronoun(text, max(low, high - _NEAR_VERB), high)
    if pronoun is not None and (person is None or person.end < pronoun):
        return (None, None) if text[pronoun].lower() in "iw" else _resolved(scene, pronoun)
    if person:
        return _named(person)
    bodies = _subjects(text, names)
    body = bodies[-1] if bodies and not _PLURAL_SUBJECT.search(text, max(0, high - 40), high) else None
    noun = _NOUN.search(text, max(low, high - 60), high) or _NOUN_ZH.search(text, max(low, high - 20), high)
    if noun and (
        _IN_NOUN_ZH.search(text, max(low, noun.start() - 8), noun.start("noun"))
        or (strict and noun.re is _NOUN and noun["noun"] not in _PAPERS)
    ):
        noun = None
    if noun and noun["noun"].split()[-1] not in _NO_NOUNS and (body is None or body.end <= noun.start("noun")):
        return " ".join(noun["noun"].split()), noun.span("noun")
    return _named(body) if body or strict else _phrase(text, max(low, high - 60), high)


def _is_named(names: Sequence[FoundName], place: Range) -> bool:
    """Say whether the last names reach into a range: what was read there holds, but for a place that is part of a person's name."""
    return any(name.end > place[0] and name.type != "place" for name in names[-2:])


def _governed(text: str, name: FoundName) -> bool:
    """Say whether a name, with its titles, hangs on a preposition: "the birthplace of X"."""
    start = max(0, name.start - sum(len(title) + 1 for title in name.titles))
    return bool(_GOVERNED.search(text, max(0, start - _SHORT), start))


def _subjects(text: str, names: Sequence[FoundName]) -> list[FoundName]:
    """Give the names that hang on no preposition, nor on one that does by "and"."""
    free: list[FoundName] = []
    before, hangs = None, False
    for name in names:
        hangs = _governed(text, name) or (hangs and before is not None and bool(_JOINED.fullmatch(text, before.end, name.start)))
        if not hangs and not name.adjective:
            free.append(name)
        before = name
    return free


def _of_joined(scene: Scene, low: int, high: int) -> tuple[str | None, Range | None] | None:
    """Give the subject of the second of two verbs, "X met Y and said": that of the first. None where other clauses stand between."""
    text = scene.text
    low = max((match.end() for match in _NEW_CLAUSE.finditer(text, low, high)), default=low)
    if _SUBORDINATE.search(text, low, high):
        return None
    first = next((name for name in scene.persons(low, high) if not _governed(text, name)), None)
    pronoun = _PRONOUN.search(text, low, high)
    if pronoun and (first is None or pronoun.start() < first.start):
        return None if pronoun[0].lower() in {"i", "we"} else _resolved(scene, pronoun.start())
    return _named(first) if first else None


def _named(name: FoundName | None) -> tuple[str | None, Range | None]:
    return (name.normal, (name.start, name.end)) if name else (None, None)


def _pronoun(text: str, low: int, high: int) -> int | None:
    """Give where the last pronoun of a range stands."""
    places = [match.start() for match in (*_PRONOUN.finditer(text, low, high), *_PRONOUN_ZH.finditer(text, low, high))]
    return max(places, default=None)


def _phrase(text: str, low: int, high: int) -> tuple[str | None, Range | None]:
    """Give capitalised words right before a verb, where no name was read."""
    phrase = _PHRASE.search(text, low, high)
    if phrase is None or len(phrase["name"]) <= 2 or phrase["name"] in _NO_PHRASES:  # noqa: PLR2004
        return None, None
    return phrase["name"], phrase.span("name")


def _before(text: str, at: int) -> Range:
    """Give the range of the sentence before the one at a place, empty where there is none near."""
    ends = [match.end() for match in _SENTENCE.finditer(text, max(0, at - _SENTENCES), at + 1)]
    if not ends:
        return 0, 0
    return (ends[-2] if len(ends) > 1 else max(0, at - _SENTENCES) if at > _SENTENCES else 0), ends[-1]


_JOINED = re.compile(r"(?:,|，|、)?[ \n]?(?:and|&|和|与|與|同)?[ \n]?")
_SENTENCE = re.compile(r"(?<![A-Z])[.!?][”\"]?(?:<sup>[^<]{1,8}</sup>)?[ \n]+(?=[A-Z“\"])|[。！？]”?")
_SENTENCES = 1200
_JOINT = 80
"""So far behind a name the one that is joined to it ends."""


def _resolved(scene: Scene, at: int) -> tuple[str | None, Range | None]:
    """Give the person that a pronoun stands for: the only one named so far, or the one that was quoted last."""
    first = next(iter(scene.persons(*_before(scene.text, at))), None)
    if first:
        joined = next((name for name in scene.persons(first.end + 1, first.end + _JOINT) if name.start <= first.end + 8), None)
        if joined and joined.normal != first.normal and _JOINED.fullmatch(scene.text, first.end, joined.start):
            return None, None  # one of two
        return first.normal, (first.start, first.end)  # the subject of the sentence before
    last = scene.named_before(scene.last, at)
    if last:
        return scene.last, last
    count = scene.count_before(at)
    if count == 0:
        return scene.last, scene.last_span if scene.last else None
    near = scene.persons(0 if count == 1 else at - _NEAR, at)
    return _named(near[-1]) if len({name.normal for name in near}) == 1 else (None, None)


_BREAKS = re.compile(r"[。；「]|, (?:and|but|which|who)\b")
_SOMEBODY = re.compile(r"(?:I|we|he|she|they|We|He|She|They)\b|[我他她]")
_SOMEBODY_ZH = re.compile(f"[{HAN}·・‧]{{2,14}}")
"""Somebody speaks whose name form does not tell: “……，”许馆长笑着说."""
_STOP = re.compile(r"[“\"]|(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bProf)(?<!\bSt)(?<!\b[A-Z])[.;](?:\s|<|$)")
_BEHIND = re.compile(r"[,，]?[ \n]{0,2}")


def voice_behind(scene: Scene, low: int, high: int) -> tuple[Voice, int] | None:
    """Give who speaks by the words behind a quotation that ends at `low`, and where they end: "...,” said X", “……，”X说."""
    text = scene.text
    zone_end = min(high, low + 160)
    first = _BEHIND.match(text, low, zone_end)
    start = first.end() if first else low
    verb = VERB.search(text, start, zone_end)
    if verb and verb.start() == start and not verb[0].endswith("ing"):  # said X
        names = [name for name in scene.between(verb.end(), min(high, verb.end() + 120)) if name.type in {"person", None}] or scene.between(
            verb.end(), zone_end
        )
        stop = _STOP.search(text, verb.end(), high)
        names = [name for name in names if not stop or name.end <= stop.start() + 1]
        if names:
            return Voice(names[0].normal, (names[0].start, names[0].end), verb[0], verb.span()), names[0].end
        behind = _PHRASE_BEHIND.match(text, verb.end(), zone_end)
        if behind:
            name = behind["name"].strip()
            return Voice(name, (behind.start("name"), behind.start("name") + len(name)), verb[0], verb.span()), behind.start("name") + len(
                name
            )
        if pronoun := re.compile(r"[ \n](?:he|she|they)\b").match(text, verb.end(), zone_end):
            return Voice(*_resolved(scene, low), verb[0], verb.span()), pronoun.end()
    chinese = VERB_ZH.search(text, start, min(zone_end, start + 40))
    for found in (verb, chinese):
        if (
            found
            and found[0] not in OFFERING
            and found.start() - start < _FAR
            and not (_BREAKS.search(text, start, found.start()) or _STOP.search(text, start, found.start()))
        ):
            speaker = subject_of(scene, start, found.start())
            if speaker[0] or _SOMEBODY.match(text, start) or _SOMEBODY_ZH.fullmatch(text, start, found.start()):
                return Voice(*speaker, found[0], found.span()), found.end()
    return None
