"""Which blocks are headings, of which level, and which of them only repeat a title at the top of a page."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from civcheck.model.document import BlockKind
    from civcheck.sources.blocks import Block

LONGEST = 120
_HASHES = compiled(r"(#{1,6})[ \t]+(.*?)[ \t#]*", re.DOTALL)
_CHINESE_DIGITS = "一二三四五六七八九十百〇零两"
_SCHEMES = (
    ("chapter", compiled(rf"第[{_CHINESE_DIGITS}\d]{{1,5}}[编編部章篇][\s　:：]*\S")),
    ("section", compiled(rf"第[{_CHINESE_DIGITS}\d]{{1,5}}[节節]\s*\S")),
    ("一、", compiled(rf"[{_CHINESE_DIGITS}]{{1,4}}、\s*\S")),
    ("（一）", compiled(rf"[（(][{_CHINESE_DIGITS}]{{1,4}}[)）]\s*\S")),
    ("chapter", compiled(r"(?:Chapter|Part|Annex|Appendix)\s+(?:\d{1,3}|[IVXLC]{1,6}|[A-Z])\b")),
    ("section", compiled(r"Section\s+(?:\d{1,3}|[IVXLC]{1,6}|[A-Z])\b")),
    ("01", compiled(r"0\d\b(?![.\d])")),
    ("I.", compiled(r"[IVXLC]{1,6}\.\s+[A-Z]")),
    ("(I)", compiled(r"[（(][IVXLC]{1,6}[)）]\s*\S")),
    ("(1)", compiled(r"[（(]\d{1,2}[)）]\s*\S")),
    ("A.", compiled(r"[A-Z]\.\s+[A-Z]")),
)
"""Ways of numbering headings. Which stands above which is told by the order in which a document uses them."""
_DECIMAL = compiled(r"(\d{1,3}(?:\.\d{1,3}){0,4})[.、]?[ \t\u3000]+(?=[^\s\da-z])")
_SENTENCE_END = compiled(r"(?:[.!?。！？;；,，:：、]|[.!。！][\"”’」』])$")
_MARKUP = compiled(r"</?[A-Za-z][^<>]{0,40}>|[*_`]{1,3}")
_BOLD = compiled(r"\*\*[^*\n]{2,}\*\*|<b>[^<>\n]{2,}</b>|__[^_\n]{2,}__")
_NUMBER_ALONE = compiled(rf"\d{{1,3}}|[IVXLC]{{1,6}}|[{_CHINESE_DIGITS}]{{1,4}}|(?:Chapter|Part)\s+\S{{1,5}}|第\S{{1,4}}[章部篇]")
_HAS_MARKUP = compiled(r"[<*_`]")
_NUMBERING = compiled(
    rf"(?:第\S{{1,5}}[编編部章篇节節]|[（(](?:\d{{1,3}}|[IVXLC]{{1,6}}|[{_CHINESE_DIGITS}]{{1,4}})[)）]"
    rf"|(?:\d{{1,3}}(?:\.\d{{1,3}})*|[IVXLC]{{1,6}})(?:[.)）、]|(?=\s))|[{_CHINESE_DIGITS}]{{1,4}}、)[\s　]*(?=\S)"
)
_LEADERS = compiled(r"(?:\.{3,}|…+|·{3,})\s*\d{1,4}$")
_LABELLED = compiled(r"(?:(?:Figure|Fig\.|Photo|Plate|Chart|Map|Table|Exhibit)\s*[\dA-Z]|(?:图|表|照片)\s*\d)")
_COUNTER = compiled(r"(?P<figures>\d{1,3})(?=\s)|(?P<letters>[IVXLC]{1,6}|[A-Z])\.\s")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_RUNNING_WORDS, _RUNNING_CHARACTERS = 4, 8


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading's title, without its marks; its level from 1 by its marks (0: none); its way of numbering, if it has one."""

    title: str
    level: int
    numbering: str | None = None


def heading_of(text: str, block: Block, kind: BlockKind) -> Heading | None:
    """Give the heading that a block is; None if it is none."""
    line = text[block.start : block.end]
    if kind == "heading":
        hashes = _HASHES.fullmatch(line)
        title = plain(hashes[2] if hashes else line)
        return Heading(title, len(hashes[1]) if hashes else block.underline or 1, numbering_of(title))
    if kind not in {"paragraph", "item"} or block.lines > 1 or len(line) > LONGEST:
        return None
    title = plain(line)
    if _LEADERS.search(title):
        return None
    numbering = numbering_of(title)
    if numbering and not _SENTENCE_END.search(title) and (kind == "paragraph" or block.blank or block.paged):
        return Heading(title, 0, numbering)
    bold = _BOLD.fullmatch(line) and not _LABELLED.match(title)
    return Heading(title, 0) if bold and not _SENTENCE_END.search(title) and (block.blank or block.paged) else None


def headings_of(text: str, blocks: Sequence[Block]) -> dict[int, Heading]:
    """Give the headings by the numbers of their blocks: of the lines that only a number makes one, those that are no list.

    Lines that follow each other with nothing between are a list; and where a number may be something else (a house, an
    initial), it must count.
    """
    found = {index: heading for index, block in enumerate(blocks) if (heading := heading_of(text, block, block.kind))}
    seen: set[tuple[str, int]] = set()
    headings: dict[int, Heading] = {}
    counted = {counter for heading in found.values() for counter in _counters(heading)}
    for index, heading in found.items():
        counters = _counters(heading)
        mine = [one for one in counters if (one[0], one[1] - 1) in seen or (one[1] == 1 and (one[0], 2) in counted)]
        named = heading if not mine or mine[0] == counters[0] else replace(heading, numbering=mine[0][0])
        listed = _is_listed(found, index) or _goes_on(blocks, index)
        if heading.level or _is_bold(text, blocks[index]) or not (listed or (counters and not mine)):
            headings[index] = named
            seen.update(mine or counters)
    return headings


def _counters(heading: Heading) -> list[tuple[str, int]]:
    """Give the ways in which a title may be numbered, each with the number: C. is a letter and a Roman hundred."""
    counter = _COUNTER.match(heading.title)
    if counter is None or heading.numbering not in {"1", "01", "I.", "A."}:
        return []
    letters = counter["letters"]
    if not letters:
        return [(heading.numbering, int(counter["figures"]))]
    ways = [("I.", roman(letters))] if heading.numbering == "I." else []
    return ways + ([("A.", ord(letters) - ord("A") + 1)] if len(letters) == 1 else [])


def _is_bold(text: str, block: Block) -> bool:
    return bool(_BOLD.fullmatch(text, block.start, block.end))


def _is_listed(found: Mapping[int, Heading], index: int) -> bool:
    """Say whether a heading stands right before or after one that is numbered in the same way."""
    numbering = found[index].numbering
    return numbering is not None and any(beside in found and found[beside].numbering == numbering for beside in (index - 1, index + 1))


def _goes_on(blocks: Sequence[Block], index: int) -> bool:
    """Say whether an item of a list stands right behind an item: it is the first of a list."""
    if blocks[index].kind != "item" or index + 1 == len(blocks):
        return False
    return blocks[index + 1].kind == "item" and not blocks[index + 1].blank


def numbering_of(title: str) -> str | None:
    """Give the way in which a title is numbered: "一、", "(I)", "1", "1.1" and so on; None for a title without a number."""
    decimal = _DECIMAL.match(title)
    scheme = next((name for name, pattern in _SCHEMES if pattern.match(title)), None)
    if scheme:
        return scheme
    return ".".join("1" * (decimal[1].count(".") + 1)) if decimal else None


def roman(number: str) -> int:
    """Give the value of a number in Roman letters; other letters count nothing."""
    values = [_ROMAN.get(letter, 0) for letter in number.casefold()]
    return sum(-value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True))


def is_number_alone(title: str) -> bool:
    """Say whether a title is only a number: its words are the next heading."""
    return bool(_NUMBER_ALONE.fullmatch(title))


def plain(title: str) -> str:
    """Give a title without emphasis, tags and line breaks."""
    if _HAS_MARKUP.search(title):
        title = _MARKUP.sub("", title)
    return " ".join(title.split())


def key_of(line: str) -> str:
    """Give what tells that two headings are the same: the title without marks and number, in lower case."""
    title = plain(line.lstrip("#"))
    number = _NUMBERING.match(title)
    return title[number.end() if number else 0 :].casefold()


def may_run(title: str) -> bool:
    """Say whether a title is long enough to be told from the likes of "Example", which stand in every chapter by right."""
    return len(title.split()) >= _RUNNING_WORDS or (len(title) >= _RUNNING_CHARACTERS and not title.isascii())
