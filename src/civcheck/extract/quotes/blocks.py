"""Quotations that are set off: block quotations with their attribution line, and words behind a speaker's name and a colon."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from civcheck.extract.quotes.beside import person_beside
from civcheck.extract.quotes.found import FoundQuote
from civcheck.extract.tables.sayings_en import PEOPLE
from civcheck.extract.tables.titles import TITLES_EN
from civcheck.extract.words import HAN
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.extract.passage import Passage
    from civcheck.extract.quotes.found import Range
    from civcheck.extract.quotes.scene import Scene
    from civcheck.model.document import BlockKind

_ATTRIBUTION = compiled(
    r"\s*[—–-]{1,2}\s*(?:(?:[A-Z][\w-]* ){0,4}(?:Message|Statement|Remarks|Speech|Address|Letter|Foreword)[\w ]{0,20}? (?:by|of|from) )?"
    r"(?:H\.E\. )?"
    r"(?P<name>[^,，:：(（《*—–\n]{2,60})"
)
_HEAD = compiled(
    r"\s*(?P<head>(?:(?:Dr|Mr|Mrs|Ms|Prof|St)\.[ ]|[^“”\"「」。.!?！？\n]){2,180}?)(?:：|:(?!//))\s*(?=[^\s“\"「])(?P<said>.{6,})",
    re.DOTALL,
)
_TITLED = compiled(r"[> \t]*(?:\*\*|__)[^*_\n]{2,150}(?:\*\*|__)[ \t]*\n")
"""The title of a box that is set like a quotation: who tells what it holds is the author."""
_OFFICE = compiled(rf"^\s*(?:,|，|（|\(|[{HAN}])")
_NAMED_HAN = compiled(rf"(?P<name>[{HAN}·]{{2,4}})[（(][{HAN}、，]{{3,30}}[)）]")
"""A name with the office in brackets: 王芳（博物馆馆长）."""
_PREDICATE = compiled(r"\b(?:has|have|had|is|was|are|were|will|would|does|did)\b")
"""A sentence that goes on behind the name: "Amy Lau, the steward, has two keys: ..."."""
_CALLED = compiled(
    rf"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,3}}), (?:[a-z]+ ){{0,2}}(?i:{PEOPLE}|professor|associate|deputy|senior|research)\b"
)
"""A name that the reader of names did not see, with an office behind it: "Sharif, director of the institute"."""
_FARTHEST = 24
_MOST_PARAGRAPHS = 8
_NO_SCRIPT: frozenset[BlockKind] = frozenset({"note", "source-line", "caption", "row", "heading", "box-title"})


def attributed(passage: Passage, following: Passage | None) -> FoundQuote | None:
    """Give a block quotation: a passage that the layout sets off, with the name of the attribution line behind it."""
    text = passage.text
    if (passage.kind != "quote" and not text.startswith("> ")) or _TITLED.match(text):
        return None
    start = len(text) - len(text.lstrip(' \n>“"「'))
    end = len(text.rstrip(' \n”"」'))
    if start >= end:
        return None
    quote = FoundQuote([(start, end)], "block")
    match = _ATTRIBUTION.match(following.text) if following and following.kind == "attribution" else None
    if match and following:
        start, end = _bare_name(match["name"])
        quote.speaker = match["name"][start:end]
        quote.speaker_region = following.region(match.start("name") + start, match.start("name") + end)
        return quote
    return _attributed_within(passage, quote) or quote


def _attributed_within(passage: Passage, quote: FoundQuote) -> FoundQuote | None:
    """Give a block quotation whose last line tells the name: "> — Dr Ines Okoro, director"."""
    low, high = quote.parts[0]
    found = _LAST_LINE.search(passage.text, max(low, high - _LONGEST_LINE), high)
    match = _ATTRIBUTION.match(passage.text, found.end(), high) if found else None
    if found is None or match is None:
        return None
    start, end = _bare_name(match["name"])
    at = match.start("name")
    inner = FoundQuote([(low, low + len(passage.text[low : found.start()].rstrip(' \n>”"」')))], "block", match["name"][start:end])
    inner.speaker_region = passage.region(at + start, at + end)
    return inner


_LAST_LINE = compiled(r"\n[> \t]*(?=[—–]{1,2}[^\n]{3,150}\Z)")
_LONGEST_LINE = 160


def closing(whole: Sequence[Passage], number: int) -> Passage | None:
    """Give the passage behind one; behind a set-off quotation of several paragraphs the attribution line behind the last of them."""
    at = number + 1
    if whole[number].kind == "quote":
        last = next((there for there in range(at, min(at + _MOST_PARAGRAPHS, len(whole))) if whole[there].kind != "quote"), at)
        at = last if last < len(whole) and whole[last].kind == "attribution" else at
    return whole[at] if at < len(whole) else None


def _bare_name(words: str) -> tuple[int, int]:
    """Give where the name stands in an attribution: behind the titles, before "at the meeting of"."""
    stop = _BEHIND_NAME.search(words)
    end = len(words[: stop.start() if stop else None].rstrip())
    start = 0
    for word in re.finditer(r"[^ ]+", words[:end]):
        if word[0].lower().rstrip(".") in _TITLE_ENDS and word.end() < end:
            start = word.end() + 1
    return start, end


_BEHIND_NAME = compiled(r" (?:at|on|in|during|to|for|as|before)\b")
_TITLE_ENDS = frozenset(title.rstrip(".").split()[-1] for title in TITLES_EN)


def scripted(scene: Scene, kind: BlockKind) -> FoundQuote | None:
    """Give the words behind a speaker's name, office and colon at the head of a paragraph: "Ingrid Moe, curator: We want ..."."""
    if kind in _NO_SCRIPT:
        return None
    colon = scene.text.find(":", 0, 200)
    if colon < 0 and "：" not in scene.text[:200]:
        return None
    match = _HEAD.match(scene.text)
    if match is None:
        return None
    head = match.end("head")
    end = len(scene.text.rstrip())
    persons = [name for name in scene.names if name.type == "person" and name.end <= head and name.start <= _FARTHEST]
    if not persons:
        place = _unseen(scene.text, match.start("head"), head)
        return FoundQuote([(match.start("said"), end)], "block", scene.text[slice(*place)], place) if place else None
    behind = scene.text[persons[0].end : head]
    before = scene.text[match.start("head") : persons[0].start]
    if _PREDICATE.search(behind):
        return None
    if not (_OFFICE.match(behind) or (not behind.strip() and (before.strip() or persons[0].titles))):
        return None
    said = match.start("said")
    return FoundQuote([(said, end)], "block", persons[0].normal, (persons[0].start, persons[0].end))


def _unseen(text: str, low: int, high: int) -> Range | None:
    """Give where a speaker stands whom the reader of names did not see: a name with its office before, behind or in brackets."""
    named = _NAMED_HAN.fullmatch(text, low, high) or _CALLED.match(text, low, high)
    if named and not _PREDICATE.search(text, low, high):
        return named.span("name")
    return person_beside(text, low, high) if not text[high - 1].isascii() and high - low <= _FARTHEST else None
