"""Terms that a document has in two spellings, or set phrases with two words: tai chi, taiji; a common heritage of mankind, of humanity."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from civcheck.audit.tables.wandering import SPELLINGS, WORDS
from civcheck.extract.alternation import any_of
from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.unit import Unit
    from civcheck.model.span import Region

_SPELLED = compiled(rf"(?i:\b(?:{any_of([word for group in SPELLINGS for word in group])})\b)")
_WORD = compiled(rf"\b(?:{any_of([word for group in WORDS for word in group])})\b(?![’'])")
_BEFORE = compiled(r"\b(?:[A-Za-z’'-]{1,20}\s){5}$")
_LONGEST = 105
_GROUP_OF = {word: number for number, group in enumerate((*SPELLINGS, *WORDS)) for word in group}
_RUNNING = frozenset({"paragraph", "item", "caption", "quote"})
_OFTEN, _MOST = 3, 4000
_EXPLAINING = ("(", "also ", "known as", "called")


class Wandering(NamedTuple):
    """A term at one place, the other form that the document has, how many times, and where that is nearest."""

    term: str
    other: str
    times: int
    region: Region
    there: Region


def wandering(unit: Unit) -> Iterator[Wandering]:
    """Give the forms of terms that are the less common ones of a document, each at its first place."""
    places: dict[str, dict[str, list[Region]]] = defaultdict(lambda: defaultdict(list))
    explained: set[str] = set()
    small = unit.text.lower()
    spelled = any(word in small for group in SPELLINGS for word in group)
    for passage in unit.passages:
        if passage.kind not in _RUNNING:
            continue
        text = passage.text.replace("’", "'")
        for found in _SPELLED.finditer(text) if spelled else ():
            key = f"{_GROUP_OF[' '.join(found[0].lower().split())]}"
            places[key][" ".join(found[0].lower().split())].append(passage.region(*found.span()))
            if any(mark in text[max(0, found.start() - 12) : found.start()].lower() for mark in _EXPLAINING):
                explained.add(key)
        for found in _WORD.finditer(text):
            if (before := _BEFORE.search(text, max(0, found.start() - _LONGEST), found.start())) is not None:
                key = f"{_GROUP_OF[found[0]]} {' '.join(before[0].lower().split())}"
                places[key][found[0]].append(passage.region(*found.span()))
    for key, forms in list(places.items())[:_MOST]:
        if len(forms) > 1 and key not in explained:
            yield from _of_term(forms, least=1 if key.isdecimal() else _OFTEN)


def _of_term(forms: dict[str, list[Region]], *, least: int) -> Iterator[Wandering]:
    common, there = max(forms.items(), key=lambda form: (len(form[1]), -form[1][0].start))
    for form, regions in forms.items():
        if form != common and len(there) >= least:
            near = min(there, key=lambda region: abs(region.start - regions[0].start))
            yield Wandering(form, common, len(there), regions[0], near)
