"""Which blocks are headings, of which level, and which of them only repeat a title at the top of a page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from civcheck.sources.blocks import Block

LONGEST = 120
_HASHES = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t#]*", re.DOTALL)
_CHINESE_DIGITS = "一二三四五六七八九十百〇零两"
_SCHEMES = (
    (re.compile(rf"第[{_CHINESE_DIGITS}\d]{{1,5}}[编編部章篇][\s　:：]*\S"), 1),
    (re.compile(rf"第[{_CHINESE_DIGITS}\d]{{1,5}}[节節]\s*\S"), 2),
    (re.compile(rf"[{_CHINESE_DIGITS}]{{1,4}}、\S"), 1),
    (re.compile(rf"[（(][{_CHINESE_DIGITS}]{{1,4}}[)）]\s*\S"), 2),
    (re.compile(r"(?:Chapter|Part|Section|Annex|Appendix)\s+(?:\d{1,3}|[IVXLC]{1,6}|[A-Z])\b"), 1),
    (re.compile(r"[IVXLC]{1,6}\.\s+[A-Z]"), 1),
    (re.compile(r"\([IVXLC]{1,6}\)\s+[A-Z]"), 2),
)
_DECIMAL = re.compile(r"(\d{1,3}(?:\.\d{1,3}){0,4})\.?[ \t\u3000]+(?=[^\W\d_a-z])")
_SENTENCE_END = re.compile(r"[.!?。！？;；,，:：、]$")
_MARKUP = re.compile(r"</?[A-Za-z][^<>]{0,40}>|[*_`]{1,3}")
_SPACE = re.compile(r"\s+")
_NUMBERING = re.compile(rf"^(?:第\S{{1,5}}[编編部章篇节節]|[（(]?(?:\d[\d.]*|[IVXLC]+|[{_CHINESE_DIGITS}]+)[)）.、]?)[\s　]*(?=\S)")
_RUNNING_WORDS, _RUNNING_CHARACTERS = 4, 8


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading's title, without its marks, and its level from 1."""

    title: str
    level: int


def heading_of(text: str, block: Block, *, markdown: bool) -> Heading | None:
    """Give the heading that a block is; None if it is none."""
    line = text[block.start : block.end]
    if block.kind == "heading":
        hashes = _HASHES.fullmatch(line)
        return Heading(plain(hashes[2]), len(hashes[1])) if hashes else Heading(plain(line), block.underline or 1)
    if markdown or block.lines > 1 or len(line) > LONGEST or block.kind not in {"paragraph", "item"}:
        return None
    title = plain(line)
    if _SENTENCE_END.search(title):
        return None
    decimal = _DECIMAL.match(title)
    if decimal:
        return Heading(title, decimal[1].count(".") + 1)
    return next((Heading(title, level) for scheme, level in _SCHEMES if scheme.match(title)), None)


def plain(title: str) -> str:
    """Give a title without emphasis, tags and line breaks."""
    return _SPACE.sub(" ", _MARKUP.sub("", title)).strip()


def unnumbered(title: str) -> str:
    """Give a title without its number, in lower case: what tells that two headings are the same."""
    return _NUMBERING.sub("", title, count=1).casefold()


def may_run(title: str) -> bool:
    """Say whether a title is long enough to be told from the likes of "Example", which stand in every chapter by right."""
    return len(title.split()) >= _RUNNING_WORDS or (len(title) >= _RUNNING_CHARACTERS and not title.isascii())
