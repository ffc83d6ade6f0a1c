"""Drafting facts.

The sentences of a document that say something checkable, each with its evidence and with what is read in it. A person then
makes facts of them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING

from civcheck.extract.words import is_chinese
from civcheck.factbase.drafting.naming import Ids, fact_id, latin_words
from civcheck.factbase.drafting.reading import Covered, DateMention, FigureMention, NameMention, QuoteMention, Reading, within
from civcheck.factbase.drafting.tables import REFERRED, REFERRED_BEHIND
from civcheck.factbase.drafting.times import leaned_on, when
from civcheck.factbase.drafting.who import MOST, event_in, names_in, place_in, speaker_of
from civcheck.factbase.evidence import make_evidence
from civcheck.factbase.meaning.check import as_figure
from civcheck.model.edtf import parse_edtf
from civcheck.model.fact import Fact
from civcheck.model.kept_patterns import compiled
from civcheck.sources.headings import plain

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from civcheck.extract.terms import Matcher
    from civcheck.factbase.drafting.times import When
    from civcheck.model.document import Document
    from civcheck.model.edtf import Edtf
    from civcheck.model.fact import FactEvidence
    from civcheck.model.figure import Figure
    from civcheck.model.span import Region

LONGEST_TITLE = 160
MOST_LOOKED_AT = 20
_LIST_MARK = compiled(r"\A(?:[-*+•●]|\d{1,3}[.)])\s+")
_MARKUP = compiled(r"<sup>[^<>]{0,12}</sup>|\[\^[^\]\s]{1,12}\]|</?[a-z]{1,6}>|\*{1,3}(?=\S)|(?<=\S)\*{1,3}", re.IGNORECASE)
_QUOTED = compiled(
    r"[“\"「](?:[^“”\"「」\s]+\s+){3,}[^“”\"「」]*[”\"」]|[“「][\u3400-\u9fff，、；：]{6,}[。！？]?[”」]|\b(?:largest|oldest|longest|first|only)\b"
)
_REFERRED_TO = 10
"""Up to so many, "the five sides" may be those told of before."""
_BEFORE = 12
LONGEST_CONTEXT = 2000
"""Characters of a sentence that serves as context."""


def draft(
    document: Document, source: str, taken: Collection[str] = (), covered: Collection[Region] = (), *, issued: Edtf | None = None,
    terms: Matcher | None = None,
) -> Iterator[Fact]:  # fmt: skip
    """Draft a fact of each sentence that has a figure, a date or a quotation in it, with all that is read in it for sure.

    `taken` are ids that are in use, `covered` the regions on which facts rest already, `issued` is what "last year" leans
    on, `terms` find the names of termbases. The statement is the sentence as it stands: putting it into one's own words is
    the person's part.
    """
    ids, rests = Ids(taken), Covered(covered)
    reading = Reading(document, issued, terms)
    for sentence, before in reading.sentences():
        for region in reading.parts(sentence):
            if not rests.touches(region) and _is_checkable(reading, region):
                yield _fact(reading, source, region, [sentence, *before] if region != sentence else before, ids, terms)


def _is_checkable(reading: Reading, region: Region) -> bool:
    if reading.has_values(region):
        return True
    spoken = any(quote.speaker and quote.form in {"quotation", "block"} for quote in reading.inside(region, QuoteMention))
    return spoken or _QUOTED.search(region.slice(reading.document.text)) is not None


def _fact(
    reading: Reading, source: str, region: Region, before: Sequence[Region], ids: Ids, terms: Matcher | None
) -> Fact:  # fmt: skip
    time = when(reading, region, before)
    speaker, told_at = speaker_of(reading, region)
    evidence = _evidence(reading, region, (*time.context, *told_at, *_ground(reading, region, before)))
    fact = Fact(
        "", source, _statement(region.slice(reading.document.text)), evidence, _figures(reading, region, time), as_of=time.as_of,
        date=time.date, place=place_in(reading, region), event=event_in(reading, region), speaker=speaker,
        names=names_in(reading, region), status="drafted",
    )  # fmt: skip
    places = {name.normal for name in reading.inside(region, NameMention) if name.type == "place"}
    own = fact_id(fact, places, terms) or f"line-{reading.document.line_column(region.start)[0]}"
    return replace(fact, id=ids.unused(own))


def _ground(reading: Reading, region: Region, before: Sequence[Region]) -> tuple[Region, ...]:
    """Give the sentence that tells what "it" or "the meeting" is."""
    ground = leaned_on(reading, region, before)
    return (ground,) if ground else ()


def _evidence(reading: Reading, region: Region, context: Sequence[Region]) -> tuple[FactEvidence, ...]:
    document = reading.document
    bilingual = len(document.languages) > 1
    items = [
        (region, "says"),
        *((other, "context") for other in dict.fromkeys(context) if other != region and len(other.hull) <= LONGEST_CONTEXT),
    ]
    return tuple(
        make_evidence(document, other, role=role, language=_language(other.slice(document.text)) if bilingual else None)  # type: ignore[arg-type]
        for other, role in items
    )


def _language(text: str) -> str:
    return "zh" if is_chinese(text) else "en"


def _statement(text: str) -> str:
    """Give a sentence on one line, without the marks of lists, notes and emphasis."""
    plain_text = _MARKUP.sub("", _LIST_MARK.sub("", text, count=1))
    return " ".join(plain_text.split()) or " ".join(text.split())


def _figures(reading: Reading, region: Region, time: When) -> tuple[Figure, ...]:
    """Give the figures of a sentence, each with its own date where they have several."""
    found = []
    mentions = reading.inside(region, FigureMention)
    dates = Covered(date.region for date in reading.inside(region, DateMention))
    for number, mention in enumerate(mentions):
        following = mentions[number + 1] if number + 1 < len(mentions) else None
        if dates.holds(mention.region.start) or not _counts(reading, region, mention, following):
            continue
        inside = mention.as_of_region is not None and within(mention.as_of_region, region)
        own = mention.as_of if inside and not (time.as_of or time.date or mention.ordinal) else None
        found.append(replace(as_figure(mention), as_of=_edtf(own)))
    return tuple(dict.fromkeys(found))[:MOST]


def _counts(reading: Reading, region: Region, mention: FigureMention, following: FigureMention | None) -> bool:
    """Say whether a figure says something: not "the two sides", nor the first of "the first two", nor an order of nothing."""
    text, start, end = reading.document.text, mention.region.start, mention.region.end
    if mention.ordinal:
        return bool(mention.counted) and not (following and following.region.start - end <= 1)
    small = mention.value is not None and mention.value <= _REFERRED_TO and mention.unit is None and not mention.currency
    refers = REFERRED.search(text[max(region.start, start - _BEFORE) : start]) or (
        text[start:end] == "两" and REFERRED_BEHIND.match(text, end)
    )
    return not (small and refers)


def _edtf(text: str | None) -> Edtf | None:
    try:
        return parse_edtf(text) if text else None
    except ValueError:
        return None


def file_id(path: str) -> str:
    """Give an id of the name of a file."""
    return "-".join(latin_words(Path(path).stem)) or "source"


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
