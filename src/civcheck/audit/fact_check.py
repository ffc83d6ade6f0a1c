"""What the facts of a file say, looked for in the words of their evidence: figures, dates, names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.audit.fact_places import FactPlaces
from civcheck.audit.fact_words import FactWords
from civcheck.factbase.meaning.dates import agrees_with_issue, said_date
from civcheck.factbase.meaning.figures import said_figure, said_instead
from civcheck.factbase.meaning.names import said_name, stands
from civcheck.model.edtf import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.unit import Unit
    from civcheck.model.edtf import Edtf
    from civcheck.model.fact import Fact
    from civcheck.model.figure import Figure
    from civcheck.model.finding import Evidence


class FactCheck:
    """Looks for what the facts of a unit say in their evidence, and tells what is not there in the name of a rule."""

    def __init__(self, rule: str, unit: Unit) -> None:
        self._rule, self._unit, self.words, self._places = rule, unit, FactWords(unit), FactPlaces(unit)

    def figures(self, number: int, fact: Fact) -> Iterator[Evidence]:
        """Give the figures of a fact that its evidence does not give."""
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
                yield self._places.saw(self._rule, region, message, others=[instead.region])
            else:
                yield self._places.saw(self._rule, region, f"{_shown(figure)} is not in the evidence", others=self.words.regions(fact)[:1])

    def dates(self, number: int, fact: Fact) -> Iterator[Evidence]:
        """Give the dates of a fact that its evidence does not give."""
        for path, date in dates_of(fact):
            if self._said(date, fact):
                continue
            found = self.words.dates(fact, whole=True)
            region, message = self._places.region(number, *path), f"{in_words(date.text)} is not in the evidence"
            if len(found) == 1:
                said = " ".join(found[0].region.slice(self._unit.text).split())
                yield self._places.saw(self._rule, region, f"{message}, which says {said}", others=[found[0].region])
            else:
                why = ", which gives no date" if not found else ""
                yield self._places.saw(
                    self._rule, region, message + why, others=self.words.regions(fact)[:1], severity=None if found else "warning"
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
        """Give the names of a fact that its evidence does not name."""
        words = self.words.words(fact) if fact.names else ""
        for at, name in enumerate(fact.names):
            others = [other for other in fact.names if other != name]
            if not stands(name, words) and not said_name(name, others, words, self._unit.terms):
                region = self._places.region(number, "names", at)
                yield self._places.saw(self._rule, region, f"{name} is not named in the evidence", others=self.words.regions(fact)[:1])


def dates_of(fact: Fact) -> list[tuple[tuple[str | int, ...], Edtf]]:
    """Give the dates of a fact with the fields that they stand in."""
    dates: list[tuple[tuple[str | int, ...], Edtf | None]] = [(("as-of",), fact.as_of), (("date",), fact.date)]
    dates += [(("figures", at, "as-of"), figure.as_of) for at, figure in enumerate(fact.figures)]
    return [(path, date) for path, date in dates if date is not None]


def _shown(figure: Figure) -> str:
    numbers = [f"{number:,f}" for number in (figure.value, figure.low, figure.high) if number is not None]
    return " ".join(filter(None, (" to ".join(numbers), figure.currency or figure.unit or figure.counted)))
