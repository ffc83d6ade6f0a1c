"""Reported speech: what follows "X stated that", "According to X,", X指出，.

Words in marks right behind "that" are a fragment and no reported speech as well: "X stated that “...”".
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from civcheck.extract.alternation import any_of
from civcheck.extract.quotes.beside import person_beside
from civcheck.extract.quotes.found import FoundQuote
from civcheck.extract.quotes.scene import reach_of
from civcheck.extract.quotes.subjects import subject_of
from civcheck.extract.tables.sayings_en import FINDING, FINITE, PAPERS, PEOPLE, REPORTING
from civcheck.extract.tables.sayings_zh import CLAUSE_ZH, DIRECT_ZH, REPORTING_ZH
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from civcheck.extract.quotes.found import Range, Subject
    from civcheck.extract.quotes.scene import Scene

_FINDERS = [[paper] for paper in PAPERS]
_VERB = compiled(rf"(?<![\w’'-])(?P<verb>{any_of(REPORTING | FINDING)}(?:[ \n]out)?)(?![\w’'-])")
_OBJECT = compiled(r"(?:, [^,.;:“”\"]{1,60},| [^,.;:“”\"]{0,60}(?:[“\"][^“”\"]{1,60}[”\"])?)?")
"""What may stand between a verb and "that": whom it was told, where and when."""
_DIRECT = compiled(r"[ \n](?:the|an?|his|her|its|their|this|these|those|some|any|every|many|two|three|four|\d+)[ \n]")
_MESSAGE = compiled(
    r"[ \n](?:initiative|proposal|proposition|news|view|hope|idea|claim|belief|fear|wish|decision|plan|fact|message|opinion|warning)$"
)
_TELLING = frozenset(
    [
        "tell",
        "tells",
        "told",
        "telling",
        "inform",
        "informs",
        "informed",
        "informing",
        "remind",
        "reminds",
        "reminded",
        "reminding",
        "advise",
        "advises",
        "advised",
        "assure",
        "assured",
        "warn",
        "warns",
        "warned",
        "warning",
        "promise",
        "promised",
    ]
)
"""Verbs with whom it is told behind them; behind others a thing stands there: "holds the patent on a lamp that burns"."""
_NOUN_NOW = compiled(r"\b(?:the|an?|this|his|her|its|their|in|of|no|[a-z]+ing)[ \n](?:[a-z]+[ \n])?$")
"""What makes a noun of a verb: "in a report that"."""
_NOUNS = frozenset("report reports state states note notes claim claims promise hope hopes estimate point pledge rule".split())  # noqa: SIM905
_NO_SPEECH = frozenset("suggesting revealing finding holding knowing feeling predicting".split())  # noqa: SIM905
"""Participles of what things show rather than of what somebody says."""
_BEFORE_THAT = 90
_SAID = compiled(
    r"(?P<verb>sa(?<!\wsa)(?:id|ys))(?: (?:on|in|at|by) [^,.;:“”\"]{2,30}?)?(?: (?:on|last|this) [A-Z]\w+)? (?P<said>)"
    r"(?!(?:the|an?|that|this|his|her|their|no) (?:same |magic |very )?"
    r"(?:word|words|name|names|phrase|prayers?|opposite|rosary|thing|things|grace)\b)"
    r"(?=(?:the|an?|it|he|she|they|his|her|its|their|there|no|this|these|all|more|most|some|nobody|everyone|both|\d[\d,.]*) "
    r"|(?!(?:nothing|little|so|yes|no|goodbye|what|that|to|in|on|at|by|of|how|why|hello|as|and|or|but|if|when|for|with) )"
    rf"(?:[\w’'-]+ ){{1,6}}?(?:{FINITE}) )"
)
_ACCORDING = compiled(r"(?<!\w)(?:[Aa]ccording to|[Ii]n the (?:view|opinion|words) of) (?P<who>[^,.;]{2,140}?), (?P<said>)")
_ACCORDING_LAST = compiled(r",? (?P<verb>according to) (?P<who>[^,.;“”\"]{2,100})[.]?$")
_UNNAMED = compiled(
    r"(?:(?:the|an?|this|that|its|their|one|some|several|many|local)[ \n])?"
    rf"(?P<noun>(?:[a-z-]+[ \n]){{0,2}}(?:{PEOPLE}|{'|'.join(sorted(PAPERS))}))(?![\w-])"
)
"""Somebody without a name, or a paper, as a source."""
_APPOSITION = compiled(
    r"(?:who|which|whose|\d+|an?|the [a-z-]+ (?:of|at|for|with)|an? \w+ (?:at|of)|(?:[Vv]ice[- ]|[Dd]eputy |[Ff]ormer )?"
    r"(?:[Dd]irector|[Hh]ead|[Pp]rofessor|[Cc]hair\w*|[Pp]resident|[Mm]inister|[Cc]hancellor|[Ss]ecretary|[Rr]ector|[Dd]ean))\b"
    r"[^,.;]{0,120}, "
)
_LAST = compiled(
    r", (?P<who>[^,.;“”\"]{2,80}?) (?P<verb>said|says|told [a-z]+|added|announced|reported)(?: (?:on|in|at) [^.;,“”\"]{2,40})?\.?$"
)
_ZH = compiled(rf"(?P<verb>{any_of(REPORTING_ZH)})[，,：:](?P<said>)(?![“\"「『‘])")
_ZH_DIRECT = compiled(rf"(?P<verb>{any_of(DIRECT_ZH)})(?P<said>)(?={CLAUSE_ZH})")
"""A verb right before the clause that was said: 他表示将继续开放."""
_ANY_ZH = compiled(any_of({*REPORTING_ZH, *DIRECT_ZH, "据", "據"}))
"""What tells of reported speech in Chinese: looked for once in a passage, the others only in sentences that have it."""
_ACCORDING_ZH = compiled(
    r"(?:据|據)(?P<who>[^，。；：“]{2,30}?)的?(?P<verb>报道|報道|报导|報導|介绍|介紹|透露|消息|说法|說法)[，,](?![“「])"
)
_SPEAKS = frozenset("said says stated told added announced warned explained argued stressed emphasized emphasised insisted replied".split())  # noqa: SIM905
_IMPERSONAL = compiled(
    r"\b(?:I|we|it|there|is|are|was|were|be|been|being|never|not|nobody|had|have|has)[ \n](?:[a-z]+ly[ \n])?$", re.IGNORECASE
)
"""What nobody in particular says, or the author."""
_AS_PAPER_ZH = compiled("(?:按照|根据|根據|依照|依据|依據)[^，。；]*$")
"""Verbs that are nouns: 按照通知要求，."""
_TAIL = compiled(r"[.。!！?？;；\s]*(?:(?:<sup>[^<]{1,8}</sup>|\[\d{1,3}\])\s*)*$")
_FARTHEST = 130
_LONGEST_TITLE = 30
_MARK = compiled('[“"]')
_LEAST = 20
"""So long at least are reported words with their speaker behind them."""


def reported(scene: Scene, sentences: Sequence[Range], taken: Sequence[Range]) -> Iterator[FoundQuote]:
    """Give the reported speech of a passage, at most one a sentence. `taken` are ranges that are quoted: they are no reported speech."""
    lows: list[int] | None = None
    verbs = [match.start() for match in _ANY_ZH.finditer(scene.text)] if scene.chinese else []
    for start, end in sentences:
        text = scene.text[start:end]
        found = None
        if "that" in text or "ccording" in text or ", " in text or " said " in text or " says " in text:
            found = _english(scene, start, end)
        if found is None and verbs and bisect_left(verbs, start) < bisect_left(verbs, end):
            found = _chinese(scene, start, end)
        if found is None:
            continue
        if lows is None:
            quoted = sorted(taken)
            lows, highs = [low for low, _ in quoted], list(accumulate((high for _, high in quoted), max))
        if not _is_quoted(found.start, lows, highs):
            if found.speaker:
                scene.last, scene.last_span = found.speaker, found.speaker_span
            yield found


def _is_quoted(at: int, lows: Sequence[int], highs: Sequence[int]) -> bool:
    """Say whether a place is in a quotation or right behind its mark. `highs` are the farthest ends so far."""
    before = bisect_right(lows, at)
    return before > 0 and (at <= lows[before - 1] + 2 or at < highs[before - 1])


def _english(scene: Scene, start: int, end: int) -> FoundQuote | None:
    return _by_verb(scene, start, end) or _by_source(scene, start, end) or _by_verb_behind(scene, start, end)


def _by_verb(scene: Scene, start: int, end: int) -> FoundQuote | None:
    """Read "X said that ..."."""
    for match, said in _led(scene.text, start, end):
        low = max(start, match.start() - reach_of(match["verb"]))
        speaker, span = subject_of(scene, low, match.start(), strict=True, verb=match["verb"])
        if match["verb"] in FINDING and (speaker or "").split()[-1:] not in _FINDERS:
            continue
        if match.re is _SAID and not speaker and (span is None or (span[1] - span[0] > 1 and scene.text[span[0]].islower())):
            continue  # a thing: "the bell says more than"
        if speaker or span or _says(scene.text, match):
            return _found(scene, (said, end), (speaker, span if speaker else None), match)
    return None


def _by_source(scene: Scene, start: int, end: int) -> FoundQuote | None:
    """Read "According to X, ..." and "..., according to X"."""
    words = scene.text[start:end]
    if not ("ccording to " in words or "n the view of " in words or "n the opinion of " in words or "n the words of " in words):
        return None
    according = _ACCORDING.search(scene.text, start, end)
    whose = _source(scene, according) if according else None
    if according and whose:
        behind = _APPOSITION.match(scene.text, according.end(), end)
        return _found(scene, (behind.end() if behind else according.end(), end), whose, None)
    last = _ACCORDING_LAST.search(scene.text, start, start + len(scene.text[start:end].rstrip()))
    whose = _source(scene, last) if last and last.start() - start > _LEAST else None
    return FoundQuote([(start, last.start())], "indirect", *whose) if last and whose else None


def _by_verb_behind(scene: Scene, start: int, end: int) -> FoundQuote | None:
    """Read "..., X said."."""
    words = scene.text[start:end]
    if not (
        " said" in words or " says" in words or " told " in words or " added" in words or " announced" in words or " reported" in words
    ):
        return None
    last = _LAST.search(scene.text, start, start + len(scene.text[start:end].rstrip()))
    if last is None or last.start() - start <= _LEAST or _MARK.search(scene.text, start, last.start()):
        return None
    who = scene.between(last.start("who"), last.end("who"))
    unnamed = _UNNAMED.fullmatch(scene.text, *last.span("who"))
    whose: tuple[str, Range] | None = None
    if who and who[0].start - last.start("who") < _LONGEST_TITLE:
        whose = who[-1].normal, (who[-1].start, who[-1].end)
    elif not who and unnamed:
        whose = scene.titled(unnamed["noun"], last.start("who")) or (unnamed["noun"], unnamed.span("noun"))
    return FoundQuote([(start, last.start())], "indirect", *whose, last["verb"], last.span("verb")) if whose else None


def _says(text: str, verb: re.Match[str]) -> bool:
    """Say whether somebody speaks by a verb whoever it is: "the representative, on behalf of others, said that"."""
    return verb.re is _VERB and verb["verb"] in _SPEAKS and not _IMPERSONAL.search(text, max(0, verb.start() - 24), verb.start())


def _source(scene: Scene, source: re.Match[str]) -> tuple[str, Range] | None:
    """Give who "according to" names: a person, another name, a paper or people without one."""
    who = [name for name in scene.between(*source.span("who")) if name.type != "place"]
    name = next((name for name in who if name.type == "person"), who[0] if who else None)
    if name:
        return name.normal, (name.start, name.end)
    unnamed = _UNNAMED.match(scene.text, *source.span("who"))
    return (unnamed["noun"], unnamed.span("noun")) if unnamed else None


def _led(text: str, start: int, end: int) -> Iterator[tuple[re.Match[str], int]]:
    """Give the verbs of saying of a sentence with "that" behind them or a clause right behind, and where what was said starts."""
    at = text.find(" that ", start, end)
    while at >= 0:
        verb = _nearest(text, max(start, at - _BEFORE_THAT), at)
        if verb and not (verb["verb"] in {"told", "tell", "tells"} and verb.end() == at and verb.end("verb") == at):  # "told that story"
            yield verb, at + 6
        at = text.find(" that ", at + 1, end)
    if text.find("said ", start, end) >= 0 or text.find("says ", start, end) >= 0:
        yield from ((match, match.end()) for match in _SAID.finditer(text, start, end))


def _nearest(text: str, low: int, high: int) -> re.Match[str] | None:
    """Give the last verb of saying before "that" at `high`, with nothing but its object between."""
    for verb in reversed(list(_VERB.finditer(text, low, high))):
        if not _OBJECT.fullmatch(text, verb.end(), high) or (
            verb["verb"] not in _TELLING and _DIRECT.match(text, verb.end(), high) and not _MESSAGE.search(text, max(low, high - 20), high)
        ):
            return None
        if verb["verb"] in _NO_SPEECH:
            return None
        if verb["verb"] not in _NOUNS or not _NOUN_NOW.search(text, max(low, verb.start() - 24), verb.start()):
            return verb
    return None


def _chinese(scene: Scene, start: int, end: int) -> FoundQuote | None:
    for match in (*_ZH.finditer(scene.text, start, end), *_ZH_DIRECT.finditer(scene.text, start, end)):
        if scene.text[match.start() - 1] in "的无無未不并並件求" or _AS_PAPER_ZH.search(
            scene.text, max(start, match.start() - _LONGEST_TITLE), match.start()
        ):
            continue
        speaker, span = subject_of(scene, max(start, match.start() - _FARTHEST), match.start(), strict=True)
        if speaker or span:
            return _found(scene, (match.end(), end), (speaker, span if speaker else None), match)
    names_source = scene.text.find("据", start, end) >= 0 or scene.text.find("據", start, end) >= 0
    source = _ACCORDING_ZH.search(scene.text, start, end) if names_source else None
    if source:
        named = next((name for name in scene.between(*source.span("who")) if name.type != "place"), None)
        place = (named.start, named.end) if named else person_beside(scene.text, *source.span("who"))
        whose: Subject = (named.normal if named else scene.text[slice(*place)], place) if place else (None, None)
        return _found(scene, (source.end(), end), whose, source)
    return None


def _found(scene: Scene, words: Range, speaker: Subject, verb: re.Match[str] | None) -> FoundQuote | None:
    start, last = words
    rest = _TAIL.search(scene.text, max(start, last - 40), last)
    last = rest.start() if rest else last
    if last - start < 4 or scene.text[start] in '“"「『‘':  # noqa: PLR2004  words that are quoted, or none
        return None
    quote = FoundQuote([(start, last)], "indirect", *speaker)
    if verb:
        quote.verb, quote.verb_span = " ".join(verb["verb"].split()), verb.span("verb")
    return quote
