"""People, bodies and papers without a name that stand right before a verb of saying: "the three parties", 报告."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.extract.tables.sayings_en import AGENTS, NO_AGENTS, NO_NOUNS, NO_SPEAKERS, PAPERS, PEOPLE, THINGS
from civcheck.extract.tables.sayings_zh import PAPERS_ZH, PEOPLE_ZH
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from civcheck.extract.names.found import FoundName
    from civcheck.extract.quotes.found import Range, Subject
    from civcheck.extract.quotes.scene import Scene

_ADVERBS = r"(?:[ \n](?:have|has|had|also|all|both|again|further|then|later|once|jointly|[a-z]+ly)){0,3}[ \n]?$"
_OF = (
    r"(?:[ \n](?:of|for|in|at|from)[ \n](?:(?:the|an?)[ \n])?(?:(?!(?:that|who|which|has|had|have)\b)[a-z-]+[ \n]){0,2}"
    r"[\w’'-]+(?:[ \n][A-Z][\w’'-]+){0,3}){0,2}"
)
"""What people belong to: "a spokesman for the tram depot"."""
_NOUN = compiled(
    r"(?<![\w’'-])(?P<the>[Tt]he|[Aa]n?|[Tt]his|[Oo]ne|[Hh]er|[Hh]is|[Tt]heir)[ \n]"
    rf"(?P<noun>(?:(?!(?:{NO_NOUNS})\b)[a-z-]+[ \n]){{0,3}}?(?!(?:{NO_NOUNS})\b)[a-z-]+){_ADVERBS}"
)
_PEOPLE = compiled(
    r"(?<![\w’'-])(?:(?P<the>[Tt]he)[ \n])?"
    r"(?P<noun>(?:(?!(?:The|In|At|On|And|But|As|For|By|One|An?)\b)[A-Z][\w-]*[ \n])?"
    r"(?:(?!(?:the|an?|and|of|in|at|to|that|for|by|with)\b)[a-z-]+[ \n]){0,2}"
    rf"(?:{PEOPLE})(?:[ \n]of[ \n][a-z]+)?){_OF}{_ADVERBS}"
)
_AGENTS = compiled(
    r"(?<![\w’'-])(?P<the>(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ne|[Ss]ome|[Mm]any|[Ss]everal|[Tt]wo|[Tt]hree)[ \n])?"
    rf"(?P<noun>(?:[a-z-]+[ \n])?(?:{AGENTS})){_ADVERBS}"
)
_FIRST = compiled(
    rf"(?:^|(?<=[.,;:!?] ))(?P<the>)(?P<noun>[A-Z][a-z]+(?:s|men|women|people))"
    rf"{_OF}{_ADVERBS}"
)
_IS_PEOPLE = compiled(f"{PEOPLE}|{AGENTS}")
_HEAD = compiled(
    r"(?P<the>[Tt]he|[Aa]n?|[Tt]his|[Oo]ne|[Hh]er|[Hh]is|[Ii]ts|[Tt]heir)[ \n]"
    rf"(?P<noun>(?:[a-z-]+[ \n]){{0,3}}?(?:{PEOPLE}|{'|'.join(sorted(PAPERS))}|{AGENTS}))"
    r"(?=,|[ \n](?:of|for|at|in|on|from)\b)"
)
"""Who heads a clause that goes on between commas: "The board, chaired by X, declared"."""
_NOUN_ZH = compiled(
    f"[该該]?(?P<noun>(?:{PAPERS_ZH})(?=[^，。；]{{0,4}}$)|(?:{PEOPLE_ZH})[们們]?)"
    f"(?:也|都|则|則|还|還|又|均|曾|一致|普遍|纷纷|紛紛|今天|昨天|日前|近日|[^，。；]{{0,2}}地|"
    f"在[^，。；]{{2,12}}[上中时時])?[^，。；]{{0,2}}$"
)
_ISSUED_ZH = compiled("(?:发布|發布|發佈|发出|發出|发表|發表|公布|公佈|刊登|印发|印發|张贴|張貼)了?$")
"""Who issues a paper speaks by it: 气象局发布通告称."""
_PAPER_ZH = compiled(PAPERS_ZH)
_IN_NOUN_ZH = compiled("在[^，。；]{0,6}$")
"""A paper that somebody speaks in: 医院在声明中表示."""
_TO_ZH = compiled("(?:[与與](?!会|會)|[和同](?!样)|[对對向跟给給被让讓请請把叫由为為]|告诉|告訴)[^，。；]{0,4}$")
_OF_NAME_ZH = compiled("的[^，。；的]{0,5}$")
_AND_BEFORE = compiled(r"\band[ \n](?:the[ \n])?$")
_SOME = compiled(
    r"\b(?:percent|per cent|%|most|some|many|half|majority|number|group|all|few|none|several|hundreds|thousands|dozens|"
    r"thirds?|quarters?|fifths?|tenths?|\d+)[ \n]of[ \n](?:the[ \n])?$"
)
"""What counts people rather than being the subject itself: "60 percent of respondents agreed"."""
_SHORT = 24
_REACH = 70
_REACH_ZH = 20


def noun_before(scene: Scene, names: Sequence[FoundName], within: Range, *, strict: bool) -> Subject | None:
    """Give the people or the paper right before a verb: "A Commission spokesperson", 报告. `within` ends at the verb.

    A strict one is people or a paper; of anything else only the place is given.
    """
    text, high = scene.text, within[1]
    if names and names[-1].type == "person" and high - names[-1].end <= 1:
        return None
    if not text[high - 1].isascii() or text[high - 1] in '”"':
        return _chinese(scene, names, within)
    found, people = _phrase(text, *within)
    if found is None or not _is_subject(scene, names, found, people=people):
        return None
    last = found["noun"].split()[-1]
    if last in THINGS:
        return None, None
    if strict and not people and last not in PAPERS:
        return None, found.span("noun")
    if _AND_BEFORE.search(text, max(within[0], found.start() - 8), found.start()):
        return None  # "X and other guests": X is named
    start, end = found.span("noun")
    before = next((name for name in names[-2:] if name.start < start < name.end), None)
    start = before.start if before else start
    known = (found["the"] or "").strip().lower() in {"the", "this"}
    office = scene.titled(text[start:end], start) if known else None
    if known and last in PAPERS and last == found["noun"] and (work := scene.work_named(last, start)):
        return work
    return office or (" ".join(text[start:end].split()), (start, end))


def _is_subject(scene: Scene, names: Sequence[FoundName], found: re.Match[str], *, people: bool) -> bool:
    """Say whether a noun is the subject: it hangs on nothing, and no person is named between it and the verb."""
    if found["noun"].split()[-1] in NO_SPEAKERS:
        return False
    if found.re is _HEAD:
        if any(name.type == "person" and not scene.governed(name) for name in names):
            return False
    elif any(name.end > found.end("noun") and name.type == "person" for name in names[-1:]):
        return False
    counted = people and _SOME.search(scene.text, max(0, found.start() - _SHORT), found.start())
    return bool(counted) or not scene.hangs(found.start())


def _chinese(scene: Scene, names: Sequence[FoundName], within: Range) -> Subject | None:
    text = scene.text
    low, high = within
    noun = _NOUN_ZH.search(text, max(low, high - _REACH_ZH), high)
    if noun is None or any(name.end > noun.start("noun") or name.end == noun.start() for name in names[-2:]):
        return None  # a title behind its name
    before = max(low, noun.start() - 8)
    if _TO_ZH.search(text, before, noun.start()) or _OF_NAME_ZH.search(text, before, noun.start()):
        return None  # whom it is said to, or a paper of somebody who is named
    if _IN_NOUN_ZH.search(text, before, noun.start("noun")) or _ISSUED_ZH.search(text, before, noun.start("noun")):
        return None
    work = scene.work_named(noun["noun"], noun.start()) if _PAPER_ZH.fullmatch(noun["noun"]) else None
    return work or (noun["noun"], noun.span("noun"))


def _phrase(text: str, low: int, high: int) -> tuple[re.Match[str] | None, bool]:
    """Give the words for people, a paper or a thing right before a verb, and whether they are people."""
    near = max(low, high - _REACH)
    people = _PEOPLE.search(text, near, high) or _agents(text, near, high) or _first(text, near, high)
    if people:
        return people, True
    if text[max(low, high - 2) : high].rstrip()[-1:] == ",":
        start = next((at for at in range(low, high) if not text[at].isspace()), low)
        head = _HEAD.match(text, start, high)
        return head, head is not None
    return _NOUN.search(text, near, high), False


def _agents(text: str, low: int, high: int) -> re.Match[str] | None:
    """Give those who do something, by the ending of the noun: "the librarians"."""
    found = _AGENTS.search(text, low, high)
    last = found["noun"].split()[-1] if found else ""
    return found if found and last not in NO_AGENTS and (found["the"] or last.endswith(("s", "men"))) else None


def _first(text: str, low: int, high: int) -> re.Match[str] | None:
    """Give people at the head of a sentence: "Critics called"."""
    found = _FIRST.search(text, low, high)
    noun = found["noun"].lower() if found else ""
    return found if noun not in NO_AGENTS and _IS_PEOPLE.fullmatch(noun) else None
