"""The references of a document that give an address: the date told before it, and the date that the address itself holds.

An address is what two references of one thing share, whatever they call it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from civcheck.model.kept_patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.unit import Unit
    from civcheck.extract.passage import Passage
    from civcheck.model.mention import DateMention
    from civcheck.model.span import Region

_ADDRESS = compiled(r"https?://[^\s<>\"“”\]）]+")
_IN_ADDRESS = compiled(r"(?<!\d)((?:19|20)\d\d)[-/_]?(0[1-9]|1[0-2])(?:[-/_]?(0[1-9]|[12]\d|3[01]))?(?!\d)")
_FARTHEST = 140
"""Characters before its address in which a reference tells its date."""
_BEFORE = 24
_READ = compiled(r"\b(?:accessed|retrieved|visited|viewed|archived|last seen|updated)\b|访问|检索|存档|更新|浏览", re.IGNORECASE)
"""Words of when somebody read a page: that date is not the page's."""
_ITS_DATE = compiled(r"[>)\]\s]*[(\[]")
"""What stands between an address and a date in brackets behind it, which is that address's and not the next one's."""
_ROOT = compiled(r"https?://[^/]+/?$")


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference: its address without scheme and marks of markup, and the date before it with the place of that.

    `key` is what tells the page wherever it stands: the last part of the address where that is long enough to be no chance.
    `dated` are the days and months that the address holds, as EDTF.
    """

    address: str
    key: str
    region: Region
    date: DateMention
    dated: tuple[str, ...]


def references(unit: Unit) -> Iterator[Reference]:
    """Give the references of a document that have a date and an address, in order; an address that is told twice on end counts once."""
    for passage, values in zip(unit.passages, unit.values, strict=True):
        if "://" in passage.text:
            yield from _in_passage(passage, [one for one in values if one.kind == "date"])  # type: ignore[misc]  # dates alone


def _in_passage(passage: Passage, dates: list[DateMention]) -> Iterator[Reference]:
    placed = [(*passage.within(one.region), one) for one in dates if one.edtf and one.relative is None and not one.impossible]
    last_end, last = 0, ""
    for found in _ADDRESS.finditer(passage.text):
        address = found[0].replace("\\", "").rstrip(").,;。，")
        bare = address.partition("://")[2].removeprefix("www.")
        if bare != last and not _ROOT.match(address):
            near = [
                one
                for start, end, one in placed
                if last_end <= start
                and end <= found.start() <= end + _FARTHEST
                and not (last_end and _ITS_DATE.fullmatch(passage.text, last_end, start))
            ]
            if near and not _READ.search(passage.text, max(0, passage.within(near[-1].region)[0] - _BEFORE), found.start()):
                region = passage.region(found.start(), found.start() + len(found[0].rstrip(").,;。，")))
                yield Reference(bare, _key(bare), region, near[-1], tuple(_dates_in(bare)))
        last_end, last = found.end(), bare


def _key(address: str) -> str:
    last = address.rstrip("/").rpartition("/")[2]
    return last if sum(map(str.isdigit, last)) >= _MANY_DIGITS else address


_MANY_DIGITS = 10


def _dates_in(address: str) -> Iterator[str]:
    for year, month, day in _IN_ADDRESS.findall(address.partition("/")[2]):
        yield f"{year}-{month}-{day}" if day else f"{year}-{month}"
