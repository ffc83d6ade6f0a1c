"""Works and documents that marks or words tell: in italics, behind "titled", in the notes of a report, resolutions by number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.extract.alternation import endings
from civcheck.extract.names.definitions import defined_behind
from civcheck.extract.names.en_words import LETTER, UPPER
from civcheck.extract.names.found import FoundName
from civcheck.extract.tables.heads_en import HEADS, ORGANISATIONS
from civcheck.extract.tables.names_en import HEADLINE_VERBS
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.extract.names.surroundings import Surroundings
    from civcheck.model.mention import NameType

_ADDRESS = compiled(r"(?:https?://|www\.)[^\s<>\])]+")
_MAILBOX = compiled(r"[\w.+-]{1,64}@[\w-]+\.[\w.]+")
_SITE = compiled(
    r"(?<![\w@/.-])[a-z0-9-]{1,64}(?:\.[a-z0-9-]{1,64}){0,3}\.(?:com|org|net|gov|edu|int)(?:\.[a-z]{2})?\b[^\s,;)]*", re.IGNORECASE
)
_ITALICS = compiled(
    r"\*(?<![*\w\\]\*)(?=[^\s*])(?P<star>[^*\n]{2,200}?)(?<=\S)\*(?![*\w])"
    r"|_(?<![_\w\\]_)(?=[^\s_])(?P<line>[^_\n]{2,200}?)(?<=\S)_(?![_\w])"
)
"""A mark first, what stands before it behind: so the expression skips quickly to the next mark."""
_LEADS = "titled|entitled|called|named|themed|headlined|dubbed|the (?:theme|title|name) (?:of )?"
_KINDS = (
    "book|novel|report|paper|article|essay|poem|play|film|movie|documentary|series|song|album|opera|painting|magazine|newspaper|journal|exhibition|exhibit|"
    "show|concert|festival|event|forum|seminar|conference|ceremony|project|programme|program|campaign|speech|lecture|treaty|agreement|declaration|"
    "white paper|anthology|study|manual|handbook"
)
_BEFORE_MARKED = compiled(rf"\b(?:(?P<lead>{_LEADS})|(?P<kind>(?i:{_KINDS})))[ \n,]{{1,3}}$")
_MARKED = compiled(rf"[“\"‘«](?P<title>[^“”\"«»\n]{{2,200}}?)(?=[”\"’»])(?![’][{LETTER}])")
_LONGEST_LEAD = 24
_LEAD_ENDS = endings([*"titled entitled called named themed headlined dubbed theme title name of".split(), *_KINDS.split("|")])
"""With what these end, but for blanks: a quick look before `_BEFORE_MARKED`."""
_KIND_TYPES: dict[str | None, NameType] = {
    **dict.fromkeys("exhibition exhibit show concert festival event forum seminar conference ceremony".split(), "event"),
    **dict.fromkeys("project programme program campaign".split(), "initiative"),
}
_TITLE_WORD = (
    rf"(?:[{UPPER}0-9][{LETTER}0-9’'&/:-]*|of|the|and|for|on|in|to|a|an|with|at|by|from|its|as|into|towards?|among|between|or|is|—|–)"
)
_UNMARKED = compiled(
    rf"\b(?:(?P<kind>[a-z]+)[ \n])?(?P<lead>titled|entitled|called|named|dubbed)[ \n]"
    rf"(?P<title>[{UPPER}][{LETTER}’'-]*(?:[ \n]{_TITLE_WORD}){{1,25}})"
)
_TAIL = compiled(r"(?:[ \n](?:of|the|and|for|on|in|to|an?|with|at|by|from|its|as|into|towards?|among|between|or|is|—|–))+$")
_RESOLUTION = compiled(
    r"\b[Rr]esolutions? (?:No\. ?)?"
    r"(?P<sign>(?:[A-Z]{1,5}/)*\d{1,4}(?:/\d{1,4})*(?:/[A-Z]{2,3})?(?: \((?:[IVXLC]+|(?:19|20)\d\d)\))?)"
)
_SIGN = compiled(r"\b[AES](?:/[A-Z]{1,4}(?:\.\d+)?)?(?:/[A-Z0-9-]{1,6}){0,3}/\d{1,4}(?:/(?:Rev|Add|L)\.?\d*)?\b")
_BODIES = (ORGANISATIONS | {"mission"}) - {"establishment"}
_NOTE_PIECE = compiled(
    r"(?:^|(?<=[,;:] )|(?<=[^A-Z]\. )|(?<=See )|(?<=>) ?)(?P<title>[^,;.\[\]<>()*“”\"]{12,400})(?=[,;.] |,? ?\[| \([A-Z]|$)"
)
_LEAST_TITLE = 4
_OFFICE = compiled(r"(?:Vice |Deputy )?(?:President|Director|Chair(?:man|woman)?|Minister|Professor|Secretary|Head|Member|Editor) of ")
"""How a piece of a note begins that tells who somebody is."""
_NO_TITLES = (
    "Part of ",
    "Held ",
    "Hosted by ",
    "Organised by ",
    "Organized by ",
    "Compiled ",
    "Adapted ",
    "Photo ",
    "Source",
    "Website ",
    "Official Website ",
    "Courtesy ",
    "Reprinted ",
    "Interview with ",
)
"""How a piece of a note begins that tells where something is from."""


def find_works(around: Surroundings, kind: str) -> tuple[list[FoundName], list[tuple[int, int]]]:
    """Give the works of a passage, and the ranges where nobody else is to read names: works, and addresses of the web."""
    text = around.text
    found: list[FoundName] = []
    blocked = _addresses(text)
    found += [name for name in (*_marked(text), *_italics(text), *_unmarked(text), *_resolutions(text)) if not _inside(name, blocked)]
    if kind in {"note", "source-line"}:
        found += [name for name in _cited(around) if not _inside(name, [*blocked, *((one.start, one.end) for one in found)])]
    for name in found:
        name.known_as(around.exactly(name.start, name.end))
    return found, blocked + [(name.start, name.end) for name in found]


def _addresses(text: str) -> list[tuple[int, int]]:
    found = [match.span() for match in _ADDRESS.finditer(text)] if "://" in text or "www." in text else []
    if "@" in text:
        found += [match.span() for match in _MAILBOX.finditer(text)]
    if _DOMAIN.search(text):
        found += _sites(text)
    return found


def _sites(text: str) -> Iterator[tuple[int, int]]:
    """Give the addresses without a scheme: "ports.example.org". Each is looked for from its last part, since few words have one."""
    reached = 0
    for end in _DOMAIN.finditer(text):
        start = end.start()
        lowest = max(reached, start - _LONGEST_SITE)
        while start > lowest and text[start - 1] in _OF_SITES:
            start -= 1
        if end.start() >= reached and (match := _SITE.match(text, start)):
            yield match.span()
            reached = match.end()


_DOMAIN = compiled(r"\.(?:com|org|net|gov|edu|int)(?:\.[a-z]{2})?\b", re.IGNORECASE)
_OF_SITES = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-")
_LONGEST_SITE = 330


def _inside(name: FoundName, blocked: list[tuple[int, int]]) -> bool:
    return any(low < name.end and name.start < high for low, high in blocked)


def _work(text: str, start: int, end: int, type_: NameType = "work") -> FoundName:
    normal = " ".join(text[start:end].split()).rstrip(",.;")
    end = start + len(text[start:end].rstrip(",.; \n"))
    name = FoundName(start, end, type_, normal, certainty="sure")
    head = normal.split()[-1].lower()
    name.head = head if head in HEADS else None
    name.defines = defined_behind(text, end, normal)
    return name


def _marked(text: str) -> Iterator[FoundName]:
    """Give what stands in quotation marks behind "titled" or "the report"."""
    if not ("“" in text or '"' in text or "‘" in text or "«" in text):
        return
    for match in _MARKED.finditer(text):
        title = match["title"]
        low = max(0, match.start() - _LONGEST_LEAD)
        if not (title[0].isupper() or title[0].isdigit()) or text[low : match.start()].rstrip(" \n,")[-2:].lower() not in _LEAD_ENDS:
            continue
        before = _BEFORE_MARKED.search(text, low, match.start())
        if before is None:
            continue
        head = title.rstrip(",.").split()[-1].lower()
        type_: NameType = _KIND_TYPES.get((before["kind"] or "").lower()) or _typed(before["lead"], HEADS.get(head))
        yield _work(text, match.start("title"), match.end("title"), type_)


def _typed(lead: str | None, headed: NameType | None) -> NameType:
    """Give the type of what is called something: what has a title is a work, or an event by its head."""
    if lead in {"called", "named", "dubbed"} and headed:
        return headed
    return "event" if headed == "event" else "work"


def _italics(text: str) -> Iterator[FoundName]:
    if "*" not in text and "_" not in text:
        return
    for match in _ITALICS.finditer(text):
        group = match.lastgroup or "star"
        words = match[group].split()
        if words[0][:1].isupper() and sum(word[:1].isupper() for word in words) * 2 >= len(words) and len("".join(words)) > _LEAST_TITLE:
            yield _work(text, *match.span(group))


def _unmarked(text: str) -> Iterator[FoundName]:
    if not ("titled" in text or "called" in text or "named" in text or "dubbed" in text):
        return
    for match in _UNMARKED.finditer(text):
        title = match["title"]
        tail = _TAIL.search(title)
        title = title[: len(title) - len(tail[0]) if tail else None]
        kind = _KIND_TYPES.get(match["kind"]) or HEADS.get(match["kind"] or "")
        if not match["lead"].endswith("titled") and (kind not in {"initiative", "event", "work"} or " " not in title):
            continue  # a person or a place is called something too
        yield _work(text, match.start("title"), match.start("title") + len(title), kind or "work")


def _resolutions(text: str) -> Iterator[FoundName]:
    """Give resolutions by number: "resolution 7/12", and signs of documents such as A/RES/7/12."""
    if "esolution" in text:
        for match in _RESOLUTION.finditer(text):
            signed = match["sign"][0].isalpha()
            start = match.start("sign") if signed else match.start()
            yield FoundName(start, match.end(), "work", " ".join(text[start : match.end()].split()), certainty="sure", head="resolution")
    if "A/" in text or "S/" in text or "E/" in text:
        for match in _SIGN.finditer(text):
            yield FoundName(match.start(), match.end(), "work", match[0], certainty="sure", head="resolution")


def _cited(around: Surroundings) -> Iterator[FoundName]:
    """Give the titles that a note cites: a piece between commas that is written as a title and is longer than a name."""
    text = around.text
    for match in _NOTE_PIECE.finditer(text):
        title = match["title"].strip().removeprefix("See ").removeprefix("also ")
        if title.startswith(_NO_TITLES) or _OFFICE.match(title):
            continue
        words = [word for word in re.split(r"[\s—–-]+", title) if word[:1].isalpha()]
        reported = title[0].isdigit() and not HEADLINE_VERBS.isdisjoint(word.lower() for word in words)
        if len(words) < _LEAST_TITLE or not (title[0].isupper() or reported):
            continue
        small = [word for word in words if word[0].islower()]
        if len(small) * 2 > len(words) or any(len(word) > 7 for word in small) or (not small and words[-1].lower() in HEADS):
            continue
        first = next((index for index, word in enumerate(words) if word[0].islower()), 0)
        if first and words[first - 1].lower() in _BODIES and set(small) <= {"of", "the", "and", "for"}:
            continue
        if words[-1].lower() in {"website", "online", "press", "newspaper", "agency"}:
            continue
        start = match.start("title") + match["title"].index(title)
        if (known := around.exactly(start, start + len(title))) and known.concept.type != "work":
            continue  # who published it
        work = _work(text, start, start + len(title))
        work.certainty = "likely"
        yield work
