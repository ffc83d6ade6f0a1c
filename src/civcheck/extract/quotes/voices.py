"""Who says the words of a quotation: the name beside the verb of saying, before the words, behind them or in between."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.extract.quotes.found import NOBODY, Voice
from civcheck.extract.tables.sayings_en import NEVER, PROVERBS, SAYINGS
from civcheck.extract.tables.sayings_zh import PROVERBS_ZH, SAYINGS_ZH
from civcheck.extract.words import HAN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.extract.names.found import FoundName
    from civcheck.extract.quotes.found import Range

_VERBS = "|".join(SAYINGS)
VERB = re.compile(rf"(?<![\w’'-])(?:{_VERBS})(?![\w’'-])")
VERB_ZH = re.compile(f"(?<![简簡合统統俗])(?:{'|'.join(SAYINGS_ZH)})")
_PRONOUN = re.compile(r"(?<![\w’'-])(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e)(?![\w’'-])")
_PRONOUN_ZH = re.compile("[他她]们?")
_NOUN = re.compile(
    r"(?<![\w’'-])(?:[Tt]he|[Aa]n?|[Tt]his|[Oo]ne|[Hh]er|[Hh]is|[Tt]heir)[ \n]"
    r"(?P<noun>(?:[a-z-]+[ \n]){0,3}?[a-z-]+)[ \n](?:[a-z]+ly[ \n])?$"
)
_NOUN_ZH = re.compile("(?:该)?(?P<noun>报告|報告|决议|決議|声明|聲明|文章|白皮书|白皮書|公报|公報|宣言|通知|通报|通報)[^，。；]{0,4}$")
_PHRASE = re.compile(r"(?:[A-Z][\w’'-]*\.?[ \n]){0,3}[A-Z][\w’'-]*$")
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
_GOVERNED = re.compile(r"\b(?:at|of|in|from|for|by|with|on|to|near|especially|including|such as|like)[ \n](?:the[ \n])?$")
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
SPEAKERS = frozenset({"person", "organisation", "place", "work", "event", None})
_REACH = 260
_NEAR = 160
_NEAR_VERB = 40
_FAR = 110


@dataclass(slots=True)
class Scene:
    """A passage with the names in it, those that may speak in order, and the sentence under consideration."""

    text: str
    names: Sequence[FoundName]
    last: str | None = None
    last_span: Range | None = None
    lead: str | None = None

    def between(self, low: int, high: int) -> list[FoundName]:
        """Give the names that lie in a range and may speak."""
        return [name for name in self.names if low <= name.start and name.end <= high and name.type in SPEAKERS]


def voice_before(scene: Scene, low: int, high: int) -> Voice | None:
    """Give who speaks by the words from `low` up to a quotation at `high`: "X told reporters that", X表示：. None without a verb."""
    zone = scene.text[max(low, high - _REACH) : high]
    offset = high - len(zone)
    verbs = [*VERB.finditer(zone), *VERB_ZH.finditer(zone)]
    colon = zone.rstrip()[-1:] in {":", "："}
    for verb in sorted(verbs, key=lambda verb: -verb.end()):
        between = zone[verb.end() :]
        if not _leads(between) or _denied(zone, verb.start()):
            continue
        start, end = offset + verb.start(), offset + verb.end()
        if _NOUN_BEFORE.search(zone, max(0, verb.start() - 14), verb.start()) or _passive(zone, verb):
            continue
        passive_zh = _PASSIVE_ZH.search(zone, max(0, verb.start() - 16), verb.start())
        if passive_zh:  # 被媒体称为: who is called so does not speak
            speaker = _named(next(iter(scene.between(offset + passive_zh.start(), start)), None))
            return Voice(*speaker, verb[0], (start, end)) if speaker[0] else NOBODY
        by = _agent(scene, end, high) if zone.startswith(" by ", verb.end()) else None
        speaker = _named(by) if by else subject_of(scene, max(low, start - _REACH), start, verb=verb[0])
        if _PROVERB.search(zone) and not any(name.type == "person" and name.normal == speaker[0] for name in scene.names):
            return NOBODY
        return Voice(*speaker, " ".join(verb[0].split()), (start, end))
    if colon and not _PROVERB.search(zone):
        person = next((name for name in reversed(scene.between(max(low, high - _NEAR), high)) if name.type == "person"), None)
        return Voice(*_named(person), None, None) if person else None
    return NOBODY if _PROVERB.search(zone[-24:]) else None


def voice_of_sentence(scene: Scene, low: int, high: int) -> Voice | None:
    """Give who goes on speaking in a sentence of nothing but quoted words: the one person of the sentence before, else who spoke last."""
    persons = {
        name.normal: (name.start, name.end) for name in scene.names if name.type == "person" and low <= name.start and name.end <= high
    }
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


def _passive(zone: str, verb: re.Match[str]) -> bool:
    """Say whether something is called so by nobody in particular: "a road hailed as"."""
    called = verb[0] in {"called", "hailed", "described", "praised", "quoted"} or zone.startswith(" as ", verb.end())
    return (
        called and bool(_PASSIVE_BEFORE.search(zone, max(0, verb.start() - 12), verb.start())) and not zone.startswith(" by ", verb.end())
    )


_GERUND = re.compile(r"(?:,|\b(?:from|by|in|of|for|while|when|after|before))[ \n]$")
_PASSIVE_BEFORE = re.compile(r"(?:, |\b(?:is|was|are|were|be|been|being|often|widely) )$")
_PASSIVE_ZH = re.compile("被[^，。；：、“]{0,12}$")
_NOUN_BEFORE = re.compile(
    r"\b(?:[Mm]ember|[Uu]nited|[Aa]rab|[Ii]sland|[Cc]oastal|other|all|these|several|between|among|the|an?|of|to)[ \n]$"
)


def subject_of(scene: Scene, low: int, high: int, *, strict: bool = False, verb: str = "") -> tuple[str | None, Range | None]:
    """Give the subject of a verb at `high`: the person named last before it, else a pronoun, an organisation, or a noun phrase.

    A strict one is a name or a pronoun. The subject of a participle behind a comma is that of the sentence, so the first.
    """
    text = scene.text
    if verb.endswith("ing") and _GERUND.search(text, max(0, high - 8), high):
        first = next((name for name in scene.between(low, high) if name.type == "person"), None)
        if first or strict:
            return _named(first)
    low = max(low, *(text.rfind(mark, low, high) + 1 for mark in ("。；;！？:：" if strict else "。；;！？")))
    names = scene.between(low, high)
    person = next(
        (name for name in reversed(names) if name.type == "person" and not _WITH_ZH.search(text, max(0, name.start - 10), name.start)), None
    )
    pronoun = _pronoun(text, max(low, high - _NEAR_VERB), high)
    if pronoun is not None and (person is None or person.end < pronoun):
        return (None, None) if text[pronoun].lower() in "iw" else _resolved(scene, pronoun)
    if person:
        return _named(person)
    bodies = [name for name in names if not _GOVERNED.search(text, max(0, name.start - 16), name.start) and not name.adjective]
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


def _named(name: FoundName | None) -> tuple[str | None, Range | None]:
    return (name.normal, (name.start, name.end)) if name else (None, None)


def _pronoun(text: str, low: int, high: int) -> int | None:
    """Give where the last pronoun of a range stands."""
    places = [match.start() for match in (*_PRONOUN.finditer(text, low, high), *_PRONOUN_ZH.finditer(text, low, high))]
    return max(places, default=None)


def _phrase(text: str, low: int, high: int) -> tuple[str | None, Range | None]:
    """Give capitalised words right before a verb, where no name was read."""
    phrase = _PHRASE.search(text[low:high].rstrip())
    if phrase is None or len(phrase[0]) <= 2 or phrase[0] in _NO_PHRASES:  # noqa: PLR2004
        return None, None
    return phrase[0], (low + phrase.start(), low + phrase.end())


def _before(text: str, at: int) -> Range:
    """Give the range of the sentence before the one at a place, empty where there is none near."""
    ends = [match.end() for match in _SENTENCE.finditer(text, max(0, at - _SENTENCES), at)]
    if not ends:
        return 0, 0
    return (ends[-2] if len(ends) > 1 else max(0, at - _SENTENCES) if at > _SENTENCES else 0), ends[-1]


_JOINED = re.compile(r"(?:,|，|、)?[ \n]?(?:and|&|和|与|與|同)?[ \n]?")
_SENTENCE = re.compile(r"(?<![A-Z])[.!?][”\"]?(?:<sup>[^<]{1,8}</sup>)?[ \n]+(?=[A-Z“\"])|[。！？]”?")
_SENTENCES = 1200


def _resolved(scene: Scene, at: int) -> tuple[str | None, Range | None]:
    """Give the person that a pronoun stands for: the only one named so far, or the one that was quoted last."""
    persons = {name.normal: (name.start, name.end) for name in scene.names if name.type == "person" and name.end <= at}
    sentence = _before(scene.text, at)
    first = next((name for name in scene.names if name.type == "person" and sentence[0] <= name.start and name.end <= sentence[1]), None)
    if first:
        joined = next((name for name in scene.names if name.type == "person" and first.end < name.start <= first.end + 8), None)
        if joined and joined.normal != first.normal and _JOINED.fullmatch(scene.text, first.end, joined.start):
            return None, None  # one of two
        return first.normal, (first.start, first.end)  # the subject of the sentence before
    if scene.last in persons:
        return scene.last, persons[scene.last]
    near = {name: span for name, span in persons.items() if span[0] >= at - _NEAR}
    if len(near) == 1 and len(persons) > 1:
        return next(iter(near.items()))
    if len(persons) == 1:
        return next(iter(persons.items()))
    if not persons and scene.last:
        return scene.last, scene.last_span
    return None, None


_BREAKS = re.compile(r"[。；「]|, (?:and|but|which|who)\b")
_SOMEBODY = re.compile(r"(?:I|we|he|she|they|We|He|She|They)\b|[我他她]")
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
            and found.start() - start < _FAR
            and not (_BREAKS.search(text, start, found.start()) or _STOP.search(text, start, found.start()))
        ):
            speaker = subject_of(scene, start, found.start())
            if speaker[0] or _SOMEBODY.match(text, start):
                return Voice(*speaker, found[0], found.span()), found.end()
    return None
