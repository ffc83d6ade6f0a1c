"""Addresses that notes cite, with the words by which each note calls what is there."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from civcheck.audit.addresses import addresses
from civcheck.compare.name_letters import fold
from civcheck.extract.tables.names_en import CALENDAR, FUNCTION_WORDS
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.unit import Unit
    from civcheck.model.span import Region

_ADDRESS = compiled(r"https?://[^\s\])><\"”]{8,400}")
_DOCUMENT = compiled(r"(?=[^/]{10,120}$)[^/]*\d{6,}[^/]*")
_BREAK = compiled(r"</sup>|;\s|\bSee (?:also )?|\)\.?\s")
_NUMBERED = compiled(r"\W{0,3}\d{1,3}\W{0,2}\s")
_WORD = compiled(r"[^\W\d_]{3,30}")
_CITING = frozenset({"note", "source-line", "item", "attribution", "caption"})
_FEW, _SHARED = 2, 3


class Citation(NamedTuple):
    """What a note says of an address: what tells the document there, the words, and their place."""

    document: str
    words: str
    region: Region


def citations(unit: Unit) -> Iterator[Citation]:
    """Give the citations of documents with a number in their address."""
    for passage in unit.passages:
        if "http" not in passage.text or "{" in passage.text or not (passage.kind in _CITING or _NUMBERED.match(passage.text)):
            continue
        for address in addresses(passage):
            if not address.numbered:
                continue
            start = max((one.end() for one in _BREAK.finditer(passage.text, address.begin, address.start)), default=address.begin)
            words = passage.text[start : address.start]
            if len(_words(words)) > _SHARED:
                low = start + len(words) - len(words.lstrip())
                yield Citation(address.key, words, passage.region(low, low + len(words.strip(" \n[(<,"))))


def packed(words: str) -> str:
    """Give the words of a citation as JSON."""
    return json.dumps({"cited": words}, ensure_ascii=False)


def cited(value: str) -> str:
    """Give back the words of a citation."""
    return str(json.loads(value)["cited"])


def otherwise(first: str, second: str) -> bool:
    """Say whether a citation calls the document otherwise than another does, and does not only say more or less."""
    one, other = (Counter(word.lower() for word in _words(text)) for text in (first, second))
    own, theirs = one - other, other - one
    return min(len(own), len(theirs)) >= _FEW and (one & other).total() >= _SHARED


def _words(text: str) -> list[str]:
    return [
        word[0]
        for word in _WORD.finditer(text)
        if fold(word[0]) not in FUNCTION_WORDS and fold(word[0]) not in CALENDAR and word[0] != "sup"
    ]
