"""Where terms stand in a text: all are looked for at once, and the longest of those that overlap are kept.

A. V. Aho, M. J. Corasick, "Efficient string matching", CACM 18, 1975. Latin terms are looked for with a space at either
end, in a text whose marks are all spaces, so that only whole words are met. Terms with Chinese characters are looked
for in the bytes of UTF-8, since a node with an edge for each of thousands of characters is slow.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from civcheck.extract.folding import fold
from civcheck.extract.terms.forms import alone_in_capitals, forms, written_as
from civcheck.extract.words import HAN, has_han
from civcheck.model.kept_patterns import compiled
from civcheck.model.term import Concept, Term, TermMatch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from civcheck.model.mention import NameType

_HAN = compiled(f"[{HAN}]")
_WRAP = compiled("\n[ \t\u00a0\u3000]+")
_LATIN_ENDS = 0x2E80
"""Where Chinese, Japanese and Korean begin: a letter beyond is no part of a Latin word."""
_LEAST_HAN = 2


Claim = tuple[int, int, str, str]
"""Who claims a form: the numbers of a concept and of a term of it, the preferred name, and the form as it is written."""
ConceptRow = tuple[str, "NameType | None", tuple[tuple[str, ...], ...], "str | None", "str | None", bool, bool, "str | None", "int | None"]
"""The fields of a concept, its terms as the fields of each."""
Table = tuple[tuple[ConceptRow, ...], dict[str, tuple[Claim, ...]]]
"""Concepts, and who claims each folded form, in plain values: it can be kept in a file."""


def table_of(concepts: Iterable[Concept]) -> Table:
    """Give the table of a matcher. Where two concepts claim one term, the first has it, and a termbase's before a general one."""
    ordered = sorted(concepts, key=lambda concept: concept.general)
    claims: dict[str, list[Claim]] = {}
    for number, concept in enumerate(ordered):
        _claim(number, concept, claims)
    return tuple(map(_row, ordered)), {form: tuple(claimed) for form, claimed in claims.items()}


class Matcher:
    """Finds the terms of concepts. Where two concepts claim one term, the first has it, and a termbase's before a general one.

    A Chinese term of a single character is not looked for: it would stand in words of all kinds. `table` is that of concepts
    from which one was made before.
    """

    def __init__(self, concepts: Iterable[Concept] = (), *, table: Table | None = None) -> None:
        import ahocorasick  # only where terms are looked for

        self._rows, self._claims = table or table_of(concepts)
        self._concepts: dict[int, Concept] = {}
        self._latin: Any = ahocorasick.Automaton()
        self._chinese: Any = ahocorasick.Automaton()
        for form in self._claims:
            if form.isascii() or not _HAN.search(form):
                self._latin.add_word(f" {_words(form)} ", len(form))
            else:
                self._chinese.add_word(form.encode("utf-8", "surrogatepass").decode("latin-1"), len(form))
        self._latin.make_automaton()
        self._chinese.make_automaton()

    def find(self, text: str, *, names: bool = False) -> list[TermMatch]:
        """Give the terms in a text, in order and apart: the longest wins, of two that are as long the first.

        With `names`, only those of concepts that are names: of people, organisations, places and so on.
        """
        wraps = [match.span() for match in _WRAP.finditer(text)] if "\n" in text else []
        if not wraps:
            return self._find(text, names=names)
        whole = _WRAP.sub("\n", text)
        cut = [end - start - 1 for start, end in wraps]
        gone = [0, *accumulate(cut)]
        at = [start + 1 - before for (start, _), before in zip(wraps, gone, strict=False)]  # where the next line starts in `whole`
        return [
            TermMatch(
                match.start + gone[bisect_right(at, match.start)], match.end + gone[bisect_left(at, match.end)],
                match.concept, match.term, match.normal,
            )
            for match in self._find(whole, names=names)
        ]  # fmt: skip

    def _find(self, text: str, *, names: bool) -> list[TermMatch]:
        folded = fold(text)
        ranges = self._latin_ranges(folded) if self._latin else []
        if self._chinese and has_han(text):
            ranges += self._chinese_ranges(folded)
        plain = folded.isascii()  # then the spaces around a term bound it
        found: list[TermMatch] = []
        for start, end in ranges:
            if (plain or _bounded(folded, start, end)) and (match := self._match(text, folded, start, end, names=names)):
                found.append(match)
        return _apart(found)

    def _latin_ranges(self, folded: str) -> list[tuple[int, int]]:
        return [(end - 1 - length, end - 1) for end, length in self._latin.iter(f" {_words(folded)} ")]

    def _chinese_ranges(self, folded: str) -> Iterator[tuple[int, int]]:
        encoded = folded.encode("utf-8", "surrogatepass")
        position = seen = 0
        for last, length in self._chinese.iter(encoded.decode("latin-1")):
            position += len(encoded[seen : last + 1].decode("utf-8", "surrogatepass"))
            seen = last + 1
            yield position - length, position

    def _match(self, text: str, folded: str, start: int, end: int, *, names: bool) -> TermMatch | None:
        """Give the first concept whose term may be written as it stands here."""
        for number, place, normal, form in self._claims.get(folded[start:end], ()):
            concept = self._concept(number)
            term = concept.terms[place]
            if (concept.type or not names) and written_as(form, term, text[start:end]) and not alone_in_capitals(form, text, start, end):
                return TermMatch(start, end, concept, term, normal)
        return None

    def _concept(self, number: int) -> Concept:
        """Give a concept by its number. A text names few of them: each is made when it is met."""
        known = self._concepts.get(number)
        if known is None:
            identifier, kind, terms, *others = self._rows[number]
            known = self._concepts[number] = Concept(identifier, kind, tuple(Term(*term) for term in terms), *others)  # type: ignore[arg-type]
        return known


def _row(concept: Concept) -> ConceptRow:
    terms = tuple((term.text, term.language, term.status, term.form) for term in concept.terms)
    return (
        concept.id, concept.type, terms, concept.territory, concept.note, concept.general, concept.ambiguous, concept.path, concept.line,
    )  # fmt: skip


def _claim(number: int, concept: Concept, claims: dict[str, list[Claim]]) -> None:
    english, chinese = concept.preferred("en"), concept.preferred("zh")
    for place, term in enumerate(concept.terms):
        normal = (chinese if term.language.startswith("zh") else english) or english or term.text
        for form in forms(term, common=concept.type is None):
            folded = fold(form)
            if len(folded) >= _LEAST_HAN or not _HAN.match(folded):
                claims.setdefault(folded, []).append((number, place, normal, form))


def _bounded(text: str, start: int, end: int) -> bool:
    return not (_joins(text, start) or _joins(text, end))


def _joins(text: str, at: int) -> bool:
    """Say whether a Latin word goes on across a place of a text."""
    return 0 < at < len(text) and _in_word(text[at - 1]) and _in_word(text[at])


def _in_word(character: str) -> bool:
    return character.isalnum() and ord(character) < _LATIN_ENDS


def _words(folded: str) -> str:
    """Give a folded text with nothing but its words: all else, letters that are not ASCII too, is a space."""
    plain = folded if folded.isascii() else folded.encode("ascii", "replace").decode()
    return plain.translate(_marks())


@cache
def _marks() -> dict[int, str]:
    return {code: " " for code in range(0x80) if not chr(code).isalnum()}


def _apart(found: list[TermMatch]) -> list[TermMatch]:
    """Keep the longest of those that overlap."""
    taken: list[TermMatch] = []
    group: list[TermMatch] = []
    reach = -1
    for match in sorted(found, key=lambda match: (match.start, -match.end)):
        if match.start >= reach and group:
            taken += _longest(group)
            group = []
        group.append(match)
        reach = max(reach, match.end)
    return taken + _longest(group)


def _longest(group: list[TermMatch]) -> list[TermMatch]:
    if len(group) < 2:  # noqa: PLR2004  nothing to choose from
        return group
    kept: list[TermMatch] = []
    starts: list[int] = []
    for match in sorted(group, key=lambda match: (match.start - match.end, match.start)):
        at = bisect_left(starts, match.start)
        if (at == 0 or kept[at - 1].end <= match.start) and (at == len(kept) or match.end <= starts[at]):
            kept.insert(at, match)
            starts.insert(at, match.start)
    return kept
