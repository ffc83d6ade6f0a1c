"""What the facts of a source say, looked for in the words of their evidence: figures, dates, names, speakers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from civcheck.factbase.gist import figure_in_words
from civcheck.factbase.meaning.dates import agrees_with_issue, said_date
from civcheck.factbase.meaning.figures import said_figure
from civcheck.factbase.meaning.names import said_name, stands
from civcheck.factbase.meaning.unsaid import Unsaid
from civcheck.factbase.meaning.words import FactWords
from civcheck.model.edtf import in_words
from civcheck.model.figure import Figure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from civcheck.extract.terms import Matcher
    from civcheck.factbase.meaning.unsaid import Field
    from civcheck.model.document import Document
    from civcheck.model.edtf import Edtf
    from civcheck.model.fact import Fact, Source
    from civcheck.model.mention import FigureMention


class FactCheck:
    """Looks for what the facts of one source say in their evidence. `terms` is asked for only where a name needs it."""

    def __init__(
        self, facts: Sequence[Fact], source: Source, document: Document, today: Edtf | None, terms: Callable[[], Matcher | None]
    ) -> None:
        self._source, self._document, self._terms = source, document, terms
        self.words = FactWords(facts, document, today)

    def all(self, fact: Fact) -> Iterator[Unsaid]:
        """Give all that the evidence of a fact does not give; nothing where it has no evidence in the text."""
        if self.words.regions(fact):
            yield from self.figures(fact)
            yield from self.dates(fact)
            yield from self.names(fact)

    def figures(self, fact: Fact) -> Iterator[Unsaid]:
        """Give the figures of a fact that its evidence does not give."""
        for at, figure in enumerate(fact.figures):
            words, read = self.words.words(fact), self.words.figures(fact)
            said = said_figure(figure, read, words, fact.figures)
            if said.how != "same":
                said = said_figure(figure, self.words.figures(fact, whole=True), words, fact.figures)
            if said.how == "same":
                continue
            field = "value" if figure.value is not None else "low" if figure.low is not None else "high"
            yield self._figure(fact, ("figures", at, field), figure, said.mention, implied=said.how == "implied")

    def _figure(self, fact: Fact, field: Field, figure: Figure, read: FigureMention | None, *, implied: bool) -> Unsaid:
        shown = _shown(figure)
        if read is None:
            return Unsaid(fact, field, shown, f"{shown} is not in the evidence", evidence=self.words.regions(fact)[0])
        words = read.region.slice(self._document.text)
        if any(number in {read.value, read.low, read.high} for number in (figure.value, figure.low, figure.high) if number is not None):
            shown, words = figure_in_words(figure), figure_in_words(as_figure(read))  # the number is there: what differs stands beside it
        return Unsaid(fact, field, shown, f"{shown} is not in the evidence, which says {words}", read=read.region, implied=implied)

    def dates(self, fact: Fact) -> Iterator[Unsaid]:
        """Give the dates of a fact that its evidence does not give."""
        for field, date in dates_of(fact):
            if self._said(date, fact):
                continue
            found, shown = self.words.dates(fact, whole=True), in_words(date.text)
            message = f"{shown} is not in the evidence"
            if len(found) == 1:
                said = " ".join(found[0].region.slice(self._document.text).split())
                yield Unsaid(fact, field, shown, f"{message}, which says {said}", read=found[0].region)
            else:
                why = ", which gives no date" if not found else ""
                yield Unsaid(fact, field, shown, message + why, evidence=self.words.regions(fact)[0], doubtful=not found)

    def _said(self, date: Edtf, fact: Fact) -> bool:
        words, titles, issued = self.words.words(fact), self._titles(fact), self._source.issued
        read = self.words.dates(fact)
        if said_date(date, read, words, titles, issued) or (not read and agrees_with_issue(date, issued)):
            return True
        return said_date(date, self.words.dates(fact, whole=True), words, titles, issued)

    def _titles(self, fact: Fact) -> str:
        """Give the titles that the evidence stands under."""
        sections = (self._document.section_at(region.start) or "" for region in self.words.regions(fact))
        return "\n".join((self._source.title, *sections))

    def names(self, fact: Fact) -> Iterator[Unsaid]:
        """Give the names of a fact that its evidence does not name, and its speaker: one that no title or author tells either."""
        if not (fact.names or fact.speaker):
            return
        words = self.words.words(fact)
        for at, name in enumerate(fact.names):
            if not self._named(name, fact, words):
                yield self._name(fact, ("names", at), name)
        if fact.speaker and not self._named(fact.speaker, fact, words) and not self._named(fact.speaker, fact, self._above(fact)):
            yield self._name(fact, ("speaker",), fact.speaker)

    def _named(self, name: str, fact: Fact, words: str) -> bool:
        others = [other for other in fact.names if other != name]
        return stands(name, words) or said_name(name, others, words, self._terms)

    def _above(self, fact: Fact) -> str:
        """Give what tells who speaks in a source as a whole: its author, its publisher, the titles."""
        return "\n".join(filter(None, (self._source.author, self._source.publisher, self._titles(fact))))

    def _name(self, fact: Fact, field: Field, name: str) -> Unsaid:
        return Unsaid(fact, field, name, f"{name} is not named in the evidence", evidence=self.words.regions(fact)[0])


def dates_of(fact: Fact) -> list[tuple[Field, Edtf]]:
    """Give the dates of a fact with the fields that they stand in."""
    dates: list[tuple[Field, Edtf | None]] = [(("as-of",), fact.as_of), (("date",), fact.date)]
    dates += [(("figures", at, "as-of"), figure.as_of) for at, figure in enumerate(fact.figures)]
    return [(path, date) for path, date in dates if date is not None]


def as_figure(mention: FigureMention) -> Figure:
    """Give a figure of a text as a fact records it: a range by its ends, anything else by its value."""
    ends = (mention.low, mention.high) if mention.value is None else (None, None)
    return Figure(
        mention.value, *ends, counted=mention.counted, unit=mention.unit, currency=mention.currency, comparator=mention.comparator,
        direction=mention.direction, base=mention.base, ordinal=mention.ordinal,
    )  # fmt: skip


def _shown(figure: Figure) -> str:
    numbers = [f"{number:,f}" for number in (figure.value, figure.low, figure.high) if number is not None]
    return " ".join(filter(None, (" to ".join(numbers), figure.currency or figure.unit or figure.counted)))
