"""The addresses in a passage as its references give them: what page each is of, and where the words begin that tell of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled
from civcheck.model.pattern import Late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.extract.passage import Passage

_ADDRESS = Late(r"https?://[^\s<>\"“”\]）]+")
_ITS_DATE = Late(r"[>)\]\s]*[(\[][^()\[\]]{0,40}[)\]]")
"""A date in brackets behind an address is that address's and not the next one's."""
_ENDS = ".,;。，"
_LONGEST = 600
"""Characters before its address in which a reference tells what is there."""
_MANY_DIGITS = 10
_NUMBER = compiled(r"(?=[^/]{10,120}$)[^/]*\d{6,}")


@dataclass(frozen=True, slots=True)
class Address:
    """An address at a range of its passage; its reference's own words begin at `begin` and end where the address starts.

    `bare` is the address without scheme and marks of markup, `key` what tells the page wherever it stands: the last part
    where that has digits enough to be no chance. `again` says that it is told twice on end, as links are; `numbered` that
    its last part has the number of a document.
    """

    start: int
    end: int
    begin: int
    bare: str
    key: str
    again: bool
    numbered: bool

    @property
    def root(self) -> bool:
        """Say whether it is the address of a whole site."""
        return "/" not in self.bare


def addresses(passage: Passage) -> Iterator[Address]:
    """Give the addresses of a passage in order."""
    text = passage.text
    if "://" not in text:
        return
    last, begin = "", 0
    for found in _ADDRESS.finditer(text):
        written = _closed(found[0]).rstrip(_ENDS)
        bare = written.replace("\\", "").partition("://")[2].removeprefix("www.").rstrip("/")
        end = found.start() + len(written)
        page = bare.rpartition("/")[2]
        key = page if sum(map(str.isdigit, page)) >= _MANY_DIGITS else bare
        numbered = _NUMBER.match(page) is not None
        yield Address(found.start(), end, max(begin, found.start() - _LONGEST), bare, key, bare == last, numbered)
        last = bare
        behind = _ITS_DATE.match(text, found.end())
        begin = behind.end() if behind else found.end()


def _closed(address: str) -> str:
    """Give an address without what follows a bracket that was opened before it."""
    opened = 0
    for at, character in enumerate(address):
        opened += (character == "(") - (character == ")")
        if opened < 0:
            return address[:at]
    return address
