"""Who says the words of a quotation: the name beside the verb of saying, before the words, behind them or in between."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.extract.alternation import any_of
from civcheck.extract.quotes.found import NOBODY, Voice
from civcheck.extract.quotes.pronouns import resolved
from civcheck.extract.quotes.scene import REACH, VERB, VERB_ZH, reach_of
from civcheck.extract.quotes.subjects import named, subject_of, told
from civcheck.extract.tables.sayings_en import NEVER, NO_NOUNS, OFFERING, PROVERBS, THINGS
from civcheck.extract.tables.sayings_zh import PROVERBS_ZH
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.extract.names.found import FoundName
    from civcheck.extract.quotes.found import Range
    from civcheck.extract.quotes.scene import Saying, Scene

_SUMS_UP = compiled(
    r"\b(?:One|Another|The (?:first|second|third|last)) of (?:these|those|them|his|her)\b[^“”.;]{0,60} (?:is|was)(?: that| to)? $"
)
"""A sentence that sums up what somebody of the sentence before said: "One of these aims is that “"."""
_SOURCE_INSIDE = compiled(r", according to (?P<who>[^,.;“”\"]{2,80}),[^“”\".;]{0,60}$")
_BY_ZH = compiled("[用以拿]")
_MEANS_ZH = compiled("(?:[、和与與]?[“「][^“”「」]{1,20}[”」]){1,6}(?:来|來)?(?P<verb>形容|描述|评价|評價|概括|总结|總結)")
_GOES_ON = compiled(r"(?:and|but|while|which|whereas|so|then)[ \n]")
"""The sentence goes on about something else: "... from “X”, and Ola Berg explained why"."""
_BEHIND = compiled(r"[ \n,]{1,3}(?:(?:[a-z]+[ \n]){0,5})(?P<name>(?:[A-Z][\w’'.-]*[ \n]?){1,4})")
_PHRASE_BEHIND = compiled(r"[ \n,]{1,3}(?:(?:[a-z]+[ \n]){0,5})(?P<name>(?:[A-Z][\w’'.-]*[ \n]?){1,4})")
_NOUN_BEHIND = compiled(
    r"[ \n](?P<the>the|an?|one|another|his|her|its|their)[ \n]"
    rf"(?P<noun>(?:(?!(?:{NO_NOUNS})\b)[a-z-]+[ \n]){{0,2}}?(?!(?:{NO_NOUNS})\b)[a-z-]{{3,}})"
    r"(?=[.,;!?)”\"]|[ \n](?:of|from|at|in|for|on|to|with|who|and|as|during|after|before|when|while)\b|[ \n]?$)"
)
"""Who speaks without a name behind the verb: "...,” said the pharmacist"."""
_NEVER_ZH = compiled("(?:没有|沒有|没|沒|从未|從未|不曾|未曾|并未|並未)$")
_NEVER = compiled(rf"\b(?:{NEVER})\b", re.IGNORECASE)
_PROVERB = compiled(any_of([*PROVERBS.split("|"), *PROVERBS_ZH.split("|")]))
"""In small letters: an expression that does not look at capitals skips over nothing quickly."""
_SUM_ENDS = (" is ", " was ", " that ", " to ")
"""What `_SUMS_UP` ends with: a quick look before it."""
_NEAR = 160
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
        if zone[verb.start - offset - 1 : verb.start - offset] == "的" and len(verb.word) > 1:
            continue  # a noun: 集团的声明
        passive_zh = _PASSIVE_ZH.search(zone, max(0, verb.start - offset - 16), verb.start - offset)
        if passive_zh:  # 被媒体称为: who is called so does not speak
            speaker = named(next(iter(scene.between(offset + passive_zh.start(), verb.start)), None))
            return Voice(*speaker, verb.word, (verb.start, verb.end)) if speaker[0] else NOBODY
        by = _agent(scene, verb.end, high) if zone.startswith(" by ", verb.end - offset) else None
        speaker = named(by) if by else told(subject_of(scene, max(low, verb.start - reach_of(verb.word)), verb.start, verb=verb.word))
        if _tells_proverb(zone) and not scene.is_person(speaker[0]):
            return NOBODY
        return Voice(*speaker, " ".join(verb.word.split()), (verb.start, verb.end))
    if colon and not _tells_proverb(zone):
        near = scene.between(max(low, high - _NEAR), high)
        persons = [name for name in near if name.type == "person"] or [name for name in near if name.type is None]
        person = next((name for name in persons if not scene.governed(name)), persons[-1] if persons else None)
        return Voice(*named(person), None, None) if person else None
    if _tells_proverb(zone[-24:]):
        return NOBODY
    if zone.endswith(_SUM_ENDS) and _SUMS_UP.search(scene.text, max(low, high - _NEAR), high):
        subject = told(resolved(scene, low))
        return Voice(*subject, None, None) if subject[0] else None
    return _means(scene, low, high) or _source(scene, low, high)


def _tells_proverb(words: str) -> bool:
    """Say whether words tell that a proverb or an expression follows, which nobody says."""
    return _PROVERB.search(words.lower()) is not None


def _means(scene: Scene, low: int, high: int) -> Voice | None:
    """Give who calls something by the words that follow: 马骁用“太慢”形容."""
    if not _BY_ZH.match(scene.text, high - 1):
        return None
    verb = _MEANS_ZH.match(scene.text, high)
    return Voice(*told(subject_of(scene, low, high - 1)), verb["verb"], verb.span("verb")) if verb else None


def _source(scene: Scene, low: int, high: int) -> Voice | None:
    """Give the source that a sentence names at its head: "According to X, the fine was"."""
    source = ACCORDING.match(scene.text, low, high) or _SOURCE_INSIDE.search(scene.text, max(low, high - _NEAR), high)
    if source is None:
        return None
    who = [name for name in scene.between(*source.span("who")) if name.type != "place"]
    name = next((name for name in who if name.type == "person"), who[0] if who else None)
    return Voice(*named(name), None, None) if name else None


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
    return not _PARTS.search(between)


_PARTS = compiled(
    rf"[.;。；?!？！]|[”」»]\s*[,，]?\s*(?:but|which|who)\b|\b(?:which|who|while|but|because|although)\b|，[^，：:]*[{HAN}]{{12}}"
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


_PASSIVE_BEFORE = compiled(r"(?:, |\b(?:is|was|are|were|be|been|being|often|widely) )$")
_OBJECT = compiled(r" (?!as\b)\w+ ")
"""Somebody is active who calls something so: "Ola Berg, head of the kiln, called the fine “a joke”"."""
_PASSIVE_ZH = compiled("被[^，。；：、“]{0,12}$")
_NOUN_BEFORE = compiled(
    r"\b(?:[Mm]ember|[Uu]nited|[Aa]rab|[Ii]sland|[Cc]oastal|other|all|these|several|between|among|the|an?|of|to|"
    r"its|his|her|their|our|my)[ \n]$"
)


_PRONOUN_BEHIND = compiled(r"[ \n](?:he|she|they)\b")
_QUOTED_NEXT = compiled('[“"]')
_BREAKS = compiled(r"[。；「]|, (?:and|but|which|who)\b")
_SOMEBODY = compiled(r"(?:I|we|he|she|they|We|He|She|They)\b|[我他她]")
_SOMEBODY_ZH = compiled(f"[{HAN}·・‧]{{2,14}}")
"""Somebody speaks whose name form does not tell: “……，”许馆长笑着说."""
_STOP = compiled(r"[“\"]|[.;](?<!\bMr.)(?<!\bMrs.)(?<!\bMs.)(?<!\bDr.)(?<!\bProf.)(?<!\bSt.)(?<!\b[A-Z].)(?:\s|<|$)")
"""The mark first, what stands before it behind: so the expression skips quickly to the next mark."""
ACCORDING = compiled(r"[ \n]*(?:[Aa]ccording to|[Ii]n the (?:view|opinion|words) of) (?P<who>[^,.;]{2,140}?), (?P<said>)")
_SUMS_UP = compiled(
    r"\b(?:One|Another|The (?:first|second|third|last)) of (?:these|those|them|his|her)\b[^“”.;]{0,60} (?:is|was)(?: that| to)? $"
)
"""A sentence that sums up what somebody of the sentence before said: "One of these aims is that “"."""
_SOURCE_INSIDE = compiled(r", according to (?P<who>[^,.;“”\"]{2,80}),[^“”\".;]{0,60}$")
_BY_ZH = compiled("[用以拿]")
_MEANS_ZH = compiled("(?:[、和与與]?[“「][^“”「」]{1,20}[”」]){1,6}(?:来|來)?(?P<verb>形容|描述|评价|評價|概括|总结|總結)")
_GOES_ON = compiled(r"(?:and|but|while|which|whereas|so|then)[ \n]")
"""The sentence goes on about something else: "... from “X”, and Ola Berg explained why"."""
_BEHIND = compiled(r"[,，]?[ \n]{0,2}")


def _noun_behind(scene: Scene, low: int, high: int, names: Sequence[FoundName]) -> tuple[str, Range] | None:
    """Give who speaks without a name behind a verb: "...,” said her brother". None where the name follows: "said the mayor, X"."""
    noun = _NOUN_BEHIND.match(scene.text, low, high)
    if noun is None or noun["noun"].split()[-1] in THINGS or any(name.type != "place" and not scene.governed(name) for name in names):
        return None
    if names and names[0].type == "organisation":
        return None  # a body speaks by its people
    office = scene.titled(noun["noun"], noun.start("noun")) if noun["the"] == "the" else None
    return office or (" ".join(noun["noun"].split()), noun.span("noun"))


def voice_behind(scene: Scene, low: int, high: int) -> tuple[Voice, int] | None:
    """Give who speaks by the words behind a quotation that ends at `low`, and where they end: "...,” said X", “……，”X说."""
    text = scene.text
    zone_end = min(high, low + 160)
    first = _BEHIND.match(text, low, zone_end)
    start = first.end() if first else low
    if _GOES_ON.match(text, start, zone_end):
        return None
    mark = _QUOTED_NEXT.search(text, start, zone_end)  # no verb behind the next quotation is this one's
    verb = VERB.search(text, start, mark.start() if mark else zone_end)
    if verb and verb.start() == start and not verb[0].endswith("ing"):  # said X
        near = scene.between(verb.end(), min(high, verb.end() + 120))
        names = (
            [name for name in near if name.type == "person"]
            or [name for name in near if name.type is None]
            or scene.between(verb.end(), zone_end)
        )
        stop = _STOP.search(text, verb.end(), high)
        names = [name for name in names if not stop or name.end <= stop.start() + 1]
        noun = _noun_behind(scene, verb.end(), zone_end, names)
        if noun:
            return Voice(*noun, verb[0], verb.span()), noun[1][1]
        if names:
            return Voice(names[0].normal, (names[0].start, names[0].end), verb[0], verb.span()), names[0].end
        behind = _PHRASE_BEHIND.match(text, verb.end(), zone_end)
        if behind:
            name = behind["name"].strip()
            return Voice(name, (behind.start("name"), behind.start("name") + len(name)), verb[0], verb.span()), behind.start("name") + len(
                name
            )
        if pronoun := _PRONOUN_BEHIND.match(text, verb.end(), zone_end):
            return Voice(*resolved(scene, low), verb[0], verb.span()), pronoun.end()
    chinese = VERB_ZH.search(text, start, min(zone_end, start + 40)) if scene.chinese else None
    for found in (verb, chinese):
        if (
            found
            and found[0] not in OFFERING
            and found.start() - start < _FAR
            and not (_BREAKS.search(text, start, found.start()) or _STOP.search(text, start, found.start()))
        ):
            speaker, place = subject_of(scene, start, found.start())
            if speaker or place or _SOMEBODY.match(text, start) or _SOMEBODY_ZH.fullmatch(text, start, found.start()):
                return Voice(speaker, place if speaker else None, found[0], found.span()), found.end()
    return None
