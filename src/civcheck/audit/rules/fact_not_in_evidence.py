"""A fact whose figures, dates or names are not in its evidence.

No span, no claim: whoever reads the words that a fact rests on has to find in them what the fact says.

Example:

    figures: [{counted: ferries, value: 24}]       evidence: “The harbour has 42 ferries.”
                                                   24 is not in the evidence, which says 42

Silent: figures that are written otherwise (3,166, 3 166, three thousand), rounded or in other units; names in another form or
language; the date of the source itself.

Limits: checked where the source is at hand, against all evidence of the fact together. That a figure stands beside another
thing than the fact says is not seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from civcheck.audit.fact_dates import agrees_with_issue, said_date
from civcheck.audit.fact_figures import said_figure, said_instead
from civcheck.audit.fact_names import said_name, stands
from civcheck.audit.fact_places import FactPlaces
from civcheck.audit.fact_words import FactWords
from civcheck.audit.rule import Looked, Rule
from civcheck.model.edtf import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.unit import Unit
    from civcheck.model.edtf import Edtf
    from civcheck.model.fact import Fact
    from civcheck.model.figure import Figure
    from civcheck.model.finding import Evidence

NAME = "fact-not-in-evidence"


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See the figures, dates and names of facts that their evidence does not give."""
    facts = unit.facts.facts if unit.facts else ()
    check = _Check(unit)
    for number, fact in enumerate(facts):
        yield Looked(len(fact.figures) + len(fact.names) + len(_dates(fact)))
        if check.words.regions(fact):
            yield from check.figures(number, fact)
            yield from check.dates(number, fact)
            yield from check.names(number, fact)


class _Check:
    """Looks for what the facts of a unit say in their evidence."""

    def __init__(self, unit: Unit) -> None:
        self._unit, self.words, self._places = unit, FactWords(unit), FactPlaces(unit)

    def figures(self, number: int, fact: Fact) -> Iterator[Evidence]:
        if not fact.figures:
            return
        read, words = self.words.figures(fact), self.words.words(fact)
        for at, figure in enumerate(fact.figures):
            if said_figure(figure, read, words) or said_figure(figure, self.words.figures(fact, whole=True), words):
                continue
            field = "value" if figure.value is not None else "low" if figure.low is not None else "high"
            region = self._places.region(number, "figures", at, field)
            instead = said_instead(figure, read)
            if instead:
                message = f"{_shown(figure)} is not in the evidence, which says {instead.region.slice(self._unit.text)}"
                yield self._places.saw(NAME, region, message, others=[instead.region])
            else:
                yield self._places.saw(NAME, region, f"{_shown(figure)} is not in the evidence", others=self.words.regions(fact)[:1])

    def dates(self, number: int, fact: Fact) -> Iterator[Evidence]:
        for path, date in _dates(fact):
            if self._said(date, fact):
                continue
            found = self.words.dates(fact, whole=True)
            region, message = self._places.region(number, *path), f"{in_words(date.text)} is not in the evidence"
            if len(found) == 1:
                said = " ".join(found[0].region.slice(self._unit.text).split())
                yield self._places.saw(NAME, region, f"{message}, which says {said}", others=[found[0].region])
            else:
                why = ", which gives no date" if not found else ""
                yield self._places.saw(
                    NAME, region, message + why, others=self.words.regions(fact)[:1], severity=None if found else "warning"
                )

    def _said(self, date: Edtf, fact: Fact) -> bool:
        words, titles, issued = self.words.words(fact), self._titles(fact), self._unit.facts.source.issued if self._unit.facts else None
        read = self.words.dates(fact)
        if said_date(date, read, words, titles, issued) or (not read and agrees_with_issue(date, issued)):
            return True
        return said_date(date, self.words.dates(fact, whole=True), words, titles, issued)

    def _titles(self, fact: Fact) -> str:
        """Give the titles that the evidence stands under."""
        sections = (self._unit.document.section_at(region.start) or "" for region in self.words.regions(fact))
        title = self._unit.facts.source.title if self._unit.facts else ""
        return "\n".join((title, *sections))

    def names(self, number: int, fact: Fact) -> Iterator[Evidence]:
        words = self.words.words(fact) if fact.names else ""
        for at, name in enumerate(fact.names):
            others = [other for other in fact.names if other != name]
            if not stands(name, words) and not said_name(name, others, words, self._unit.terms):
                region = self._places.region(number, "names", at)
                yield self._places.saw(NAME, region, f"{name} is not named in the evidence", others=self.words.regions(fact)[:1])


def _dates(fact: Fact) -> list[tuple[tuple[str | int, ...], Edtf]]:
    """Give the dates of a fact with the fields that they stand in."""
    dates: list[tuple[tuple[str | int, ...], Edtf | None]] = [(("as-of",), fact.as_of), (("date",), fact.date)]
    dates += [(("figures", at, "as-of"), figure.as_of) for at, figure in enumerate(fact.figures)]
    return [(path, date) for path, date in dates if date is not None]


def _shown(figure: Figure) -> str:
    numbers = [f"{number:,f}" for number in (figure.value, figure.low, figure.high) if number is not None]
    return " ".join(filter(None, (" to ".join(numbers), figure.currency or figure.unit or figure.counted)))


RULE = Rule(NAME, "facts", "error", emit, kinds=frozenset({"value", "name"}), reads="facts")
