"""What a rule looks at: a document with what is read in it, each kind when a rule first asks for it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from civcheck.audit.plain import plain
from civcheck.audit.shown import with_words
from civcheck.extract.passage import passages
from civcheck.model.finding import Evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from civcheck.audit.definitions import Definition
    from civcheck.audit.happened.record import Happening
    from civcheck.audit.outline import Outline
    from civcheck.audit.told import Told
    from civcheck.audit.translations import Other
    from civcheck.extract.dates import ReadDate
    from civcheck.extract.figures import FoundFigure
    from civcheck.extract.passage import Passage
    from civcheck.extract.terms import Matcher
    from civcheck.model.document import Document
    from civcheck.model.edtf import Edtf
    from civcheck.model.fact_file import FactFile
    from civcheck.model.finding import Severity
    from civcheck.model.location import Location
    from civcheck.model.mention import DateMention, FigureMention, Mention, NameMention, QuoteMention
    from civcheck.model.span import Region


class Unit:
    """One document under audit. Nothing in it changes; what is read of it is read once, when it is first asked for.

    `today` is the document's own date, `publisher` and `title` are those of the source: None where nobody knows them, the
    last two for `emit`, too, which sees the document alone. `facts` is the fact file, in the unit of a rule that
    reads fact files: the document is then the source of the facts, and `record` the text of the fact file. `of_statements`
    says that the document is nothing but the statements of facts, which are in words of their own.
    """

    def __init__(
        self, document: Document, *, today: Edtf | None = None, terms: Matcher | Callable[[], Matcher | None] | None = None,
        facts: FactFile | None = None, record: Document | None = None, publisher: str | None = None, title: str | None = None,
        of_statements: bool = False,
    ) -> None:  # fmt: skip
        self.document = document
        self.today = today
        self.publisher = publisher
        self.title = title
        self.facts = facts
        self.record = record
        self.of_statements = of_statements
        self._terms = terms

    @cached_property
    def terms(self) -> Matcher | None:
        """What finds the names of termbases; where a function was given for it, made when it is first asked for."""
        return self._terms() if callable(self._terms) else self._terms

    @property
    def text(self) -> str:
        """The document's text, which all offsets count in."""
        return self.document.text

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The blocks that say something, in order: no page furniture, no contents, no code."""
        return tuple(passages(self.document))

    @cached_property
    def plain(self) -> tuple[str, ...]:
        """The text of each passage with markup and addresses blotted out, of the same length."""
        return tuple(plain(passage.text) for passage in self.passages)

    @cached_property
    def values(self) -> tuple[tuple[FigureMention | DateMention, ...], ...]:
        """The figures and dates of each passage, in the order of the text. Ask for `dates` or `outlines` where these do."""
        from civcheck.extract.values import Values

        reader = Values(self.document, self.today, ("figure", "date"))
        whole = zip(self.passages, self._dates_as_read, self._figures_as_read, strict=True)
        read = (reader.read(passage, dates, figures) for passage, dates, figures in whole)
        return tuple(tuple(sorted(found, key=_place)) for found in read)  # type: ignore[arg-type]  # these kinds alone

    @cached_property
    def read_dates(self) -> tuple[tuple[ReadDate, ...], ...]:
        """The dates of each passage with their ranges in its text: less dear than its figures."""
        return tuple(tuple(sorted(dates, key=lambda date: _place(date.mention))) for dates in self._dates_as_read)

    @cached_property
    def _dates_as_read(self) -> tuple[list[ReadDate], ...]:
        from civcheck.extract.dates import NOTHING_SAID, read_dates

        said, read = NOTHING_SAID, []
        for passage in self.passages:
            dates, said = read_dates(passage, self.today, said)
            read.append(dates)
        return tuple(read)

    @cached_property
    def _figures_as_read(self) -> tuple[list[FoundFigure], ...]:
        from civcheck.extract.values import read_figures

        return tuple(read_figures(passage, dates) for passage, dates in zip(self.passages, self._dates_as_read, strict=True))

    @property
    def all_figures(self) -> tuple[list[FoundFigure], ...] | None:
        """The figures of each passage as they were read, if a rule has asked for all of them."""
        return self.__dict__.get("_figures_as_read")

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """The dates of the document in order."""
        return tuple(date.mention for found in self.read_dates for date in found)

    @cached_property
    def figures(self) -> tuple[FigureMention, ...]:
        """The figures of the document in order."""
        return tuple(mention for found in self.values for mention in found if mention.kind == "figure")  # type: ignore[misc]

    @cached_property
    def outlines(self) -> tuple[Outline, ...]:
        """The sentences of the running text with two figures or more, with signs for their figures and dates."""
        from civcheck.audit.outline import outlines

        return tuple(outlines(self))

    @cached_property
    def definitions(self) -> tuple[Definition, ...]:
        """The definitions of English names by short forms, in order."""
        from civcheck.audit.definitions import definitions

        return tuple(definitions(self))

    @cached_property
    def names(self) -> tuple[NameMention, ...]:
        """The names of the document in order. The dearest of the readers: ask for them only where forms do not do."""
        return tuple(mention for mention in self._named if mention.kind == "name")  # type: ignore[misc]

    @cached_property
    def quotes(self) -> tuple[QuoteMention, ...]:
        """The quotations of the document in order, with their speakers: as dear as the names."""
        return tuple(mention for mention in self._named if mention.kind == "quote")  # type: ignore[misc]

    @cached_property
    def _named(self) -> list[Mention]:
        from civcheck.extract.mentions import mentions

        return mentions(self.document, kinds=("name", "quote"), terms=self.terms, whole=self.passages)

    @cached_property
    def told(self) -> tuple[Told, ...]:
        """The sentences of the document with the mentions in each: reads the names, so as dear as they are."""
        from civcheck.audit.told import told_in

        return tuple(told_in(self))

    @cached_property
    def happenings(self) -> tuple[Happening, ...]:
        """What the document tells to have happened to named things, when and where."""
        from civcheck.audit.happenings import happenings

        return tuple(happenings(self))

    @cached_property
    def translations_apart(self) -> tuple[Other, ...]:
        """What the translations beside the text tell otherwise."""
        from civcheck.audit.translations import translations_apart

        return tuple(translations_apart(self))

    def locate(self, region: Region) -> Location:
        """Give a region of the document as it is told: a mark alone with the words beside it."""
        return self.document.locate(with_words(self.document, region))

    def saw(
        self, rule: str, region: Region, value: str, *, keys: Iterable[str] = (), others: Iterable[Region] = (),
        severity: Severity | None = None,
    ) -> Evidence:  # fmt: skip
        """Give evidence at a region. Without keys it is judged alone."""
        keys = tuple(keys) or (f"{self.document.path}:{region.start}-{region.end}",)
        return Evidence(rule, keys, self.locate(region), value, tuple(map(self.locate, others)), severity)


def _place(mention: Mention) -> tuple[int, int]:
    return mention.region.start, -mention.region.end
