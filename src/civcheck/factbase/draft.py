"""Drafting facts.

The sentences of a document that say something checkable, each with its evidence. A person then makes facts of them.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING

from civcheck.extract.mentions import mentions
from civcheck.extract.tables import stopwords
from civcheck.extract.words import is_chinese
from civcheck.factbase.evidence import make_evidence
from civcheck.model.edtf import parse_edtf
from civcheck.model.fact import Fact
from civcheck.model.figure import Figure
from civcheck.model.mention import FigureMention
from civcheck.sources.headings import plain

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from civcheck.model.document import Document
    from civcheck.model.edtf import Edtf
    from civcheck.model.mention import Mention
    from civcheck.model.span import Region

ID_WORDS = 5
LONGEST_TITLE = 160
MOST_LOOKED_AT = 20
_LIST_MARK = re.compile(r"(?:[-*+•●]|\d{1,3}[.)])\s+")
_QUOTED = re.compile(
    r"[“\"「](?:[^”\"」\s]+\s+){3,}[^”\"」]*[”\"」]|[“「][\u3400-\u9fff，、；：]{6,}[。！？]?[”」]|\b(?:largest|oldest|longest|first|only)\b"
)
_WORD = re.compile(r"[a-z0-9]+")


def draft(
    document: Document, source: str, taken: Collection[str] = (), covered: Collection[Region] = (), *, issued: Edtf | None = None
) -> Iterator[Fact]:
    """Draft a fact of each sentence that has a figure, a date or a quotation in it, with the figures that were read.

    `taken` are ids that are in use, `covered` the regions on which facts rest already, `issued` is what "last year" leans
    on. The statement is the sentence as it stands: putting it into one's own words is the person's part.
    """
    used = set(taken)
    bilingual = len(document.languages) > 1
    read = sorted(mentions(document, today=issued, kinds=("figure", "date")), key=lambda mention: mention.region.start)
    starts = [mention.region.start for mention in read]
    for region in _sentences(document):
        text = region.slice(document.text)
        around = read[bisect_left(starts, region.start) : bisect_left(starts, region.end)]
        # What stands in a note or box that interrupts the sentence is not said by it.
        said = [mention for mention in around if any(part.start <= mention.region.start < part.end for part in region.parts)]
        if not (said or _QUOTED.search(text)) or any(other.hull.overlaps(region.hull) for other in covered):
            continue
        own = _unused(sentence_id(text) or f"line-{document.line_column(region.start)[0]}", used)
        used.add(own)
        language = ("zh" if is_chinese(text) else "en") if bilingual else None
        evidence = make_evidence(document, region, language=language)
        statement = " ".join(_LIST_MARK.sub("", text, count=1).split())
        figures = tuple(_figure(mention) for mention in said if isinstance(mention, FigureMention) and not mention.ordinal)
        yield Fact(own, source, statement or text.strip(), (evidence,), figures, as_of=_as_of(said), status="drafted")


def _figure(mention: FigureMention) -> Figure:
    """Give a figure as a fact records it: a range by its ends, anything else by its value."""
    ends = (mention.low, mention.high) if mention.value is None else (None, None)
    return Figure(
        mention.value, *ends, counted=mention.counted, unit=mention.unit, currency=mention.currency, comparator=mention.comparator,
        direction=mention.direction, base=mention.base,
    )  # fmt: skip


def _as_of(said: Sequence[Mention]) -> Edtf | None:
    """Give the date that all figures of a sentence hold for; None where they have several or none."""
    dates = {mention.as_of for mention in said if isinstance(mention, FigureMention) and not mention.ordinal}
    only = dates.pop() if len(dates) == 1 else None
    return parse_edtf(only) if only else None


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
