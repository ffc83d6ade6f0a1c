"""What a fact says, read once: its figures and dates, those in its words, its names."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from civcheck.extract.values import Values
from civcheck.factbase.meaning.passages import passage_of
from civcheck.model.edtf import parse_edtf
from civcheck.model.mention import DateMention, FigureMention
from civcheck.sources.read import read_bytes

if TYPE_CHECKING:
    from civcheck.model.document import Document
    from civcheck.model.edtf import Edtf
    from civcheck.model.fact import Fact
    from civcheck.model.figure import Figure

_OPEN = frozenset({"", ".."})


class Says:
    """What one fact says. `issued` is when its source was issued, that "last year" in its words leans on."""

    def __init__(self, fact: Fact, issued: Edtf | None) -> None:
        self.fact, self._issued = fact, issued

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The statement, event, place, speaker, names and tags, each by itself."""
        fact = self.fact
        return tuple(filter(None, (fact.statement, fact.event, fact.place, fact.speaker, *fact.names, *fact.tags)))

    @cached_property
    def text(self) -> str:
        """All its words, a piece a line."""
        return "\n".join(self.words)

    @cached_property
    def proper(self) -> tuple[str, ...]:
        """Its names: speaker, place, event and the others."""
        return tuple(filter(None, (*self.fact.names, self.fact.speaker, self.fact.event, self.fact.place)))

    @cached_property
    def figures(self) -> tuple[Figure | FigureMention, ...]:
        """Its figures, and those that are read in its words."""
        return (*self.fact.figures, *(mention for mention in self._read if isinstance(mention, FigureMention)))

    @cached_property
    def dates(self) -> tuple[Edtf, ...]:
        """Its dates, those its figures hold for, and those that are read in its words."""
        fields = [self.fact.date, self.fact.as_of, *(figure.as_of for figure in self.fact.figures)]
        read = (_edtf(mention.edtf) for mention in self._read if isinstance(mention, DateMention))
        return tuple(dict.fromkeys(date for date in (*fields, *read) if date is not None))

    @cached_property
    def ends(self) -> tuple[Edtf, ...]:
        """Its dates, of periods the first and the last."""
        found: list[Edtf | None] = []
        for date in self.dates:
            first, slash, last = date.text.partition("/")
            found += [_edtf(end) for end in (first, last) if end not in _OPEN] if slash else [date]
        return tuple(dict.fromkeys(date for date in found if date is not None))

    @cached_property
    def _read(self) -> list[FigureMention | DateMention]:
        """The figures and dates in its statement, event and names."""
        reader = Values(_nothing(), self._issued, ("figure", "date"))
        found: list[FigureMention | DateMention] = []
        for words in filter(None, (self.fact.statement, self.fact.event, *self.fact.names)):
            found += [mention for mention in reader.read(passage_of(words)) if isinstance(mention, FigureMention | DateMention)]
        return found


def _edtf(text: str | None) -> Edtf | None:
    try:
        return parse_edtf(text) if text else None
    except ValueError:  # 30 February, which a text may say
        return None


def _nothing() -> Document:
    """Give a document without tables, for a reader of single passages."""
    return read_bytes(b"", "fact.txt")
