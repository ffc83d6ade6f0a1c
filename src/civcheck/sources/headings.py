"""Which blocks are headings, of which level, and which of them only repeat a title at the top of a page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from civcheck.model.document import BlockKind
    from civcheck.sources.blocks import Block

LONGEST = 120
_HASHES = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t#]*", re.DOTALL)
_CHINESE_DIGITS = "一二三四五六七八九十百〇零两"
_SCHEMES = (
    ("chapter", re.compile(rf"第[{_CHINESE_DIGITS}\d]{{1,5}}[编編部章篇][\s　:：]*\S")),
    ("section", re.compile(rf"第[{_CHINESE_DIGITS}\d]{{1,5}}[节節]\s*\S")),
    ("一、", re.compile(rf"[{_CHINESE_DIGITS}]{{1,4}}、\s*\S")),
    ("（一）", re.compile(rf"[（(][{_CHINESE_DIGITS}]{{1,4}}[)）]\s*\S")),
    ("chapter", re.compile(r"(?:Chapter|Part|Annex|Appendix)\s+(?:\d{1,3}|[IVXLC]{1,6}|[A-Z])\b")),
    ("section", re.compile(r"Section\s+(?:\d{1,3}|[IVXLC]{1,6}|[A-Z])\b")),
    ("01", re.compile(r"0\d\b(?![.\d])")),
    ("I.", re.compile(r"[IVXLC]{1,6}\.\s+[A-Z]")),
    ("(I)", re.compile(r"[（(][IVXLC]{1,6}[)）]\s*\S")),
    ("(1)", re.compile(r"[（(]\d{1,2}[)）]\s*\S")),
    ("A.", re.compile(r"[A-Z]\.\s+[A-Z]")),
)
"""Ways of numbering headings. Which stands above which is told by the order in which a document uses them."""
_DECIMAL = re.compile(r"(\d{1,3}(?:\.\d{1,3}){0,4})[.、]?[ \t\u3000]+(?=[^\s\da-z])")
_SENTENCE_END = re.compile(r"[.!?。！？;；,，:：、]$")
_MARKUP = re.compile(r"</?[A-Za-z][^<>]{0,40}>|[*_`]{1,3}")
_BOLD = re.compile(r"\*\*[^*\n]{2,}\*\*|<b>[^<>\n]{2,}</b>|__[^_\n]{2,}__")
_NUMBER_ALONE = re.compile(rf"\d{{1,3}}|[IVXLC]{{1,6}}|[{_CHINESE_DIGITS}]{{1,4}}|(?:Chapter|Part)\s+\S{{1,5}}|第\S{{1,4}}[章部篇]")
_SPACE = re.compile(r"\s+")
_NUMBERING = re.compile(
    rf"(?:第\S{{1,5}}[编編部章篇节節]|[（(](?:\d{{1,3}}|[IVXLC]{{1,6}}|[{_CHINESE_DIGITS}]{{1,4}})[)）]"
    rf"|(?:\d{{1,3}}(?:\.\d{{1,3}})*|[IVXLC]{{1,6}})(?:[.)）、]|(?=\s))|[{_CHINESE_DIGITS}]{{1,4}}、)[\s　]*(?=\S)"
)
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
    numbering = numbering_of(title)
    if numbering and not _SENTENCE_END.search(title) and (kind == "paragraph" or block.blank):
        return Heading(title, 0, numbering)
    bold = _BOLD.fullmatch(line)
    return Heading(title, 0) if bold and not _SENTENCE_END.search(title) and block.blank else None


def numbering_of(title: str) -> str | None:
    """Give the way in which a title is numbered: "一、", "(I)", "1", "1.1" and so on; None for a title without a number."""
    decimal = _DECIMAL.match(title)
    scheme = next((name for name, pattern in _SCHEMES if pattern.match(title)), None)
    if scheme:
        return scheme
    return ".".join("1" * (decimal[1].count(".") + 1)) if decimal else None


def is_number_alone(title: str) -> bool:
    """Say whether a title is only a number: its words are the next heading."""
    return bool(_NUMBER_ALONE.fullmatch(title))


def plain(title: str) -> str:
    """Give a title without emphasis, tags and line breaks."""
    return _SPACE.sub(" ", _MARKUP.sub("", title)).strip()


def key_of(line: str) -> str:
    """Give what tells that two headings are the same: the title without marks and number, in lower case."""
    title = plain(line.lstrip("#"))
    number = _NUMBERING.match(title)
    return title[number.end() if number else 0 :].casefold()


def may_run(title: str) -> bool:
    """Say whether a title is long enough to be told from the likes of "Example", which stand in every chapter by right."""
    return len(title.split()) >= _RUNNING_WORDS or (len(title) >= _RUNNING_CHARACTERS and not title.isascii())
