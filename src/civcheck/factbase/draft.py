"""Drafting facts.

The sentences of a document that say something checkable, each with its evidence. A person then makes facts of them.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING

from civcheck.extract.tables import stopwords
from civcheck.extract.words import is_chinese
from civcheck.factbase.evidence import make_evidence
from civcheck.model.fact import Fact
from civcheck.sources.headings import plain

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from civcheck.model.document import Document
    from civcheck.model.span import Region

ID_WORDS = 5
LONGEST_TITLE = 160
MOST_LOOKED_AT = 20
_LIST_MARK = re.compile(r"(?:[-*+•●]|\d{1,3}[.)])\s+")
_CHECKABLE = re.compile(
    r"\d|[一二三四五六七八九十百千万亿两]{1,}(?:[个個家名位次届屆年月日天周人种種项項座条條所台臺艘辆輛架件份本张張场場吨噸米里元亿億万萬倍成]|公里|公斤|小时|小時|分钟|分鐘|分之)"
    r"|[“\"「](?:[^”\"」\s]+\s+){3,}[^”\"」]*[”\"」]|[“「][\u3400-\u9fff，、；：]{6,}[。！？]?[”」]"
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|\b(?:hundred|thousand|million|billion|dozen|percent|first|second|third|largest|oldest)s?\b"
)
_WORD = re.compile(r"[a-z0-9]+")


def draft(document: Document, source: str, taken: Collection[str] = (), covered: Collection[Region] = ()) -> Iterator[Fact]:
    """Draft a fact of each sentence that has a figure, a date or a quotation in it.

    `taken` are ids that are in use, `covered` the regions on which facts rest already. The statement is the sentence as
    it stands: putting it into one's own words is the person's part.
    """
    used = set(taken)
    bilingual = len(document.languages) > 1
    for region in _sentences(document):
        text = region.slice(document.text)
        if not _CHECKABLE.search(text) or any(other.hull.overlaps(region.hull) for other in covered):
            continue
        own = _unused(sentence_id(text) or f"line-{document.line_column(region.start)[0]}", used)
        used.add(own)
        language = ("zh" if is_chinese(text) else "en") if bilingual else None
        evidence = make_evidence(document, region, language=language)
        statement = " ".join(_LIST_MARK.sub("", text, count=1).split())
        yield Fact(own, source, statement or text.strip(), (evidence,), status="drafted")


def _sentences(document: Document) -> Iterator[Region]:
    layout = document.layout
    for block, kind in enumerate(layout.kinds):
        if kind in {"paragraph", "item", "quote"}:
            yield from (layout.sentences[number] for number in range(layout.block_sentences[block], layout.block_sentences[block + 1]))


def sentence_id(text: str) -> str:
    """Give an id of the first telling words of a sentence; empty where it has fewer than two in Latin letters."""
    words = [word for word in _latin_words(text) if word not in stopwords.ENGLISH]
    return "-".join(words[:ID_WORDS]) if sum(word.isalpha() for word in words[:ID_WORDS]) > 1 else ""


def file_id(path: str) -> str:
    """Give an id of the name of a file."""
    return "-".join(_latin_words(Path(path).stem)) or "source"


def title_of(document: Document) -> str:
    """Give the title of a document.

    Its first block or heading, whichever is first and short enough; else the beginning.
    """
    layout = document.layout
    titles = (plain(layout.blocks[number].slice(document.text).lstrip("#")) for number in range(min(len(layout.blocks), MOST_LOOKED_AT)))
    first = next(filter(None, titles), "")
    if first and (len(first) <= LONGEST_TITLE or not layout.sections):
        return shorten(first, LONGEST_TITLE, placeholder=" …") if " " in first else first[:LONGEST_TITLE]
    return next((section.title for section in layout.sections if section.title), Path(document.path).stem)


def _latin_words(text: str) -> list[str]:
    decomposed = unicodedata.normalize("NFKD", text).replace("'", "").replace("’", "").lower()
    return _WORD.findall("".join(character for character in decomposed if not unicodedata.combining(character)))


def _unused(wanted: str, used: Collection[str]) -> str:
    number, name = 1, wanted
    while name in used:
        number += 1
        name = f"{wanted}-{number}"
    return name
