"""Something that happened to one thing, as the rules about conflicts compare it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.audit.tables import happening as table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.model.mention import DateMention, NameMention
    from civcheck.model.span import Region

DESCRIBED = "the "
"""How the keys of things start that have no name of their own."""
_SHORT_HAN = 5


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing in a sentence: how it is compared, its place `low` to `high` there, its number or year.

    `of_document` says that it is one of its document only: nobody knows whether another means the same.
    """

    key: str
    low: int
    high: int
    edition: str | None = None
    of_document: bool = False


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened to a thing.

    `key` is the thing as it is compared, `region` where it stands, `edition` its number or year. `date` and `place` are None
    where they are not told beside it; `at` is the word that leads up to the place, empty where there is none; `word` is the
    verb.
    """

    key: str
    region: Region
    edition: str | None
    aspect: str
    word: str
    date: DateMention | None = None
    place: NameMention | None = None
    at: str = ""
    of_document: bool = False

    @property
    def where(self) -> str | None:
        """The place as it is compared."""
        return (self.place.term or self.place.normal.casefold()) if self.place else None

    @property
    def year(self) -> str | None:
        """The year that the date lies in."""
        edtf = self.date.edtf if self.date else None
        return edtf[:4] if edtf and edtf[:4].isdigit() else None

    @property
    def is_one_time(self) -> bool:
        """Say whether the date is one year, month, day, or a few days, and not a stretch of years."""
        edtf = self.date.edtf or "" if self.date else ""
        first, _, last = edtf.partition("/")
        return not last or (first[:4] == last[:4] and len(first) > len("2021"))

    @property
    def is_common(self) -> bool:
        """Say whether the thing is named by common words alone, so that it may be another one elsewhere."""
        return is_common(self.key)

    @property
    def is_short(self) -> bool:
        """Say whether the name is a short one of a work, which another one may have in another year: the Oslo Declaration."""
        return self.of_document and self.edition is None and self.key.isascii() and not self.key.startswith(DESCRIBED)

    @property
    def is_recurring(self) -> bool:
        """Say whether the thing is one of many that are called alike: the Joint Statement, 联合声明."""
        head = self.key.split()[-1]
        return self.is_common and self.edition is None and (head in table.RECURRING_EN or self.key.endswith(table.RECURRING_ZH))

    def thing(self, path: str) -> str:
        """Give what the thing is known by. A name of common words is one of its document alone."""
        return f"{self.key} {path}" if self.of_document or self.is_common else self.key

    def keys(self, path: str) -> Iterator[str]:
        """Give the keys under which what happened to one thing meets."""
        thing = self.thing(path)
        if self.aspect not in table.COMES_AGAIN:
            yield f"{thing} {self.aspect}{f' {self.year}' if self.is_short else ''}"
            return
        if self.edition:
            yield f"{thing} #{self.edition} {self.aspect}"
        if self.year:
            yield f"{thing} {self.year} {self.aspect}"


@dataclass(frozen=True, slots=True)
class Rank:
    """An ordinal that ranks a thing: `among` is what it is ranked among as it is compared, `key` the thing in it.

    `region` is where the ordinal stands, `date` when it is told to have come to it.
    """

    key: str
    among: str
    number: int
    region: Region
    subject: Region
    date: DateMention | None = None
    of_document: bool = False


def is_common(key: str) -> bool:
    """Say whether a name is made of common words alone, as many things have it: the Annual General Meeting."""
    from civcheck.extract.tables.names_en import common_words

    if key.startswith(("term:", DESCRIBED)):
        return False
    if not key.isascii():
        return len(key) <= _SHORT_HAN
    return all(word in common_words() or not word.isalpha() for word in key.split())
