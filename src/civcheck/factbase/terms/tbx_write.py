"""Concepts as TBX (ISO 30042:2019, style DCA), so that they come back the same."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from civcheck.model.term import Concept, Term

_HEAD = """\
<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dca" type="TBX-civcheck" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>Written by civcheck</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
"""
_FOOT = "</body></text>\n</tbx>\n"
_STATUS = {"preferred": "preferredTerm-admn-sts", "admitted": "admittedTerm-admn-sts", "forbidden": "deprecatedTerm-admn-sts"}
_CODES = {"zh": "zh-Hans", "zh-hant": "zh-Hant"}
_NO_XML = compiled("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def write_tbx(concepts: Iterable[Concept]) -> str:
    """Give concepts as the text of a TBX file."""
    return "".join([_HEAD, *(line + "\n" for concept in concepts for line in _entry(concept)), _FOOT])


def _entry(concept: Concept) -> Iterator[str]:
    yield f"<conceptEntry id={quoteattr(concept.id)}>"
    for kind, value in (("nameType", concept.type), ("territory", concept.territory)):
        if value:
            yield f'<descrip type="{kind}">{_text(value)}</descrip>'
    if concept.note:
        yield f"<note>{_text(concept.note)}</note>"
    ordered = sorted(concept.terms, key=lambda term: term.language)
    for language, terms in groupby(ordered, key=lambda term: term.language):
        yield f'<langSec xml:lang="{_CODES.get(language, language)}">'
        yield from map(_section, terms)
        yield "</langSec>"
    yield "</conceptEntry>"


def _section(term: Term) -> str:
    kind = "abbreviation" if term.form == "abbreviation" else "fullForm"
    adjective = '<termNote type="partOfSpeech">adjective</termNote>' if term.form == "adjective" else ""
    return (
        f'<termSec><term>{_text(term.text)}</term><termNote type="administrativeStatus">{_STATUS[term.status]}</termNote>'
        f'<termNote type="termType">{kind}</termNote>{adjective}</termSec>'
    )


def _text(text: str) -> str:
    return escape(_NO_XML.sub("", text))
