"""A number of years that does not fit the years it lies between.

An anniversary, an age, "twelve years later", "the 15 years from 2000 to 2015": the years stand in the same sentence, so
the number can be counted. One of the three is wrong.

Example:

    Founded in 1950, the school marked its 60th anniversary in 2020.        from 1950 to 2020 are 70 years, not 60

Silent: numbers that the months may explain (one more or less, but not of an anniversary), "about", "nearly" and "more than"
within their bounds, years of something else in the sentence, plans, "this year" where nobody knows the document's date.

Limits: the years must stand in one sentence, or in two where the second goes on ("It marked its 60th anniversary", "ten
years later, in 1960") or has the name of what was founded. What is counted up to now is a warning, and so is an anniversary that is
off by one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from civcheck.audit.rule import Looked, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from civcheck.audit.unit import Unit
    from civcheck.audit.years_apart import Year, YearsTold
    from civcheck.extract.passage import Passage
    from civcheck.model.finding import Evidence
    from civcheck.model.span import Region

NAME = "wrong-span-of-years"


@dataclass(slots=True)
class _Read:
    """What has been read of a document: when what is named came to be, and where that stands."""

    origins: dict[str, Year] = field(default_factory=dict)
    places: dict[str, Region] = field(default_factory=dict)
    doubtful: set[str] = field(default_factory=set)

    def add(self, name: str, year: Year, place: Region) -> None:
        """Keep an origin; a name with two is doubtful. What has no name is kept for the next sentence alone."""
        if name.islower():
            self.origins[name], self.places[name] = year, place
            return
        if name in self.doubtful or self.origins.get(name, year).year != year.year:
            self.doubtful.add(name)
            self.origins.pop(name, None)
            return
        self.origins.setdefault(name, year)
        self.places.setdefault(name, place)


def emit(unit: Unit, _options: Mapping[str, Any]) -> Iterator[Evidence | Looked]:
    """See numbers of years that their years do not bear out."""
    from civcheck.audit.dated import year_of_document

    own = year_of_document(unit.today)
    read = _Read()
    for passage in unit.passages:
        for low, told, place in _all_told(passage, read):
            last = told.last.year if told.last else own
            if last is None:
                continue
            yield Looked(1)
            off = told.off(last)
            if off and abs(off) <= told.most and last != told.first.year:
                yield _saw(unit, passage, (low, told, place), last)


def _all_told(passage: Passage, read: _Read) -> Iterator[tuple[int, YearsTold, Region | None]]:
    """Give what each sentence tells, with where the sentence starts, and the place of the first year if it is elsewhere."""
    from civcheck.audit.spans_chinese import chinese_years_told
    from civcheck.audit.spans_english import anniversary_elsewhere, english_years_told

    text = passage.text
    starts = passage.sentences or (0,)
    before, just_told = "", None
    for low, high in zip(starts, (*starts[1:], len(text)), strict=True):
        sentence = text[low:high].replace("\n", " ")
        if "anniversary" in sentence and (found := anniversary_elsewhere(sentence, read.origins, just_told)):
            yield low, found[1], read.places[found[0]]
        yield from ((low, told, None) for told in english_years_told(sentence, before))
        if "年" in sentence or "岁" in sentence:
            yield from ((low, told, None) for told in chinese_years_told(sentence))
        before, just_told = sentence, _origin(passage, low, sentence, read)


def _origin(passage: Passage, low: int, sentence: str, read: _Read) -> str | None:
    from civcheck.audit.spans_english import origin_told

    origin = origin_told(sentence)
    if origin is None:
        return None
    name, year = origin
    read.add(name, year, passage.region(low + year.start, low + year.end))
    return name if name in read.origins else None


def _saw(unit: Unit, passage: Passage, found: tuple[int, YearsTold, Region | None], last: int) -> Evidence:
    low, told, place = found
    first = place or passage.region(low + told.first.start, low + told.first.end)
    others = [first, *([passage.region(low + told.last.start, low + told.last.end)] if told.last else [])]
    slight = told.last is None or (told.kind == "anniversary" and abs(told.off(last)) == 1)
    region = passage.region(low + told.start, low + told.end)
    return unit.saw(NAME, region, _message(told, last), others=others, severity="warning" if slight else None)


def _message(told: YearsTold, last: int) -> str:
    first, last = sorted((told.first.year, last))
    between = f"from {first} to {last}" + (", the document's own year," if told.last is None else "")
    if told.kind == "age":
        return f"{between} is an age of {last - first - 1} or {last - first}, not {told.number}"
    return f"{between} are {last - first} years, not {told.number}"


RULE = Rule(NAME, "dates", "error", emit)
